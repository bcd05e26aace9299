"""Words that save themselves while they are typed, and are never written over meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QLineEdit

from ui.pages.autosave import Autosave
from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Callable


class KeptWords(QObject):
    """Keeps what stands in one text control.

    What was handed to `save` counts as newer than what is shown until it comes back by `show`.
    """

    def __init__(self, control: QLineEdit | GrowingText, save: Callable[[str], None]) -> None:
        super().__init__(control)
        self.control, self._save = control, save
        self._seen = ""
        self._sent: list[str] = []
        control.setAcceptDrops(False)  # a file let go here is for the page
        self._saving = Autosave(control, self._hand_over)
        control.textChanged.connect(self._saving.touch)

    @property
    def text(self) -> str:
        """What stands there now."""
        control = self.control
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    def show(self, text: str) -> None:
        """Show what the vault holds, unless something newer is on its way there."""
        if text in self._sent:
            del self._sent[: self._sent.index(text) + 1]
        elif text == self._seen:
            return
        self._seen = text
        if not self._sent and not self._saving.waiting and text != self.text:
            self._put(text)

    def start_anew(self) -> None:
        """Forget what was shown: the field is to hold the words of another thing."""
        self._saving.forget()
        self._seen, self._sent = "", []
        self._put("")

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self._saving.flush()

    def forget(self) -> None:
        """Save nothing more: what was typed in has gone."""
        self._saving.forget()

    def _hand_over(self) -> None:
        text = self.text
        self._sent.append(text)
        self._save(text)

    def _put(self, text: str) -> None:
        if isinstance(self.control, GrowingText):
            self.control.set_text(text)
            return
        with QSignalBlocker(self.control):
            self.control.setText(text)
