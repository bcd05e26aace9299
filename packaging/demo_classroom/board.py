"""What stands on the board in each part of the lesson."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from demo_classroom.room import box
from demo_classroom.shapes import oval

# Where the dots lie in a part, counted in steps from its middle.
_DICE: dict[int, tuple[tuple[float, float], ...]] = {
    3: ((-1, -1), (0, 0), (1, 1)),
    5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
    10: tuple((x, y) for y in (-0.7, 0.7) for x in (-2, -1, 0, 1, 2)),
}
INK, SOFT_INK, FILLED, EMPTY = "#26323A", "#4A5560", "#E69F00", "#E8ECEA"


@dataclass(frozen=True, slots=True)
class Board:
    """A title, a bar and a circle in equal parts, dots in the bar, and a sum."""

    title: str
    sum: str
    parts: int = 4
    dots: int = 0


BOARDS = (
    Board("De helft van 20", "20 : 2 = …", parts=2),
    Board("De helft van 20", "20 : 2 = 10", parts=2, dots=10),
    Board("Wat is een kwart van 20?", "20 : 4 = …"),
    Board("Wat is een kwart van 20?", "20 : 4 = 5", dots=5),
    Board("Samen: een kwart van 12", "12 : 4 = …"),
    Board("Samen: een kwart van 12", "12 : 4 = 3", dots=3),
)
# From when each board is shown, in film ms.
CHANGES = ((0, 0), (14_600, 1), (19_400, 2), (35_400, 3), (62_600, 4), (82_400, 5))


def draw_board(painter: QPainter, board: Board) -> None:
    """Draw the board at its place on the wall."""
    box(painter, (812, 70, 440, 262), "#5B6168")
    box(painter, (822, 80, 420, 242), "#F9FAF7")
    _write(painter, (846, 128), board.title, size=30, ink=INK, weight=QFont.Weight.DemiBold)
    _draw_bar(painter, board)
    _write(painter, (848, 288), board.sum, size=30, ink=SOFT_INK)
    _draw_circle(painter, board.parts)


def _write(  # noqa: PLR0913  a place, a text and its look
    painter: QPainter,
    at: tuple[float, float],
    text: str,
    *,
    size: int,
    ink: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    font = QFont("Inter")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(QPointF(*at), text)


def _draw_bar(painter: QPainter, board: Board) -> None:
    width = 224 / board.parts
    for part in range(board.parts):
        painter.setPen(QPen(QColor(INK), 2))
        painter.setBrush(QColor(FILLED if part == 0 else EMPTY))
        cell = QRectF(848 + part * width, 152, width - 4, 54)
        painter.drawRect(cell)
        _draw_dots(painter, cell, board.dots)


def _draw_dots(painter: QPainter, cell: QRectF, count: int) -> None:
    """Draw dots as on a die, in rows of two or of five."""
    if not count:
        return
    centre = cell.center()
    for x, y in _DICE[count]:
        oval(painter, (centre.x() + 14 * x, centre.y() + 15 * y), (4.2, 4.2), INK)


def _draw_circle(painter: QPainter, parts: int) -> None:
    circle = QRectF(1112, 152, 108, 108)
    painter.setPen(QPen(QColor(INK), 2))
    painter.setBrush(QColor(EMPTY))
    painter.drawEllipse(circle)
    painter.setBrush(QColor(FILLED))
    painter.drawPie(circle, 0 if parts == 4 else 90 * 16, (360 // parts) * 16)
    if parts == 4:
        painter.drawLine(QPointF(1112, 206), QPointF(1220, 206))
    painter.drawLine(QPointF(1166, 152), QPointF(1166, 260))
