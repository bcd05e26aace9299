"""Which days to propose for what comes next, and what to advise on days that were chosen.

Advice never blocks: what the rules refuse is refused by the trajectory itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.practice import school_day_from
from beeldcoach.domain.trajectory import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from beeldcoach.domain.practice import Period

DEBRIEF_AFTER = timedelta(days=3)  # a talk follows soon, not on the day itself
DEBRIEF_WITHIN = timedelta(days=10)  # later, and the lesson has faded
NEXT_FILM_AFTER = timedelta(days=14)  # two weeks to try something out
NEXT_TALK_AFTER = timedelta(weeks=5)  # a pupil: every five to six weeks, and on the same weekday
NEXT_TALK_WITHIN = timedelta(weeks=6)  # of school; later, and the pupil has waited too long


class Advice(StrEnum):
    """What would be better about a planned day."""

    BEFORE_INTAKE = "before_intake"
    BEFORE_PREVIOUS = "before_previous"
    DEBRIEF_LATE = "debrief_late"
    IN_HOLIDAYS = "in_holidays"
    BEFORE_DEBRIEF = "before_debrief"  # of a closing


@dataclass(frozen=True, slots=True)
class CycleDays:
    """The days of a cycle, held or planned; `open` ones are still to come."""

    film: date | None
    debrief: date | None
    film_open: bool = True
    debrief_open: bool = True


def proposed_debrief(film: date, kind: Kind, periods: Sequence[Period]) -> date:
    """Return when to look back on a film: some days after it, within ten where school allows it."""
    if kind is not Kind.WITH_VIDEO:
        return film
    later = school_day_from(film + DEBRIEF_AFTER, periods)
    sooner = school_day_from(film + timedelta(days=1), periods)
    return sooner if later - film > DEBRIEF_WITHIN else later


def proposed_next(last: date, kind: Kind, periods: Sequence[Period]) -> date:
    """Return when the next cycle may begin after the talk of the one before."""
    apart = NEXT_TALK_AFTER if kind is Kind.PUPIL else NEXT_FILM_AFTER - DEBRIEF_AFTER
    return school_day_from(last + apart, periods)


def advice_on_cycle(
    cycles: Sequence[CycleDays], at: int, intake: date | None, periods: Sequence[Period]
) -> Advice | None:
    """Return what to advise on the days of one of the cycles; the weightiest first."""
    cycle = cycles[at]
    film, debrief = cycle.film, cycle.debrief
    before = [c.debrief or c.film for c in cycles[:at]]
    last = max((day for day in before if day), default=None)
    planned = [
        d for d, is_open in ((film, cycle.film_open), (debrief, cycle.debrief_open)) if is_open
    ]
    if film and cycle.film_open and intake and film < intake:
        return Advice.BEFORE_INTAKE
    if film and cycle.film_open and last and film < last:
        return Advice.BEFORE_PREVIOUS
    if film and debrief and cycle.debrief_open and debrief - film > DEBRIEF_WITHIN:
        return Advice.DEBRIEF_LATE
    if any(day and any(period.has(day) for period in periods) for day in planned):
        return Advice.IN_HOLIDAYS
    return None


def advice_on_closing(closing: date | None, cycles: Iterable[CycleDays]) -> Advice | None:
    """Return what to advise on the planned day of the closing."""
    last = max((day for c in cycles if (day := c.debrief or c.film)), default=None)
    return Advice.BEFORE_DEBRIEF if closing and last and closing < last else None
