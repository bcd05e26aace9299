"""Files from anywhere: a logo or a calendar that is meant to hurt is refused or does nothing."""

import base64
import io
import time
import zlib

import pytest
from PIL import Image

from beeldcoach.reports import logo
from beeldcoach.reports.calendars import ICalendars
from beeldcoach.reports.logo import PictureLogoReader
from beeldcoach.services.errors import NotACalendar, NotALogo

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
RECT = '<rect width="9" height="9"/>'
FILTER = '<filter id="f" x="-1e6" y="-1e6" width="1e9" height="1e9">{}</filter>'
FILTERED = '<rect filter="url(#f)" width="3" height="3"/>'


def svg(*parts):
    return "".join((HEAD, *parts, "</svg>")).encode()


def doubled(times):
    """Twice the one before, `times` times."""
    return "".join(
        f'<g id="g{n}"><use href="#g{n - 1}"/><use href="#g{n - 1}"/></g>'
        for n in range(1, times + 1)
    )


INNER = base64.b64encode(svg('<image href="file:///etc/passwd" width="9" height="9"/>')).decode()
HURTING = {
    "far too tall": b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1e9"><g/></svg>',
    "doubled": svg(f'<g id="g0">{RECT}</g>', doubled(25), '<use href="#g25"/>'),
    "deep": svg("<g>" * 100_000, "</g>" * 100_000),
    "layers": svg('<g opacity=".5">' * 1500, "<rect width='9' height='9'/>", "</g>" * 1500).replace(
        b"0 0 9 9", b"0 0 9 27"
    ),
    "far too wide a blur": svg(
        FILTER.format('<feGaussianBlur stdDeviation="1e6"/>'), FILTERED
    ),
    "picture in a picture": svg(f'<image href="data:image/svg+xml;base64,{INNER}"/>'),
    "no end": svg("<g>"),
}  # fmt: skip


@pytest.mark.parametrize("content", HURTING.values(), ids=HURTING)
def test_a_logo_that_would_end_the_program_is_refused(content):
    begin = time.monotonic()
    with pytest.raises(NotALogo):
        PictureLogoReader().logo(content)
    assert time.monotonic() - begin < 10


def test_a_logo_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(logo, "_SECONDS", 1)
    endless = svg(
        '<filter id="f"><feTurbulence numOctaves="9999999" baseFrequency=".1"/></filter>', FILTERED
    )
    begin = time.monotonic()
    with pytest.raises(NotALogo):
        PictureLogoReader().logo(endless)
    assert time.monotonic() - begin < 4


def test_nothing_of_a_logo_is_printed(capfd):
    for content in (svg("<text>Zwaluwkruid</text>", "<g>"), HURTING["layers"]):
        with pytest.raises(NotALogo):
            PictureLogoReader().logo(content)
    told = capfd.readouterr()
    assert (told.out, told.err) == ("", "")


def bomb(side):
    """A PNG of a few kilobytes that says it has `side` x `side` pixels."""

    def chunk(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4)

    head = side.to_bytes(4) + side.to_bytes(4) + bytes((8, 0, 0, 0, 0))
    rows = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [7_000, 60_000])
def test_a_picture_that_grows_when_it_is_opened_is_refused(side):
    with pytest.raises(NotALogo):
        PictureLogoReader().logo(bomb(side))


def test_what_is_hung_on_a_picture_does_not_come_along():
    out = io.BytesIO()
    Image.new("RGB", (90, 30), "teal").save(out, "PNG")
    made = PictureLogoReader().logo(out.getvalue() + b"PK\x03\x04 <script>Zwaluwkruid</script>")
    assert b"Zwaluwkruid" not in made
    assert made.endswith(b"IEND\xaeB`\x82")


def calendar(*lines):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines):
    return "BEGIN:VEVENT", "UID:1", "SUMMARY:Toets", *lines, "END:VEVENT"


def zone(rule):
    return (
        "BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", rule, "END:STANDARD", "END:VTIMEZONE",
    )  # fmt: skip


DAY = "DTSTART;VALUE=DATE:20261101"
IN_ZONE = event("DTSTART;TZID=Mine:20261101T090000")
BUSY = ",".join(str(number) for number in range(60))
HEAVY = {
    "nested": calendar(*["BEGIN:VEVENT"] * 4_000, *["END:VEVENT"] * 4_000),
    "nested unknown": calendar(*["BEGIN:X-A"] * 20_000, *["END:X-A"] * 20_000),
    "zone each second": calendar(*zone("RRULE:FREQ=SECONDLY"), *IN_ZONE),
    "zone often": calendar(
        *zone(f"RRULE:FREQ=YEARLY;BYMINUTE={BUSY};BYSECOND={BUSY}"), *IN_ZONE
    ),
    "zone never": calendar(*zone("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), *IN_ZONE),
    "zone outside": calendar(*event("DTSTART;TZID=../../../etc/passwd:20261101T090000")),
    "each second": calendar(*event(DAY, "RRULE:FREQ=SECONDLY")),
    "year 1": calendar(*event("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:00010101")),
    "year 9999": calendar(*event("DTSTART:99991231T235959Z")),
    "long": calendar(*event(DAY, "DURATION:P99999999999D")),
    "no day": calendar(*event("DTSTART;VALUE=DATE:20261399")),
    "two days": calendar(*event(DAY, DAY)),
    "time only": calendar(*event("DTSTART;VALUE=TIME:090000")),
    "folded": calendar(*event(DAY, "DESCRIPTION:" + "x\r\n " * 200_000)),
    "parameters": calendar(*event(DAY, "X-A" + ';A="b"' * 100_000 + ":1")),
    "bytes": b"BEGIN:VCALENDAR\r\n" + bytes(range(256)) * 3_000,
}  # fmt: skip


@pytest.mark.parametrize("content", HEAVY.values(), ids=HEAVY)
def test_a_heavy_calendar_is_read_or_refused_in_time(content):
    begin = time.monotonic()
    try:
        found = ICalendars().read(content)
    except NotACalendar:
        found = ()
    assert time.monotonic() - begin < 5
    assert all(each.title == "Toets" for each in found)


def test_a_title_steers_no_terminal_and_does_not_turn_the_line():
    title = "SUMMARY:To\x00ets\x07 \x1b[31m\u202egnp\u2066 \u00adklas\u200b"
    (found,) = ICalendars().read(calendar("BEGIN:VEVENT", "UID:1", title, DAY, "END:VEVENT"))
    assert found.title == "To ets [31m gnp klas"
    assert found.title.isprintable()


def test_a_title_keeps_its_emoji():
    title = "SUMMARY:Film 👩‍🏫"
    (found,) = ICalendars().read(calendar("BEGIN:VEVENT", title, DAY, "END:VEVENT"))
    assert found.title == "Film 👩‍🏫"
