"""The caseload as a table; one click or Enter on a row opens it, its head sorts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import theme
from ui.focus_ring import OWN_RING
from ui.models.caseload_table import COLUMNS, ID_ROLE, WARN_ROLE, CaseloadTable
from ui.models.row_painting import paint_ring
from ui.widgets.sort_header import HEIGHT as HEAD
from ui.widgets.sort_header import SortHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent

ROW = 40
_NARROW = 1000  # below it kind and group are left out: the list names them
_SHARES = {
    "name": 17, "kind": 11, "school": 12, "group": 9, "step": 14, "next": 18, "cycles": 7,
    "contact": 12, "waiting": 17,
}  # fmt: skip
_LEAST_ROWS = 3


class CaseloadView(QTableView):
    """As high as its rows, scrolling where there is no room. Signals: opened (an id)."""

    opened = Signal(object)

    def __init__(self, table: CaseloadTable) -> None:
        super().__init__()
        self.table = table
        self.head = SortHeader(self)
        self.setHorizontalHeader(self.head)
        self.setModel(table)
        self.setItemDelegate(_Cells(self))
        self.setProperty(OWN_RING, "yes")
        self._shape()
        self._sorted = COLUMNS.index("next"), Qt.SortOrder.AscendingOrder
        self.head.setSortIndicator(*self._sorted)
        self.head.sectionClicked.connect(self.sort_by)
        self.clicked.connect(self._open)
        table.modelReset.connect(self._fit)

    def _shape(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order round."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = down if self._sorted == (column, up) else up
        self._sorted = column, order  # the head turns its own mark round when it is clicked
        self.head.setSortIndicator(column, order)
        self.table.sort(column, order)
        self.head.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter; the arrows, Home and End walk."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table.rowCount():
            self.setCurrentIndex(self.table.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, narrow and name in ("kind", "group"))
        shown = [(c, _SHARES[n]) for c, n in enumerate(COLUMNS) if not self.isColumnHidden(c)]
        whole, left = sum(share for _, share in shown), self.viewport().width()
        for column, share in shown[:-1]:
            width = self.viewport().width() * share // whole
            self.setColumnWidth(column, width)
            left -= width
        self.setColumnWidth(shown[-1][0], left)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ID_ROLE))

    def _fit(self) -> None:
        rows = self.table.rowCount()
        frame = HEAD + 2 * self.frameWidth()
        self.setMinimumHeight(min(rows, _LEAST_ROWS) * ROW + frame)
        self.setMaximumHeight(rows * ROW + frame)
        self.updateGeometry()


class _Cells(QStyledItemDelegate):
    """Words in a row with a rule below it; the row that has the keyboard has a ring."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect, view = option.rect, self.parent()
        assert isinstance(view, QTableView)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.colour("soft" if chosen else "surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        warns = bool(index.data(WARN_ROLE))
        first = index.column() == 0
        painter.setFont(theme.font("strong" if first else "text", tabular=True))
        painter.setPen(theme.colour("warn" if warns else "ink" if first else "ink2"))
        room = rect.adjusted(theme.S8, 0, -theme.S4, 0)
        if warns:
            place = QRect(room.x(), rect.center().y() - 7, 14, 14)
            theme.icon("ph.warning", "warn", 14).paint(painter, place)
            room = room.adjusted(20, 0, 0, 0)
        words = str(index.data() or "–")  # noqa: RUF001
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.TextFlag.TextSingleLine, shown)
        if chosen and view.hasFocus() and index.row() == view.currentIndex().row():
            self._paint_ring(painter, view, rect)
        painter.restore()

    def _paint_ring(self, painter: QPainter, view: QTableView, rect: QRect) -> None:
        """Paint this cell's part of a ring around the whole row."""
        row = QRectF(0, rect.y(), view.viewport().width(), rect.height())
        painter.setClipRect(rect)
        paint_ring(painter, row)
