"""One row of the report's accordion: its head, and what opens below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, Tone
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_STATE_WIDTH = 124  # one column of states, whatever the heading


@dataclass(frozen=True, slots=True)
class HeadState:
    """What the head of a row says."""

    number: int
    heading: str
    source: str
    icon: str
    state: str  # in words
    tone: Tone


class _Head(QAbstractButton):
    """A whole row to press. Signals: stepped (-1 or 1)."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(36)
        self._number = Label("", "text", "second", tabular=True)
        self._heading = ElidedLabel("", "strong")
        self._source = ElidedLabel("", "small", "ink2")
        self._icon = IconLabel("ph.circle", "ink2", 16)
        self._state = Label("", "small")
        self._caret = IconLabel("ph.caret-right", "ink2", 14)
        self._number.setFixedWidth(20)
        self._state.setFixedWidth(_STATE_WIDTH - 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, 0, theme.S12, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self._number)
        row.addWidget(self._heading)
        row.addWidget(self._source, 1)
        for widget in (self._icon, self._state, self._caret):
            row.addWidget(widget)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_state(self, state: HeadState, *, is_open: bool) -> None:
        self._number.setText(str(state.number))
        self._heading.set_text(state.heading)
        self._source.set_text(state.source)
        self._icon.set_state(state.icon, _TOKENS[state.tone])
        self._state.setText(state.state)
        self._state.set_tone("ink" if state.tone in ("ok", "accent") else state.tone)
        self._caret.set_state("ph.caret-down" if is_open else "ph.caret-right", "ink2")
        self.setText("")
        words = f"{state.number} {state.heading}: {state.state}"
        self.setAccessibleName(self.tr("{part}, open").format(part=words) if is_open else words)
        self.setAccessibleDescription(state.source)
        self.setToolTip(
            plain_tip(f"{state.heading}, {state.source}") if self._source.is_cut() else ""
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.underMouse():
            QPainter(self).fillRect(self.rect(), theme.colour("hover"))


_TOKENS: dict[Tone, str] = {
    "ink": "ink",
    "second": "ink2",
    "faint": "ink3",
    "accent": "accent",
    "ok": "ok",
    "warn": "warn",
    "bad": "bad",
}


class ReportRow(QFrame):
    """A row that opens; put things in `body`. Signals: pressed, stepped (-1 or 1)."""

    pressed = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._head = _Head()
        self._head.clicked.connect(self.pressed)
        self._head.stepped.connect(self.stepped)
        self._open = False
        self._state = HeadState(0, "", "", "ph.circle", "", "second")
        self._folding = QWidget()
        self.body = QVBoxLayout(self._folding)
        self.body.setContentsMargins(theme.S16 + 28, 0, theme.S16, theme.S12)
        self.body.setSpacing(theme.S4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._folding)
        self._folding.hide()

    @property
    def is_open(self) -> bool:
        """Whether what is below the head is shown."""
        return self._open

    def set_head(self, state: HeadState) -> None:
        """Show how the part stands."""
        self._state = state
        self._head.set_state(state, is_open=self._open)

    def set_open(self, *, on: bool) -> None:
        """Show what is below the head, or not."""
        self._open = on
        self._folding.setVisible(on)
        self._head.set_state(self._state, is_open=on)
        self.update()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order."""
        return (self._head,)

    def focus_head(self) -> None:
        """Give the head the keyboard."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule below, and the bar at the left of the open part."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._open:
            painter.fillRect(self.rect(), theme.colour("surface"))
            painter.fillRect(0, 0, 3, self.height(), theme.colour("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
