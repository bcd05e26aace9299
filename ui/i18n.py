"""Language of the screen: loads translations and writes dates, times and sizes in words.

Dutch is the first language. All but `install` is plain Python, so it can be used anywhere.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import path

Language: TypeAlias = Literal["nl", "en"]

_MONTHS: dict[Language, tuple[str, ...]] = {
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_SHORT_MONTHS: dict[Language, str] = {
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}
_DAYS: dict[Language, tuple[str, ...]] = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_NEAR: dict[Language, dict[int, str]] = {
    "nl": {-1: "gisteren", 0: "vandaag", 1: "morgen"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
}
_SIZES = ("B", "kB", "MB", "GB", "TB")


def install(app: QCoreApplication, language: Language) -> list[QTranslator]:
    """Load the translations of a language into the application, replacing earlier ones.

    Returns the translators in use; none when no translation file was shipped (English source).
    """
    for earlier in app.findChildren(QTranslator, "beeldcoach"):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    QLocale.setDefault(
        QLocale(
            QLocale.Language.Dutch if language == "nl" else QLocale.Language.English,
            QLocale.Country.Netherlands if language == "nl" else QLocale.Country.UnitedKingdom,
        )
    )
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = []
    for stem, folder in (("qtbase", qt_folder), ("beeldcoach", str(path("translations")))):
        translator = QTranslator(app)
        translator.setObjectName("beeldcoach")
        if translator.load(f"{stem}_{language}", folder) and app.installTranslator(translator):
            loaded.append(translator)
        else:
            translator.deleteLater()
    return loaded


def language_of(text: str | None) -> Language:
    """The language meant by a setting or a locale name such as "en_GB"; Dutch when unknown."""
    start = (text or "nl")[:2].lower()
    return "en" if start == "en" and "en" in get_args(Language) else "nl"


def date_text(
    day: date,
    language: Language = "nl",
    *,
    today: date | None = None,
    weekday: bool = False,
) -> str:
    """Give "24 november", or "24 november 2025" when `today` is in another year.

    With `weekday`: "dinsdag 24 november". Without `today` the year is always written.
    """
    text = f"{day.day} {_MONTHS[language][day.month - 1]}"
    if today is None or today.year != day.year:
        text = f"{text} {day.year}"
    return f"{_DAYS[language][day.weekday()]} {text}" if weekday else text


def weekday_short(day: date, language: Language = "nl") -> str:
    """Give "ma" or "Mon": above the days of a week or a month."""
    return _DAYS[language][day.weekday()][: 2 if language == "nl" else 3]


def today_word(language: Language = "nl") -> str:
    """Give "vandaag"."""
    return _NEAR[language][0]


def month_text(day: date, language: Language = "nl") -> str:
    """Give "november 2026"."""
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


def span_text(first: date, last: date, language: Language = "nl") -> str:
    """Give "23 t/m 29 november 2026", with both months or years where they differ."""
    joint = "t/m" if language == "nl" else "to"
    begin = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        begin = date_text(first, language, today=last)
    return f"{begin} {joint} {date_text(last, language)}"


def short_date_text(day: date, language: Language = "nl") -> str:
    """Give "24 nov", for narrow places such as the path; the year stands elsewhere."""
    return f"{day.day} {_SHORT_MONTHS[language].split()[day.month - 1]}"


def relative_date(day: date, today: date, language: Language = "nl") -> str:
    """Give "vandaag", "morgen", a weekday within six days ahead, otherwise the date."""
    ahead = (day - today).days
    if ahead in _NEAR[language]:
        return _NEAR[language][ahead]
    if timedelta(days=1) < day - today < timedelta(days=7):
        return _DAYS[language][day.weekday()]
    return date_text(day, language, today=today)


def day_and_time(day: date, at: time | None, today: date, language: Language = "nl") -> str:
    """Give "vandaag, 15.30 uur"; without a time only the day."""
    words = relative_date(day, today, language)
    return f"{words}, {time_text(at, language)}" if at else words


def time_text(moment: datetime | time, language: Language = "nl") -> str:
    """Give "15.30 uur" in Dutch, "15:30" in English; in the time zone that the value has."""
    if language == "nl":
        return f"{moment.hour}.{moment.minute:02d} uur"
    return f"{moment.hour}:{moment.minute:02d}"


def short_time(at: time, language: Language = "nl") -> str:
    """Give "9.00" in Dutch, "9:00" in English: for narrow places."""
    mark = "." if language == "nl" else ":"
    return f"{at.hour}{mark}{at.minute:02d}"


def duration_text(milliseconds: int, language: Language = "nl") -> str:
    """A length in words: "23 seconden", "38 minuten", "1 uur en 5 minuten"."""
    seconds = round(milliseconds / 1000)
    minutes = round(seconds / 60)
    if seconds < 60:
        return _counted(seconds, language, ("seconde", "seconden"), ("second", "seconds"))
    if minutes < 60:
        return _counted(minutes, language, ("minuut", "minuten"), ("minute", "minutes"))
    hours, rest = divmod(minutes, 60)
    text = _counted(hours, language, ("uur", "uur"), ("hour", "hours"))
    if not rest:
        return text
    joint = "en" if language == "nl" else "and"
    return f"{text} {joint} {duration_text(rest * 60_000, language)}"


def _counted(
    number: int, language: Language, dutch: tuple[str, str], english: tuple[str, str]
) -> str:
    one, many = dutch if language == "nl" else english
    return f"{number} {one if number == 1 else many}"


def film_time(milliseconds: int) -> str:
    """A place in a film: "12:03", or "1:02:03" from an hour on. Fractions are cut off."""
    minutes, seconds = divmod(max(0, milliseconds) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02d}:{seconds:02d}"
    return f"{minutes}:{seconds:02d}"


def film_time_exact(milliseconds: int, language: Language = "nl") -> str:
    """A place in a film to the millisecond: "12:03,480" (a point in English)."""
    mark = "," if language == "nl" else "."
    return f"{film_time(milliseconds)}{mark}{max(0, milliseconds) % 1000:03d}"


def number_text(value: float, language: Language = "nl", decimals: int = 1) -> str:
    """A number with at most `decimals` decimals: "3,1", and "4" rather than "4,0"."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "nl" else text


def size_text(size: int, language: Language = "nl") -> str:
    """A size in decimal units, as the computer's own file window shows: "3,1 GB"."""
    value, unit = float(size), 0
    while value >= 999.5 and unit < len(_SIZES) - 1:
        value, unit = value / 1000, unit + 1
    decimals = 1 if unit and value < 99.95 else 0
    return f"{number_text(value, language, decimals)} {_SIZES[unit]}"


def clock_text(at: time) -> str:
    """Return a time of day as `15.30`, as Dutch writes it and English reads it."""
    return at.strftime("%H.%M")


def clock_of(text: str) -> time | None:
    """Return the time that was typed as 9, 9.30, 9:30 or 0930; None when it is none."""
    found = re.fullmatch(r"(\d{1,2})(?:[.:hu ]?(\d{2}))?", text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
