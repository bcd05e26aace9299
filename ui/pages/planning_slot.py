"""Parts of the planning: a day with its time, or in words when it was held; and a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import PLACE_LIMIT
from ui import theme
from ui.pages.autosave import Autosave
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate
from ui.widgets.time_field import TimeField

if TYPE_CHECKING:
    from datetime import date, time


class Slot(QWidget):
    """A day to plan with its time, or in words the day on which it was held. Signals: changed."""

    changed = Signal()

    def __init__(self, name: str, caption: str = "") -> None:
        super().__init__()
        self.plan = PlannedDate(name)
        self.time = TimeField(self.tr("{what}: time").format(what=name))
        self._held = Label("", "text", "second")
        self._held.setMinimumHeight(theme.CONTROL)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        row.addWidget(self.plan)
        row.addWidget(self.time)
        row.addWidget(self._held, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        self.above = 0  # pixels that the caption takes above the day
        if caption:
            label = Label(caption, "small", "second")
            column.addWidget(label)
            self.above = label.sizeHint().height() + theme.S4
        column.addLayout(row)
        self.plan.changed.connect(lambda _: self._tell())
        self.time.changed.connect(lambda _: self.changed.emit())

    @property
    def on(self) -> date | None:
        """The day that is shown, or None."""
        return self.plan.value

    @property
    def at(self) -> time | None:
        """The time that is shown with a day, or None."""
        return self.time.value if self.plan.value is not None else None

    def set_state(
        self, planned: date | None, at: time | None, held: str, proposed: date | None
    ) -> None:
        """Show a plan, or that it was held."""
        self._held.setText(held)
        self._held.setVisible(bool(held))
        self.plan.setVisible(not held)
        self.plan.set_state(planned, proposed)
        self.time.set_state(at if planned else None)
        self.time.setVisible(not held and planned is not None)

    def _tell(self) -> None:
        self.time.setVisible(self.plan.value is not None)
        self.changed.emit()


class PlaceLine(QWidget):
    """What is taught and where, saved while it is typed. Signals: changed."""

    changed = Signal()

    def __init__(self, name: str, lesson: str) -> None:
        super().__init__()
        self.lesson, self.room = QLineEdit(), QLineEdit()
        self._savings = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        for edit, words, part in ((self.lesson, lesson, 3), (self.room, self.tr("Room"), 2)):
            edit.setAccessibleName(f"{name}: {words}")
            edit.setMaxLength(PLACE_LIMIT)
            edit.setAcceptDrops(False)
            saving = Autosave(edit, self.changed.emit)
            edit.textEdited.connect(saving.touch)
            self._savings.append(saving)
            column = QVBoxLayout()
            column.setSpacing(theme.S4)
            label = Label(words, "small", "second")
            label.setBuddy(edit)
            column.addWidget(label)
            column.addWidget(edit)
            row.addLayout(column, part)

    def set_state(self, lesson: str, room: str) -> None:
        """Show what is planned, unless something newer is being typed."""
        for edit, saving, text in zip(
            (self.lesson, self.room), self._savings, (lesson, room), strict=True
        ):
            if not saving.waiting and edit.text().strip() != text:
                with QSignalBlocker(edit):
                    edit.setText(text)

    def flush(self) -> None:
        """Hand over what was typed."""
        for saving in self._savings:
            saving.flush()


class Pair(QWidget):
    """Two slots side by side, or below one another where there is little room."""

    def __init__(self, *slots: QWidget) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.S8)
        for slot in slots:
            self._box.addWidget(slot, 1)

    def set_narrow(self, *, on: bool) -> None:
        """Put the slots below one another."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if on else way.LeftToRight)
