"""The plain dialogs: confirm, a date, a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit

from ui import messages
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.questions import AskDate, AskText, Confirm

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


class DateDialog(AnsweringDialog):
    """On which day; a day that cannot be says why at its field, and is not taken."""

    def __init__(self, question: AskDate, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self._question = question
        day = max(question.proposed, question.earliest or question.proposed)
        day = min(day, question.latest or day)
        self.date = QDateEdit(QDate(day.year, day.month, day.day))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("d MMMM yyyy")
        self.body.addWidget(Label(question.text, wraps=True))
        self.field = Field(self.tr("Date"), self.date)
        self.body.addWidget(self.field)
        self.add_cancel()
        self._verb = self.add_button(question.verb, "primary")
        self._verb.clicked.connect(lambda: self.give(self._day))
        self.date.dateChanged.connect(self._check)
        self._check()
        self.date.setFocus()

    @property
    def _day(self) -> date:
        return cast("date", self.date.date().toPython())

    def _check(self) -> None:
        wrong = self._wrong(self._day)
        self.field.set_error(wrong)
        self._verb.setEnabled(not wrong)

    def _wrong(self, day: date) -> str:
        """Return why this day cannot be, or ""."""
        question = self._question
        refusal = question.refusal(day) if question.refusal is not None else None
        if refusal is not None:
            return messages.sentence_of(refusal)
        if question.latest is not None and day > question.latest:
            return self.tr("Choose {date} or an earlier day.").format(
                date=messages.day_of(question.latest)
            )
        if question.earliest is not None and day < question.earliest:
            return self.tr("Choose {date} or a later day.").format(
                date=messages.day_of(question.earliest)
            )
        return ""


class TextDialog(AnsweringDialog):
    """A few words."""

    def __init__(self, question: AskText, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self._edit = QLineEdit(question.proposed)
        if question.limit:
            self._edit.setMaxLength(question.limit)
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
