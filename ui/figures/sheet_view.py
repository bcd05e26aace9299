"""SheetView: a table of figures, as high as its rows; one focus stop, arrows walk the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from beeldcoach.services.sheets import SheetTable
from ui import theme
from ui.figures.cells import (
    HEAD,
    ROW,
    cell_at,
    ground_at,
    head_height,
    paint_cell,
    paint_head,
    shared_widths,
)
from ui.figures.palette import on_screen
from ui.focus_ring import OWN_RING, keys_lead
from ui.models.row_painting import paint_ring
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent

_Index = QModelIndex | QPersistentModelIndex
_EMPTY = SheetTable(("",), ())


class SheetModel(QAbstractTableModel):
    """The cells of a table, as they stand in its sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY

    def set_table(self, table: SheetTable) -> None:
        """Show a table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.table.head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; for a screen reader with what they are."""
        words = self.table.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if index.column() == 0:
                told = words
            else:
                name = self.table.rows[index.row()].cells[0]
                told = f"{name}, {self.table.head[index.column()]}: {words}"
            return told if role == Qt.ItemDataRole.AccessibleTextRole else plain_tip(told)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the words above a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.head[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.table.head[section])
        return None


class SheetView(QTableView):
    """Shows a table; one that `opens` leads somewhere from each row, by click or Enter.

    Signals:
        stood_on: QRect of the cell that the keyboard is on.
        opened: the place of a row.
    """

    stood_on = Signal(object)
    opened = Signal(int)

    def __init__(self, name: str, *, opens: bool = False) -> None:
        super().__init__()
        self._opens = opens
        self.rows = SheetModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        self.setProperty(OWN_RING, "yes")
        self.setHorizontalHeader(_Head(self))
        self._shape()
        self.selectionModel().currentChanged.connect(self._tell)
        if opens:
            self.clicked.connect(lambda index: self.opened.emit(index.row()))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _shape(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(24)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFixedHeight(HEAD)
        head.setSectionsClickable(False)

    def set_table(self, table: SheetTable) -> None:
        """Show a table; the cell that the keyboard is on stays, where there is one."""
        if table == self.rows.table:
            return
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self.rows.set_table(table)
        self._divide()
        if at.isValid() or row >= 0:
            self.setCurrentIndex(self.rows.index(row, column))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(640, self.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower scrolls sideways."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns."""
        super().resizeEvent(event)
        self._divide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a cell at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter; the arrows walk."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._opens and enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _divide(self) -> None:
        """Give every column what it needs, and what is left where it reads best."""
        table, room = self.rows.table, self.viewport().width()
        widths = shared_widths(table, room)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        scrolls = sum(widths) > room
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        head = head_height(table, widths)
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + ROW * len(table.rows) + bar + 2 * self.frameWidth())

    def _tell(self, index: QModelIndex) -> None:
        self.stood_on.emit(self.visualRect(index).translated(0, self.horizontalHeader().height()))


class _Head(QHeaderView):
    """Heads at the side of what stands below them."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the head of one column."""
        paint_head(painter, QRectF(rect), self._view.rows.table, section, on_screen())


class _Cells(QStyledItemDelegate):
    """Cells with a rule below them; the one that has the keyboard has a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        view, rect = self.parent(), QRectF(option.rect)
        assert isinstance(view, SheetView)
        table, palette = view.rows.table, on_screen()
        painter.save()
        ground = ground_at(table, index.row(), index.column())
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.colour("hover" if over else ground))
        rule = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(rule, theme.colour("line"))
        paint_cell(painter, rect, cell_at(table, index.row(), index.column()), palette)
        if view.hasFocus() and keys_lead() and view.currentIndex() == index:
            paint_ring(painter, rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return one row's height."""
        del option
        view = self.parent()
        assert isinstance(view, QWidget)
        return QSize(view.columnWidth(index.column()), ROW)  # type: ignore[attr-defined]
