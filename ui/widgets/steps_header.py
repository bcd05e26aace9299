"""Shows how far a short series of pages is, at the head of a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.step_marks import paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.step_geometry import StepState

_MARK, _GAP, _LINE = 24, 8, 12


class StepsHeader(QWidget):
    """Words with a mark before each, a line between them. It shows; it is not pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self._current = 0
        self._done: tuple[bool, ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(
        self, words: Sequence[str], current: int, done: Sequence[bool] | None = None
    ) -> None:
        """Show the pages by name; done are those that `done` says, else those before `current`."""
        self._words, self._current = tuple(words), current
        self._done = tuple(done) if done is not None else None
        if words:
            name = self.tr("Step {0} of {1}: {2}")
            self.setAccessibleName(name.format(current + 1, len(words), words[current]))
        self.setAccessibleDescription(self._still_open())
        self.updateGeometry()
        self.update()

    def _still_open(self) -> str:
        """Say which pages were passed without an answer."""
        if self._done is None:
            return ""
        passed = zip(self._words[: self._current], self._done, strict=False)
        left = [word for word, done in passed if not done]
        return self.tr("Not answered yet: {}").format(", ".join(left)) if left else ""

    def sizeHint(self) -> QSize:
        """Room for marks, words and short lines."""
        return QSize(sum(self._widths()) + 48 * max(0, len(self._words) - 1), 32)

    def minimumSizeHint(self) -> QSize:
        """Room for the marks and the current word."""
        return QSize(_MARK * max(1, len(self._words)) + 160, 32)

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(theme.font("strong"))
        return [_MARK + _GAP + metrics.horizontalAdvance(word) + 2 for word in self._words]

    def state_of(self, index: int) -> StepState:
        """Return the mark of a page."""
        if index == self._current:
            return "now"
        is_done = index < self._current if self._done is None else self._done[index]
        return "done" if is_done else "planned"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all words, or where these do not fit only that of the current page."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._widths()
        count = len(widths)
        if sum(widths) + 2 * _LINE * (count - 1) > self.width():
            widths = [w if i == self._current else _MARK for i, w in enumerate(widths)]
        spare = (self.width() - sum(widths)) / max(1, count - 1)
        left, middle = 0.0, self.height() / 2
        for index, width in enumerate(widths):
            self._paint_step(painter, index, QRectF(left, 0, width, self.height()))
            left += width
            if index + 1 < count and spare > 2 * _LINE:
                painter.setPen(QPen(theme.colour("edge"), 1))
                y = int(middle) + 0.5
                painter.drawLine(QPointF(left + _LINE, y), QPointF(left + spare - _LINE, y))
            left += spare

    def _paint_step(self, painter: QPainter, index: int, place: QRectF) -> None:
        centre = QPointF(place.left() + _MARK / 2, self.height() / 2)
        paint_mark(painter, centre, self.state_of(index))
        if place.width() <= _MARK:
            return
        current = index == self._current
        painter.setFont(theme.font("strong" if current else "text"))
        painter.setPen(theme.colour("ink" if current else "ink2"))
        words = place.adjusted(_MARK + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words[index])
