"""Records and goals: what is written down at a step, as answers to a form's fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from beeldcoach.domain.errors import TooLong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.ids import CycleId, GoalId, MeetingId, RecordId, TrajectoryId

Value: TypeAlias = str | int | float | bool | list[str] | None

_OF = "\n"  # between an indicator, which is one line, and the cycle in which it was seen
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
    kind: str = "pedagogical"  # pedagogical, didactic, organisation, conversation
    position: int = 0
    indicators: list[str] = field(default_factory=list)  # two to four, by which it shows
    codes: list[str] = field(default_factory=list)  # of the lens, that count for it
    met: dict[str, str] = field(default_factory=dict)  # see `met_key`: to not, sometimes, often

    def set_indicators(self, indicators: Sequence[str]) -> None:
        """Set by what it shows; what was seen of a line that is reworded stays with it."""
        lines = [line.strip() for line in indicators if line.strip()]
        renamed = {}
        if len(lines) == len(self.indicators):
            renamed = dict(zip(self.indicators, lines, strict=True))
        kept: dict[str, str] = {}
        for key, level in self.met.items():
            indicator, mark, occasion = key.partition(_OF)
            name = renamed.get(indicator, indicator)
            if name in lines:
                kept[f"{name}{mark}{occasion}"] = level
        self.indicators, self.met = lines, kept

    def mark(self, indicator: str, cycle_id: CycleId | None, level: str) -> None:
        """Keep how often an indicator was to be seen; "" says nothing of it."""
        key = met_key(indicator, cycle_id)
        if level:
            self.met[key] = level
        else:
            self.met.pop(key, None)

    def seen(self, indicator: str, cycle_id: CycleId | None) -> str:
        """Return how often an indicator was to be seen, "" where nothing is said."""
        return self.met.get(met_key(indicator, cycle_id), "")


def met_key(indicator: str, cycle_id: CycleId | None) -> str:
    """Return the key of what was seen of an indicator: at the closing its words alone."""
    return indicator if cycle_id is None else f"{indicator}{_OF}{cycle_id}"
