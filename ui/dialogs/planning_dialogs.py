"""Dialogs of the agenda: a day with a time, and what to plan on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.calendar_questions import PlanAnswer
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.time_field import TimeField

if TYPE_CHECKING:
    from datetime import date, time

    from ui.viewmodels.calendar_questions import AskPlan, AskSlot, Periods

_WIDTH = 480
_TIME = 96


class _Slot(QWidget):
    """A day and a time side by side, with advice below them."""

    def __init__(self, on: date, at: time | None, periods: Periods) -> None:
        super().__init__()
        self._periods = periods
        self.day, self.time = DateField(), TimeField()
        self.day.set_state(on)
        self.time.set_state(at)
        self.time.setFixedWidth(_TIME)
        self._day_field = Field(self.tr("Day"), self.day)
        self._time_field = Field(self.tr("Time"), self.time, self.tr("may be left open"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S16)
        row.addWidget(self._day_field, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._time_field, 1, Qt.AlignmentFlag.AlignTop)
        self.day.changed.connect(lambda _: self._advise())
        self._advise()

    def _advise(self) -> None:
        day = self.day.value
        names = [name for first, last, name in self._periods if first <= day <= last]
        words = self.tr("This day falls in the school holidays.") if names else ""
        self._day_field.set_advice(words)

    def is_complete(self) -> bool:
        """Whether the time is one; says so and takes the focus when not."""
        self.time.keep()
        if self.time.is_wrong:
            self._time_field.set_error(self.tr("Write a time such as 15.30."))
            self.time.setFocus()
            return False
        return True


class SlotDialog(AnsweringDialog):
    """On which day and at what time something is. Answers with both."""

    def __init__(self, question: AskSlot, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put on another day"), parent)
        self.setMinimumWidth(_WIDTH)
        self._slot = _Slot(question.on, question.at, question.periods)
        self.body.addWidget(Label(question.what, wraps=True))
        self.body.addWidget(self._slot)
        self.add_cancel()
        self.add_button(self.tr("Put there"), "primary").clicked.connect(self._give)
        self._slot.day.setFocus()

    def _give(self) -> None:
        if self._slot.is_complete():
            self.give((self._slot.day.value, self._slot.time.value))


class PlanDialog(AnsweringDialog):
    """What is planned on a day, of all that has no day yet."""

    def __init__(self, question: AskPlan, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Plan an appointment"), parent)
        self.setMinimumWidth(_WIDTH)
        self.choice = QComboBox()
        self.choice.addItems(list(question.choices))
        self.choice.setMinimumContentsLength(28)
        self._slot = _Slot(question.day, None, question.periods)
        help_text = self.tr("The next thing without a day, of each trajectory")
        if question.choices:
            self.body.addWidget(Field(self.tr("What"), self.choice, help_text))
            self.body.addWidget(self._slot)
            self.add_cancel()
            self.add_button(self.tr("Plan it"), "primary").clicked.connect(self._give)
            self.choice.setFocus()
        else:
            everything = self.tr("Everything in your trajectories has a day already.")
            self.body.addWidget(Label(everything, wraps=True))
            self.add_cancel(self.tr("Close"))

    def _give(self) -> None:
        if self._slot.is_complete():
            at = self.choice.currentIndex()
            self.give(PlanAnswer(at, self._slot.day.value, self._slot.time.value))
