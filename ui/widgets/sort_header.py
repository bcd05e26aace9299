"""The head of a table that is sorted by pressing it, with the pointer or with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from ui import theme
from ui.focus_ring import OWN_RING

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

HEIGHT = 32
_ARROW = 12


class SortHeader(QHeaderView):
    """One focus stop: Left and Right walk the columns, Enter or Space sorts by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._at = 0
        self.setProperty(OWN_RING, "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)  # it is painted here, beside the word
        self.setAccessibleName(self.tr("Columns"))
        self.setFixedHeight(HEIGHT)
        self.sortIndicatorChanged.connect(lambda *_: self._say())

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(super().sizeHint().width(), HEIGHT)

    @property
    def at(self) -> int:
        """The column that the keyboard is at."""
        return self._at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and sort."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._walk(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.sectionClicked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        super().focusInEvent(event)
        self._say()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _walk(self, step: int) -> None:
        at = self._at + step
        while 0 <= at < self.count() and self.isSectionHidden(at):
            at += step
        if 0 <= at < self.count():
            self._at = at
            self._say()
            self.viewport().update()

    def _say(self) -> None:
        word = self._word(self._at)
        if self.sortIndicatorSection() == self._at:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            order = self.tr("sorted upwards") if up else self.tr("sorted downwards")
            word = f"{word}, {order}"
        self.setAccessibleDescription(word)

    def _word(self, at: int) -> str:
        role = Qt.ItemDataRole.DisplayRole
        return str(self.model().headerData(at, self.orientation(), role) or "")

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint the word, and the arrow where it is sorted by this column."""
        painter.save()
        painter.fillRect(rect, theme.colour("sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        is_sorted = self.sortIndicatorSection() == logicalIndex
        painter.setFont(theme.font("small_strong" if is_sorted else "small"))
        painter.setPen(theme.colour("ink" if is_sorted else "ink2"))
        room = rect.adjusted(theme.S8, 0, -theme.S4 - (_ARROW if is_sorted else 0), 0)
        shown = painter.fontMetrics().elidedText(
            self._word(logicalIndex), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorted:
            self._paint_arrow(
                painter, rect, room.x() + painter.fontMetrics().horizontalAdvance(shown)
            )
        if self.hasFocus() and logicalIndex == self._at:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, rect: QRect, left: int) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        place = QRect(left + 4, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
        theme.icon("ph.caret-up" if up else "ph.caret-down", "ink", _ARROW).paint(painter, place)
