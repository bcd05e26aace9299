"""How the film is heard: how loud, whether at all, and which of its sound tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaMetaData

if TYPE_CHECKING:
    from ui.player.reel import Reel


class Sound(QObject):
    """What the coach chose, kept over films.

    Signals:
        changed: volume from 0 to 1, and whether it is muted.
    """

    changed = Signal(float, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.volume, self.muted = 1.0, False
        self._silent = False  # another film is heard in the place of this one

    def set_volume(self, volume: float, reels: list[Reel]) -> None:
        """Loudness from 0 to 1, as the ear hears it."""
        self.volume = min(1.0, max(0.0, volume))
        self.apply(reels)

    def set_muted(self, reels: list[Reel], *, muted: bool) -> None:
        """Sound off or on."""
        self.muted = muted
        self.apply(reels)

    def set_silent(self, reels: list[Reel], *, silent: bool) -> None:
        """Let another film be heard; what was chosen here stays."""
        self._silent = silent
        self._let_sound(reels)

    def apply(self, reels: list[Reel]) -> None:
        """Let the films sound so, and tell."""
        self._let_sound(reels)
        self.changed.emit(self.volume, self.muted)

    def _let_sound(self, reels: list[Reel]) -> None:
        for reel in reels:
            if reel.output is not None:
                reel.output.setVolume(self.volume**2)  # about as loud as the slider is far
                reel.output.setMuted(self.muted or self._silent)


def tracks_of(reels: list[Reel]) -> tuple[str, ...]:
    """Return what tells the sound tracks apart: language or title; "" where it has neither."""
    if not reels:
        return ()
    return tuple(_told(track) for track in reels[0].media.audioTracks())


def _told(track: QMediaMetaData) -> str:
    keys = QMediaMetaData.Key
    words = (track.stringValue(keys.Title), track.stringValue(keys.Language))
    return next((word for word in words if word and word != "Default"), "")
