"""Prompter: question in, dialog out; the only place where dialogs open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.viewmodels import questions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.dialogs.dialog import AnsweringDialog

_FILE_QUESTIONS = (questions.ChooseFile, questions.ChooseSave, questions.ChooseFolder)


def known_dialogs() -> frozenset[object]:
    """Return every dialog that a question has; the tour shows them all."""
    from ui.dialogs.catalogue import DIALOGS

    return frozenset(DIALOGS.values())


class DialogPrompter(QObject):
    """Shows questions over a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, question: object, reply: Callable[[object], None]) -> None:
        """Show the question and call `reply` once, when it is answered or dismissed."""
        if isinstance(question, _FILE_QUESTIONS):
            _ask_file(question, self._over(), reply)
            return
        if isinstance(question, questions.PrintPages):
            _print(question, self._over(), reply)
            return
        from ui.dialogs.catalogue import DIALOGS

        dialog = DIALOGS[type(question)](question, self._over())
        dialog.finished.connect(lambda _: _conclude(dialog, reply))
        dialog.open()

    def _over(self) -> QWidget:
        """Return the window that the coach looks at: the debrief has one of its own."""
        return QApplication.activeWindow() or self._window


def _conclude(dialog: AnsweringDialog, reply: Callable[[object], None]) -> None:
    answer = dialog.answer
    dialog.deleteLater()
    reply(answer)


def _print(
    question: questions.PrintPages, window: QWidget, reply: Callable[[object], None]
) -> None:
    from ui.printing import print_pages

    print_pages(
        window,
        question.pages,
        lambda: reply(True),  # noqa: FBT003
        allowed=question.allowed,
        dropped=lambda: reply(False),  # noqa: FBT003
    )


def _ask_file(
    question: questions.ChooseFile | questions.ChooseSave | questions.ChooseFolder,
    window: QWidget,
    reply: Callable[[object], None],
) -> None:
    dialog = QFileDialog(window, question.title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    match question:
        case questions.ChooseFile():
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters(question.filters.split(";;"))
        case questions.ChooseSave():
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilters(question.filters.split(";;"))
            dialog.selectFile(question.proposed)
        case questions.ChooseFolder():
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            if question.start is not None:
                dialog.setDirectory(str(question.start))

    def conclude(result: int) -> None:
        chosen = dialog.selectedFiles() if result == QDialog.DialogCode.Accepted else []
        reply(Path(chosen[0]) if chosen else None)

    dialog.finished.connect(conclude)
    dialog.open()
