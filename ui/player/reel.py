"""One film in Qt's player, and how to let go of it without hanging.

Qt waits for its reading thread, with the GIL held, when a source is cleared or a player destroyed;
that thread may itself wait for the GIL inside a read. So: the device answers end of file, the
player stops (which waits for nobody), and only when the device has been quiet for a while the
source is cleared. Until then the reel is kept alive here, whoever else dropped it.
"""

from __future__ import annotations

import atexit
import ctypes
import time
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

from ui.player import backend
from ui.player.vault_device import VaultDevice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput

    from beeldcoach.services.ports import StreamFactory

GRACE_MS = 100  # Qt's threads come to rest within this, measured
QUIET_S = 0.05
PATIENCE_S = 5.0  # a read that takes longer hangs in the storage; nothing sane is left to do
NEUTRAL = QUrl("film.mp4")  # Qt prints the name in its logs

_live: WeakSet[Reel] = WeakSet()
_leaving: set[Reel] = set()


class Reel(QObject):
    """One film loaded; made for one film and released once.

    Signals:
        released: the source is cleared and the handle closed.
    """

    released = Signal()

    def __init__(self, open_stream: StreamFactory, *, has_sound: bool) -> None:
        """Open the film; what the factory raises passes through."""
        super().__init__()  # no parent: a parent would destroy it during playback
        backend.prepare()
        self.device = VaultDevice(open_stream)
        self.media = QMediaPlayer()
        self.sink = QVideoSink()
        self.output: QAudioOutput | None = backend.audio_output() if has_sound else None
        self.media.setVideoSink(self.sink)
        if self.output is not None:
            self.media.setAudioOutput(self.output)
        if self._can_keep_pitch():
            self.media.setPitchCompensation(True)
        self._released = False
        self._deadline = 0.0
        self.device.damaged.connect(self.stop_reading, Qt.ConnectionType.QueuedConnection)
        _live.add(self)

    def start(self) -> None:
        """Let Qt begin to read; it reports by the signals of `media` and `sink`."""
        self.media.setSourceDevice(self.device, NEUTRAL)
        self.media.pause()  # so that the first frame stands there

    def stop_reading(self) -> None:
        """Stop Qt at once; at end of file without this it reads on and on."""
        self.device.mark_dead()
        self.media.stop()

    def release(self) -> None:
        """Stop, and let go of the film as soon as that cannot hang; returns at once."""
        if self._released:
            return
        self._released = True
        _leaving.add(self)
        self.stop_reading()
        self._deadline = time.monotonic() + PATIENCE_S
        QTimer.singleShot(GRACE_MS, self._clear_when_quiet)

    def _can_keep_pitch(self) -> bool:
        available = QMediaPlayer.PitchCompensationAvailability.Available
        return self.media.pitchCompensationAvailability() == available

    def _clear_when_quiet(self) -> None:
        if self not in _leaving:
            return
        if self._is_at_rest():
            self._clear()
        elif time.monotonic() < self._deadline:
            QTimer.singleShot(GRACE_MS, self._clear_when_quiet)

    def _is_at_rest(self) -> bool:
        """Whether none of Qt's threads can want the GIL: nothing is read or being opened."""
        opening = self.media.mediaStatus() == QMediaPlayer.MediaStatus.LoadingMedia
        return not opening and self.device.is_quiet(QUIET_S)

    def _clear(self) -> None:
        self.media.setSourceDevice(None)  # type: ignore[arg-type]  # None clears it
        self.device.close_stream()
        _live.discard(self)
        self.released.emit()
        _leaving.discard(self)

    def finish(self) -> None:
        """Let go without an event loop, when the process ends."""
        self._released = True
        _leaving.add(self)
        self.stop_reading()
        time.sleep(GRACE_MS / 1000)  # lets Qt's threads have the GIL
        deadline = time.monotonic() + PATIENCE_S
        while not self.device.is_quiet(QUIET_S) and time.monotonic() < deadline:
            time.sleep(0.01)
        if self._is_at_rest():
            self._clear()
        else:  # destroying it would hang; the process ends anyway
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self.media))


@atexit.register
def _finish_all() -> None:
    for reel in list(_live):
        reel.finish()
