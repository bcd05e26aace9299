"""The films of a trajectory as bars: for each code one below the other, a bar a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from beeldcoach.services.sheets import FULL, SheetRow, SheetTable
from ui import theme
from ui.figures.palette import on_screen
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from ui.figures.palette import Palette

BAR, AIR = 16, 12  # heights: of a bar with its figure, and between two codes
_SHAPE, _SHAPE_GAP = 14, 24
_FILM = 56  # the words before a bar
_VALUE = 64  # the figure after the longest bar
_MOST_LABEL = 200
_NARROWEST = 420


def chart_height(table: SheetTable) -> int:
    """Return how high a chart is."""
    return len(table.rows) * ((len(table.head) - 1) * BAR + AIR)


def paint_chart(painter: QPainter, table: SheetTable, width: float, palette: Palette) -> None:
    """Paint a table of films as bars, from the top left corner of the painter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(theme.font("text"))
    widest = max((metrics.horizontalAdvance(row.cells[0]) for row in table.rows), default=0.0)
    label = min(widest + _SHAPE_GAP, _MOST_LABEL, width / 3)
    step = (len(table.head) - 1) * BAR + AIR
    for place, row in enumerate(table.rows):
        room = QRectF(0, place * step, width, step)
        _paint_label(painter, row, QRectF(0, room.y(), label, step), palette)
        _paint_bars(painter, (row, table), room.adjusted(label + 12, AIR / 2, 0, 0), palette)
        if place:
            painter.setPen(QPen(palette.colour("line"), 1))
            painter.drawLine(room.topLeft(), room.topRight())
    painter.restore()


def _paint_label(painter: QPainter, row: SheetRow, room: QRectF, palette: Palette) -> None:
    code = palette.code(row.colour)
    box = QRectF(room.x(), room.center().y() - _SHAPE / 2, _SHAPE, _SHAPE)
    paint_shape(painter, code.shape, box, QColor(code.fill), QColor(code.edge))
    font = theme.font("text")
    painter.setFont(font)
    painter.setPen(palette.colour("ink"))
    words = room.adjusted(_SHAPE_GAP, 0, 0, 0)
    shown = QFontMetricsF(font).elidedText(
        row.cells[0], Qt.TextElideMode.ElideRight, words.width() + 1
    )
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_bars(
    painter: QPainter, what: tuple[SheetRow, SheetTable], room: QRectF, palette: Palette
) -> None:
    row, table = what
    code = palette.code(row.colour)
    painter.setFont(theme.font("small", tabular=True))
    longest = max(room.width() - _FILM - _VALUE, 1.0)
    for film, words in enumerate(table.head[1:], 1):
        top = room.y() + (film - 1) * BAR
        painter.setPen(palette.colour("ink2"))
        head = QRectF(room.x(), top, _FILM - 8, BAR)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        bar = row.bars[film] if row.bars else None
        box = QRectF(room.x() + _FILM, top + 2, longest * (bar or 0) / FULL, BAR - 4)
        if bar:
            painter.setPen(QPen(QColor(code.edge), 1))
            painter.setBrush(QColor(code.fill))
            box.setWidth(max(box.width(), 2.0))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setPen(palette.colour("ink"))
        value = QRectF(box.right() + 6, top, _VALUE, BAR)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(value, side, row.cells[film])


class FilmChart(QWidget):
    """The same as the table beside it, as a picture; a screen reader has the table."""

    def __init__(self) -> None:
        super().__init__()
        self._table = SheetTable(("",), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The table as bars"))
        theme.changed.connect(self.update)

    def set_table(self, table: SheetTable) -> None:
        """Show a table of films."""
        self._table = table
        self.setFixedHeight(max(chart_height(table), 1))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(860, self.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower makes shorter bars."""
        return QSize(_NARROWEST, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        del event
        painter = QPainter(self)
        paint_chart(painter, self._table, self.width(), on_screen())
        painter.end()
