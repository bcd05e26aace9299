"""One ground of a decision: what was asked, what it rests on, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label


@dataclass(frozen=True, slots=True)
class CheckState:
    """What a row shows; a `remedy` is the text of its button, `also` that of another way."""

    passed: bool
    what: str
    ground: str = ""
    remedy: str = ""
    also: str = ""


class CheckRow(QFrame):
    """48 high: tick or cross, what, the ground below it, the remedy. Signals: remedied, also.

    A `flush` row begins where the words around it do.
    """

    remedied = Signal()
    also = Signal()

    def __init__(self, *, flush: bool = False) -> None:
        super().__init__()
        self._icon = IconLabel("ph.x-circle", "bad", 20)
        self._what = Label("", "text", wraps=True)
        self._ground = Label("", "small", "second", wraps=True)
        self._remedy = QPushButton()
        self._remedy.clicked.connect(self.remedied)
        self._other = QPushButton()
        theme.set_role(self._other, "quiet")
        self._other.clicked.connect(self.also)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._ground)
        row = QHBoxLayout(self)
        left, right = (0, 0) if flush else (theme.S16, theme.S12)
        row.setContentsMargins(left, 6, right, 6)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._remedy)
        row.insertWidget(row.count() - 1, self._other)  # Tab comes to the remedy first
        self.setMinimumHeight(48)

    def set_state(self, state: CheckState) -> None:
        """Show a ground, a cross semibold."""
        if state.passed:
            self._icon.set_state("ph.check-circle", "ok")
        else:
            self._icon.set_state("ph.x-circle", "bad")
        verdict = self.tr("In order") if state.passed else self.tr("Not in order")
        self._what.setText(state.what)
        self._what.setFont(theme.font("text" if state.passed else "strong"))
        self._ground.setText(state.ground)
        self._ground.setVisible(bool(state.ground))
        self._remedy.setText(plain_label(state.remedy))
        self._remedy.setVisible(bool(state.remedy))
        self._other.setText(plain_label(state.also))
        self._other.setVisible(bool(state.also))
        self.setAccessibleName(f"{verdict}: {state.what}")
        self.setAccessibleDescription(state.ground)
