"""Where to send Qt so that one certain frame comes, and one search at a time; knows no Qt.

Qt shows the first frame that ends at or after the position asked for (found by measuring). A time
here belongs to the frame that begins at it or before it, and ends after it, in whole milliseconds;
so the position to ask for is one further.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame that was shown, microseconds of film time."""

    start_us: int
    end_us: int

    @property
    def start_ms(self) -> int:
        """The time that names this frame."""
        return max(0, self.start_us // 1000)  # an edit list may begin before zero


def place_of(time_ms: int, duration_ms: int) -> int:
    """The position to ask Qt for so that the frame at `time_ms` is shown."""
    last = duration_ms or time_ms + 1  # no duration known: no end to keep within
    return max(0, min(time_ms + 1, last))


def place_of_step(shown: Shown, frames: int, frame_us: float) -> int:
    """The position to ask Qt for to go `frames` on (back when negative) from `shown`.

    One frame is exact also at a variable rate: the neighbour touches the frame shown. More than one
    counts in the film's frame duration, and aims at the middle of a frame.
    """
    if frames > 0:
        return math.floor((shown.end_us + (frames - 1) * frame_us) / 1000 + _aim(frames, frame_us))
    back = shown.start_us + (frames + 1) * frame_us
    # One before the edge: some containers round the edges of frames to milliseconds.
    return max(0, math.floor(back / 1000 - _aim(frames, frame_us)))


def _aim(frames: int, frame_us: float) -> float:
    return 1.0 if abs(frames) == 1 else max(1.0, frame_us / 2000)


class SeekQueue:
    """One seek in flight; of those asked meanwhile only the newest stays. Places as for Qt."""

    def __init__(self) -> None:
        self._in_flight: int | None = None
        self._next: int | None = None

    @property
    def target(self) -> int | None:
        """The newest place asked for that is not reached yet."""
        return self._next if self._next is not None else self._in_flight

    def ask(self, place: int) -> int | None:
        """Return the place to go to now; None when another seek is still under way."""
        if self._in_flight is None:
            self._in_flight = place
            return place
        self._next = place
        return None

    def arrived(self) -> int | None:
        """The seek in flight came home; return the next place to go to, if any."""
        self._in_flight, self._next = self._next, None
        return self._in_flight

    def is_answered_by(self, shown: Shown, *, playing: bool) -> bool:
        """Whether a frame ends the seek in flight; while playing, older frames still pass by."""
        if self._in_flight is None:
            return False
        if not playing:
            return True
        return shown.end_us >= self._in_flight * 1000 and (
            shown.start_us <= (self._in_flight + 500) * 1000
        )

    def forget(self) -> None:
        """Nothing is sought any more."""
        self._in_flight = self._next = None
