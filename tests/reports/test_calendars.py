"""iCalendar files: read back by the library that wrote them and by another; odd files refused."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from beeldcoach.reports.calendars import ICalendars
from beeldcoach.reports.ical import MOST_EVENTS
from beeldcoach.services.errors import NotACalendar
from beeldcoach.services.ports import CalendarEvent

MADE = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TALK = CalendarEvent("a@beeldcoach", "Nabespreking 2", date(2026, 11, 26), time(15, 30), 60)
WHOLE = CalendarEvent("b@beeldcoach", "Analyse film 1", date(2026, 11, 25))
SUMMER = CalendarEvent(
    "c@beeldcoach", "Intake", date(2027, 6, 8), time(9, 0), 45, place="De Wilgen"
)
HARD = CalendarEvent(
    "d@beeldcoach",
    "Filmen 1, Noor, Sem; \\n 👩‍🏫 \u202eklas " + "heel lang " * 20,
    date(2026, 11, 27),
)


@pytest.fixture
def content():
    return ICalendars().file([TALK, WHOLE, SUMMER, HARD], MADE)


def test_another_program_reads_days_times_and_words_as_they_were_meant(content):
    events = {e.uid.value: e for e in vobject.readOne(content.decode()).vevent_list}
    talk = events["a@beeldcoach"]
    assert talk.summary.value == "Nabespreking 2"
    assert talk.dtstart.value.astimezone(UTC) == datetime(2026, 11, 26, 14, 30, tzinfo=UTC)
    assert talk.dtend.value - talk.dtstart.value == timedelta(hours=1)
    summer = events["c@beeldcoach"]
    assert summer.dtstart.value.astimezone(UTC) == datetime(2027, 6, 8, 7, 0, tzinfo=UTC)
    assert summer.location.value == "De Wilgen"
    whole = events["b@beeldcoach"]
    assert (whole.dtstart.value, whole.dtend.value) == (date(2026, 11, 25), date(2026, 11, 26))
    assert events["d@beeldcoach"].summary.value == HARD.title


def test_the_file_keeps_to_the_standard(content):
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in lines) <= 75
    assert b"BEGIN:VTIMEZONE" in content
    assert b"TZID=Europe/Amsterdam" in content
    assert content.count(b"DTSTAMP:20261124T120000Z") == 4
    assert b"Noor\\, Sem\\;" in content.replace(b"\r\n ", b"")


def test_what_was_written_is_read_back(content):
    read = {event.uid: event for event in ICalendars().read(content)}
    assert read["a@beeldcoach"].at == time(15, 30)
    assert read["a@beeldcoach"].first == TALK.first
    assert read["b@beeldcoach"].at is None
    assert read["b@beeldcoach"].last == WHOLE.first
    assert len(icalendar.Calendar.from_ical(content).walk("VEVENT")) == 4


def calendar(*lines):
    body = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//NL", *lines])
    return f"{body}\r\nEND:VCALENDAR\r\n".encode()


def event(*lines):
    return ["BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT"]


def test_holidays_of_another_program_are_read_as_whole_days():
    found = ICalendars().read(
        calendar(
            *event(
                "SUMMARY:Kerst\\,  vakantie",
                "DTSTART;VALUE=DATE:20261219",
                "DTEND;VALUE=DATE:20270104",
            ),
            *event("SUMMARY:Meivakantie", "DTSTART;VALUE=DATE:20270424", "DURATION:P9D"),
            *event("SUMMARY:Studiedag", "DTSTART;VALUE=DATE:20270201", "RRULE:FREQ=YEARLY"),
        )
    )
    spans = [(e.title, e.first, e.last, e.repeats) for e in found]
    assert spans == [
        ("Kerst, vakantie", date(2026, 12, 19), date(2027, 1, 3), False),
        ("Studiedag", date(2027, 2, 1), date(2027, 2, 1), True),
        ("Meivakantie", date(2027, 4, 24), date(2027, 5, 2), False),
    ]


def test_a_time_in_another_zone_is_shown_as_the_clock_here_says_it():
    [found] = ICalendars().read(calendar(*event("SUMMARY:Bellen", "DTSTART:20261126T143000Z")))
    assert (found.first, found.at) == (date(2026, 11, 26), time(15, 30))
    assert ZoneInfo("Europe/Amsterdam").key == "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "unreadable"),
        (b"%PDF-1.7 nothing of the kind", "unreadable"),
        (b"\xff\xfe\x00" * 400, "unreadable"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:gisteren\r\nEND:VEVENT", "empty"),
        (calendar(*event("SUMMARY:Wanneer", "DTSTART:gisteren")), "empty"),
        (calendar(), "empty"),
        (calendar(*event("SUMMARY:Zonder dag")), "empty"),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * (MOST_EVENTS + 1), "too_large"),
    ],
)
def test_what_is_no_calendar_is_refused(content, reason):
    with pytest.raises(NotACalendar) as refused:
        ICalendars().read(content)
    assert refused.value.reason == reason


def test_nothing_in_a_file_is_followed_or_run(monkeypatch):
    def forbidden(*_args, **_named):
        raise AssertionError("a calendar that is read opens nothing")

    monkeypatch.setattr("socket.socket", forbidden)
    monkeypatch.setattr("subprocess.Popen", forbidden)
    found = ICalendars().read(
        calendar(
            *event(
                "SUMMARY:<script>alert(1)</script> $(rm -rf /)",
                "DTSTART;VALUE=DATE:20261219",
                "ATTACH:http://example.invalid/x.exe",
                "URL:file:///etc/passwd",
                "RRULE:FREQ=SECONDLY;COUNT=999999999",
            )
        )
    )
    assert found[0].title == "<script>alert(1)</script> $(rm -rf /)"
