"""LetterText: the words of a letter as they are printed, with headings, and without their marks."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlock
    from PySide6.QtWidgets import QWidget

_HEADING, _ITEM, _BULLET = "# ", "- ", "\u2022 "  # as in domain/letter.py; as it is shown
_TURNS = 3  # a new height may bring a scroll bar beside the page, and that a new width
_LEAST = 180  # logical pixels
_EDGE = 12  # logical pixels: padding and edge of the field
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LetterText(QTextEdit):
    """Grows with its words; what is pasted loses its looks; Tab leaves it.

    Signals:
        stood: whether the cursor stands in a heading now.
    """

    stood = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._growing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.cursorPositionChanged.connect(lambda: self.stood.emit(self.is_heading))

    @property
    def marked(self) -> str:
        """The words with the marks that a letter is kept with."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(_marked(block))
            block = block.next()
        return "\n".join(lines)

    def set_marked(self, text: str) -> None:
        """Show other words, the cursor where it was; tells nobody, changes nothing if equal."""
        if text == self.marked:
            return
        with QSignalBlocker(self):
            at = self.textCursor().position()
            self.setPlainText("\n".join(_shown(line) for line in text.split("\n")))
            for number, line in enumerate(text.split("\n")):
                if line.startswith(_HEADING):
                    _head(QTextCursor(self.document().findBlockByNumber(number)), on=True)
            self.document().clearUndoRedoStacks()
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._grow()
        self.stood.emit(self.is_heading)

    @property
    def is_heading(self) -> bool:
        """Whether the cursor stands in a heading."""
        return _is_heading(self.textCursor().block())

    def make_heading(self, *, on: bool) -> None:
        """Make the line with the cursor a heading, or a line as the others."""
        _head(self.textCursor(), on=on)
        self.stood.emit(self.is_heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a line as the others after a heading; `# ` at the start of one makes a heading."""
        was_heading = self.is_heading
        super().keyPressEvent(event)
        if event.key() in _RETURNS and was_heading and not self.textCursor().block().text():
            self.make_heading(on=False)
        elif event.key() == Qt.Key.Key_Space:
            self._heed_mark()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  of Qt
        """Paste words; a heading above lends them no looks."""
        super().insertFromMimeData(source)
        if not self.is_heading:
            _head(self.textCursor(), on=False)

    def _heed_mark(self) -> None:
        cursor = self.textCursor()
        if cursor.block().text() != _HEADING:
            return
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.make_heading(on=True)

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return QSize(super().sizeHint().width(), self._wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again, and grow or shrink by that."""
        super().resizeEvent(event)
        self._grow()

    def _wanted(self) -> int:
        return max(_LEAST, ceil(self.document().size().height()) + _EDGE)

    def _grow(self) -> None:
        if self._growing:
            return
        self._growing = True
        for _ in range(_TURNS):
            if (wanted := self._wanted()) == self.minimumHeight():
                break
            self.setFixedHeight(wanted)
        self._growing = False


def _is_heading(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0


def _marked(block: QTextBlock) -> str:
    words = block.text().replace("\u2028", " ")  # Shift+Enter breaks a line within a block
    if _is_heading(block) and words.strip():
        return _HEADING + words
    return _ITEM + words[len(_BULLET) :] if words.startswith(_BULLET) else words


def _shown(line: str) -> str:
    if line.startswith(_ITEM):
        return _BULLET + line[len(_ITEM) :]
    return line.removeprefix(_HEADING)


def _head(cursor: QTextCursor, *, on: bool) -> None:
    """Give a line the looks of a heading, or those of the others."""
    cursor.beginEditBlock()
    shape = QTextBlockFormat()
    shape.setHeadingLevel(1 if on else 0)
    shape.setTopMargin(theme.S12 if on and cursor.blockNumber() else 0)
    cursor.mergeBlockFormat(shape)
    letters = cursor.blockCharFormat()
    letters.setFontWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
    cursor.setBlockCharFormat(letters)
    at = cursor.position()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)
    cursor.setPosition(at)
    cursor.endEditBlock()
