"""Commands that make two moments of one: split, or made once more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain import cutting
from beeldcoach.domain.ids import MomentId
from beeldcoach.services.desk import Command, Handler, Work

if TYPE_CHECKING:
    from beeldcoach.domain.annotation import Moment


@dataclass(frozen=True, slots=True)
class SplitMoment(Command[MomentId]):
    """Cut a moment that has a length in two; the note stays with the first part."""

    moment_id: MomentId
    at_ms: int
    new_id: MomentId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class DuplicateMoment(Command[MomentId]):
    """Make the same moment once more, at another time and as long."""

    moment_id: MomentId
    at_ms: int
    new_id: MomentId | None = None  # a fresh one, known before it is stored


def split_moment(command: SplitMoment, work: Work) -> MomentId:
    """Handle SplitMoment."""
    moment = work.unit.moments.get(command.moment_id)
    rest = cutting.split_moment(moment, command.at_ms, _fresh(command.new_id, work))
    return _save_both(moment, rest, work)


def duplicate_moment(command: DuplicateMoment, work: Work) -> MomentId:
    """Handle DuplicateMoment."""
    moment = work.unit.moments.get(command.moment_id)
    made = cutting.doubled_moment(moment, command.at_ms, _fresh(command.new_id, work))
    work.unit.moments.save(made)
    return made.id


def _fresh(new_id: MomentId | None, work: Work) -> MomentId:
    return new_id or MomentId(work.new_id())


def _save_both(first: Moment, second: Moment, work: Work) -> MomentId:
    work.unit.moments.save(first)
    work.unit.moments.save(second)
    return second.id


HANDLERS: dict[type, Handler] = {
    SplitMoment: split_moment,
    DuplicateMoment: duplicate_moment,
}
