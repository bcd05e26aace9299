"""Draws without a mouse: a shape over the picture that the arrow keys move and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from beeldcoach.domain.drawing import Ink, Point, Shape, ShapeKind, within
from ui import theme
from ui.focus_ring import OWN_RING
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.player.view import Part

STEP = 0.02  # of what is seen
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ShapeHand(QFrame):
    """Has the keyboard while a shape is placed.

    Signals:
        changed: the Shape as it is now, or None when there is none any more.
        placed: the Shape that is to stay.
        left: it closed.
    """

    changed = Signal(object)
    placed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.setProperty(OWN_RING, True)  # noqa: FBT003  the shape shows where the keys go
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        row.addWidget(self._words)
        self._kind, self._ink = ShapeKind.ARROW, Ink.ORANGE
        self._points: list[Point] = []
        self._step = STEP
        self.hide()

    def open(self, kind: ShapeKind, ink: Ink, seen: Part) -> None:
        """Put a shape in the middle of the part of the picture that is seen."""
        self._kind, self._ink, self._step = kind, ink, STEP * seen.width
        x, y = seen.left + seen.width / 2, seen.top + seen.height / 2
        across, down = seen.width * 0.09, seen.height * 0.14
        if kind is ShapeKind.LINE:
            self._points = [(x, y)]
            words = self.tr("Arrows draw, Enter keeps it, Esc does not")
        else:
            self._points = [(x - across, y + down), (x + across, y - down)]
            words = self.tr("Arrows move, Shift and arrows size, Enter keeps it, Esc does not")
        self._words.setText(words)
        self.setAccessibleName(words)
        self.adjustSize()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    @property
    def shape(self) -> Shape | None:
        """The shape in hand."""
        if len(self._points) < 2:
            return None
        return Shape(self._kind, tuple(map(within, self._points)), self._ink)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the page and the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_is_own(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, size, keep or drop."""
        way = _WAYS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shape = self.shape
            self.close_hand()
            if shape is not None:
                self.placed.emit(shape)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_hand()
        elif way is not None and _is_own(event):
            self._go(*way, sizes=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the keyboard it has nothing to do."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.close_hand()

    def close_hand(self) -> None:
        """Drop the shape in hand."""
        if self.isVisible():
            self._points = []
            self.hide()
            self._tell()
            self.left.emit()

    def _go(self, right: int, down: int, *, sizes: bool) -> None:
        across, along = right * self._step, down * self._step * 16 / 9
        if self._kind is ShapeKind.LINE:
            x, y = self._points[-1]
            self._points.append(within((x + across, y + along)))
        elif sizes:
            (x1, y1), (x2, y2) = self._points
            self._points = [(x1 - across, y1 - along), (x2 + across, y2 + along)]
            if self._kind is ShapeKind.ARROW:
                self._points = [(x1, y1), (x2 + across, y2 + along)]
        else:
            self._points = [(x + across, y + along) for x, y in self._points]
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.shape)


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    own = (*_WAYS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
    return plain == Qt.KeyboardModifier.NoModifier and Qt.Key(event.key()) in own
