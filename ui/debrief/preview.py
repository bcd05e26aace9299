"""The film in small on the coach's own screen; costs nothing while it is not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame

from ui import theme
from ui.debrief import dark
from ui.player.surface import Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class Preview(Surface):
    """The same frames as on the teacher's screen, with the time over them."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: QVideoFrame | None = None
        self._words = ""

    def set_words(self, words: str) -> None:
        """Show words at the lower left."""
        if words != self._words:
            self._words = words
            self.update()

    @Slot(QVideoFrame)
    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a frame, or keep it until the preview is seen."""
        if self.isVisible():
            super().show_frame(frame)
        else:
            self._waiting = QVideoFrame(frame)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._waiting is not None:
            super().show_frame(self._waiting)
            self._waiting = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the words over it."""
        super().paintEvent(event)
        if not self._words:
            return
        painter = QPainter(self)
        painter.setFont(theme.font("small", tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(self._words)
        shown = self.picture_rect if self.has_picture else self.rect()
        place = QRect(shown.left() + 8, shown.bottom() - 24, wide + 10, 18)
        painter.fillRect(place, dark.colour("stage"))
        painter.setPen(dark.colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place.adjusted(5, 0, 0, 0), middle, self._words)
