"""The codes of an own lens as rows that can be dragged into another order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui import theme
from ui.models.row_painting import ground_of, paint_ring, paint_text
from ui.widgets.keycap import SIZE, paint_keycap
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-beeldcoach-code"  # within this list; nothing of it leaves the program
_HEIGHT, _SIDE, _GRIP, _SHAPE, _COUNT = 36, 8, 16, 16, 40


@dataclass(frozen=True, slots=True)
class CodeRow:
    """What a row shows."""

    id: str
    key: str
    name: str
    colour: str
    cluster: str
    seen: int  # how often it was coded


class CodeRows(QAbstractListModel):
    """Rows in the order of the lens. Signals: moved (the id of a code, and its new place)."""

    moved = Signal(str, int)
    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CodeRow, ...] = ()

    def set_rows(self, rows: Sequence[CodeRow]) -> None:
        """Show other rows; where only words differ, the list stays as it stands."""
        old = self.rows
        if [row.id for row in old] != [row.id for row in rows]:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
        elif old != tuple(rows):
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, code_id: str) -> int:
        """Return the place of a code; -1 when it is not here."""
        return next((at for at, row in enumerate(self.rows) if row.id == code_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many codes there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or what it says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            seen = self.tr("%n moment(s)", "", row.seen)
            return ", ".join((row.key, row.name, row.cluster, seen))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and let go between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (of Qt)
        """They move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 (of Qt)
        """Only rows of this list."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 (of Qt)
        """Which row is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(  # noqa: N802 (of Qt)
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell where a row was let go; the rows come anew when it was kept."""
        del action, column
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        dragged = int(bytes(data.data(_MIME).data()) or b"-1")
        if 0 <= dragged < len(self.rows):
            to = place - 1 if place > dragged else place
            if to != dragged:
                self.moved.emit(self.rows[dragged].id, to)
        return False  # else the view would take the row out itself


class CodeDelegate(QStyledItemDelegate):
    """A row of 36: grip, key, shape, name, and how often it was coded."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as there is room."""
        del option, index
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: CodeRow = index.data(CodeRows.ROW)
        room = QRect(option.rect)
        painter.save()
        painter.fillRect(room, theme.colour(ground_of(option)))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room.x(), room.y(), 3, room.height(), theme.colour("accent"))
        left = self._paint_signs(painter, room, row)
        right = room.right() - _SIDE
        if row.seen:
            count = QRect(right - _COUNT, room.y(), _COUNT, room.height())
            painter.setFont(theme.font("small", tabular=True))
            painter.setPen(theme.colour("ink2"))
            place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(count, place, str(row.seen))
        name = QRect(left, room.y(), right - _COUNT - left, room.height())
        paint_text(painter, name, row.name, "strong" if chosen else "text", "ink")
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, room)
        painter.restore()

    def _paint_signs(self, painter: QPainter, room: QRect, row: CodeRow) -> int:
        """Paint grip, key and shape; return where the name begins."""
        left, middle = room.x() + _SIDE, room.center().y() + 1
        grip = theme.icon("ph.dots-six-vertical", "ink3", _GRIP)
        grip.paint(painter, left, middle - _GRIP // 2, _GRIP, _GRIP)
        left += _GRIP + 4
        paint_keycap(painter, QRectF(left, middle - SIZE / 2, SIZE, SIZE), row.key)
        left += SIZE + _SIDE
        look = theme.code_colour(row.colour)
        box = QRectF(left, middle - _SHAPE / 2, _SHAPE, _SHAPE)
        paint_shape(painter, look.shape, box, QColor(look.fill), QColor(look.edge))
        return left + _SHAPE + _SIDE
