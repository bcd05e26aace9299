"""Commands on what a goal shows by: its indicators, its codes, its place, and what was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.ids import CycleId, GoalId, TrajectoryId
from beeldcoach.domain.records import Goal
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.goal_bank import goal_bank
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.recording import GOAL_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class TakeGoal(Command[GoalId]):
    """Take a goal from the bank, with its indicators and its codes of the trajectory's lens."""

    trajectory_id: TrajectoryId
    bank_id: str
    language: str


@dataclass(frozen=True, slots=True)
class SetIndicators(Command[None]):
    """Set by what a goal shows; what was seen of a line that is reworded stays with it."""

    goal_id: GoalId
    indicators: tuple[str, ...]

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing them is one deed."""
        return SetIndicators, self.goal_id


@dataclass(frozen=True, slots=True)
class SetGoalCodes(Command[None]):
    """Set which codes of the lens count for a goal."""

    goal_id: GoalId
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveGoal(Command[None]):
    """Move a goal by a number of places."""

    goal_id: GoalId
    by: int


@dataclass(frozen=True, slots=True)
class MarkIndicator(Command[None]):
    """Keep how often an indicator was to be seen, in a cycle or at the closing (None)."""

    goal_id: GoalId
    indicator: str
    cycle_id: CycleId | None
    level: str  # not, sometimes, often; empty when nothing is said


def take_goal(command: TakeGoal, work: Work) -> GoalId:
    """Handle TakeGoal."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    bank = goal_bank(command.language, lens_of(work, trajectory.lens, command.language))
    chosen = next(goal for goal in bank if goal.id == command.bank_id)
    goal = Goal(
        GoalId(work.new_id()),
        trajectory.id,
        chosen.text,
        chosen.kind,
        1 + max((g.position for g in goals_of(work, trajectory.id)), default=-1),
        list(chosen.indicators),
        list(chosen.codes),
    )
    work.unit.goals.save(goal)
    return goal.id


def set_indicators(command: SetIndicators, work: Work) -> None:
    """Handle SetIndicators."""
    if any(len(line) > GOAL_LIMIT for line in command.indicators):
        raise TooLong(GOAL_LIMIT)
    goal = work.unit.goals.get(command.goal_id)
    goal.set_indicators(command.indicators)
    work.unit.goals.save(goal)


def set_codes(command: SetGoalCodes, work: Work) -> None:
    """Handle SetGoalCodes."""
    goal = work.unit.goals.get(command.goal_id)
    goal.codes = list(command.codes)
    work.unit.goals.save(goal)


def move_goal(command: MoveGoal, work: Work) -> None:
    """Handle MoveGoal."""
    goal = work.unit.goals.get(command.goal_id)
    row = goals_of(work, goal.trajectory_id)
    at = next(index for index, each in enumerate(row) if each.id == goal.id)
    row.insert(max(0, min(len(row) - 1, at + command.by)), row.pop(at))
    for position, each in enumerate(row):
        if each.position != position:
            each.position = position
            work.unit.goals.save(each)


def mark_indicator(command: MarkIndicator, work: Work) -> None:
    """Handle MarkIndicator."""
    goal = work.unit.goals.get(command.goal_id)
    goal.mark(command.indicator, command.cycle_id, command.level)
    work.unit.goals.save(goal)


def goals_of(work: Work, trajectory_id: TrajectoryId) -> list[Goal]:
    """Return the goals of a trajectory, in order."""
    found: Sequence[Goal] = work.unit.goals.find(trajectory_id=trajectory_id)
    return sorted(found, key=lambda goal: goal.position)


HANDLERS: dict[type, Handler] = {
    TakeGoal: take_goal,
    SetIndicators: set_indicators,
    SetGoalCodes: set_codes,
    MoveGoal: move_goal,
    MarkIndicator: mark_indicator,
}
