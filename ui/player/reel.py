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

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from beeldcoach.services.errors import NotAFilm
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


_Status = QMediaPlayer.MediaStatus


class Reel(QObject):
    """One film loaded; made for one film and released once. After that only `released` is told.

    Signals:
        ready: the film can be played.
        framed: a frame that Qt decoded.
        measured: how long it is, milliseconds.
        ended: it was played to its end.
        failed: the exception: it cannot be opened or decoded; once.
        damaged: the exception that a read met. It has stopped.
        released: the source is cleared and the handle closed.
    """

    ready = Signal()
    framed = Signal(QVideoFrame)
    measured = Signal(int)
    ended = Signal()
    failed = Signal(object)
    damaged = Signal(object)
    released = Signal()
    _loaded = Signal()

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
        self._released = self._is_loaded = self._has_failed = False
        self._deadline = 0.0
        self._listen()
        _live.add(self)

    def _listen(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self.sink.videoFrameChanged.connect(self._on_frame)
        self.media.durationChanged.connect(self._on_duration)
        self.media.mediaStatusChanged.connect(self._on_status)
        self.media.errorOccurred.connect(self._on_error)
        self.device.damaged.connect(self._on_damaged, queued)
        self._loaded.connect(self._on_loaded, queued)

    def start(self) -> None:
        """Let Qt begin to read; it reports by the signals of `media` and `sink`."""
        self.media.setSourceDevice(self.device, NEUTRAL)
        self.media.pause()  # so that the first frame stands there

    @property
    def frame_us(self) -> float:
        """Duration of a frame as the film tells it; 0 when it does not."""
        told = self.media.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        return 1_000_000 / float(told) if told else 0.0

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

    # What Qt tells

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid() and not self._released:
            self.framed.emit(frame)  # at the end Qt sends an empty one: the last one stays

    @Slot("qint64")
    def _on_duration(self, duration: int) -> None:
        if not self._released:
            self.measured.emit(duration)

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._released:
            return
        if status == _Status.LoadedMedia:
            self._loaded.emit()
        elif status == _Status.EndOfMedia and not self.device.is_dead:
            self.ended.emit()

    @Slot()
    def _on_loaded(self) -> None:
        """Tell that the film is there; later, for Qt still has to carry out the pause asked for."""
        if not self._released and not self._is_loaded:
            self._is_loaded = True
            self.ready.emit()

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        told = self._released or self._has_failed or self.device.is_dead
        if error != QMediaPlayer.Error.NoError and not told:  # damage is told by the device
            self._has_failed = True
            self.failed.emit(NotAFilm("unplayable"))

    @Slot(object)
    def _on_damaged(self, problem: Exception) -> None:
        self.stop_reading()
        if not self._released:
            self.damaged.emit(problem)

    # Letting go

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
