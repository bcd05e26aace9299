"""Take the digest of a source while it is read, on another core than the one that encrypts."""

from __future__ import annotations

import hashlib
import queue
import threading
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from types import TracebackType

_BLOCK = 1 << 20
_BLOCKS = 8  # so many may wait: enough to smooth, little enough to stay flat


class _Readable(Protocol):
    def readinto(self, target: memoryview) -> int:
        """Fill `target` as far as possible; return the number of bytes."""


class Digesting:
    """Passes reads on to a source and takes the BLAKE2b-256 of what went by.

    Hashing is the slowest step of an import and lets other threads run meanwhile; encrypting does
    not. The bytes hashed are a copy of the very bytes handed out, not a second read.
    """

    def __init__(self, source: _Readable) -> None:
        self._source = source
        self._hash = hashlib.blake2b(digest_size=32)
        self._free: queue.SimpleQueue[memoryview] = queue.SimpleQueue()
        self._full: queue.SimpleQueue[tuple[memoryview, int] | None] = queue.SimpleQueue()
        for _ in range(_BLOCKS):
            self._free.put(memoryview(bytearray(_BLOCK)))
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Digesting:
        """Start the other thread."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the other thread."""
        self._finish()

    def readinto(self, target: memoryview) -> int:
        """Fill `target` from the source; return the number of bytes."""
        count = self._source.readinto(target)
        for start in range(0, count, _BLOCK):
            piece = target[start : min(start + _BLOCK, count)]
            block = self._free.get()
            block[: len(piece)] = piece
            self._full.put((block, len(piece)))
        return count

    def digest(self) -> bytes:
        """Return the digest of all that was read; nothing can be read after."""
        self._finish()
        return self._hash.digest()

    def _finish(self) -> None:
        if self._thread.is_alive():
            self._full.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (item := self._full.get()) is not None:
            block, size = item
            self._hash.update(block[:size])
            self._free.put(block)
