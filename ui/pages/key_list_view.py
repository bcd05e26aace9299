"""The list of deeds with their keys: a row each, the keys drawn at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.key_list import KeyLine, KeyList
from ui.models.row_painting import ground_of, paint_ring, paint_text
from ui.widgets.keycap import SIZE, keycap_width, paint_keycap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap
    from ui.keys.rows import KeyGroup

ROW, HEADING = 32, 36
_DOT = 6  # before the words of a deed whose keys were changed
_LEFT = theme.S12 + _DOT + theme.S8


class _Rows(QStyledItemDelegate):
    """Paints a heading, or a deed."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        line: KeyLine = index.data(KeyList.LINE)
        return QSize(200, HEADING if line.act is None else ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: KeyLine = index.data(KeyList.LINE)
        box: QRect = option.rect
        painter.save()
        if line.act is None:
            painter.fillRect(box, theme.colour("surface"))
            paint_text(
                painter, box.adjusted(theme.S12, 8, -theme.S12, 0), line.words, "strong", "ink"
            )
        else:
            self._paint_deed(painter, option, line)
        painter.restore()

    def _paint_deed(self, painter: QPainter, option: QStyleOptionViewItem, line: KeyLine) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.fillRect(box, theme.colour(ground_of(option)))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box.x(), box.y(), 3, box.height(), theme.colour("accent"))
        right = self._paint_caps(painter, box, line.caps)
        if line.changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            middle = box.center().y() + 1
            painter.drawEllipse(QRectF(box.x() + theme.S12, middle - _DOT / 2, _DOT, _DOT))
        room = QRect(box.x() + _LEFT, box.y(), right - box.x() - _LEFT, box.height())
        paint_text(painter, room, line.words, "text", "ink")
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, box)

    def _paint_caps(self, painter: QPainter, box: QRect, caps: Sequence[str]) -> int:
        """Paint the keys from the right; return where they begin."""
        right, top = box.right() - theme.S12, box.y() + (box.height() - SIZE) // 2
        for cap in reversed(caps):
            width = keycap_width(cap)
            paint_keycap(painter, QRectF(right - width, top, width, SIZE), cap)
            right -= width + theme.S4
        return right - theme.S8


class KeyListView(QListView):
    """One deed is always chosen; Enter goes on to its keys.

    Signals:
        chosen: the Act of the row that is stood on.
        opened: Enter, or a double click, on a row.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = KeyList(self)
        self._rows = _Rows(self)
        self.setModel(self._lines)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Keys"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    def set_state(
        self, groups: Sequence[tuple[KeyGroup, list[Act]]], keymap: KeyMap, chosen: Act
    ) -> None:
        """Show deeds, one of them chosen."""
        with QSignalBlocker(self.selectionModel()):
            self._lines.set_state(groups, keymap)
            index = self._lines.index_of(chosen)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; letters are the search field's, not a jump in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        line: KeyLine | None = index.data(KeyList.LINE)
        if line is not None and line.act is not None:
            self.chosen.emit(line.act)
