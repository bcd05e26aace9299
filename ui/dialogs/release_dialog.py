"""The release dialog: the gate's answer as rows, each cross with its remedy, and the way out."""

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

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground, Release
from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.release_verdict import Verdict
from ui.viewmodels import release as model
from ui.viewmodels.release import ReleaseViewModel
from ui.viewmodels.release_words import About, remedy_text, said
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.domain.release import Check
    from ui.viewmodels.questions import AskRelease

_SIZE = (800, 690)


class ReleaseDialog(AnsweringDialog):
    """Answers with a Location to go to, or True when something went out."""

    def __init__(self, question: AskRelease, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Release"))
        self.model = ReleaseViewModel(question.session, question.trajectory_id)
        self._language = question.session.language
        self.what, self.to, self.purpose = QComboBox(), QComboBox(), QComboBox()
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
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        fields = (
            (self.tr("What"), self.what),
            (self.tr("To whom"), self.to),
            (self.tr("What for"), self.purpose),
        )
        for words, combo in fields:
            combo.setMinimumContentsLength(12)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            row.addWidget(Field(words, combo), 1)
        return row

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
        self._possible_words = Label("", wraps=True)
        self.choose_teacher = QPushButton(self.tr("Choose that"))
        theme.set_role(self.choose_teacher, "quiet")
        row.addWidget(IconLabel("ph.lightbulb", "accent", 20))
        row.addWidget(self._possible_words, 1)
        row.addWidget(self.choose_teacher)
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
        return holder

    def _bind(self) -> None:
        vm = self.model
        vm.changed.connect(self._render)
        vm.failed.connect(self._say_failed)
        vm.ended.connect(self._end)
        vm.occupied.connect(self._say_occupied)
        vm.leaving.connect(self.give)
        vm.progressed.connect(self._show_progress)
        vm.folder_chosen.connect(self._use_folder)
        for combo in (self.what, self.to, self.purpose):
            combo.activated.connect(self._choose)
        self.choose_teacher.clicked.connect(
            lambda: vm.choose(model.REPORT, model.TEACHER, Purpose.COPY_OWN)
        )
        self.folder.clicked.connect(
            lambda: vm.choose_folder(self.tr("Choose a folder"), Path(self.path.text()))
        )
        self.path.textEdited.connect(self._name_file)
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
        typed = self.path.text().strip()
        if not typed:
            self._file.set_error(self.tr("Name the file that is to be written."))
            self.path.setFocus()
            return
        self._show_verdict()
        self.model.release(self.model.place_of(typed))

    def _choose(self) -> None:
        self._failure = None
        self.model.choose(
            str(self.what.currentData()),
            str(self.to.currentData()),
            Purpose(self.purpose.currentData()),
        )

    def _render(self) -> None:
        page = self.model.page
        if page is None or self.model.done is not None:
            return
        self._fill_choices(page.board, page.name)
        if not self._touched:
            stem = self.tr("Report")
            self.path.setText(str(self.model.proposed_path(stem)))
        self._show_rows()
        self._show_verdict()
        allowed, busy = self.model.allowed, self.model.busy
        self._where.setVisible(allowed)
        self._where.setEnabled(not busy)
        self.progress.setVisible(busy)
        refused = self.model.decision is not None and not allowed
        self._possible.setVisible(
            refused and self.model.choice.to == model.BOARD and self.model.has_report
        )
        possible = self.tr("Possible: {} gets a copy. Nothing more is needed for that.")
        self._possible_words.setText(possible.format(page.first_name))
        self._show_button()
        again = self.tr("Every answer is checked again at once.")
        written = self.tr("What goes out is written in the register of {}.")
        self._hint.setText(written.format(page.first_name) if allowed else again)

    def _fill_choices(self, board: str, name: str) -> None:
        choice = self.model.choice
        number = self.model.version
        report = self.tr("Report, version {}").format(number) if number else self.tr("Report")
        whats = [(report, model.REPORT), (self.tr("Interim report"), model.INTERIM)]
        _fill(self.what, whats, choice.what)
        _fill(self.to, [(board, model.BOARD), (name, model.TEACHER)], choice.to)
        purposes = [(self.model.purpose_name(p), p.value) for p in model.PURPOSES[choice.to]]
        _fill(self.purpose, purposes, choice.purpose.value)

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
            return
        if decision is None:
            self.verdict.set_state("info", self.tr("Asking the gate"), "")
            return
        if self.model.allowed and isinstance(decision, Release):
            until = i18n.time_text(decision.valid_until.astimezone(), self._language)
            rest = self.tr("This release counts once, for this version only, until {}.")
            first = self.tr("This may go out.")
            self.verdict.set_state("ok", first, rest.format(until))
            return
        count = sum(not check.ok for check in decision.checks)
        rest = self.tr(
            "%n thing(s) in the way. Nothing was sent and nothing was changed.", "", count
        )
        grounds = {check.ground for check in decision.checks if not check.ok}
        never = bool(grounds & {Ground.NEVER, Ground.INTERIM})
        first = self.tr("This never goes out.") if never else self.tr("This may not go out yet.")
        self.verdict.set_state("bad", first, rest)

    def _show_button(self) -> None:
        allowed = self.model.allowed and not self.model.busy
        recipient = self.model.recipient
        self.release.setEnabled(allowed)
        text = self.tr("Release")
        if self.model.allowed and recipient is not None:
            text = self.tr("Release report to {}").format(recipient.name)
        self.release.setText(text)
        self.release.setToolTip("" if allowed else plain_tip(self.verdict.first.text()))
        icon = "ph.paper-plane-tilt" if allowed else "ph.lock-simple"
        self.release.setIcon(theme.icon(icon, "on_accent"))
        self.cancel.setText(self.tr("Cancel") if self.model.allowed else self.tr("Close"))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.set_state(self.tr("The report is written"), done, total)

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
        done = self.model.done
        if done is None:
            first = self.tr("The release was broken off.")
            self.verdict.set_state("info", first, self.tr("Nothing went out."))
            return
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        first = self.tr("Report released to {}.").format(recipient.name)
        rest = self.tr("It stands in the register of {0} under number {1}. The file: {2}")
        self.verdict.set_state("ok", first, rest.format(page.first_name, done.number, done.path))
        for combo in (self.what, self.to, self.purpose):
            combo.setEnabled(False)
        self._where.hide()
        self.progress.hide()
        self.release.hide()
        self._hint.setText("")
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        if self.show_file.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(done.path.parent)))


def _fill(combo: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    """Show entries and the chosen one; tells nobody (`activated` is the user's)."""
    if [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())] != entries:
        combo.clear()
        for text, data in entries:
            combo.addItem(text, data)
    combo.setCurrentIndex(combo.findData(chosen))
    combo.setToolTip(plain_tip(combo.currentText()))
