"""iCalendar files (RFC 5545): written for the coach's own agenda, and read to be looked at.

Times are written in the zone Europe/Amsterdam, with its rules in the file. Floating times would be
shorter, but a calendar service on the web takes those for its own zone, and a talk would stand an
hour off. A file that is read comes from anywhere: it is parsed and nothing in it is followed, no
address is opened and no repetition is worked out.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from icalendar import (
    Calendar,
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
)

from beeldcoach.services.errors import NotACalendar
from beeldcoach.services.ports import CalendarEvent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ZONE = ZoneInfo("Europe/Amsterdam")
PRODUCT = "-//Beeldcoach//Agenda//NL"
MOST_EVENTS = 5_000  # more is no agenda of one person
_JOINERS = "\u200c\u200d"  # letters of some scripts and emoji are made with them
_TITLE_LIMIT = 200  # characters of a title that was read


def written(events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
    """Return a file with these events, as any calendar takes it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_zone())
    for event in events:
        calendar.add_component(_component(event, made_at))
    content: bytes = calendar.to_ical()
    return content


def found_in(content: bytes) -> tuple[CalendarEvent, ...]:
    """Return what a file holds, by day; raise NotACalendar."""
    if b"BEGIN:VCALENDAR" not in content[:2_000].upper():
        raise NotACalendar("unreadable")
    if content.upper().count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise NotACalendar("too_large")
    try:
        found = list(_events(content))
    except (
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        AttributeError,
        OverflowError,
    ) as error:
        raise NotACalendar("unreadable") from error
    if not found:
        raise NotACalendar("empty")
    return tuple(sorted(found, key=lambda event: (event.first, event.title)))


def _zone() -> Timezone:
    """Return the rules of the zone as two lines of rule, since not every program reads lists."""
    zone = Timezone()
    zone.add("tzid", ZONE.key)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    spring = datetime(1996, 3, 31, 2)  # noqa: DTZ001  as the clock there said it
    autumn = datetime(1996, 10, 27, 3)  # noqa: DTZ001
    zone.add_component(_change(TimezoneDaylight(), "CEST", spring, (winter, summer)))
    zone.add_component(_change(TimezoneStandard(), "CET", autumn, (summer, winter)))
    return zone


def _change(
    part: Component, name: str, since: datetime, offsets: tuple[timedelta, timedelta]
) -> Component:
    part.add("tzname", name)
    part.add("dtstart", since)
    part.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1su"})
    part.add("tzoffsetfrom", offsets[0])
    part.add("tzoffsetto", offsets[1])
    return part


def _component(event: CalendarEvent, made_at: datetime) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", made_at)
    made.add("summary", event.title)
    made.add("class", "PRIVATE")
    if event.place:
        made.add("location", event.place)
    if event.at is not None:
        begin = datetime.combine(event.first, event.at, ZONE)
        made.add("dtstart", begin)
        made.add("dtend", begin + timedelta(minutes=event.minutes))
    else:
        made.add("dtstart", event.first)
        made.add("dtend", (event.last or event.first) + timedelta(days=1))  # the first day after
        made.add("transp", "TRANSPARENT")  # whole days keep nobody from being busy
    return made


def _events(content: bytes) -> Iterator[CalendarEvent]:
    for calendar in Calendar.from_ical(content, multiple=True):
        for component in calendar.walk("VEVENT"):
            event = _read(component)
            if event is not None:
                yield event


def _read(component: Component) -> CalendarEvent | None:
    """Return one event as it is shown; None where it has no day."""
    if "DTSTART" not in component:
        return None
    begin = component.decoded("DTSTART")
    title = _plain(str(component.get("SUMMARY", "")))
    uid, repeats = str(component.get("UID", "")), "RRULE" in component
    if isinstance(begin, datetime):
        local = begin.astimezone(ZONE) if begin.tzinfo is not None else begin
        return CalendarEvent(
            uid, title, local.date(), local.time().replace(microsecond=0), repeats=repeats
        )
    if not isinstance(begin, date):
        return None
    return CalendarEvent(uid, title, begin, last=_last_day(component, begin), repeats=repeats)


def _plain(text: str) -> str:
    """Return a title in one line, without what steers a terminal or turns the way of reading."""
    seen = "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)
    return " ".join(seen.split())[:_TITLE_LIMIT]


def _last_day(component: Component, first: date) -> date:
    """Return the last of whole days: a file names the first day after."""
    if "DTEND" in component:
        end = component.decoded("DTEND")
        day = end.date() if isinstance(end, datetime) else end
        return max(first, day - timedelta(days=1))
    if "DURATION" in component:
        length: timedelta = component.decoded("DURATION")
        return max(first, first + length - timedelta(days=1))
    return first
