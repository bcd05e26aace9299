"""Draws the focus ring around whatever has the keyboard, outside its edge and above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

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
_LEADS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress}
_TYPED_IN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_by_pointer = False  # whether the pointer was used last, and not the keys


def keys_lead() -> bool:
    """Whether the keyboard was used last; for widgets that draw their own ring."""
    return not _by_pointer


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

    Fields to type in always have it. Other controls have it while the keyboard is used: whoever
    works with the pointer sees by the pointer where she is. A page or another container that got
    the focus for want of a control has none.

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
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            _note(by_pointer=True)
        self._soon.start()

    def _settle(self) -> None:
        now = QApplication.focusWidget() or QApplication.activeWindow()
        if now is not self._target or not _is_alive(self._target):
            self._leave()
            self._watch(now)
        if self._target is not None and self._target.property(OWN_RING):
            self._target.update()
        if self._target is None or not self._deserves(self._target):
            self._take_away()
            return
        if not _is_alive(self._ring):
            self._ring = _Ring(self._target.window(), self._colour)
        assert self._ring is not None
        self._ring.surround(self._target)

    def _deserves(self, target: QWidget) -> bool:
        if target.property(OWN_RING) or target is target.window():
            return False
        if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return False
        return keys_lead() or isinstance(target, _TYPED_IN)

    def _watch(self, now: QWidget | None) -> None:
        """Watch it and what it stands in: without a control, the window hears the keys."""
        self._target = widget = now
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._take_away()
        self._target = None

    def _take_away(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and shiboken6.isValid(ring):
            ring.hide()
            ring.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See again where the ring belongs when its target moves, or keys or pointer lead now."""
        kind = event.type()
        if kind in _LEADS:
            _note(by_pointer=kind is QEvent.Type.MouseButtonPress)
            self._soon.start()
        elif kind in _MOVES:
            self._soon.start()
        return super().eventFilter(watched, event)


def _note(*, by_pointer: bool) -> None:
    global _by_pointer  # noqa: PLW0603 (there is one pointer and one keyboard)
    _by_pointer = by_pointer


def _is_alive(widget: QWidget | None) -> bool:
    return widget is not None and shiboken6.isValid(widget)
