"""Shows how far a short series of pages is, as a list beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label
from ui.widgets.step_marks import paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.step_geometry import StepState


class SideSteps(QWidget):
    """Words with a mark before each. It shows; it is not pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S12)
        self._rows: list[tuple[_Mark, Label]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_state(self, words: Sequence[str], current: int) -> None:
        """Show the pages by name; those before `current` are done."""
        while len(self._rows) < len(words):
            self._add_row()
        for index, (word, (mark, label)) in enumerate(zip(words, self._rows, strict=False)):
            mark.set_state("done" if index < current else "now" if index == current else "planned")
            label.setText(word)
            label.set_tone("ink" if index == current else "second")
            label.setFont(theme.font("strong" if index == current else "text"))
        name = self.tr("Step {0} of {1}: {2}")
        self.setAccessibleName(name.format(current + 1, len(words), words[current]))

    def _add_row(self) -> None:
        mark, label = _Mark(), Label(wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        self._column.addLayout(row)
        self._rows.append((mark, label))


class _Mark(QWidget):
    """The mark of one step."""

    def __init__(self) -> None:
        super().__init__()
        self._state: StepState = "planned"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: StepState) -> None:
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_mark(QPainter(self), QPointF(12, 12), self._state, ground="sunken")
