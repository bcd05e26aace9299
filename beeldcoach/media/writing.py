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
    """Hands everything on, and keeps the first failure: FFmpeg makes a bare number of it.

    What ends a film (the index of an MP4) is written back and forth, and grows with the film: it
    is held until it is whole, for what lies in a vault takes its bytes in order.
    """

    def __init__(self, target: BinaryIO) -> None:
        super().__init__()
        self._target = target
        self._ending: io.BytesIO | None = None  # what follows `_held_from`
        self._held_from = 0
        self._before = False  # whether the next byte goes before what is held
        self.error: BaseException | None = None

    def hold_ending(self) -> None:
        """Hold from here on what comes behind all that was handed on."""
        here = self._target.tell()
        self._held_from = self._target.seek(0, io.SEEK_END)
        self._ending = io.BytesIO()
        self.seek(here)

    def hand_on_ending(self) -> None:
        """Hand on what was held."""
        ending, self._ending = self._ending, None
        if ending is None or self.error is not None:
            return
        self._target.seek(0, io.SEEK_END)
        self.write(ending.getbuffer())

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        if self._ending is None or self._before:
            return self._target.tell()
        return self._held_from + self._ending.tell()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if self._ending is None:
            return self._target.seek(offset, whence)
        base = (0, self.tell(), self._held_from + len(self._ending.getbuffer()))[whence]
        place = base + offset
        self._before = place < self._held_from
        if self._before:
            return self._target.seek(place)
        return self._held_from + self._ending.seek(place - self._held_from)

    def write(self, data: ReadableBuffer, /) -> int:
        if self.error is not None:
            return len(memoryview(data))  # nothing more comes of it
        try:
            if self._ending is not None and not self._before:
                return self._ending.write(data)
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
            sink.hold_ending()
        sink.hand_on_ending()
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
