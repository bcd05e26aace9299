"""Where the steps of a path stand, and what a step says. Knows no Qt, so a list can use it too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

StepState: TypeAlias = Literal["done", "now", "planned", "locked", "late"]


@dataclass(frozen=True, slots=True)
class PathStep:
    """A step of a trajectory as it is shown.

    `short` is the abbreviation in lists, `narrow` a shorter label for a narrow window, `when`
    the date in words; `reason` says of a locked or late step why, and when it opens.
    """

    label: str
    state: StepState
    when: str = ""
    short: str = ""
    narrow: str = ""
    reason: str = ""

    @property
    def is_current(self) -> bool:
        """Whether this is where the trajectory stands."""
        return self.state in {"now", "late"}


def centres(count: int, left: float, right: float) -> list[float]:
    """The middles of `count` steps, spread evenly from `left` to `right`, at whole pixels."""
    if count <= 1:
        return [round(left)] * count
    gap = (right - left) / (count - 1)
    return [round(left + gap * index) for index in range(count)]


def is_walked(steps: tuple[PathStep, ...], index: int) -> bool:
    """Whether the line from step `index` to the next is done: solid, not dotted."""
    return (
        steps[index].state == "done"
        and index + 1 < len(steps)
        and (steps[index + 1].state == "done" or steps[index + 1].is_current)
    )


def label_of(step: PathStep, fits: Callable[[str], bool]) -> str:
    """The longest of the step's words that fits; the last one when none does."""
    words = [word for word in (step.label, step.narrow, step.short) if word]
    return next((word for word in words if fits(word)), words[-1])
