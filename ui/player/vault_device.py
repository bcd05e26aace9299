"""Lets Qt read a film from the vault without a temporary file.

Thread rule: Qt reads from threads of its own, each read needs the GIL. So nothing may wait, with
the GIL held, for one of those threads (see `reel.py`), and `mark_dead` takes no lock.
"""

from __future__ import annotations

import io
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, Signal

if TYPE_CHECKING:
    from beeldcoach.services.ports import StreamFactory


class VaultDevice(QIODevice):
    """A fresh handle of a film as Qt's random-access device; opened when made.

    Signals:
        damaged: the exception that a read met; once. From then on the film is at its end.
    """

    damaged = Signal(object)

    def __init__(self, open_stream: StreamFactory) -> None:
        """Open the stream; whatever the factory raises passes through."""
        super().__init__()
        self._stream = open_stream()
        self._size = self._stream.seek(0, io.SEEK_END)
        self._lock = threading.Lock()
        self._position = 0
        self._dead = False
        self._reading = 0
        self._last_read = time.monotonic()
        self.reads = 0  # since opened: those that asked the stream
        self.entered = 0  # and those that came at all; thousands a second would be Qt spinning
        mode = QIODevice.OpenModeFlag
        self.open(mode.ReadOnly | mode.Unbuffered)

    def mark_dead(self) -> None:
        """Answer end of file to every read from now on, also to those under way elsewhere."""
        self._dead = True

    @property
    def is_dead(self) -> bool:
        """Whether reads end at once."""
        return self._dead

    def is_quiet(self, seconds: float) -> bool:
        """Whether no read is under way, and none was for this long."""
        return not self._reading and time.monotonic() - self._last_read >= seconds

    def close_stream(self) -> None:
        """Close the handle; only when nobody reads any more."""
        self._dead = True
        with self._lock:
            self._stream.close()

    def isSequential(self) -> bool:  # noqa: N802
        """Films are sought in."""
        return False

    def size(self) -> int:
        """Bytes of the film, as it was when opened."""
        return self._size

    def atEnd(self) -> bool:  # noqa: N802
        """At the last byte, or dead: Qt asks this before each read, and spins on an empty read."""
        return self._dead or self._position >= self._size

    def seek(self, pos: int) -> bool:
        """Move to a byte."""
        moved = super().seek(pos)
        if moved:
            self._position = pos
        return moved

    def readData(self, maxlen: int) -> object:  # noqa: N802
        """Return the next bytes; empty at the end, after damage and when dead."""
        self.entered += 1
        if self._dead:
            self._last_read = time.monotonic()
            return b""
        self._reading += 1
        try:
            return self._read(maxlen)
        except Exception as problem:  # noqa: BLE001  handed on: it cannot cross Qt's threads
            self._alarm(problem)
            return b""
        finally:
            self._reading -= 1
            self._last_read = time.monotonic()

    def writeData(self, _data: object, _size: int) -> int:  # noqa: N802
        """Refuse: films are never changed."""
        return -1

    def _read(self, size: int) -> bytes:
        buffer = bytearray(size)
        view = memoryview(buffer)
        done = 0
        with self._lock:
            self.reads += 1
            self._stream.seek(self._position)
            while done < size and not self._dead:
                count = self._stream.readinto(view[done:])  # a raw read may be short
                if not count:
                    break
                done += count
            self._position += done
        return bytes(view[:done])

    def _alarm(self, problem: Exception) -> None:
        with self._lock:
            first, self._dead = not self._dead, True
        if first:
            self.damaged.emit(problem)
