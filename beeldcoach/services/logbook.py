"""Commands and queries on the logbook that a coached pupil keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.ids import LogEntryId, TrajectoryId
from beeldcoach.domain.learning import LogEntry
from beeldcoach.services.desk import Command, Handler, Query, Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.services.ports import StoredObject


@dataclass(frozen=True, slots=True)
class AddLogEntry(Command[LogEntryId]):
    """Begin a page of the logbook; raises InTheFuture."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class WriteLogEntry(Command[None]):
    """Set one of its texts; typing on makes one step of undo."""

    entry_id: LogEntryId
    name: str
    text: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return WriteLogEntry, self.entry_id, self.name


@dataclass(frozen=True, slots=True)
class FeelLogEntry(Command[None]):
    """Set the figure from 0 to 10, as a smiley."""

    entry_id: LogEntryId
    feeling: int | None


@dataclass(frozen=True, slots=True)
class DateLogEntry(Command[None]):
    """Set its day; raises InTheFuture."""

    entry_id: LogEntryId
    on: date


@dataclass(frozen=True, slots=True)
class KeepLogPhoto(Command[None]):
    """Bind a photo of work that lies in the vault to a page, in place of the one before.

    What is bound to nothing any more is swept from the vault when it is opened next.
    """

    entry_id: LogEntryId
    stored: StoredObject


@dataclass(frozen=True, slots=True)
class DropLogPhoto(Command[None]):
    """Take the photo off a page; it is swept from the vault when that is opened next."""

    entry_id: LogEntryId


@dataclass(frozen=True, slots=True)
class RemoveLogEntry(Command[None]):
    """Remove a page of the logbook, with its photo."""

    entry_id: LogEntryId


@dataclass(frozen=True, slots=True)
class LogLine:
    """A page of the logbook."""

    id: LogEntryId
    on: date
    goal: str
    did: str
    worked: str
    feeling: int | None
    next_step: str
    coach_question: str
    photo: StoredObject | None


@dataclass(frozen=True, slots=True)
class Logbook:
    """A pupil's logbook, the newest page first."""

    trajectory_id: TrajectoryId
    name: str
    first_name: str
    entries: tuple[LogLine, ...]
    goals: tuple[str, ...]  # working goals that run today, to choose from
    ended: bool
    today: date


@dataclass(frozen=True, slots=True)
class ShowLogbook(Query[Logbook]):
    """The logbook of a trajectory."""

    trajectory_id: TrajectoryId


def add(command: AddLogEntry, work: Work) -> LogEntryId:
    """Handle AddLogEntry."""
    entry = LogEntry(LogEntryId(work.new_id()), command.trajectory_id, command.on)
    entry.date_on(command.on, work.today)
    work.unit.log_entries.save(entry)
    return entry.id


def _telling(deed: Callable[[LogEntry, Any, Work], None]) -> Handler:
    """Return a handler that fetches the page, tells it the deed, and saves it."""

    def handle(command: Any, work: Work) -> None:
        entry = work.unit.log_entries.get(command.entry_id)
        deed(entry, command, work)
        work.unit.log_entries.save(entry)

    return handle


def _keep_photo(entry: LogEntry, command: KeepLogPhoto, work: Work) -> None:
    _drop_photo(entry, work)
    work.unit.evidence.save(command.stored)
    entry.photo_id = command.stored.id


def _drop_photo(entry: LogEntry, work: Work) -> None:
    if entry.photo_id is not None and work.unit.evidence.find(id=entry.photo_id):
        work.unit.evidence.remove(entry.photo_id)
    entry.photo_id = None


def remove(command: RemoveLogEntry, work: Work) -> None:
    """Handle RemoveLogEntry."""
    _drop_photo(work.unit.log_entries.get(command.entry_id), work)
    work.unit.log_entries.remove(command.entry_id)


def show(query: ShowLogbook, work: Work) -> Logbook:
    """Handle ShowLogbook."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    entries = work.unit.log_entries.find(trajectory_id=trajectory.id)
    entries.reverse()  # of one day, the newest first
    entries.sort(key=lambda entry: entry.on, reverse=True)
    goals = work.unit.working_goals.find(trajectory_id=trajectory.id)
    return Logbook(
        trajectory.id,
        person.name,
        person.first_name,
        tuple(_line(entry, work) for entry in entries),
        tuple(g.text for g in goals if g.text and g.begins_on <= work.today and not g.outcome),
        trajectory.ended,
        work.today,
    )


def _line(entry: LogEntry, work: Work) -> LogLine:
    photos = work.unit.evidence.find(id=entry.photo_id) if entry.photo_id else []
    return LogLine(
        entry.id,
        entry.on,
        entry.goal,
        entry.did,
        entry.worked,
        entry.feeling,
        entry.next_step,
        entry.coach_question,
        photos[0] if photos else None,
    )


HANDLERS: dict[type, Handler] = {
    AddLogEntry: add,
    WriteLogEntry: _telling(lambda entry, c, _: entry.write(c.name, c.text)),
    FeelLogEntry: _telling(lambda entry, c, _: entry.feel(c.feeling)),
    DateLogEntry: _telling(lambda entry, c, w: entry.date_on(c.on, w.today)),
    KeepLogPhoto: _telling(_keep_photo),
    DropLogPhoto: _telling(lambda entry, _, w: _drop_photo(entry, w)),
    RemoveLogEntry: remove,
    ShowLogbook: show,
}
