"""The agenda: everything that is planned and was held between two days, and moving it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import AlreadyDone, PlanFixed, UnknownThing
from beeldcoach.domain.path import erase_on
from beeldcoach.domain.practice import is_overdue
from beeldcoach.domain.trajectory import Cycle, Kind, Status, Trajectory
from beeldcoach.services.caseload import Caseload
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.holidays import PeriodLine, ShowPeriods
from beeldcoach.services.holidays import show as show_periods
from beeldcoach.services.known import placed
from beeldcoach.services.placing import tell_form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from beeldcoach.domain.ids import TrajectoryId


class AppointmentKind(StrEnum):
    """What stands in the agenda."""

    INTAKE = "intake"
    FILM = "film"
    ANALYSIS = "analysis"
    DEBRIEF = "debrief"
    OBSERVATION = "observation"
    CONVERSATION = "conversation"
    PARENT_TALK = "parent_talk"
    CLOSING = "closing"
    FOLLOW_UP = "follow_up"
    SUPERVISION = "supervision"
    INTERVISION = "intervision"
    TRAINING = "training"
    ERASURE = "erasure"


FIXED = frozenset((AppointmentKind.ANALYSIS, AppointmentKind.ERASURE))
"""Days that follow from others: they move with those, not by themselves."""

COACHS_OWN = frozenset(
    (AppointmentKind.SUPERVISION, AppointmentKind.INTERVISION, AppointmentKind.TRAINING)
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an appointment is: its kind, and of what; `id` is of a cycle, meeting or session."""

    kind: AppointmentKind
    trajectory_id: TrajectoryId | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """One thing on one day."""

    subject: Subject
    on: date
    at: time | None = None
    held: bool = False
    late: bool = False
    number: int = 0  # of the cycle; 0 where there is none
    name: str = ""  # of the coachee; empty for what is the coach's own
    school: str = ""
    group: str = ""
    lesson: str = ""
    room: str = ""
    note: str = ""  # the subject of a supervision
    film_id: UUID | None = None  # of an analysis

    @property
    def movable(self) -> bool:
        """Whether it can be put on another day."""
        return not self.held and self.subject.kind not in FIXED


@dataclass(frozen=True, slots=True)
class ToPlan:
    """Something that has no day yet."""

    subject: Subject
    number: int
    name: str
    school: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """What stands between two days, by day and time."""

    first: date
    last: date
    today: date
    appointments: tuple[Appointment, ...]
    periods: tuple[PeriodLine, ...]
    to_plan: tuple[ToPlan, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowAgenda(Query[Agenda]):
    """The agenda from one day to another, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class MoveAppointment(Command[None]):
    """Put something that is planned on another day, or plan it; `at` None leaves the time open.

    Raises AlreadyDone, PlanFixed, UnknownThing, and what planning raises.
    """

    subject: Subject
    on: date
    at: time | None = None


def show_agenda(query: ShowAgenda, work: Work) -> Agenda:
    """Handle ShowAgenda."""
    load = Caseload(work)
    found = [a for a in every_appointment(load, work) if query.first <= a.on <= query.last]
    return Agenda(
        query.first,
        query.last,
        work.today,
        tuple(sorted(found, key=in_order)),
        show_periods(ShowPeriods(), work),
        tuple(_to_plan(load)),
    )


def every_appointment(load: Caseload, work: Work) -> Iterator[Appointment]:
    """Yield everything that is planned or was held, in no order."""
    for trajectory in load.trajectories:
        yield from _Of(trajectory, load).all()
    for session in work.unit.supervisions.find():
        known = session.kind in COACHS_OWN
        kind = AppointmentKind(session.kind) if known else AppointmentKind.SUPERVISION
        subject = Subject(kind, None, session.id)
        yield Appointment(subject, session.on, held=session.on < work.today, note=session.subject)


def in_order(appointment: Appointment) -> tuple[date, bool, time, str]:
    """Return what appointments are sorted by: day, whole days first, time."""
    at = appointment.at
    return appointment.on, at is not None, at or time.min, appointment.name


class _Of:
    """The appointments of one trajectory."""

    def __init__(self, trajectory: Trajectory, load: Caseload) -> None:
        self._t, self._load = trajectory, load
        self._name = load.people[trajectory.coachee_id].name
        self._school = load.school_names[trajectory.school_id]

    def all(self) -> Iterator[Appointment]:
        """Yield what is planned and was held."""
        kind, t = AppointmentKind, self._t
        yield from self._one(kind.INTAKE, t.intake_on, t.planned_intake_on, t.planned_intake_at)
        for cycle in t.cycles:
            yield from self._cycle(cycle)
        if t.kind is not Kind.PUPIL or t.closed_on:
            planned = t.planned_closing_on, t.planned_closing_at
            yield from self._one(kind.CLOSING, t.closed_on, *planned)
        later = t.planned_follow_up_on, t.planned_follow_up_at
        yield from self._one(kind.FOLLOW_UP, t.followed_up_on, *later)
        for meeting in self._load.meetings(t.id):
            planned = meeting.planned_on, meeting.planned_at
            yield from self._one(kind.PARENT_TALK, meeting.held_on, *planned, part=meeting.id)
        erasure = erase_on(t)
        if erasure is not None and self._load.films(t.id):
            yield self._made(Subject(kind.ERASURE, t.id), erasure, late=erasure < self._load.today)

    def _cycle(self, cycle: Cycle) -> Iterator[Appointment]:
        kind, t = AppointmentKind, self._t
        first = cycle.planned_on, cycle.planned_at
        if t.kind is Kind.PUPIL:
            yield from self._one(kind.CONVERSATION, cycle.debriefed_on, *first, part=cycle)
            return
        seen = kind.FILM if t.kind is Kind.WITH_VIDEO else kind.OBSERVATION
        yield from self._one(seen, cycle.observed_on, *first, part=cycle)
        debrief = cycle.planned_debrief_on, cycle.planned_debrief_at
        yield from self._one(kind.DEBRIEF, cycle.debriefed_on, *debrief, part=cycle)
        yield from self._analysis(cycle)

    def _analysis(self, cycle: Cycle) -> Iterator[Appointment]:
        """The last day on which a film can be analysed before its debrief."""
        on = cycle.planned_debrief_on
        waits = cycle.observed_on and not cycle.analysed_on and not cycle.debriefed_on
        if self._t.kind is not Kind.WITH_VIDEO or not waits or on is None or self._t.ended:
            return
        film = self._load.film_of(self._t.id, cycle.id)
        yield self._made(
            Subject(AppointmentKind.ANALYSIS, self._t.id, cycle.id),
            on - timedelta(days=1),
            late=on <= self._load.today,
            part=cycle,
            film_id=film.id if film else None,
        )

    def _one(
        self,
        kind: AppointmentKind,
        held: date | None,
        planned: date | None,
        at: time | None,
        part: Cycle | UUID | None = None,
    ) -> Iterator[Appointment]:
        on = held or planned
        if on is None or (held is None and self._is_off(kind)):
            return
        late = held is None and is_overdue(on, self._load.today, self._load.periods)
        part_id = part.id if isinstance(part, Cycle) else part
        cycle = part if isinstance(part, Cycle) else None
        subject = Subject(kind, self._t.id, part_id)
        kept = at if held is None or held == planned else None
        yield self._made(subject, on, at=kept, held=held is not None, late=late, part=cycle)

    def _is_off(self, kind: AppointmentKind) -> bool:
        """Whether a plan of this kind will not be held any more."""
        if kind is AppointmentKind.FOLLOW_UP:
            return self._t.status is Status.STOPPED
        return self._t.ended

    def _made(
        self, subject: Subject, on: date, *, part: Cycle | None = None, **more: object
    ) -> Appointment:
        return Appointment(
            subject,
            on,
            number=part.number if part else 0,
            name=self._name,
            school=self._school,
            group=self._t.group,
            lesson=part.lesson if part else "",
            room=part.room if part else "",
            **more,  # type: ignore[arg-type]
        )


def _to_plan(load: Caseload) -> Iterator[ToPlan]:
    """Yield the first thing without a day in each trajectory that runs, by name."""
    running = [t for t in load.trajectories if not t.ended]
    running.sort(key=lambda t: load.people[t.coachee_id].name.casefold())
    for trajectory in running:
        found = _first_open(trajectory)
        if found is not None:
            subject, number = found
            name = load.people[trajectory.coachee_id].name
            yield ToPlan(subject, number, name, load.school_names[trajectory.school_id])


def _first_open(trajectory: Trajectory) -> tuple[Subject, int] | None:
    kind, t = AppointmentKind, trajectory
    if t.intake_on is None and t.planned_intake_on is None:
        return Subject(kind.INTAKE, t.id), 0
    first = {
        Kind.WITH_VIDEO: kind.FILM,
        Kind.WITHOUT_VIDEO: kind.OBSERVATION,
        Kind.PUPIL: kind.CONVERSATION,
    }[t.kind]
    for cycle in t.cycles:
        if not cycle.begun and cycle.planned_on is None:
            return Subject(first, t.id, cycle.id), cycle.number
        if t.kind is Kind.WITH_VIDEO and not cycle.completed and not cycle.planned_debrief_on:
            return Subject(kind.DEBRIEF, t.id, cycle.id), cycle.number
    if t.kind is not Kind.PUPIL and t.planned_closing_on is None:
        return Subject(kind.CLOSING, t.id), 0
    return None


def move(command: MoveAppointment, work: Work) -> None:
    """Handle MoveAppointment."""
    try:
        _MOVES[command.subject.kind](command, work)
    except KeyError as error:
        raise UnknownThing from error


def _move_in_trajectory(command: MoveAppointment, work: Work) -> None:
    assert command.subject.trajectory_id is not None
    trajectory = work.unit.trajectories.get(command.subject.trajectory_id)
    before = {cycle.id: placed(cycle) for cycle in trajectory.cycles}
    _move(trajectory, command)
    for cycle in trajectory.cycles:
        tell_form(trajectory, cycle, before[cycle.id], work)
    work.unit.trajectories.save(trajectory)


def _move(t: Trajectory, command: MoveAppointment) -> None:
    intake = t.planned_intake_on, t.planned_intake_at
    closing = t.planned_closing_on, t.planned_closing_at
    match command.subject.kind:
        case AppointmentKind.INTAKE:
            _refuse_held(t.intake_on)
            t.plan(command.on, closing[0], (command.at, closing[1]))
        case AppointmentKind.CLOSING:
            _refuse_held(t.closed_on)
            t.plan(intake[0], command.on, (intake[1], command.at))
        case AppointmentKind.FOLLOW_UP:
            _refuse_held(t.followed_up_on)
            t.plan_follow_up(command.on, command.at)
        case _:
            _move_cycle(t, command)


def _move_cycle(t: Trajectory, command: MoveAppointment) -> None:
    kind, subject = AppointmentKind, command.subject
    cycle = t.cycle(subject.id)  # type: ignore[arg-type]
    film, debrief = cycle.planned_on, cycle.planned_debrief_on
    at = cycle.planned_at, cycle.planned_debrief_at
    _refuse_held(cycle.debriefed_on)
    if subject.kind is kind.DEBRIEF:
        together = t.kind is Kind.WITHOUT_VIDEO and cycle.observed_on is None
        t.plan_cycle(cycle.id, command.on if together else film, command.on, (at[0], command.at))
        return
    _refuse_held(cycle.observed_on)
    together = t.kind is Kind.WITHOUT_VIDEO and debrief is not None
    t.plan_cycle(cycle.id, command.on, command.on if together else debrief, (command.at, at[1]))


def _move_meeting(command: MoveAppointment, work: Work) -> None:
    meeting = work.unit.meetings.get(command.subject.id)  # type: ignore[arg-type]
    _refuse_held(meeting.held_on)
    meeting.planned_on, meeting.planned_at = command.on, command.at
    work.unit.meetings.save(meeting)


def _move_session(command: MoveAppointment, work: Work) -> None:
    session = work.unit.supervisions.get(command.subject.id)  # type: ignore[arg-type]
    if session.on < work.today:
        raise AlreadyDone(session.on)
    session.on = command.on
    work.unit.supervisions.save(session)


def _refuse_held(on: date | None) -> None:
    if on is not None:
        raise AlreadyDone(on)


def _refuse_fixed(command: MoveAppointment, _work: Work) -> None:
    del command
    raise PlanFixed


_MOVES: dict[AppointmentKind, Handler] = {
    **dict.fromkeys(AppointmentKind, _move_in_trajectory),
    **dict.fromkeys(FIXED, _refuse_fixed),
    **dict.fromkeys(COACHS_OWN, _move_session),
    AppointmentKind.PARENT_TALK: _move_meeting,
}

HANDLERS: dict[type, Handler] = {ShowAgenda: show_agenda, MoveAppointment: move}
