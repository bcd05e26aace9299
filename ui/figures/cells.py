"""Paints the cells of a table of figures: names with their shape, figures at the right, bars."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from beeldcoach.services.sheets import FULL
from ui import theme
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.sheets import SheetTable
    from ui.figures.palette import Palette

ROW, HEAD = 30, 32  # heights, logical pixels
SIDE = 8  # before and after the words of a cell
SHAPE, SHAPE_GAP = 14, 22
BAR = 72  # longest, beside its figure, where there is no more room
_MORE = 140  # that a column of bars or words takes, where there is room
_NAME, _MATRIX = 240, 96  # widths that read well
_BAR_HIGH = 8
_VALUE = 64  # the widest figure beside a bar, with air
_LEAST_NAME = 120
_NARROWEST = 44  # a figure's column
_SHORT_LINE = 60  # above a column of a matrix, where its words are no longer than that
_HEAD_AIR = 6  # above and below words that wrap
_HIGHEST = 1000  # that nobody needs: room to measure in
_WRAPPED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words and how they look."""

    words: str
    is_name: bool = False
    colour: str = ""  # of a code
    bar: int | None = None  # up to FULL; None for no bar
    tone: str = "ink"
    is_strong: bool = False


def cell_at(table: SheetTable, row: int, column: int) -> Cell:
    """Return a cell of a table."""
    line = table.rows[row]
    words, is_name = line.cells[column], column == 0
    bar = line.bars[column] if line.bars else None
    colour = line.colours[column] if line.colours else ""
    if not table.is_matrix:
        return Cell(words, is_name or column in table.texts, colour, bar)
    is_sum = row == len(table.rows) - 1 or column == len(line.cells) - 1
    tone = "ink3" if words == "0" and not is_name else "ink2" if is_sum else "ink"
    return Cell(words, is_name, colour, bar, tone, _agrees(table, row, column))


def _agrees(table: SheetTable, row: int, column: int) -> bool:
    """Whether a cell of a matrix says what both said the same."""
    return table.is_matrix and row == column - 1 and row < len(table.rows) - 1


def ground_at(table: SheetTable, row: int, column: int) -> str:
    """Return the colour behind a cell."""
    return "soft" if _agrees(table, row, column) else "surface"


def has_bars(table: SheetTable, column: int) -> bool:
    """Whether bars stand in a column."""
    return any(row.bars and row.bars[column] is not None for row in table.rows)


def width_of(table: SheetTable, column: int) -> float:
    """Return how wide a column must be for all that stands in it."""
    metrics = QFontMetricsF(theme.font("text", tabular=True))
    head = _head_width(table, column)
    words = max((metrics.horizontalAdvance(row.cells[column]) for row in table.rows), default=0.0)
    if column == 0 or column in table.texts:
        gap = SHAPE_GAP if any(row.colours and row.colours[column] for row in table.rows) else 0
        return max(words + gap, head, _LEAST_NAME) + 2 * SIDE
    if has_bars(table, column):
        return max(BAR + _VALUE, head) + 2 * SIDE
    return max(words, head, _NARROWEST) + 2 * SIDE


def _head_width(table: SheetTable, column: int) -> float:
    """How wide the words above a column are; a matrix, which has many, wraps them."""
    if not _wraps(table, column):
        return QFontMetricsF(theme.font("strong")).horizontalAdvance(table.head[column])
    metrics = QFontMetricsF(theme.font("small_strong"))
    words = table.head[column]
    longest = max(map(metrics.horizontalAdvance, words.split()), default=0.0)
    return max(longest, min(metrics.horizontalAdvance(words), _SHORT_LINE)) + 1


def _wraps(table: SheetTable, column: int) -> bool:
    """Whether the words above a column stand on several lines, under their shape."""
    return table.is_matrix and column > 0


def head_height(table: SheetTable, widths: Sequence[float]) -> int:
    """Return how high the heads must be so that each is there in full, in columns so wide."""
    metrics, high = QFontMetricsF(theme.font("small_strong")), 0.0
    for column, width in enumerate(widths):
        if _wraps(table, column):
            room = QRectF(0, 0, width - 2 * SIDE, _HIGHEST)
            shape = SHAPE + _HEAD_AIR if head_colour(table, column) else 0
            words = metrics.boundingRect(room, int(_WRAPPED), table.head[column]).height()
            high = max(high, shape + words)
    return max(HEAD, ceil(high) + 2 * _HEAD_AIR)


def shared_widths(table: SheetTable, room: int) -> list[int]:
    """Return the widths of all columns, filling the room where there is more than they need.

    Names get a little air, then bars and the cells of a matrix, and names again what is left.
    """
    widths = [ceil(width_of(table, column)) for column in range(len(table.head))]
    left = max(room - sum(widths), 0)
    air = 0 if table.is_matrix or table.texts else min(left, max(_NAME - widths[0], 0))
    widths[0], left = widths[0] + air, left - air
    growing = [
        column for column in range(1, len(widths)) if table.is_matrix or has_bars(table, column)
    ]
    for place, column in enumerate(growing):
        most = _MATRIX if table.is_matrix else widths[column] + _MORE
        more = min(left // (len(growing) - place), max(most - widths[column], 0))
        widths[column], left = widths[column] + more, left - more
    widths[-1 if table.texts else 0] += left
    return widths


def paint_cell(painter: QPainter, rect: QRectF, cell: Cell, palette: Palette) -> None:
    """Paint what stands in a cell; its ground was painted before."""
    room = rect.adjusted(SIDE, 0, -SIDE, 0)
    if cell.colour:
        code = palette.code(cell.colour)
        box = QRectF(room.x(), rect.center().y() - SHAPE / 2, SHAPE, SHAPE)
        paint_shape(painter, code.shape, box, QColor(code.fill), QColor(code.edge))
        room.setLeft(room.left() + SHAPE_GAP)
    font = theme.font("strong" if cell.is_strong else "text", tabular=True)
    metrics = QFontMetricsF(font)
    if cell.bar is not None:
        whole = max(room.width() - _VALUE, 1.0)  # as long for every row
        _paint_bar(painter, QRectF(room.x(), room.y(), whole, room.height()), cell.bar, palette)
    painter.setFont(font)
    painter.setPen(palette.colour(cell.tone))
    side = Qt.AlignmentFlag.AlignLeft if cell.is_name else Qt.AlignmentFlag.AlignRight
    shown = metrics.elidedText(cell.words, Qt.TextElideMode.ElideRight, room.width() + 1)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, shown)


def _paint_bar(painter: QPainter, room: QRectF, part: int, palette: Palette) -> None:
    long = room.width() * part / FULL
    if long <= 0 or room.width() <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(room.x(), room.center().y() - _BAR_HIGH / 2, max(long, 1.0), _BAR_HIGH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.colour("accent"))
    painter.drawRoundedRect(box, 2, 2)
    painter.restore()


def paint_head(
    painter: QPainter, rect: QRectF, table: SheetTable, column: int, palette: Palette
) -> None:
    """Paint what stands above a column; a matrix has the shape of its category there."""
    painter.fillRect(rect, palette.colour("sunken"))
    painter.setPen(QPen(palette.colour("line"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    font = theme.font("small_strong")
    painter.setFont(font)
    painter.setPen(palette.colour("ink2"))
    room = rect.adjusted(SIDE, 0, -SIDE, 0)
    is_words = column == 0 or column in table.texts
    side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight
    if _wraps(table, column):
        _paint_wrapped(painter, room, table, column, palette)
        return
    words = table.head[column]
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _paint_wrapped(
    painter: QPainter, room: QRectF, table: SheetTable, column: int, palette: Palette
) -> None:
    """Paint words that wrap, at the foot of a head, with the shape of their category above."""
    room = room.adjusted(0, 0, 0, -_HEAD_AIR)
    painter.drawText(room, _WRAPPED, table.head[column])
    colour = head_colour(table, column)
    if colour:
        words = painter.boundingRect(room, int(_WRAPPED), table.head[column])
        code = palette.code(colour)
        box = QRectF(room.right() - SHAPE, words.top() - _HEAD_AIR - SHAPE, SHAPE, SHAPE)
        paint_shape(painter, code.shape, box, QColor(code.fill), QColor(code.edge))


def head_colour(table: SheetTable, column: int) -> str:
    """Return the colour of the category above a column of a matrix; empty for none."""
    if not table.is_matrix or not 0 < column <= len(table.rows):
        return ""
    return table.rows[column - 1].colour
