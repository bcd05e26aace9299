"""What belongs to the coach's practice as a whole: holidays, supervision, cards of her own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import PeriodBackwards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import CardId, PeriodId, SupervisionId


@dataclass(eq=False)
class Period:
    """Days on which schools are closed. Raises PeriodBackwards when it ends before it begins."""

    id: PeriodId
    name: str
    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        self.set_days(self.first, self.last)

    def set_days(self, first: date, last: date) -> None:
        """Set its first and last day; raises PeriodBackwards."""
        if last < first:
            raise PeriodBackwards(first, last)
        self.first, self.last = first, last

    def has(self, day: date) -> bool:
        """Whether a day is one of it."""
        return self.first <= day <= self.last


@dataclass(eq=False)
class Supervision:
    """One session of the coach's own supervision, intervision or training; names nobody."""

    id: SupervisionId
    on: date
    kind: str = "supervision"  # supervision, intervision, training
    subject: str = ""
    learned: str = ""
    minutes: int = 60


@dataclass(eq=False)
class Card:
    """A question of the coach's own, in one of the conversation models."""

    id: CardId
    model: str  # id of a shipped model, or `own`
    text: str
    position: int = 0


def next_school_day(day: date, periods: Iterable[Period] = ()) -> date:
    """Return the day itself when school is open, else the first one after it."""
    closed = tuple(periods)
    while day.weekday() >= 5 or any(period.has(day) for period in closed):
        day += timedelta(days=1)
    return day


def is_overdue(on: date, today: date, periods: Iterable[Period]) -> bool:
    """Whether a planned day has passed with at least one day of school since."""
    closed = tuple(periods)
    day = on + timedelta(days=1)
    while day <= today:
        if day.weekday() < 5 and not any(period.has(day) for period in closed):
            return True
        day += timedelta(days=1)
    return False
