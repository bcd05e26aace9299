"""Words that save themselves while they are typed, and are never written over meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.records import TEXT_LIMIT
from ui import messages, theme
from ui.pages.autosave import Autosave
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Callable


class KeptWords(QObject):
    """Keeps what stands in one text control.

    What was handed to `save` counts as newer than what is shown until it comes back by `show`.

    Signals:
        told: why the words cannot be kept, for below the field; "" once they can.
    """

    told = Signal(str)

    def __init__(
        self, control: QLineEdit | GrowingText, save: Callable[[str], None], limit: int = TEXT_LIMIT
    ) -> None:
        super().__init__(control)
        self.control, self._save, self._limit = control, save, limit
        self._is_wrong = False
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
        elif text == self._seen or self._is_wrong:
            return
        self._seen = text
        if not self._sent and not self._saving.waiting and text != self.text:
            self._put(text)

    def start_anew(self) -> None:
        """Forget what was shown: the field is to hold the words of another thing."""
        self._saving.forget()
        self._mark(wrong=False)
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
        self._mark(wrong=len(text) > self._limit)
        if not self._is_wrong:
            self._sent.append(text)
            self._save(text)

    def _mark(self, *, wrong: bool) -> None:
        """Say at the field that this is too much; it stays there to be shortened."""
        if wrong == self._is_wrong:
            return
        self._is_wrong = wrong
        words = messages.sentence_of(TooLong(self._limit)) if wrong else ""
        field = self.control.parentWidget()
        if isinstance(field, Field):
            field.set_error(words)
        else:
            self.control.setProperty("state", "error" if wrong else "")
            self.control.setAccessibleDescription(words)
            theme.restyle(self.control)
        self.told.emit(words)

    def _put(self, text: str) -> None:
        if isinstance(self.control, GrowingText):
            self.control.set_text(text)
            return
        with QSignalBlocker(self.control):
            self.control.setText(text)
