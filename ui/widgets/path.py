"""The path of a trajectory: its steps from intake to erasure, the spine of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.focus_ring import OWN_RING, keys_lead
from ui.widgets.plain_tip import plain_tip
from ui.widgets.step_geometry import PathStep, centres, is_walked, label_of
from ui.widgets.step_marks import paint_line, paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT = 72
_NODE_Y = 20.0
_SIDE = 36  # half of the widest label at either end
_LINE_GAP = 13  # from the middle of a mark to where a dotted line begins
_MARK_RADIUS = 9


class _StepButton(QAbstractButton):
    """One step for pointer and screen reader; the path itself has the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the path paints all steps in one go."""


class Path(QWidget):
    """Steps as marks on a line. One focus stop: arrows walk, Enter opens.

    Signals: opened (index of the step).
    """

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[PathStep, ...] = ()
        self._buttons: list[_StepButton] = []
        self._open, self._cursor = -1, 0
        self.setProperty(OWN_RING, "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("small", tabular=True))
        self.setAccessibleName(self.tr("Path"))

    def set_state(self, steps: Sequence[PathStep], opened: int = -1) -> None:
        """Show the steps; `opened` is the one whose form stands below, or -1."""
        self._steps, self._open = tuple(steps), opened
        while len(self._buttons) < len(self._steps):
            button, at = _StepButton(self), len(self._buttons)
            button.clicked.connect(lambda _=False, at=at: self._press(at))
            button.show()
            self._buttons.append(button)
        while len(self._buttons) > len(self._steps):
            self._buttons.pop().deleteLater()
        current = [index for index, step in enumerate(self._steps) if step.is_current]
        self._cursor = opened if opened >= 0 else current[0] if current else 0
        for index, button in enumerate(self._buttons):
            button.setAccessibleName(self.words_of(index))
            button.setToolTip(plain_tip(self._steps[index].reason))
        self._place()
        self._describe()
        self.update()

    def words_of(self, index: int) -> str:
        """What a screen reader says of a step: "Step 5 of 10, Debrief 2, now, today"."""
        step = self._steps[index]
        states = {
            "done": self.tr("done"),
            "now": self.tr("now"),
            "planned": self.tr("planned"),
            "locked": self.tr("locked"),
            "late": self.tr("needs attention"),
        }
        place = self.tr("Step {0} of {1}").format(index + 1, len(self._steps))
        parts = (place, step.label, states[step.state], step.when, step.reason)
        return ", ".join(part for part in parts if part)

    def notch_x(self) -> int:
        """Where a notch must point from below: the middle of the opened step, or -1."""
        return round(self._centres()[self._open]) if self._open >= 0 else -1

    @property
    def at(self) -> int:
        """The step that the keyboard is at."""
        return self._cursor

    def sizeHint(self) -> QSize:
        """84 px a step, so that no label is abbreviated."""
        return QSize(84 * max(1, len(self._steps)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Still a mark of 32 for each step."""
        return QSize(32 * max(1, len(self._steps)), HEIGHT)

    def _centres(self) -> list[float]:
        return centres(len(self._steps), _SIDE, self.width() - _SIDE)

    def _gap(self) -> float:
        xs = self._centres()
        return xs[1] - xs[0] if len(xs) > 1 else float(self.width())

    def _place(self) -> None:
        width = max(32, int(min(self._gap(), 84)))
        for x, button in zip(self._centres(), self._buttons, strict=True):
            button.setGeometry(QRect(round(x) - width // 2, 2, width, HEIGHT - 4))

    def _press(self, index: int) -> None:
        self._walk_to(index)
        self.opened.emit(index)

    def _walk_to(self, index: int) -> None:
        self._cursor = max(0, min(len(self._steps) - 1, index))
        self._describe()
        self.update()

    def _describe(self) -> None:
        if not self._steps:
            return
        self.setAccessibleDescription(self.words_of(self._cursor))
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, Home and End; open with Enter or Space."""
        last = len(self._steps) - 1
        goals = {
            Qt.Key.Key_Left: self._cursor - 1,
            Qt.Key.Key_Right: self._cursor + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if last >= 0 and key in goals:
            self._walk_to(goals[key])
        elif last >= 0 and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has gone."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the steps anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, marks and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        xs = self._centres()
        for index in range(len(xs) - 1):
            done = is_walked(self._steps, index)
            away = _MARK_RADIUS if done else _LINE_GAP
            start = QPointF(xs[index] + away, _NODE_Y)
            end = QPointF(xs[index + 1] - away, _NODE_Y)
            paint_line(painter, start, end, done=done, width=3)
        gap = self._gap()
        for index, (x, step) in enumerate(zip(xs, self._steps, strict=True)):
            centre = QPointF(x, _NODE_Y)
            if index == self._open:
                self._paint_frame(painter, centre, "accent", 2)
            paint_mark(painter, centre, step.state)
            self._paint_words(painter, x, index, gap)
            if index == self._cursor and self.hasFocus() and keys_lead():
                self._paint_focus(painter, x, gap, step)

    def _paint_frame(self, painter: QPainter, centre: QPointF, token: str, width: int) -> None:
        painter.setPen(QPen(theme.colour(token), width))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(centre.x() - 15, centre.y() - 15, 30, 30), 6, 6)

    def _paint_focus(self, painter: QPainter, x: float, gap: float, step: PathStep) -> None:
        words = QFontMetrics(theme.font("small_strong")).horizontalAdvance(step.label) + 12.0
        room = 2.0 * min(x, self.width() - x)  # the first step has no more at its left
        width = min(gap, room, max(2.0 * _SIDE, words)) - 2
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x - width / 2, 1, width, HEIGHT - 2), 6, 6)

    def _paint_words(self, painter: QPainter, x: float, index: int, gap: float) -> None:
        step, font = self._steps[index], QFont(self.font())
        if step.is_current or index == self._open:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        room = QRectF(x - gap / 2, 38, gap, 16)
        metrics = painter.fontMetrics()
        label = label_of(step, lambda word: metrics.horizontalAdvance(word) <= gap - 4)
        painter.setPen(theme.colour("ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label)
        tokens = {"now": "accent", "late": "warn"}
        painter.setPen(theme.colour(tokens.get(step.state, "ink2")))
        painter.drawText(room.translated(0, 15), Qt.AlignmentFlag.AlignCenter, step.when)
