"""Results of a search in words: what was found, where it stands, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import film_time
from ui.navigation import Location

if TYPE_CHECKING:
    from beeldcoach.services.searching import Hit

_KINDS: dict[str, tuple[str, object]] = {  # icon and what it is
    "people": ("ph.user", QT_TRANSLATE_NOOP("hits", "person")),
    "schools": ("ph.buildings", QT_TRANSLATE_NOOP("hits", "school")),
    "trajectories": ("ph.path", QT_TRANSLATE_NOOP("hits", "trajectory")),
    "records": ("ph.note", QT_TRANSLATE_NOOP("hits", "what was written down")),
    "goals": ("ph.target", QT_TRANSLATE_NOOP("hits", "goal")),
    "learning_goals": ("ph.target", QT_TRANSLATE_NOOP("hits", "learning goal")),
    "working_goals": ("ph.target", QT_TRANSLATE_NOOP("hits", "working goal")),
    "log_entries": ("ph.notebook", QT_TRANSLATE_NOOP("hits", "logbook")),
    "sightings": ("ph.eye", QT_TRANSLATE_NOOP("hits", "observation")),
    "letters": ("ph.envelope-simple", QT_TRANSLATE_NOOP("hits", "letter")),
    "films": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "film")),
    "moments": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "note in a film")),
    "fragments": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "fragment")),
    "marks": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "mark of the teacher")),
    "phases": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "phase of a lesson")),
    "stills": ("ph.film-strip", QT_TRANSLATE_NOOP("hits", "still")),
    "reports": ("ph.file-text", QT_TRANSLATE_NOOP("hits", "report")),
    "supervisions": ("ph.chats-circle", QT_TRANSLATE_NOOP("hits", "supervision")),
    "cards": ("ph.cards", QT_TRANSLATE_NOOP("hits", "question card")),
}
_CYCLE = QT_TRANSLATE_NOOP("hits", "cycle {number}")
_FILM = QT_TRANSLATE_NOOP("hits", "film {number}")
_OWN = QT_TRANSLATE_NOOP("hits", "My practice")

_PAGES = {  # what is shown elsewhere than on the page of its trajectory
    "people": "person",
    "schools": "school",
    "log_entries": "logbook",
    "letters": "letters",
    "reports": "report",
    "sightings": "observe",
    "supervisions": "practice",
    "cards": "cards",
}
_STEPS = {  # the form of a record -> the step that shows it
    "intake": "intake",
    "agreement": "intake/agreement",
    "pupil_intake": "intake",
    "closing": "closing",
    "pupil_closing": "closing",
    "follow_up": "follow_up",
}
_CYCLE_STEPS = {
    "film_plan": "film-{}/plan",
    "recording_card": "film-{}/card",
    "debrief": "debrief-{}",
    "conversation_plan": "debrief-{}/plan",
    "preview": "debrief-{}/preview",
    "try_out": "debrief-{}/try-out",
    "self_check": "debrief-{}",
    "observation_plan": "observation-{}/plan",
    "pupil_preparation": "conversation-{}/pupil",
    "coach_preparation": "conversation-{}/coach",
    "pupil_conversation": "conversation-{}/talk",
    "pupil_looking_back": "conversation-{}/looking_back",
}


@dataclass(frozen=True, slots=True)
class HitLine:
    """One result as it is painted."""

    icon: str
    name: str  # whose it is
    where: str
    parts: tuple[tuple[str, bool], ...]  # the text, and whether a part was looked for
    location: Location

    @property
    def words(self) -> str:
        """The whole line for a screen reader."""
        return f"{self.name}, {self.where}: {''.join(part for part, _ in self.parts)}"


def line_of(hit: Hit) -> HitLine:
    """Return a result as it is shown."""
    icon, kind = _KINDS[hit.kind]
    where = [hit.label or _tr(kind)]
    if hit.number:
        words = _FILM if "at" in hit.place else _CYCLE
        where.append(_tr(words).format(number=hit.number))
    if "at" in hit.place:
        where.append(film_time(int(hit.place["at"])))
    name = hit.name or _tr(_OWN)
    return HitLine(icon, name, ", ".join(where), hit.parts, location_of(hit))


def location_of(hit: Hit) -> Location:
    """Return the place that shows what was found."""
    if "at" in hit.place:
        return Location("studio", UUID(hit.place["film"]), hit.place["at"])
    if hit.place.get("form") == "parent_talk":
        return Location("parent_talk", hit.trajectory_id, hit.place.get("cycle", ""))
    page = _PAGES.get(hit.kind, "trajectory")
    if page in ("person", "school"):
        return Location(page, hit.entity_id)
    return Location(page, hit.trajectory_id, _part_of(hit))


def _part_of(hit: Hit) -> str:
    fixed = {
        "goals": "intake/question",
        "letters": hit.place.get("letter", ""),
        "sightings": hit.place.get("cycle", ""),
    }
    if hit.kind in fixed:
        return fixed[hit.kind]
    form = hit.place.get("form", "")
    if hit.number and form in _CYCLE_STEPS:
        return _CYCLE_STEPS[form].format(hit.number)
    if hit.kind == "films" and hit.number:
        return f"film-{hit.number}"
    return _STEPS.get(form, "")


def _tr(text: object) -> str:
    return QCoreApplication.translate("hits", str(text))  # marked where it is written
