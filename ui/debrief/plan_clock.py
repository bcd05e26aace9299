"""How long the talk and each of its steps took so far; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class PlanClock:
    """Counts the time of the step that is on."""

    def __init__(self, now: Callable[[], datetime], steps: int) -> None:
        self._now = now
        self._spent = [0.0] * steps
        self._since = now()
        self.current = 0

    def go(self, step: int) -> None:
        """Begin, or take up again, a step."""
        self._spent[self.current] += self._running()
        self._since = self._now()
        self.current = step

    def minutes(self, step: int) -> int:
        """Whole minutes that a step took so far."""
        running = self._running() if step == self.current else 0.0
        return int((self._spent[step] + running) // 60)

    @property
    def total(self) -> int:
        """Whole minutes since the talk began."""
        return int((sum(self._spent) + self._running()) // 60)

    def _running(self) -> float:
        return (self._now() - self._since).total_seconds()
