"""Paints what the coach drew over the picture, and tells which shape is under the pointer."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, cos, hypot, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from beeldcoach.domain.drawing import Point, Shape, ShapeKind
from ui.tokens import INKS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Place = Callable[[Point], QPointF]

HALO = QColor(255, 255, 255, 235)
DIM = QColor(0, 0, 0, 150)
_DARK_HALO = QColor(20, 23, 26, 235)  # around white
_HEAD = 4.2  # of an arrow, in widths of its line


def paint_shapes(painter: QPainter, shapes: Sequence[Shape], place: Place, room: QRectF) -> None:
    """Paint shapes; `place` says where in the widget a point of the picture is seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    spots = [shape for shape in shapes if shape.kind is ShapeKind.SPOTLIGHT]
    if spots:
        shade = QPainterPath()
        shade.addRect(room)
        for spot in spots:
            lit = QPainterPath()
            lit.addEllipse(_box(spot, place))
            shade = shade.subtracted(lit)
        painter.fillPath(shade, DIM)
    width = max(2.5, room.height() / 150)
    for shape in shapes:
        _paint(painter, shape, place, width)
    painter.restore()


def shape_at(shapes: Sequence[Shape], point: Point, reach: float, aspect: float) -> int | None:
    """Return the number of the topmost shape within `reach` (of the picture's width) of a point.

    `aspect` is the picture's width by its height.
    """
    for number in range(len(shapes) - 1, -1, -1):
        if _distance(shapes[number], point, aspect) <= reach:
            return number
    return None


def _paint(painter: QPainter, shape: Shape, place: Place, width: float) -> None:
    ink = QColor(INKS[shape.ink.value])
    halo = _DARK_HALO if ink.lightness() > 200 else HALO
    path = _path(shape, place, width)
    thin = shape.kind is ShapeKind.SPOTLIGHT
    for colour, line in ((halo, width + 3), (ink, width)):
        thickness = line * 0.6 if thin else line
        pen = QPen(colour, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        if shape.kind is ShapeKind.ARROW:
            painter.fillPath(_head(shape, place, width), colour)


def _path(shape: Shape, place: Place, width: float) -> QPainterPath:
    points = [place(point) for point in shape.points]
    path = QPainterPath(points[0])
    match shape.kind:
        case ShapeKind.CIRCLE | ShapeKind.SPOTLIGHT:
            path = QPainterPath()
            path.addEllipse(_box(shape, place))
        case ShapeKind.ARROW:
            path.lineTo(points[1])
            path.addPath(_head(shape, place, width))
        case ShapeKind.LINE:
            _smooth(path, points)
    return path


def _smooth(path: QPainterPath, points: list[QPointF]) -> None:
    """A hand draws no corners: curves through the middles of what was drawn."""
    for here, there in pairwise(points[1:]):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(points[-1])


def _head(shape: Shape, place: Place, width: float) -> QPainterPath:
    tail, tip = (place(point) for point in shape.points)
    angle = atan2(tip.y() - tail.y(), tip.x() - tail.x())
    size = min(_HEAD * width, QLineF(tail, tip).length())
    corners = [tip]
    for side in (-1, 1):
        turned = angle + side * pi * 0.86
        corners.append(QPointF(tip.x() + size * cos(turned), tip.y() + size * sin(turned)))
    head = QPainterPath()
    head.addPolygon(QPolygonF(corners))
    head.closeSubpath()
    return head


def _box(shape: Shape, place: Place) -> QRectF:
    return QRectF(place(shape.points[0]), place(shape.points[1])).normalized()


def _distance(shape: Shape, point: Point, aspect: float) -> float:
    """How far a point lies from a shape, in widths of the picture; 0 within a ring."""
    flat = [(x, y / aspect) for x, y in shape.points]
    here = (point[0], point[1] / aspect)
    if shape.kind in (ShapeKind.CIRCLE, ShapeKind.SPOTLIGHT):
        return _from_ring(flat, here)
    return min(_from_line(here, *ends) for ends in pairwise(flat))


def _from_ring(corners: list[Point], here: Point) -> float:
    (x1, y1), (x2, y2) = corners
    across, down = max(1e-6, abs(x2 - x1) / 2), max(1e-6, abs(y2 - y1) / 2)
    away = hypot((here[0] - (x1 + x2) / 2) / across, (here[1] - (y1 + y2) / 2) / down)
    return max(0.0, away - 1) * min(across, down)


def _from_line(here: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = here, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = 0.0 if length == 0 else ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
    along = min(1.0, max(0.0, along))
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
