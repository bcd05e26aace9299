"""The shape of a cluster as an icon, for a box of choices or a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from ui import theme
from ui.widgets.shapes import paint_shape

_SCALE = 2  # sharp on a screen of 200 %


def shape_icon(colour: str, side: int = 16) -> QIcon:
    """Return the shape of a code colour, as it is in the theme of the moment."""
    look = theme.code_colour(colour)
    picture = QPixmap(side * _SCALE, side * _SCALE)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    box = QRectF(0, 0, side, side)
    paint_shape(painter, look.shape, box, QColor(look.fill), QColor(look.edge))
    painter.end()
    return QIcon(picture)
