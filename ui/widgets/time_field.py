"""A small field for a time of day that may be left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui import i18n, theme

if TYPE_CHECKING:
    from datetime import time

    from PySide6.QtGui import QFocusEvent

_WIDTH = 64
_LONGEST = 8  # characters: `15:30 h` and a slip


class TimeField(QLineEdit):
    """Typed as 9, 9.30, 9:30 or 0930. What is no time stays as it was typed, marked as wrong.

    Signals: changed (a `time`, or None).
    """

    changed = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._value: time | None = None
        self.setFixedWidth(_WIDTH)
        self.setMaxLength(_LONGEST)
        self.setAcceptDrops(False)
        self.setFont(theme.font("text", tabular=True))
        self.setPlaceholderText(self.tr("Time"))
        self.setAccessibleName(name)
        self.setToolTip(self.tr("A time such as 15.30; may be left open"))
        self.textEdited.connect(self._mark)
        self.editingFinished.connect(self.keep)

    @property
    def value(self) -> time | None:
        """The time that is shown; None where there is none, or no time was typed."""
        return self._value

    @property
    def is_wrong(self) -> bool:
        """Whether something stands here that is no time."""
        return bool(self.text().strip()) and i18n.clock_of(self.text()) is None

    def set_state(self, value: time | None) -> None:
        """Show a time, unless something is being typed; tells nobody."""
        if self.hasFocus() and self.isModified():
            return
        if value == self._value and self.is_wrong:
            return
        self._value = value
        self.setText(i18n.clock_text(value) if value else "")
        self._mark()

    def keep(self) -> None:
        """Take what was typed, and write it as times are written."""
        if not self.isModified():
            return
        if self.is_wrong:
            self._mark(final=True)
            return
        self.setModified(False)
        value = i18n.clock_of(self.text())
        self.setText(i18n.clock_text(value) if value else "")
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when the field is left."""
        self.keep()
        super().focusOutEvent(event)

    def _mark(self, _text: str = "", *, final: bool = False) -> None:
        wrong = final and self.is_wrong
        self.setProperty("state", "error" if wrong else "")
        words = self.tr("Write a time such as 15.30.") if wrong else ""
        self.setAccessibleDescription(words)
        self.setToolTip(words or self.tr("A time such as 15.30; may be left open"))
        theme.restyle(self)
