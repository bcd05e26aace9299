"""The shapes of the clusters: the same figure in list, lane, key and print."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Callable

SHAPES = ("circle", "diamond", "triangle", "square", "plus", "hexagon", "ring", "half")


def paint_shape(painter: QPainter, shape: str, rect: QRectF, fill: QColor, edge: QColor) -> None:
    """Paint a shape within a square rectangle, filled, with a 1-px edge inside it.

    Raises:
        KeyError: the shape is none of SHAPES.
    """
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(edge, 1)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawPath(_PATHS[shape](box))
    painter.restore()


def _polygon(box: QRectF, points: list[tuple[float, float]]) -> QPainterPath:
    """A closed figure from points in units of the box (0..1)."""
    path = QPainterPath()
    polygon = [
        QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points
    ]
    path.addPolygon(QPolygonF(polygon))
    path.closeSubpath()
    return path


def _circle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    return path


def _diamond(box: QRectF) -> QPainterPath:
    return _polygon(box, [(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])


def _triangle(box: QRectF) -> QPainterPath:
    return _polygon(box, [(0.5, 0.06), (1, 0.94), (0, 0.94)])


def _square(box: QRectF) -> QPainterPath:
    inset = box.width() * 0.07
    path = QPainterPath()
    path.addRect(box.adjusted(inset, inset, -inset, -inset))
    return path


def _plus(box: QRectF) -> QPainterPath:
    a, b = 0.31, 0.69
    corners = [(a, 0), (b, 0), (b, a), (1, a), (1, b), (b, b)]
    return _polygon(box, [*corners, (b, 1), (a, 1), (a, b), (0, b), (0, a), (a, a)])


def _hexagon(box: QRectF) -> QPainterPath:
    turns = [pi / 3 * step for step in range(6)]
    return _polygon(box, [(0.5 + 0.5 * cos(t), 0.5 + 0.5 * sin(t)) for t in turns])


def _ring(box: QRectF) -> QPainterPath:
    path = _circle(box)
    hole = box.width() * 0.3
    path.addEllipse(box.adjusted(hole, hole, -hole, -hole))
    return path


def _half(box: QRectF) -> QPainterPath:
    """A disc cut in two, its flat side down."""
    disc = box.translated(0, box.height() * 0.22)
    path = QPainterPath()
    path.moveTo(disc.right(), disc.center().y())
    path.arcTo(disc, 0, 180)
    path.closeSubpath()
    return path


_PATHS: dict[str, Callable[[QRectF], QPainterPath]] = {
    "circle": _circle,
    "diamond": _diamond,
    "triangle": _triangle,
    "square": _square,
    "plus": _plus,
    "hexagon": _hexagon,
    "ring": _ring,
    "half": _half,
}
