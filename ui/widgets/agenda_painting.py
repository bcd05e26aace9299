"""Paints a week or a month: days, holidays, today, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import i18n, theme
from ui.widgets.agenda_geometry import GUTTER, HEAD_MONTH, HEAD_WEEK, LINE, NUMBER

if TYPE_CHECKING:
    from datetime import date

    from ui.widgets.agenda_geometry import Box, Cell, Layout
    from ui.widgets.agenda_state import AgendaEntry, AgendaState

_ICON = 14
_BAR = 3
_TWO_LINES = 32  # pixels of a block that has room for a name below
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Drag:
    """An appointment that is carried: which, where the pointer is, and over which day."""

    index: int
    at: QPoint
    day: date | None


class AgendaPainter:
    """One painting of the grid."""

    def __init__(self, painter: QPainter, state: AgendaState, layout: Layout, whole: QRect) -> None:
        self._p, self._state, self._layout, self._whole = painter, state, layout, whole
        self._is_week = state.view == "week"

    def paint(self, item: int, *, focus: bool, drag: Drag | None) -> None:
        """Paint all of it; `item` is where the cursor is, -1 on the day itself."""
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.fillRect(self._whole, theme.colour("surface"))
        for cell in self._layout.cells:
            self._paint_cell(cell, over=drag is not None and drag.day == cell.day)
        self._paint_lines()
        for cell in self._layout.cells:
            self._paint_head(cell)
        for more in self._layout.more:
            self._paint_more(more.box, more.count)
        for block in self._layout.blocks:
            entry = self._state.entries[block.index]
            faint = drag is not None and drag.index == block.index
            self._paint_block(_rect(block.box), entry, faint=faint)
            if block.index == item:
                self._paint_ring(_rect(block.box), focus=focus)
        if item < 0:
            self._paint_day_ring(focus=focus)
        if drag is not None:
            self._paint_carried(drag)
        self._p.setPen(QPen(theme.colour("line"), 1))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRect(self._whole.adjusted(0, 0, -1, -1))

    def _paint_cell(self, cell: Cell, *, over: bool) -> None:
        rect = _rect(cell.box)
        holiday = self._state.holiday(cell.day) is not None
        if holiday:
            self._p.fillRect(rect, theme.colour("sunken"))
        elif cell.day.weekday() > 4 or not cell.inside:
            self._p.fillRect(rect, theme.colour("paper"))
        if cell.day == self._state.today:
            self._p.fillRect(rect.x(), rect.y(), rect.width(), 2, theme.colour("accent"))
        if over:
            self._p.fillRect(rect, theme.colour("hover"))

    def _paint_lines(self) -> None:
        line = theme.colour("line")
        right = self._whole.width()
        for hour, y in self._layout.hours:
            self._p.fillRect(GUTTER - 4, y, right, 1, line)
            self._p.setFont(theme.font("small", tabular=True))
            self._p.setPen(theme.colour("ink2"))
            room = QRect(0, y - 8, GUTTER - 8, 16)
            if room.bottom() < self._whole.bottom() and room.y() > HEAD_WEEK - 8:
                self._p.drawText(
                    room, _RIGHT, i18n.short_time(time(hour % 24), self._state.language)
                )
        for cell in self._layout.cells:
            self._p.fillRect(cell.box.x, cell.box.y, 1, cell.box.height, line)
            if not self._is_week:
                self._p.fillRect(cell.box.x, cell.box.y, cell.box.width, 1, line)
        if self._is_week:
            self._p.fillRect(0, HEAD_WEEK - 1, right, 1, line)

    def _paint_head(self, cell: Cell) -> None:
        if self._is_week:
            self._paint_week_head(cell)
            return
        if cell.box.y == HEAD_MONTH:
            room = QRect(cell.box.x + 6, 0, cell.box.width - 12, HEAD_MONTH)
            self._words(room, i18n.weekday_short(cell.day, self._state.language), "small", "ink2")
        box = cell.box
        today = cell.day == self._state.today
        room = QRect(box.x + 6, box.y + 3, 24, NUMBER - 4)
        token = "accent" if today else "ink" if cell.inside else "ink3"
        self._words(room, str(cell.day.day), "small_strong" if today else "small", token)
        name = self._state.holiday(cell.day)
        if name:
            rest = QRect(box.x + 32, box.y + 3, box.width - 38, NUMBER - 4)
            self._words(rest, name, "small", "ink2")

    def _paint_week_head(self, cell: Cell) -> None:
        box, today = cell.box, cell.day == self._state.today
        words = f"{i18n.weekday_short(cell.day, self._state.language)} {cell.day.day}"
        if today:
            words = f"{words}, {i18n.today_word(self._state.language)}"
        room = QRect(box.x + 8, 4, box.width - 12, 20)
        self._words(room, words, "strong", "accent" if today else "ink")
        name = self._state.holiday(cell.day)
        if name is not None:
            self._words(QRect(box.x + 8, 23, box.width - 12, 16), name, "small", "ink2")

    def _paint_block(self, rect: QRect, entry: AgendaEntry, *, faint: bool = False) -> None:
        fill = "warn_soft" if entry.late else "surface" if entry.held else "soft"
        bar = "warn" if entry.late else "edge" if entry.held else "accent"
        self._p.save()
        if faint:
            self._p.setOpacity(0.4)
        self._p.setPen(QPen(theme.colour("line" if entry.held else bar), 1))
        self._p.setBrush(theme.colour(fill))
        self._p.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        self._p.setClipRect(rect)
        self._p.fillRect(rect.x(), rect.y() + 1, _BAR, rect.height() - 2, theme.colour(bar))
        self._paint_block_words(rect, entry)
        self._p.restore()

    def _paint_block_words(self, rect: QRect, entry: AgendaEntry) -> None:
        room = QRect(rect.x() + 8, rect.y(), rect.width() - 10, min(LINE, rect.height()))
        token = "warn" if entry.late else "ink2" if entry.held else "ink"
        icon = "ph.warning" if entry.late else "ph.check" if entry.held else entry.icon
        at = f"{i18n.short_time(entry.at, self._state.language)} " if entry.at else ""
        tall = rect.height() >= _TWO_LINES
        who = "" if tall or not entry.who else f", {entry.who}"
        kind: theme.FontKind = "small" if entry.held else "small_strong"
        words = f"{at}{entry.what}{who}"
        self._p.setFont(theme.font(kind, tabular=True))
        spare = room.width() - self._p.fontMetrics().horizontalAdvance(f"{at}{entry.what}")
        if entry.late or entry.held or spare >= _ICON + 4:  # a state is never told by colour alone
            place = QRect(room.x(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            theme.icon(icon, token, _ICON).paint(self._p, place)
            room = room.adjusted(_ICON + 4, 0, 0, 0)
        self._words(room, words, kind, token)
        if tall and entry.who:
            below = QRect(rect.x() + 8, rect.y() + LINE - 2, rect.width() - 10, 16)
            self._words(below, entry.who, "small", token)

    def _paint_more(self, box: Box, count: int) -> None:
        self._words(_rect(box).adjusted(5, 0, 0, 0), f"+ {count}", "small", "accent")

    def _paint_ring(self, rect: QRect, *, focus: bool) -> None:
        if focus:
            self._p.setPen(QPen(theme.colour("accent"), 2))
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            self._p.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), 4, 4)

    def _paint_day_ring(self, *, focus: bool) -> None:
        cell = next((c for c in self._layout.cells if c.day == self._state.day), None)
        if cell is not None and focus:
            self._p.setPen(QPen(theme.colour("accent"), 2))
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            self._p.drawRoundedRect(QRectF(_rect(cell.box)).adjusted(3, 3, -2, -2), 4, 4)

    def _paint_carried(self, drag: Drag) -> None:
        box = self._layout.box_of(drag.index)
        if box is not None:
            rect = QRect(drag.at.x() - 12, drag.at.y() - 10, min(box.width, 180), LINE + 2)
            self._paint_block(rect, self._state.entries[drag.index])

    def _words(self, room: QRect, text: str, kind: theme.FontKind, token: str) -> None:
        self._p.setFont(theme.font(kind, tabular=True))
        self._p.setPen(theme.colour(token))
        metrics = self._p.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        self._p.drawText(room, _LEFT, shown)


def _rect(box: Box) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)
