"""KeyColumns: keys with what they do, in groups, in as many columns as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.keys.columns import spread
from ui.keys.keymap import GROUPS, KeyMap
from ui.keys.paper import row_keys
from ui.keys.words import CODE_LINES, caps_of, words_of
from ui.widgets.keycap import SIZE, KeyCap, keycap_width
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.keys.acts import Act
    from ui.keys.rows import KeyGroup, KeyRow

COLUMN = 270  # logical pixels, at least
MOST_COLUMNS = 4
_BAR = 12  # the scroll bar, should there be one
_GAP = theme.S16
_STEP = 32
_TITLE = 32  # with the room before it


@dataclass(frozen=True, slots=True)
class _Line:
    caps: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class _Block:
    title: str
    lines: tuple[_Line, ...]


class KeyColumns(QScrollArea):
    """Scrolls where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keymap = KeyMap()
        self._known: frozenset[Act] = frozenset()
        self._text = ""
        self._width = 3 * COLUMN

    def set_keys(self, keymap: KeyMap, known: frozenset[Act]) -> None:
        """Show the keys of the acts that are known."""
        self._keymap, self._known, self._text = keymap, known, ""
        self._fill()

    def look_for(self, text: str) -> None:
        """Show only what has these words, or this key."""
        self._text = text
        self._fill()

    def set_width(self, width: int) -> int:
        """Take so much room; return the height that all would take."""
        if width != self._width:
            self._width = width
            self._fill()
        content = self.widget()
        if content is None:
            return 0
        fitting = content.heightForWidth(width - _BAR)
        height = fitting if fitting > 0 else content.sizeHint().height()
        content.setMinimumHeight(height)  # else what its narrowest columns would need
        return height

    def scroll_by(self, rows: int) -> None:
        """Go down, or up when negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rows * _STEP)

    def _fill(self) -> None:
        blocks = _blocks(self._keymap, self._known, self._text.casefold().split())
        columns = max(1, min(MOST_COLUMNS, self._width // COLUMN))
        content = QWidget()
        content.setProperty("ground", "none")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, theme.S8, 0)
        row.setSpacing(_GAP)
        width = (self._width - _BAR - theme.S8 - (columns - 1) * _GAP) // columns
        heights = [_height_of(block, width) for block in blocks]
        places = spread(heights, columns) if blocks else []
        for place in places:
            row.addLayout(_column([blocks[at] for at in place]), 1)
        for _ in range(columns - len(places)):  # those that are there stay where they were
            row.addStretch(1)
        if not blocks:
            words = QCoreApplication.translate("KeyColumns", "No key has these words.")
            row.insertWidget(0, Label(words, "text", "second"))
        self.setWidget(content)


def shown_rows(
    group: KeyGroup, keymap: KeyMap, known: frozenset[Act]
) -> list[tuple[KeyRow, list[str]]]:
    """The rows of a group that say something true: all acts can be done, and have a key."""
    rows = ((row, row_keys(row, keymap)) for row in group.rows)
    return [(row, caps) for row, caps in rows if caps and known.issuperset(row.acts)]


def _blocks(keymap: KeyMap, known: frozenset[Act], words: list[str]) -> list[_Block]:
    codes = QCoreApplication.translate("StudioKeys", "Codes")
    lines = tuple(_Line(tuple(caps_of(keys)), words_of(told)) for keys, told in CODE_LINES)
    blocks = [_Block(codes, lines)]
    for group in GROUPS:
        rows = shown_rows(group, keymap, known)
        lines = tuple(_Line(tuple(caps), words_of(row.words)) for row, caps in rows)
        blocks.append(_Block(words_of(group.title), lines))
    found = (_Block(b.title, tuple(x for x in b.lines if _has(b, x, words))) for b in blocks)
    return [block for block in found if block.lines]


def _has(block: _Block, line: _Line, words: list[str]) -> bool:
    text = " ".join((block.title, line.words, *line.caps)).casefold()
    return all(word in text for word in words)


def _column(blocks: Sequence[_Block]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.S8)
    for block in blocks:
        column.addLayout(_group(block))
    column.addStretch(1)
    return column


def _group(block: _Block) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(block.title, "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.S8)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    for place, line in enumerate(block.lines):
        caps = QHBoxLayout()
        caps.setSpacing(2)
        for cap in line.caps:
            caps.addWidget(KeyCap(cap))
        caps.addStretch()
        grid.addLayout(caps, place, 0)
        grid.addWidget(Label(line.words, "small", wraps=True), place, 1)
    column.addLayout(grid)
    return column


def _height_of(block: _Block, width: int) -> int:
    """About how high a group will be: words that do not fit beside the keys take more lines."""
    caps = max(sum(keycap_width(cap) + 2 for cap in line.caps) for line in block.lines)
    room = QRect(0, 0, max(1, width - caps - theme.S8), 1_000)
    metrics = QFontMetrics(theme.font("small"))
    wrap = Qt.TextFlag.TextWordWrap
    words = (metrics.boundingRect(room, wrap, line.words).height() for line in block.lines)
    return _TITLE + sum(max(SIZE, height) + 2 for height in words)
