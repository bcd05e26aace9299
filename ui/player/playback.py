"""What there is to know of a film that plays: where it is, how fast, how loud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame
from shiboken6 import isValid

from ui.player.seeker import Seeker
from ui.player.sound import Sound

if TYPE_CHECKING:
    from weakref import ref

    from ui.player.reel import Reel
    from ui.player.surface import Surface


class Playback(QObject):
    """The state of a `Player`, which changes it, and its sound.

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reels: list[Reel] = []  # none or one; outlives this object, see `player._let_go`
        self._surface: ref[Surface] | None = None  # a view may go before its player, or after
        self._seeker = Seeker(self)
        self._sound = Sound(self._reels, self)
        self._sound.changed.connect(self.sound_changed)
        self._duration = self._position = 0
        self._playing = self._is_loaded = self._looping = False
        self._rate = 1.0
        self._range: tuple[int, int] | None = None

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
        surface = self._seen_on()
        if surface is not None and surface.has_picture and not surface.is_dark:
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
    def sound_tracks(self) -> tuple[str, ...]:
        """What tells the film's sound tracks apart; empty words where nothing does."""
        return self._sound.tracks

    @property
    def sound_track(self) -> int:
        """The number of the sound track that is heard, from 0; -1 for none."""
        return self._sound.track

    @property
    def looping(self) -> bool:
        """Whether the range, or the whole film, begins again at its end."""
        return self._looping

    @property
    def range_ms(self) -> tuple[int, int] | None:
        """Begin and end of the part that is played, if it is not the whole film."""
        return self._range

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1."""
        self._sound.set_volume(volume)

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001
        """Sound off or on."""
        self._sound.set_muted(muted=muted)

    def set_silent(self, *, silent: bool) -> None:
        """Give the sound over to another film, whatever volume was chosen here."""
        self._sound.set_silent(silent=silent)

    def set_sound_track(self, number: int) -> None:
        """Let another sound track be heard, from 0."""
        self._sound.set_track(number)

    def _seen_on(self) -> Surface | None:
        surface = self._surface() if self._surface is not None else None
        return surface if surface is not None and isValid(surface) else None
