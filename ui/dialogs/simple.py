"""The plain dialogs: confirm, confirm by name, a date, a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit

from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.questions import AskDate, AskText, Confirm, ConfirmByName

_WIDTH = 480


class ConfirmDialog(AnsweringDialog):
    """Whether to do it; the button names the deed."""

    def __init__(self, question: Confirm, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(Label(question.text, wraps=True))
        cancel = self.add_cancel(question.cancel)
        verb = self.add_button(question.verb, "destructive" if question.destructive else "primary")
        verb.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        (cancel if question.destructive else verb).setFocus()


class ConfirmByNameDialog(AnsweringDialog):
    """Whether to do what cannot be undone: the name is typed over."""

    def __init__(self, question: ConfirmByName, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self._name = question.name
        self._typed = QLineEdit()
        self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(Field(self.tr("Type “{}”").format(question.name), self._typed))
        self.add_cancel()
        self._verb = self.add_button(question.verb, "destructive")
        self._verb.setEnabled(False)
        self._verb.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        self._typed.textChanged.connect(self._check)

    def _check(self, text: str) -> None:
        self._verb.setEnabled(text.strip() == self._name)


class DateDialog(AnsweringDialog):
    """On which day."""

    def __init__(self, question: AskDate, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        day = question.proposed
        self.date = QDateEdit(QDate(day.year, day.month, day.day))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("d MMMM yyyy")
        if question.latest is not None:
            self.date.setMaximumDate(
                QDate(question.latest.year, question.latest.month, question.latest.day)
            )
        if question.earliest is not None:
            self.date.setMinimumDate(
                QDate(question.earliest.year, question.earliest.month, question.earliest.day)
            )
        self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(Field(self.tr("Date"), self.date))
        self.add_cancel()
        self.add_button(question.verb, "primary").clicked.connect(self._give)
        self.date.setFocus()

    def _give(self) -> None:
        self.give(self.date.date().toPython())


class TextDialog(AnsweringDialog):
    """A few words."""

    def __init__(self, question: AskText, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self._edit = QLineEdit(question.proposed)
        self._required = question.required
        if question.text:
            self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(Field(question.label, self._edit))
        self.add_cancel()
        self._verb = self.add_button(question.verb, "primary")
        self._verb.clicked.connect(lambda: self.give(self._edit.text().strip()))
        self._edit.textChanged.connect(self._check)
        self._check(question.proposed)
        self._edit.setFocus()

    def _check(self, text: str) -> None:
        self._verb.setEnabled(bool(text.strip()) or not self._required)
