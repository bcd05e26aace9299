"""WatchStage: a film, or a stretch of it, with one key: for dialogs in which it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import film_time
from ui.player.player import Player
from ui.player.surface import Surface
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.ports import FinderFactory, StreamFactory


class WatchStage(QWidget):
    """Plays once through and stops at the end; begins again there.

    Signals:
        moved: milliseconds from the begin, and whether it plays.
        failed: it cannot be played; the exception.
    """

    moved = Signal(int, bool)
    failed = Signal(object)

    def __init__(self, find: FinderFactory) -> None:
        """`find` opens what finds exact pictures while the film stands."""
        super().__init__()
        self.surface, self.player = Surface(), Player(self, find)
        self.surface.setMinimumSize(320, 180)
        self.player.attach(self.surface)
        self.play = QPushButton()
        self.play.setAutoDefault(False)
        self._time = Label("", "small", "second", tabular=True)
        self._start, self._end = 0, 0
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.play)
        row.addWidget(self._time)
        row.addStretch()
        self.beside = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(self.surface, 1)
        column.addLayout(row)
        self.play.clicked.connect(self.toggle)
        self.player.loaded.connect(self._stand)
        self.player.playing_changed.connect(lambda _: self._render())
        self.player.position_changed.connect(lambda _: self._tell())
        self.player.range_ended.connect(self._tell_end)
        self.player.failed.connect(self.failed)
        self.player.damaged.connect(self.failed)
        self._render()

    def load(
        self, open_stream: StreamFactory, start_ms: int, end_ms: int, *, has_sound: bool
    ) -> None:
        """Open a film; the first picture of the stretch stands there."""
        self._start, self._end = start_ms, end_ms
        self.player.load(open_stream, has_sound)
        self._render()

    def unload(self) -> None:
        """Let go of the film."""
        self.player.unload()

    def toggle(self) -> None:
        """Play on, from the begin when at the end; or stand still."""
        player = self.player
        if player.playing:
            player.pause()
            return
        if not player.is_loaded:
            return
        at = player.position_ms
        begins = not self._start < at < self._end - 50
        player.play_range(self._start, self._end, loop=False)
        if not begins:
            player.seek(at)

    def _stand(self) -> None:
        if self._start:
            self.player.seek(self._start)
        self._render()

    def _tell(self) -> None:
        self._render()
        at = min(self._end, self.player.position_ms) - self._start
        self.moved.emit(max(0, at), self.player.playing)

    def _tell_end(self) -> None:
        self.moved.emit(self._end - self._start, True)  # noqa: FBT003
        self._render()

    def _render(self) -> None:
        playing = self.player.playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setIcon(theme.icon("ph.pause" if playing else "ph.play", "ink", 16))
        self.play.setEnabled(self.player.is_loaded)
        at = max(0, min(self._end, self.player.position_ms) - self._start)
        words = self.tr("{at} of {length}")
        length = film_time(self._end - self._start)
        self._time.setText(words.format(at=film_time(at), length=length))
