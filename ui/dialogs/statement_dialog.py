"""StatementDialog: the teacher promises to keep copies private, and signs for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from beeldcoach.services.content import own_copy_text
from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.consent_sign import SignStep
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.remedy_questions import StatementAnswer
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from ui.viewmodels.remedy_questions import AskStatement

_SIZE = (960, 600)


class StatementDialog(AnsweringDialog):
    """The text in Dutch or English, and the signature or scan. Answers with a StatementAnswer."""

    def __init__(self, question: AskStatement, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        page = question.page
        self._name = page.first_name
        self.set_heading(self.tr("{} keeps copies private").format(page.first_name))
        language = i18n.language_of(QLocale().name())
        self.sign = SignStep(page, language, question.choose_scan)
        self.sign.form.hide()  # what that form asks is something else
        self.languages = Segmented()
        self.languages.setAccessibleName(self.tr("Language of the text"))
        self.languages.chosen.connect(self._read_in)
        self._hint = Label("", "small", "second", wraps=True)
        self._build_parts()
        self._read_in(language)
        self.resize(*fitting(parent, _SIZE))

    def _build_parts(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24, 0, theme.S24, theme.S8)
        about = self.tr("Read it together. One promise counts for every copy in this trajectory.")
        head.addWidget(Label(about, "small", "second", wraps=True), 1)
        head.addWidget(self.languages)
        self.body.addLayout(head)
        self.body.addWidget(Separator())
        self.body.addWidget(self.sign, 1)
        self.buttons.addWidget(self._hint, 10)
        self.add_cancel()
        self.keep = self.add_button(self.tr("Record the promise"), "primary")
        self.keep.clicked.connect(self._give)
        self.sign.changed.connect(lambda: self._say("", wrong=False))

    def _read_in(self, language: str) -> None:
        choices = (("nl", self.tr("Dutch")), ("en", self.tr("English")))
        self.languages.set_state(choices, language)
        self._text = own_copy_text(language)
        what, terms = self.tr("A copy of footage"), self.tr("shown to nobody, passed on to nobody")
        self.sign.set_state([(what, terms)], self._text)

    def _say(self, text: str, *, wrong: bool) -> None:
        self._hint.setText(text)
        self._hint.set_tone("bad" if wrong else "second")

    def _give(self) -> None:
        evidence, kind = self.sign.evidence
        self.sign.mark_missing()
        if not evidence:
            self._say(self.tr("The signature is still missing."), wrong=True)
        elif not self.sign.read.isChecked():
            tick = self.tr("Tick that {} has read the text.")
            self._say(tick.format(self._name), wrong=True)
        else:
            self.give(StatementAnswer(self.sign.signed_on, self._text, evidence, kind))
