"""Home and agenda on the tour: cards, table, week, month, holidays, and every dialog of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from beeldcoach.services.overview import ShowHome
from ui.dialogs.calendar_check import CalendarCheckDialog
from ui.dialogs.calendar_export import ExportDialog
from ui.dialogs.planning_dialogs import PlanDialog, SlotDialog
from ui.navigation import Location
from ui.touring.hand import SLOW
from ui.viewmodels.calendar_questions import AskCalendarCheck, AskExport, AskPlan, AskSlot

if TYPE_CHECKING:
    from ui.application import Application
    from ui.pages.agenda_page import AgendaPage
    from ui.pages.home_page import HomePage
    from ui.touring.hand import Hand
    from ui.viewmodels.session import Session


class AgendaTour:
    """Looks at every page, form section and dialog of home and agenda, in an open demo vault."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Take a picture of each."""
        self._home()
        self._agenda()
        self._dialogs()
        self._planning()

    @property
    def _session(self) -> Session:
        session = self.application.session
        assert session is not None
        return session

    def _go(self, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)

    def _page(self) -> object:
        shell = self.application.window.shell
        assert shell is not None
        return shell.page

    def _home(self) -> None:
        self._go(Location("home"))
        page = cast("HomePage", self._page())
        page.search.clear()  # of what was looked for before
        self.hand.rest(SLOW)
        page.choose_view("list")
        self.hand.picture("trajecten-lijst")
        page.choose_view("table")
        self.hand.rest(SLOW)
        self.hand.picture("trajecten-tabel")
        page.table.head.setFocus(Qt.FocusReason.TabFocusReason)
        self.hand.press(Qt.Key.Key_Return)
        self.hand.picture("trajecten-tabel-op-naam")
        page.filter.kind_chosen.emit("pupil")
        self.hand.picture("trajecten-filter-leeg")
        page.filter.kind_chosen.emit("")
        page.choose_view("list")
        if page.more.isVisible():
            self.hand.click_on(page.more)
            self.hand.picture("trajecten-alle-kaarten")
            self.hand.click_on(page.more)

    def _agenda(self) -> None:
        self._go(Location("agenda"))
        page = cast("AgendaPage", self._page())
        for view in ("week", "month"):
            page.view.chosen.emit(view)
            self.hand.rest(SLOW)
            page.grid.setFocus(Qt.FocusReason.TabFocusReason)
            self.hand.press(Qt.Key.Key_Down, into=page.grid)
            self.hand.picture(f"agenda-{view}")
            self.hand.press(Qt.Key.Key_PageDown, into=page.grid)
            self.hand.rest(SLOW)
            self.hand.picture(f"agenda-{view}-daarna")
            self.hand.press(Qt.Key.Key_Home, into=page.grid)
            self.hand.rest(SLOW)
        page.view.chosen.emit("holidays")
        self.hand.rest(SLOW)
        self.hand.picture("agenda-vakanties")
        row = next(iter(page.holidays.rows.values()))
        row.last.setDate(row.first.date().addDays(-3))
        self.hand.rest(SLOW)
        self.hand.picture("agenda-vakantie-verkeerd-om")
        row.last.setDate(row.first.date().addDays(8))
        self.hand.rest(SLOW)
        page.view.chosen.emit("week")
        self.hand.rest(SLOW)

    def _dialogs(self) -> None:
        page, session = cast("AgendaPage", self._page()), self._session
        window, today = self.application.window, session.today
        agenda = page.model.agenda
        assert agenda is not None
        periods = page.model._periods()  # noqa: SLF001  what the page hands to its dialogs
        slot = SlotDialog(AskSlot("", today, None, periods), window)
        self._look("agenda-andere-dag", slot)
        words = tuple(page._words.open_one(one) for one in agenda.to_plan)  # noqa: SLF001
        self._look("agenda-plannen", PlanDialog(AskPlan(today, words, periods), window))
        ask = AskExport(session, *page.model.span())
        export = ExportDialog(ask, window)
        self._look("agenda-bestand", export, export.named.click)
        events = session.core.calendars.read(_SAMPLE)
        check = CalendarCheckDialog(AskCalendarCheck("school.ics", events, periods), window)
        self._look("agenda-bestand-bekijken", check)

    def _look(self, name: str, dialog: QDialog, deed: object = None) -> None:
        dialog.open()
        self.hand.rest(SLOW)
        if callable(deed):
            deed()
            self.hand.rest(SLOW)
        self.hand.picture(name)
        QTimer.singleShot(0, dialog, dialog.reject)
        self.hand.rest(SLOW)
        QApplication.processEvents()

    def _planning(self) -> None:
        rows = {row.name: row.id for row in self._session.core.desk.ask(ShowHome()).rows}
        self._go(Location("trajectory", rows["Youssef El Amrani"], "intake/planning"))
        self.hand.picture("intake-planning-met-tijden")


_SAMPLE = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//school//NL\r\n"
    b"BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Pinksterweek\r\n"
    b"DTSTART;VALUE=DATE:20270515\r\nDTEND;VALUE=DATE:20270524\r\nEND:VEVENT\r\n"
    b"BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Studiedag team\r\n"
    b"DTSTART;VALUE=DATE:20270201\r\nEND:VEVENT\r\n"
    b"BEGIN:VEVENT\r\nUID:3\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Informatieavond\r\n"
    b"DTSTART:20270119T183000Z\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
