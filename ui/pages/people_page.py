"""The page of people and schools: find, add, and join what was written down twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from ui import theme
from ui.models.people_table import PeopleTable
from ui.navigation import Location
from ui.pages.page import Page, keyboard_is_free
from ui.pages.people_list import PeopleListView
from ui.viewmodels.people import ALL, ROLES, PeopleModel
from ui.viewmodels.people_words import role_word
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.chip import ChoiceChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.viewmodels.people import View
    from ui.viewmodels.session import Session

_NAME_SHOWN = 40  # characters of a name in a sentence
_CHIPS_FROM = 940  # pixels; below that a combo box chooses the role


class PeoplePage(Page):
    """Everyone, or every school by board."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = PeopleModel(session, self)
        self._lines = PeopleTable(self)
        self._arriving = True
        self._build()
        self._bind()

    def come(self, location: Location) -> None:
        """Show everyone, or every school."""
        self._arriving = True
        self.titled.emit(self.tr("People and schools"))
        view: View = self.model.view
        self.model.open("schools" if location.part == "schools" else view)

    def go(self) -> None:
        """Rest until the page is come to again."""
        self.model.active = False

    def _build(self) -> None:
        self.doubles = Banner()
        self.doubles.hide()
        self.list = PeopleListView(self._lines)
        self.empty = EmptyState("ph.users")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addLayout(self._head())
        column.addWidget(self.doubles)
        column.addLayout(self._bar())
        column.addWidget(self._stack, 1)
        self.fill(column)

    def _head(self) -> QHBoxLayout:
        self.view = Segmented()
        self.view.setAccessibleName(self.tr("People or schools"))
        self.search = SearchField("", "Ctrl+F")
        self.new = QPushButton()
        self.new.setIcon(theme.icon("ph.plus", "on_accent"))
        theme.set_role(self.new, "primary")
        self._show_view()
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(Label(self.tr("People and schools"), "heading"))
        row.addWidget(self.view)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.new)
        return row

    def _bar(self) -> QHBoxLayout:
        self._group = QButtonGroup(self)
        self.chips = {role: ChoiceChip() for role in ROLES}
        self.roles = QComboBox()
        self.roles.setAccessibleName(self.tr("Role"))
        self.archived = QCheckBox()
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addWidget(self.roles)
        row.addStretch(1)
        row.addWidget(self.archived)
        return row

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.listed.connect(self._render_list)
        model.failed.connect(self.show_error)
        model.going.connect(self.going)
        self.view.chosen.connect(self._choose_view)
        self.search.textChanged.connect(model.look_for)
        self.new.clicked.connect(model.add)
        self.archived.toggled.connect(lambda on: model.show_archived(on=on))
        for role, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, role=role: model.choose_role(role))
        self.roles.activated.connect(lambda _: model.choose_role(self.roles.currentData()))
        self.list.opened.connect(self._open)
        self.empty.acted.connect(self._act_on_empty)
        self.doubles.remedied.connect(self._settle)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.start)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self.list.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _choose_view(self, view: str) -> None:
        self.model.show_view("schools" if view == "schools" else "people")

    def _open(self, subject: object) -> None:
        page = "person" if self.model.view == "people" else "school"
        self.going.emit(Location(page, subject))  # type: ignore[arg-type]

    def _render(self) -> None:
        if self.model.page is None:
            return
        self._show_view()
        self._render_bar()
        self._render_doubles()
        self._render_list()
        if self._arriving:
            self._arriving = False
            self._begin()

    def _show_view(self) -> None:
        people = self.model.view == "people"
        views = (("people", self.tr("People")), ("schools", self.tr("Schools")))
        self.view.set_state(views, self.model.view)
        words = (
            self.tr("Search name, school or address")
            if people
            else self.tr("Search school or board")
        )
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.new.setText(self.tr("Add a person") if people else self.tr("Add a school"))
        self.list.setAccessibleName(self.tr("People") if people else self.tr("Schools"))

    def _render_bar(self) -> None:
        people = self.model.view == "people"
        words = {role: role_word(role) if role else self.tr("Everyone") for role in ROLES}
        wide, counts = self.width() >= _CHIPS_FROM, self.model.counts()
        for role, chip in self.chips.items():
            count = counts[role]
            chip.set_state(words[role], count, chosen=role == self.model.role)
            chip.setVisible(people and wide and (bool(count) or role in (ALL, self.model.role)))
        self._render_roles({role: f"{words[role]}  {counts[role]}" for role in ROLES})
        self.roles.setVisible(people and not wide)
        away = self.model.put_away
        self.archived.setText(self.tr("Show %n archived", "", away))
        self.archived.setVisible(bool(away))

    def _render_roles(self, words: dict[str, str]) -> None:
        shown = [self.roles.itemText(row) for row in range(self.roles.count())]
        with QSignalBlocker(self.roles):
            if shown != list(words.values()):
                self.roles.clear()
                for role, text in words.items():
                    self.roles.addItem(text, role)
            self.roles.setCurrentIndex(self.roles.findData(self.model.role))

    def _render_doubles(self) -> None:
        found = self.model.doubles
        self.doubles.setVisible(bool(found))
        if not found:
            return
        pair = found[0]
        first = self.tr("%n pair(s) may be written down twice.", "", len(found))
        rest = self.tr("{0} and {1}: are they one?").format(
            _short(pair.first_name), _short(pair.second_name)
        )
        remedies = (
            Remedy("compare", self.tr("Lay side by side …")),
            Remedy("apart", self.tr("These are two"), "quiet"),
        )
        self.doubles.set_state(Notice("info", first, rest, remedies, icon="ph.copy"))

    def _render_list(self) -> None:
        current = self.list.currentIndex()
        held = self._lines.line(current.row()).id if current.isValid() else None
        people = self.model.view == "people"
        if people:
            self._lines.show_people(self.model.people)
        else:
            self._lines.show_schools(self.model.schools)
        self.list.stand_on(self._lines.row_of(held))
        there = bool(self._lines.rowCount())
        self._stack.setCurrentWidget(self.list if there else self.empty)
        if not there:
            self._render_empty(people=people)

    def _render_empty(self, *, people: bool) -> None:
        if self.model.search.strip():
            self.empty.set_state(
                "ph.magnifying-glass",
                self.tr("Nobody has these words.")
                if people
                else self.tr("No school has these words."),
                self.tr("Clear the search"),
            )
        elif not self.model.is_empty:
            self.empty.set_state(
                "ph.users", self.tr("Nobody like that is shown."), self.tr("Show everyone")
            )
        elif people:
            self.empty.set_state(
                "ph.users",
                self.tr("Nobody yet. Who is coached comes here with the first trajectory."),
                self.tr("Add a person"),
            )
        else:
            self.empty.set_state(
                "ph.buildings",
                self.tr("No schools yet. They come here with the first trajectory."),
                self.tr("Add a school"),
            )

    def _act_on_empty(self) -> None:
        if self.model.search.strip():
            self.search.clear()
            self.search.setFocus()
        elif self.model.is_empty:
            self.model.add()
        else:
            self.archived.setChecked(True)
            self.model.choose_role(ALL)

    def _settle(self, key: str) -> None:
        if key == "compare":
            self.model.settle_double()
        else:
            self.model.keep_apart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose roles with chips where there is room for them."""
        super().resizeEvent(event)
        if self.model.page is not None:
            self._render_bar()

    def _begin(self) -> None:
        """Stand in the list, unless the keyboard is elsewhere (the rail, say)."""
        has = QApplication.focusWidget()
        if has is not None and self.isAncestorOf(has) and has is not self.search:
            self.list.setFocus()  # Qt put it on the first control of the page
        self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard a place, unless it has one (the rail, say)."""
        if self._arriving or not keyboard_is_free():
            return
        (self.list if self.list.isVisibleTo(self) else self.new).setFocus()


def _short(name: str) -> str:
    return name if len(name) <= _NAME_SHOWN else f"{name[:_NAME_SHOWN]}…"
