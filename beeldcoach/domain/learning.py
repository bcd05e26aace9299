"""What a coached pupil wants to learn, how, and what the pupil keeps of it.

Source: the user's description of coach conversations in steps 0 to 5 (`docs/glossary.md`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import InTheFuture, SpanOfWorkingGoal, TooLong
from beeldcoach.domain.practice import school_day_from
from beeldcoach.domain.records import TEXT_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from beeldcoach.domain.ids import (
        CycleId,
        LearningGoalId,
        LogEntryId,
        TrajectoryId,
        WorkingGoalId,
    )
    from beeldcoach.domain.practice import Period

GOAL_LIMIT = 500  # characters; a goal is one sentence
NOTE_LIMIT = TEXT_LIMIT  # of all else that is written about a goal, or in the logbook
STATES = ("open", "reached", "nearly", "dropped")  # of a learning goal
OUTCOMES = ("reached", "nearly", "not_yet")  # of a working goal, looked back on
NEW_GOALS_ADVISED = 2  # of one talk; more is hard to keep in mind
_GOAL_WORDS = frozenset({"text", "why", "sign"})
_WORKING_WORDS = frozenset(
    {"text", "if_part", "then_part", "helper", "evidence", "helped", "hindered"}
)
_ENTRY_WORDS = frozenset({"goal", "did", "worked", "next_step", "coach_question"})
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

    def write(self, name: str, text: str) -> None:
        """Set its text, why, or sign. Raises TooLong."""
        _write(self, name, text, _GOAL_WORDS)

    def close(self, state: str) -> None:
        """Say how it ended, or open it again."""
        if state not in STATES:
            raise ValueError(state)
        self.state = state


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

    @classmethod
    def proposed_end(cls, begins_on: date, periods: Sequence[Period] = ()) -> date:
        """Return a day three weeks on, or a day of school soon after it."""
        end = school_day_from(begins_on + timedelta(weeks=3), periods)
        return min(end, begins_on + LONGEST)

    def write(self, name: str, text: str) -> None:
        """Set one of its texts. Raises TooLong."""
        _write(self, name, text, _WORKING_WORDS)

    def choose(self, strategies: Iterable[str]) -> None:
        """Set the learning strategies, each once, in the order of choosing."""
        self.strategies = list(dict.fromkeys(strategies))

    def look_back(self, outcome: str) -> None:
        """Say how it went; empty takes it back."""
        if outcome and outcome not in OUTCOMES:
            raise ValueError(outcome)
        self.outcome = outcome


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

    def write(self, name: str, text: str) -> None:
        """Set one of its texts. Raises TooLong."""
        _write(self, name, text, _ENTRY_WORDS)

    def feel(self, feeling: int | None) -> None:
        """Set the figure from 0 to 10."""
        if feeling is not None and not 0 <= feeling <= 10:
            raise ValueError(feeling)
        self.feeling = feeling

    def date_on(self, on: date, today: date) -> None:
        """Set its day. Raises InTheFuture."""
        if on > today:
            raise InTheFuture(on)
        self.on = on

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it yet."""
        words = (getattr(self, name).strip() for name in _ENTRY_WORDS)
        return not any(words) and self.feeling is None and self.photo_id is None


def _write(thing: object, name: str, text: str, known: frozenset[str]) -> None:
    if name not in known:
        raise ValueError(name)
    limit = GOAL_LIMIT if name == "text" else NOTE_LIMIT
    if len(text) > limit:
        raise TooLong(limit)
    setattr(thing, name, text)
