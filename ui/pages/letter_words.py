"""Words of the page of letters: kinds, what is missing, what is asked."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS: dict[str, object] = {
    "offer": QT_TRANSLATE_NOOP("letter_words", "Offer"),
    "agreement": QT_TRANSLATE_NOOP("letter_words", "Agreement"),
    "parents": QT_TRANSLATE_NOOP("letter_words", "Parents"),
    "class": QT_TRANSLATE_NOOP("letter_words", "Class"),
    "out_of_view": QT_TRANSLATE_NOOP("letter_words", "Not in view"),
    "recall": QT_TRANSLATE_NOOP("letter_words", "Ask back"),
}
_BEGIN: dict[str, tuple[object, object]] = {
    "offer": (
        QT_TRANSLATE_NOOP("letter_words", "No offer yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the offer"),
    ),
    "agreement": (
        QT_TRANSLATE_NOOP("letter_words", "No agreement yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the agreement"),
    ),
    "parents": (
        QT_TRANSLATE_NOOP("letter_words", "No letter to the parents yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the letter to the parents"),
    ),
    "class": (
        QT_TRANSLATE_NOOP("letter_words", "No announcement to the class yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the announcement"),
    ),
    "out_of_view": (
        QT_TRANSLATE_NOOP("letter_words", "No list of who is not in view yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the list"),
    ),
    "recall": (
        QT_TRANSLATE_NOOP("letter_words", "No letter that asks back yet."),
        QT_TRANSLATE_NOOP("letter_words", "Make the letter that asks back"),
    ),
}
_MISSING: dict[str, object] = {
    "coach": QT_TRANSLATE_NOOP("letter_words", "your name"),
    "practice": QT_TRANSLATE_NOOP("letter_words", "the name of your practice"),
    "address": QT_TRANSLATE_NOOP("letter_words", "the address of your practice"),
    "place": QT_TRANSLATE_NOOP("letter_words", "the town of your practice"),
    "kvk": QT_TRANSLATE_NOOP("letter_words", "your KvK number"),
    "contact": QT_TRANSLATE_NOOP("letter_words", "how you are reached"),
    "tariff": QT_TRANSLATE_NOOP("letter_words", "your tariff"),
    "group": QT_TRANSLATE_NOOP("letter_words", "the class"),
    "intake_on": QT_TRANSLATE_NOOP("letter_words", "the day of the intake"),
    "film_dates": QT_TRANSLATE_NOOP("letter_words", "the planned days"),
    "closing_on": QT_TRANSLATE_NOOP("letter_words", "the day of the closing"),
    "pupils_out": QT_TRANSLATE_NOOP("letter_words", "who stays out of the picture"),
    "basis": QT_TRANSLATE_NOOP("letter_words", "on what basis pupils are filmed"),
}
OF_PRACTICE = frozenset(("coach", "practice", "address", "place", "kvk", "contact", "tariff"))
"""What is filled in on the practice page; the rest belongs to the trajectory."""


def kind_words(kind: str) -> str:
    """Return a kind of letter in a word."""
    return _tr(_KINDS[kind])


def begin_words(kind: str) -> tuple[str, str]:
    """Return that there is none yet, and what makes it."""
    none, make = _BEGIN[kind]
    return _tr(none), _tr(make)


def missing_words(missing: tuple[str, ...]) -> str:
    """Return facts that are not known, in words."""
    return ", ".join(_tr(_MISSING[name]) for name in missing)


def known_facts() -> frozenset[str]:
    """Return the facts that have words; a test compares them with all that can be missing."""
    return frozenset(_MISSING)


def _tr(text: object) -> str:
    return QCoreApplication.translate("letter_words", str(text))  # marked where it is written
