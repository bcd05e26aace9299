"""Paints the plot of a lesson: a row a code, points and bars over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from ui import theme
from ui.figures.plot_geometry import AXIS, COUNT, PHASES, ROW, PlotGeometry
from ui.i18n import film_time
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from beeldcoach.services.sheets import Plot, PlotRow
    from ui.figures.palette import Palette
    from ui.figures.plot_geometry import Mark

SHAPE = 14  # of a point
_BAR = 14  # height of an interval
_SHORTEST_BAR = 4  # pixels
_LEAST_LABEL, _MOST_LABEL = 96, 220
_SHAPE_GAP = 24  # before the words of a label


def geometry_for(plot: Plot, width: float) -> PlotGeometry:
    """Return the geometry of a plot in so much width."""
    metrics = QFontMetricsF(theme.font("text"))
    widest = max((metrics.horizontalAdvance(row.name) for row in plot.rows), default=0.0)
    label = min(max(widest + _SHAPE_GAP, _LEAST_LABEL), _MOST_LABEL, width / 3)
    return PlotGeometry(width, label, plot.length_ms, len(plot.rows), bool(plot.phases))


def paint_plot(painter: QPainter, plot: Plot, where: PlotGeometry, palette: Palette) -> None:
    """Paint all of it, from the top left corner of the painter."""
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    _paint_axis(painter, where, palette)
    if plot.phases:
        _paint_phases(painter, plot, where, palette)
    for place, row in enumerate(plot.rows):
        _paint_row(painter, place, row, where, palette)
    painter.restore()


def mark_box(mark: Mark, row: int, where: PlotGeometry) -> QRectF:
    """Return what a mark covers."""
    middle, start = where.row_top(row) + ROW / 2, where.x(mark[0])
    if mark[1] is None:
        return QRectF(start - SHAPE / 2, middle - SHAPE / 2, SHAPE, SHAPE)
    width = max(where.x(mark[1]) - start, _SHORTEST_BAR)
    return QRectF(start, middle - _BAR / 2, width, _BAR)


def _paint_axis(painter: QPainter, where: PlotGeometry, palette: Palette) -> None:
    painter.setFont(theme.font("small", tabular=True))
    for ms in where.times():
        x = where.x(ms)
        painter.setPen(QPen(palette.colour("line"), 1))
        painter.drawLine(QPointF(x, AXIS - 4), QPointF(x, where.height))
        painter.setPen(palette.colour("ink2"))
        room = QRectF(x - 40, 0, 80, AXIS - 6)
        if x + 20 <= where.width:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, film_time(ms))


def _paint_phases(painter: QPainter, plot: Plot, where: PlotGeometry, palette: Palette) -> None:
    font = theme.font("small")
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    for name, start, end in plot.phases:
        box = QRectF(where.x(start), AXIS + 2, where.x(end) - where.x(start) - 2, PHASES - 8)
        if box.width() < 2:
            continue
        painter.setPen(QPen(palette.colour("edge"), 1))
        painter.setBrush(palette.colour("sunken"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setPen(palette.colour("ink"))
        room = box.adjusted(6, 0, -4, 0)
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        if len(words) > 2:
            painter.drawText(room, _LEFT, words)


def _paint_row(
    painter: QPainter, place: int, row: PlotRow, where: PlotGeometry, palette: Palette
) -> None:
    top = where.row_top(place)
    painter.setPen(QPen(palette.colour("line"), 1))
    painter.drawLine(QPointF(0, top + 0.5), QPointF(where.width, top + 0.5))
    code = palette.code(row.colour)
    fill, edge = QColor(code.fill), QColor(code.edge)
    box = QRectF(0, top + (ROW - SHAPE) / 2, SHAPE, SHAPE)
    paint_shape(painter, code.shape, box, fill, edge)
    font = theme.font("text", tabular=True)
    painter.setFont(font)
    painter.setPen(palette.colour("ink" if row.marks else "ink3"))
    room = QRectF(_SHAPE_GAP, top, where.label - _SHAPE_GAP, ROW)
    words = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, words)
    room = QRectF(where.right, top, COUNT - 4, ROW)
    painter.drawText(room, _RIGHT, str(len(row.marks)))
    _paint_marks(painter, place, row, where, (code.shape, fill, edge))


def _paint_marks(
    painter: QPainter,
    place: int,
    row: PlotRow,
    where: PlotGeometry,
    look: tuple[str, QColor, QColor],
) -> None:
    """Paint the intervals, and the points above them; points on one pixel are one."""
    shape, fill, edge = look
    points: dict[int, QRectF] = {}
    for mark in row.marks:
        box = mark_box(mark, place, where)
        if mark[1] is None:
            points[round(box.x())] = box
            continue
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    for box in points.values():
        paint_shape(painter, shape, box, fill, edge)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
