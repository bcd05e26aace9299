"""ReleasingDialog: what may go out: choices, the gate's rows, where to, and the way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
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

from beeldcoach.domain.release import Release
from ui import i18n, messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.release_verdict import Verdict
from ui.viewmodels.release_words import also_text, ask_others, missing, remedy_text, said
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.down_scroll import DownScroll
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from beeldcoach.domain.release import Check, Decision
    from ui.viewmodels.release_words import About
    from ui.viewmodels.releasing import Done, ReleasingModel


class ReleasingDialog(AnsweringDialog):
    """Answers with True when something went out.

    A subclass makes its controls, calls `_build_parts`, and says in words what it lets out.
    """

    ROWS_HEIGHT = 100  # pixels that the gate's rows have at least

    model: ReleasingModel

    def __init__(self, model: ReleasingModel, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self.model = model
        self._language = model.session.language
        self.verdict, self._rows = Verdict(), Card(padded=False)
        self.path = QLineEdit()
        self._touched = False  # the coach named the file herself
        self._failure: tuple[str, str] | None = None  # why the last try came to nothing

    # What a subclass says.

    def _choices(self) -> QLayout:
        """Return what is chosen: what, to whom, as what."""
        raise NotImplementedError

    def _show_choices(self) -> None:
        """Show what is chosen, and the path that goes with it."""
        raise NotImplementedError

    def _about(self) -> About:
        """Return of whom the gate's sentences speak."""
        raise NotImplementedError

    def _released(self, done: Done) -> tuple[str, str]:
        """Return in words that it went out."""
        raise NotImplementedError

    def _controls(self) -> tuple[QWidget, ...]:
        """Return what is of no use once it went out."""
        raise NotImplementedError

    def _below(self) -> QWidget | None:
        """Return what stands below the answer: what would be possible."""
        return None

    @property
    def _to_file(self) -> bool:
        return True

    def _state(self, check: Check) -> CheckState:
        about = self._about()
        words = said(check, about)
        return CheckState(
            check.ok,
            words.what,
            words.ground,
            remedy_text(check, about),
            also_text(check, about),
        )

    def _counts(self, release: Release) -> str:
        until = i18n.time_text(release.valid_until.astimezone(), self._language)
        return self.tr("This release counts once, for this version only, until {}.").format(until)

    def _refused(self, decision: Decision) -> tuple[str, str]:
        return self.tr("This may not go out yet."), missing(decision.checks, self._about())

    def _written(self) -> str:
        return self.tr("What goes out is written in the register.")

    # What they share.

    def _build_parts(self) -> None:
        self.body.addLayout(self._choices())
        answer = QVBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(self.verdict)
        answer.addWidget(self._scrolled(), 1)
        self.body.addLayout(answer, 1)
        below = self._below()
        if below is not None:
            self.body.addWidget(below)
        self._where = self._where_to()
        self.body.addWidget(self._where)
        self.progress = ProgressStrip()
        self._show_progress(0, 0)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self._hint = Label("", "small", "second", wraps=True)
        self.buttons.addWidget(self._hint, 10)
        self.cancel = self.add_cancel()
        self.release = self.add_button("", "primary")
        self._bind_parts()

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        scroll = DownScroll(inner)
        scroll.setMinimumHeight(self.ROWS_HEIGHT)
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
        holder.hide()
        return holder

    def _bind_parts(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self._say_failed)
        model.ended.connect(self._end)
        model.occupied.connect(self._say_occupied)
        model.progressed.connect(self._show_progress)
        model.folder_chosen.connect(self._use_folder)
        model.leaving.connect(self.give)
        self.folder.clicked.connect(
            lambda: model.choose_folder(self.tr("Choose a folder"), Path(self.path.text()))
        )
        self.path.textEdited.connect(lambda _: self._name_file())
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

    def _release(self) -> None:
        self._failure = None
        typed = self.path.text().strip()
        if not typed:
            self._file.set_error(self.tr("Name the file that is to be written."))
            self.path.setFocus()
            return
        self._show_verdict()
        self.model.release(self.model.place_of(typed))

    def _render(self) -> None:
        if self.model.recipient is None or self.model.done is not None:
            return
        self._show_choices()
        self._show_rows()
        self._show_verdict()
        allowed, busy = self.model.allowed, self.model.busy
        self._where.setVisible(allowed and self._to_file)
        self._where.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.release.setEnabled(allowed and not busy)
        self.release.setToolTip("" if allowed else plain_tip(self.verdict.first.text()))
        icon = "ph.paper-plane-tilt" if allowed and not busy else "ph.lock-simple"
        self.release.setIcon(theme.icon(icon, "on_accent"))
        self.cancel.setText(self.tr("Cancel") if allowed or busy else self.tr("Close"))
        again = self.tr("Every answer is checked again at once.")
        self._hint.setText(self._written() if allowed else again)

    def _show_rows(self) -> None:
        while (item := self._rows.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        decision = self.model.decision
        self._rows.setVisible(decision is not None)
        for check in decision.checks if decision is not None else ():
            if self._rows.body.count():
                self._rows.add(Separator())
            row = CheckRow()
            row.set_state(self._state(check))
            row.remedied.connect(lambda check=check: self._mend(check))
            row.also.connect(lambda check=check: self._mend(ask_others(check)))
            self._rows.add(row)

    def _mend(self, check: Check) -> None:
        self._failure = None
        self.model.mend(check)

    def _show_verdict(self) -> None:
        decision = self.model.decision
        if self._failure is not None:
            self.verdict.set_state("bad", *self._failure)
        elif decision is None:
            self.verdict.set_state("info", self.tr("Asking the gate"), "")
        elif isinstance(decision, Release):
            self.verdict.set_state("ok", self.tr("This may go out."), self._counts(decision))
        else:
            self.verdict.set_state("bad", *self._refused(decision))

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("The file is written")
        self.progress.set_state(words, done, total, cancellable=False)  # a button below does

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
        self.verdict.set_state("ok", *self._released(done))
        for control in self._controls():
            control.setEnabled(False)
        for gone in (self._where, self.progress, self.release):
            gone.hide()
        self._hint.setText("")
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        if self.show_file.isChecked():
            show_folder(done.path.parent)


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


PART = "part"  # between who has to do with it and the rest


def fill(combo: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    """Show entries and the chosen one; tells nobody (`activated` is the user's)."""
    if [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())] != entries:
        combo.clear()
        for text, data in entries:
            if data == PART:
                combo.insertSeparator(combo.count())
                combo.setItemData(combo.count() - 1, PART)
                continue
            combo.addItem(text, data)
    combo.setCurrentIndex(combo.findData(chosen))
    combo.setToolTip(plain_tip(combo.currentText()))


def narrow(combo: QComboBox) -> QComboBox:
    """Let a combo be narrower than its longest entry."""
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def possible_line(words: Label, button: QPushButton) -> QWidget:
    """Return the line that says what would be possible, with a button that does it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S8)
    row.addWidget(IconLabel("ph.lightbulb", "accent", 20))
    row.addWidget(words, 1)
    row.addWidget(button)
    holder.hide()
    return holder
