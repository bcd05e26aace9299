"""The place where the film is seen: draws the newest picture, letterboxed, and nothing more."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.player.frame_pump import FramePump
from ui.player.pictures import fitted

if TYPE_CHECKING:
    from collections.abc import Callable


class Surface(QWidget):
    """A film's picture; the frames come from `Player.attach`.

    Signals:
        shown: the time in milliseconds of the picture that now stands there.
    """

    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("Film"))
        self._image = QImage()
        self._frame: QVideoFrame | None = None
        self._time_ms = 0
        self._pump = FramePump()
        self._pump.ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        stop: Callable[[], None] = self._pump.stop
        self.destroyed.connect(lambda: stop())  # noqa: PLW0108  a lambda holds the pump
        weakref.finalize(self, stop)  # also when the interpreter ends

    @property
    def last_time_ms(self) -> int:
        """Presentation time of the frame shown, milliseconds."""
        return self._time_ms

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return not self._image.isNull()

    @property
    def picture_rect(self) -> QRect:
        """Where the film stands in the widget, logical pixels; empty without one."""
        if self._image.isNull():
            return QRect()
        size = self._logical(self._image.size())
        room = self.rect().size()
        if size.width() > room.width() or size.height() > room.height():
            size = fitted(size, room)
        left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        return QRect(QPoint(left, top), size)

    @Slot(QVideoFrame)
    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a frame as soon as its picture is made; an older one that waits is dropped."""
        self._frame = QVideoFrame(frame)
        self._ask()

    def clear(self) -> None:
        """Show the empty stage."""
        self._frame, self._image = None, QImage()
        self._time_ms = 0
        self.update()

    def sizeHint(self) -> QSize:
        """A 16:9 picture of a fair size."""
        return QSize(640, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the picture anew in the new size, also while the film stands still."""
        super().resizeEvent(event)
        self._ask()

    def event(self, event: QEvent) -> bool:
        """Follow a move to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw stage and picture; scaling only until the new size's picture is there."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("stage"))
        if not self._image.isNull():
            painter.drawImage(self.picture_rect, self._image)

    def _logical(self, pixels: QSize) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(pixels.width() / ratio), round(pixels.height() / ratio))

    def _ask(self) -> None:
        if self._frame is not None:
            ratio = self.devicePixelRatioF()
            bounds = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._pump.submit(self._frame, bounds)

    @Slot(QImage, int)
    def _on_ready(self, image: QImage, time_ms: int) -> None:
        if self._frame is None:  # cleared meanwhile
            return
        self._image, self._time_ms = image, time_ms
        self.update()
        self.shown.emit(time_ms)
