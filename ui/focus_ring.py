"""Draws the focus ring around whatever has the keyboard, outside its edge and above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

WIDTH = 2
OFFSET = 2
OWN_RING = "paintsOwnFocus"  # property of a widget that draws its focus itself
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
    QEvent.Type.ParentChange,
}


class _Ring(QWidget):
    """A see-through overlay of one window. The pointer passes through it."""

    def __init__(self, window: QWidget, colour: Callable[[], QColor]) -> None:
        super().__init__(window)
        self._colour = colour
        self._clip = QRect()
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, target: QWidget) -> None:
        """Stand around a widget, cut off where a scrolling area hides it."""
        window = self.window()  # not kept: a child that holds its parent makes a cycle
        grow = WIDTH + OFFSET
        outer = _rect_in(target, window).adjusted(-grow, -grow, grow, grow)
        seen = outer.intersected(_scrolled_view(target, window))
        self._clip = outer.translated(-seen.topLeft())
        self.setGeometry(seen)
        self.setVisible(target.isVisible() and not seen.isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring; its middle stays empty."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour(), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self._clip).adjusted(half, half, -half, -half), 6, 6)


def _rect_in(target: QWidget, window: QWidget) -> QRect:
    return QRect(target.mapTo(window, QPoint(0, 0)), target.size())


def _scrolled_view(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which the target can be seen."""
    view = window.rect()
    inner, parent = target, target.parentWidget()
    while parent is not None and inner is not window:
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is inner:
            view = view.intersected(_rect_in(inner, window))
        inner, parent = parent, parent.parentWidget()
    return view


class FocusRing(QObject):
    """Follows the keyboard focus of the application with a ring.

    All is done one turn of the event loop later: while a window is being destroyed its focus
    still moves from child to child, and none of them may be touched then.
    """

    def __init__(self, app: QApplication, colour: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._colour = colour
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        app.focusChanged.connect(self._settle_soon)

    def _settle_soon(self) -> None:
        """Takes no arguments: the widget that loses the focus may be gone already."""
        self._soon.start()

    def _settle(self) -> None:
        now = QApplication.focusWidget()
        if now is not self._target or not self._is_alive():
            self._leave()
            self._enter(now)
        if self._ring and self._target:
            self._ring.surround(self._target)

    def _enter(self, now: QWidget | None) -> None:
        if now is None or now.property(OWN_RING) or now is now.window():
            return
        self._target = now
        self._ring = _Ring(now.window(), self._colour)
        widget: QWidget | None = now
        while widget is not None and widget is not now.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = self._target = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See again where the ring belongs when its target moves, hides or is scrolled."""
        if event.type() in _MOVES:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _is_alive(self) -> bool:
        parts = (self._ring, self._target)
        return all(part is not None and shiboken6.isValid(part) for part in parts)
