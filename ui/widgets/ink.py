"""A signature as lines, and as a picture of them. The lines live in memory only."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[Point, ...]

_WIDTH = 1000  # units across a picture
_LINE = 5  # units: as a fine pen upon paper
_WORDS = 40  # units: how high words stand


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
        return _drawing(self.lines(), _WIDTH * self.aspect)

    def lines(self) -> str:
        """The strokes alone, as elements of a drawing."""
        return "".join(_line(stroke) for stroke in self.strokes)


def together(parts: Sequence[tuple[Ink, str]]) -> str:
    """Signatures below each other as one drawing, with words under each."""
    drawn, top = [], 0.0
    for ink, words in parts:
        below = top + _WIDTH * ink.aspect + _WORDS
        drawn.append(f'<g transform="translate(0 {top:.0f})">{ink.lines()}</g>')
        drawn.append(
            f'<text x="0" y="{below:.0f}" font-size="{_WORDS}" font-family="Inter" '
            f'fill="#000000" stroke="none">{escape(words)}</text>'
        )
        top = below + _WORDS
    return _drawing("".join(drawn), top)


def _drawing(inside: str, height: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} '
        f'{height:.0f}" fill="none" stroke="#000000" stroke-width="{_LINE}" '
        f'stroke-linecap="round" stroke-linejoin="round">{inside}</svg>'
    )


def _line(stroke: Stroke) -> str:
    points = [f"{x * _WIDTH:.1f} {y * _WIDTH:.1f}" for x, y in stroke]
    if len(points) == 1:  # a dot: a line of no length has round ends
        points.append(points[0])
    return f'<path d="M{" L".join(points)}"/>'
