"""The codes of the lens as big keys, with counts that live; a click sees as a key does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.code_key import CodeKey, CodeKeyState
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.lens import Code, Lens
    from ui.viewmodels.observation_state import ObservationState

HIGH, LOW = 72, 36  # of a key
WIDE_KEY = 176  # logical pixels that a key needs for its name
_HEAD = 28  # the name of the lens and the room below it
MOST_COLUMNS = 4
ROOM_FOR_HEAD = 260  # of the panel; below it the name is left away


class BigKeys(QScrollArea):
    """A big key for each code, as high as there is room. Signals: pressed (the id of a code)."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("", "strong")
        self._total = Label("", "small", "second", tabular=True)
        self.keys: dict[str, CodeKey] = {}  # by the id of a code
        self._all: list[CodeKey] = []
        self._lens: Lens | None = None
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.S16)
        head.addWidget(self._name, 1)
        head.addWidget(self._legend())
        head.addWidget(self._total)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.S8)
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S8)
        column.setSpacing(theme.S8)
        column.addWidget(self._head)
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidget(inside)

    def set_state(self, state: ObservationState) -> None:
        """Show the lens, and how often each code was seen."""
        lens = state.head.lens if state.head else None
        if lens is None:
            return
        if lens != self._lens:
            self._show_lens(lens)
        counts = dict(state.counts)
        self._total.setText(self.tr("seen %n time(s)", "", sum(counts.values())))
        for code in lens.codes:
            key = self.keys[code.id]
            key.set_state(_key_state(lens, code, counts.get(code.id, 0)))
            key.setEnabled(state.takes_sightings)

    def flash(self, code_id: str) -> None:
        """Light up a key, as its letter was typed."""
        if code_id in self.keys:
            self.keys[code_id].flash()

    def focus_first(self) -> None:
        """Take the keyboard, if there is a key."""
        for key in self.keys.values():
            key.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for names."""
        super().resizeEvent(event)
        self._place()

    def _show_lens(self, lens: Lens) -> None:
        """Take as many keys as there are codes; none is ever deleted, the others wait hidden."""
        while len(self._all) < len(lens.codes):
            key, place = CodeKey(), len(self._all)
            key.clicked.connect(lambda _=False, place=place: self._press(place))
            self._all.append(key)
        self._lens, self._columns = lens, 0
        self._name.set_text(lens.name)
        self.keys = {code.id: key for code, key in zip(lens.codes, self._all, strict=False)}
        for key in self._all:
            self._grid.removeWidget(key)
        self._place()
        for place, key in enumerate(self._all):
            key.setVisible(place < len(lens.codes))

    def _press(self, place: int) -> None:
        if self._lens is not None:
            self.pressed.emit(self._lens.codes[place].id)

    def _place(self) -> None:
        room = self.viewport().size()
        columns = max(1, min(MOST_COLUMNS, (room.width() - 2 * theme.S16) // WIDE_KEY))
        self._size_keys(room.height(), columns)
        if columns == self._columns:
            return
        self._columns = columns
        for place, key in enumerate(self.keys.values()):
            self._grid.addWidget(key, place // columns, place % columns)
        for place in range(MOST_COLUMNS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _legend(self) -> QWidget:
        """The keys that stand on no button."""
        legend = QWidget()
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        pairs: tuple[tuple[str, str], ...] = (
            (self.tr("Space"), self.tr("clock")),
            ("Enter", self.tr("note")),
            ("!", self.tr("mark")),
            ("+", self.tr("choose")),
        )
        for key, words in pairs:
            row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "small", "second"))
            row.addSpacing(theme.S4)
        return legend

    def _size_keys(self, height: int, columns: int) -> None:
        """Make the keys as high as fits; low ones stand nearer, without the name of the lens."""
        headed = height >= ROOM_FOR_HEAD
        self._head.setVisible(headed)
        rows = max(1, -(-len(self.keys) // columns))
        spacing = theme.S8 if headed else theme.S4
        self._grid.setSpacing(spacing)
        free = height - 2 * theme.S8 - (_HEAD if headed else 0)
        each = min(HIGH, max(LOW, free // rows - spacing))
        for key in self.keys.values():
            key.setFixedHeight(each)


def _key_state(lens: Lens, code: Code, count: int) -> CodeKeyState:
    colour = lens.cluster_of(code).colour
    tip = f"{code.name}: {code.example}" if code.example else code.name
    return CodeKeyState(code.key, code.name, colour, count, tooltip=tip)
