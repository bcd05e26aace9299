"""Rehearses the talk: the fragments one after the other, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.ids import FragmentId
    from ui.player.player import Player
    from ui.viewmodels.fragment_rows import FragmentRow

REST_MS = 900  # between two fragments, so that one sees where the next begins
_NEAR_END_MS = 200  # standing still from here on means that the fragment was played to its end


class Rehearsal(QObject):
    """Plays what may be shown. Pausing keeps the place; going elsewhere in the film ends it.

    Signals:
        reached: the id of the fragment that is played now.
        ended: it is over, or was left.
    """

    reached = Signal(object)
    ended = Signal()

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._spans: list[tuple[FragmentId, int, int]] = []
        self._place = -1  # of the fragment that is played; -1 while there is no rehearsal
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._next)
        player.playing_changed.connect(self._on_playing)
        player.position_changed.connect(self._on_position)

    @property
    def is_on(self) -> bool:
        """Whether it is under way."""
        return self._place >= 0

    def start(self, rows: Sequence[FragmentRow]) -> None:
        """Begin with the first of these that the teacher did not refuse."""
        self.stop()
        self._spans = [(row.id, row.start_ms, row.end_ms) for row in rows if not row.vetoed]
        if self._spans and self._player.is_loaded:
            self._play(0)

    def stop(self) -> None:
        """End it; the film stands still."""
        if not self.is_on:
            return
        self._place = -1
        self._rest.stop()
        self._player.pause()
        self._player.clear_range()
        self.ended.emit()

    def _play(self, place: int) -> None:
        self._place = place
        item, start, end = self._spans[place]
        self._player.play_range(start, end, False)  # noqa: FBT003
        self.reached.emit(item)

    def _next(self) -> None:
        if self._place + 1 < len(self._spans):
            self._play(self._place + 1)
        else:
            self.stop()

    def _on_playing(self, playing: bool) -> None:  # noqa: FBT001
        if not self.is_on:
            return
        if playing:
            self._rest.stop()
        elif self._player.position_ms >= self._spans[self._place][2] - _NEAR_END_MS:
            self._rest.start()

    def _on_position(self, ms: int) -> None:
        """Going out of the fragment by hand ends it."""
        if not self.is_on or self._rest.isActive():
            return
        _item, start, end = self._spans[self._place]
        if self._player.range_ms is None and not start <= ms <= end:
            self._place = -1
            self.ended.emit()
