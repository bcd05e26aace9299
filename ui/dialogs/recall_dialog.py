"""The dialog of what is to be asked back: each copy, how it was asked, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.recall import RecallAnswer, RecallCopy, RecallHow
from ui import i18n, messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.recall import RecallModel
from ui.viewmodels.recall_words import answer_text, how_text, state_text
from ui.widgets.banner import Banner, Notice
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.register_questions import AskRecall

_SIZE = (760, 540)
_NOTE = 500  # characters


class RecallDialog(AnsweringDialog):
    """Answers with the Location of a letter to write, else with nothing."""

    def __init__(self, question: AskRecall, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Ask back what went out"))
        self.model = RecallModel(question.session, question.trajectory_id)
        self._language = question.session.language
        self._number = 0
        about = self.tr(
            "This went out before the consent for it was withdrawn. Choose a copy, ask it back, "
            "and record here what you did and what came of it."
        )
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies to ask back"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._form())
        self.failure = Banner()
        self.failure.hide()
        self.body.addWidget(self.failure)
        self.letter = QPushButton(self.tr("Write a letter …"))
        self.letter.setIcon(theme.icon("ph.envelope-simple"))
        self.buttons.addWidget(self.letter)
        self.add_cancel(self.tr("Close"))
        self.record = self.add_button(self.tr("Record"), "primary")
        self._bind()
        self.resize(*_SIZE)
        self.model.open()

    def _form(self) -> QVBoxLayout:
        self.what = QComboBox()
        self.day = DateField()
        self.day.set_state(self.model.session.core.clock.today())
        self.note = QLineEdit()
        self.note.setMaxLength(_NOTE)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Field(self.tr("What happened"), self.what), 3, top)
        row.addWidget(Field(self.tr("On"), self.day), 2, top)
        row.addWidget(Field(self.tr("Note"), self.note, self.tr("may be left open")), 3, top)
        form = QVBoxLayout()
        form.addLayout(row)
        return form

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self._fail)
        self.model.leaving.connect(self.give)
        self.list.currentRowChanged.connect(lambda _: self._show_choices())
        self.record.clicked.connect(self._record)
        self.letter.clicked.connect(self._write)
        self.finished.connect(lambda _: setattr(self.model, "active", False))

    @property
    def copy(self) -> RecallCopy | None:
        """The copy that is chosen."""
        at = self.list.currentRow()
        copies = self.model.copies
        return copies[at] if 0 <= at < len(copies) else None

    def _render(self) -> None:
        number = self._number
        self.list.clear()
        for copy in self.model.copies:
            self.list.addItem(QListWidgetItem(theme.icon(*_look(copy)), self._words(copy)))
        numbers = [copy.number for copy in self.model.copies]
        self.list.setCurrentRow(numbers.index(number) if number in numbers else 0)
        self.note.clear()
        self.failure.hide()
        self._show_choices()

    def _words(self, copy: RecallCopy) -> str:
        went = self.tr("No. {number}, {day}: {what}, to {recipient}")
        withdrawn = self.tr("{name} withdrew on {day}. {state}")
        day = i18n.date_text(copy.day, self._language)
        on = i18n.date_text(copy.withdrawn_on, self._language)
        first = went.format(number=copy.number, day=day, what=copy.what, recipient=copy.recipient)
        state = state_text(copy, self._language)
        return first + "\n" + withdrawn.format(name=copy.name, day=on, state=state)

    def _show_choices(self) -> None:
        copy = self.copy
        self._number = copy.number if copy else self._number
        self.what.clear()
        if copy is not None and copy.asked_on is not None and copy.is_open:
            for answer in RecallAnswer:
                self.what.addItem(answer_text(answer), answer.value)
        asked = self.tr("Asked back: {how}")
        for how in RecallHow:
            self.what.addItem(asked.format(how=how_text(how).lower()), how.value)
        for button in (self.record, self.letter):
            button.setEnabled(copy is not None)

    def _record(self) -> None:
        copy, chosen = self.copy, self.what.currentData()
        if copy is None:
            return
        note = self.note.text().strip()
        if chosen in tuple(RecallAnswer):
            self.model.answer(copy, self.day.value, RecallAnswer(chosen), note)
        elif chosen in tuple(RecallHow):
            self.model.ask_back(copy, self.day.value, RecallHow(chosen), note)

    def _write(self) -> None:
        if (copy := self.copy) is not None:
            self.model.write(copy)

    def _fail(self, error: Exception) -> None:
        self.failure.set_state(Notice("bad", *messages.split_of(error)))
        self.failure.show()


def _look(copy: RecallCopy) -> tuple[str, str]:
    if copy.is_open:
        return "ph.arrow-u-up-left", "warn"
    gone = copy.answer in (RecallAnswer.RETURNED, RecallAnswer.DESTROYED)
    return ("ph.check-circle", "ok") if gone else ("ph.x-circle", "bad")
