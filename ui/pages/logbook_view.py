"""The logbook of a pupil in large type: its pages by day, and the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import i18n, theme
from ui.pages.logbook_sheet import LogbookSheet
from ui.widgets.label import Label
from ui.widgets.plain_list import PlainList
from ui.widgets.smiley_row import face_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.logbook import LogLine
    from ui.viewmodels.logbook import LogbookModel

_LIST_WIDTH, _LIST_HEIGHT = 232, 131  # high enough for the button and two whole days
_NARROW_BELOW = 820  # pixels; then the pages stand above the open one
_ID = Qt.ItemDataRole.UserRole


class LogbookView(QWidget):
    """Pages at the left, one of them at the right. `by_pupil` leaves out what is the coach's."""

    def __init__(self, model: LogbookModel, *, by_pupil: bool = False) -> None:
        super().__init__()
        self._model = model
        self.add_button = QPushButton(self.tr("New page"))
        self.add_button.setIcon(theme.icon("ph.plus", "on_accent"))
        self.add_button.setProperty("tall", "yes")
        theme.set_role(self.add_button, "primary")
        self.list = PlainList()
        self.list.setAccessibleName(self.tr("Pages of the logbook"))
        self.list.setIconSize(QSize(24, 24))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = LogbookSheet(model, by_pupil=by_pupil)
        self._none = Label(
            self.tr("Nothing in the logbook yet. Begin with a page about today."),
            "big",
            "second",
            wraps=True,
        )
        self._scroll = QScrollArea()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.add_button.clicked.connect(model.add)
        self.list.currentRowChanged.connect(self._choose)
        model.changed.connect(self._render)
        model.turned.connect(self._turn)

    def _build(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.S8)
        left.addWidget(self.add_button)
        left.addWidget(self.list, 1)
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        column.addWidget(self._none)
        column.addWidget(self.sheet)
        column.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        frame = QFrame()
        frame.setProperty("ground", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._scroll)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.S16)
        self._box.addWidget(self._left)
        self._box.addWidget(frame, 1)

    def flush(self) -> None:
        """Save what was typed."""
        self.sheet.flush()

    def show_end(self) -> None:
        """Show the end of the open page."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages above the open one where it is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._left.setMaximumWidth(16_777_215 if narrow else _LIST_WIDTH)
        self._left.setMinimumWidth(0 if narrow else _LIST_WIDTH)
        self._left.setMaximumHeight(_LIST_HEIGHT if narrow else 16_777_215)
        self._box.setSpacing(theme.S8 if narrow else theme.S16)

    def _render(self) -> None:
        book, entry = self._model.book, self._model.entry
        if book is None:
            return
        self._fill_list(book.entries, entry)
        self.add_button.setVisible(not book.ended and not self._model.session.core.read_only)
        self._none.setVisible(entry is None)
        self.sheet.setVisible(entry is not None)
        if entry is not None:
            self.sheet.set_state(entry, book)
        else:
            self.sheet.forget()

    def _fill_list(self, entries: tuple[LogLine, ...], current: LogLine | None) -> None:
        language = self._model.session.language
        with QSignalBlocker(self.list):
            while self.list.count() > len(entries):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(entries):
                self.list.addItem(QListWidgetItem())
            for row, entry in enumerate(entries):
                item = self.list.item(row)
                day = i18n.date_text(entry.on, language, today=self._model.session.today)
                item.setText(day)
                figure = entry.feeling
                face = face_of(figure) if figure is not None else "ph.circle-dashed"
                item.setIcon(theme.icon(face, "ink2", 24))
                item.setData(_ID, entry.id)
                heard = f"{day}, {figure}" if figure is not None else day
                item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
                item.setSizeHint(QSize(_LIST_WIDTH - 16, 40))
                if current is not None and entry.id == current.id:
                    self.list.setCurrentRow(row)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.flush()
            self._model.turn_to(self.list.item(row).data(_ID))

    def _turn(self) -> None:
        self.sheet.flush()
        self._scroll.verticalScrollBar().setValue(0)
