"""Fields for the details of a person or school: what is typed is kept at once, or told wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import messages
from ui.pages.autosave import Autosave
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Callable

    Keep = Callable[[str, str], None]


class DetailField(QWidget):
    """One detail in words; it calls `keep` with its name and what was typed."""

    def __init__(
        self, name: str, question: str, keep: Keep, *, help_text: str = "", tall: bool = False
    ) -> None:
        super().__init__()
        self.name, self._keep = name, keep
        self._wrong = False
        self.control: QLineEdit | GrowingText = GrowingText(2, 10) if tall else QLineEdit()
        self.control.setAcceptDrops(False)  # a film let go here is for the page
        self._field = Field(question, self.control, help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self._saving = Autosave(self.control, self._save)
        self.control.textChanged.connect(self._saving.touch)

    @property
    def text(self) -> str:
        """What stands in the field."""
        if isinstance(self.control, QLineEdit):
            return self.control.text()
        return self.control.toPlainText()

    def show_text(self, text: str, *, anew: bool = False) -> None:
        """Show what is kept; what is being typed, or is wrong, stays unless it is someone new."""
        if anew:
            self._saving.forget()
            self.show_error(None)
        typing = self.control.hasFocus() and text.split() == self.text.split()
        if self._saving.waiting or self._wrong or typing or text == self.text:
            return
        if isinstance(self.control, GrowingText):
            self.control.set_text(text)
            return
        with QSignalBlocker(self.control):
            self.control.setText(text)

    def show_error(self, error: Exception | None) -> None:
        """Say what is wrong with what was typed; None takes it away."""
        self._wrong = error is not None
        self._field.set_error(messages.sentence_of(error) if error is not None else "")

    def flush(self) -> None:
        """Keep now what was typed."""
        self._saving.flush()

    def _save(self) -> None:
        self._keep(self.name, self.text)
