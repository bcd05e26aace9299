"""Incidents in words: what went wrong, how much time there is, who is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from beeldcoach.domain.incident import IncidentKind
from ui import i18n

if TYPE_CHECKING:
    from datetime import datetime

    from ui.i18n import Language

KINDS: dict[str, object] = {
    IncidentKind.LOST: QT_TRANSLATE_NOOP("incident_words", "A device is lost"),
    IncidentKind.STOLEN: QT_TRANSLATE_NOOP("incident_words", "A device is stolen"),
    IncidentKind.SEEN: QT_TRANSLATE_NOOP("incident_words", "Seen by somebody"),
    IncidentKind.SENT_WRONG: QT_TRANSLATE_NOOP("incident_words", "Sent to the wrong person"),
    IncidentKind.OTHER: QT_TRANSLATE_NOOP("incident_words", "Something else"),
}
ABOUT: dict[str, object] = {
    IncidentKind.LOST: QT_TRANSLATE_NOOP(
        "incident_words", "Laptop, stick or camera: you do not know where it is."
    ),
    IncidentKind.STOLEN: QT_TRANSLATE_NOOP(
        "incident_words", "Laptop, stick or camera: somebody took it."
    ),
    IncidentKind.SEEN: QT_TRANSLATE_NOOP(
        "incident_words", "Somebody saw or heard something that was not meant for her."
    ),
    IncidentKind.SENT_WRONG: QT_TRANSLATE_NOOP(
        "incident_words", "A report, film or letter went to somebody else."
    ),
    IncidentKind.OTHER: QT_TRANSLATE_NOOP(
        "incident_words", "For instance: a backup is gone, or a file was changed."
    ),
}
ICONS = {
    IncidentKind.LOST: "ph.laptop",
    IncidentKind.STOLEN: "ph.laptop",
    IncidentKind.SEEN: "ph.eye",
    IncidentKind.SENT_WRONG: "ph.paper-plane-tilt",
    IncidentKind.OTHER: "ph.question",
}
_HOUR = 3600  # seconds


def said(marked: object) -> str:
    """Return a marked text in the language of the screen."""
    return QCoreApplication.translate("incident_words", str(marked))


def kind_word(kind: str) -> str:
    """Return what went wrong, in words."""
    return said(KINDS[kind])


def moment_text(at: datetime, language: Language) -> str:
    """Return a moment as day and time."""
    here = at.astimezone()
    words = QCoreApplication.translate("incident_words", "{day}, {time}")
    day = i18n.date_text(here.date(), language)
    return words.format(day=day, time=i18n.time_text(here, language))


def time_left(deadline: datetime, now: datetime) -> str:
    """Return how much of the 72 hours is left; below an hour in minutes."""
    return CountedWords().time_left(int((deadline - now).total_seconds()))


def role_count(role: str, count: int) -> str:
    """Return how many there are of a role."""
    return CountedWords().role_count(role, count)


class CountedWords(QObject):
    """Words with a number in them; an object, since those have a plural."""

    def time_left(self, seconds: int) -> str:
        """Return how much time is left, or that there is none."""
        if seconds < 0:
            return self.tr("The 72 hours are over.")
        if seconds < _HOUR:
            return self.tr("%n minute(s) of the 72 hours left.", "", seconds // 60)
        return self.tr("%n hour(s) of the 72 hours left.", "", seconds // _HOUR)

    def role_count(self, role: str, count: int) -> str:
        """Return how many there are of a role."""
        return {
            "teacher": self.tr("%n teacher(s)", "", count),
            "ib": self.tr("%n special-needs coordinator(s)", "", count),
            "pupil": self.tr("%n pupil(s)", "", count),
            "guardian": self.tr("%n guardian(s)", "", count),
            "contact": self.tr("%n contact(s)", "", count),
        }.get(role, self.tr("%n other(s)", "", count))
