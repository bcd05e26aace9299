"""The film on the teacher's screen: picture, progress line below it, and the pill that repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.debrief import dark
from ui.debrief.progress_line import HIGH, ProgressLine
from ui.player.surface import Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent


class Pill(QAbstractButton):
    """Says that a piece repeats; a click ends it. The key L does the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = theme.font("key")
        font.setWeight(font.Weight.Normal)
        self.setFont(font)
        self.hide()

    def set_text(self, text: str) -> None:
        """Show words, or nothing at all."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 58, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dark pill that is seen on any film."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(dark.colour("edge"), 1))
        painter.setBrush(dark.colour("stage"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 20, 20)
        dark.paint_icon(painter, "ph.repeat", "accent", QRect(15, 11, 18, 18))
        painter.setFont(self.font())
        painter.setPen(dark.colour("ink"))
        painter.drawText(
            self.rect().adjusted(42, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class FilmStage(QWidget):
    """Holds the film as large as fits, whatever its shape. Signals: pressed (on the picture)."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.surface = Surface(self)
        self.line = ProgressLine()
        self.line.setParent(self)
        self.pill = Pill(self)
        self._shape = QSize(16, 9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)

    def set_shape(self, width: int, height: int) -> None:
        """Give the film's width and height as shown."""
        if width > 0 and height > 0:
            self._shape = QSize(width, height)
            self._place()

    def set_blank(self, *, blank: bool) -> None:
        """Take the picture away, or show it again."""
        for part in (self.surface, self.line):
            part.setVisible(not blank)
        self.pill.setVisible(not blank and bool(self.pill.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the film anew."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the film plays it or makes it stand still."""
        if self.surface.geometry().contains(event.position().toPoint()):
            self.pressed.emit()

    def _place(self) -> None:
        room = QSize(self.width(), self.height() - HIGH)
        size = self._shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        size = QSize(size.width() & ~1, size.height() & ~1)
        left = (self.width() - size.width()) // 2
        top = (room.height() - size.height()) // 2
        self.surface.setGeometry(left, top, size.width(), size.height())
        self.line.setGeometry(left, top + size.height(), size.width(), HIGH)
        self.pill.move(left + 16, top + 16)
        for part in (self.line, self.pill):
            part.raise_()
