"""People and schools in words: roles, names of details, what speaks against a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.trajectory import Kind, Status
from ui import i18n

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.people_view import TrajectoryLine
    from ui.i18n import Language

_ROLES: dict[str, object] = {
    "teacher": QT_TRANSLATE_NOOP("people_words", "Teacher"),
    "ib": QT_TRANSLATE_NOOP("people_words", "Special-needs coordinator"),
    "pupil": QT_TRANSLATE_NOOP("people_words", "Pupil"),
    "guardian": QT_TRANSLATE_NOOP("people_words", "Guardian"),
    "contact": QT_TRANSLATE_NOOP("people_words", "Contact"),
    "other": QT_TRANSLATE_NOOP("people_words", "Other"),
}
_DETAILS: dict[str, object] = {
    "name": QT_TRANSLATE_NOOP("people_words", "Name"),
    "role": QT_TRANSLATE_NOOP("people_words", "Role"),
    "email": QT_TRANSLATE_NOOP("people_words", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("people_words", "Telephone"),
    "code": QT_TRANSLATE_NOOP("people_words", "Code"),
    "born_on": QT_TRANSLATE_NOOP("people_words", "Born on"),
    "school_id": QT_TRANSLATE_NOOP("people_words", "School"),
    "function": QT_TRANSLATE_NOOP("people_words", "Function"),
    "for_board": QT_TRANSLATE_NOOP("people_words", "Speaks for the board"),
    "remarks": QT_TRANSLATE_NOOP("people_words", "Remarks"),
    "place": QT_TRANSLATE_NOOP("people_words", "Place"),
    "address": QT_TRANSLATE_NOOP("people_words", "Address"),
    "board": QT_TRANSLATE_NOOP("people_words", "Board"),
    "privacy_officer": QT_TRANSLATE_NOOP("people_words", "Data protection officer"),
}
_WARNINGS: dict[str, object] = {
    "roles": QT_TRANSLATE_NOOP("people_words", "They have different roles."),
    "running": QT_TRANSLATE_NOOP(
        "people_words", "Both have a running trajectory of the same kind."
    ),
    "born": QT_TRANSLATE_NOOP("people_words", "They were born on different days."),
    "bond": QT_TRANSLATE_NOOP("people_words", "One decides for the other: they cannot be one."),
    "report": QT_TRANSLATE_NOOP(
        "people_words",
        "A report was agreed to that bears one of these names. "
        "With another name in it, it has to be read again before it can go out.",
    ),
}
_KINDS: dict[Kind, object] = {
    Kind.WITH_VIDEO: QT_TRANSLATE_NOOP("people_words", "with video"),
    Kind.WITHOUT_VIDEO: QT_TRANSLATE_NOOP("people_words", "without video"),
    Kind.PUPIL: QT_TRANSLATE_NOOP("people_words", "conversations with a pupil"),
}
_LETTERS: dict[str, object] = {
    "offer": QT_TRANSLATE_NOOP("people_words", "Offer"),
    "agreement": QT_TRANSLATE_NOOP("people_words", "Agreement"),
    "parents": QT_TRANSLATE_NOOP("people_words", "Letter to parents"),
    "class": QT_TRANSLATE_NOOP("people_words", "Letter to the class"),
    "out_of_view": QT_TRANSLATE_NOOP("people_words", "Out of view"),
    "recall": QT_TRANSLATE_NOOP("people_words", "Asking back"),
}
_SINCE = QT_TRANSLATE_NOOP("people_words", "since {date}")
_CLOSED = QT_TRANSLATE_NOOP("people_words", "closed on {date}")
_STOPPED = QT_TRANSLATE_NOOP("people_words", "stopped on {date}")
_YES = QT_TRANSLATE_NOOP("people_words", "yes")


def role_word(role: str) -> str:
    """Return a role in words."""
    return _tr(_ROLES.get(role, _ROLES["other"]))


def detail_word(field: str) -> str:
    """Return the name of a detail."""
    return _tr(_DETAILS[field])


def warning_words(warning: str) -> str:
    """Return what speaks against a merge."""
    return _tr(_WARNINGS[warning])


def letter_word(kind: str) -> str:
    """Return what kind of letter it is."""
    return _tr(_LETTERS[kind]) if kind in _LETTERS else kind


def value_text(field: str, value: object, shown: str, language: Language) -> str:
    """Return a detail as it is read."""
    if shown:
        return shown
    if field == "role":
        return role_word(str(value))
    if field == "for_board":
        return _tr(_YES) if value else ""
    if value is None:
        return ""
    return i18n.date_text(value, language) if field == "born_on" else str(value)  # type: ignore[arg-type]


def trajectory_words(line: TrajectoryLine, language: Language) -> str:
    """Return kind, group, school and standing of a trajectory."""
    parts = [_tr(_KINDS[line.kind]), line.group, line.school, _standing(line, language)]
    return ", ".join(part for part in parts if part)


def _standing(line: TrajectoryLine, language: Language) -> str:
    if line.ended_on is None:
        return _dated(_SINCE, line.began_on, language)
    text = _STOPPED if line.status is Status.STOPPED else _CLOSED
    return _dated(text, line.ended_on, language)


def _dated(text: object, day: date, language: Language) -> str:
    return _tr(text).format(date=i18n.date_text(day, language))


def _tr(text: object) -> str:
    return QCoreApplication.translate("people_words", str(text))  # marked where it is written
