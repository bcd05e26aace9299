"""The film while it stands still: exact frames at once, and Qt's player brought after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame

from ui.player.exact import ExactFrames, is_damage

if TYPE_CHECKING:
    from beeldcoach.services.ports import FinderFactory, StreamFactory

REST_MS = 120  # the pointer rests: now the exact frame
FOLLOW_MS = (
    300  # nothing asked for so long: Qt's player goes there too, so that play begins at once
)
SAME_US = 1_000  # two clocks that differ by less are the same
FARTHEST_US = 100_000  # and by more than this they are not of the same frame


class Standing(QObject):
    """Exact frames for a player that stands still.

    Signals:
        found: a frame to show now.
        rested: milliseconds; Qt's player is to go there, its frames are not wanted.
        damaged: the exception that a read met.
        opened: from now on it can be asked.
    """

    found = Signal(QVideoFrame)
    rested = Signal(int)
    damaged = Signal(object)
    opened = Signal()

    def __init__(self, find: FinderFactory | None, parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._frames: ExactFrames | None = None
        self.is_ready = False
        self.shows = False  # what is seen came from here, or will
        self._stands = False  # paused, and nothing was asked since
        self.behind_ms: int | None = None  # Qt's player is still to go there
        self.shift_us = 0  # what Qt's clock shows when that of the film shows zero
        self._starts: list[int] = []
        self._scrubbed = 0
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.seek(self._scrubbed))
        self._follow = QTimer(self, interval=FOLLOW_MS, singleShot=True)
        self._follow.timeout.connect(self._tell_rest)

    @property
    def is_busy(self) -> bool:
        """Whether a frame is still to come."""
        return self._rest.isActive() or (self._frames is not None and self._frames.is_busy)

    def open(self, open_stream: StreamFactory) -> None:
        """Open the film; `opened` follows, unless it cannot be read here."""
        self.close()
        if self._find is None:
            return
        queued = Qt.ConnectionType.QueuedConnection
        self._frames = frames = ExactFrames(self._find, open_stream)
        frames.opened.connect(self._on_opened, queued)
        frames.found.connect(self._on_found, queued)
        frames.mended.connect(self._on_mended, queued)
        frames.lost.connect(self._on_lost, queued)
        frames.start()

    def close(self) -> None:
        """Let go of the film; returns at once."""
        self._rest.stop()
        self._follow.stop()
        self.is_ready = self.shows = False
        self.behind_ms, self.shift_us, self._starts = None, 0, []
        if self._frames is not None:
            self._frames.stop()
            self._frames = None

    def seek(self, at_ms: int) -> None:
        """Bring the frame of this time."""
        if self._frames is not None:
            self._begin(at_ms)
            self._frames.seek(at_ms)

    def scrub(self, at_ms: int) -> None:
        """Bring a frame near this time at once, and the exact one when no other time follows."""
        if self._frames is not None:
            self._begin(at_ms)
            self._scrubbed = at_ms
            self._frames.near(at_ms)
            self._rest.start()

    def step(self, from_ms: int, frames: int) -> None:
        """Bring the frame so many on from the one at that time, or back."""
        if self._frames is not None:
            self._begin(from_ms)
            self._frames.step(from_ms, frames)

    def stand(self, at_ms: int) -> None:
        """The film was paused there: make ready for steps back."""
        if self._frames is not None and self.is_ready:
            self._stands = True
            self._frames.prepare(at_ms)

    def plays(self) -> int | None:
        """Search no more; return where Qt's player has to go first, if it stands elsewhere."""
        behind, self.behind_ms = self.behind_ms, None
        self._rest.stop()
        self._follow.stop()
        self.shows = self._stands = False
        if self._frames is not None:
            self._frames.rest()
        return behind

    def compare(self, first_us: int) -> None:
        """Learn from Qt's first frame how far its clock is from that of the film.

        They differ where a sound track begins before zero (Opus): versions of FFmpeg disagree.
        """
        nearest = min(self._starts, key=lambda start: abs(start - first_us), default=first_us)
        shift = first_us - nearest
        is_off = SAME_US < abs(shift) <= FARTHEST_US and first_us >= 0
        self.shift_us = shift if is_off else 0

    def _begin(self, at_ms: int) -> None:
        self._rest.stop()
        self._stands = False
        self.shows, self.behind_ms = True, at_ms
        self._follow.start()

    @Slot(list)
    def _on_opened(self, starts: list[int]) -> None:
        if self.sender() is self._frames:
            self._starts, self.is_ready = starts, bool(starts)
            if self.is_ready:
                self.opened.emit()

    @Slot(QVideoFrame)
    def _on_found(self, frame: QVideoFrame) -> None:
        if not self._arrived():
            return
        if self.shows and frame.isValid():
            if not self.is_busy:
                self.behind_ms = max(0, frame.startTime() // 1000)
            self.found.emit(frame)

    @Slot(QVideoFrame)
    def _on_mended(self, frame: QVideoFrame) -> None:
        """Show the frame at which the film was paused, as it is seen after a search."""
        if self._arrived() and self._stands and frame.isValid():
            self.shows = True
            self.found.emit(frame)

    def _arrived(self) -> bool:
        """Whether the frame is of this film; it is on its way no more."""
        if self._frames is None or self.sender() is not self._frames:
            return False
        self._frames.arrived()
        return True

    @Slot(object)
    def _on_lost(self, problem: Exception) -> None:
        if self.sender() is self._frames:
            self.is_ready = False
            self._frames = None
            if is_damage(problem):
                self.damaged.emit(problem)

    @Slot()
    def _tell_rest(self) -> None:
        if self.is_busy:
            self._follow.start()
        elif self.behind_ms is not None:
            behind, self.behind_ms = self.behind_ms, None
            self.rested.emit(behind)
