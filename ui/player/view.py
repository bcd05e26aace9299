"""Which part of the picture is seen: how near, and around which point; knows no Qt.

All places are parts of the picture as shown: from the left and from the top, 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass

NEAREST = 8.0  # times; nearer, a picture of 1080 lines shows nothing more
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of the picture."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


WHOLE = Part()


@dataclass(frozen=True, slots=True)
class View:
    """What is seen: `zoom` times as near as the whole picture, around a point."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def part(self) -> Part:
        """The part that is seen."""
        size = 1 / self.zoom
        return Part(self.x - size / 2, self.y - size / 2, size, size)

    def nearer(self, factor: float, at: tuple[float, float] | None = None) -> View:
        """The view so much nearer (farther below 1), the point `at` staying where it is seen."""
        zoom = min(NEAREST, max(1.0, self.zoom * factor))
        keeps = at or (self.x, self.y)
        scale = self.zoom / zoom
        x, y = (
            kept + (centre - kept) * scale
            for kept, centre in zip(keeps, (self.x, self.y), strict=True)
        )
        return _inside(zoom, x, y)

    def moved(self, right: float, down: float) -> View:
        """The view moved over the picture, in parts of what is seen."""
        return _inside(self.zoom, self.x + right / self.zoom, self.y + down / self.zoom)

    def seen(self, point: tuple[float, float]) -> tuple[float, float]:
        """Where a point of the picture is seen, in parts of what is seen."""
        part = self.part
        return (point[0] - part.left) / part.width, (point[1] - part.top) / part.height

    def of(self, seen: tuple[float, float]) -> tuple[float, float]:
        """The point of the picture that is seen there."""
        part = self.part
        return part.left + seen[0] * part.width, part.top + seen[1] * part.height


def _inside(zoom: float, x: float, y: float) -> View:
    """The view kept within the picture."""
    half = 0.5 / zoom
    return View(zoom, min(1 - half, max(half, x)), min(1 - half, max(half, y)))
