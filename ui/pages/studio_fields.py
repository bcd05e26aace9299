"""Draft: a text field whose words are told while they are typed, so that nothing is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.pages.autosave import Autosave


class Draft(QObject):
    """Watches one text field.

    Signals:
        written: the text, after a rest, when the field is left, and when asked to `flush`.
    """

    written = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._saving = Autosave(field, lambda: self.written.emit(self.text))
        field.textChanged.connect(self._saving.touch)

    @property
    def text(self) -> str:
        """What stands in the field."""
        field = self._field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def show(self, text: str, *, anew: bool) -> None:
        """Show a text; without `anew` a field that is being typed in keeps its own."""
        if not anew and (self._field.hasFocus() or self._saving.waiting):
            return
        self._saving.forget()
        if text == self.text:
            return
        with QSignalBlocker(self._field):
            if isinstance(self._field, QLineEdit):
                self._field.setText(text)
                self._field.setCursorPosition(0)
            else:
                self._field.setPlainText(text)

    def flush(self) -> None:
        """Tell now what was typed since it was told last."""
        self._saving.flush()
