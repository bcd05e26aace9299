"""Records and goals: what is written down at a step, as answers to a form's fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from beeldcoach.domain.errors import TooLong

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, GoalId, MeetingId, RecordId, TrajectoryId

Value: TypeAlias = str | int | float | bool | list[str] | None

TEXT_LIMIT = 20_000  # characters; twice the longest note that was asked for


@dataclass(eq=False)
class Record:
    """The answers to one form, of a trajectory or of one of its cycles."""

    id: RecordId
    trajectory_id: TrajectoryId
    form: str  # the id of a form in `resources/forms`
    cycle_id: CycleId | MeetingId | None = None  # the occasion that it is of
    answers: dict[str, Value] = field(default_factory=dict)

    def fill(self, name: str, value: Value) -> None:
        """Set one answer; an empty one is taken away. Raises TooLong."""
        lines = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if sum(map(len, lines)) > TEXT_LIMIT:
            raise TooLong(TEXT_LIMIT)
        if value is None or value in ("", []):
            self.answers.pop(name, None)
        else:
            self.answers[name] = value

    def text(self, name: str) -> str:
        """Return an answer as text, empty where there is none."""
        value = self.answers.get(name, "")
        return value if isinstance(value, str) else ""

    def lines(self, name: str) -> tuple[str, ...]:
        """Return an answer of several lines, empty where there is none."""
        value = self.answers.get(name)
        return tuple(value) if isinstance(value, list) else ()

    def number(self, name: str) -> float | None:
        """Return an answer as a number; None where there is none."""
        value = self.answers.get(name)
        return float(value) if isinstance(value, int | float) else None


@dataclass(eq=False)
class Goal:
    """What the coachee wants to be able to do: I ... when ..., so that pupils ..."""

    id: GoalId
    trajectory_id: TrajectoryId
    text: str  # the whole sentence
    kind: str = "pedagogical"  # pedagogical, didactic, organisation
    position: int = 0
    indicators: list[str] = field(default_factory=list)  # two to four, by which it shows
    codes: list[str] = field(default_factory=list)  # of the lens, that count for it
    met: dict[str, str] = field(default_factory=dict)  # indicator to not, sometimes, often
