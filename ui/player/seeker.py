"""Brings the film to one certain frame, without asking Qt for two things at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.player.seeking import SeekQueue, Shown, place_of, place_of_step

PATIENCE_MS = 1500  # a seek that brings no frame (sound only) is over then
DEFAULT_FRAME_US = 40_000.0  # 25 frames a second, where the film does not tell


class Seeker(QObject):
    """Seeks and steps, for a player that passes `sent` on to Qt and every frame to `came`.

    Signals:
        sent: the position to give to Qt, milliseconds.
        aimed: the time where the film will be, milliseconds.
    """

    sent = Signal(int)
    aimed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.duration_ms = 0
        self.frame_us = DEFAULT_FRAME_US
        self.shown: Shown | None = None
        self._queue = SeekQueue()
        self._place = 0  # last gone to
        self._steps = 0  # asked for while a seek is under way
        self._wanted: int | None = None  # sought, and not yet compared with what came
        self._back_from: int | None = None  # microseconds; a step back has to come before it
        self._playing = False
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_arrived)

    @property
    def is_busy(self) -> bool:
        """Whether a frame is still to come."""
        return self._queue.target is not None

    def seek(self, ms: int) -> None:
        """Bring the frame that stands at this time."""
        self._steps = 0
        self._go(place_of(ms, self.duration_ms))
        self._wanted = ms

    def step(self, frames: int) -> None:
        """Bring the frame so many on, or back when negative; steps in haste add up."""
        self._steps += frames
        if not self.is_busy:
            self._do_steps()

    def came(self, shown: Shown, *, playing: bool) -> None:
        """Take note of a frame."""
        self.shown, self._playing = shown, playing
        if self._queue.is_answered_by(shown, playing=playing):
            self._on_arrived()

    def forget(self) -> None:
        """Seek nothing more."""
        self._queue.forget()
        self._patience.stop()
        self._steps, self._wanted, self._back_from = 0, None, None

    def _go(self, place: int) -> None:
        self._wanted = self._back_from = None
        self._place = place
        now = self._queue.ask(place)
        if now is not None:
            self._send(now)
        self.aimed.emit(max(0, place - 1))

    def _send(self, place: int) -> None:
        self._patience.start()
        self.sent.emit(place)

    @Slot()
    def _on_arrived(self) -> None:
        self._patience.stop()
        following = self._queue.arrived()
        if following is not None:
            self._send(following)
        elif self._steps:
            self._do_steps()
        elif self._is_one_too_far():
            self.step(-1)
        elif self._is_stuck():
            self._reach_back()

    def _is_one_too_far(self) -> bool:
        """Whether Qt took the edge of a frame for the next one, as it does before a key frame."""
        wanted, self._wanted = self._wanted, None
        if wanted is None or self._playing or self.shown is None:
            return False
        return self.shown.start_ms == wanted + 1

    def _is_stuck(self) -> bool:
        """Whether a step back brought the same frame: at a variable rate Qt guesses their ends."""
        back_from = self._back_from
        if back_from is None or self._playing or self.shown is None:
            return False
        return self.shown.start_us >= back_from and self._place > 0

    def _reach_back(self) -> None:
        back_from = self._back_from
        self._go(max(0, self._place - max(1, round(self.frame_us / 2000))))
        self._back_from = back_from

    def _do_steps(self) -> None:
        frames, self._steps = self._steps, 0
        if self.shown is not None:
            place = place_of_step(self.shown, frames, self.frame_us)
            back_from = self.shown.start_us if frames < 0 else None
            self._go(min(place, self.duration_ms or place))
            self._back_from = back_from
