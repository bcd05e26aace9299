from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from ui import i18n

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _locale():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", "24 november"), ("en", "24 November")],
)
def test_a_date_of_this_year_leaves_the_year_out(language, text):
    assert i18n.date_text(TODAY, language, today=TODAY) == text


def test_a_date_of_another_year_names_the_year():
    assert i18n.date_text(date(2027, 1, 10), "nl", today=TODAY) == "10 januari 2027"


def test_a_date_can_begin_with_its_weekday():
    assert i18n.date_text(TODAY, "nl", today=TODAY, weekday=True) == "dinsdag 24 november"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 23), "gisteren"),
        (date(2026, 11, 24), "vandaag"),
        (date(2026, 11, 25), "morgen"),
        (date(2026, 11, 27), "vrijdag"),
        (date(2026, 12, 1), "1 december"),
        (date(2026, 11, 20), "20 november"),
    ],
)
def test_a_near_date_is_said_as_people_say_it(day, text):
    assert i18n.relative_date(day, TODAY, "nl") == text


def test_a_time_is_written_as_each_language_does():
    moment = datetime(2026, 11, 24, 15, 5)  # noqa: DTZ001
    assert i18n.time_text(moment, "nl") == "15.05 uur"
    assert i18n.time_text(moment, "en") == "15:05"


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (23_000, "23 seconden"),
        (1_000, "1 seconde"),
        (59_700, "1 minuut"),
        (38 * 60_000, "38 minuten"),
        (3_600_000, "1 uur"),
        (65 * 60_000, "1 uur en 5 minuten"),
    ],
)
def test_a_length_is_said_in_words(milliseconds, text):
    assert i18n.duration_text(milliseconds, "nl") == text


def test_a_film_time_counts_minutes_and_hours():
    assert i18n.film_time(723_480) == "12:03"
    assert i18n.film_time(3_723_000) == "1:02:03"
    assert i18n.film_time(-5) == "0:00"


def test_an_exact_film_time_has_the_decimal_mark_of_the_language():
    assert i18n.film_time_exact(723_480, "nl") == "12:03,480"
    assert i18n.film_time_exact(723_480, "en") == "12:03.480"


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1 kB"),
        (3_100_000_000, "3,1 GB"),
        (999_950_000, "1 GB"),
        (812_000_000, "812 MB"),
    ],
)
def test_a_size_has_at_most_one_decimal(size, text):
    assert i18n.size_text(size, "nl") == text


def test_the_standard_dialogs_of_qt_speak_dutch_after_installing(qapp):
    loaded = i18n.install(qapp, "nl")
    try:
        assert qapp.translate("QPlatformTheme", "Cancel") == "Annuleren"
        assert QLocale().language() == QLocale.Language.Dutch
        assert loaded
    finally:
        i18n.install(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_falls_back_to_dutch():
    assert i18n.language_of("fy_NL") == "nl"
    assert i18n.language_of(None) == "nl"
    assert i18n.language_of("en_GB") == "en"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", "09.00"),
        ("9.30", "09.30"),
        ("9:30", "09.30"),
        ("0930", "09.30"),
        ("24.00", None),
        ("9.61", None),
        ("", None),
        ("half tien", None),
    ],
)
def test_a_time_of_day_is_read_as_people_type_it(typed, meant):
    at = i18n.clock_of(typed)
    assert (i18n.clock_text(at) if at else None) == meant
