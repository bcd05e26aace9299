"""The dialog that puts a backup back, at the lock screen: which, where to, and what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.errors import WrongPassphrase, WrongRecoveryKey
from ui import messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.restore_words import RestoreWords
from ui.widgets.banner import Notice
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_groups import KeyGroupsEdit
from ui.widgets.label import Label
from ui.widgets.password_edit import PasswordEdit
from ui.widgets.plain_label import plain_label
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.segmented import Segmented
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.backing_up import Restored
    from ui.viewmodels.restore import RestoreModel

_WIDTH, _HEIGHT = 620, 380
_LISTED, _BAR, _ICON = 260, 16, 16  # pixels: of what happened since, its bar and its icons
_GUESSES = (WrongPassphrase, WrongRecoveryKey)


class RestoreDialog(AnsweringDialog):
    """Closing it breaks off; a vault that was made is gone into, or closed and left where it is."""

    def __init__(self, model: RestoreModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Put back a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = model
        self._words = RestoreWords(self)
        self._told: Restored | None = None  # what is listed
        words = self.tr(
            "A new vault is made of it, in a folder of its own. The backup stays as it is, and so "
            "does every other vault. All of it is decrypted and checked first."
        )
        self._intro = Label(words, "text", "second", wraps=True)
        self.body.addWidget(self._intro)
        self._form = QWidget()
        self._form.setProperty("ground", "none")
        self.body.addWidget(self._form)
        self._build_form()
        self.notice = StackedNotice()
        self.body.addWidget(self.notice)
        self._build_since()
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(model.cancel)
        self.body.addWidget(self.progress)
        self._room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.body.addItem(self._room)
        self.cancel = self.add_cancel()
        self.go = self.add_button(self.tr("Put the backup back"), "primary")
        self.go.clicked.connect(self._go)
        self.finished.connect(lambda _: model.let_go())
        model.changed.connect(self._render)
        self.resize(_WIDTH, _HEIGHT)
        self._render()
        self.choose.setFocus()

    def _build_since(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._since = QVBoxLayout(inner)
        self._since.setContentsMargins(0, 0, 0, 0)
        self._since.setSpacing(theme.S8)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.area.setAccessibleName(self.tr("What happened after the backup"))
        self.area.hide()
        self.body.addWidget(self.area)

    def _build_form(self) -> None:
        self._backup, self._folder = (
            ElidedLabel("", "text", "ink", Qt.TextElideMode.ElideMiddle) for _ in range(2)
        )
        self.choose = QPushButton(self.tr("Choose the backup …"))
        self.elsewhere = QPushButton(self.tr("Choose a folder …"))
        self.choose.clicked.connect(
            lambda: self.model.choose_backup(self.tr("Where is the backup?"))
        )
        self.elsewhere.clicked.connect(
            lambda: self.model.choose_folder(self.tr("In which folder is the vault to lie?"))
        )
        self.way = Segmented()
        self.way.setAccessibleName(self.tr("What opens it"))
        self.way.chosen.connect(lambda key: self.model.choose_way(by_recovery=key == "recovery"))
        self.passphrase, self.groups = PasswordEdit(), KeyGroupsEdit()
        self._secret = Field(self.tr("Passphrase of that time"), self.passphrase)
        self._wrong = Label("", "small", "bad", wraps=True)
        for edited in (self.passphrase.textChanged, self.groups.edited):
            edited.connect(self._enable)
        for done in (self.passphrase.returnPressed, self.groups.completed):
            done.connect(self._go)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addLayout(_row(self.tr("The backup"), self._backup, self.choose))
        column.addLayout(_row(self.tr("The new vault"), self._folder, self.elsewhere))
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self._secret, self.groups, self._wrong):
            column.addWidget(each)

    def _render(self) -> None:
        state = self.model.state
        done = state.restored is not None
        self._form.setVisible(not done)
        self._intro.setVisible(not done)
        self._form.setEnabled(not state.busy)
        self._backup.set_text(_short(state.backup) or self.tr("Not chosen yet"))
        self._folder.set_text(_short(state.folder))
        ways = (("passphrase", self.tr("Passphrase")), ("recovery", self.tr("Recovery key")))
        self.way.set_state(ways, "recovery" if state.by_recovery else "passphrase")
        self._secret.setVisible(not state.by_recovery)
        self.groups.setVisible(state.by_recovery)
        self._show_trouble()
        self.progress.setVisible(state.busy)
        self._show_progress()
        self.cancel.setVisible(not done)
        self.go.setText(self.tr("Open the vault") if done else self.tr("Put the backup back"))
        self._enable()

    def _show_trouble(self) -> None:
        state = self.model.state
        error = state.error
        guessed = isinstance(error, _GUESSES)
        words = messages.sentence_of(error) if error is not None and guessed else ""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self.groups.set_wrong(error.group if isinstance(error, WrongRecoveryKey) else 0)
        notice = None
        if state.restored is not None:
            notice = self._words.notice(state.restored, self.model.language)
        elif error is not None and not guessed:
            notice = Notice("bad", *messages.split_of(error))
        self.notice.setVisible(notice is not None)
        if notice is not None:
            self.notice.set_state(notice)
        if state.restored is not None:
            self._show_since(state.restored)

    def _show_since(self, restored: Restored) -> None:
        """List what happened after the backup, and let go of the room that the form took."""
        if self._told is restored:
            return
        self._told = restored
        language, since = self.model.language, restored.since
        lines = [(self._words.answer(each, language), "ph.pen-nib") for each in since.answers]
        lines += [(self._words.erased(each, language), "ph.trash") for each in since.erased]
        inside = self.width() - 2 * theme.S24
        high = -theme.S8
        for text, icon in lines:
            words = Label(plain_label(text), "text", wraps=True)
            row = QHBoxLayout()
            row.setSpacing(theme.S8)
            row.addWidget(IconLabel(icon, "ink2", _ICON), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self._since.addLayout(row)
            high += theme.S8 + words.heightForWidth(inside - _BAR - _ICON - theme.S8)
        self.area.setVisible(bool(lines))
        self.area.setFixedHeight(max(0, min(high, _LISTED)))
        self.notice.setFixedHeight(self.notice.height_in(inside))
        self.body.removeItem(self._room)
        whole = self.layout()
        assert whole is not None
        whole.activate()
        self.resize(self.width(), whole.totalHeightForWidth(self.width()))

    def _show_progress(self) -> None:
        state = self.model.state
        if not state.total:
            self.progress.set_state(self.tr("Opening the backup"), 0, None, cancellable=False)
            return
        percent = 100 * state.done // state.total
        words = self.tr("Copied and checked: {} %").format(percent)
        self.progress.set_state(words, state.done, state.total)

    def _enable(self) -> None:
        state = self.model.state
        typed = self.groups.is_complete if state.by_recovery else bool(self.passphrase.text())
        ready = state.backup is not None and typed and not state.busy
        self.go.setEnabled(ready or state.restored is not None)

    def _go(self) -> None:
        if self.model.state.restored is not None:
            self.passphrase.clear()
            self.groups.clear()
            self.model.go_in()
            self.accept()
        elif self.go.isEnabled():
            by_recovery = self.model.state.by_recovery
            self.model.restore(self.groups.text if by_recovery else self.passphrase.text())


def _row(words: str, place: ElidedLabel, choose: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S12)
    name = Label(words, "strong")
    name.setMinimumWidth(110)
    choose.setAccessibleName(f"{choose.text()} {words}")
    row.addWidget(name)
    row.addWidget(place, 1)
    row.addWidget(choose)
    return row


def _short(folder: Path | None) -> str:
    return str(folder) if folder is not None else ""
