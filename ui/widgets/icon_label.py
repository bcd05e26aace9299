"""An icon that stands beside text and is not pressed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class IconLabel(QWidget):
    """Decoration: the words beside it carry the meaning, so it has no accessible name."""

    def __init__(self, name: str, token: str = "ink2", size: int = 16) -> None:  # noqa: S107
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)

    def set_state(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the icon itself."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in today's theme."""
        del event
        painter = QPainter(self)
        theme.icon(self._name, self._token, self._size).paint(painter, self.rect())
