"""Commands and the query of the school holidays: periods that the coach fills in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong, UnknownThing
from beeldcoach.domain.ids import PeriodId
from beeldcoach.domain.practice import Period
from beeldcoach.services.desk import Command, Handler, Query, Work

if TYPE_CHECKING:
    from datetime import date

NAME_LIMIT = 100  # characters of the name of a period


@dataclass(frozen=True, slots=True)
class NewPeriod:
    """A period as it is filled in, or read from a calendar."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class AddPeriods(Command[tuple[PeriodId, ...]]):
    """Add holidays, one or many at once. Raises PeriodBackwards, TooLong."""

    periods: tuple[NewPeriod, ...]


@dataclass(frozen=True, slots=True)
class ChangePeriod(Command[None]):
    """Change the name or the days of a period. Raises PeriodBackwards, TooLong, UnknownThing."""

    period_id: PeriodId
    name: str
    first: date
    last: date

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """What is typed in one go is one step of undo."""
        return ChangePeriod, self.period_id


@dataclass(frozen=True, slots=True)
class RemovePeriod(Command[None]):
    """Remove a period."""

    period_id: PeriodId


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A period as it is shown; `overlaps` names those that share a day with it."""

    id: PeriodId
    name: str
    first: date
    last: date
    overlaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowPeriods(Query[tuple[PeriodLine, ...]]):
    """The school holidays in the order of the year."""


def add(command: AddPeriods, work: Work) -> tuple[PeriodId, ...]:
    """Handle AddPeriods."""
    added = []
    for new in command.periods:
        _refuse_too_long(new.name)
        period = Period(PeriodId(work.new_id()), new.name.strip(), new.first, new.last)
        work.unit.periods.save(period)
        added.append(period.id)
    return tuple(added)


def change(command: ChangePeriod, work: Work) -> None:
    """Handle ChangePeriod."""
    _refuse_too_long(command.name)
    period = _period(command.period_id, work)
    period.name = command.name.strip()
    period.set_days(command.first, command.last)
    work.unit.periods.save(period)


def remove(command: RemovePeriod, work: Work) -> None:
    """Handle RemovePeriod."""
    work.unit.periods.remove(_period(command.period_id, work).id)


def _period(period_id: PeriodId, work: Work) -> Period:
    try:
        return work.unit.periods.get(period_id)
    except KeyError as error:
        raise UnknownThing from error


def _refuse_too_long(name: str) -> None:
    if len(name) > NAME_LIMIT:
        raise TooLong(NAME_LIMIT)


def show(_query: ShowPeriods, work: Work) -> tuple[PeriodLine, ...]:
    """Handle ShowPeriods."""
    periods = sorted(work.unit.periods.find(), key=lambda p: (p.first, p.last, p.name))
    return tuple(
        PeriodLine(p.id, p.name, p.first, p.last, tuple(_overlapping(p, periods))) for p in periods
    )


def _overlapping(period: Period, periods: list[Period]) -> list[str]:
    return [
        other.name
        for other in periods
        if other is not period and other.first <= period.last and period.first <= other.last
    ]


HANDLERS: dict[type, Handler] = {
    AddPeriods: add,
    ChangePeriod: change,
    RemovePeriod: remove,
    ShowPeriods: show,
}
