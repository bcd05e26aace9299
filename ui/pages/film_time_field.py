"""A field for a place in the film, to the millisecond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit

from ui import theme
from ui.i18n import Language, film_time_exact
from ui.pages.studio_time import time_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_LONGEST = 14  # characters: "1:02:03,480" and a slip


class FilmTimeField(QLineEdit):
    """Typed as 12:03, 12.03, 12:03,480 or 75. What is no time stays, and is marked as wrong.

    Signals:
        changed: milliseconds.
    """

    changed = Signal(int)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._ms = -1
        self.setFont(theme.font("text", tabular=True))
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        self.setToolTip(name)
        widest = QFontMetrics(self.font()).horizontalAdvance("00:00,000")
        self.setMinimumWidth(widest + 20)
        self.setAcceptDrops(False)
        self.returnPressed.connect(self.keep)
        self.textEdited.connect(lambda _: self._mark(wrong=False))

    def set_state(self, ms: int) -> None:
        """Show a time, unless another is being typed; tells nobody."""
        if self.hasFocus() and self.isModified():
            return
        self._ms = ms
        self.setText(film_time_exact(ms, self._language))
        self._mark(wrong=False)

    def keep(self) -> None:
        """Take what was typed, and write it as times are written."""
        if not self.isModified():
            return
        ms = time_typed(self.text())
        if ms is None:
            self._mark(wrong=True)
            return
        self.setModified(False)
        if ms // 1000 == self._ms // 1000 and "," not in self.text() and "." not in self.text():
            ms = self._ms  # the same second typed again is no other place
        before, self._ms = self._ms, ms
        self.setText(film_time_exact(ms, self._language))
        if ms != before:
            self.changed.emit(ms)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when the field is left."""
        self.keep()
        super().focusOutEvent(event)

    def _mark(self, *, wrong: bool) -> None:
        words = self.tr("Write a place in the film such as 12:03.") if wrong else ""
        self.setProperty("state", "error" if wrong else "")
        self.setAccessibleDescription(words)
        self.setToolTip(words or self.accessibleName())
        theme.restyle(self)
