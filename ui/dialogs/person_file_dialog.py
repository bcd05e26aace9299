"""The dialog that gives someone all that is kept about her: to whom, the gate, where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach.domain.release import Ground
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow
from ui.viewmodels.person_file import PersonFileModel
from ui.viewmodels.release_words import About, said
from ui.widgets.check_row import CheckState
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.language_switch import LANGUAGES
from ui.widgets.segmented import Segmented
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from beeldcoach.domain.release import Check
    from ui.viewmodels.questions import AskPersonFile
    from ui.viewmodels.releasing import Done

_SIZE = (760, 690)
_ROOMY = 620  # pixels high
_NAME = 40  # characters


class PersonFileDialog(ReleasingDialog):
    """Answers with True when the file went out."""

    ROWS_HEIGHT = 72

    model: PersonFileModel

    def __init__(self, question: AskPersonFile, parent: QWidget | None = None) -> None:
        model = PersonFileModel(question.session, question.person_id)
        super().__init__(model, parent)
        self.set_heading(self.tr("Give everything about one person"))
        self.to, self.language, self.identity = QComboBox(), Segmented(), YesNo()
        about = self.tr(
            "All that is kept about this person, as a PDF. Left out are your private notes and "
            "what is about others: pupils stand in it by their code, other people not at all."
        )
        self._explained = Label(about, "text", "second", wraps=True)
        self.body.addWidget(self._explained)
        self._build_parts()
        self.release.setText(self.tr("Give the file"))
        self.to.activated.connect(lambda _: self._choose())
        self.identity.answered.connect(lambda yes: self._answer(yes=yes))
        self.language.chosen.connect(model.use_language)
        width, height = fitting(parent, _SIZE)
        # The answer matters more than what it is about.
        self._explained.setVisible(height >= _ROOMY)
        self.resize(width, height)
        model.open()

    def _choices(self) -> QVBoxLayout:
        self.language.set_state(LANGUAGES, self.model.language)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(Field(self.tr("To whom"), narrow(self.to)), 1)
        row.addWidget(Field(self.tr("Language of the file"), self.language))
        self._identity = Field(self.tr("Do you know for sure who this is?"), self.identity)
        column = QVBoxLayout()
        column.setSpacing(theme.S12)
        column.addLayout(row)
        column.addWidget(self._identity)
        return column

    def _controls(self) -> tuple[QWidget, ...]:
        return self.to, self.language, self.identity

    def _choose(self) -> None:
        self._failure = None
        self.model.choose(str(self.to.currentData()))

    def _answer(self, *, yes: bool) -> None:
        self._failure = None
        self.model.say_checked(yes=yes)

    def _show_choices(self) -> None:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        self.set_heading(self.tr("Give everything about {}").format(_short(page.person.name)))
        fill(self.to, [(each.name, each.key) for each in self.model.recipients], self.model.to)
        self.language.set_state(LANGUAGES, self.model.language)
        self.identity.set_answer(self.model.checked)
        question = self.tr("Do you know for sure that this is {}?")
        self._identity.set_question(question.format(_short(recipient.name)))
        if not self._touched:
            self.path.setText(str(self.model.path_for(self.tr("Access"))))

    @property
    def _code(self) -> str:
        """The code of a pupil; of anybody else nothing."""
        page = self.model.page
        return page.person.code if page is not None and page.person.role == "pupil" else ""

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        name = _short(self._code or page.person.first_name)
        return About(name, _short(recipient.name), self._language, page.today)

    def _state(self, check: Check) -> CheckState:
        words = said(check, self._about())
        what = words.what
        if check.ground is Ground.NO_PUPIL_NAMES and check.ok and self._code:
            what = self.tr("There are no names of other pupils in it")
        return CheckState(check.ok, what, words.ground)  # what is amiss is mended above it

    def _released(self, done: Done) -> tuple[str, str]:
        first = self.tr("The file was given to {}.").format(self._about().recipient)
        rest = self.tr("It is in the register under number {0}. The file: {1}")
        return first, rest.format(done.number, done.path)


def _short(name: str) -> str:
    """Return a name of a length that a sentence can hold."""
    return name if len(name) <= _NAME else f"{name[:_NAME]}…"
