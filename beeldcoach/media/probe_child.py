"""The child process that touches unknown films: confined first, fed by its parent only.

The parent hands over bytes of the film on standard input when asked on standard output; there is
no path, and after `confine` no further file or socket can be opened. Messages to the parent:
`R` + offset (8 bytes) + length (4), or `A` + length (4) + JSON; all numbers big-endian. The answer
to `R` is a length (4) and as many bytes. The parent begins with the film's size (8).
"""

from __future__ import annotations

import io
import json
import os
import struct
import sys

import av
import av.audio.stream
import av.logging
import av.subtitles.codeccontext
import av.subtitles.stream
import av.video.stream

from beeldcoach.children import confine
from beeldcoach.media.inspection import Refused, inspect

LONGEST_READ = 1024 * 1024  # bytes asked for at once
LONGEST_ANSWER = 64 * 1024  # bytes of JSON

_HANDLES = 3  # the two pipes and /dev/null: no further file, no socket
_NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000  # CLONE_NEWUSER | CLONE_NEWNET of Linux


class ParentGone(BaseException):
    """The parent closed the pipe; nobody wants an answer."""


class FilmOverPipe(io.RawIOBase):
    """The film as the parent serves it; all that FFmpeg ever sees of the world."""

    def __init__(self) -> None:
        self._at = 0
        self.size = struct.unpack(">Q", _receive(8))[0]

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move within the film, or beyond its end where nothing is read."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes from here on."""
        data = self.read_at(self._at, size if size >= 0 else self.size - self._at)
        self._at += len(data)
        return data

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes (1 MiB at most) from `offset` on, leaving the position."""
        wanted = min(size, self.size - offset, LONGEST_READ)
        if wanted <= 0:
            return b""
        _send(struct.pack(">cQI", b"R", offset, wanted))
        return _receive(struct.unpack(">I", _receive(4))[0])


def main(memory: int, cpu_seconds: int) -> None:
    """Serve one probe: confine, inspect, answer; limits in bytes and seconds."""
    av.logging.set_level(None)  # FFmpeg's log quotes what it reads
    _leave_the_network()
    confine(memory, cpu_seconds, handles=_HANDLES)
    try:
        film = FilmOverPipe()
        try:
            answer: dict[str, object] = {"facts": inspect(film, film.size, film.read_at)}
        except Refused as refused:
            answer = {"reason": refused.args[0]}
        except MemoryError:
            answer = {"reason": "too_much_memory"}
        text = json.dumps(answer).encode()
        _send(struct.pack(">cI", b"A", len(text)) + text)
    except ParentGone:
        pass
    # Neither FFmpeg's threads nor the interpreter need tidying, and a film may have upset both.
    os._exit(0)


def _receive(size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = os.read(0, size - len(parts))
        if not part:
            raise ParentGone
        parts += part
    return bytes(parts)


def _send(data: bytes) -> None:
    view = memoryview(data)
    while view:
        try:
            view = view[os.write(1, view) :]
        except BrokenPipeError:
            raise ParentGone from None


def _leave_the_network() -> None:
    """Step into an empty network where the system lets us; what follows holds without it."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    with_libc = ctypes.CDLL(None)
    with_libc.unshare(_NEW_USER_AND_NETWORK)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
