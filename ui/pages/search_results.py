"""SearchResults: what was found, whose it is and where; one click or Enter leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.focus_ring import OWN_RING
from ui.models.hit_list import HEIGHT, HitDelegate, HitList, Index
from ui.models.hit_words import line_of
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from beeldcoach.services.searching import Hit


class SearchResults(QWidget):
    """The results of a search under a head that counts them. Signals: going (a Location)."""

    going = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = HitList()
        self._lines.setParent(self)
        self._head = Label(self.tr("In everything that was written down"), "strong")
        self._count = Label("", "small", "second", wraps=True)
        self.list = _HitView(self._lines)
        self.list.setAccessibleName(self._head.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S8, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self._head)
        column.addWidget(self._count)
        column.addWidget(self.list)
        self.list.opened.connect(lambda row: self.going.emit(self._lines.line(row).location))

    def set_state(self, hits: Sequence[Hit], *, has_more: bool) -> None:
        """Show what was found."""
        self._lines.set_lines([line_of(hit) for hit in hits])
        self.list.fit()
        words = self.tr("%n result(s)", "", len(hits))
        if has_more:
            words = self.tr("The first %n. Type more to see fewer.", "", len(hits))
        elif not hits:
            words = self.tr("No text has all these words.")
        self._count.setText(words)
        self.list.setVisible(bool(hits))


class _HitView(QListView):
    """As high as its rows: the page scrolls. Signals: opened (row)."""

    opened = Signal(int)

    def __init__(self, lines: HitList) -> None:
        super().__init__()
        self.setModel(lines)
        self.setItemDelegate(HitDelegate(self))
        self.setProperty(OWN_RING, "yes")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.model().rowCount() * HEIGHT + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        """As high as the rows."""
        return QSize(600, self.model().rowCount() * HEIGHT + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter; the arrows, Home and End walk."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Keep the row in sight where the page around scrolls."""
        super().currentChanged(current, previous)
        area = self._area()
        if area is not None and current.isValid():
            place = self.mapTo(cast("QWidget", area.widget()), self.visualRect(current).center())
            area.ensureVisible(place.x(), place.y(), 0, HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent
