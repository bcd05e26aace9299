"""How the film is heard: how loud, whether at all, and which of its sound tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtMultimedia import QMediaMetaData

if TYPE_CHECKING:
    from ui.player.reel import Reel


_NO_LANGUAGE = (QLocale.Language.C, QLocale.Language.AnyLanguage)


class Sound(QObject):
    """What the coach chose: loudness for all films, the track for one.

    Signals:
        changed: volume from 0 to 1, and whether it is muted.
    """

    changed = Signal(float, bool)

    def __init__(self, reels: list[Reel], parent: QObject) -> None:
        """`reels` is the player's own list: none, or the film that is loaded."""
        super().__init__(parent)
        self._reels = reels
        self.volume, self.muted = 1.0, False
        self._silent = False  # another film is heard in the place of this one

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, as the ear hears it."""
        self.volume = min(1.0, max(0.0, volume))
        self.apply()

    def set_muted(self, *, muted: bool) -> None:
        """Sound off or on."""
        self.muted = muted
        self.apply()

    def set_silent(self, *, silent: bool) -> None:
        """Let another film be heard; what was chosen here stays."""
        self._silent = silent
        self._let_sound()

    def apply(self) -> None:
        """Let the film sound so, and tell."""
        self._let_sound()
        self.changed.emit(self.volume, self.muted)

    def _let_sound(self) -> None:
        for reel in self._reels:
            if reel.output is not None:
                reel.output.setVolume(self.volume**2)  # about as loud as the slider is far
                reel.output.setMuted(self.muted or self._silent)

    @property
    def tracks(self) -> tuple[str, ...]:
        """What tells the film's sound tracks apart: title or language; "" where it has neither."""
        return tuple(_told(t) for reel in self._reels for t in reel.media.audioTracks())

    @property
    def track(self) -> int:
        """The number of the track that is heard, from 0; -1 for none."""
        return self._reels[0].media.activeAudioTrack() if self._reels else -1

    def set_track(self, number: int) -> None:
        """Let another track be heard."""
        for reel in self._reels:
            if 0 <= number < len(reel.media.audioTracks()):
                reel.media.setActiveAudioTrack(number)


def _told(track: QMediaMetaData) -> str:
    keys = QMediaMetaData.Key
    title = track.stringValue(keys.Title)
    language = track.value(keys.Language)
    if title:
        return title
    known = isinstance(language, QLocale.Language) and language not in _NO_LANGUAGE
    return QLocale(language).nativeLanguageName() if known else ""
