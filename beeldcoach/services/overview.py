"""Queries of the home page: every trajectory with its path, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.path import PathFacts, Step, StepKind, StepState, erase_on, path
from beeldcoach.domain.trajectory import Kind, Status, Trajectory
from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId

SOON = timedelta(days=7)  # what is due within a week stands on the cards
ERASE_NOTICE = timedelta(days=14)  # first warning before films are to be erased


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


@dataclass(frozen=True, slots=True)
class Home:
    """The home page."""

    today: date
    coach_name: str
    rows: tuple[TrajectoryRow, ...]
    due: tuple[TrajectoryRow, ...]  # the soonest first, within a week or late
    erasing: tuple[TrajectoryRow, ...]  # films to be erased within two weeks


@dataclass(frozen=True, slots=True)
class ShowHome(Query[Home]):
    """The home page."""


def steps_of(trajectory: Trajectory, work: Work) -> tuple[Step, ...]:
    """Return the path of a trajectory as it stands today."""
    return path(trajectory, work.today, path_facts(trajectory, work))


def path_facts(trajectory: Trajectory, work: Work) -> PathFacts:
    """Return what the path needs beyond the trajectory."""
    released = any(
        entry.kind is EntryKind.RELEASE_STARTED
        and entry.body["purpose"] == "report_to_board"
        and _finished(entry.body["release_id"], trajectory, work)
        for entry in work.unit.ledger.entries(trajectory.id)
    )
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    return PathFacts(released, len(films))


def _finished(release_id: str, trajectory: Trajectory, work: Work) -> bool:
    return any(
        entry.kind is EntryKind.RELEASE_DONE and entry.body["release_id"] == release_id
        for entry in work.unit.ledger.entries(trajectory.id)
    )


def due_step(steps: tuple[Step, ...]) -> Step | None:
    """Return the step that is due now."""
    return next((s for s in steps if s.state in (StepState.NOW, StepState.LATE)), None)


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
        trajectory.kind is Kind.WITH_VIDEO
        and not trajectory.pupil_basis
        and following is not None
        and following.kind is StepKind.FILM,
        erase_on(trajectory),
        len(films),
    )


def _needs_analysis(trajectory: Trajectory) -> bool:
    return trajectory.kind is Kind.WITH_VIDEO and any(
        cycle.observed_on and not cycle.analysed_on for cycle in trajectory.cycles
    )


def show_home(_query: ShowHome, work: Work) -> Home:
    """Handle ShowHome."""
    rows = [row_of(trajectory, work) for trajectory in work.unit.trajectories.find()]
    rows.sort(key=lambda row: (row.next is None, _when(row, work.today), row.name))
    soon = work.today + SOON
    due = [row for row in rows if row.next and _when(row, work.today) <= soon]
    limit = work.today + ERASE_NOTICE
    erasing = [row for row in rows if row.films and row.erase_on and row.erase_on <= limit]
    return Home(
        work.today,
        work.unit.settings.get("coach_name"),
        tuple(rows),
        tuple(due),
        tuple(erasing),
    )


def _when(row: TrajectoryRow, today: date) -> date:
    return row.next.on if row.next and row.next.on else today + timedelta(days=3650)


HANDLERS: dict[type, Handler] = {ShowHome: show_home}
