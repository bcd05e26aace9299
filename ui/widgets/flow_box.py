"""FlowBox: widgets from left to right, and on the next line where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FlowBox(QWidget):
    """As high as its lines need."""

    def __init__(self, gap: int = theme.S8) -> None:
        super().__init__()
        self.items: list[QWidget] = []
        self._gap, self._high = gap, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_items(self, items: list[QWidget]) -> None:
        """Show these widgets, in order; those that were there and are not any more go."""
        for old in self.items:
            if old not in items:
                old.hide()
                old.deleteLater()
        self.items = items
        for item in items:
            item.setParent(self)
            item.show()
        self._arrange()

    def sizeHint(self) -> QSize:
        """Wide enough for a few, as high as the lines."""
        return QSize(320, max(self._high, 1))

    def minimumSizeHint(self) -> QSize:
        """Narrower gives more lines."""
        return QSize(120, max(self._high, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when one of the widgets grew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        x = y = line = 0
        for item in self.items:
            size = item.sizeHint()
            wide = min(size.width(), self.width())
            if x and x + wide > self.width():
                x, y, line = 0, y + line + self._gap, 0
            item.setGeometry(QRect(x, y, wide, size.height()))
            x, line = x + wide + self._gap, max(line, size.height())
        if y + line != self._high:
            self._high = y + line
            self.setFixedHeight(max(self._high, 1))
            self.updateGeometry()
