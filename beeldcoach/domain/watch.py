"""Watch: the clock of an observation. Only its begin, pauses and end are kept.

The time of the lesson follows from these and the wall clock, so it goes on while the page is
left, the vault is locked, or the program was killed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

FORGOTTEN_MS = 90 * 60_000  # twice a lesson: a clock that ran longer was probably not stopped
_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Watch:
    """When an observation began, stood still and ended; all moments in UTC."""

    started_at: datetime
    day: date  # in the coach's calendar
    pauses: tuple[tuple[datetime, datetime | None], ...] = ()  # the last may be under way
    ended_at: datetime | None = None

    @property
    def has_ended(self) -> bool:
        """Whether it was ended."""
        return self.ended_at is not None

    @property
    def is_paused(self) -> bool:
        """Whether it stands still and can go on."""
        return not self.has_ended and bool(self.pauses) and self.pauses[-1][1] is None

    @property
    def is_running(self) -> bool:
        """Whether time passes on it."""
        return not self.has_ended and not self.is_paused

    def at(self, now: datetime) -> int:
        """Return the time of the lesson at a moment, milliseconds; pauses do not count."""
        end = now if self.ended_at is None else self.ended_at
        passed = end - self.started_at
        for begin, until in self.pauses:
            last = end if until is None else min(until, end)
            passed -= max(last - begin, timedelta())
        return max(0, passed // _MS)

    def is_forgotten(self, now: datetime, today: date) -> bool:
        """Whether it still counts long after the lesson, or on another day."""
        return not self.has_ended and (today != self.day or self.at(now) > FORGOTTEN_MS)

    def paused(self, now: datetime) -> Watch:
        """Return it standing still from now on."""
        return replace(self, pauses=(*self.pauses, (now, None))) if self.is_running else self

    def resumed(self, now: datetime) -> Watch:
        """Return it going on from now; since a pause, or its end, no time has passed on it."""
        if self.ended_at is not None:
            return replace(self, pauses=(*self.pauses, (self.ended_at, now)), ended_at=None)
        if self.is_paused:
            return replace(self, pauses=(*self.pauses[:-1], (self.pauses[-1][0], now)))
        return self

    def ended(self, now: datetime) -> Watch:
        """Return it ended now; a pause under way ends it where it stood still."""
        if self.has_ended:
            return self
        if self.is_paused:
            return replace(self, pauses=self.pauses[:-1], ended_at=self.pauses[-1][0])
        return replace(self, ended_at=max(now, self.started_at))

    def ended_at_time(self, at_ms: int) -> Watch:
        """Return it ended at a time of the lesson; for one that was not stopped when it ended."""
        moment = self.started_at + at_ms * _MS
        kept: list[tuple[datetime, datetime | None]] = []
        for begin, until in self.pauses:
            if until is None or begin >= moment:
                break
            kept.append((begin, until))
            moment += until - begin
        return replace(self, pauses=tuple(kept), ended_at=moment)
