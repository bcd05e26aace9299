"""What the agenda's grid shows: appointments, holidays, and the day that the cursor is on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from ui.i18n import Language
    from ui.widgets.agenda_geometry import View


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """An appointment as it is shown and said."""

    key: object  # what it is, for whoever listens
    day: date
    at: time | None
    minutes: int
    what: str
    who: str
    icon: str
    words: str  # all of it, for a tooltip and a screen reader
    held: bool = False
    late: bool = False
    movable: bool = True


@dataclass(frozen=True, slots=True)
class AgendaState:
    """What is shown: a week or month around a day, with holidays as (first, last, name)."""

    view: View
    day: date
    today: date
    language: Language
    entries: tuple[AgendaEntry, ...] = ()
    holidays: tuple[tuple[date, date, str], ...] = ()

    def holiday(self, day: date) -> str | None:
        """Return the name of the holidays that a day is in; None on a day of school."""
        return next((name for first, last, name in self.holidays if first <= day <= last), None)
