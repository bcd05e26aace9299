"""How fast long work goes, and how long it still takes. Knows no Qt."""

from __future__ import annotations

_SETTLES_MS = 800  # before it, a guess would jump about
_WEIGHT = 0.25  # of the newest measurement: a card slows down and speeds up


class Pace:
    """Measures amounts over time; `rate` is in units a second, 0 while unknown."""

    def __init__(self) -> None:
        self.rate = 0.0
        self._at = self._done = 0

    def note(self, done: int, at_ms: int) -> None:
        """Note that `done` units were done at a moment, in milliseconds since the start."""
        passed = at_ms - self._at
        if passed < _SETTLES_MS:
            return
        newest = (done - self._done) * 1000 / passed
        self.rate = newest if self.rate <= 0 else self.rate + _WEIGHT * (newest - self.rate)
        self._at, self._done = at_ms, done

    def remaining_ms(self, done: int, total: int) -> int | None:
        """Return how long the rest takes; None while there is no telling."""
        if self.rate <= 0:
            return None
        return round((total - done) * 1000 / self.rate)
