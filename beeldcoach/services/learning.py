"""Commands and queries on the learning goals and working goals of a coached pupil."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import GoalInUse
from beeldcoach.domain.ids import CycleId, LearningGoalId, TrajectoryId, WorkingGoalId
from beeldcoach.domain.learning import NEW_GOALS_ADVISED, LearningGoal, WorkingGoal
from beeldcoach.services.desk import Command, Handler, Query, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class AddLearningGoal(Command[LearningGoalId]):
    """Add what a pupil wants to know or be able to do."""

    trajectory_id: TrajectoryId
    text: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class WriteLearningGoal(Command[None]):
    """Set its text, why, or sign; typing on makes one step of undo."""

    goal_id: LearningGoalId
    name: str
    text: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return WriteLearningGoal, self.goal_id, self.name


@dataclass(frozen=True, slots=True)
class DateLearningGoal(Command[None]):
    """Set by when it should be reached."""

    goal_id: LearningGoalId
    until: date | None


@dataclass(frozen=True, slots=True)
class CloseLearningGoal(Command[None]):
    """Say how a learning goal ended (reached, nearly, dropped), or open it again."""

    goal_id: LearningGoalId
    state: str


@dataclass(frozen=True, slots=True)
class RemoveLearningGoal(Command[None]):
    """Remove a learning goal with its working goals; raises GoalInUse once looked back on."""

    goal_id: LearningGoalId


@dataclass(frozen=True, slots=True)
class AddWorkingGoal(Command[WorkingGoalId]):
    """Add how the pupil is going to work towards a learning goal, from a conversation on.

    It runs three weeks to begin with.
    """

    learning_goal_id: LearningGoalId
    cycle_id: CycleId | None
    begins_on: date
    text: str = ""


@dataclass(frozen=True, slots=True)
class WriteWorkingGoal(Command[None]):
    """Set one of its texts; typing on makes one step of undo."""

    goal_id: WorkingGoalId
    name: str
    text: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return WriteWorkingGoal, self.goal_id, self.name


@dataclass(frozen=True, slots=True)
class RunWorkingGoal(Command[None]):
    """Set when a working goal runs; raises SpanOfWorkingGoal."""

    goal_id: WorkingGoalId
    begins_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class ChooseStrategies(Command[None]):
    """Set the learning strategies of a working goal, by the ids of the card set."""

    goal_id: WorkingGoalId
    strategies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookBack(Command[None]):
    """Say how a working goal went: reached, nearly, not_yet; empty takes it back."""

    goal_id: WorkingGoalId
    outcome: str


@dataclass(frozen=True, slots=True)
class RemoveWorkingGoal(Command[None]):
    """Remove a working goal."""

    goal_id: WorkingGoalId


@dataclass(frozen=True, slots=True)
class WorkingLine:
    """A working goal, as a page shows it."""

    id: WorkingGoalId
    learning_goal_id: LearningGoalId
    text: str
    begins_on: date
    ends_on: date
    strategies: tuple[str, ...]
    if_part: str
    then_part: str
    helper: str
    outcome: str
    evidence: str
    helped: str
    hindered: str
    number: int  # of the conversation in which it was set; 0 outside one
    learning_text: str  # of the learning goal that it is tied to


@dataclass(frozen=True, slots=True)
class LearningLine:
    """A learning goal with its working goals, as a page shows it."""

    id: LearningGoalId
    text: str
    why: str
    sign: str
    until: date | None
    state: str
    working: tuple[WorkingLine, ...]


@dataclass(frozen=True, slots=True)
class GoalsPage:
    """The goals of a pupil, as one conversation sees them."""

    goals: tuple[LearningLine, ...]
    before: tuple[WorkingLine, ...]  # to look back on: set in the talk before, or still open
    now: tuple[WorkingLine, ...]  # set in this conversation
    too_many: bool  # more new ones than a pupil can keep in mind
    today: date


@dataclass(frozen=True, slots=True)
class ShowGoals(Query[GoalsPage]):
    """The goals of a pupil; those of a conversation apart."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId | None = None


def add_learning(command: AddLearningGoal, work: Work) -> LearningGoalId:
    """Handle AddLearningGoal."""
    at = _after(work.unit.learning_goals.find(trajectory_id=command.trajectory_id))
    goal = LearningGoal(
        LearningGoalId(work.new_id()), command.trajectory_id, "", until=command.until, position=at
    )
    goal.write("text", command.text)
    work.unit.learning_goals.save(goal)
    return goal.id


def date_learning(command: DateLearningGoal, work: Work) -> None:
    """Handle DateLearningGoal."""
    goal = work.unit.learning_goals.get(command.goal_id)
    goal.until = command.until
    work.unit.learning_goals.save(goal)


def remove_learning(command: RemoveLearningGoal, work: Work) -> None:
    """Handle RemoveLearningGoal."""
    tied = work.unit.working_goals.find(learning_goal_id=command.goal_id)
    if any(goal.outcome for goal in tied):
        raise GoalInUse
    for goal in tied:
        work.unit.working_goals.remove(goal.id)
    work.unit.learning_goals.remove(command.goal_id)


def add_working(command: AddWorkingGoal, work: Work) -> WorkingGoalId:
    """Handle AddWorkingGoal."""
    aim = work.unit.learning_goals.get(command.learning_goal_id)
    begins = command.begins_on
    goal = WorkingGoal(
        WorkingGoalId(work.new_id()),
        aim.trajectory_id,
        aim.id,
        "",
        begins,
        WorkingGoal.proposed_end(begins, work.unit.periods.find()),
        command.cycle_id,
        position=_after(work.unit.working_goals.find(trajectory_id=aim.trajectory_id)),
    )
    goal.write("text", command.text)
    work.unit.working_goals.save(goal)
    return goal.id


def _after(there: Sequence[LearningGoal] | Sequence[WorkingGoal]) -> int:
    """Return the position behind those that are there, also when one was removed before."""
    return 1 + max((goal.position for goal in there), default=-1)


def _learning(deed: Callable[[LearningGoal, Any], None]) -> Handler:
    def handle(command: Any, work: Work) -> None:
        goal = work.unit.learning_goals.get(command.goal_id)
        deed(goal, command)
        work.unit.learning_goals.save(goal)

    return handle


def _working(deed: Callable[[WorkingGoal, Any], None]) -> Handler:
    def handle(command: Any, work: Work) -> None:
        goal = work.unit.working_goals.get(command.goal_id)
        deed(goal, command)
        work.unit.working_goals.save(goal)

    return handle


def show_goals(query: ShowGoals, work: Work) -> GoalsPage:
    """Handle ShowGoals."""
    cycles = work.unit.trajectories.get(query.trajectory_id).cycles
    numbers = {cycle.id: cycle.number for cycle in cycles}
    aims = work.unit.learning_goals.find(trajectory_id=query.trajectory_id)
    aims.sort(key=lambda aim: aim.position)
    texts = {aim.id: aim.text for aim in aims}
    found = work.unit.working_goals.find(trajectory_id=query.trajectory_id)
    found.sort(key=lambda goal: (goal.begins_on, goal.position))
    lines = [
        _line(goal, numbers.get(goal.cycle_id, 0) if goal.cycle_id else 0, texts) for goal in found
    ]
    here = numbers.get(query.cycle_id, 0) if query.cycle_id else 0
    now = tuple(line for line in lines if here and line.number == here)
    return GoalsPage(
        tuple(_aim(aim, lines) for aim in aims),
        _to_look_back_on(lines, here),
        now,
        len(now) > NEW_GOALS_ADVISED,
        work.today,
    )


def _to_look_back_on(lines: list[WorkingLine], here: int) -> tuple[WorkingLine, ...]:
    """Return those of the talk before, and what is still open of earlier ones."""
    earlier = [line for line in lines if line.number < here]
    return tuple(line for line in earlier if line.number == here - 1 or not line.outcome)


def _aim(aim: LearningGoal, lines: list[WorkingLine]) -> LearningLine:
    tied = tuple(line for line in lines if line.learning_goal_id == aim.id)
    return LearningLine(aim.id, aim.text, aim.why, aim.sign, aim.until, aim.state, tied)


def _line(goal: WorkingGoal, number: int, texts: dict[LearningGoalId, str]) -> WorkingLine:
    return WorkingLine(
        goal.id,
        goal.learning_goal_id,
        goal.text,
        goal.begins_on,
        goal.ends_on,
        tuple(goal.strategies),
        goal.if_part,
        goal.then_part,
        goal.helper,
        goal.outcome,
        goal.evidence,
        goal.helped,
        goal.hindered,
        number,
        texts.get(goal.learning_goal_id, ""),
    )


def _remove_working(command: RemoveWorkingGoal, work: Work) -> None:
    work.unit.working_goals.remove(command.goal_id)


HANDLERS: dict[type, Handler] = {
    AddLearningGoal: add_learning,
    WriteLearningGoal: _learning(lambda goal, c: goal.write(c.name, c.text)),
    DateLearningGoal: date_learning,
    CloseLearningGoal: _learning(lambda goal, c: goal.close(c.state)),
    RemoveLearningGoal: remove_learning,
    AddWorkingGoal: add_working,
    WriteWorkingGoal: _working(lambda goal, c: goal.write(c.name, c.text)),
    RunWorkingGoal: _working(lambda goal, c: goal.run(c.begins_on, c.ends_on)),
    ChooseStrategies: _working(lambda goal, c: goal.choose(c.strategies)),
    LookBack: _working(lambda goal, c: goal.look_back(c.outcome)),
    RemoveWorkingGoal: _remove_working,
    ShowGoals: show_goals,
}
