"""FactLine: a field for one fact about the practice, written as it is typed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

_REST_MS = 400  # after the last key, then what was typed is written


class FactModel(Protocol):
    """What keeps the facts."""

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the practice."""


class FactLine(QLineEdit):
    """One fact about the practice; written 400 ms after the last key, and on leaving."""

    def __init__(self, model: FactModel, name: str) -> None:
        super().__init__()
        self._model, self._name = model, name
        self.setMaxLength(200)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.keep)
        self.textEdited.connect(lambda _: self._rest.start())
        self.editingFinished.connect(self.keep)

    def show_value(self, value: str) -> None:
        """Show what the vault holds, unless something else is being typed."""
        if not self.hasFocus() and not self._rest.isActive() and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)  # its beginning is what is read

    def keep(self) -> None:
        """Write what was typed, where it is something else."""
        self._rest.stop()
        if self.isModified():
            self.setModified(False)
            self._model.set_fact(self._name, self.text().strip())
