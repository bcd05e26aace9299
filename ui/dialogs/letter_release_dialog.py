"""LetterReleaseDialog: a letter on its way out: to whom, as what, what the gate says, where to."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.release import Ground
from beeldcoach.services.letter_texts import letter_words
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow, possible_line
from ui.viewmodels.letter_release import LetterReleaseModel
from ui.viewmodels.release_words import About
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.release import Decision, Release
    from ui.viewmodels.letter_release import Form
    from ui.viewmodels.questions import AskLetterRelease
    from ui.viewmodels.releasing import Done

_SIZE = (760, 600)


class LetterReleaseDialog(ReleasingDialog):
    """Answers with an AskGate to print, or True when a file went out."""

    model: LetterReleaseModel

    def __init__(self, question: AskLetterRelease, parent: QWidget | None = None) -> None:
        model = LetterReleaseModel(question.session, question.trajectory_id, question.letter_id)
        super().__init__(model, parent)
        model.begin_with(question.to)
        self.set_heading(self.tr("Release the letter"))
        self.to, self.form = QComboBox(), Segmented()
        self._build_parts()
        self.to.activated.connect(lambda _: self._choose())
        self.form.chosen.connect(lambda form: model.choose_form(cast("Form", form)))
        self.leave_out.clicked.connect(model.leave_names_out)
        self.resize(*fitting(parent, _SIZE))
        model.open()

    def _choices(self) -> QHBoxLayout:
        self.purpose = QLineEdit()
        self.purpose.setReadOnly(True)
        self.purpose.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        as_what = QVBoxLayout()
        as_what.setSpacing(theme.S4)
        question = self.tr("As what")
        as_what.addWidget(Label(question, "strong"))
        as_what.addWidget(self.form)
        as_what.addStretch()
        self.form.setAccessibleName(question)
        self._show_forms()
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(Field(self.tr("To whom"), narrow(self.to)), 1)
        row.addWidget(Field(self.tr("What for"), self.purpose), 1)
        row.addLayout(as_what)
        return row

    def _controls(self) -> tuple[QWidget, ...]:
        return self.to, self.form

    def _show_forms(self) -> None:
        forms = [("pdf", self.tr("PDF")), ("docx", self.tr("Word"))]
        if QPrinterInfo.availablePrinterNames():
            forms.append(("print", self.tr("Print")))
        self.form.set_state(forms, self.model.form)

    def _below(self) -> QWidget:
        words = self.tr("Possible without consent: a letter that names nobody and no school.")
        self.leave_out = QPushButton(self.tr("Leave names out"))
        self._possible = possible_line(Label(words, wraps=True), self.leave_out)
        return self._possible

    @property
    def _to_file(self) -> bool:
        return self.model.form != "print"

    def _release(self) -> None:
        if self._to_file:
            super()._release()
        else:
            self.give(self.model.gate)

    def _choose(self) -> None:
        self._failure = None
        self.model.choose_recipient(str(self.to.currentData()))

    def _show_choices(self) -> None:
        recipient = self.model.recipient
        assert recipient is not None
        fill(self.to, [(r.name, r.key) for r in self.model.recipients], recipient.key)
        self.purpose.setText(self.model.purpose_name)
        self._show_forms()
        self._show_path()
        self._possible.setVisible(self.model.can_leave_names_out)
        texts = {
            "pdf": self.tr("Save as PDF"),
            "docx": self.tr("Save as Word document"),
            "print": self.tr("Print …"),
        }
        self.release.setText(texts[self.model.form])

    def _show_path(self) -> None:
        letter = self.model.letter
        if letter is None or not self._to_file:
            return
        if not self._touched:
            stem = letter_words(letter.language)["kinds"][self.model.kind].capitalize()
            self.path.setText(str(self.model.proposed_path(stem)))
        elif self.path.text().strip():
            self.path.setText(str(self.model.place_of(self.path.text().strip())))

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        return About(page.first_name, recipient.name, self._language, page.today)

    def _counts(self, release: Release) -> str:
        del release
        return self.tr("This release counts once, for exactly these words.")

    def _refused(self, decision: Decision) -> tuple[str, str]:
        return self.tr("This may not go out yet."), self._missing_words(decision)

    def _missing_words(self, decision: Decision) -> str:
        """Say in one sentence what is missing."""
        failed = {check.ground for check in decision.checks if not check.ok}
        if Ground.NO_NAMES in failed:
            return self.tr("Without consent a letter may name nobody.")
        if Ground.NO_PUPIL_NAMES in failed:
            return self.tr("A letter names no pupils.")
        if Ground.NO_OTHERS in failed:
            return self.tr("Others are named in it, who did not say yes to this.")
        if Ground.CONSENT in failed:
            words = self.tr("Missing: a written yes for a letter with names to {recipient}.")
            return words.format(recipient=self._about().recipient)
        return self.tr("Nothing was sent and nothing was changed.")

    def _released(self, done: Done) -> tuple[str, str]:
        first = self.tr("Letter released to {}.").format(self._about().recipient)
        rest = self.tr("It is in the register under number {0}. The file: {1}")
        return first, rest.format(done.number, done.path)
