"""LensPage: the lenses that a film is looked at through, shipped ones and the coach's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.lenses import own_lens_id
from ui import theme
from ui.models.lens_list import LensDelegate, LensList
from ui.navigation import Location
from ui.pages.lens_view import LensView
from ui.pages.page import Page, keyboard_is_free
from ui.viewmodels.lenses import LensesModel
from ui.widgets.banner import Notice
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import OwnLensId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.lenses import LensLine
    from ui.viewmodels.session import Session

_LIST, _NARROW, _WIDEST = 280, 160, 1000  # of the list, and of what is read
_WIDE = 760  # of the page, from which on the list has all its room


class LensPage(Page):
    """The list at the left, one lens at the right; own ones are changed on a page of their own."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = LensesModel(session, self)
        self.rows = LensList(self)
        self.chosen = ""  # the id of the lens that is shown
        self.search = SearchField(self.tr("Search lenses and codes"), "Ctrl+F")
        self.list = QListView()
        self.view = LensView()
        self._name = Label("", "heading", wraps=True)
        self._count = Label("", "small", "second")
        self._about = Label("", "text", "second", wraps=True)
        self._nothing = Label(self.tr("No lens has these words."), "text", "second", wraps=True)
        self._nothing.hide()
        self._build()
        self._bind()

    def _build(self) -> None:
        whole = QVBoxLayout()
        whole.setContentsMargins(theme.S24, theme.S8, 0, 0)
        whole.setSpacing(theme.S12)
        whole.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._left())
        row.addWidget(self._right(), 1)
        whole.addLayout(row, 1)
        self.fill(whole)

    def _head(self) -> QHBoxLayout:
        self.add_button = QPushButton(self.tr("Lens of your own …"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.take_button = QPushButton(self.tr("From a file …"))
        self.take_button.setIcon(theme.icon("ph.download-simple", "ink"))
        self.cards_button = QPushButton(self.tr("Question cards"))
        self.cards_button.setIcon(theme.icon("ph.cards", "accent"))
        theme.set_role(self.cards_button, "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, theme.S24, 0)
        head.setSpacing(theme.S8)
        head.addWidget(Label(self.tr("Lenses"), "heading"), 1)
        for button in (self.cards_button, self.take_button, self.add_button):
            head.addWidget(button)
        return head

    def _left(self) -> QVBoxLayout:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(LensDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Lenses"))
        self.list.setProperty("paintsOwnFocus", "yes")  # its row shows where the keyboard is
        self._fit()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, theme.S16)
        column.setSpacing(theme.S8)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        return column

    def _right(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S8)
        self.change_button = QPushButton(self.tr("Change"))
        self.change_button.setIcon(theme.icon("ph.pencil-simple", "ink"))
        self.copy_button = QPushButton(self.tr("Own copy …"))
        self.copy_button.setIcon(theme.icon("ph.copy", "ink"))
        self.save_button = QPushButton(self.tr("As a file …"))
        self.save_button.setIcon(theme.icon("ph.export", "ink"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        for button in (self.change_button, self.copy_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._count)
        column.addWidget(self._about)
        column.addSpacing(theme.S4)
        column.addLayout(buttons)
        column.addSpacing(theme.S8)
        column.addWidget(self.view)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setProperty("paintsOwnFocus", "yes")  # a ring around a whole page says nothing
        self._area.setAccessibleName(self.tr("The chosen lens"))
        self._area.setWidget(inner)
        return self._area

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.made.connect(self._edit)
        model.taken_over.connect(self._say_taken_over)
        model.exported.connect(self._say_exported)
        model.named.connect(self._say_named)
        self.search.textChanged.connect(lambda _: self._render())
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._show(index.row()))
        self.list.activated.connect(lambda _: self._change())
        self.add_button.clicked.connect(model.add)
        self.take_button.clicked.connect(model.take_over)
        self.cards_button.clicked.connect(lambda: self.going.emit(Location("cards")))
        self.change_button.clicked.connect(self._change)
        self.copy_button.clicked.connect(lambda: self._with_lens(model.copy))
        self.save_button.clicked.connect(lambda: self._with_lens(model.save_as_file))
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.start)
        writable = not self.session.core.read_only
        for button in (self.add_button, self.take_button, self.copy_button, self.change_button):
            button.setEnabled(writable)

    @property
    def line(self) -> LensLine | None:
        """The lens that is shown."""
        return self.model.line(self.chosen)

    def come(self, location: Location) -> None:
        """Show the lenses; the part of the location may be the id of one."""
        self.titled.emit(self.tr("Lenses"))
        self.chosen = location.part or self.chosen
        self.model.open()

    def take_focus(self) -> None:
        """Begin at the list."""
        if keyboard_is_free():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Stop following changes."""
        self.model.active = False

    def _render(self) -> None:
        lines = self.model.lines
        self.rows.set_lines(lines, self.search.text())
        found = self.rows.rowCount()
        self._nothing.setVisible(bool(lines) and not found)
        self.list.setVisible(bool(found) or not lines)  # hidden it would lose the keyboard
        row = self.rows.row_of(self.chosen)
        if row < 0 and found:
            row = 0
        if row >= 0:
            index = self.rows.index(row)
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, select)
            self._show(row)

    def _show(self, row: int) -> None:
        """Show the lens of a row."""
        if not 0 <= row < len(self.rows.rows):
            return
        other = self.rows.rows[row].id != self.chosen
        self.chosen = self.rows.rows[row].id
        line = self.line
        if line is None:
            return
        lens = line.lens
        self._name.setText(lens.name)
        codes = self.tr("%n code(s)", "", len(lens.codes))
        clusters = self.tr("%n cluster(s)", "", len(lens.clusters))
        self._count.setText(self.tr("{0} in {1}").format(codes, clusters))
        self._about.setText(lens.about)
        self._about.setVisible(bool(lens.about))
        self.view.set_lens(lens)
        self.change_button.setVisible(line.own)
        if other:
            self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list less where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = _LIST if self.width() >= _WIDE else _NARROW
        for widget in (self.list, self.search, self._nothing):
            widget.setFixedWidth(width)

    def _with_lens(self, deed: Callable[[Lens], None]) -> None:
        line = self.line
        if line is not None:
            deed(line.lens)

    def _change(self) -> None:
        line = self.line
        own = own_lens_id(line.lens.id) if line is not None else None
        if own is not None and not self.session.core.read_only:
            self._edit(own)

    def _edit(self, own: OwnLensId) -> None:
        self.going.emit(Location("lens", own))

    def _say_taken_over(self, lens_id: str, name: str) -> None:
        self.search.clear()
        self.chosen = lens_id
        self._render()
        first = self.tr("“{name}” is taken over.").format(name=name)
        rest = self.tr("It stands among your own lenses; no other one was changed.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_exported(self, path: Path, number: int) -> None:
        first = self.tr("The lens is saved as {name}.").format(name=path.name)
        rest = self.tr("It is in the register of releases under no. {}.").format(number)
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_named(self, names: tuple[str, ...]) -> None:
        first = self.tr("This lens stays here: it names {names}.").format(names=", ".join(names))
        rest = self.tr("A file of a lens names nobody. Put it in other words and try again.")
        self.show_notice(Notice("bad", first, rest, dismissable=True))
