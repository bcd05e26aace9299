"""Where in the plot of a lesson its rows, times and marks lie; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AXIS, PHASES, ROW = 24, 26, 28  # heights, logical pixels
COUNT = 44  # at the right of a row
GAP = 12  # between a label and its row
REACH = 9  # so far from a mark the pointer still means it
_NARROWEST = 60  # pixels between two times on the axis
_STEPS_MS = tuple(
    seconds * 1000 for seconds in (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
)

Mark = tuple[int, int | None]  # begin, and end where it has one; milliseconds


@dataclass(frozen=True, slots=True)
class PlotGeometry:
    """A plot of so many rows, in so much width."""

    width: float
    label: float  # width of the widest label
    length_ms: int
    rows: int
    has_phases: bool = False

    @property
    def left(self) -> float:
        """Where the film begins."""
        return self.label + GAP

    @property
    def right(self) -> float:
        """Where the film ends."""
        return max(self.width - COUNT, self.left + 1)

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return AXIS + (PHASES if self.has_phases else 0)

    @property
    def height(self) -> float:
        """How high all of it is."""
        return self.top + self.rows * ROW

    def x(self, ms: int) -> float:
        """Return where a time lies."""
        part = min(max(ms, 0), self.length_ms) / self.length_ms if self.length_ms else 0.0
        return self.left + (self.right - self.left) * part

    def row_top(self, row: int) -> float:
        """Return where a row begins."""
        return self.top + row * ROW

    def row_at(self, y: float) -> int | None:
        """Return which row lies there."""
        row = int((y - self.top) // ROW)
        return row if 0 <= row < self.rows else None

    def nearest(self, marks: Sequence[Mark], x: float) -> int | None:
        """Return which mark the pointer means: the nearest one that is not too far away."""
        found = min(
            ((self._distance(mark, x), place) for place, mark in enumerate(marks)), default=None
        )
        return found[1] if found is not None and found[0] <= REACH else None

    def _distance(self, mark: Mark, x: float) -> float:
        start = self.x(mark[0])
        end = start if mark[1] is None else self.x(mark[1])
        return max(start - x, x - end, 0.0)

    def times(self) -> Iterator[int]:
        """Return the times that are written above the rows."""
        if not self.length_ms:
            return
        per_ms = (self.right - self.left) / self.length_ms
        fitting = (step for step in _STEPS_MS if step * per_ms >= _NARROWEST)
        step = next(fitting, _STEPS_MS[-1])
        yield from range(0, self.length_ms + 1, step)
