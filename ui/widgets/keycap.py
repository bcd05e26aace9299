"""A key of the keyboard, drawn beside what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

SIZE = 22


def key_font() -> QFont:
    """The font upon a keycap."""
    font = theme.font("small")
    font.setWeight(QFont.Weight.DemiBold)
    return font


def keycap_width(key: str) -> int:
    """How wide the cap of a key is: square for one letter."""
    return max(SIZE, QFontMetrics(key_font()).horizontalAdvance(key) + 10)


def paint_keycap(painter: QPainter, rect: QRectF, key: str, *, enabled: bool = True) -> None:
    """Paint a cap that fills the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("edge" if enabled else "line"), 1))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(theme.colour("ink" if enabled else "ink3"))
    painter.setFont(key_font())
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """Shows one key; the words beside it say what it does."""

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Square for one letter, wider for a word."""
        return QSize(keycap_width(self._key), SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        del event
        paint_keycap(QPainter(self), QRectF(self.rect()), self._key, enabled=self.isEnabled())
