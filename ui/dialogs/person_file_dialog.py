"""The dialog that gives someone all that is kept about her: to whom, the gate, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
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

from beeldcoach.domain.release import Ground, Release
from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.release_verdict import Verdict
from ui.viewmodels.paper_path import place_of
from ui.viewmodels.person_file import PersonFileModel
from ui.viewmodels.release_words import About, said
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.language_switch import LANGUAGES
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from ui.viewmodels.questions import AskPersonFile

_SIZE = (760, 690)
_ROOMY = 620  # pixels high


class PersonFileDialog(AnsweringDialog):
    """Answers with True when the file went out."""

    def __init__(self, question: AskPersonFile, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Give everything about one person"))
        self.model = PersonFileModel(question.session, question.person_id)
        self._language = question.session.language
        self._touched = False  # the coach named the file herself
        self._failure: tuple[str, str] | None = None
        self.to, self.language, self.identity = QComboBox(), Segmented(), YesNo()
        self.verdict, self._rows = Verdict(), Card(padded=False)
        self.path = QLineEdit()
        self._build_parts()
        self._bind()
        width, height = fitting(parent, _SIZE)
        self._about.setVisible(height >= _ROOMY)  # the answer matters more than what it is about
        self.resize(width, height)
        self.model.open()

    def _build_parts(self) -> None:
        about = self.tr(
            "All that is kept about this person, as a PDF. Left out are your private notes and "
            "what is about others: pupils stand in it by their code, other people not at all."
        )
        self._about = Label(about, "text", "second", wraps=True)
        self.body.addWidget(self._about)
        self.body.addLayout(self._choices())
        answer = QVBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(self.verdict)
        answer.addWidget(self._scrolled(), 1)
        self.body.addLayout(answer, 1)
        self._where = self._where_to()
        self.body.addWidget(self._where)
        self.progress = ProgressStrip()
        self.progress.hide()
        self.body.addWidget(self.progress)
        self._hint = Label("", "small", "second", wraps=True)
        self.buttons.addWidget(self._hint, 10)
        self.cancel = self.add_cancel()
        self.release = self.add_button(self.tr("Give the file"), "primary")

    def _choices(self) -> QVBoxLayout:
        self.to.setMinimumContentsLength(16)
        self.to.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.language.set_state(LANGUAGES, self.model.language)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(Field(self.tr("To whom"), self.to), 1)
        row.addWidget(Field(self.tr("Language of the file"), self.language))
        self._identity = Field(self.tr("Do you know for sure who this is?"), self.identity)
        column = QVBoxLayout()
        column.setSpacing(theme.S12)
        column.addLayout(row)
        column.addWidget(self._identity)
        return column

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
        scroll.setMinimumHeight(72)
        return scroll

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
        return holder

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self._say_failed)
        model.ended.connect(self._end)
        model.occupied.connect(self._say_occupied)
        model.progressed.connect(self._show_progress)
        model.folder_chosen.connect(self._use_folder)
        self.to.activated.connect(lambda _: self._choose())
        self.identity.answered.connect(lambda yes: self._answer(yes=yes))
        self.language.chosen.connect(model.use_language)
        self.folder.clicked.connect(
            lambda: model.choose_folder(self.tr("Choose a folder"), Path(self.path.text()))
        )
        self.path.textEdited.connect(self._name_file)
        self.progress.cancelled.connect(model.cancel)
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

    def _choose(self) -> None:
        self._failure = None
        self.model.choose(str(self.to.currentData()))

    def _answer(self, *, yes: bool) -> None:
        self._failure = None
        self.model.say_checked(yes=yes)

    def _release(self) -> None:
        self._failure = None
        typed = self.path.text().strip()
        if not typed:
            self._file.set_error(self.tr("Name the file that is to be written."))
            self.path.setFocus()
            return
        self._show_verdict()
        self.model.release(place_of(typed))

    def _render(self) -> None:
        page, recipient = self.model.page, self.model.recipient
        if page is None or recipient is None or self.model.done is not None:
            return
        self.set_heading(self.tr("Give everything about {}").format(_short(page.person.name)))
        self._fill_recipients()
        self.language.set_state(LANGUAGES, self.model.language)
        self.identity.set_answer(self.model.checked)
        question = self.tr("Do you know for sure that this is {}?")
        self._identity.set_question(question.format(_short(recipient.name)))
        if not self._touched:
            self.path.setText(str(self.model.path_for(self.tr("Access"))))
        self._show_rows()
        self._show_verdict()
        allowed, busy = self.model.allowed, self.model.busy
        self._where.setVisible(allowed)
        self._where.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.release.setEnabled(allowed and not busy)
        icon = "ph.paper-plane-tilt" if allowed else "ph.lock-simple"
        self.release.setIcon(theme.icon(icon, "on_accent"))
        written = self.tr("What goes out is written in the register.")
        again = self.tr("Every answer is checked again at once.")
        self._hint.setText(written if allowed else again)

    def _fill_recipients(self) -> None:
        entries = [(recipient.name, recipient.key) for recipient in self.model.recipients]
        if [(self.to.itemText(i), self.to.itemData(i)) for i in range(self.to.count())] != entries:
            self.to.clear()
            for name, key in entries:
                self.to.addItem(name, key)
        self.to.setCurrentIndex(self.to.findData(self.model.to))

    def _show_rows(self) -> None:
        while (item := self._rows.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        decision, page, recipient = self.model.decision, self.model.page, self.model.recipient
        self._rows.setVisible(decision is not None)
        if decision is None or page is None or recipient is None:
            return
        name = page.person.code if page.person.role == "pupil" else ""
        about = About(
            _short(name or page.person.first_name),
            _short(recipient.name),
            self._language,
            page.today,
        )
        for check in decision.checks:
            if self._rows.body.count():
                self._rows.add(Separator())
            row, words = CheckRow(), said(check, about)
            what = words.what
            if check.ground is Ground.NO_PUPIL_NAMES and check.ok and name:
                what = self.tr("There are no names of other pupils in it")
            row.set_state(CheckState(check.ok, what, words.ground))
            self._rows.add(row)

    def _show_verdict(self) -> None:
        decision = self.model.decision
        if self._failure is not None:
            self.verdict.set_state("bad", *self._failure)
        elif decision is None:
            self.verdict.set_state("info", self.tr("Asking the gate"), "")
        elif isinstance(decision, Release):
            until = i18n.time_text(decision.valid_until.astimezone(), self._language)
            rest = self.tr("This release counts once, for this version only, until {}.")
            self.verdict.set_state("ok", self.tr("This may go out."), rest.format(until))
        else:
            count = sum(not check.ok for check in decision.checks)
            rest = self.tr(
                "%n thing(s) in the way. Nothing was sent and nothing was changed.", "", count
            )
            self.verdict.set_state("bad", self.tr("This may not go out yet."), rest)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.set_state(self.tr("The file is written"), done, total)

    def _name_file(self) -> None:
        self._touched = True
        self._file.set_error("")

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
        path, recipient = self.model.done, self.model.recipient
        if path is None or recipient is None:
            first = self.tr("The release was broken off.")
            self.verdict.set_state("info", first, self.tr("Nothing went out."))
            return
        first = self.tr("The file was given to {}.").format(_short(recipient.name))
        rest = self.tr("It stands in the register under number {0}. The file: {1}")
        self.verdict.set_state("ok", first, rest.format(self.model.number, path))
        for control in (self.to, self.language, self.identity):
            control.setEnabled(False)
        self._where.hide()
        self.progress.hide()
        self.release.hide()
        self._hint.setText("")
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        if self.show_file.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _short(name: str) -> str:
    """Return a name of a length that a sentence can hold."""
    return name if len(name) <= _NAME else f"{name[:_NAME]}…"


_NAME = 40  # characters
