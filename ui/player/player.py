"""Plays a film from the vault: one player, one film at a time, times in whole milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame
from shiboken6 import isValid

from beeldcoach.services.errors import WorldError
from ui.player.playhead import Playhead
from ui.player.reel import Reel
from ui.player.seeker import DEFAULT_FRAME_US, Seeker
from ui.player.seeking import Shown, place_of
from ui.player.sound import Sound
from ui.player.standing import Standing

if TYPE_CHECKING:
    from beeldcoach.services.ports import FinderFactory, StreamFactory
    from ui.player.surface import Surface

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
TICK_MS = 33  # the playhead moves at about 30 Hz


class Player(QObject):
    """Plays what a stream factory opens; shows it on the surfaces attached.

    Signals:
        loaded: the film can be played; its first frame comes by itself.
        failed: the film cannot be opened or decoded; the exception.
        damaged: a read met damage or a missing file; the exception. The player has stopped.
        unloaded: the film that `unload` let go of is closed.
        position_changed: milliseconds; about 30 times a second while playing.
        duration_changed: milliseconds; 0 without a film.
        playing_changed: whether it plays.
        rate_changed: the speed, 1.0 is as filmed.
        range_ended: the part that is played came to its end, and does not begin again.
        looping_changed: whether the range, or the film, begins again at its end.
        sound_changed: volume from 0 to 1, and whether it is muted.
        frame_changed: a frame to show, as soon as it is decoded.
    """

    loaded = Signal()
    failed = Signal(object)
    damaged = Signal(object)
    unloaded = Signal()
    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    rate_changed = Signal(float)
    range_ended = Signal()
    looping_changed = Signal(bool)
    sound_changed = Signal(float, bool)
    frame_changed = Signal(QVideoFrame)

    def __init__(self, parent: QObject | None = None, find: FinderFactory | None = None) -> None:
        """`find` opens what finds exact pictures while the film stands; without it Qt seeks."""
        super().__init__(parent)
        self._reels: list[Reel] = []  # none or one; outlives this object, see `_let_go`
        self._surface: ref[Surface] | None = None  # a view may go before its player, or after
        self._seeker = Seeker(self)
        self._seeker.sent.connect(self._on_sent)
        self._seeker.aimed.connect(self._set_position)
        self._standing = Standing(find, self)
        self._standing.found.connect(self._on_found)
        self._standing.rested.connect(self._follow)
        self._standing.damaged.connect(self._on_lost)
        self._standing.opened.connect(self._compare)
        self._sound = Sound(self)
        self._sound.changed.connect(self.sound_changed)
        self._head = Playhead()
        self._duration = 0
        self._position = 0
        self._playing = False
        self._is_loaded = False
        self._catching_up = False  # Qt still shows what it stood at before
        self._first_us: int | None = None
        self._open_stream: StreamFactory | None = None
        self._rate = 1.0
        self._range: tuple[int, int] | None = None
        self._looping = False
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        reels = self._reels
        self.destroyed.connect(lambda: _let_go(reels))

    # What stands there

    @property
    def position_ms(self) -> int:
        """Where the film is, or will be when the seek under way is done."""
        return self._position

    @property
    def now_ms(self) -> int:
        """Where the film is at this very moment; `position_ms` is told 30 times a second."""
        if not self._playing or not self._reels or self._seeker.is_busy:
            return self._position
        return self._head.now(self._rate, self._position)

    @property
    def duration_ms(self) -> int:
        """Length of the film; 0 while unknown."""
        return self._duration

    @property
    def playing(self) -> bool:
        """Whether the film runs."""
        return self._playing

    @property
    def is_loaded(self) -> bool:
        """Whether there is a film to play."""
        return self._is_loaded

    @property
    def shown_ms(self) -> int:
        """Time of the frame that is seen; `seek` to it brings the same frame."""
        surface = self._seen_on()
        if surface is not None and surface.has_picture:
            return surface.last_time_ms
        return self._seeker.shown.start_ms if self._seeker.shown else self._position

    @property
    def frame_ms(self) -> float:
        """Duration of one frame, as the film tells it."""
        return self._seeker.frame_us / 1000

    @property
    def rate(self) -> float:
        """The speed; 1.0 is as filmed."""
        return self._rate

    @property
    def volume(self) -> float:
        """Loudness from 0 to 1, as the ear hears it."""
        return self._sound.volume

    @property
    def muted(self) -> bool:
        """Whether the sound is off."""
        return self._sound.muted

    @property
    def looping(self) -> bool:
        """Whether the range, or the whole film, begins again at its end."""
        return self._looping

    @property
    def range_ms(self) -> tuple[int, int] | None:
        """Begin and end of the part that is played, if it is not the whole film."""
        return self._range

    # Film in, film out

    def attach(self, surface: Surface) -> None:
        """Show the film on this surface too; the first one attached tells what is seen."""
        self.frame_changed.connect(surface.show_frame)
        if self._seen_on() is None:
            self._surface = ref(surface)

    def load(self, open_stream: StreamFactory, has_sound: bool = True) -> None:  # noqa: FBT001, FBT002
        """Open a film and show its first frame; `loaded`, `failed` or `damaged` follows."""
        self.unload()
        try:
            reel = Reel(open_stream, has_sound=has_sound)
        except (WorldError, OSError) as problem:
            self.failed.emit(problem)
            return
        self._reels.append(reel)
        self._open_stream = open_stream
        self._listen(reel)
        self._sound.apply(self._reels)
        reel.media.setPlaybackRate(self._rate)
        reel.start()

    def unload(self) -> None:
        """Let go of the film; returns at once, `unloaded` follows when the file is closed."""
        if not self._reels:
            return
        reel = self._reels.pop()
        reel.released.connect(self.unloaded)
        reel.release()
        self._standing.close()
        self._reset()

    # Play

    def play(self) -> None:
        """Play on; from the start when at the end."""
        if not self._reels:
            return
        start, end = self._bounds()
        if self._position >= end - 1 and end:
            self._go(start)
        self._run()

    def pause(self) -> None:
        """Stand still."""
        if not self._reels:
            return
        was_playing = self._playing
        self._reels[0].media.pause()
        self._set_playing(playing=False)
        if not was_playing:
            return
        if self._standing.is_ready and self._seeker.is_busy:
            self._seeker.forget()
            self._go(self._position)
        elif self._seeker.shown and not self._seeker.is_busy:
            self._set_position(self._seeker.shown.start_ms)
            self._standing.stand(self._position)

    def toggle(self) -> None:
        """Play or pause."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, ms: int) -> None:
        """Go to the frame that stands at this time; a range that does not hold it ends."""
        ms = self._within(ms)
        if self._range and not self._range[0] <= ms <= self._range[1]:
            self._range = None
        self._go(ms)

    def scrub(self, ms: int) -> None:
        """Follow a pointer that drags: at once a frame near by, the exact one when it rests."""
        if self._playing or not self._standing.is_ready:
            self.seek(ms)
            return
        ms = self._within(ms)
        self._range = None
        self._standing.scrub(ms)
        self._set_position(ms)

    def step(self, frames: int) -> None:
        """Pause and go some frames on, or back when negative."""
        if not self._reels or not frames:
            return
        if self._playing:
            self.pause()
        if self._standing.is_ready and self._seeker.shown is not None:
            self._standing.step(self._seeker.shown.start_ms, frames)
        else:
            self._seeker.step(frames)

    def play_range(self, start_ms: int, end_ms: int, loop: bool) -> None:  # noqa: FBT001
        """Play a part: to its end and pause there, or again and again."""
        self._range = (start_ms, max(start_ms + 1, end_ms))
        self.set_looping(loop)
        self._go(start_ms)
        self._run()

    def clear_range(self) -> None:
        """Play the whole film again."""
        self._range = None

    def set_looping(self, looping: bool) -> None:  # noqa: FBT001
        """Begin again at the end of the range, or of the film."""
        if looping != self._looping:
            self._looping = looping
            self.looping_changed.emit(looping)

    def set_rate(self, rate: float) -> None:
        """Play slower or faster; the pitch stays where Qt can keep it."""
        if rate == self._rate:
            return
        self._rate = rate
        for reel in self._reels:
            reel.media.setPlaybackRate(rate)
        self.rate_changed.emit(rate)

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1."""
        self._sound.set_volume(volume, self._reels)

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001
        """Sound off or on."""
        self._sound.set_muted(self._reels, muted=muted)

    def set_silent(self, *, silent: bool) -> None:
        """Give the sound over to another film, whatever volume was chosen here."""
        self._sound.set_silent(self._reels, silent=silent)

    # Seeking

    def _within(self, ms: int) -> int:
        return max(0, min(ms, max(0, self._duration - 1))) if self._duration else max(0, ms)

    def _go(self, ms: int) -> None:
        if not self._reels:
            return
        if self._playing or not self._standing.is_ready:
            self._seeker.seek(ms)
        else:
            self._standing.seek(ms)
            self._set_position(ms)

    def _run(self) -> None:
        """Let Qt play, from where the film is seen to stand."""
        if not self._reels:
            return
        self._set_playing(playing=True)
        behind = self._standing.plays()
        if behind is not None:
            self._catching_up = True
            self._seeker.seek(behind)
        self._reels[0].media.play()

    @Slot(int)
    def _follow(self, ms: int) -> None:
        """Bring Qt to where the film is seen to stand; its frames are passed over."""
        if self._reels and not self._playing:
            self._on_sent(place_of(ms, self._duration))

    @Slot(int)
    def _on_sent(self, place: int) -> None:
        self._head.forget()
        if self._reels:
            self._reels[0].media.setPosition(place + self._standing.shift_us // 1000)

    @Slot(QVideoFrame)
    def _on_found(self, frame: QVideoFrame) -> None:
        """Show an exact frame, found beside Qt."""
        if not self._reels or self._playing:
            return
        self._seeker.shown = shown = Shown(frame.startTime(), frame.endTime())
        self.frame_changed.emit(frame)
        if not self._standing.is_busy:
            self._set_position(shown.start_ms)

    @Slot(object)
    def _on_lost(self, problem: Exception) -> None:
        if self._reels and not self._reels[0].device.is_dead:
            self._reels[0].stop_reading()
            self._stop_at_damage(problem)

    @Slot()
    def _compare(self) -> None:
        """Set the film's clock and Qt's one against another, once both are there."""
        if self._first_us is None or not self._standing.is_ready:
            return
        self._standing.compare(self._first_us)
        is_wrong = self._first_us < 0 or self._standing.shift_us  # an edit list hides it; or late
        if is_wrong and not self._playing and not self._seeker.is_busy:
            self._go(self._position)

    # What the film tells

    def _listen(self, reel: Reel) -> None:
        reel.ready.connect(self._on_ready)
        reel.framed.connect(self._on_frame)
        reel.measured.connect(self._on_duration)
        reel.ended.connect(self._on_end)
        reel.failed.connect(self._on_failed)
        reel.damaged.connect(self._on_damaged)

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._standing.shows:  # what is seen is exact already
            self._seeker.forget()
            return
        shift = self._standing.shift_us
        if shift:
            frame.setStartTime(frame.startTime() - shift)
            frame.setEndTime(frame.endTime() - shift)
        shown = Shown(frame.startTime(), frame.endTime())
        if self._first_us is None:
            self._first_us = shown.start_us
            self._compare()
        self._seeker.came(shown, playing=self._playing)
        if self._catching_up and self._seeker.is_busy:
            return
        self._catching_up = False
        self.frame_changed.emit(frame)
        if not self._seeker.is_busy:
            self._head.pin(shown.start_ms)
            if not self._playing:
                self._set_position(shown.start_ms)

    @Slot(int)
    def _on_duration(self, duration: int) -> None:
        if duration != self._duration:
            self._duration = self._seeker.duration_ms = duration
            self.duration_changed.emit(duration)

    @Slot()
    def _on_ready(self) -> None:
        self._is_loaded = True
        if self._open_stream is not None:
            self._standing.open(self._open_stream)
        self._seeker.frame_us = self._reels[0].frame_us or DEFAULT_FRAME_US
        self.loaded.emit()

    @Slot(object)
    def _on_failed(self, problem: Exception) -> None:
        self._set_playing(playing=False)
        self.failed.emit(problem)

    @Slot(object)
    def _on_damaged(self, problem: Exception) -> None:
        self._stop_at_damage(problem)

    def _stop_at_damage(self, problem: Exception) -> None:
        self._seeker.forget()
        self._standing.close()
        self._set_playing(playing=False)
        self.damaged.emit(problem)

    def _on_end(self) -> None:
        """Qt stops at the end and then shows nothing more; go on, or stand on the last frame."""
        media = self._reels[0].media
        if self._looping:
            self._go(self._bounds()[0])
            media.play()
            return
        self._seeker.forget()
        self._set_playing(playing=False)
        self._go(self._duration)
        media.pause()
        if self._range:
            self.range_ended.emit()

    # While it plays

    @Slot()
    def _on_tick(self) -> None:
        if not self._reels or self._seeker.is_busy:
            return
        qt_now = self._reels[0].media.position() - self._standing.shift_us // 1000
        now = self._head.now(self._rate, qt_now)
        end = self._bounds()[1]
        if self._range and now >= end:
            self._on_range_end()
            return
        self._set_position(min(now, self._duration or now))

    def _on_range_end(self) -> None:
        start, end = self._bounds()
        if self._looping:
            self._go(start)
            return
        self._reels[0].media.pause()
        self._set_playing(playing=False)
        self._go(end)
        self.range_ended.emit()

    def _bounds(self) -> tuple[int, int]:
        return self._range or (0, self._duration)

    def _set_playing(self, *, playing: bool) -> None:
        if playing == self._playing:
            return
        self._playing = playing
        if playing:
            self._tick.start()
        else:
            self._tick.stop()
        self.playing_changed.emit(playing)

    @Slot(int)
    def _set_position(self, ms: int) -> None:
        if ms != self._position:
            self._position = ms
            self.position_changed.emit(ms)

    def _reset(self) -> None:
        self._seeker.forget()
        self._seeker.shown = None
        self._catching_up, self._first_us, self._open_stream = False, None, None
        self._head.forget()
        self._range = None
        self._is_loaded = False
        self._set_playing(playing=False)
        self._on_duration(0)
        self._set_position(0)
        surface = self._seen_on()
        if surface is not None:
            surface.clear()

    def _seen_on(self) -> Surface | None:
        surface = self._surface() if self._surface is not None else None
        return surface if surface is not None and isValid(surface) else None


def _let_go(reels: list[Reel]) -> None:
    """The player is gone; its film may still be read by Qt's threads, so it leaves slowly."""
    while reels:
        reels.pop().release()
