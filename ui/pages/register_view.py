"""The table view of the register: rows as high as their words, sorted by pressing a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.widgets.sort_header import SortHeader

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

_ROW = 40
_WIDTHS = {  # shares of the columns, without that of whose it is
    "seen": (5, 12, 20, 24, 22, 24),
    "can": (18, 26, 18, 22, 14, 22),
    "ledger": (5, 18, 20, 36, 22),
}
_WHOSE = 16
_WHOSE_AT = {"seen": 2, "can": 0}


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
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, room * share // whole)
