"""Commands on a trajectory: start, plan, hold, close, stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.ids import CycleId, PersonId, SchoolId, TrajectoryId
from beeldcoach.domain.people import Person, School
from beeldcoach.domain.trajectory import (
    Agreement,
    Assignment,
    Cycle,
    Kind,
    Trajectory,
)
from beeldcoach.services.desk import Command, Handler, Work

if TYPE_CHECKING:
    from datetime import date

NAME_LIMIT = 200  # characters of a person, school, place, board or group
PURPOSE_LIMIT = 2000  # characters: about a page


@dataclass(frozen=True, slots=True)
class StartTrajectory(Command[TrajectoryId]):
    """Start a trajectory with its first cycles.

    Raises StartIncomplete, AssessmentRefused, InTheFuture, TooLong.
    """

    kind: Kind
    coachee_name: str
    coachee_role: str
    school_name: str
    school_place: str
    board_name: str
    group: str
    assignment: Assignment
    agreement: Agreement
    agreement_accepted: bool


@dataclass(frozen=True, slots=True)
class PlanTrajectory(Command[None]):
    """Set the planned dates of intake and closing."""

    trajectory_id: TrajectoryId
    intake_on: date | None
    closing_on: date | None


@dataclass(frozen=True, slots=True)
class PlanCycle(Command[None]):
    """Set the planned dates of a cycle."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    film_on: date | None
    debrief_on: date | None


@dataclass(frozen=True, slots=True)
class RecordPupilBasis(Command[None]):
    """Record on what basis pupils are filmed (G2): consent, legitimate_interest, or empty."""

    trajectory_id: TrajectoryId
    basis: str
    on: date | None


@dataclass(frozen=True, slots=True)
class HoldIntake(Command[None]):
    """Record that the intake was held."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class RecordObservation(Command[None]):
    """Record that a lesson was observed, without video."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class CompleteAnalysis(Command[None]):
    """Record that a film was analysed."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class ReopenAnalysis(Command[None]):
    """Take back that a film was analysed."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class HoldDebrief(Command[None]):
    """Record that a debrief, or a pupil's conversation, was held."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class AddCycle(Command[CycleId]):
    """Add a cycle before the closing."""

    trajectory_id: TrajectoryId


@dataclass(frozen=True, slots=True)
class DropCycle(Command[None]):
    """Drop an unused cycle beyond the third."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class CloseTrajectory(Command[None]):
    """Close a trajectory."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class StopTrajectory(Command[None]):
    """Stop a trajectory early."""

    trajectory_id: TrajectoryId
    on: date
    reason: str = ""


def start(command: StartTrajectory, work: Work) -> TrajectoryId:
    """Handle StartTrajectory."""
    unit, today = work.unit, work.today
    school = _school(command, work)
    person = Person(PersonId(work.new_id()), command.coachee_name.strip(), command.coachee_role)
    trajectory = Trajectory.start(
        Trajectory(
            TrajectoryId(work.new_id()),
            command.kind,
            person.id,
            school.id,
            command.group.strip(),
            command.assignment,
            command.agreement,
            started_on=today,
            cycles=[Cycle(CycleId(work.new_id()), n) for n in (1, 2, 3)],
        ),
        coachee_name=command.coachee_name,
        school_name=command.school_name,
        agreement_accepted=command.agreement_accepted,
        today=today,
    )
    _refuse_too_long(command)
    unit.schools.save(school)
    unit.people.save(person)
    unit.trajectories.save(trajectory)
    return trajectory.id


def _refuse_too_long(command: StartTrajectory) -> None:
    names = (
        command.coachee_name,
        command.school_name,
        command.school_place,
        command.board_name,
        command.group,
        command.assignment.commissioner_name,
    )
    if any(len(name) > NAME_LIMIT for name in names):
        raise TooLong(NAME_LIMIT)
    if len(command.assignment.purpose) > PURPOSE_LIMIT:
        raise TooLong(PURPOSE_LIMIT)


def _school(command: StartTrajectory, work: Work) -> School:
    name = command.school_name.strip()
    for school in work.unit.schools.find():
        if (school.name.casefold(), school.place.casefold()) == (
            name.casefold(),
            command.school_place.strip().casefold(),
        ):
            school.board = command.board_name.strip() or school.board
            return school
    place, board = command.school_place.strip(), command.board_name.strip()
    return School(SchoolId(work.new_id()), name, place, board)


def plan(command: PlanTrajectory, work: Work) -> None:
    """Handle PlanTrajectory."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.planned_intake_on = command.intake_on
    trajectory.planned_closing_on = command.closing_on
    work.unit.trajectories.save(trajectory)


def plan_cycle(command: PlanCycle, work: Work) -> None:
    """Handle PlanCycle."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.plan_cycle(command.cycle_id, command.film_on, command.debrief_on)
    work.unit.trajectories.save(trajectory)


def record_basis(command: RecordPupilBasis, work: Work) -> None:
    """Handle RecordPupilBasis."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.record_pupil_basis(command.basis, command.on, work.today)
    work.unit.trajectories.save(trajectory)


def hold_intake(command: HoldIntake, work: Work) -> None:
    """Handle HoldIntake."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.hold_intake(command.on, work.today)
    work.unit.trajectories.save(trajectory)


def record_observation(command: RecordObservation, work: Work) -> None:
    """Handle RecordObservation."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.record_film(command.cycle_id, command.on, work.today)
    work.unit.trajectories.save(trajectory)


def complete_analysis(command: CompleteAnalysis, work: Work) -> None:
    """Handle CompleteAnalysis."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.complete_analysis(command.cycle_id, command.on, work.today)
    work.unit.trajectories.save(trajectory)


def reopen_analysis(command: ReopenAnalysis, work: Work) -> None:
    """Handle ReopenAnalysis."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.reopen_analysis(command.cycle_id)
    work.unit.trajectories.save(trajectory)


def hold_debrief(command: HoldDebrief, work: Work) -> None:
    """Handle HoldDebrief."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.hold_debrief(command.cycle_id, command.on, work.today)
    work.unit.trajectories.save(trajectory)


def add_cycle(command: AddCycle, work: Work) -> CycleId:
    """Handle AddCycle."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    cycle = trajectory.add_cycle(CycleId(work.new_id()))
    work.unit.trajectories.save(trajectory)
    return cycle.id


def drop_cycle(command: DropCycle, work: Work) -> None:
    """Handle DropCycle."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.drop_cycle(command.cycle_id)
    work.unit.trajectories.save(trajectory)


def close(command: CloseTrajectory, work: Work) -> None:
    """Handle CloseTrajectory."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.close(command.on, work.today)
    work.unit.trajectories.save(trajectory)


def stop(command: StopTrajectory, work: Work) -> None:
    """Handle StopTrajectory."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    trajectory.stop(command.on, command.reason, work.today)
    work.unit.trajectories.save(trajectory)


HANDLERS: dict[type, Handler] = {
    StartTrajectory: start,
    PlanTrajectory: plan,
    PlanCycle: plan_cycle,
    RecordPupilBasis: record_basis,
    HoldIntake: hold_intake,
    RecordObservation: record_observation,
    CompleteAnalysis: complete_analysis,
    ReopenAnalysis: reopen_analysis,
    HoldDebrief: hold_debrief,
    AddCycle: add_cycle,
    DropCycle: drop_cycle,
    CloseTrajectory: close,
    StopTrajectory: stop,
}
