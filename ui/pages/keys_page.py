"""KeysPage: the keys of the studio, to be searched, pressed anew, put in a file and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.navigation import Location
from ui.pages.key_card import KeyCard
from ui.pages.key_list_view import KeyListView
from ui.pages.key_sheet_out import KeySheetOut
from ui.pages.page import Page, keyboard_is_free
from ui.printing import offer_print
from ui.viewmodels.keys import KeysModel
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice, Remedy
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.menu_action import menu_action
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from ui.viewmodels.session import Session

FROM_STUDIO = "studio"  # the part of a location that leads back to the film
_CARD, _NARROW_CARD = 384, 320
_NARROW_BELOW = 960  # logical pixels of the page


class KeysPage(Page):
    """Each change holds at once; there is nothing to save."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = KeysModel(session, self)
        self.paper = KeySheetOut(self)
        self._to_film = False  # whether the coach came here from a film
        self._build()
        self._bind()
        self._render()

    def come(self, location: Location) -> None:
        """Show the keys as they are now."""
        self._to_film = location.part == FROM_STUDIO
        self._back.set_name(self.tr("Film") if self._to_film else self.tr("Settings"))
        self.titled.emit(self.tr("Keys"))
        self._render()

    def go(self) -> None:
        """Leave a key that was asked about with who has it."""
        self.model.leave()

    def take_focus(self) -> None:
        """Stand in the list, unless the keyboard is elsewhere (the rail, say)."""
        has = QApplication.focusWidget()
        inside = has is not None and self.isAncestorOf(has)  # Qt put it on the first control
        if inside or keyboard_is_free():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._back = BackButton(self.tr("Settings"), flush=True)
        self.search = SearchField(self.tr("Search a deed or a key"), "Ctrl+F")
        self.list = KeyListView()
        self.card = KeyCard(self.model)
        self.empty = EmptyState("ph.keyboard")
        self.empty.set_state(
            "ph.magnifying-glass", self.tr("No key has these words."), self.tr("Clear the search")
        )
        self._card_area = QScrollArea()
        self._card_area.setWidgetResizable(True)
        self._card_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card_area.setWidget(self.card)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.list, 1)
        left.addWidget(self.empty, 1)
        pair = QHBoxLayout()
        pair.setSpacing(theme.S16)
        pair.addLayout(left, 1)
        pair.addWidget(self._card_area)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._head())
        column.addLayout(pair, 1)
        self.fill(column)

    def _head(self) -> QHBoxLayout:
        self.reset_all = QPushButton(self.tr("All as at first"))
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(Label(self.tr("Keys of the studio"), "heading"))
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.reset_all)
        row.addWidget(self._file_button())
        return row

    def _file_button(self) -> QWidget:
        self.file = QPushButton(self.tr("File"))
        self.file.setIcon(theme.icon("ph.export", "ink2"))
        self.file.setAccessibleName(self.tr("Keys in a file or on paper"))
        menu = QMenu(self.file)
        self.save = menu_action(menu, self.tr("Save the keys as a file …"))
        self.open_file = menu_action(menu, self.tr("Take keys from a file …"))
        menu.addSeparator()
        self.save_sheet = menu_action(menu, self.tr("Save the sheet of keys as PDF …"))
        self.print_sheet = menu_action(menu, self.tr("Print the sheet of keys …"))
        words = self.print_sheet.text()
        menu.aboutToShow.connect(lambda: offer_print(self.print_sheet, words))
        self.file.setMenu(menu)
        return self.file

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.written.connect(self._say_written)
        model.taken.connect(self._say_taken)
        self._back.clicked.connect(self._go_back)
        self.search.textChanged.connect(model.look_for)
        self.list.chosen.connect(model.choose)
        self.list.opened.connect(self.card.begin)
        self.card.left.connect(self.list.setFocus)
        self.empty.acted.connect(self.search.clear)
        self.reset_all.clicked.connect(self._reset_all)
        self.save.triggered.connect(model.save_as)
        self.open_file.triggered.connect(model.take_in)
        paper = self.paper.model
        self.save_sheet.triggered.connect(lambda: paper.save(model.state.keymap, model.lens))
        self.print_sheet.triggered.connect(
            lambda: paper.print_sheet(model.state.keymap, model.lens)
        )
        self.notice.remedied.connect(self._restore)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.start)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self.list.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _render(self) -> None:
        state, groups = self.model.state, self.model.groups()
        self.list.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self._card_area.setVisible(bool(groups))
        self.list.set_state(groups, state.keymap, state.chosen)
        self.card.set_state(state)
        self.reset_all.setEnabled(bool(state.keymap.changed))

    def _go_back(self) -> None:
        if self._to_film:
            self.going_back.emit()
        else:
            self.going.emit(Location("settings"))

    def _reset_all(self) -> None:
        self.model.reset_all()
        self._offer_back(self.tr("All keys are as at first."))
        self.list.setFocus()  # the button has nothing to do any more

    def _say_taken(self, changed: int) -> None:
        words = self.tr("The keys are taken from the file. %n are not as at first.", "", changed)
        self._offer_back(words)

    def _say_written(self, path: Path) -> None:
        first = self.tr("The keys are saved as {name}.").format(name=path.name)
        rest = self.tr("Only keys stand in it, no names. It is in the register of releases.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _offer_back(self, words: str) -> None:
        back = Remedy("back", self.tr("Undo"))
        self.show_notice(Notice("ok", words, "", (back,), dismissable=True))

    def _restore(self, _key: str) -> None:
        self.model.restore()
        self.clear_notice()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the room that there is."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        self._card_area.setFixedWidth(_NARROW_CARD if narrow else _CARD)
