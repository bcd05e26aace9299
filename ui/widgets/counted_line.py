"""A line for a short name, with a counter of its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE = 8


class CountedLine(QLineEdit):
    """What is too long can be typed, and is told; nothing is cut."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.setAcceptDrops(False)  # a film let go here is for the page
        widest = QFontMetrics(theme.font("small", tabular=True)).horizontalAdvance(
            f"{limit}8 / {limit}"
        )
        self.setTextMargins(0, 0, widest + _SIDE, 0)
        self.textChanged.connect(self._describe)
        self._describe()

    @property
    def left(self) -> int:
        """How many letters there is room for; below 0 when it is too long."""
        return self._limit - len(" ".join(self.text().split()))

    def _describe(self) -> None:
        count = self._limit - self.left
        words = self.tr("{count} of {limit} letters").format(count=count, limit=self._limit)
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the counter at the right, within the line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("bad" if self.left < 0 else "ink2"))
        room = QRect(0, 0, self.width() - _SIDE, self.height())
        words = f"{self._limit - self.left} / {self._limit}"
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
