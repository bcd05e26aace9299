"""Signs: the sentences by which an outsider sees that it works, and how often each shows.

The intake has them for the coachee and for the others; a goal has its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.goals import goals_of
from beeldcoach.services.recording import record_of

if TYPE_CHECKING:
    from beeldcoach.domain.ids import GoalId, TrajectoryId

LEVELS = ("not", "sometimes", "often")
_OF_INTAKE = ("signs_me", "signs_pupils")  # fields of the intake
_MARK = ": "  # between level and sentence in the record of the closing


@dataclass(frozen=True, slots=True)
class Sign:
    """One sentence, whose it is, and how often it shows."""

    text: str
    source: str  # `signs_me`, `signs_pupils`, or `goal`
    level: str = ""  # of LEVELS; "" while it was not answered
    goal_id: GoalId | None = None
    goal: str = ""  # the words of the goal


@dataclass(frozen=True, slots=True)
class RateSign(Command[None]):
    """Set how often a sign shows, at the closing; "" takes the answer back."""

    trajectory_id: TrajectoryId
    text: str
    level: str
    goal_id: GoalId | None = None


def signs_of(trajectory_id: TrajectoryId, work: Work) -> tuple[Sign, ...]:
    """Return all signs of a trajectory, those of the intake first; each sentence once."""
    intake = record_of(work, trajectory_id, "intake", None)
    met = _levels(record_of(work, trajectory_id, "closing", None).lines("met"))
    signs = [
        Sign(text, source, met.get(text, ""))
        for source in _OF_INTAKE
        for text in intake.lines(source)
    ]
    signs += [
        Sign(text, "goal", goal.seen(text, None), goal.id, goal.text)
        for goal in goals_of(work, trajectory_id)
        for text in goal.indicators
    ]
    return tuple({(sign.text, sign.goal_id): sign for sign in signs}.values())


def rate(command: RateSign, work: Work) -> None:
    """Handle RateSign."""
    if command.goal_id is not None:
        goal = work.unit.goals.get(command.goal_id)
        level = command.level if command.level in LEVELS else ""
        goal.mark(command.text, None, level)
        work.unit.goals.save(goal)
        return
    record = record_of(work, command.trajectory_id, "closing", None)
    met = _with(_levels(record.lines("met")), command.text, command.level)
    record.fill("met", [f"{level}{_MARK}{text}" for text, level in met.items()])
    work.unit.records.save(record)


def _levels(lines: tuple[str, ...]) -> dict[str, str]:
    parted = (line.partition(_MARK) for line in lines)
    return {text: level for level, _, text in parted if level in LEVELS}


def _with(met: dict[str, str], text: str, level: str) -> dict[str, str]:
    others = {known: there for known, there in met.items() if known != text}
    return {**others, text: level} if level in LEVELS else others


HANDLERS: dict[type, Handler] = {RateSign: rate}
