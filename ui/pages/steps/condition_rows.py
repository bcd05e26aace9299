"""What must be in order before a step can be taken, each with the way to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.check_row import CheckRow, CheckState

if TYPE_CHECKING:
    from collections.abc import Sequence


class ConditionRows(QWidget):
    """Conditions below one another; hidden while there is none.

    `flush` as of a CheckRow; `low` rows leave room for what is below them.

    Signals:
        remedied: what was given with the condition whose remedy was pressed.
    """

    remedied = Signal(object)

    def __init__(self, *, flush: bool = False, low: bool = False) -> None:
        super().__init__()
        self.rows: list[CheckRow] = []
        self._flush, self._low = flush, low
        self._shown: list[tuple[CheckState, object]] = []
        self._column = QVBoxLayout(self)
        around = theme.S4 if low else 0
        self._column.setContentsMargins(0, around, 0, around)
        self._column.setSpacing(0)
        self.hide()

    def set_state(self, conditions: Sequence[tuple[CheckState, object]]) -> None:
        """Show conditions, each with where its remedy leads; rows that stay are left alone."""
        if list(conditions) == self._shown:
            return
        self._shown = list(conditions)
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [self._row(state, goal) for state, goal in conditions]
        self.setVisible(bool(self.rows))

    def _row(self, state: CheckState, goal: object) -> CheckRow:
        row = CheckRow(flush=self._flush)
        row.set_state(state)
        row.remedied.connect(lambda: self.remedied.emit(goal))
        if self._low:
            row.setMinimumHeight(theme.S40)
        self._column.addWidget(row)
        return row
