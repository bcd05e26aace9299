"""Questions of the agenda: when, what to plan, what to let out, what to take over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.calendar import Wish
    from beeldcoach.services.ports import CalendarEvent
    from ui.viewmodels.session import Session

    Periods = tuple[tuple[date, date, str], ...]  # first, last, name of holidays


@dataclass(frozen=True, slots=True)
class AskSlot:
    """On which day, and at what time. Answer: (date, time or None)."""

    what: str
    on: date
    at: time | None
    periods: Periods = ()


@dataclass(frozen=True, slots=True)
class AskPlan:
    """Which of several things to plan on a day, and at what time. Answer: a PlanAnswer."""

    day: date
    choices: tuple[str, ...]
    periods: Periods = ()


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """What was chosen, by its place among the choices, and when."""

    index: int
    on: date
    at: time | None


@dataclass(frozen=True, slots=True)
class AskExport:
    """What goes into a calendar file, and with whose names.

    Answer: an ExportChoice, or AskForConsent.
    """

    session: Session
    first: date  # of what the agenda shows
    last: date
    wish: Wish | None = None  # to go on with


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is to be let out, under which file name."""

    wish: Wish
    file_name: str


@dataclass(frozen=True, slots=True)
class AskForConsent:
    """The coach wants to record whether somebody may be named, and then go on."""

    trajectory_id: TrajectoryId
    wish: Wish


@dataclass(frozen=True, slots=True)
class AskCalendarCheck:
    """What a calendar file holds. Answer: the holidays to take over, as NewPeriod."""

    file_name: str
    events: tuple[CalendarEvent, ...]
    periods: Periods = ()
