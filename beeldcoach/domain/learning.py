"""What a coached pupil wants to learn, how, and what the pupil keeps of it.

Source: the user's description of coach conversations in steps 0 to 5 (`docs/glossary.md`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import SpanOfWorkingGoal

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.domain.ids import (
        CycleId,
        LearningGoalId,
        LogEntryId,
        TrajectoryId,
        WorkingGoalId,
    )

SHORTEST, LONGEST = timedelta(weeks=2), timedelta(weeks=4)  # of a working goal


@dataclass(eq=False)
class LearningGoal:
    """What a pupil wants to know or be able to do, over a longer time."""

    id: LearningGoalId
    trajectory_id: TrajectoryId
    text: str
    why: str = ""
    sign: str = ""  # by what one will see it
    until: date | None = None
    state: str = "open"  # open, reached, nearly, dropped
    position: int = 0


@dataclass(eq=False)
class WorkingGoal:
    """How a pupil is going to work, for two to four weeks, towards one learning goal."""

    id: WorkingGoalId
    trajectory_id: TrajectoryId
    learning_goal_id: LearningGoalId
    text: str
    begins_on: date
    ends_on: date
    cycle_id: CycleId | None = None  # the conversation in which it was set
    strategies: list[str] = field(default_factory=list)  # ids of the card set
    if_part: str = ""
    then_part: str = ""
    helper: str = ""  # who helps
    outcome: str = ""  # reached, nearly, not_yet; empty until looked back on
    evidence: str = ""
    helped: str = ""
    hindered: str = ""
    position: int = 0

    def run(self, begins_on: date, ends_on: date) -> None:
        """Set when it runs. Raises SpanOfWorkingGoal outside two to four weeks."""
        if not SHORTEST <= ends_on - begins_on <= LONGEST:
            raise SpanOfWorkingGoal(SHORTEST.days // 7, LONGEST.days // 7)
        self.begins_on, self.ends_on = begins_on, ends_on


@dataclass(eq=False)
class LogEntry:
    """One page of the pupil's own logbook."""

    id: LogEntryId
    trajectory_id: TrajectoryId
    on: date
    goal: str = ""  # in the pupil's words
    did: str = ""
    worked: str = ""
    feeling: int | None = None  # 0 to 10, as a smiley
    next_step: str = ""
    coach_question: str = ""  # the one question that the coach may put
    photo_id: UUID | None = None  # of the work, never of a face; an object in the vault
