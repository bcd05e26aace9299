"""Commands and the query of an observation: its clock, what was seen, what is looked back on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import (
    AlreadyDone,
    DomainError,
    NotRunning,
    ObservationFirst,
    UnknownThing,
)
from beeldcoach.domain.ids import CycleId, SightingId, TrajectoryId
from beeldcoach.domain.sighting import Figure, Sighting, figures
from beeldcoach.domain.watch import Watch
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.recording import record_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.records import Record
    from beeldcoach.domain.trajectory import Cycle, Trajectory

FORM = "observation"  # the record that holds the clock


@dataclass(frozen=True, slots=True)
class StartObservation(Command[None]):
    """Start the clock, today. Raises what keeps the lesson from being observed."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class PauseObservation(Command[None]):
    """Let the clock stand still."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class ResumeObservation(Command[None]):
    """Let the clock go on, after a pause or after its end."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class EndObservation(Command[None]):
    """Stop the clock, and record that the lesson was observed on the day that it began.

    With `at_ms` it ends at that time of the lesson: for a clock that was not stopped in time.
    """

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class DiscardObservation(Command[None]):
    """Take the clock away with all that was seen, as long as it was not ended."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class AddSighting(Command[SightingId]):
    """Add what was seen: a code, a mark or a bare note, at a time of the lesson.

    With a `sighting_id` (a fresh one) it can be shown before it is stored.
    """

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    at_ms: int
    code: str | None = None
    note: str = ""
    sighting_id: SightingId | None = None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """A bare note and what is typed on in it are one deed."""
        return (NoteSighting, self.sighting_id) if self.sighting_id and not self.code else None


@dataclass(frozen=True, slots=True)
class NoteSighting(Command[None]):
    """Write the note of what was seen."""

    sighting_id: SightingId
    note: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing a note is one deed."""
        return NoteSighting, self.sighting_id


@dataclass(frozen=True, slots=True)
class PlaceSighting(Command[None]):
    """Move what was seen to another time of the lesson."""

    sighting_id: SightingId
    at_ms: int


@dataclass(frozen=True, slots=True)
class ChooseSighting(Command[None]):
    """Choose it to look back on, or take that back."""

    sighting_id: SightingId
    chosen: bool


@dataclass(frozen=True, slots=True)
class DescribeSighting(Command[None]):
    """Tell a chosen moment as a photograph would show it, under a title."""

    sighting_id: SightingId
    title: str
    picture: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing is one deed."""
        return DescribeSighting, self.sighting_id


@dataclass(frozen=True, slots=True)
class RemoveSighting(Command[None]):
    """Delete what was seen."""

    sighting_id: SightingId


@dataclass(frozen=True, slots=True)
class Observation:
    """One observation with all that was seen."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    number: int
    name: str
    first_name: str
    group: str
    question: str
    lens: Lens
    of_conversation: bool
    watch: Watch | None
    sightings: tuple[Sighting, ...]  # by time
    figures: tuple[Figure, ...]  # in the order of the lens
    observed_on: date | None
    debriefed_on: date | None
    ended: bool  # the trajectory
    refusal: DomainError | None  # what keeps the lesson from being observed today

    @property
    def chosen(self) -> tuple[Sighting, ...]:
        """What is looked back on, by time."""
        return tuple(sighting for sighting in self.sightings if sighting.chosen)


@dataclass(frozen=True, slots=True)
class ShowObservation(Query[Observation]):
    """The observation of a cycle, in a language."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    language: str


def start(command: StartObservation, work: Work) -> None:
    """Handle StartObservation."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    record = _record(command, work)
    watch = _watch_in(record)
    if watch is not None:
        raise AlreadyDone(watch.day)
    trajectory.may_watch(command.cycle_id, work.today, work.today)
    _keep(record, Watch(work.now, work.today), work)


def end(command: EndObservation, work: Work) -> None:
    """Handle EndObservation."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    record = _record(command, work)
    watch = _begun(record, trajectory.cycle(command.cycle_id))
    trajectory.record_film(command.cycle_id, watch.day, work.today)
    ended = watch.ended(work.now)
    _keep(record, ended if command.at_ms is None else watch.ended_at_time(command.at_ms), work)
    work.unit.trajectories.save(trajectory)


def discard(command: DiscardObservation, work: Work) -> None:
    """Handle DiscardObservation."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    observed_on = trajectory.cycle(command.cycle_id).observed_on
    if observed_on is not None:
        raise AlreadyDone(observed_on)
    record = _record(command, work)
    _begun(record, trajectory.cycle(command.cycle_id))
    work.unit.records.remove(record.id)
    for sighting in work.unit.sightings.find(cycle_id=command.cycle_id):
        work.unit.sightings.remove(sighting.id)


def add(command: AddSighting, work: Work) -> SightingId:
    """Handle AddSighting."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    cycle = trajectory.cycle(command.cycle_id)
    if trajectory.ended:
        raise NotRunning
    if cycle.observed_on is None:
        _begun(_record(command, work), cycle)
    item = command.sighting_id or SightingId(work.new_id())
    sighting = Sighting(item, command.trajectory_id, command.cycle_id, 0, command.code or None)
    sighting.place(command.at_ms)
    sighting.write(command.note)
    work.unit.sightings.save(sighting)
    return item


def remove(command: RemoveSighting, work: Work) -> None:
    """Handle RemoveSighting."""
    work.unit.sightings.remove(_sighting(command.sighting_id, work).id)


def _sighting(sighting_id: SightingId, work: Work) -> Sighting:
    try:
        return work.unit.sightings.get(sighting_id)
    except KeyError:
        raise UnknownThing from None


def show(query: ShowObservation, work: Work) -> Observation:
    """Handle ShowObservation."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    cycle = trajectory.cycle(query.cycle_id)
    person = work.unit.people.get(trajectory.coachee_id)
    seen = sorted(work.unit.sightings.find(cycle_id=cycle.id), key=lambda each: each.at_ms)
    through = lens_of(work, trajectory.lens, query.language)
    return Observation(
        trajectory.id,
        cycle.id,
        cycle.number,
        person.name,
        person.first_name,
        trajectory.group,
        record_of(work, trajectory.id, "intake", None).text("question"),
        through,
        cycle.of_conversation,
        _watch_in(record_of(work, trajectory.id, FORM, cycle.id)),
        tuple(seen),
        in_order(figures(seen), through),
        cycle.observed_on,
        cycle.debriefed_on,
        trajectory.ended,
        _refusal(trajectory, cycle.id, work.today),
    )


def in_order(counted: tuple[Figure, ...], through: Lens) -> tuple[Figure, ...]:
    """Return figures in the order of the lens; what it does not have comes last."""
    places = {code.id: place for place, code in enumerate(through.codes)}
    return tuple(sorted(counted, key=lambda each: places.get(each.code, len(places))))


def _refusal(trajectory: Trajectory, cycle_id: CycleId, today: date) -> DomainError | None:
    try:
        trajectory.may_watch(cycle_id, today, today)
    except DomainError as refusal:
        return refusal
    return None


def _record(command: Any, work: Work) -> Record:
    return record_of(work, command.trajectory_id, FORM, command.cycle_id)


def _begun(record: Record, cycle: Cycle) -> Watch:
    watch = _watch_in(record)
    if watch is None:
        raise ObservationFirst(cycle.number)
    return watch


def _watch_in(record: Record) -> Watch | None:
    """Return the clock that a record holds; None before it was started."""
    if not record.text("started_at"):
        return None
    pauses = record.answers.get("pauses")
    spans = [line.partition("/") for line in pauses] if isinstance(pauses, list) else []
    return Watch(
        datetime.fromisoformat(record.text("started_at")),
        date.fromisoformat(record.text("day")),
        tuple((datetime.fromisoformat(begin), _moment(until)) for begin, _, until in spans),
        _moment(record.text("ended_at")),
    )


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _keep(record: Record, watch: Watch, work: Work) -> None:
    record.fill("started_at", watch.started_at.isoformat())
    record.fill("day", watch.day.isoformat())
    spans = [f"{b.isoformat()}/{u.isoformat() if u else ''}" for b, u in watch.pauses]
    record.fill("pauses", spans)
    record.fill("ended_at", watch.ended_at.isoformat() if watch.ended_at else "")
    work.unit.records.save(record)


def _turning(deed: Callable[[Watch, datetime], Watch]) -> Handler:
    """Return a handler that lets the clock of an observation do something."""

    def handle(command: Any, work: Work) -> None:
        trajectory = work.unit.trajectories.get(command.trajectory_id)
        record = _record(command, work)
        cycle = trajectory.cycle(command.cycle_id)
        if cycle.debriefed_on is not None:
            raise AlreadyDone(cycle.debriefed_on)
        _keep(record, deed(_begun(record, cycle), work.now), work)

    return handle


def _telling(deed: Callable[[Sighting, Any], None]) -> Handler:
    """Return a handler that fetches a sighting, tells it the deed, and saves it."""

    def handle(command: Any, work: Work) -> None:
        sighting = _sighting(command.sighting_id, work)
        deed(sighting, command)
        work.unit.sightings.save(sighting)

    return handle


def _choose(sighting: Sighting, command: ChooseSighting) -> None:
    sighting.chosen = command.chosen


HANDLERS: dict[type, Handler] = {
    StartObservation: start,
    PauseObservation: _turning(lambda watch, now: watch.paused(now)),
    ResumeObservation: _turning(lambda watch, now: watch.resumed(now)),
    EndObservation: end,
    DiscardObservation: discard,
    AddSighting: add,
    NoteSighting: _telling(lambda sighting, c: sighting.write(c.note)),
    PlaceSighting: _telling(lambda sighting, c: sighting.place(c.at_ms)),
    ChooseSighting: _telling(_choose),
    DescribeSighting: _telling(lambda sighting, c: sighting.describe(c.title, c.picture)),
    RemoveSighting: remove,
    ShowObservation: show,
}
