"""Commands of the analysis: moments, the teacher's marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.annotation import OBSERVER_LIMIT, Actor, Moment, TeacherMark
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.domain.ids import CycleId, FilmId, FragmentId, MarkId, MomentId
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.drawings import remove_drawings_of

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class AddMoment(Command[MomentId]):
    """Add a moment: a code (or a bare note) at a time, or over an interval.

    With a `moment_id` (a fresh one) it can be shown before it is stored.
    """

    film_id: FilmId
    start_ms: int
    end_ms: int | None = None
    code: str | None = None
    note: str = ""
    moment_id: MomentId | None = None
    actor: Actor = Actor.NOBODY
    observer: str = ""  # who codes, where that is not the coach
    answers: MomentId | None = None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """A bare note and what is typed on in it are one deed, as are a code and its modifier."""
        kind = NoteMoment if self.code is None else FillMoment
        return (kind, self.moment_id) if self.moment_id else None


@dataclass(frozen=True, slots=True)
class NoteMoment(Command[None]):
    """Write the note of a moment."""

    moment_id: MomentId
    note: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing a note is one deed."""
        return NoteMoment, self.moment_id


@dataclass(frozen=True, slots=True)
class FillMoment(Command[None]):
    """Say something else of a moment.

    `name` is code (an id of the lens), actor (a value of Actor) or modifier (an answer's id, "" for
    none); raises KeyError for another, ValueError for an actor that there is not.
    """

    moment_id: MomentId
    name: str
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """What is said of a moment just after it was coded is one deed with it."""
        return (FillMoment, self.moment_id) if self.name == "modifier" else None


@dataclass(frozen=True, slots=True)
class LinkMoment(Command[None]):
    """Let a moment go on from an earlier one of the same film, or from nothing.

    Raises SpanInvalid when that one is of another film, begins later, or is the moment itself.
    """

    moment_id: MomentId
    answers: MomentId | None


@dataclass(frozen=True, slots=True)
class PlaceMoment(Command[None]):
    """Move a moment; nudges in a row are one step of undo."""

    moment_id: MomentId
    start_ms: int
    end_ms: int | None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Nudging a moment is one deed."""
        return PlaceMoment, self.moment_id


@dataclass(frozen=True, slots=True)
class StarMoment(Command[None]):
    """Star a moment, or take the star off."""

    moment_id: MomentId
    starred: bool


@dataclass(frozen=True, slots=True)
class RemoveMoment(Command[None]):
    """Delete a moment, and what was drawn for it."""

    moment_id: MomentId


@dataclass(frozen=True, slots=True)
class AddMark(Command[MarkId]):
    """Keep the teacher's 'this moment'."""

    film_id: FilmId
    cycle_id: CycleId
    fragment_id: FragmentId | None
    at_ms: int


@dataclass(frozen=True, slots=True)
class RemoveMark(Command[None]):
    """Take a mark of the teacher away, as she asks or after a slip of the hand."""

    mark_id: MarkId


@dataclass(frozen=True, slots=True)
class RememberPosition(Command[None]):
    """Keep where the coach left off in a film."""

    undoable = False
    film_id: FilmId
    at_ms: int


def within_limit(text: str) -> str:
    """Return a text that may be kept as it is; raise TooLong."""
    if len(text) > TEXT_LIMIT:
        raise TooLong(TEXT_LIMIT)
    return text


def observer_name(name: str) -> str:
    """Return a name or initials as one line; raise TooLong."""
    words = " ".join(name.split())
    if len(words) > OBSERVER_LIMIT:
        raise TooLong(OBSERVER_LIMIT)
    return words


def add_moment(command: AddMoment, work: Work) -> MomentId:
    """Handle AddMoment."""
    moment_id = command.moment_id or MomentId(work.new_id())
    moment = Moment(moment_id, command.film_id, command.start_ms)
    moment.place(command.start_ms, command.end_ms)
    moment.code, moment.note = command.code, within_limit(command.note)
    moment.actor, moment.observer = command.actor, observer_name(command.observer)
    moment.answers = command.answers
    work.unit.moments.save(moment)
    return moment.id


_MOMENT_FIELDS: dict[str, Callable[[str], Any]] = {"code": str, "actor": Actor, "modifier": str}


def fill_moment(command: FillMoment, work: Work) -> None:
    """Handle FillMoment."""
    moment = work.unit.moments.get(command.moment_id)
    setattr(moment, command.name, _MOMENT_FIELDS[command.name](command.value))
    work.unit.moments.save(moment)


def link_moment(command: LinkMoment, work: Work) -> None:
    """Handle LinkMoment."""
    moment = work.unit.moments.get(command.moment_id)
    if command.answers is not None:
        before = work.unit.moments.get(command.answers)
        elsewhere = before.film_id != moment.film_id or before.id == moment.id
        if elsewhere or before.start_ms > moment.start_ms:
            raise SpanInvalid
    moment.answers = command.answers
    work.unit.moments.save(moment)


def note_moment(command: NoteMoment, work: Work) -> None:
    """Handle NoteMoment."""
    moment = work.unit.moments.get(command.moment_id)
    moment.note = within_limit(command.note)
    work.unit.moments.save(moment)


def place_moment(command: PlaceMoment, work: Work) -> None:
    """Handle PlaceMoment."""
    moment = work.unit.moments.get(command.moment_id)
    moment.place(command.start_ms, command.end_ms)
    work.unit.moments.save(moment)


def star_moment(command: StarMoment, work: Work) -> None:
    """Handle StarMoment."""
    moment = work.unit.moments.get(command.moment_id)
    moment.starred = command.starred
    work.unit.moments.save(moment)


def remove_moment(command: RemoveMoment, work: Work) -> None:
    """Handle RemoveMoment."""
    remove_drawings_of(work, command.moment_id)
    work.unit.moments.remove(command.moment_id)


def add_mark(command: AddMark, work: Work) -> MarkId:
    """Handle AddMark."""
    mark = TeacherMark(
        MarkId(work.new_id()),
        command.film_id,
        command.cycle_id,
        command.fragment_id,
        command.at_ms,
    )
    work.unit.marks.save(mark)
    return mark.id


def remove_mark(command: RemoveMark, work: Work) -> None:
    """Handle RemoveMark."""
    work.unit.marks.remove(command.mark_id)


def remember_position(command: RememberPosition, work: Work) -> None:
    """Handle RememberPosition."""
    film = work.unit.films.get(command.film_id)
    film.position_ms = command.at_ms
    work.unit.films.save(film)


HANDLERS: dict[type, Handler] = {
    AddMoment: add_moment,
    NoteMoment: note_moment,
    FillMoment: fill_moment,
    LinkMoment: link_moment,
    PlaceMoment: place_moment,
    StarMoment: star_moment,
    RemoveMoment: remove_moment,
    AddMark: add_mark,
    RemoveMark: remove_mark,
    RememberPosition: remember_position,
}
