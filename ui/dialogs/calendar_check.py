"""The dialog that shows what a calendar file holds; whole days can be taken over as holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from beeldcoach.services.holidays import NAME_LIMIT, NewPeriod
from ui import i18n, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.ports import CalendarEvent
    from ui.viewmodels.calendar_questions import AskCalendarCheck

_SIZE = (620, 520)
_EVENT = Qt.ItemDataRole.UserRole


class CalendarCheckDialog(AnsweringDialog):
    """Answers with the periods to take over, as NewPeriod."""

    def __init__(self, question: AskCalendarCheck, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("What this calendar holds"))
        self._known = {(first, last) for first, last, _ in question.periods}
        self.events = QListWidget()
        self.events.setAccessibleName(self.tr("Appointments in the file"))
        self.events.setWordWrap(True)
        self.events.setSpacing(theme.S4)
        for event in question.events:
            self._add(event)
        whole = sum(1 for event in question.events if event.at is None)
        many = self.tr("%n appointment(s) in the file.", "", len(question.events))
        days = self.tr("%n of them on whole days.", "", whole)
        self.summary = Label(f"{many} {days}", "strong", wraps=True)
        about = self.tr(
            "Tick what you want to keep as school holidays. Only whole days can be taken over. "
            "Nothing else of the file is kept."
        )
        self.body.addWidget(self.summary)
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.body.addWidget(self.events, 1)
        self.add_cancel(self.tr("Close"))
        self.take = self.add_button("", "primary")
        self.take.clicked.connect(lambda: self.give(self.chosen()))
        self.events.itemChanged.connect(lambda _: self._count())
        self.resize(*_SIZE)
        self._count()
        self.events.setCurrentRow(0)
        self.events.setFocus()

    def chosen(self) -> tuple[NewPeriod, ...]:
        """Return what is ticked, as holidays."""
        return tuple(_period(item.data(_EVENT)) for item in self._ticked())

    def _add(self, event: CalendarEvent) -> None:
        item = QListWidgetItem(self._words(event))
        item.setData(_EVENT, event)
        if event.at is None:
            known = (event.first, event.last or event.first) in self._known
            several = (event.last or event.first) > event.first
            ticked = several and not known
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        else:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.events.addItem(item)

    def _words(self, event: CalendarEvent) -> str:
        language = i18n.language_of(self.locale().name())
        when = i18n.date_text(event.first, language)
        if event.last is not None and event.last != event.first:
            when = i18n.span_text(event.first, event.last, language)
        if event.at is not None:
            when = f"{when}, {i18n.time_text(event.at, language)}"
        title = event.title or self.tr("without a title")
        extra = self.tr(" (repeats; only the first time)") if event.repeats else ""
        return f"{title}\n{when}{extra}"

    def _ticked(self) -> list[QListWidgetItem]:
        items = (self.events.item(row) for row in range(self.events.count()))
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        count = len(self._ticked())
        self.take.setText(self.tr("Take over %n period(s)", "", count))
        self.take.setEnabled(count > 0)


def _period(event: CalendarEvent) -> NewPeriod:
    return NewPeriod(event.title[:NAME_LIMIT], event.first, event.last or event.first)
