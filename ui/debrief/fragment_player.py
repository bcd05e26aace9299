"""Plays fragment after fragment: each from its begin to its end, never what lies between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.player.player import Player

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.annotation import Fragment
    from beeldcoach.domain.ids import FragmentId
    from beeldcoach.services.ports import FinderFactory, StreamFactory

BACK_MS = 5000  # five counts: one sentence of a teacher
SLOW = 0.5
SMALL_MS = 5000  # to look small: a glance and what it brings


class FragmentPlayer(QObject):
    """The fragments that may be shown, the one that is on, and the film beneath.

    Signals:
        changed: another fragment, speed or loop; or it plays or stands still.
        moved: milliseconds of film time.
        began: a fragment starts to play; its id.
    """

    changed = Signal()
    moved = Signal(int)
    began = Signal(object)

    def __init__(self, parent: QObject | None = None, find: FinderFactory | None = None) -> None:
        super().__init__(parent)
        self.player = Player(self, find)
        self.fragments: tuple[Fragment, ...] = ()
        self.index = 0
        self._small: tuple[int, int] | None = None
        self._is_begun: FragmentId | None = None
        self._plays_when_loaded = False
        self.player.loaded.connect(self._on_loaded)
        self.player.position_changed.connect(self.moved)
        for told in (self.player.playing_changed, self.player.rate_changed):
            told.connect(lambda _: self.changed.emit())
        self.player.looping_changed.connect(lambda _: self.changed.emit())

    @property
    def fragment(self) -> Fragment | None:
        """The fragment that is on."""
        return self.fragments[self.index] if self.index < len(self.fragments) else None

    @property
    def is_slow(self) -> bool:
        """Whether it plays at half speed."""
        return self.player.rate == SLOW

    @property
    def loop_ms(self) -> int:
        """How long the piece is that repeats; 0 when nothing does."""
        if not self.player.looping or self.fragment is None:
            return 0
        start, end = self._small or self._span()
        return end - start

    def load(self, open_stream: StreamFactory, *, has_sound: bool) -> None:
        """Open the film; the first frame of the first fragment stands there."""
        self.player.load(open_stream, has_sound)

    def set_fragments(self, fragments: Sequence[Fragment]) -> None:
        """Show these from now on; the one that is on stays on, if it is still among them."""
        before = self.fragment
        edges = self._span() if before is not None else None
        self.fragments = tuple(fragments)
        places = [
            i for i, f in enumerate(self.fragments) if before is not None and f.id == before.id
        ]
        if places:
            self.index = places[0]
        else:
            self.index = min(self.index, max(0, len(self.fragments) - 1))
        if self.fragment is None:
            self.player.pause()
        elif not places or self._span() != edges:
            self._stand()
        self.changed.emit()

    def go(self, index: int, *, play: bool = True) -> None:
        """Show another fragment from its begin."""
        if not 0 <= index < len(self.fragments):
            return
        self.index, self._small = index, None
        if play:
            self._play_from(self._span()[0])
        else:
            self._stand()
        self.changed.emit()

    def next(self) -> None:
        """Go to the fragment after this one."""
        self.go(self.index + 1)

    def previous(self) -> None:
        """Go to the fragment before this one; the first one begins again."""
        self.go(max(0, self.index - 1))

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.fragment is None:
            return
        start, end = self._small or self._span()
        if self.player.playing:
            self.player.pause()
        else:
            at = self.player.position_ms
            self._play_from(at if start < at < end - 1 else start)

    def pause(self) -> None:
        """Stand still."""
        self.player.pause()

    def back(self) -> None:
        """Go five counts back, at most to the begin of the fragment."""
        self.seek(self.player.position_ms - BACK_MS)

    def seek(self, ms: int) -> None:
        """Go to a place within the fragment; it plays on if it played."""
        if self.fragment is None:
            return
        start, end = self._span()
        at = max(start, min(ms, end))
        if self._small and not self._small[0] <= at <= self._small[1]:
            self._small = None
            if self.player.playing:
                self._play_from(at)
                return
        self.player.seek(at)

    def toggle_slow(self) -> None:
        """Half speed, or as filmed."""
        self.player.set_rate(1.0 if self.is_slow else SLOW)

    def toggle_sound(self) -> None:
        """Sound off, or on."""
        self.player.set_muted(not self.player.muted)
        self.changed.emit()

    def toggle_loop(self) -> None:
        """Repeat the fragment, or no more."""
        self._small = None
        self._repeat(looping=not self.player.looping)

    def toggle_small_loop(self) -> None:
        """Repeat the last five counts, to look small; or no more."""
        if self.fragment is None:
            return
        start, end = self._span()
        at = max(start + 1, min(self.player.position_ms, end))
        self._small = None if self._small else (max(start, at - SMALL_MS), at)
        self._repeat(looping=self._small is not None)
        if self._small and not self.player.playing:
            self._play_from(self._small[0])

    def _repeat(self, *, looping: bool) -> None:
        self.player.set_looping(looping)
        if self.player.playing:
            self._play_from(self.player.position_ms)
        self.changed.emit()

    def _span(self) -> tuple[int, int]:
        assert self.fragment is not None
        return self.fragment.start_ms, self.fragment.end_ms

    def _stand(self) -> None:
        if self.fragment is None:
            return
        self._small = None
        self.player.pause()
        self.player.clear_range()
        self.player.seek(self._span()[0])

    def _on_loaded(self) -> None:
        if self._plays_when_loaded and self.fragment is not None:
            self._play_from(self._span()[0])
        else:
            self._stand()
        self._plays_when_loaded = False

    def _play_from(self, at: int) -> None:
        if not self.player.is_loaded:
            self._plays_when_loaded = True
            return
        start, end = self._small or self._span()
        self.player.play_range(start, end, self.player.looping)
        if start < at < end:
            self.player.seek(at)
        if self.fragment is not None and self.fragment.id != self._is_begun:
            self._is_begun = self.fragment.id
            self.began.emit(self.fragment.id)
