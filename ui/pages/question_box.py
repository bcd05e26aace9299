"""Questions to ask, at hand beside the fields of a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_BOX_WIDTH, _FIELDS_WIDTH = 248, 760
_BETWEEN = "\N{EM SPACE}"
_BESIDE_FROM = 760  # pixels; below it the questions stand above the fields


class QuestionBox(QFrame):
    """Example questions in a pupil's language, to read while talking."""

    def __init__(self, questions: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        title = self.tr("Questions to ask")
        self.setAccessibleName(f"{title}: {' '.join(questions)}")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(IconLabel("ph.chats-circle", "accent", 16))
        head.addWidget(Label(title, "small_strong"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S12)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        self._each = [Label(question, "text", wraps=True) for question in questions]
        self._together = Label(_BETWEEN.join(questions), "text", wraps=True)
        for label in (*self._each, self._together):
            column.addWidget(label)
        self.set_low(on=True)

    def set_low(self, *, on: bool) -> None:
        """Show the questions one after the other rather than below one another."""
        for label in self._each:
            label.setVisible(not on)
        self._together.setVisible(on)


class SectionPage(QWidget):
    """The fields of a section, with the questions to ask beside them, or above where it is narrow.

    Put fields in `fields`.
    """

    def __init__(self, questions: Sequence[str]) -> None:
        super().__init__()
        self._box = QuestionBox(questions) if questions else None
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.S16)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.S16)
        self._row.addLayout(self.fields, 1)
        if self._box is not None:
            self._row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions where there is room."""
        super().resizeEvent(event)
        if self._box is None:
            return
        beside = self.width() >= _BESIDE_FROM
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.BottomToTop)
        self._row.setAlignment(
            self._box, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        )
        self._box.set_low(on=not beside)
        self._box.setMaximumWidth(_BOX_WIDTH if beside else _FIELDS_WIDTH)
        self._box.setMinimumWidth(_BOX_WIDTH if beside else 0)
