"""A dot for each fragment: seen, now, to come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.debrief import dark

_DOT, _LONG, _GAP, _HIGH = 12, 32, 8, 32


class Dots(QWidget):
    """The fragments as dots; the words stand beside it. Signals: chosen (index)."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count, self._now = 0, 0
        self._seen: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_state(self, count: int, now: int, seen: frozenset[int]) -> None:
        """Show how many there are, which one is on, and which were seen."""
        self._count, self._now, self._seen = count, now, seen
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all dots, the long one too."""
        if not self._count:
            return QSize(0, _HIGH)
        return QSize((self._count - 1) * (_DOT + _GAP) + _LONG, _HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the fragment of the dot."""
        for index in range(self._count):
            if self._rect(index).adjusted(-4, -10, 4, 10).contains(event.position()):
                self.chosen.emit(index)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint filled dots for seen, a long one for now, rings for to come."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self._count):
            full = index == self._now or index in self._seen
            painter.setPen(QPen(dark.colour("accent" if full else "edge"), 1.5))
            painter.setBrush(dark.colour("accent") if full else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect(index).adjusted(1, 1, -1, -1), 5, 5)

    def _rect(self, index: int) -> QRectF:
        left = index * (_DOT + _GAP) + (_LONG - _DOT if index > self._now else 0)
        wide = _LONG if index == self._now else _DOT
        return QRectF(left, (_HIGH - _DOT) / 2, wide, _DOT)
