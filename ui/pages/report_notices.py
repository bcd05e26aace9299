"""What the report page says above itself: how the report stands, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import i18n
from ui.widgets.banner import Notice, Remedy

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.errors import ReportNotReady
    from beeldcoach.services.report_view import ReportPage
    from ui.viewmodels.session import Session


class ReportNotices(QObject):
    """Puts the state of a report in words."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def standing(self, page: ReportPage) -> Notice | None:
        """Return the one notice that matters now, if any."""
        if page.agreed_on is not None and page.seen_on is None:
            return self._changed_since(page, page.agreed_on)
        if page.released_on is not None:
            return self._released(page, page.released_on)
        if page.report_id is not None and page.closed_on is None:
            return self._before_closing(page)
        return self._agreed(page, page.seen_on) if page.seen_on is not None else None

    def open_parts(self, error: ReportNotReady, page: ReportPage) -> Notice:
        """Return what is still to be written or approved, by name."""
        lines = [s for s in page.sections if s.id in error.open_sections]
        write = ", ".join(s.heading for s in lines if s.state == "empty")
        approve = ", ".join(s.heading for s in lines if s.state != "empty")
        rest = []
        if write:
            rest.append(self.tr("To write: {parts}.").format(parts=write))
        if approve:
            rest.append(self.tr("To approve: {parts}.").format(parts=approve))
        first = self.tr("{name} cannot agree to the whole yet.").format(name=page.first_name)
        return Notice("bad", first, " ".join(rest), dismissable=True)

    def still_empty(self, headings: tuple[str, ...]) -> Notice:
        """Return for which parts the trajectory holds nothing."""
        first = self.tr("The trajectory holds nothing for these parts yet.")
        return Notice("info", first, ", ".join(headings) + ".", dismissable=True)

    def _before_closing(self, page: ReportPage) -> Notice:
        first = self.tr("The report can go out after the closing.")
        rest = self.tr("You can write it already, and {name} can approve parts of it.")
        return Notice("info", first, rest.format(name=page.first_name), dismissable=True)

    def _agreed(self, page: ReportPage, on: date) -> Notice:
        first = self.tr("{name} agreed to exactly this version on {date}.")
        first = first.format(name=page.first_name, date=self._day(on))
        return Notice("ok", first, dismissable=True)

    def _changed_since(self, page: ReportPage, agreed_on: date) -> Notice:
        first = self.tr("The report was changed after {name} agreed on {date}.")
        rest = self.tr("Let {name} read the new version.").format(name=page.first_name)
        remedy = Remedy("read", self.tr("Show to {name}").format(name=page.first_name))
        first = first.format(name=page.first_name, date=self._day(agreed_on))
        return Notice("warn", first, rest, (remedy,))

    def _released(self, page: ReportPage, on: date) -> Notice:
        first = self.tr("Released to {recipient} on {date}.")
        first = first.format(recipient=page.recipient, date=self._day(on))
        rest = self.tr("It is in the register of {name}.").format(name=page.first_name)
        return Notice("ok", first, rest, dismissable=True)

    def _day(self, day: date) -> str:
        session = self._session
        return i18n.date_text(day, session.language, today=session.today)
