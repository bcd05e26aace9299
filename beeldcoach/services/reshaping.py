"""Commands that make two of one: a moment split or doubled, a moment coded with its fragment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain import cutting
from beeldcoach.domain.ids import FilmId, FragmentId, MomentId
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.fragments import AddFragment, add_fragment
from beeldcoach.services.watching import AddMoment, add_moment

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


@dataclass(frozen=True, slots=True)
class TagAndCut(Command[FragmentId]):
    """Code a moment and cut a fragment around it, as one deed.

    The fragment reaches `before_ms` and `after_ms` from the moment, inside the film.
    """

    film_id: FilmId
    at_ms: int
    code: str
    before_ms: int
    after_ms: int
    moment_id: MomentId | None = None  # fresh ones, known before they are stored
    fragment_id: FragmentId | None = None


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


def tag_and_cut(command: TagAndCut, work: Work) -> FragmentId:
    """Handle TagAndCut."""
    film = work.unit.films.get(command.film_id)
    end_ms = command.at_ms + command.after_ms
    start_ms = max(0, command.at_ms - command.before_ms)
    end_ms = min(end_ms, film.duration_ms or end_ms)
    moment = AddMoment(film.id, command.at_ms, None, command.code, moment_id=command.moment_id)
    add_moment(moment, work)
    return add_fragment(
        AddFragment(film.id, start_ms, end_ms, fragment_id=command.fragment_id), work
    )


def _fresh(new_id: MomentId | None, work: Work) -> MomentId:
    return new_id or MomentId(work.new_id())


def _save_both(first: Moment, second: Moment, work: Work) -> MomentId:
    work.unit.moments.save(first)
    work.unit.moments.save(second)
    return second.id


HANDLERS: dict[type, Handler] = {
    SplitMoment: split_moment,
    DuplicateMoment: duplicate_moment,
    TagAndCut: tag_and_cut,
}
