"""How a film is made anew: which stretch of it, how large, with what over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.media.opening import packets, seek

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from fractions import Fraction

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame

_ROUNDED_MS = 1  # a picture that begins so much before a time belongs to it: stamps are rounded
_BACK_OFF_MS = (1_000, 8_000, 60_000)  # some seeks land beyond the key frame


@dataclass(frozen=True, slots=True)
class Look:
    """What comes of a film; without arguments all of it, as it is."""

    size: tuple[int, int] = (0, 0)  # pixels of the pictures as shown
    start_ms: int = 0
    end_ms: int | None = None  # None: to its end
    rate: Fraction | None = None  # pictures a second; None: its own
    sound: bool = True
    crf: int = 20  # of H.264: the higher, the smaller and the coarser
    filters: tuple[tuple[str, str], ...] = ()  # FFmpeg's, each with its options
    finish: Callable[[VideoFrame], VideoFrame] | None = None  # called for each picture made
    told: Mapping[str, str] = field(default_factory=dict)  # what describes the film

    @property
    def is_cut(self) -> bool:
        """Whether it is a stretch only."""
        return self.start_ms > 0 or self.end_ms is not None

    @property
    def picture_cut(self) -> tuple[tuple[str, str], ...]:
        """The filters that leave out the pictures before and after the stretch."""
        return self._cut("", _ROUNDED_MS) if self.is_cut else ()

    @property
    def sound_cut(self) -> tuple[tuple[str, str], ...]:
        """The same for sound."""
        return self._cut("a", 0) if self.is_cut else ()

    @property
    def length_cut(self) -> tuple[tuple[str, str], ...]:
        """The filter that ends an even row of pictures where the stretch ends."""
        if self.end_ms is None:
            return ()
        return (("trim", f"end={(self.end_ms - self.start_ms) / 1000}"),)

    @property
    def from_zero(self) -> str:
        """What makes the first picture stand from the very beginning of a stretch."""
        return ":start_time=0" if self.is_cut else ""

    def start_in(self, stream: Stream) -> int:
        """Return how long after the film's begin the stretch begins, in a stream's time base."""
        return round(self.start_ms / 1000 / (stream.time_base or 1))

    def is_over(self, packet: Packet[Stream], zero: int) -> bool:
        """Whether nothing of the stretch comes after this packet of its stream."""
        if self.end_ms is None or packet.dts is None or not packet.time_base:
            return False
        return float((packet.dts - zero) * packet.time_base) * 1000 > self.end_ms

    def go_to_start(self, film: InputContainer, stream: Stream, zero: int) -> None:
        """Move a film that was just opened to where decoding must begin."""
        if self.start_ms <= _BACK_OFF_MS[0]:
            return
        wanted = zero + self.start_in(stream)
        for back in _BACK_OFF_MS:
            at = max(zero, wanted - round(back / 1000 / (stream.time_base or 1)))
            if not seek(film, at, stream):
                continue
            first = next((p for p in packets(film, stream) if p.is_keyframe), None)
            if first is not None and first.pts is not None and first.pts <= wanted:
                seek(film, at, stream)
                return
        seek(film, zero, stream)

    def _cut(self, kind: str, early_ms: int) -> tuple[tuple[str, str], ...]:
        start = self.start_ms / 1000
        first = max(0, self.start_ms - early_ms) / 1000
        end = "" if self.end_ms is None else f":end={(self.end_ms - early_ms) / 1000}"
        return (f"{kind}trim", f"start={first}{end}"), (f"{kind}setpts", f"PTS-{start}/TB")
