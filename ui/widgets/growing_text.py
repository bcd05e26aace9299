"""A field for paragraphs that grows with what is typed."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_TURNS = 3  # a new height may bring a scroll bar beside it, and that a new width
_PADDING = 12  # logical pixels: the field's own, its edge and the document's margin


class GrowingText(QPlainTextEdit):
    """Plain text; Tab leaves the field.

    Signals:
        typed: the words, after every change by the coach.
        left: the keyboard went elsewhere.
        escaped: Escape was pressed.
    """

    typed = Signal(str)
    left = Signal()
    escaped = Signal()

    def __init__(self, least: int = 4, most: int = 14, parent: QWidget | None = None) -> None:
        """Make it `least` to `most` lines high."""
        super().__init__(parent)
        self._least, self._most = least, most
        self._growing = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def set_text(self, text: str) -> None:
        """Show other words, the cursor where it was; tells nobody, changes nothing if equal."""
        if text == self.toPlainText():
            return
        with QSignalBlocker(self):
            at = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as the words, between the least and the most."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets, as high as the words."""
        return QSize(120, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again, and grow or shrink by that."""
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _wanted_height(self) -> int:
        lines = max(self._least, min(self._most, ceil(self.document().size().height())))
        return ceil(lines * self.fontMetrics().lineSpacing()) + _PADDING + 8

    def _grow(self) -> None:
        if self._growing:  # from the resize below: its least would be set without its most
            return
        self._growing = True
        for _ in range(_TURNS):
            if (wanted := self._wanted_height()) == self.minimumHeight():
                break
            self.setFixedHeight(wanted)
        self._growing = False
        fits = self.document().size().height() <= self._most
        always = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            always.ScrollBarAlwaysOff if fits else always.ScrollBarAsNeeded
        )
