"""Paints the marks of steps: disc, ring, hollow, padlock, and the lines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui import theme
from ui.widgets.step_geometry import PathStep, centres, is_walked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.step_geometry import StepState


def paint_mark(
    painter: QPainter, centre: QPointF, state: StepState, *, ground: str = "paper"
) -> None:
    """Paint a step of the large path: 18 across, a tick in what is done."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "done":
        _disc(painter, centre, 9, theme.colour("accent"))
        _tick(painter, centre)
    elif state in {"now", "late"}:
        token = "accent" if state == "now" else "warn"
        _ring(painter, centre, (9.5, 3), theme.colour(token), theme.colour(ground))
        if state == "now":
            _disc(painter, centre, 3, theme.colour(token))
    elif state == "locked":
        _ring(painter, centre, (9, 1.2), theme.colour("edge"), theme.colour("sunken"))
        _padlock(painter, centre, 9.0)
    else:
        _ring(painter, centre, (8, 1.5), theme.colour("edge"), theme.colour(ground))
    painter.restore()


def paint_small_mark(painter: QPainter, centre: QPointF, state: StepState, ground: QColor) -> None:
    """Paint a step in a list row: 10 across, 14 where the trajectory stands."""
    if state == "done":
        _disc(painter, centre, 5.5, theme.colour("accent"))
    elif state in {"now", "late"}:
        token = "accent" if state == "now" else "warn"
        _ring(painter, centre, (6.5, 2), theme.colour(token), ground)
        if state == "now":
            _disc(painter, centre, 2, theme.colour(token))
    elif state == "locked":
        _padlock(painter, centre, 8.5)
    else:
        _ring(painter, centre, (4.5, 1.2), theme.colour("edge"), ground)


def paint_line(painter: QPainter, start: QPointF, end: QPointF, *, done: bool, width: int) -> None:
    """Paint the line between two steps: solid when walked, dotted when planned."""
    if done:
        painter.setPen(QPen(theme.colour("accent"), width))
    else:
        pen = QPen(theme.colour("edge"), 1.2)
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
    if start.x() < end.x():
        painter.drawLine(start, end)


def paint_small_path(
    painter: QPainter,
    rect: QRectF,
    steps: Sequence[PathStep],
    *,
    ground: str = "surface",
    spacing: float = 43.5,
) -> None:
    """Paint the path of a list row in a rectangle, abbreviations under the marks.

    Steps stand `spacing` apart, closer where the rectangle is too narrow for that.
    """
    steps = tuple(steps)
    if not steps:
        return
    room = rect.width() - 32
    reach = min(room, spacing * (len(steps) - 1))
    xs = centres(len(steps), rect.left() + 16, rect.left() + 16 + reach)
    y = round(rect.center().y() - 7) + 0.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(len(steps) - 1):
        start, end = QPointF(xs[index] + 8, y), QPointF(xs[index + 1] - 8, y)
        done = is_walked(steps, index)
        if done:
            start, end = start - QPointF(4, 0), end + QPointF(2, 0)
        paint_line(painter, start, end, done=done, width=2)
    fits = len(steps) < 2 or xs[1] - xs[0] >= 26
    for x, step in zip(xs, steps, strict=True):
        paint_small_mark(painter, QPointF(x, y), step.state, theme.colour(ground))
        if fits or step.is_current:
            _small_word(painter, QPointF(x, y + 17), step)
    painter.restore()


def _small_word(painter: QPainter, centre: QPointF, step: PathStep) -> None:
    font = theme.font("small")
    if step.is_current:
        font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.colour("ink" if step.is_current else "ink2"))
    room = QRectF(centre.x() - 24, centre.y() - 8, 48, 16)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, step.short or step.label[:3])


def _disc(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, radius, radius)


def _ring(
    painter: QPainter, centre: QPointF, size: tuple[float, float], colour: QColor, ground: QColor
) -> None:
    """A ring of (radius to the middle of the line, width of the line)."""
    painter.setPen(QPen(colour, size[1]))
    painter.setBrush(ground)
    painter.drawEllipse(centre, size[0], size[0])


def _tick(painter: QPainter, centre: QPointF) -> None:
    pen = QPen(theme.colour("on_accent"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(
        [centre + QPointF(-3.8, 0.2), centre + QPointF(-1.2, 2.8), centre + QPointF(3.8, -2.6)]
    )


def _padlock(painter: QPainter, centre: QPointF, width: float) -> None:
    """A closed padlock with an open bow: that of the icon font looks like a bag when small."""
    body = QRectF(centre.x() - width / 2, centre.y() - width * 0.1, width, width * 0.72)
    bow = QRectF(centre.x() - width * 0.29, centre.y() - width * 0.62, width * 0.58, width * 0.62)
    painter.setPen(QPen(theme.colour("ink2"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(bow, 0, 180 * 16)
    middle, foot = bow.center().y(), body.top() + 1
    for x in (bow.left(), bow.right()):
        painter.drawLine(QPointF(x, middle), QPointF(x, foot))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink2"))
    painter.drawRoundedRect(body, 1.2, 1.2)
