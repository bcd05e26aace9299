"""Shapes that the coach draws over a picture, in parts of its width and height."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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


def within(point: Point) -> Point:
    """Return the point of the picture nearest to a point that may lie beside it."""
    x, y = point
    return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))


def simplified(points: Sequence[Point], tolerance: float = 0.0012) -> tuple[Point, ...]:
    """Return the points that a drawn line needs, none farther than that from what was drawn.

    After Douglas and Peucker; at most `MOST_POINTS`.
    """
    kept, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        farthest, place = 0.0, first
        for number in range(first + 1, last):
            away = _beside(points[number], points[first], points[last])
            if away > farthest:
                farthest, place = away, number
        if farthest > tolerance:
            kept.add(place)
            stack += [(first, place), (place, last)]
    found = tuple(points[number] for number in sorted(kept))
    return found if len(found) <= MOST_POINTS else simplified(found, tolerance * 2)


def _beside(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = hypot(x2 - x1, y2 - y1)
    if length == 0:
        return hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


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
