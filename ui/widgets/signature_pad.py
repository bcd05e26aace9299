"""A place to sign upon the screen, with mouse, pen or finger."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.ink import Ink, Point, Stroke

_NEAR = 0.002  # of the width: closer points add nothing
_PNG_WIDTH = 1200  # px: 300 dots an inch at 10 cm


class SignaturePad(QWidget):
    """Keeps what is drawn as lines. Without a pointer one signs on paper (Scan).

    Signals: changed (after each line, and when wiped).
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._drawing = self._missing = False
        self._aspect = 0.0  # of the pad when the first line was begun
        self.setMinimumSize(280, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFont(theme.font("small"))
        self.setAccessibleName(self.tr("Signature"))
        self.setAccessibleDescription(
            self.tr("Draw here with mouse, pen or finger. Without these, choose Scan.")
        )

    @property
    def ink(self) -> Ink:
        """The lines with the shape of the pad."""
        strokes = tuple(tuple(stroke) for stroke in self._strokes)
        return Ink(strokes, self._shape())

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines, in units of the pad's width."""
        return self.ink.strokes

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    def set_missing(self, *, on: bool) -> None:
        """Mark that it must be signed still; what is missing is said beside it."""
        if on is not self._missing:
            self._missing = on
            self.update()

    def clear(self) -> None:
        """Wipe all."""
        self._strokes.clear()
        self._drawing = False
        self.update()
        self.changed.emit()

    def to_svg(self) -> str:
        """The signature as a drawing."""
        return self.ink.to_svg()

    def to_png(self) -> bytes:
        """The signature in black on white, 1200 px wide, for a page."""
        height = max(1, round(_PNG_WIDTH * self._shape()))
        image = QImage(_PNG_WIDTH, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._paint_ink(painter, _PNG_WIDTH, QColor("black"))
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(content.data())

    def sizeHint(self) -> QSize:
        """Room to sign; where there is more it takes that too."""
        return QSize(470, 128)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen, which tells finer places than the mouse that would stand for it."""
        state = event.points()[0].state()
        if state == QEventPoint.State.Pressed:
            self._begin(event.position())
        elif state == QEventPoint.State.Released:
            self._end()
        else:
            self._go_on(event.position())
        event.accept()

    def _shape(self) -> float:
        return self._aspect if self._strokes else self.height() / max(1, self.width())

    def _scale(self) -> float:
        """Pixels per unit, so that a signature stays whole when the pad changes its shape."""
        return max(1.0, min(float(self.width()), self.height() / max(0.01, self._shape())))

    def _begin(self, place: QPointF) -> None:
        self._aspect = self._shape()
        self._drawing = True
        self._strokes.append([self._point(place)])
        self.update()

    def _go_on(self, place: QPointF) -> None:
        if not self._drawing:
            return
        point, last = self._point(place), self._strokes[-1][-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _NEAR:
            self._strokes[-1].append(point)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def _point(self, place: QPointF) -> Point:
        scale = self._scale()
        x, y = place.x() / scale, place.y() / scale
        return (min(max(x, 0.0), 1.0), min(max(y, 0.0), self._shape()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the line to sign on, a hint, and what was drawn."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(theme.colour("bad"), 2) if self._missing else QPen(theme.colour("edge"), 1)
        painter.setPen(edge)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QPen(theme.colour("edge"), 1))
        base = self.height() - 41.5
        painter.drawLine(QPointF(24, base), QPointF(self.width() - 52, base))
        painter.setPen(theme.colour("ink2"))
        hint = QRectF(24, base + 8, self.width() - 48, 20)
        painter.drawText(hint, 0, self.tr("Draw here with mouse, pen or finger"))
        self._paint_ink(painter, self._scale(), theme.colour("ink"))

    def _paint_ink(self, painter: QPainter, width: float, colour: QColor) -> None:
        pen = QPen(colour, max(2.0, width * 0.005))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        for stroke in self._strokes:
            points = [QPointF(x * width, y * width) for x, y in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))
