"""The scale from 0 to 10 with faces, for a pupil: big keys to press."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.scale import HIGHEST, LOWEST

_GAP, _WIDEST, _NARROWEST, _HIGH = 4, 64, 36, 72
_COUNT = HIGHEST - LOWEST + 1
_DIGITS = {Qt.Key(Qt.Key.Key_0 + figure): figure for figure in range(10)}


def face_of(figure: int) -> str:
    """Return the face that goes with a figure."""
    if figure <= 3:
        return "ph.smiley-sad"
    return "ph.smiley-meh" if figure <= 6 else "ph.smiley"


class SmileyRow(QWidget):
    """Eleven keys of which one is on; arrows and digits choose, Backspace takes it away.

    Signals: changed (a figure, or None).
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_COUNT * (_WIDEST + _GAP))

    @property
    def value(self) -> int | None:
        """The figure that is on."""
        return self._value

    def set_state(self, value: int | None) -> None:
        """Show a figure, or none; tells nobody."""
        self._value = value
        self.setAccessibleDescription("" if value is None else str(value))
        self.update()

    def sizeHint(self) -> QSize:
        """Eleven keys."""
        return QSize(_COUNT * (_WIDEST + _GAP), _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Eleven narrow keys."""
        return QSize(_COUNT * (_NARROWEST + _GAP), _HIGH)

    def key_rect(self, figure: int) -> QRect:
        """Return where a figure's key stands."""
        wide = min(_WIDEST, (self.width() + _GAP) // _COUNT - _GAP)
        return QRect(figure * (wide + _GAP), 1, wide, _HIGH - 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed; what is on goes off."""
        for figure in range(_COUNT):
            if self.key_rect(figure).contains(event.position().toPoint()):
                self._choose(None if figure == self._value else figure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows and digits."""
        key = Qt.Key(event.key())
        value = self._value
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            start = (LOWEST - 1 if step > 0 else HIGHEST + 1) if value is None else value
            self._choose(min(HIGHEST, max(LOWEST, start + step)))
        elif key in _DIGITS:
            figure = _DIGITS[key]
            self._choose(HIGHEST if figure == 0 and value == 1 else figure)
        elif key == Qt.Key.Key_Backspace:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the keys: face above figure."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for figure in range(_COUNT):
            self._paint_key(painter, figure)

    def _paint_key(self, painter: QPainter, figure: int) -> None:
        box, on = self.key_rect(figure), figure == self._value
        painter.setPen(QPen(theme.colour("accent" if on else "edge"), 2 if on else 1))
        painter.setBrush(theme.colour("soft" if on else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        size = 28
        corner = QPointF(box.center().x() - size / 2 + 1, box.top() + 8).toPoint()
        face = QRect(corner, QSize(size, size))
        theme.icon(face_of(figure), "accent" if on else "ink2", size).paint(painter, face)
        font = QFont(theme.font("key", tabular=True))
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        below = QRect(box.left(), face.bottom() + 2, box.width(), box.bottom() - face.bottom() - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(figure))

    def _choose(self, value: int | None) -> None:
        if value == self._value:
            return
        self.set_state(value)
        self.changed.emit(value)
