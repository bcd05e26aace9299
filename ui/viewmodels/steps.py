"""Steps of a path as parts of a location, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step


def part_of(step: Step) -> str:
    """Return the part of a location that means this step: `film-2`, `closing`."""
    return f"{step.kind.value}-{step.number}" if step.number else step.kind.value


def step_at(steps: tuple[Step, ...], part: str) -> Step | None:
    """Return the step that a part means; None where the trajectory has no such step."""
    return next((step for step in steps if part_of(step) == part), None)


def opening_step(steps: tuple[Step, ...], due: Step | None, part: str) -> Step:
    """Return the step to show: the one that is meant, else what is due, else the first."""
    return step_at(steps, part) or due or steps[0]
