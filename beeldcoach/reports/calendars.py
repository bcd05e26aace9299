"""Calendar files for those who need not know how they are made; imported when one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from beeldcoach.services.ports import CalendarEvent


class ICalendars:
    """Makes and reads .ics files."""

    def file(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return a file with these events, as any calendar takes it."""
        from beeldcoach.reports.ical import written

        return written(events, made_at)

    def read(self, content: bytes) -> tuple[CalendarEvent, ...]:
        """Return what a file holds, by day; raise NotACalendar."""
        from beeldcoach.reports.ical import found_in

        return found_in(content)
