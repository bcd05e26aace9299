"""The dialog in which a backup is made: where, what it takes, how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from beeldcoach.services.errors import CannotWrite
from ui import i18n, messages, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.backup import backup_of
from ui.widgets.banner import Notice
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from beeldcoach.services.ports import BackupKept, BackupPlan
    from ui.viewmodels.backup_questions import AskBackup

_WIDTH, _HEIGHT = 620, 400
_NAME = 60  # characters


class BackupDialog(AnsweringDialog):
    """Answers with True once a backup was made. Closing it lets one under way go on."""

    def __init__(self, question: AskBackup, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Make a backup"))
        self.model = backup_of(question.session)
        self._language, self._anew = question.session.language, question.anew
        words = self.tr(
            "All that is in the vault is copied, as encrypted as it lies there. Choose a disk that "
            "you keep in another place, such as a USB disk. The next time only what is new goes."
        )
        self.body.addWidget(Label(words, "text", "second", wraps=True))
        self.body.addLayout(self._where())
        self.name = QLineEdit()
        self.name.setMaxLength(_NAME)
        help_text = self.tr("So you know it again. A proof of erasure names it.")
        self._name_field = Field(self.tr("What you call this disk"), self.name, help_text)
        self.body.addWidget(self._name_field)
        self._facts = Label("", "text", wraps=True)
        self.body.addWidget(self._facts)
        self.notice = StackedNotice()
        self.body.addWidget(self.notice)
        self.progress = ProgressStrip()
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.close_button = self.add_cancel()
        self.make = self.add_button(self.tr("Make the backup"), "primary")
        self._bind()
        self.resize(_WIDTH, _HEIGHT)
        self.model.open(question.folder)
        self._render()
        self.choose.setFocus()

    def _where(self) -> QHBoxLayout:
        self._place = ElidedLabel("", "text", "ink", Qt.TextElideMode.ElideMiddle)
        self.choose = QPushButton(self.tr("Choose a folder …"))
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        self._disk = IconLabel("ph.hard-drives", "ink2", 20)
        row.addWidget(self._disk)
        row.addWidget(self._place, 1)
        row.addWidget(self.choose)
        return row

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.choose.clicked.connect(
            lambda: self.model.choose(self.tr("Where is the backup to lie?"))
        )
        self.make.clicked.connect(lambda: self.model.make(self.name.text(), self._anew))
        self.progress.cancelled.connect(self.model.cancel)

    def _render(self) -> None:
        state, plan = self.model.state, self.model.state.plan
        done = state.kept is not None
        self._place.set_text(str(plan.folder) if plan else self.tr("No folder chosen yet"))
        for part in (self._disk, self._place, self.choose):
            part.setVisible(not done)
        if state.name and not self.name.isModified():
            self.name.setText(state.name)
        self.choose.setEnabled(not state.busy)
        self.name.setEnabled(not state.busy)
        self._name_field.setVisible(plan is not None and not done)
        self._facts.setVisible(plan is not None and not state.busy and not done)
        if plan is not None:
            self._facts.setText(self._takes(plan))
        notice = self._notice()
        self.notice.setVisible(notice is not None)
        if notice is not None:
            self.notice.set_state(notice)
        self.progress.setVisible(state.busy or state.looking)
        self._show_progress()
        self.make.setVisible(not done)
        self.make.setEnabled(state.may_begin)
        self.close_button.setText(self._close_words())
        if done:
            self.answer = True

    def _close_words(self) -> str:
        if self.model.state.busy:
            return self.tr("Go on in the background")
        return self.tr("Close") if self.model.state.kept is not None else self.tr("Cancel")

    def _show_progress(self) -> None:
        state = self.model.state
        if not state.busy:
            words = self.tr("Looking what is there")
            self.progress.set_state(words, 0, None, cancellable=False)
            return
        words = self.tr("{done} of {size}").format(
            done=i18n.size_text(state.done // 2, self._language),  # it is read back as well
            size=i18n.size_text(state.total // 2, self._language),
        )
        self.progress.set_state(words if state.total else "", state.done, state.total or None)

    def _takes(self, plan: BackupPlan) -> str:
        size = i18n.size_text(plan.size, self._language)
        free = i18n.size_text(plan.free, self._language)
        if not plan.files and not plan.is_first:
            words = self.tr("No new films. What you wrote is copied: {size}. Free there: {free}.")
        else:
            words = self.tr("To copy: {size}. Free there: {free}.")
        return words.format(size=size, free=free)

    def _notice(self) -> Notice | None:
        state, plan = self.model.state, self.model.state.plan
        if state.kept is not None:
            return self._made(state.kept)
        if state.error is not None:
            first, rest = self._why(state.error)
            stands = self.tr("A backup from before is as it was.")
            return Notice("bad", first, f"{rest} {stands}".strip())
        if plan is None or state.busy:
            return None
        if state.stopped:
            return self._stopped(plan)
        return self._warning(plan)

    def _why(self, error: Exception) -> tuple[str, str]:
        if isinstance(error, CannotWrite):
            first = self.tr("That disk cannot be written.")
            return first, self.tr("Is it still connected, and not locked? Then try again.")
        return messages.split_of(error)

    def _stopped(self, plan: BackupPlan) -> Notice:
        copied = self.model.state.done // 2  # it is read back as well
        words = [self.tr("A backup from before is as it was.")]
        if plan.is_first:
            words = [self.tr("There is no backup on that disk yet.")]
        if copied:
            size = i18n.size_text(copied, self._language)
            lies = self.tr("{} lies there, encrypted; the next time that is not copied again.")
            words.append(lies.format(size))
        return Notice("warn", self.tr("You broke the backup off."), " ".join(words))

    def _warning(self, plan: BackupPlan) -> Notice | None:
        if plan.free < plan.needed:
            needed = i18n.size_text(plan.needed, self._language)
            rest = self.tr("{} is needed. Make room there, or choose another disk.").format(needed)
            return Notice("bad", self.tr("It does not fit there."), rest)
        if plan.same_disk:
            first = self.tr("This folder is on the same disk as the vault.")
            return Notice("warn", first, self.tr("When that disk breaks, both are gone."))
        if plan.synced_with is not None:
            first = self.tr("{} copies this folder to the internet.").format(plan.synced_with)
            rest = self.tr("What you erase later may stay there.")
            return Notice("warn", first, rest)
        return None

    def _made(self, kept: BackupKept) -> Notice:
        first = self.tr("The backup is made.")
        size = i18n.size_text(kept.written.size, self._language)
        words = [self.tr("It holds %n film(s) and other files,", "", kept.objects) + f" {size}."]
        if kept.purged:
            words.append(self.tr("What was erased since then is gone from it as well."))
        if not kept.is_clean:
            words.append(self.tr("Something that was erased could not be taken out yet."))
        if kept.missing:
            words.append(self.tr("%n file(s) are missing from the vault itself.", "", kept.missing))
        words.append(self.tr("Put the disk away in another place."))
        trouble = bool(kept.missing) or not kept.is_clean
        return Notice("warn" if trouble else "ok", first, " ".join(words))
