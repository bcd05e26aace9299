"""How a second film keeps to the clock of the first; knows no Qt, times in milliseconds.

A seek costs a film that plays more than it mends. So the second one runs a little faster or slower
until both are together, and jumps only when it is far; then ahead, for a jump takes its time.
"""

from __future__ import annotations

from dataclasses import dataclass

FAR_MS = 2_000  # farther apart than this it jumps
AHEAD_MS = 150  # so far ahead it stands still until the first one comes
APART_MS = 30  # from here on it hurries or slows down
TOGETHER_MS = 6  # and until here
SPREAD_MS = 400  # so far apart, the difference would be made good in about a second
MOST = 0.5  # that it runs faster or slower, as part of the speed
CALM = 0.35  # how much one look at both clocks counts: a late frame is no drift
JUMP_MS = 900  # the first film went on that much more than time went by
BACK_MS = 100  # or that much back
REST_S = 2.5  # between two jumps that nobody asked for
LONGEST_MS = 3_000  # that a jump may take


@dataclass(frozen=True, slots=True)
class Wish:
    """What the second film is to do now."""

    seek_ms: int | None = None  # go there
    factor: float = 1.0  # of the first one's speed
    waits: bool = False  # stand still where it is


class Following:
    """Looks at both clocks while they run, and says what the second one is to do."""

    def __init__(self) -> None:
        self._factor = 1.0
        self._apart: float | None = None  # smoothed; the second one ahead is positive
        self._last: tuple[float, float] | None = None  # when looked, and where the first was
        self._jumped = float("-inf")
        self._aimed: int | None = None  # of a jump, until the film runs on from there
        self._catches_up = False  # that jump
        self._lead = 0.0  # what a jump to catch up has taken of late

    @property
    def apart_ms(self) -> float:
        """How far the second film is ahead, as far as known."""
        return self._apart or 0.0

    def forget(self) -> None:
        """One of them stood still or went elsewhere."""
        self._factor, self._apart, self._last, self._aimed = 1.0, None, None, None

    def look(self, now_s: float, wanted_ms: float, second_ms: float, rate: float) -> Wish:
        """Say what to do; `wanted_ms` is where the second film should be by the first one."""
        scale = max(1.0, rate)
        if self._went_elsewhere(now_s, wanted_ms, rate):
            self._catches_up = False
            return self._jump(now_s, round(wanted_ms))
        if self._aimed is not None and round(second_ms) == self._aimed:
            return Wish()  # it is still on its way there
        apart = (second_ms - wanted_ms) / scale
        if self._aimed is not None and self._catches_up:
            self._lead = min(LONGEST_MS, max(0.0, self._lead - apart))
        self._aimed = None
        if abs(apart) > FAR_MS and now_s - self._jumped > REST_S:
            self._catches_up = True
            return self._jump(now_s, round(wanted_ms + self._lead * scale))
        if apart > AHEAD_MS:
            return Wish(waits=True)
        before = apart if self._apart is None else self._apart
        self._apart = before + CALM * (apart - before)
        self._factor = self._speed(self._apart)
        return Wish(factor=self._factor)

    def _went_elsewhere(self, now_s: float, wanted_ms: float, rate: float) -> bool:
        last, self._last = self._last, (now_s, wanted_ms)
        if last is None:
            return False
        went, passed = wanted_ms - last[1], (now_s - last[0]) * 1000 * rate
        return went < -BACK_MS or went > passed + JUMP_MS * max(1.0, rate)

    def _jump(self, now_s: float, to_ms: int) -> Wish:
        self._jumped, self._aimed = now_s, to_ms
        self._factor, self._apart = 1.0, None
        return Wish(seek_ms=to_ms)

    def _speed(self, apart: float) -> float:
        limit = TOGETHER_MS if self._factor != 1.0 else APART_MS
        if abs(apart) <= limit:
            return 1.0
        return 1.0 - max(-MOST, min(MOST, apart / SPREAD_MS))
