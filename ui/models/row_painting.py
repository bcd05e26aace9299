"""What every painted row of a list has: its ground, a line of text, and the keyboard's ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


def ground_of(option: QStyleOptionViewItem) -> str:
    """Return the colour behind a row: chosen, pointed at, or neither."""
    if option.state & QStyle.StateFlag.State_Selected:
        return "soft"
    return "hover" if option.state & QStyle.StateFlag.State_MouseOver else "surface"


def paint_ring(painter: QPainter, row: QRect | QRectF) -> None:
    """Paint the ring around the row that has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 4, 4)


def paint_text(
    painter: QPainter, room: QRect, text: str, kind: theme.FontKind, token: str
) -> tuple[str, int]:
    """Paint a text in one line; return what of it was painted, and how wide that is."""
    font = theme.font(kind)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, place | Qt.TextFlag.TextSingleLine, shown)
    return shown, metrics.horizontalAdvance(shown)
