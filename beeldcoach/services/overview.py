"""Queries of the home page: every trajectory with its path, and what is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.path import PathFacts, Step, StepKind, StepState, erase_on, path
from beeldcoach.domain.trajectory import Kind, Status, Trajectory
from beeldcoach.services.caseload import Caseload
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.due import (
    Task,
    TaskKind,
    agreements_due,
    is_under_way,
    last_contact,
    needs_analysis,
    tasks_of,
    tasks_of_erased,
)
from beeldcoach.services.incidents import IncidentLine, open_incidents
from beeldcoach.services.outgoing import board_reports
from beeldcoach.services.restored import NOTHING_LEFT, PutBack, put_back
from beeldcoach.services.working import lacks_yes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.ids import FilmId, PersonId, TrajectoryId

ERASE_NOTICE = timedelta(days=14)  # first warning before films are to be erased


@dataclass(frozen=True, slots=True)
class DueFilm:
    """The film that the step due now is about."""

    id: FilmId
    number: int  # of its cycle
    duration_ms: int
    moments: int
    fragments: int  # that the debrief may show
    watched: bool  # the coach has begun


@dataclass(frozen=True, slots=True)
class DueReport:
    """How far the report is that is due now; no parts when it was not begun."""

    parts: int
    approved: int


@dataclass(frozen=True, slots=True)
class TrajectoryRow:
    """One trajectory in the list."""

    id: TrajectoryId
    name: str
    first_name: str
    school: str
    group: str
    kind: Kind
    status: Status
    steps: tuple[Step, ...]
    next: Step | None  # what is due now; None when all is done
    needs_analysis: bool  # the film is in, the analysis is not done
    basis_missing: bool  # G2: filming is blocked
    erase_on: date | None
    films: int
    under_way: bool = True  # something is still to be done, besides erasing its films
    film: DueFilm | None = None  # of the cycle that is due
    report: DueReport | None = None  # None unless the report is due
    role: str = "teacher"  # of who is coached
    has_namesake: bool = False  # someone else of this name is coached, too
    cycles_done: int = 0
    cycles: int = 0
    last_contact: date | None = None
    plan_points: tuple[int, int] | None = None  # filled in, of how many; None unless a film is due
    yes_missing: bool = False  # row 4: she gave no valid yes to work with the film that is due

    @property
    def blocked(self) -> bool:
        """Whether the film that is due may not be made yet."""
        return self.basis_missing or self.yes_missing


@dataclass(frozen=True, slots=True)
class Home:
    """The home page."""

    today: date
    coach_name: str
    rows: tuple[TrajectoryRow, ...]
    due: tuple[TrajectoryRow, ...]  # those with something on the cards
    erasing: tuple[TrajectoryRow, ...]  # films to be erased within two weeks
    tasks: tuple[Task, ...] = ()  # the most urgent first
    gone: tuple[TrajectoryRow, ...] = ()  # erased, with consents of which the term ends
    incidents: tuple[IncidentLine, ...] = ()  # that are open
    put_back: PutBack = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class ShowHome(Query[Home]):
    """The home page."""


def steps_of(trajectory: Trajectory, work: Work) -> tuple[Step, ...]:
    """Return the path of a trajectory as it stands today."""
    return path(trajectory, work.today, path_facts(trajectory, work))


def path_facts(trajectory: Trajectory, work: Work) -> PathFacts:
    """Return what the path needs beyond the trajectory."""
    released = bool(board_reports(work.unit.ledger.entries(trajectory.id)))
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    return PathFacts(released, len(films), tuple(work.unit.periods.find()))


def due_step(steps: tuple[Step, ...]) -> Step | None:
    """Return the step that is due now; a follow-up that is here goes before erasing."""
    due = [step for step in steps if step.state in (StepState.NOW, StepState.LATE)]
    return due[-1] if due else None


def show_home(_query: ShowHome, work: Work) -> Home:
    """Handle ShowHome."""
    load = Caseload(work)
    rows: list[TrajectoryRow] = []
    tasks: list[Task] = []
    for trajectory in load.trajectories:
        row = _row(trajectory, load)
        rows.append(row)
        tasks += tasks_of(trajectory, row.next, load)
    tasks += agreements_due(load)
    rows = _told_apart(rows, load)
    gone = []
    for trajectory in load.erased:
        if ending := list(tasks_of_erased(trajectory, load)):
            gone.append(_row(trajectory, load))
            tasks += ending
    rows.sort(key=lambda row: (row.next is None, _when(row, work.today), row.name))
    names = {row.id: row.name for row in (*rows, *gone)}
    tasks.sort(key=lambda task: (task.urgency, names[task.trajectory_id]))
    waiting = {task.trajectory_id for task in tasks}
    limit = work.today + ERASE_NOTICE
    at_once = {task.trajectory_id for task in tasks if task.kind is TaskKind.ERASE_WITHDRAWN}
    erasing = [
        row
        for row in rows
        if row.films and row.erase_on and row.erase_on <= limit and row.id not in at_once
    ]
    return Home(
        work.today,
        work.unit.settings.get("coach_name"),
        tuple(rows),
        tuple(row for row in rows if row.id in waiting),
        tuple(erasing),
        tuple(tasks),
        tuple(gone),
        incidents=open_incidents(work),
        put_back=put_back(work),
    )


def _told_apart(rows: Sequence[TrajectoryRow], load: Caseload) -> list[TrajectoryRow]:
    """Return the rows with a mark where two people have one name."""
    people: dict[str, set[PersonId]] = {}
    for row, trajectory in zip(rows, load.trajectories, strict=True):
        people.setdefault(row.name.casefold(), set()).add(trajectory.coachee_id)
    shared = {name for name, ids in people.items() if len(ids) > 1}
    return [replace(row, has_namesake=row.name.casefold() in shared) for row in rows]


def _row(trajectory: Trajectory, load: Caseload) -> TrajectoryRow:
    person = load.people[trajectory.coachee_id]
    steps = load.steps(trajectory)
    following = due_step(steps)
    return TrajectoryRow(
        trajectory.id,
        person.name,
        person.first_name,
        load.school_names[trajectory.school_id],
        trajectory.group,
        trajectory.kind,
        trajectory.status,
        steps,
        following,
        needs_analysis(trajectory),
        _basis_missing(trajectory, following),
        erase_on(trajectory),
        len(load.films(trajectory.id)),
        is_under_way(trajectory, following, load.today),
        _due_film(following, trajectory, load),
        _due_report(following, trajectory, load),
        person.role,
        cycles_done=trajectory.completed_cycles,
        cycles=len(trajectory.cycles),
        last_contact=last_contact(trajectory, load),
        plan_points=_plan_points(following, trajectory),
        yes_missing=_yes_missing(trajectory, following, load),
    )


def _basis_missing(trajectory: Trajectory, following: Step | None) -> bool:
    """Whether the next film is of pupils, and on no basis yet; of a conversation it needs none."""
    if trajectory.kind is not Kind.WITH_VIDEO or trajectory.pupil_basis or following is None:
        return False
    if following.kind is not StepKind.FILM or following.cycle_id is None:
        return False
    return not trajectory.cycle(following.cycle_id).of_conversation


def _yes_missing(trajectory: Trajectory, following: Step | None, load: Caseload) -> bool:
    """Whether a film is due that the teacher gave no valid yes to (the evidence was not read)."""
    if following is None or following.kind is not StepKind.FILM:
        return False
    return lacks_yes(trajectory, load.consent_ledger(trajectory.id), load.today)


def _due_film(following: Step | None, trajectory: Trajectory, load: Caseload) -> DueFilm | None:
    if following is None or following.cycle_id is None:
        return None
    film = load.film_of(trajectory.id, following.cycle_id)
    if film is None:
        return None
    moments = load.moments(film.id)
    watched = bool(film.position_ms or moments)
    fragments = load.fragments(film.id)
    return DueFilm(film.id, following.number, film.duration_ms, moments, fragments, watched)


def _due_report(following: Step | None, trajectory: Trajectory, load: Caseload) -> DueReport | None:
    if following is None or following.kind is not StepKind.REPORT:
        return None
    report = load.report(trajectory.id)
    if report is None:
        return DueReport(0, 0)
    approved = len(report.going_out())
    return DueReport(approved + len(report.open_sections()), approved)


def _plan_points(following: Step | None, trajectory: Trajectory) -> tuple[int, int] | None:
    """Return how much of the plan for the film that is due is filled in, of how much."""
    if following is None or following.kind is not StepKind.FILM or following.cycle_id is None:
        return None
    cycle = trajectory.cycle(following.cycle_id)
    points = (cycle.planned_on, cycle.planned_at, cycle.lesson, cycle.room)
    return sum(1 for point in points if point), len(points)


def _when(row: TrajectoryRow, today: date) -> tuple[date, time]:
    step = row.next
    if step is None or step.on is None:
        return today + timedelta(days=3650), time.max
    return step.on, step.at or time.max


HANDLERS: dict[type, Handler] = {ShowHome: show_home}
