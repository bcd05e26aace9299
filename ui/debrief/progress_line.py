"""How far the fragment is, with the teacher's marks; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.debrief import dark

HIGH = 8
_TICK = 4


class ProgressLine(QWidget):
    """A line as long as the fragment. Signals: sought (milliseconds of film time)."""

    sought = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._start, self._end, self._at = 0, 1, 0
        self._marks: tuple[int, ...] = ()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def marks(self) -> tuple[int, ...]:
        """The marks that stand on the line, milliseconds of film time."""
        return self._marks

    def set_span(self, start: int, end: int, marks: tuple[int, ...]) -> None:
        """Show a fragment's length and the marks that fall into it."""
        self._start, self._end = start, max(start + 1, end)
        self._marks = tuple(mark for mark in marks if start <= mark <= end)
        self.update()

    def set_position(self, ms: int) -> None:
        """Show where the film is."""
        if ms != self._at:
            self._at = ms
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the film."""
        return QSize(400, HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        share = event.position().x() / max(1, self.width())
        self.sought.emit(round(self._start + share * (self._end - self._start)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was seen, what comes, and the marks."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), dark.colour("hover"))
        painter.fillRect(QRectF(0, 0, self._x(self._at), HIGH), dark.colour("accent"))
        for mark in self._marks:
            tick = QRectF(self._x(mark) - _TICK / 2, 0, _TICK, HIGH)
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), dark.colour("stage"))
            painter.fillRect(tick, dark.colour("warn"))

    def _x(self, ms: int) -> float:
        share = (ms - self._start) / (self._end - self._start)
        return max(0.0, min(1.0, share)) * self.width()
