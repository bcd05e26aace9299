"""Commands on what is written down: answers to forms, goals, facts about the practice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.ids import CycleId, GoalId, MeetingId, RecordId, TrajectoryId
from beeldcoach.domain.records import Goal, Record
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.known import KNOWING, PLANS, known_answers
from beeldcoach.services.placing import tell_cycle

if TYPE_CHECKING:
    from beeldcoach.domain.records import Value

GOAL_LIMIT = 500  # characters; a goal is one sentence


@dataclass(frozen=True, slots=True)
class FillField(Command[None]):
    """Set one answer of a form; typing on makes one step of undo."""

    trajectory_id: TrajectoryId
    form: str
    cycle_id: CycleId | MeetingId | None
    name: str
    value: Value

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return FillField, self.trajectory_id, self.form, self.cycle_id, self.name


@dataclass(frozen=True, slots=True)
class AddGoal(Command[GoalId]):
    """Add a goal to a trajectory."""

    trajectory_id: TrajectoryId
    text: str = ""
    kind: str = "pedagogical"


@dataclass(frozen=True, slots=True)
class ChangeGoal(Command[None]):
    """Change the words or the kind of a goal."""

    goal_id: GoalId
    text: str
    kind: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing a goal is one deed."""
        return ChangeGoal, self.goal_id


@dataclass(frozen=True, slots=True)
class RemoveGoal(Command[None]):
    """Remove a goal."""

    goal_id: GoalId


@dataclass(frozen=True, slots=True)
class SetPracticeFact(Command[None]):
    """Set a fact about the practice, such as `coach_name`."""

    name: str
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing one fact is one deed."""
        return SetPracticeFact, self.name


@dataclass(frozen=True, slots=True)
class NoteFact(Command[None]):
    """Note what happened outside and cannot be undone, such as that a key was checked."""

    undoable = False
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class PracticeFacts(Query[dict[str, str]]):
    """What is known of the practice: the value of each name, empty where there is none."""

    names: tuple[str, ...]


def record_of(
    work: Work, trajectory_id: TrajectoryId, form: str, cycle_id: CycleId | MeetingId | None
) -> Record:
    """Return the record of a form, empty and unsaved where none was made."""
    found = work.unit.records.find(trajectory_id=trajectory_id, form=form, cycle_id=cycle_id)
    if found:
        return found[0]
    return Record(RecordId(work.new_id()), trajectory_id, form, cycle_id)


def begun_record(
    work: Work, trajectory_id: TrajectoryId, form: str, cycle_id: CycleId | MeetingId | None
) -> Record:
    """Return the record of a form; one that was not made yet begins with what is known."""
    found = work.unit.records.find(trajectory_id=trajectory_id, form=form, cycle_id=cycle_id)
    record = Record(RecordId(work.new_id()), trajectory_id, form, cycle_id)
    if not found and form in KNOWING:
        trajectory = work.unit.trajectories.get(trajectory_id)
        record.answers = dict(known_answers(trajectory, form, cycle_id, work))
    return found[0] if found else record


def intake_form(kind: Kind) -> str:
    """Return which form is the intake of a kind of trajectory."""
    return "pupil_intake" if kind is Kind.PUPIL else "intake"


def talk_form(kind: Kind) -> str:
    """Return which form records the talk of a cycle."""
    return "pupil_conversation" if kind is Kind.PUPIL else "debrief"


def closing_form(kind: Kind) -> str:
    """Return which form is the closing of a kind of trajectory."""
    return "pupil_closing" if kind is Kind.PUPIL else "closing"


def fill(command: FillField, work: Work) -> None:
    """Handle FillField."""
    record = begun_record(work, command.trajectory_id, command.form, command.cycle_id)
    before = dict(record.answers)
    record.fill(command.name, command.value)
    if record.answers == before and work.unit.records.find(id=record.id):
        return  # typed and taken back: nothing that an undo could show
    work.unit.records.save(record)
    if (command.form, command.name) in (("agreement", "feedback"), ("agreement", "supervision")):
        _agree(record, work)
    if command.form in PLANS:
        tell_cycle(record, command.name, work)


def _agree(record: Record, work: Work) -> None:
    """Let the trajectory's own agreement say what its record says."""
    trajectory = work.unit.trajectories.get(record.trajectory_id)
    feedback = record.text("feedback") or trajectory.agreement.feedback
    supervision = record.answers.get("supervision", trajectory.agreement.supervision)
    trajectory.agree(
        feedback=feedback, supervision=supervision if isinstance(supervision, bool) else None
    )
    work.unit.trajectories.save(trajectory)


def add_goal(command: AddGoal, work: Work) -> GoalId:
    """Handle AddGoal."""
    if len(command.text) > GOAL_LIMIT:
        raise TooLong(GOAL_LIMIT)
    there = work.unit.goals.find(trajectory_id=command.trajectory_id)
    position = 1 + max((goal.position for goal in there), default=-1)
    goal = Goal(GoalId(work.new_id()), command.trajectory_id, command.text, command.kind, position)
    work.unit.goals.save(goal)
    return goal.id


def change_goal(command: ChangeGoal, work: Work) -> None:
    """Handle ChangeGoal."""
    if len(command.text) > GOAL_LIMIT:
        raise TooLong(GOAL_LIMIT)
    goal = work.unit.goals.get(command.goal_id)
    goal.text, goal.kind = command.text, command.kind
    work.unit.goals.save(goal)


def remove_goal(command: RemoveGoal, work: Work) -> None:
    """Handle RemoveGoal."""
    work.unit.goals.remove(command.goal_id)


def set_fact(command: SetPracticeFact | NoteFact, work: Work) -> None:
    """Handle SetPracticeFact and NoteFact."""
    work.unit.settings.set(command.name, command.value)


def practice_facts(query: PracticeFacts, work: Work) -> dict[str, str]:
    """Handle PracticeFacts."""
    return {name: work.unit.settings.get(name) for name in query.names}


HANDLERS: dict[type, Handler] = {
    FillField: fill,
    AddGoal: add_goal,
    ChangeGoal: change_goal,
    RemoveGoal: remove_goal,
    SetPracticeFact: set_fact,
    NoteFact: set_fact,
    PracticeFacts: practice_facts,
}
