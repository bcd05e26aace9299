"""The place where the film is seen: draws the newest picture, letterboxed, and nothing more."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.player.drawn import paint_shapes
from ui.player.frame_pump import FramePump
from ui.player.pictures import fitted
from ui.player.view import WHOLE, Part, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.drawing import Shape


class Surface(QWidget):
    """A film's picture; the frames come from `Player.attach`.

    Signals:
        shown: the time in milliseconds of the picture that now stands there.
        view_changed: another part of it is seen, or nearer.
    """

    shown = Signal(int)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("Film"))
        self._image = QImage()
        self._frame: QVideoFrame | None = None
        self._time_ms = 0
        self._view, self._part = View(), WHOLE  # what is wanted, and what the picture shows
        self._shapes: tuple[Shape, ...] = ()
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

    @property
    def view(self) -> View:
        """Which part of the picture is seen."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show another part of the picture, or the same nearer."""
        if view != self._view:
            self._view = view
            self._ask()
            self.update()
            self.view_changed.emit()

    def set_shapes(self, shapes: tuple[Shape, ...]) -> None:
        """Paint these over the picture."""
        if shapes != self._shapes:
            self._shapes = shapes
            self.update()

    def point_at(self, place: QPointF) -> tuple[float, float] | None:
        """The point of the picture (parts of it, 0 to 1) at a place of the widget; None without."""
        room = self.picture_rect
        if room.isEmpty():
            return None
        seen = (place.x() - room.left()) / room.width(), (place.y() - room.top()) / room.height()
        return self._view.of(seen)

    def place_of(self, point: tuple[float, float]) -> QPointF:
        """Where in the widget a point of the picture is seen."""
        room = QRectF(self.picture_rect)
        x, y = self._view.seen(point)
        return QPointF(room.left() + x * room.width(), room.top() + y * room.height())

    @Slot(QVideoFrame)
    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a frame as soon as its picture is made; an older one that waits is dropped."""
        self._frame = QVideoFrame(frame)
        self._ask()

    def clear(self) -> None:
        """Show the empty stage."""
        self._frame, self._image = None, QImage()
        self._time_ms, self._shapes = 0, ()
        self.set_view(View())
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
        if self._image.isNull():
            return
        room = self.picture_rect
        if self._view.part == self._part == WHOLE:
            painter.drawImage(room, self._image)
        else:
            painter.setClipRect(room)
            part = self._part
            corners = (part.left, part.top), (part.left + part.width, part.top + part.height)
            painter.drawImage(QRectF(*map(self.place_of, corners)), self._image)
        if self._shapes:
            painter.setClipRect(room)
            paint_shapes(painter, self._shapes, self.place_of, QRectF(room))

    def _logical(self, pixels: QSize) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(pixels.width() / ratio), round(pixels.height() / ratio))

    def _ask(self) -> None:
        if self._frame is not None:
            ratio = self.devicePixelRatioF()
            bounds = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._pump.submit(self._frame, bounds, self._view.part)

    @Slot(QImage, int, object)
    def _on_ready(self, image: QImage, time_ms: int, part: Part) -> None:
        if self._frame is None:  # cleared meanwhile
            return
        self._image, self._time_ms, self._part = image, time_ms, part
        self.update()
        self.shown.emit(time_ms)
