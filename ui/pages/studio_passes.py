"""A second pass: plays stretches of the film one after the other, and says which one it is at."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.viewmodels.passes import Pass, stretches
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.player.player import Player
    from ui.viewmodels.passes import Stretch
    from ui.viewmodels.studio import StudioModel


class PassPlayer(QObject):
    """Plays what a pass chose, from the playhead on.

    Signals:
        moved: the kind of pass, the stretch under way (from 1) and how many there are; or None, 0,
            0 when it is over.
        empty: a kind of pass that has nothing to play.
    """

    moved = Signal(object, int, int)
    empty = Signal(object)

    def __init__(self, player: Player, model: StudioModel, parent: QObject) -> None:
        super().__init__(parent)
        self._player, self._model = player, model
        self._kind: Pass | None = None
        self._parts: tuple[Stretch, ...] = ()
        self._at = 0
        player.playing_changed.connect(self._on_playing)
        player.range_ended.connect(self._on_end)
        player.unloaded.connect(self.stop)

    @property
    def kind(self) -> Pass | None:
        """The pass under way."""
        return self._kind

    def toggle(self, kind: Pass) -> None:
        """Begin a pass at the playhead, or from the first stretch when none comes after it."""
        if self._kind is kind:
            self.stop()
            return
        parts = stretches(kind, self._model.state)
        if not parts:
            self.empty.emit(kind)
            return
        here = self._player.shown_ms
        place = bisect_right([end for _start, end in parts], here)
        self._kind, self._parts = kind, parts
        self._play(place if place < len(parts) else 0)

    def stop(self) -> None:
        """Leave the pass; the film stays where it is and plays on as a whole."""
        if self._kind is not None:
            self._kind, self._parts = None, ()
            self._player.clear_range()
            self.moved.emit(None, 0, 0)

    def _play(self, place: int) -> None:
        self._at = place
        self._player.play_range(*self._parts[place], False)  # noqa: FBT003
        self.moved.emit(self._kind, place + 1, len(self._parts))

    def _on_playing(self, playing: bool) -> None:  # noqa: FBT001
        """Something else is played: the pass is over. Paused by the coach, it waits."""
        if self._kind is not None and playing and self._player.range_ms != self._parts[self._at]:
            self._kind, self._parts = None, ()
            self.moved.emit(None, 0, 0)

    def _on_end(self) -> None:
        if self._kind is None:
            return
        if self._at + 1 < len(self._parts):
            self._play(self._at + 1)
        else:
            self.stop()


class PassStrip(QFrame):
    """Says over the film which pass is under way, with a way out."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._words = Label("", "small", tabular=True)
        stop = QPushButton(self.tr("Stop"))
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(stop, "quiet")
        stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, theme.S4, theme.S4, theme.S4)
        row.setSpacing(theme.S8)
        row.addWidget(self._words)
        row.addWidget(stop)
        self.hide()

    def show_pass(self, kind: Pass | None, at: int, count: int) -> None:
        """Show where a pass is; None hides it."""
        if kind is None:
            self.hide()
            return
        names = {
            Pass.EVENTS: self.tr("Only moments"),
            Pass.GAPS: self.tr("Only gaps"),
            Pass.STARRED: self.tr("Starred in order"),
        }
        words = self.tr("{pass}: {at} of {count}")
        self._words.setText(words.format(**{"pass": names[kind], "at": at, "count": count}))
        self.adjustSize()
        self.show()
        self.raise_()
