"""The table view of the register: rows as high as their words, sorted by pressing a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from ui import theme
from ui.widgets.sort_header import SortHeader

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_ROW = 40
_LEAST = 56  # pixels of a column: a number below its title
_GLYPH, _SIDES, _HIGHEST = 26, 12, 2_000  # pixels
_WIDTHS = {  # shares of the columns, without that of whose it is
    "seen": (5, 12, 20, 24, 22, 24),
    "can": (18, 26, 18, 22, 14, 22),
    "ledger": (5, 18, 20, 36, 22),
}
_WHOSE = 16
_WHOSE_AT = {"seen": 2, "can": 0}


class _Roomy(QStyledItemDelegate):
    """Rows with air above and below their words."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room that the words need beside their glyph, and some more."""
        hint = super().sizeHint(option, index)
        font = index.data(Qt.ItemDataRole.FontRole) or self._table.font()
        glyph = _GLYPH if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        width = self._table.columnWidth(index.column()) - glyph - _SIDES
        words = QFontMetrics(font).boundingRect(
            QRect(0, 0, width, _HIGHEST), Qt.TextFlag.TextWordWrap, index.data()
        )
        return QSize(hint.width(), words.height() + 2 * theme.S8)


class RegisterView(QTableView):
    """Words wrap, nothing is cut; the columns share the width."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self._shares: tuple[int, ...] = ()
        self._part = ("", False)
        self.setModel(model)
        self.setHorizontalHeader(SortHeader(self))
        self.setAccessibleName(self.tr("Register"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(_Roomy(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)

    def shape(self, half: str, *, of_all: bool) -> None:
        """Share the width over the columns of a part; a new part begins with its own order."""
        if (half, of_all) == self._part:
            self._share()
            return
        self._part = (half, of_all)
        shares = list(_WIDTHS[half])
        if of_all and half in _WHOSE_AT:
            shares.insert(_WHOSE_AT[half], _WHOSE)
        self._shares = tuple(shares)
        newest = Qt.SortOrder.DescendingOrder
        if half == "can":
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        else:
            self.sortByColumn(0, newest)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        whole, room = sum(self._shares), self.viewport().width()
        if self._shares and room * min(self._shares) // whole < _LEAST:
            room -= _LEAST - room * min(self._shares) // whole
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, max(_LEAST, room * share // whole))
        self.resizeRowsToContents()  # words wrap otherwise in another width
