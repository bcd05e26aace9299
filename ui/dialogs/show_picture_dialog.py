"""ShowPictureDialog: what may be looked at and does not go out; that it is shown was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import messages
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.watch_stage import WatchStage
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.picture_questions import ShowPicture

_SIZE = (900, 660)


class ShowPictureDialog(AnsweringDialog):
    """Answers with nothing."""

    def __init__(self, question: ShowPicture, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Shown to {}").format(question.title))
        self.stage = WatchStage(question.find)
        self._problem = Label("", "small", "bad", wraps=True)
        about = self.tr("It is written in the register that this is shown. Nothing goes out.")
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.body.addWidget(self.stage, 1)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self.add_cancel(self.tr("Close"))
        self.stage.failed.connect(self._say_failed)
        self.resize(*fitting(parent, _SIZE))
        self.stage.load(
            question.open_stream,
            question.start_ms,
            question.end_ms,
            has_sound=question.has_sound,
        )

    def done(self, result: int) -> None:
        """Let go of the film."""
        self.stage.unload()
        super().done(result)

    def _say_failed(self, error: Exception) -> None:
        self._problem.setText(messages.sentence_of(error))
        self._problem.show()
