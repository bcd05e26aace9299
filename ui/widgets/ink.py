"""A signature as lines, and as a picture of them. The lines live in memory only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[Point, ...]

_WIDTH = 1000  # units across a picture
_LINE = 5  # units: as a fine pen upon paper


@dataclass(frozen=True, slots=True)
class Ink:
    """Strokes in units of the pad's width: x from 0 to 1, y from 0 to `aspect`.

    `aspect` is the height of the pad divided by its width.
    """

    strokes: tuple[Stroke, ...] = ()
    aspect: float = 0.4

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self.strokes

    def to_svg(self) -> str:
        """The signature as a drawing without background, 1000 units wide."""
        lines = "".join(_line(stroke) for stroke in self.strokes)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} '
            f'{_WIDTH * self.aspect:.0f}" fill="none" stroke="#000000" stroke-width="{_LINE}" '
            f'stroke-linecap="round" stroke-linejoin="round">{lines}</svg>'
        )


def _line(stroke: Stroke) -> str:
    points = [f"{x * _WIDTH:.1f} {y * _WIDTH:.1f}" for x, y in stroke]
    if len(points) == 1:  # a dot: a line of no length has round ends
        points.append(points[0])
    return f'<path d="M{" L".join(points)}"/>'
