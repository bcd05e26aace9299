"""Plays a film from the vault: one player, one film at a time, times in whole milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame

from beeldcoach.services.errors import NotAFilm, WorldError
from ui.player.playhead import Playhead
from ui.player.reel import Reel
from ui.player.seeker import DEFAULT_FRAME_US, Seeker
from ui.player.seeking import Shown

if TYPE_CHECKING:
    from beeldcoach.services.ports import StreamFactory
    from ui.player.surface import Surface

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
TICK_MS = 33  # the playhead moves at about 30 Hz

_Status = QMediaPlayer.MediaStatus


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
    _ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reels: list[Reel] = []  # none or one; outlives this object, see `_let_go`
        self._surface: Surface | None = None
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        self._seeker = Seeker(self)
        self._seeker.sent.connect(self._on_sent)
        self._seeker.aimed.connect(self._set_position)
        self._head = Playhead()
        self._duration = 0
        self._position = 0
        self._playing = False
        self._is_loaded = self._has_failed = False
        self._rate, self._volume, self._muted = 1.0, 1.0, False
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
        if self._surface is not None and self._surface.has_picture:
            return self._surface.last_time_ms
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
        return self._volume

    @property
    def muted(self) -> bool:
        """Whether the sound is off."""
        return self._muted

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
        if self._surface is None:
            self._surface = surface
            surface.destroyed.connect(self._forget_surface)

    def load(self, open_stream: StreamFactory, has_sound: bool = True) -> None:  # noqa: FBT001, FBT002
        """Open a film and show its first frame; `loaded`, `failed` or `damaged` follows."""
        self.unload()
        try:
            reel = Reel(open_stream, has_sound=has_sound)
        except (WorldError, OSError) as problem:
            self.failed.emit(problem)
            return
        self._reels.append(reel)
        self._listen(reel)
        self._apply_sound()
        reel.media.setPlaybackRate(self._rate)
        reel.start()

    def unload(self) -> None:
        """Let go of the film; returns at once, `unloaded` follows when the file is closed."""
        if not self._reels:
            return
        reel = self._reels.pop()
        self._hush(reel)
        reel.released.connect(self.unloaded)
        reel.release()
        self._reset()

    # Play

    def play(self) -> None:
        """Play on; from the start when at the end."""
        if not self._reels:
            return
        start, end = self._bounds()
        if self._position >= end - 1 and end:
            self._go(start)
        self._reels[0].media.play()
        self._set_playing(playing=True)

    def pause(self) -> None:
        """Stand still."""
        if not self._reels:
            return
        self._reels[0].media.pause()
        self._set_playing(playing=False)
        if self._seeker.shown and not self._seeker.is_busy:
            self._set_position(self._seeker.shown.start_ms)

    def toggle(self) -> None:
        """Play or pause."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, ms: int) -> None:
        """Go to the frame that stands at this time; a range that does not hold it ends."""
        ms = max(0, min(ms, max(0, self._duration - 1))) if self._duration else max(0, ms)
        if self._range and not self._range[0] <= ms <= self._range[1]:
            self._range = None
        self._go(ms)

    def step(self, frames: int) -> None:
        """Pause and go some frames on, or back when negative."""
        if not self._reels or not frames:
            return
        if self._playing:
            self.pause()
        self._seeker.step(frames)

    def play_range(self, start_ms: int, end_ms: int, loop: bool) -> None:  # noqa: FBT001
        """Play a part: to its end and pause there, or again and again."""
        self._range = (start_ms, max(start_ms + 1, end_ms))
        self.set_looping(loop)
        self._go(start_ms)
        if self._reels:
            self._reels[0].media.play()
            self._set_playing(playing=True)

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
        self._volume = min(1.0, max(0.0, volume))
        self._apply_sound()
        self.sound_changed.emit(self._volume, self._muted)

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001
        """Sound off or on."""
        self._muted = muted
        self._apply_sound()
        self.sound_changed.emit(self._volume, self._muted)

    # Seeking

    def _go(self, ms: int) -> None:
        if self._reels:
            self._seeker.seek(ms)

    @Slot(int)
    def _on_sent(self, place: int) -> None:
        self._head.forget()
        if self._reels:
            self._reels[0].media.setPosition(place)

    # What Qt tells

    def _listen(self, reel: Reel) -> None:
        reel.sink.videoFrameChanged.connect(self._on_frame)
        reel.media.durationChanged.connect(self._on_duration)
        reel.media.mediaStatusChanged.connect(self._on_status)
        reel.media.errorOccurred.connect(self._on_error)
        queued = Qt.ConnectionType.QueuedConnection
        reel.device.damaged.connect(self._on_damaged, queued)

    def _hush(self, reel: Reel) -> None:
        reel.sink.videoFrameChanged.disconnect(self._on_frame)
        reel.media.durationChanged.disconnect(self._on_duration)
        reel.media.mediaStatusChanged.disconnect(self._on_status)
        reel.media.errorOccurred.disconnect(self._on_error)
        reel.device.damaged.disconnect(self._on_damaged)

    def _is_of(self, reel_part: QObject | None) -> bool:
        """Whether a signal comes from the film that is loaded now, not from one just let go."""
        if not self._reels:
            return False
        reel = self._reels[0]
        return reel_part in {reel.sink, reel.media, reel.device}

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or not self._is_of(self.sender()):
            return  # at the end Qt sends an empty frame: the last one stays
        shown = Shown(frame.startTime(), frame.endTime())
        self.frame_changed.emit(frame)
        self._seeker.came(shown, playing=self._playing)
        if not self._seeker.is_busy:
            self._head.pin(shown.start_ms)
            if not self._playing:
                self._set_position(shown.start_ms)

    @Slot("qint64")
    def _on_duration(self, duration: int) -> None:
        if duration != self._duration:
            self._duration = self._seeker.duration_ms = duration
            self.duration_changed.emit(duration)

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if not self._is_of(self.sender()):
            return
        if status == _Status.LoadedMedia and not self._is_loaded:
            self._ready.emit(self._reels[0])
        elif status == _Status.EndOfMedia and not self._reels[0].device.is_dead:
            self._on_end()

    @Slot(object)
    def _on_ready(self, reel: Reel) -> None:
        """Tell that the film is there; later, for Qt still has to carry out the pause asked for."""
        if reel not in self._reels or self._is_loaded:
            return
        self._is_loaded = True
        told = reel.media.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        self._seeker.frame_us = 1_000_000 / float(told) if told else DEFAULT_FRAME_US
        self.loaded.emit()

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        if error == QMediaPlayer.Error.NoError or not self._is_of(self.sender()):
            return
        if self._has_failed or self._reels[0].device.is_dead:
            return  # once is enough; damage is told by the device
        self._has_failed = True
        self._set_playing(playing=False)
        self.failed.emit(NotAFilm("unplayable"))

    @Slot(object)
    def _on_damaged(self, problem: Exception) -> None:
        if not self._is_of(self.sender()):
            return
        self._seeker.forget()
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
        now = self._head.now(self._rate, self._reels[0].media.position())
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

    def _apply_sound(self) -> None:
        for reel in self._reels:
            if reel.output is not None:
                reel.output.setVolume(self._volume**2)  # about as loud as the slider is far
                reel.output.setMuted(self._muted)

    def _reset(self) -> None:
        self._seeker.forget()
        self._seeker.shown = None
        self._head.forget()
        self._range = None
        self._is_loaded = self._has_failed = False
        self._set_playing(playing=False)
        self._on_duration(0)
        self._set_position(0)
        if self._surface is not None:
            self._surface.clear()

    def _forget_surface(self) -> None:
        self._surface = None


def _let_go(reels: list[Reel]) -> None:
    """The player is gone; its film may still be read by Qt's threads, so it leaves slowly."""
    while reels:
        reels.pop().release()
