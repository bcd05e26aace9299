"""The tour's prompter: real dialogs, but for those of the system that ask for a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.prompter import DialogPrompter
from ui.viewmodels import questions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class TourPrompter(DialogPrompter):
    """Answers `which file` from what the tour laid ready; everything else is clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.files: list[Path] = []

    def ask(self, question: object, reply: Callable[[object], None]) -> None:
        """Answer, or show the dialog."""
        if isinstance(
            question, questions.ChooseFile | questions.ChooseSave | questions.ChooseFolder
        ):
            reply(self.files.pop(0) if self.files else None)
        else:
            super().ask(question, reply)
