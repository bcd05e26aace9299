"""A field for a day that may be left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import theme
from ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from datetime import date


_WIDTH = 164  # pixels: a whole date and the button of the calendar


class PlannedDate(QWidget):
    """A button while there is no day, else the day with a cross to take it away.

    Signals: changed (a `date`, or None).
    """

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._proposed: date | None = None
        self._value: date | None = None
        self._plan = QPushButton(self.tr("Choose a day"))
        self._plan.setIcon(theme.icon("ph.calendar-plus", "ink2"))
        self._field = DateField()
        self._field.setFixedWidth(_WIDTH)
        self._clear = QToolButton()
        self._clear.setIcon(theme.icon("ph.x", "ink2"))
        self._build()
        self._plan.clicked.connect(self._begin)
        self._field.changed.connect(self._choose)
        self._clear.clicked.connect(self._take_away)
        self._name(name)
        self.set_state(None, None)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._plan)
        row.addWidget(self._field)
        row.addWidget(self._clear)
        row.addStretch()

    def _name(self, name: str) -> None:
        self._plan.setAccessibleName(f"{name}: {self._plan.text()}")
        self._field.setAccessibleName(name)
        leave_open = self.tr("Leave {what} open").format(what=name)
        self._clear.setAccessibleName(leave_open)
        self._clear.setToolTip(leave_open)

    @property
    def value(self) -> date | None:
        """The day that is shown, or None."""
        return self._value

    def set_state(self, value: date | None, proposed: date | None) -> None:
        """Show a day, or none; `proposed` is where choosing begins. Tells nobody."""
        self._proposed = proposed
        if value is not None and value != self._field.value:
            self._field.set_state(value)
        self._show(value)

    def set_wrong(self, *, wrong: bool) -> None:
        """Mark the day as one that cannot be."""
        self._field.setProperty("state", "error" if wrong else "")
        theme.restyle(self._field)

    def _show(self, value: date | None) -> None:
        self._value = value
        there = value is not None
        self._plan.setVisible(not there)
        self._field.setVisible(there)
        self._clear.setVisible(there)

    def _begin(self) -> None:
        if self._proposed is not None:
            self._field.set_state(self._proposed)
        self._show(self._field.value)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self._value)

    def _choose(self, value: date) -> None:
        self._value = value
        self.changed.emit(value)

    def _take_away(self) -> None:
        self._show(None)
        self._plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(None)
