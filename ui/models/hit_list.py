"""HitList: the results of a search as rows of a list, and the delegate that paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.row_painting import ground_of, paint_ring, paint_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from ui.models.hit_words import HitLine

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 48
_LEFT, _ICON, _NARROW = 16, 16, 640


class HitList(QAbstractListModel):
    """Rows for the delegate; the text role is for type-ahead and screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[HitLine, ...] = ()

    def set_lines(self, lines: Sequence[HitLine]) -> None:
        """Show other results."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> HitLine:
        """Return what stands in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many results there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or what it says."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.words
        return None


class HitDelegate(QStyledItemDelegate):
    """Rows of 48: whose it is and where above the words, what was looked for in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the view."""
        del index
        return QSize(option.rect.width(), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line: HitLine = index.data(LINE_ROLE)
        painter.save()
        painter.translate(option.rect.topLeft())
        row = QRect(0, 0, option.rect.width(), option.rect.height())
        painter.fillRect(row, theme.colour(ground_of(option)))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(0, row.bottom(), row.width(), 1, theme.colour("line"))
        theme.icon(line.icon, "ink2", _ICON).paint(painter, QRect(_LEFT, 16, _ICON, _ICON))
        left = _LEFT + _ICON + theme.S12
        _paint_head(painter, QRect(left, 5, row.width() - left - theme.S16, 20), line)
        _paint_parts(painter, QRect(left, 25, row.width() - left - theme.S16, 18), line.parts)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, row)
        painter.restore()


def _paint_head(painter: QPainter, room: QRect, line: HitLine) -> None:
    share = room.width() // 2 if room.width() < _NARROW else room.width() * 2 // 3
    left = room.adjusted(0, 0, share - room.width(), 0)
    _, used = paint_text(painter, left, line.name, "strong", "ink")
    rest = room.adjusted(used + theme.S8, 0, 0, 0)
    paint_text(painter, rest, line.where, "small", "ink2")


def _paint_parts(painter: QPainter, room: QRect, parts: Sequence[tuple[str, bool]]) -> None:
    place = QRect(room)
    for words, looked_for in parts:
        kind: theme.FontKind = "strong" if looked_for else "text"
        shown, used = paint_text(painter, place, words, kind, "ink")
        place.setLeft(place.left() + used)
        if shown != words or place.width() < theme.S12:
            return
