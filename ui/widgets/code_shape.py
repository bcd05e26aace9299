"""The shape of a cluster, beside its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE = 16


class CodeShape(QWidget):
    """One shape in the colour of its cluster; the words beside it say the same."""

    def __init__(self, shape: str = "half", colour: str = "leisteen") -> None:
        super().__init__()
        self._shape, self._colour = shape, colour
        self.setFixedSize(SIDE, SIDE)

    def set_state(self, shape: str, colour: str) -> None:
        """Show another shape."""
        self._shape, self._colour = shape, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        code = theme.code_colour(self._colour)
        place = self.rect().toRectF()
        paint_shape(QPainter(self), self._shape, place, QColor(code.fill), QColor(code.edge))
