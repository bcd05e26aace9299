"""Commands of the analysis: moments, the teacher's marks."""

from __future__ import annotations

from dataclasses import dataclass

from beeldcoach.domain.annotation import OBSERVER_LIMIT, Moment, TeacherMark
from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.ids import CycleId, FilmId, FragmentId, MarkId, MomentId
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.drawings import remove_drawings_of


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
    observer: str = ""  # who codes, where that is not the coach

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """A bare note and what is typed on in it are one deed."""
        return (NoteMoment, self.moment_id) if self.moment_id and self.code is None else None


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
    moment.observer = observer_name(command.observer)
    work.unit.moments.save(moment)
    return moment.id


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
    PlaceMoment: place_moment,
    StarMoment: star_moment,
    RemoveMoment: remove_moment,
    AddMark: add_mark,
    RemoveMark: remove_mark,
    RememberPosition: remember_position,
}
