"""A key that must be held for some seconds: for what must not happen by accident."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme

HOLD_MS = 3000  # longer than a curious press
_FRAME_MS = 40
_HIGH, _ICON = 48, 20
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldKey(QAbstractButton):
    """Fills while it is held with the mouse, a finger, Space or Enter. Signals: held."""

    held = Signal()

    def __init__(self, words: str, icon: str, hold_ms: int = HOLD_MS) -> None:
        super().__init__()
        self._icon, self._hold_ms = icon, hold_ms
        self._watch = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._look)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme.font("text"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_held(self) -> bool:
        """Whether it is being held."""
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + _ICON + 44, _HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to hold; a key that repeats goes on."""
        if Qt.Key(event.key()) not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if Qt.Key(event.key()) not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go when the keyboard went elsewhere."""
        self._let_go()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint how long it is held, icon and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, 8, 8)
        painter.fillPath(outline, theme.colour("surface"))
        painter.setClipPath(outline)
        share = self._watch.elapsed() / self._hold_ms if self.is_held else 0.0
        done = QRectF(box.left(), box.top(), box.width() * min(1.0, share), box.height())
        painter.fillRect(done, theme.colour("soft"))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("accent" if self.is_held else "edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        place = self.rect().adjusted(14, (_HIGH - _ICON) // 2, 0, 0)
        place.setSize(QSize(_ICON, _ICON))
        theme.icon(self._icon, "ink2", _ICON).paint(painter, place)
        painter.setPen(theme.colour("ink2"))
        room = self.rect().adjusted(14 + _ICON + 10, 0, -8, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _begin(self) -> None:
        self._watch.start()
        self._timer.start()
        self.update()

    def _let_go(self) -> None:
        self._timer.stop()
        self.update()

    def _look(self) -> None:
        self.update()
        if self._watch.elapsed() >= self._hold_ms:
            self._let_go()
            self.held.emit()
