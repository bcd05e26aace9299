"""What the bytes of a file tell before any decoder sees them: a still, sound, a film cut short."""

from __future__ import annotations

from collections.abc import Callable

ReadAt = Callable[[int, int], bytes]
"""Returns at most so many (second) bytes from a place (first) on."""

HEAD = 1024  # bytes: holds every sign looked for, five transport packets included

_STILLS = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"BM", b"II*\0", b"MM\0*")
_STILL_BRANDS = frozenset({b"avif", b"heic", b"heix", b"mif1"})
_SOUNDS = (b"ID3", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9")
_BOXES = frozenset(
    {b"ftyp", b"styp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid", b"moof", b"mfra"}
    | {b"sidx", b"meta", b"pnot", b"udta", b"emsg", b"prft"}
)


def is_still(head: bytes) -> bool:
    """Tell whether the file is one picture: a photo under a film's name."""
    if head.startswith(_STILLS):
        return True
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    return head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS


def is_sound(head: bytes) -> bool:
    """Tell whether the file is a sound recording of a kind that never holds pictures."""
    return head.startswith(_SOUNDS) or (head[:4] == b"RIFF" and head[8:12] == b"WAVE")


def ends_inside_a_packet(head: bytes, size: int) -> bool:
    """Tell whether a transport stream (.ts, .mts) breaks off inside a packet."""
    for packet, sync in ((188, 0), (192, 4)):  # plain, and as camcorders write it
        marks = head[sync::packet]
        if len(marks) > 2 and set(marks) == {0x47}:
            return size % packet != 0
    return False


def why_unopened(head: bytes, size: int, read_at: ReadAt) -> str:
    """Return the reason code for a file that FFmpeg would not open."""
    if head[4:8] in _BOXES:
        return _why_boxes_unopened(size, read_at)
    if head.startswith((b"\x1aE\xdf\xa3", b"RIFF")) or ends_inside_a_packet(head, size):
        return "undecodable"
    return "unknown_format"


def _why_boxes_unopened(size: int, read_at: ReadAt) -> str:
    """Tell a recording whose index was never written from one whose index is nonsense."""
    at = 0
    for _ in range(10_000):  # no film has as many boxes; a loop of tiny ones must end
        if at >= size:
            return "truncated"
        kind, length = _box(read_at(at, 16), size - at)
        if kind not in _BOXES or kind == b"moov":
            cut = kind == b"moov" and at + length > size
            return "truncated" if cut else "undecodable"
        at += length
    return "undecodable"


def _box(start: bytes, rest: int) -> tuple[bytes, int]:
    """Return kind and length of the box that begins with `start`; the length is 8 at the least."""
    length = int.from_bytes(start[:4], "big")
    if length == 1:  # 64-bit length follows
        length = int.from_bytes(start[8:16], "big")
    if length == 0:  # up to the end of the file
        length = rest
    return start[4:8], max(length, 8)
