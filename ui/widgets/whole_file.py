"""Whether a scan came over whole: a file of which the end is missing still shows half a page."""

from __future__ import annotations

import re
from zlib import crc32

JPEG, PNG, PDF = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-"
_END = 0xD9  # the marker of a JPEG
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
_LINEAR = re.compile(rb"/Linearized\b.{0,200}?/L\s+(\d+)", re.DOTALL)
_HEAD = 1_024  # bytes at the beginning in which a PDF says that it is ordered for the web
_CHUNK = 12  # bytes of a PNG's chunk beside its content: length, kind, checksum


def is_whole(content: bytes) -> bool:
    """Return whether a JPEG, PNG or PDF goes on to its end; another file is not whole."""
    if content.startswith(JPEG):
        return _is_whole_jpeg(content)
    if content.startswith(PNG):
        return _is_whole_png(content)
    return content.startswith(PDF) and _is_whole_pdf(content)


def _is_whole_jpeg(content: bytes) -> bool:
    at = 2
    while (at := content.find(0xFF, at)) >= 0 and at + 1 < len(content):
        kind = content[at + 1]
        if kind == _END:
            return True
        if kind == 0xFF:  # fills up
            at += 1
        elif kind == 0 or kind in _BARE:  # within the picture
            at += 2
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return False


def _is_whole_png(content: bytes) -> bool:
    at = len(PNG)
    while at + _CHUNK <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        body, end = content[at + 4 : at + 8 + length], at + 8 + length
        if crc32(body) != int.from_bytes(content[end : end + 4], "big"):
            return False
        if body.startswith(b"IEND"):
            return True
        at = end + 4
    return False


def _is_whole_pdf(content: bytes) -> bool:
    ordered = _LINEAR.search(content[:_HEAD])
    if ordered is not None and int(ordered[1]) > len(content):
        return False
    last = content.rfind(b"startxref")
    return last >= 0 and b"%%EOF" in content[last:]
