"""Makes pictures of frames in a thread of its own; late frames are dropped, never queued."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from ui.player.pictures import picture
from ui.player.view import WHOLE, Part

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame


class FramePump(QObject):
    """A thread that turns the newest frame into a picture.

    Signals:
        ready: the picture, the frame's time in milliseconds, and the Part that it shows; from the
            thread.
    """

    ready = Signal(QImage, int, object)

    def __init__(self) -> None:
        super().__init__()
        self._news = threading.Condition()
        self._next: tuple[QVideoFrame, QSize, Part] | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="frames", daemon=True)
        self._thread.start()

    def submit(self, frame: QVideoFrame, bounds: QSize, part: Part = WHOLE) -> None:
        """Ask for a picture within `bounds` (pixels); replaces a frame that still waits."""
        with self._news:
            self._next = (frame, bounds, part)
            self._news.notify()

    def stop(self) -> None:
        """End the thread; safe to call twice."""
        with self._news:
            self._stopped = True
            self._news.notify()
        self._thread.join(1.0)

    def _work(self) -> None:
        while (job := self._wait()) is not None:
            frame, bounds, wanted = job
            image, part = picture(frame, bounds, wanted)
            if not image.isNull() and not self._stopped:
                self.ready.emit(image, max(0, frame.startTime() // 1000), part)

    def _wait(self) -> tuple[QVideoFrame, QSize, Part] | None:
        with self._news:
            while self._next is None and not self._stopped:
                self._news.wait()
            job, self._next = self._next, None
            return None if self._stopped else job
