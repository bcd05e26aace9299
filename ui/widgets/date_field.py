"""A field for a day, with a calendar to choose it from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class _Calendar(QCalendarWidget):
    """A month from Monday; no day is red, since red means refused or wiped here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMinimumSize(296, 264)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour("ink2"))
        self.setHeaderTextFormat(quiet)
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)


class DateField(QDateEdit):
    """Day, month, year as the locale writes them. Signals: changed (a `date`)."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setCalendarWidget(_Calendar())
        self.setDisplayFormat("dd-MM-yyyy")
        self.setFont(theme.font("text", tabular=True))
        self.dateChanged.connect(lambda _: self.changed.emit(self.value))

    def set_state(
        self, value: date, *, earliest: date | None = None, latest: date | None = None
    ) -> None:
        """Show a day, and bound what can be chosen; tells nobody."""
        with QSignalBlocker(self):
            self.clearMinimumDate()
            self.clearMaximumDate()
            if earliest:
                self.setMinimumDate(_qdate(earliest))
            if latest:
                self.setMaximumDate(_qdate(latest))
            self.setDate(_qdate(value))

    @property
    def value(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
