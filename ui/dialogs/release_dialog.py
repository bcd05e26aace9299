"""The release dialog: what, to whom, what for; each cross with its remedy, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow, possible_line
from ui.viewmodels import release as model
from ui.viewmodels.release import ReleaseViewModel
from ui.viewmodels.release_words import About
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.release import Decision
    from ui.viewmodels.questions import AskRelease
    from ui.viewmodels.releasing import Done

_SIZE = (800, 690)


class ReleaseDialog(ReleasingDialog):
    """Answers with a Location to go to, or True when something went out."""

    model: ReleaseViewModel

    def __init__(self, question: AskRelease, parent: QWidget | None = None) -> None:
        vm = ReleaseViewModel(question.session, question.trajectory_id)
        super().__init__(vm, parent)
        self.set_heading(self.tr("Release"))
        self.what, self.to, self.purpose = QComboBox(), QComboBox(), QComboBox()
        self._build_parts()
        for combo in self._controls():
            combo.activated.connect(self._choose)
        self.choose_teacher.clicked.connect(
            lambda: vm.choose(model.REPORT, model.TEACHER, Purpose.COPY_OWN)
        )
        self.resize(*fitting(parent, _SIZE))
        vm.open()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        fields = (
            (self.tr("What"), self.what),
            (self.tr("To whom"), self.to),
            (self.tr("What for"), self.purpose),
        )
        for words, combo in fields:
            row.addWidget(Field(words, narrow(combo)), 1)
        return row

    def _controls(self) -> tuple[QComboBox, ...]:
        return self.what, self.to, self.purpose

    def _below(self) -> QWidget:
        self._possible_words = Label("", wraps=True)
        self.choose_teacher = QPushButton(self.tr("Choose that"))
        theme.set_role(self.choose_teacher, "quiet")
        self._possible = possible_line(self._possible_words, self.choose_teacher)
        return self._possible

    def _choose(self) -> None:
        self._failure = None
        self.model.choose(
            str(self.what.currentData()),
            str(self.to.currentData()),
            Purpose(self.purpose.currentData()),
        )

    def _show_choices(self) -> None:
        page = self.model.page
        assert page is not None
        self._fill_choices(page.board, page.name)
        if not self._touched:
            self.path.setText(str(self.model.proposed_path(self.tr("Report"))))
        refused = self.model.decision is not None and not self.model.allowed
        self._possible.setVisible(
            refused and self.model.choice.to == model.BOARD and self.model.has_report
        )
        possible = self.tr("Possible: {} gets a copy. Nothing more is needed for that.")
        self._possible_words.setText(possible.format(page.first_name))
        text, recipient = self.tr("Release"), self.model.recipient
        if self.model.allowed and recipient is not None:
            text = self.tr("Release report to {}").format(recipient.name)
        self.release.setText(text)

    def _fill_choices(self, board: str, name: str) -> None:
        choice = self.model.choice
        number = self.model.version
        report = self.tr("Report, version {}").format(number) if number else self.tr("Report")
        whats = [(report, model.REPORT), (self.tr("Interim report"), model.INTERIM)]
        fill(self.what, whats, choice.what)
        fill(self.to, [(board, model.BOARD), (name, model.TEACHER)], choice.to)
        purposes = [(self.model.purpose_name(p), p.value) for p in model.PURPOSES[choice.to]]
        fill(self.purpose, purposes, choice.purpose.value)

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        return About(page.first_name, recipient.name, self._language, page.today)

    def _refused(self, decision: Decision) -> tuple[str, str]:
        first, rest = super()._refused(decision)
        grounds = {check.ground for check in decision.checks if not check.ok}
        never = bool(grounds & {Ground.NEVER, Ground.INTERIM})
        return self.tr("This never goes out.") if never else first, rest

    def _written(self) -> str:
        words = self.tr("What goes out is written in the register of {}.")
        return words.format(self._about().name)

    def _released(self, done: Done) -> tuple[str, str]:
        about = self._about()
        first = self.tr("Report released to {}.").format(about.recipient)
        rest = self.tr("It is in the register of {0} under number {1}. The file: {2}")
        return first, rest.format(about.name, done.number, done.path)
