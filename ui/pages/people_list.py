"""The table of people or schools: one click or Enter on a row opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from ui.models.people_table import PeopleTable

_ROW = 40


class PeopleListView(QTableView):
    """Signals: opened (an id)."""

    opened = Signal(object)

    def __init__(self, lines: PeopleTable) -> None:
        super().__init__()
        self._lines = lines
        self.setModel(lines)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._open)
        lines.modelReset.connect(self._span)

    def stand_on(self, row: int) -> None:
        """Put the cursor on a row, or on the first that can be opened."""
        if not self._lines.rowCount():
            return
        if row < 0:
            headings = set(self._lines.headings)
            rows = range(self._lines.rowCount())
            row = next((each for each in rows if each not in headings), 0)
        self.setCurrentIndex(self._lines.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter; the arrows, Home and End walk."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.stand_on(-1)

    def _open(self, index: QModelIndex) -> None:
        subject = self._lines.line(index.row()).id
        if subject is not None:
            self.opened.emit(subject)

    def _span(self) -> None:
        self.clearSpans()
        for row in self._lines.headings:
            self.setSpan(row, 0, 1, self._lines.columnCount())
