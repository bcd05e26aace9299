"""LetterReleaseDialog: a letter on its way out: to whom, as what, what the gate says, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.release import Ground
from beeldcoach.services.letter_texts import letter_words
from ui import messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.release_verdict import Verdict
from ui.viewmodels.letter_release import LetterReleaseModel
from ui.viewmodels.release_words import About, remedy_text, said
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.domain.release import Check
    from ui.viewmodels.letter_release import Form
    from ui.viewmodels.questions import AskLetterRelease

_SIZE = (760, 600)


class LetterReleaseDialog(AnsweringDialog):
    """Answers with an AskGate to print, or True when a file went out."""

    def __init__(self, question: AskLetterRelease, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Release the letter"))
        self.model = LetterReleaseModel(
            question.session, question.trajectory_id, question.letter_id
        )
        self._language = question.session.language
        self.to, self.form = QComboBox(), Segmented()
        self.verdict, self._rows = Verdict(), Card(padded=False)
        self.path = QLineEdit()
        self._touched = False  # the coach named the file herself
        self._failure: tuple[str, str] | None = None  # why the last try came to nothing
        self._build_parts()
        self._bind()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _build_parts(self) -> None:
        self.body.addLayout(self._choices())
        answer = QVBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(self.verdict)
        answer.addWidget(self._scrolled(), 1)
        self.body.addLayout(answer, 1)
        self._possible = self._possible_line()
        self.body.addWidget(self._possible)
        self._where = self._where_to()
        self.body.addWidget(self._where)
        self.progress = ProgressStrip()
        self.progress.hide()
        self.body.addWidget(self.progress)
        self._hint = Label("", "small", "second", wraps=True)
        self.buttons.addWidget(self._hint, 10)
        self.cancel = self.add_cancel()
        self.release = self.add_button("", "primary")

    def _choices(self) -> QHBoxLayout:
        self.to.setMinimumContentsLength(12)
        self.to.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
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
        row.addWidget(Field(self.tr("To whom"), self.to), 1)
        row.addWidget(Field(self.tr("What for"), self.purpose), 1)
        row.addLayout(as_what)
        return row

    def _show_forms(self) -> None:
        forms = [("pdf", self.tr("PDF")), ("docx", self.tr("Word"))]
        if QPrinterInfo.availablePrinterNames():
            forms.append(("print", self.tr("Print")))
        self.form.set_state(forms, self.model.form)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(100)
        return scroll

    def _possible_line(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        words = self.tr("Possible without consent: a letter that names nobody and no school.")
        self.leave_out = QPushButton(self.tr("Leave names out"))
        row.addWidget(IconLabel("ph.lightbulb", "accent", 20))
        row.addWidget(Label(words, wraps=True), 1)
        row.addWidget(self.leave_out)
        holder.hide()
        return holder

    def _where_to(self) -> QWidget:
        holder = QWidget()
        self._file = Field(self.tr("Where to"), self.path)
        self.folder = QPushButton(self.tr("Choose folder …"))
        self.show_file = QCheckBox(self.tr("Show it in its folder"))
        self.show_file.setChecked(True)
        beside = QVBoxLayout()
        beside.addSpacing(theme.S24)  # as high as the question above the path
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.folder)
        row.addWidget(self.show_file)
        beside.addLayout(row)
        beside.addStretch()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S8)
        line.addWidget(self._file, 1)
        line.addLayout(beside)
        holder.hide()
        return holder

    def _bind(self) -> None:
        vm = self.model
        vm.changed.connect(self._render)
        vm.failed.connect(self._say_failed)
        vm.ended.connect(self._end)
        vm.occupied.connect(self._say_occupied)
        vm.progressed.connect(self._show_progress)
        vm.folder_chosen.connect(self._use_folder)
        self.to.activated.connect(lambda _: self._choose())
        self.form.chosen.connect(lambda form: vm.choose_form(cast("Form", form)))
        self.leave_out.clicked.connect(vm.leave_names_out)
        self.folder.clicked.connect(
            lambda: vm.choose_folder(self.tr("Choose a folder"), Path(self.path.text()))
        )
        self.path.textEdited.connect(lambda _: self._name_file())
        self.progress.cancelled.connect(vm.cancel)
        self.release.clicked.connect(self._release)

    def done(self, result: int) -> None:
        """Stop listening when closed."""
        self.model.close()
        super().done(result)

    def reject(self) -> None:
        """Close; a release under way is broken off first. What went out stays said."""
        if self.model.busy:
            self.model.cancel()
        elif self.model.done is not None:
            self.give(True)  # noqa: FBT003
        else:
            super().reject()

    def _release(self) -> None:
        self._failure = None
        if self.model.form == "print":
            self.give(self.model.gate)
            return
        typed = self.path.text().strip()
        if not typed:
            self._file.set_error(self.tr("Name the file that is to be written."))
            self.path.setFocus()
            return
        self._show_verdict()
        self.model.release(self.model.place_of(typed))

    def _choose(self) -> None:
        self._failure = None
        self.model.choose_recipient(str(self.to.currentData()))

    def _render(self) -> None:
        if self.model.page is None or self.model.done is not None:
            return
        self._fill_choices()
        self._show_path()
        self._show_rows()
        self._show_verdict()
        allowed, busy = self.model.allowed, self.model.busy
        self._where.setVisible(allowed and self.model.form != "print")
        self._where.setEnabled(not busy)
        self.progress.setVisible(busy)
        self._possible.setVisible(self.model.can_leave_names_out)
        self._show_button()
        again = self.tr("Every answer is checked again at once.")
        written = self.tr("What goes out is written in the register.")
        self._hint.setText(written if allowed else again)

    def _fill_choices(self) -> None:
        recipient = self.model.recipient
        entries = [(r.name, r.key) for r in self.model.recipients]
        known = [(self.to.itemText(i), self.to.itemData(i)) for i in range(self.to.count())]
        if entries != known:
            self.to.clear()
            for name, key in entries:
                self.to.addItem(name, key)
        if recipient is not None:
            self.to.setCurrentIndex(self.to.findData(recipient.key))
        self.purpose.setText(self.model.purpose_name)
        self._show_forms()

    def _show_path(self) -> None:
        letter = self.model.letter
        if letter is None or self.model.form == "print":
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

    def _show_rows(self) -> None:
        while (item := self._rows.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        decision = self.model.decision
        self._rows.setVisible(decision is not None)
        if decision is None:
            return
        about = self._about()
        for check in decision.checks:
            words = said(check, about)
            state = CheckState(check.ok, words.what, words.ground, remedy_text(check, about))
            row = self._add_row(state)
            row.remedied.connect(lambda check=check: self._mend(check))

    def _add_row(self, state: CheckState) -> CheckRow:
        if self._rows.body.count():
            self._rows.add(Separator())
        row = CheckRow()
        row.set_state(state)
        self._rows.add(row)
        return row

    def _mend(self, check: Check) -> None:
        self._failure = None
        self.model.mend(check)

    def _show_verdict(self) -> None:
        decision = self.model.decision
        if self._failure is not None:
            self.verdict.set_state("bad", *self._failure)
        elif decision is None:
            self.verdict.set_state("info", self.tr("Asking the gate"), "")
        elif self.model.allowed:
            first = self.tr("This may go out.")
            rest = self.tr("This release counts once, for exactly these words.")
            self.verdict.set_state("ok", first, rest)
        else:
            first = self.tr("This may not go out yet.")
            self.verdict.set_state("bad", first, self._missing_words())

    def _missing_words(self) -> str:
        """Say in one sentence what is missing."""
        decision = self.model.decision
        assert decision is not None
        failed = {check.ground for check in decision.checks if not check.ok}
        recipient = self.model.recipient
        name = recipient.name if recipient is not None else ""
        if Ground.NO_NAMES in failed:
            return self.tr("Without consent a letter may name nobody.")
        if Ground.NO_PUPIL_NAMES in failed:
            return self.tr("A letter names no pupils.")
        if Ground.NO_OTHERS in failed:
            return self.tr("Others are named in it, who did not say yes to this.")
        if Ground.CONSENT in failed:
            words = self.tr("Missing: a written yes for a letter with names to {recipient}.")
            return words.format(recipient=name)
        return self.tr("Nothing was sent and nothing was changed.")

    def _show_button(self) -> None:
        allowed = self.model.allowed and not self.model.busy
        self.release.setEnabled(allowed)
        texts = {
            "pdf": self.tr("Save as PDF"),
            "docx": self.tr("Save as Word document"),
            "print": self.tr("Print …"),
        }
        self.release.setText(texts[self.model.form])
        self.release.setToolTip("" if allowed else plain_tip(self.verdict.first.text()))
        icon = "ph.paper-plane-tilt" if allowed else "ph.lock-simple"
        self.release.setIcon(theme.icon(icon, "on_accent"))
        self.cancel.setText(self.tr("Cancel") if self.model.allowed else self.tr("Close"))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.set_state(self.tr("The letter is written"), done, total)

    def _name_file(self) -> None:
        self._touched = True
        self._file.set_error("")
        if self._failure is not None:
            self._failure = None
            self._show_verdict()

    def _use_folder(self, folder: Path) -> None:
        self._name_file()
        self.path.setText(str(folder / Path(self.path.text()).name))

    def _say_occupied(self) -> None:
        self._file.set_error(self.tr("There is a file of that name. Choose another name."))
        self.path.setFocus()

    def _say_failed(self, error: Exception) -> None:
        self._failure = messages.split_of(error)  # stays until something else is tried
        self._show_verdict()

    def _end(self) -> None:
        done, recipient = self.model.done, self.model.recipient
        if done is None or recipient is None:
            first = self.tr("The release was broken off.")
            self.verdict.set_state("info", first, self.tr("Nothing went out."))
            return
        first = self.tr("Letter released to {}.").format(recipient.name)
        rest = self.tr("It stands in the register under number {0}. The file: {1}")
        self.verdict.set_state("ok", first, rest.format(done.number, done.path))
        self.to.setEnabled(False)
        self.form.setEnabled(False)
        for gone in (self._where, self.progress, self.release, self._possible):
            gone.hide()
        self._hint.setText("")
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        if self.show_file.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(done.path.parent)))
