"""The computer's clock against the ledger: a jump is recorded, and told while it lasts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import CLOCK_SLACK, LONG_UNUSED
from beeldcoach.services.desk import Command, Handler, Query, Work

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class NoteClock(Command[bool]):
    """Record a jump of the clock since the last ledger entry; returns whether there was one."""

    undoable = False


@dataclass(frozen=True, slots=True)
class ClockOff:
    """A clock that cannot be right, or hardly."""

    ahead: bool  # long after the last ledger entry; else before it
    last_on: date  # of that entry
    today: date  # as the clock says


@dataclass(frozen=True, slots=True)
class ClockAgainstLedger(Query["ClockOff | None"]):
    """Whether the clock is off now; None where nothing is the matter."""


def note_clock(_command: NoteClock, work: Work) -> bool:
    """Handle NoteClock."""
    return work.unit.ledger.note_clock() is not None


def clock_against_ledger(_query: ClockAgainstLedger, work: Work) -> ClockOff | None:
    """Handle ClockAgainstLedger."""
    last = work.unit.ledger.last()
    if last is None or -CLOCK_SLACK <= work.now - last.at <= LONG_UNUSED:
        return None
    return ClockOff(work.now > last.at, last.at.astimezone().date(), work.today)


HANDLERS: dict[type, Handler] = {
    NoteClock: note_clock,
    ClockAgainstLedger: clock_against_ledger,
}
