"""SupervisionDialog: what to note of a session of supervision, intervision or training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.names import names_in
from beeldcoach.domain.practice import LEARNED_LIMIT, SUBJECT_LIMIT
from ui import messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.questions import SessionAnswer
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText
from ui.widgets.number_field import NumberField
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from ui.viewmodels.questions import AskSupervision

_WIDTH = 660
_LONGEST = 600  # minutes


class SupervisionDialog(AnsweringDialog):
    """Answers with a SessionAnswer."""

    def __init__(self, question: AskSupervision, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        line = question.line
        self.set_heading(self.tr("Change the session") if line else self.tr("Note a session"))
        self.setMinimumWidth(_WIDTH)
        self._names = question.names
        self.day = DateField()
        self.day.set_state(line.on if line else question.today, latest=question.today)
        self.kind = Choices(
            ("supervision", self.tr("Supervision")),
            ("intervision", self.tr("Intervision")),
            ("training", self.tr("Training")),
        )
        self.kind.set_value(line.kind if line else "supervision")
        self.minutes = NumberField(5, _LONGEST)
        self.minutes.setSingleStep(15)
        self.minutes.setValue(line.minutes if line else 60)
        self.subject = QLineEdit(line.subject if line else "")
        self.subject.setMaxLength(SUBJECT_LIMIT)
        self.learned = GrowingText(least=3, most=8)
        self.learned.set_text(line.learned if line else "")
        self._build_fields()
        self._warn()
        self.subject.setFocus()

    def _build_fields(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(theme.S16)
        top = Qt.AlignmentFlag.AlignTop
        facts.addWidget(Field(self.tr("Day"), self.day), 0, top)
        facts.addWidget(Field(self.tr("Minutes"), self.minutes), 0, top)
        facts.addWidget(Field(self.tr("What kind"), self.kind), 1, top)
        self._subject = Field(
            self.tr("Subject"), self.subject, self.tr("Without names: say a teacher, a pupil.")
        )
        self._learned = Field(self.tr("What I learned"), self.learned)
        self.body.addLayout(facts)
        self.body.addWidget(self._subject)
        self.body.addWidget(self._learned)
        self.subject.textChanged.connect(lambda _: self._warn())
        self.learned.typed.connect(lambda _: self._warn())
        self.learned.escaped.connect(self.reject)
        self.add_cancel()
        self.keep = self.add_button(self.tr("Keep the session"), "primary")
        self.keep.clicked.connect(self._give)

    def _warn(self) -> None:
        """Say when a known person is named; it blocks nothing."""
        subject, learned = self.subject.text(), self.learned.toPlainText()
        for field, words in ((self._subject, subject), (self._learned, learned)):
            found = names_in(words, self._names)
            advice = self.tr("{names} is known to you by name. Leave the name out here.")
            field.set_advice(advice.format(names=", ".join(found)) if found else "")
        if len(learned) > LEARNED_LIMIT:
            self._learned.set_error(messages.sentence_of(TooLong(LEARNED_LIMIT)))
        self.keep.setEnabled(bool(subject.strip()) and len(learned) <= LEARNED_LIMIT)

    def _give(self) -> None:
        self.give(
            SessionAnswer(
                self.day.value,
                self.kind.value,
                self.minutes.value(),
                self.subject.text().strip(),
                self.learned.toPlainText().strip(),
            )
        )
