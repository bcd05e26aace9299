"""Small dialogs of remedies: what was talked about, and why glass is broken."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from beeldcoach.domain.release import BreakGlass, Ground
from beeldcoach.domain.release_terms import LEAST_REASON, LEAST_WORDS
from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.remedy_questions import TalkAnswer
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from ui.viewmodels.remedy_questions import AskGlass, AskTalk

_WIDTH = 600
_USUAL, _LONGEST = 90, 366  # days until it is looked at anew
_LIMIT = 2000  # characters: about a page


class TalkDialog(AnsweringDialog):
    """When it was talked about, and the subjects. Answers with a TalkAnswer."""

    def __init__(self, question: AskTalk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setMinimumWidth(_WIDTH)
        heading, about = self._words(question)
        self.set_heading(heading)
        self.day = DateField()
        self.day.set_state(question.today, latest=question.today)
        self.subjects = GrowingText(least=3, most=8)
        self.body.addWidget(Label(about, wraps=True))
        day = QHBoxLayout()
        day.addWidget(Field(self.tr("When was it?"), self.day))
        day.addStretch()
        self.body.addLayout(day)
        self.body.addWidget(
            Field(
                self.tr("What was it about?"),
                self.subjects,
                self.tr("A few words, without names of pupils. It stays in your vault."),
            )
        )
        self.body.addStretch(1)
        self.add_cancel()
        self.keep = self.add_button(self.tr("Record the talk"), "primary")
        if question.ground is None:
            self.keep.setText(self.tr("Record that it was told"))
        self.keep.clicked.connect(self._give)
        self.subjects.typed.connect(lambda _: self._check())
        self.subjects.escaped.connect(self.reject)
        self._check()
        self.subjects.setFocus()

    def _words(self, question: AskTalk) -> tuple[str, str]:
        name, recipient = question.name, question.recipient
        if question.ground is None:
            return (
                self.tr("What did you tell {}?").format(recipient),
                self.tr(
                    "By word of mouth, only how it goes, and nothing that {} does not know."
                ).format(name),
            )
        heading = self.tr("What did you talk about with {}?").format(name)
        about = {
            Ground.GIST: self.tr("{0} knows beforehand what you will tell {1}."),
            Ground.TOLD: self.tr("{0} knows that you take this to your supervision, with {1}."),
        }.get(question.ground, self.tr("{0} knows what {1} gets this for, and could say no."))
        return heading, about.format(name, recipient)

    def _check(self) -> None:
        text = self.subjects.toPlainText().strip()
        self.keep.setEnabled(0 < len(text) <= _LIMIT)

    def _give(self) -> None:
        self.give(TalkAnswer(self.day.value, self.subjects.toPlainText().strip()))


class GlassDialog(AnsweringDialog):
    """Why a legal duty goes before everything else. Answers with a BreakGlass."""

    def __init__(self, question: AskGlass, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Break glass"))
        self.setMinimumWidth(_WIDTH)
        before = question.before
        self.reason = GrowingText(least=3, most=8)
        self.reason.set_text(before.reason if before else "")
        self.basis = QLineEdit(before.legal_basis if before else "")
        self.basis.setPlaceholderText(self.tr("a court order, the reporting code, acute danger"))
        told = self.tr("{} was informed").format(question.name)
        self.informed = Choices(
            ("informed", told), ("forbidden", self.tr("Informing is forbidden or dangerous"))
        )
        if before is not None:
            self.informed.set_value("forbidden" if before.informing_forbidden else "informed")
        self.again = DateField()
        latest = question.today + timedelta(days=_LONGEST)
        on = before.reconsider_on if before else None
        self.again.set_state(
            on or question.today + timedelta(days=_USUAL),
            earliest=question.today + timedelta(days=1),
            latest=latest,
        )
        self._build_fields(question)
        self.reason.typed.connect(lambda _: self._check())
        self.reason.escaped.connect(self.reject)
        self.basis.textChanged.connect(lambda _: self._check())
        self.informed.chosen.connect(lambda _: self._check())
        self._check()
        self.reason.setFocus()

    def _build_fields(self, question: AskGlass) -> None:
        self.body.addWidget(self._warning(question))
        self._why = Field(self.tr("Why does the law make you do this?"), self.reason)
        self.body.addWidget(self._why)
        self._basis = Field(self.tr("On which legal basis?"), self.basis)
        self.body.addWidget(self._basis)
        self.body.addWidget(Field(self.tr("Does {} know?").format(question.name), self.informed))
        self._again = Field(
            self.tr("Look again on"),
            self.again,
            self.tr("Whether {} may know then. It is on your home page that day.").format(
                question.name
            ),
        )
        self.body.addWidget(self._again)
        self.body.addStretch(1)
        self.add_cancel()
        self.breaks = self.add_button(self.tr("Break glass"), "destructive")
        self.breaks.setIcon(theme.icon("ph.warning-octagon", "bad"))
        self.breaks.clicked.connect(self._give)

    def _warning(self, question: AskGlass) -> QFrame:
        words = self.tr(
            "This rests on the law, not on a yes of {0}. "
            "Only what the law compels you to give may go to {1}. "
            "It is in the register in red, with your reason, and cannot be taken out again."
        )
        frame = QFrame()
        frame.setProperty("ground", "bad")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        row.setSpacing(theme.S12)
        row.addWidget(IconLabel("ph.warning-octagon", "bad", 22))
        row.addWidget(Label(words.format(question.name, question.recipient), wraps=True), 1)
        return frame

    def _check(self) -> None:
        glass = self._glass
        count = len(glass.reason)
        words = self.tr("{count} of at least {least} characters")
        if count >= LEAST_REASON and not glass.has_reason:
            words = self.tr("Say it in at least {words} different words")
        said = words.format(count=count, least=LEAST_REASON, words=LEAST_WORDS)
        self._why.set_note(said)
        self._basis.set_note(
            self.tr("Name the article, the order or the code in words")
            if glass.legal_basis and not glass.has_basis
            else ""
        )
        self._again.setVisible(glass.informing_forbidden)
        self.breaks.setEnabled(glass.has_reason and glass.has_basis and glass.is_told)

    @property
    def _glass(self) -> BreakGlass:
        forbidden = self.informed.value == "forbidden"
        return BreakGlass(
            self.reason.toPlainText().strip(),
            self.basis.text().strip(),
            teacher_informed=self.informed.value == "informed",
            informing_forbidden=forbidden,
            reconsider_on=self.again.value if forbidden else None,
        )

    def _give(self) -> None:
        self.give(self._glass)
