"""Write a film to a Python file so that what the file says comes through."""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from _typeshed import ReadableBuffer
    from av.container import OutputContainer
    from av.packet import Packet
    from av.stream import Stream

    from beeldcoach.services.progress import Progress


class _Sink(io.RawIOBase):
    """Hands everything on, and keeps the first failure: FFmpeg makes a bare number of it."""

    def __init__(self, target: BinaryIO) -> None:
        super().__init__()
        self._target = target
        self.error: BaseException | None = None

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._target.tell()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._target.seek(offset, whence)

    def write(self, data: ReadableBuffer, /) -> int:
        if self.error is not None:
            return len(memoryview(data))  # nothing more comes of it
        try:
            return self._target.write(data)
        except BaseException as error:
            self.error = error
            raise


@contextmanager
def film_written(target: BinaryIO, kind: str, options: dict[str, str]) -> Iterator[OutputContainer]:
    """Yield a container that writes to `target`; raise what `target` raised."""
    sink = _Sink(target)
    try:
        with av.open(sink, "w", format=kind, options=options) as made:
            yield made
    except BaseException:
        if sink.error is not None:
            raise sink.error from None
        raise
    if sink.error is not None:
        raise sink.error


class Onward:
    """Tells how far a film is, in milliseconds; never back, for pictures do not come in order."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._told = progress, total, -1

    def at(self, packet: Packet[Stream], zero: int) -> None:
        """Note a packet of a stream that begins at `zero` of its time base."""
        self._progress.check()
        if packet.dts is None or not packet.time_base or packet.stream.type != "video":
            return
        done = min(self._total, int((packet.dts - zero) * packet.time_base * 1000))
        if done > self._told:
            self._told = done
            self._progress.report(max(0, done), self._total)

    def end(self) -> None:
        """All is done."""
        self._progress.check()
        self._progress.report(self._total, self._total)
