"""A field for one sentence, which may be too long for one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class SentenceEdit(GrowingText):
    """Wraps what does not fit; Enter goes on to the next field, and nothing makes a new line."""

    def __init__(self, most: int = 4) -> None:
        super().__init__(1, most)
        self.setAcceptDrops(False)  # a film let go here is for the page

    def text(self) -> str:
        """Return the sentence."""
        return self.toPlainText()

    def setText(self, text: str) -> None:  # noqa: N802 (as a line has it)
        """Show another sentence; tells of it as typing does."""
        self.setPlainText(" ".join(text.split("\n")))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (of Qt)
        """Paste words only, on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on; Alt with an arrow is for what the field stands in."""
        if event.key() in _ENTER:
            self.focusNextChild()
        elif event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
