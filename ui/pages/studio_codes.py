"""The keys of the lens, with counts that live; a click tags as a key does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach.domain.lens import Pole, Role
from ui import theme
from ui.keys.words import act_words
from ui.pages.actor_row import ActorRow
from ui.viewmodels.chains import received
from ui.widgets.code_key import CodeKey, CodeKeyState
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.lens import Code, Lens
    from ui.keys.code_keys import Moved
    from ui.viewmodels.moments import Moments
    from ui.viewmodels.studio_state import StudioState

TWO_COLUMNS = 350  # logical pixels; narrower than this, names would be cut


class CodePanel(QWidget):
    """A key for each code of the lens.

    Signals:
        pressed: the id of a code, and whether an interval is meant (Shift).
    """

    pressed = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("", "strong")
        self._total = Label("", "small", "second", tabular=True)
        self._figures = Label("", "small", "second", tabular=True, wraps=True)
        self.actor = ActorRow()
        self._keys: dict[str, CodeKey] = {}
        self._lens: Lens | None = None
        self._moved: dict[str, Moved] = {}
        self._columns = 0
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._total)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self.actor)
        column.addLayout(self._grid)

    def set_state(self, state: StudioState, at_ms: int) -> None:
        """Show the lens, how often each code was seen, and what runs since when."""
        lens = state.head.lens if state.head else None
        if lens != self._lens:
            self._build(lens)
        if lens is None:
            return
        counts, running = state.moments.counts, dict(state.running)
        self._name.set_text(lens.name)
        self._total.setText(self.tr("coded %n time(s)", "", sum(counts.values())))
        self._count(lens, state.moments)
        self.actor.set_state(state.actor)
        for code in lens.codes:
            since = running.get(code.id)
            seconds = None if since is None else abs(at_ms - since) // 1000
            shown = _key_state(lens, code, counts.get(code.id, 0), seconds)
            if code.id in self._moved:
                shown = self._told_of(shown, self._moved[code.id])
            self._keys[code.id].set_state(shown)

    def set_moved(self, moved: Iterable[Moved]) -> None:
        """Tell with each of these codes which key it has not; shown with the next state."""
        self._moved = {each.code_id: each for each in moved}

    def _told_of(self, shown: CodeKeyState, moved: Moved) -> CodeKeyState:
        words = self.tr("The lens gives {key}. Among your keys that is: {deed}.")
        told = words.format(key=moved.given, deed=act_words(moved.act))
        return replace(shown, given=moved.given, tooltip=f"{shown.tooltip}\n{told}")

    def _count(self, lens: Lens, moments: Moments) -> None:
        """Successes, and how many initiatives were received."""
        parts = []
        good = [code.id for code in lens.codes if code.pole is Pole.SUCCESS]
        if good:
            count = sum(moments.counts.get(code, 0) for code in good)
            parts.append(self.tr("%n success(es)", "", count))
        met, begun = received(moments, lens)
        if any(code.role is Role.INITIATIVE for code in lens.codes):
            words = self.tr("{met} of {begun} initiatives received")
            parts.append(words.format(met=met, begun=begun))
        self._figures.setText(", ".join(parts))
        self._figures.setVisible(bool(parts))

    def flash(self, code_id: str) -> None:
        """Light up a key, as its letter was typed."""
        if code_id in self._keys:
            self._keys[code_id].flash()

    def focus_first(self) -> None:
        """Take the keyboard, if there is a key."""
        for key in self._keys.values():
            key.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column where two would cut the names."""
        super().resizeEvent(event)
        self._place()

    def _build(self, lens: Lens | None) -> None:
        for old in self._keys.values():
            old.hide()
            old.deleteLater()
        self._lens, self._keys, self._columns = lens, {}, 0
        for code in lens.codes if lens else ():
            key = CodeKey()
            key.clicked.connect(lambda _=False, code_id=code.id: self._press(code_id))
            self._keys[code.id] = key
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, key in enumerate(self._keys.values()):
            self._grid.addWidget(key, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _press(self, code_id: str) -> None:
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.pressed.emit(code_id, bool(shift))


def _key_state(lens: Lens, code: Code, count: int, seconds: int | None) -> CodeKeyState:
    colour = lens.cluster_of(code).colour
    tip = f"{code.name}: {code.example}" if code.example else code.name
    return CodeKeyState(code.key, code.name, colour, count, seconds, tip)
