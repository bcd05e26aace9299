"""All that the gate can be asked about, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.services.letter_texts import letter_words
from ui import i18n

if TYPE_CHECKING:
    from beeldcoach.services.tryable import Thing
    from ui.i18n import Language

GROUPS: tuple[tuple[str, tuple[Purpose, ...]], ...] = (
    ("teacher", (Purpose.VIEW_OWN, Purpose.COPY_OWN)),
    ("board", (Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM)),
    (
        "others",
        (
            Purpose.THIRD_PARTY,
            Purpose.SUPERVISION,
            Purpose.EDUCATION,
            Purpose.RESEARCH,
            Purpose.PUBLICATION,
            Purpose.IMAGE_PRODUCTION,
            Purpose.ACCESS_REQUEST,
            Purpose.LEGAL_DUTY,
            Purpose.OTHER,
        ),
    ),
    ("coach", (Purpose.COACH_WORK, Purpose.PRACTICE_PAPER, Purpose.BACKUP)),
    ("never", (Purpose.ASSESSMENT, Purpose.PERSONNEL_FILE, Purpose.DISMISSAL)),
)
"""All purposes, by whom they are for; the last stand there to be refused in words."""
_GROUPS: dict[str, object] = {
    "teacher": QT_TRANSLATE_NOOP("may_words", "For the teacher"),
    "board": QT_TRANSLATE_NOOP("may_words", "For the board"),
    "others": QT_TRANSLATE_NOOP("may_words", "For others"),
    "coach": QT_TRANSLATE_NOOP("may_words", "For your own work"),
    "never": QT_TRANSLATE_NOOP("may_words", "Never, whatever was signed"),
}
_THINGS: dict[str, object] = {
    "report": QT_TRANSLATE_NOOP("may_words", "Report"),
    "interim_report": QT_TRANSLATE_NOOP("may_words", "Interim report"),
    "register": QT_TRANSLATE_NOOP("may_words", "Register of what went out"),
    "course": QT_TRANSLATE_NOOP("may_words", "How it goes, told by word of mouth"),
    "vault": QT_TRANSLATE_NOOP("may_words", "The whole vault, encrypted"),
    "film": QT_TRANSLATE_NOOP("may_words", "Film {film}"),
    "fragment": QT_TRANSLATE_NOOP("may_words", "Fragment {number} of film {film}"),
    "still": QT_TRANSLATE_NOOP("may_words", "Still of film {film}, {at}"),
    "annotations": QT_TRANSLATE_NOOP("may_words", "Annotations of film {film}"),
    "figures": QT_TRANSLATE_NOOP("may_words", "Figures of film {film}"),
    "letter": QT_TRANSLATE_NOOP("may_words", "Letter: {kind}"),
}


def group_words(group: str) -> str:
    """Return for whom a group of purposes is."""
    return _tr(_GROUPS[group])


def thing_words(thing: Thing, language: Language) -> str:
    """Return what it is, with its title, or else from when to when."""
    at = thing.picture.at_ms if thing.picture is not None else None
    kind = letter_words(language)["kinds"].get(thing.letter_kind, "") if thing.letter_id else ""
    words = _tr(_THINGS[thing.material]).format(
        film=thing.film,
        number=thing.number,
        at=i18n.film_time(at) if at is not None else "",
        kind=kind,
    )
    if thing.title:
        return f"{words}: {thing.title}"
    return f"{words}{_stretch(thing)}"


def _stretch(thing: Thing) -> str:
    """Return from when to when a fragment lasts that has no title to know it by."""
    picture = thing.picture
    if picture is None or picture.start_ms is None or picture.end_ms is None:
        return ""
    return f", {i18n.film_time(picture.start_ms)}\u2013{i18n.film_time(picture.end_ms)}"


def _tr(text: object) -> str:
    return QCoreApplication.translate("may_words", str(text))  # marked where it is written
