"""Shapes that the coach draws over a picture, in parts of its width and height."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Point = tuple[float, float]
"""From the left and from the top, each from 0 to 1 of the picture as shown."""

MOST_POINTS = 2_000  # of one line; a hand draws some hundreds
MOST_SHAPES = 200  # over one picture
FINEST = 5  # digits kept of a part: less than a hundredth of a pixel


class ShapeKind(StrEnum):
    """What was drawn."""

    ARROW = "arrow"  # tail and head
    CIRCLE = "circle"  # two corners of the box around it
    SPOTLIGHT = "spotlight"  # the same; all outside it is dimmed
    LINE = "line"  # freehand


class Ink(StrEnum):
    """The colours to draw with; the screen knows what they look like."""

    ORANGE = "orange"
    BLUE = "blue"
    YELLOW = "yellow"
    WHITE = "white"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape over a picture."""

    kind: ShapeKind
    points: tuple[Point, ...]
    ink: Ink = Ink.ORANGE

    def __post_init__(self) -> None:
        """Raise ValueError for what cannot be drawn."""
        fits = len(self.points) == 2
        if self.kind is ShapeKind.LINE:
            fits = 2 <= len(self.points) <= MOST_POINTS
        if not fits or not all(0 <= part <= 1 for point in self.points for part in point):
            raise ValueError

    def plain(self) -> dict[str, Any]:
        """Return it as it is stored."""
        points = [[round(x, FINEST), round(y, FINEST)] for x, y in self.points]
        return {"kind": self.kind.value, "points": points, "ink": self.ink.value}


def shapes_of(stored: Iterable[Mapping[str, Any]]) -> tuple[Shape, ...]:
    """Return the shapes that are stored; what a later version may have drawn is left out."""
    found = []
    for plain in stored:
        try:
            points = tuple((float(x), float(y)) for x, y in plain["points"])
            found.append(Shape(ShapeKind(plain["kind"]), points, Ink(plain.get("ink", "orange"))))
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(found)
