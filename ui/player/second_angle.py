"""A second film of the same lesson, shown beside the first one and kept to its clock."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.player.following import FAR_MS, Following, Wish
from ui.player.player import Player

if TYPE_CHECKING:
    from beeldcoach.services.ports import FinderFactory, StreamFactory
    from ui.player.surface import Surface

END_MS = 300  # so near its end it is not started any more


class AngleState(Enum):
    """What there is to see of the second film."""

    NONE = auto()  # there is none
    SHOWN = auto()
    OUTSIDE = auto()  # it was not running at this time of the lesson
    LOST = auto()  # its file is gone or damaged, or cannot be played


class SecondAngle(QObject):
    """Follows a player: play, pause, speed, jumps, loops and single frames.

    It owns a player of its own. Whatever befalls that one, the first film goes on.

    Signals:
        state_changed: the AngleState.
        offset_changed: the second film's own time at the first one's zero, milliseconds.
        heard_changed: whether the second film is the one that is heard.
        lost: the exception that ended it.
    """

    state_changed = Signal(object)
    offset_changed = Signal(int)
    heard_changed = Signal(bool)
    lost = Signal(object)

    def __init__(
        self, main: Player, find: FinderFactory | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.main = main
        self.player = Player(self, find)
        self.player.set_muted(True)
        self.state = AngleState.NONE
        self.offset_ms = 0
        self.is_free = False  # it is moved by itself, to be set equal
        self.is_heard = False
        self._following = Following()
        self._is_on = True
        self._bind()

    def _bind(self) -> None:
        main, own = self.main, self.player
        main.playing_changed.connect(self._on_playing)
        main.position_changed.connect(self._on_position)
        main.rate_changed.connect(own.set_rate)
        main.sound_changed.connect(self._on_sound)
        main.loaded.connect(self._align)
        own.loaded.connect(self._on_loaded)
        own.position_changed.connect(self._on_own_position)
        own.failed.connect(self._on_lost)
        own.damaged.connect(self._on_lost)

    @property
    def is_there(self) -> bool:
        """Whether there is a second film to see."""
        return self.state in (AngleState.SHOWN, AngleState.OUTSIDE)

    @property
    def apart_ms(self) -> float:
        """How far it runs ahead of the first film, while both play."""
        return self._following.apart_ms

    def attach(self, surface: Surface) -> None:
        """Show it there."""
        self.player.attach(surface)

    def load(self, open_stream: StreamFactory, offset_ms: int, *, has_sound: bool) -> None:
        """Open the second film; its first picture comes by itself."""
        self.offset_ms = offset_ms
        self._following.forget()
        self.player.load(open_stream, has_sound)

    def unload(self) -> None:
        """Let go of it; returns at once."""
        self.player.unload()
        self.is_free = False
        self.set_heard(heard=False)
        self._following.forget()
        self._show(AngleState.NONE)

    def set_on(self, *, on: bool) -> None:
        """Follow, or stand still because nobody looks at it."""
        if on != self._is_on:
            self._is_on = on
            self._align()

    def set_offset(self, offset_ms: int) -> None:
        """Say what it shows when the first film begins."""
        if offset_ms != self.offset_ms:
            self.offset_ms = offset_ms
            self._align()
            self.offset_changed.emit(offset_ms)

    def set_free(self, *, free: bool) -> None:
        """Move by itself, so that it can be set equal; or follow again."""
        if free != self.is_free:
            self.is_free = free
            self.player.pause()
            self._align()

    def set_heard(self, *, heard: bool) -> None:
        """Hear the second film in the place of the first."""
        if heard != self.is_heard:
            self.is_heard = heard
            self._on_sound()
            self.heard_changed.emit(heard)

    # The two clocks

    def _place(self, main_ms: float) -> float:
        return main_ms + self.offset_ms

    def _is_inside(self, ms: float) -> bool:
        length = self.player.duration_ms
        return ms >= 0 and (not length or ms < length)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:  # noqa: FBT001
        if playing:
            self._run()
        else:
            self.player.pause()
            # The first film tells in the same turn on which frame it stopped.
            QTimer.singleShot(0, self, self._align)

    @Slot(int)
    def _on_position(self, ms: int) -> None:
        if self.main.playing:
            self._keep_up()
        else:
            self._stand_at(ms)

    @Slot()
    def _align(self) -> None:
        """Bring it to where it belongs, whatever the first one does."""
        if not self._is_on:
            self.player.pause()
        elif self.main.playing:
            self._run()
        else:
            self._stand_at(self.main.position_ms)

    def _stand_at(self, main_ms: int) -> None:
        if not self._follows():
            return
        place = round(self._place(main_ms))
        if self._is_inside(place):
            self.player.pause()
            self.player.seek(place)
            self._show(AngleState.SHOWN)
        else:
            self._wait()

    def _run(self) -> None:
        """Begin to play from where it stands, or where it belongs."""
        if not self._follows():
            return
        self._following.forget()
        own, place = self.player, round(self._place(self.main.now_ms))
        if not self._is_inside(place):
            self._wait()
            return
        self._show(AngleState.SHOWN)
        own.set_rate(self.main.rate)
        if own.duration_ms and place > own.duration_ms - END_MS:
            own.seek(place)  # to play from there would begin it again
            return
        if abs(own.position_ms - place) > own.frame_ms:
            own.seek(place)
        own.play()

    @Slot()
    def _on_own_position(self) -> None:
        """Wait for the first film when that one takes longer over a jump."""
        if self.main.playing and self.player.playing:
            self._keep_up()

    def _keep_up(self) -> None:
        if not self._follows():
            return
        own, main = self.player, self.main
        wanted = self._place(main.now_ms)
        if not self._is_inside(wanted):
            self._wait()
        elif own.playing:
            self._do(self._following.look(time.monotonic(), wanted, own.now_ms, main.rate))
        elif not 0 < own.position_ms - wanted < FAR_MS:  # else it waits where it is
            self._run()

    def _do(self, wish: Wish) -> None:
        if wish.waits:
            self.player.pause()
            self._following.forget()
            return
        if wish.seek_ms is not None:
            self.player.seek(wish.seek_ms)
        self.player.set_rate(self.main.rate * wish.factor)

    def _wait(self) -> None:
        self.player.pause()
        self._following.forget()
        self._show(AngleState.OUTSIDE)

    def _follows(self) -> bool:
        return self.player.is_loaded and self._is_on and not self.is_free

    # Sound, and what goes wrong

    @Slot()
    def _on_sound(self) -> None:
        main, own = self.main, self.player
        main.set_silent(silent=self.is_heard)
        own.set_volume(main.volume)
        own.set_muted(main.muted or not self.is_heard)

    @Slot()
    def _on_loaded(self) -> None:
        self._show(AngleState.SHOWN)
        self._align()

    @Slot(object)
    def _on_lost(self, problem: Exception) -> None:
        self.unload()
        self._show(AngleState.LOST)
        self.lost.emit(problem)

    def _show(self, state: AngleState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
