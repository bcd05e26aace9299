"""Queries of the home page: every trajectory with its path, and what is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.path import PathFacts, Step, StepKind, StepState, erase_on, path
from beeldcoach.domain.trajectory import Kind, Status, Trajectory
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.outgoing import board_reports

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId, PersonId, TrajectoryId

SOON = timedelta(days=7)  # what is due within a week stands on the cards
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


@dataclass(frozen=True, slots=True)
class Home:
    """The home page."""

    today: date
    coach_name: str
    rows: tuple[TrajectoryRow, ...]
    due: tuple[TrajectoryRow, ...]  # the soonest first: late, within a week, or without a date
    erasing: tuple[TrajectoryRow, ...]  # films to be erased within two weeks


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
    return PathFacts(released, len(films))


def due_step(steps: tuple[Step, ...]) -> Step | None:
    """Return the step that is due now; a follow-up that is here goes before erasing."""
    due = [step for step in steps if step.state in (StepState.NOW, StepState.LATE)]
    return due[-1] if due else None


def row_of(trajectory: Trajectory, work: Work) -> TrajectoryRow:
    """Return a trajectory as a row of the list."""
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    steps = steps_of(trajectory, work)
    following = due_step(steps)
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    return TrajectoryRow(
        trajectory.id,
        person.name,
        person.first_name,
        school.name,
        trajectory.group,
        trajectory.kind,
        trajectory.status,
        steps,
        following,
        _needs_analysis(trajectory),
        _basis_missing(trajectory, following),
        erase_on(trajectory),
        len(films),
        _under_way(trajectory, following, work.today),
        _due_film(following, films, work),
        _due_report(trajectory, following, work),
        person.role,
    )


def _basis_missing(trajectory: Trajectory, following: Step | None) -> bool:
    """Whether the next film is of pupils, and on no basis yet; of a conversation it needs none."""
    if following is None or following.kind is not StepKind.FILM or following.cycle_id is None:
        return False
    return not trajectory.pupil_basis and not trajectory.cycle(following.cycle_id).of_conversation


def _under_way(trajectory: Trajectory, following: Step | None, today: date) -> bool:
    if trajectory.status is Status.RUNNING:
        return True
    if following is not None and following.kind is StepKind.FOLLOW_UP:
        return following.on is None or following.on <= today + SOON
    report_due = following is not None and following.kind is StepKind.REPORT
    return report_due and trajectory.agreement.report_to_board


def _due_film(following: Step | None, films: Sequence[Film], work: Work) -> DueFilm | None:
    film = next((f for f in films if following and f.cycle_id == following.cycle_id), None)
    if film is None or following is None:
        return None
    moments = len(work.unit.moments.find(film_id=film.id))
    fragments = [f for f in work.unit.fragments.find(film_id=film.id) if f.shown]
    watched = bool(film.position_ms or moments)
    return DueFilm(film.id, following.number, film.duration_ms, moments, len(fragments), watched)


def _due_report(trajectory: Trajectory, following: Step | None, work: Work) -> DueReport | None:
    if following is None or following.kind is not StepKind.REPORT:
        return None
    report = next(iter(work.unit.reports.find(trajectory_id=trajectory.id)), None)
    if report is None:
        return DueReport(0, 0)
    approved = len(report.going_out())
    return DueReport(approved + len(report.open_sections()), approved)


def _needs_analysis(trajectory: Trajectory) -> bool:
    return trajectory.kind is Kind.WITH_VIDEO and any(
        cycle.observed_on and not cycle.analysed_on for cycle in trajectory.cycles
    )


def show_home(_query: ShowHome, work: Work) -> Home:
    """Handle ShowHome."""
    rows = _rows(work)
    rows.sort(key=lambda row: (row.next is None, _when(row, work.today), row.name))
    due = [row for row in rows if _is_due(row, work.today)]
    limit = work.today + ERASE_NOTICE
    erasing = [row for row in rows if row.films and row.erase_on and row.erase_on <= limit]
    return Home(
        work.today,
        work.unit.settings.get("coach_name"),
        tuple(rows),
        tuple(due),
        tuple(erasing),
    )


def _rows(work: Work) -> list[TrajectoryRow]:
    """Return every trajectory, with a mark where two people have one name."""
    trajectories = work.unit.trajectories.find()
    rows = [row_of(trajectory, work) for trajectory in trajectories]
    people: dict[str, set[PersonId]] = {}
    for row, trajectory in zip(rows, trajectories, strict=True):
        people.setdefault(row.name.casefold(), set()).add(trajectory.coachee_id)
    shared = {name for name, ids in people.items() if len(ids) > 1}
    return [replace(row, has_namesake=row.name.casefold() in shared) for row in rows]


def _is_due(row: TrajectoryRow, today: date) -> bool:
    """Whether it waits for the coach; a step without a date waits for one."""
    if not row.under_way or row.next is None:
        return False
    return row.next.on is None or row.next.on <= today + SOON


def _when(row: TrajectoryRow, today: date) -> date:
    return row.next.on if row.next and row.next.on else today + timedelta(days=3650)


HANDLERS: dict[type, Handler] = {ShowHome: show_home}
