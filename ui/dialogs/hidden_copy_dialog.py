"""HiddenCopyDialog: make a copy in which nobody can be recognised, see all of it, sign it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.watch_stage import WatchStage
from ui.viewmodels.hidden_copy import HiddenCopyModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from beeldcoach.domain.ids import HiddenCopyId
    from ui.viewmodels.picture_questions import AskHiddenCopy

_SIZE = (820, 690)


class HiddenCopyDialog(AnsweringDialog):
    """Answers with True when the copy was seen whole and signed off."""

    def __init__(self, question: AskHiddenCopy, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Make unrecognisable"))
        self.model = HiddenCopyModel(question.session, question.stretch)
        self._language = question.session.language
        self._shown: HiddenCopyId | None = None
        find = question.session.core.pictures.finder
        self.stage, self.progress = WatchStage(find), ProgressStrip()
        self._about = Label("", wraps=True)
        self._status = Label("", "strong", wraps=True)
        self._sign = IconLabel("ph.eye", "accent", 20)
        self._seen = QProgressBar()
        self.sure = QCheckBox()
        self._room = EmptyState(  # where no copy stands yet
            "ph.eye-slash",
            self.tr("The copy will stand here. It counts once you have seen all of it."),
        )
        self._problem = Label("", "small", "bad", wraps=True)
        self.again = QPushButton(self.tr("Make it anew"))
        self.drop = QPushButton(self.tr("Somebody can be recognised: take it away"))
        self._compose()
        self._bind()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _compose(self) -> None:
        length = i18n.film_time(self.model.stretch.length_ms)
        about = self.tr(
            "The whole picture of this stretch ({length}) becomes coarse blocks, and the sound "
            "goes. The film itself stays as it is; the copy lies in the vault."
        )
        self._about.setText(about.format(length=length))
        self.sure.setText(self.tr("I recognise nobody: not by face, clothes, posture or place"))
        self._seen.setTextVisible(False)
        self._seen.setRange(0, 100)
        self._seen.setAccessibleName(self.tr("How much of it you saw"))
        self.stage.beside.addWidget(self._seen, 1)
        status = QHBoxLayout()
        status.setSpacing(theme.S8)
        status.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        status.addWidget(self._status, 1)
        self.body.addWidget(self._about)
        self.body.addLayout(status)
        self.body.addWidget(self.stage, 1)
        self.body.addWidget(self._room, 1)
        for part in (self.progress, self.sure, self._problem):
            self.body.addWidget(part)
        for button in (self.again, self.drop):
            theme.set_role(button, "quiet")
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        self.cancel = self.add_cancel(self.tr("Close"))
        self.go_on = self.add_button("", "primary")

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self._say_failed)
        model.signed.connect(lambda: self.give(True))  # noqa: FBT003
        model.progressed.connect(self._show_progress)
        self.progress.cancelled.connect(model.cancel)
        self.stage.moved.connect(self._note)
        self.stage.failed.connect(self._say_failed)
        self.again.clicked.connect(self._make)
        self.drop.clicked.connect(model.drop)
        self.sure.toggled.connect(lambda _: self._render())
        self.go_on.clicked.connect(self._go_on)

    def done(self, result: int) -> None:
        """Let go of the film; a copy under way is given up."""
        self.stage.unload()
        self.model.close()
        super().done(result)

    def reject(self) -> None:
        """Close; a copy under way is given up first."""
        if self.model.busy:
            self.model.cancel()
        else:
            super().reject()

    def _go_on(self) -> None:
        if self.model.copy is None:
            self._make()
        elif self.model.copy.checked_on is not None:
            self.give(True)  # noqa: FBT003
        else:
            self.model.sign_off()

    def _make(self) -> None:
        self._problem.setText("")
        self.sure.setChecked(False)
        self.model.make()

    def _note(self, at_ms: int, playing: bool) -> None:  # noqa: FBT001
        was_whole = self.model.seen.is_whole
        self.model.seen.note(at_ms, playing=playing)
        self._show_seen()
        if self.model.seen.is_whole != was_whole:
            self._render()

    def _render(self) -> None:
        model, copy = self.model, self.model.copy
        if not model.is_loaded:
            return
        self._load()
        there, signed = copy is not None, copy is not None and copy.checked_on is not None
        whole = model.seen.is_whole
        self.stage.setVisible(there and not model.busy)
        self._room.setVisible(not there or model.busy)
        self.progress.setVisible(model.busy)
        self._seen.setVisible(there and not signed)
        self.sure.setVisible(there and not signed and not model.busy)
        self.sure.setEnabled(whole)
        for button in (self.again, self.drop):
            button.setVisible(there and not model.busy)
        self._problem.setVisible(bool(self._problem.text()))
        self._show_status()
        self._show_seen()
        self.go_on.setText(self._next())
        ready = not there or signed or (whole and self.sure.isChecked())
        self.go_on.setEnabled(ready and not model.busy)

    def _next(self) -> str:
        copy = self.model.copy
        if copy is None:
            return self.tr("Make unrecognisable")
        return self.tr("Use this copy") if copy.checked_on else self.tr("Sign off")

    def _show_status(self) -> None:
        copy = self.model.copy
        if self.model.busy:
            icon, words = "ph.hourglass", self.tr("The copy is being made.")
        elif copy is None:
            icon, words = "ph.info", self.tr("There is no such copy of this stretch yet.")
        elif copy.checked_on is not None:
            day = i18n.date_text(copy.checked_on, self._language)
            icon = "ph.check-circle-fill"
            words = self.tr("Made unrecognisable; seen whole and signed off on {}.").format(day)
        elif self.model.seen.is_whole:
            icon, words = "ph.eye", self.tr("You saw all of it. Did you recognise nobody?")
        else:
            icon = "ph.eye"
            words = self.tr("Play it to its end. After that you can sign it off.")
        colour = "ok" if copy is not None and copy.checked_on else "accent"
        self._sign.set_state(icon, colour)
        self._status.setText(words)

    def _load(self) -> None:
        """Show another copy than the one that stands there."""
        copy, stream = self.model.copy, self.model.stream
        wanted = copy.id if copy is not None else None
        if wanted == self._shown:
            return
        self._shown = wanted
        if stream is None:
            self.stage.unload()
        else:
            self.stage.load(stream, 0, self.model.stretch.length_ms, has_sound=False)

    def _show_seen(self) -> None:
        seen = self.model.seen
        self._seen.setValue(100 if seen.is_whole else 100 * seen.ms // max(1, seen.length_ms))

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("{done} of {total} made")
        times = {"done": i18n.film_time(done), "total": i18n.film_time(total)}
        self.progress.set_state(words.format(**times), done, total)

    def _say_failed(self, error: Exception) -> None:
        self._problem.setText(messages.sentence_of(error))
        self._problem.show()
