"""FiguresReleaseDialog: figures on their way out: to whom, as what, and what the gate says."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from beeldcoach.domain.release import Ground
from beeldcoach.services.figure_words import figure_words
from beeldcoach.services.sheet_text import as_html, as_lines
from ui import theme
from ui.clipboard import Copied, clipboard
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow
from ui.figures.sheet_picture import as_png, picture_of
from ui.viewmodels.figures_release import FiguresReleaseModel, Makers
from ui.viewmodels.release_words import About
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.release import Decision, Release
    from beeldcoach.services.figures_out import ToGiveOut
    from beeldcoach.services.sheets import FigureSheet
    from ui.viewmodels.figures_release import Form
    from ui.viewmodels.questions import AskFiguresRelease
    from ui.viewmodels.releasing import Done

_SIZE = (780, 480)


def copy_out(ready: ToGiveOut, form: Form) -> bytes:
    """Put released figures on the clipboard; return what that was."""
    if form == "table":
        text = as_lines(ready.sheet)
        clipboard.put(ready.release, Copied(text, as_html(ready.sheet)))
        return text.encode()
    picture = picture_of(ready.sheet)
    clipboard.put(ready.release, Copied(picture=picture))
    return as_png(picture)


def picture_out(sheet: FigureSheet) -> bytes:
    """Return released figures as PNG."""
    return as_png(picture_of(sheet))


class FiguresReleaseDialog(ReleasingDialog):
    """Answers with True when figures were copied or saved."""

    model: FiguresReleaseModel

    def __init__(self, question: AskFiguresRelease, parent: QWidget | None = None) -> None:
        makers = Makers(copy_out, picture_out)
        model = FiguresReleaseModel(
            question.session, question.trajectory_id, question.asked, makers
        )
        super().__init__(model, parent)
        model.begin_with(question.to)
        self.set_heading(self.tr("Copy the figures"))
        self.to, self.form = QComboBox(), Segmented()
        self._build_parts()
        self.to.activated.connect(lambda _: self._choose())
        self.form.chosen.connect(lambda form: model.choose_form(cast("Form", form)))
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
        forms = [
            ("table", self.tr("Table")),
            ("picture", self.tr("Picture")),
            ("file", self.tr("Picture as a file")),
        ]
        self.form.set_state(forms, self.model.form)

    @property
    def _to_file(self) -> bool:
        return self.model.form == "file"

    def _release(self) -> None:
        if self._to_file:
            super()._release()
        else:
            self._failure = None
            self._show_verdict()
            self.model.copy()

    def _choose(self) -> None:
        self._failure = None
        self.model.choose_recipient(str(self.to.currentData()))

    def _show_choices(self) -> None:
        recipient = self.model.recipient
        assert recipient is not None
        fill(self.to, [(r.name, r.key) for r in self.model.recipients], recipient.key)
        self.purpose.setText(self.model.purpose_name)
        self._show_forms()
        if self._to_file and not self._touched:
            titles = figure_words(self._language)["titles"]
            self.path.setText(str(self.model.proposed_path(titles["file"])))
        texts = {
            "table": self.tr("Copy the table"),
            "picture": self.tr("Copy the picture"),
            "file": self.tr("Save the picture"),
        }
        self.release.setText(texts[self.model.form])

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        return About(page.first_name, recipient.name, self._language, page.today)

    def _counts(self, release: Release) -> str:
        del release
        return self.tr("This release counts once, for exactly these figures.")

    def _written(self) -> str:
        if self._to_file:
            return super()._written()
        return self.tr(
            "It is written in the register. The clipboard is emptied when the vault locks."
        )

    def _refused(self, decision: Decision) -> tuple[str, str]:
        return self.tr("This may not go out yet."), self._missing_words(decision)

    def _missing_words(self, decision: Decision) -> str:
        """Say in one sentence what is missing."""
        failed = {check.ground for check in decision.checks if not check.ok}
        if Ground.NO_PUPIL_NAMES in failed:
            return self.tr("A pupil's name stands in it: as a phase, a code or an observer.")
        if Ground.NO_OTHERS in failed:
            return self.tr("Others are named in it, who did not say yes to this.")
        if Ground.CONSENT in failed:
            words = self.tr("Missing: a written yes for these figures to {recipient}.")
            return words.format(recipient=self._about().recipient)
        return self.tr("Nothing was sent and nothing was changed.")

    def _released(self, done: Done) -> tuple[str, str]:
        number = self.tr("It is in the register under number {}.").format(done.number)
        if self._to_file:
            first = self.tr("The picture was saved.")
            return first, f"{number} {self.tr('The file: {}').format(done.path)}"
        if self.model.form == "table":
            return self.tr("The table is on the clipboard."), number
        return self.tr("The picture is on the clipboard."), number

    def _end(self) -> None:
        if not self._to_file:
            self.show_file.setChecked(False)  # there is no folder to show
        super()._end()
