"""The small dialogs of people and schools: who is added, which other one is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView

from beeldcoach.domain.people import ROLES
from beeldcoach.services.trajectories import NAME_LIMIT
from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.people_words import role_word
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.questions import AskNewPerson, AskNewSchool, AskOther

_WIDTH = 480
_WORDS = Qt.ItemDataRole.UserRole + 1  # what is searched


class NewPersonDialog(AnsweringDialog):
    """Name and role; the rest is filled in on the page."""

    def __init__(self, question: AskNewPerson, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Add a person"))
        self.setMinimumWidth(_WIDTH)
        self.name, self.role = QLineEdit(question.name), QComboBox()
        self.name.setMaxLength(NAME_LIMIT)
        for role in ROLES:
            self.role.addItem(role_word(role), role)
        self.role.setCurrentIndex(self.role.findData(question.role))
        self.body.addWidget(Field(self.tr("Name"), self.name))
        self.body.addWidget(Field(self.tr("Role"), self.role))
        self.add_cancel()
        self._add = self.add_button(self.tr("Add this person"), "primary")
        self._add.clicked.connect(
            lambda: self.give((self.name.text().strip(), self.role.currentData()))
        )
        self.name.textChanged.connect(self._check)
        self._check(question.name)
        self.name.setFocus()

    def _check(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))


class NewSchoolDialog(AnsweringDialog):
    """Name, place and board; the rest is filled in on the page."""

    def __init__(self, question: AskNewSchool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Add a school"))
        self.setMinimumWidth(_WIDTH)
        self.name, self.place, self.board = QLineEdit(question.name), QLineEdit(), QLineEdit()
        completer = QCompleter(list(question.boards), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.board.setCompleter(completer)
        fields = (
            (self.tr("Name of the school"), self.name),
            (self.tr("Place"), self.place),
            (self.tr("Board"), self.board),
        )
        for words, line in fields:
            line.setMaxLength(NAME_LIMIT)
            self.body.addWidget(Field(words, line))
        self.add_cancel()
        self._add = self.add_button(self.tr("Add this school"), "primary")
        self._add.clicked.connect(self._give)
        self.name.textChanged.connect(self._check)
        self._check(question.name)
        self.name.setFocus()

    def _give(self) -> None:
        lines = (self.name, self.place, self.board)
        self.give(tuple(line.text().strip() for line in lines))

    def _check(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))


class _List(QListView):
    """Rows of 32, as those of a PlainList."""

    def showEvent(self, event: QShowEvent) -> None:
        """Place the rows again: those added before the style was known lie too close."""
        super().showEvent(event)
        self.doItemsLayout()


def _head(words: str) -> QStandardItem:
    """Return a line that cannot be chosen, and that no search finds."""
    item = QStandardItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setData("", _WORDS)
    item.setFont(theme.font("small"))
    return item


class OtherDialog(AnsweringDialog):
    """Which other one is the same: a list to search in."""

    def __init__(self, question: AskOther, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self.search = SearchField(self.tr("Search a name"))
        self.list = _List()
        self.list.setAccessibleName(question.title)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(240)
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        entries = QStandardItemModel(self)
        self._found.setFilterRole(_WORDS)
        for at, (key, words) in enumerate(question.choices):
            if at and at == question.near:
                entries.appendRow(_head(self.tr("Others whom you know")))
            item = QStandardItem(words)
            item.setData(key, Qt.ItemDataRole.UserRole)
            item.setData(words, _WORDS)
            entries.appendRow(item)
        self._found.setSourceModel(entries)
        self.list.setModel(self._found)
        self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.add_cancel()
        go = self.tr("Lay side by side") if question.merging else self.tr("Next")
        self._go = self.add_button(go, "primary")
        self._bind()

    def _bind(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._check())
        self.list.activated.connect(lambda _: self._give())
        self._go.clicked.connect(self._give)
        self._check()
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        if self._found.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._found.index(0, 0))
        self._check()

    def _check(self) -> None:
        self._go.setEnabled(self.list.currentIndex().isValid())

    def _give(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and index.data(Qt.ItemDataRole.UserRole) is not None:
            self.give(index.data(Qt.ItemDataRole.UserRole))
