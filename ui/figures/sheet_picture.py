"""A sheet of figures as a picture for paper: always light, twice as dense as the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from beeldcoach.services.sheet_text import mark_text
from ui import theme
from ui.figures.cells import (
    ROW,
    cell_at,
    ground_at,
    head_height,
    paint_cell,
    paint_head,
    width_of,
)
from ui.figures.film_chart import chart_height, paint_chart
from ui.figures.palette import PAPER
from ui.figures.plot_painting import geometry_for, paint_plot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.services.sheets import FigureSheet, SheetTable

WIDTH = 1000  # logical pixels, or as wide as a table needs
DENSITY = 2
_EDGE, _AIR = 32, 16
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def picture_of(sheet: FigureSheet) -> QImage:
    """Return the picture of a sheet: its plot, its bars or else its tables, with their words."""
    inside = max([WIDTH - 2 * _EDGE, *(_needed(table) for table in _tables(sheet))])
    height = _Page(None, inside).draw(sheet)
    size = (int(inside + 2 * _EDGE), int(height + 2 * _EDGE))
    made = QImage(size[0] * DENSITY, size[1] * DENSITY, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(DENSITY)
    made.fill(PAPER.colour("surface"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_EDGE, _EDGE)
    _Page(painter, inside).draw(sheet)
    painter.end()
    return made


def as_png(picture: QImage) -> bytes:
    """Return a picture as PNG, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _tables(sheet: FigureSheet) -> tuple[SheetTable, ...]:
    """Return the tables that are drawn as tables."""
    if sheet.plot is not None:
        return ()
    return sheet.tables[1:] if sheet.is_chart else sheet.tables


def _needed(table: SheetTable) -> float:
    return sum(width_of(table, column) for column in range(len(table.head)))


class _Page:
    """Draws from top to bottom; without a painter it only finds out how high it gets."""

    def __init__(self, painter: QPainter | None, width: float) -> None:
        self._painter, self._width, self._at = painter, width, 0.0

    def draw(self, sheet: FigureSheet) -> float:
        """Draw a sheet; return how high it is."""
        self._text(sheet.title, "heading", "ink")
        for line in sheet.about:
            self._text(line, "text", "ink2")
        self._at += _AIR
        for name, value in sheet.facts:
            self._fact(name, value)
        self._at += _AIR if sheet.facts else 0
        self._body(sheet)
        for note in _below(sheet):
            self._text(note, "small", "ink2")
        return self._at

    def _body(self, sheet: FigureSheet) -> None:
        if sheet.plot is not None:
            where = geometry_for(sheet.plot, self._width)
            if self._painter is not None:
                with _Moved(self._painter, self._at):
                    paint_plot(self._painter, sheet.plot, where, PAPER)
            self._at += where.height + _AIR
        elif sheet.is_chart and sheet.tables:
            if self._painter is not None:
                with _Moved(self._painter, self._at):
                    paint_chart(self._painter, sheet.tables[0], self._width, PAPER)
            self._at += chart_height(sheet.tables[0]) + _AIR
        for table in _tables(sheet):
            self._table(table)

    def _text(self, words: str, kind: theme.FontKind, token: str) -> None:
        font = theme.font(kind, tabular=True)
        room = QRectF(0, self._at, self._width, 10_000)
        box = QFontMetricsF(font).boundingRect(room, int(_WORDS), words)
        if self._painter is not None:
            self._painter.setFont(font)
            self._painter.setPen(PAPER.colour(token))
            self._painter.drawText(room, int(_WORDS), words)
        self._at += box.height() + 4

    def _fact(self, name: str, value: str) -> None:
        if self._painter is not None:
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._painter.setFont(theme.font("text"))
            self._painter.setPen(PAPER.colour("ink2"))
            self._painter.drawText(QRectF(0, self._at, 240, 24), side, name)
            self._painter.setFont(theme.font("strong", tabular=True))
            self._painter.setPen(PAPER.colour("ink"))
            self._painter.drawText(QRectF(248, self._at, self._width - 248, 24), side, value)
        self._at += 24

    def _table(self, table: SheetTable) -> None:
        wanted = [width_of(table, column) for column in range(len(table.head))]
        wanted[0] += min(max(self._width - sum(wanted), 0.0), 240.0)
        if self._painter is not None:
            with _Moved(self._painter, self._at):
                _paint_table(self._painter, table, wanted)
        self._at += head_height(table, wanted) + ROW * len(table.rows) + _AIR


class _Moved:
    """The painter, moved down for a while."""

    def __init__(self, painter: QPainter, by: float) -> None:
        self._painter, self._by = painter, by

    def __enter__(self) -> None:
        self._painter.save()
        self._painter.translate(QPointF(0, self._by))

    def __exit__(self, *_: object) -> None:
        self._painter.restore()


def _paint_table(painter: QPainter, table: SheetTable, widths: list[float]) -> None:
    left, head = 0.0, head_height(table, widths)
    for column, width in enumerate(widths):
        paint_head(painter, QRectF(left, 0, width, head), table, column, PAPER)
        for row in range(len(table.rows)):
            rect = QRectF(left, head + row * ROW, width, ROW)
            painter.fillRect(rect, PAPER.colour(ground_at(table, row, column)))
            rule = QRectF(left, rect.bottom() - 1, width, 1)
            painter.fillRect(rule, PAPER.colour("line"))
            paint_cell(painter, rect, cell_at(table, row, column), PAPER)
        left += width


def _below(sheet: FigureSheet) -> Iterator[str]:
    yield from sheet.notes
    if sheet.released is not None:
        yield mark_text(sheet)
