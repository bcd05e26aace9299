"""The register: who got or saw what, when, on what ground; of one, of someone, of all.

What the board was told orally and what somebody was let look at stand in it beside what went out.
A consent that was refused is in none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import Entry, EntryKind
from beeldcoach.services import documents
from beeldcoach.services.content import consent_words
from beeldcoach.services.identities import ids_of_person, person_of
from beeldcoach.services.material_words import MaterialWords
from beeldcoach.services.outgoing import Outgoing, held_back, releases
from beeldcoach.services.text_erasure import text_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.domain.consent import Consent
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.services.desk import Work

_OTHER_WAYS: dict[EntryKind, documents.Way] = {
    EntryKind.SHOWN: "shown",
    EntryKind.ORAL_REPORT: "told",
}
_ORAL = {"purpose": Purpose.ORAL_INTERIM.value, "material": ["course", "", 1]}


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that somebody got, saw or was told."""

    entry: Entry
    way: documents.Way
    reason: str = ""  # why it was broken off

    @property
    def body(self) -> Mapping[str, Any]:
        """Its codes; what was told has fewer of them."""
        told = self.entry.kind is EntryKind.ORAL_REPORT
        return _ORAL | dict(self.entry.body) if told else self.entry.body

    @property
    def day(self) -> date:
        """The day on which it was so."""
        on = self.entry.body.get("on")
        return date.fromisoformat(on) if on else self.entry.at.astimezone().date()


def _events(entries: Iterable[Entry]) -> list[_Event]:
    """Return what was given, shown and told, in the order of recording."""
    entries = list(entries)
    events = [_Event(each.started, _way(each), each.why_broken_off) for each in releases(entries)]
    events += [_Event(e, _OTHER_WAYS[e.kind]) for e in entries if e.kind in _OTHER_WAYS]
    return sorted(events, key=lambda event: event.entry.seq)


def _way(release: Outgoing) -> documents.Way:
    if release.ended is None:
        return "unfinished"
    return "aborted" if release.is_aborted else "out"


def register_rows(
    work: Work, trajectory_id: TrajectoryId, language: str, *, for_her: bool = False
) -> list[documents.RegisterRow]:
    """Return who got or saw what of a trajectory, oldest first.

    What she may not know by law is left out of what is `for_her`.
    """
    coachee_id = work.unit.trajectories.get(trajectory_id).coachee_id
    own = ids_of_person(work, coachee_id)
    return _rows(work, own, {str(trajectory_id)}, language, for_her=for_her)


def rows_about_person(
    work: Work, person_id: PersonId, language: str, *, for_her: bool = False
) -> list[documents.RegisterRow]:
    """Return the same about someone, of all her trajectories together."""
    own = ids_of_person(work, person_id)
    trajectories = {str(t.id) for t in work.unit.trajectories.find(coachee_id=person_id)}
    return _rows(work, own, trajectories, language, for_her=for_her)


def rows_of_all(work: Work, language: str) -> list[tuple[str, documents.RegisterRow]]:
    """Return the same of all, with the name of whom it was about."""
    names = {str(t.id): t.coachee_id for t in work.unit.trajectories.find()}
    entries = work.unit.ledger.entries()
    told = _Telling(work, language, entries)
    return [
        (subject_of(work, event.body, names, language), told.row(event))
        for event in _events(entries)
    ]


def subject_of(
    work: Work, body: Mapping[str, Any], coachees: Mapping[str, PersonId], language: str
) -> str:
    """Return the name of whom an entry is about; `coachees` are those of the trajectories."""
    about = body.get("person_id") or coachees.get(body.get("trajectory_id") or "")
    if body.get("purpose") == Purpose.PRACTICE_PAPER.value and about is None:
        practice: str = consent_words(language)["practice"]
        return practice
    try:
        person = person_of(work, UUID(str(about))) if about else None
    except KeyError:
        return ""
    if person is not None and person.erased_on is not None:
        gone: str = consent_words(language)["erased"]
        return gone
    return person.name if person is not None else ""


def _is_about(body: Mapping[str, Any], own: frozenset[UUID], trajectories: set[str]) -> bool:
    about = body.get("person_id")
    return body.get("trajectory_id") in trajectories or bool(about and UUID(about) in own)


def _rows(
    work: Work, own: frozenset[UUID], trajectories: set[str], language: str, *, for_her: bool
) -> list[documents.RegisterRow]:
    entries = work.unit.ledger.entries()
    told = _Telling(work, language, entries)
    events = (e for e in _events(entries) if _is_about(e.body, own, trajectories))
    held = held_back(entries) if for_her else {}
    return [told.row(event) for event in events if event.entry.seq not in held]


class _Telling:
    """Puts events in words; what all of them need is read once."""

    def __init__(self, work: Work, language: str, entries: Iterable[Entry]) -> None:
        self._work, self._language = work, language
        self._materials = MaterialWords(work, language)
        given = (each for each in entries if each.kind is EntryKind.CONSENT_GIVEN)
        self._given = {each.body["consent_id"]: each for each in given}
        self._held = held_back(entries)

    def row(self, event: _Event) -> documents.RegisterRow:
        """Return an event as a row of the register."""
        work, language, seq = self._work, self._language, event.entry.seq
        thing, words = self._materials.of(event.body), consent_words(language)
        ground = _ground(event, self._given, language) + _secrecy(event, language)
        return documents.RegisterRow(
            event.day,
            thing if event.way == "out" else f"{thing} ({words['ways'][event.way]})",
            text_of(work, seq, "recipient", language),
            _forced_by(work, event, language) or ground,
            str(seq),
            forced=_is_forced(event.body) and event.way != "aborted",
            way=event.way,
            thing=thing,
            reason=event.reason,
            held_back=seq in self._held,
            reconsider_on=self._held[seq].reconsider_on if seq in self._held else None,
        )


def _is_forced(body: Mapping[str, Any]) -> bool:
    return bool(body["purpose"] == Purpose.LEGAL_DUTY.value)


def _forced_by(work: Work, event: _Event, language: str) -> str:
    """Return by which law something went out, or was to, without consent; else nothing."""
    if not _is_forced(event.body):
        return ""
    texts, words = work.unit.ledger.texts(event.entry.seq), consent_words(language)
    of_law = words["legal_stopped" if event.way == "aborted" else "legal"]
    why = (of_law, texts.get("legal_basis"), texts.get("reason"))
    return ": ".join(part for part in why if part)


def _ground(event: _Event, given: dict[str, Entry], language: str) -> str:
    words, body = consent_words(language), event.body
    consent = given.get(body.get("consent_id") or "")
    if body["purpose"] == Purpose.PRACTICE_PAPER.value:
        nameless: str = words["no_names"]
        return nameless
    if consent is None:
        asked = body["purpose"] == Purpose.ACCESS_REQUEST.value
        of_all = asked or body["material"][0] == "person_file"
        own: str = words["right_of_access" if of_all else "own_right"]
        return own
    return _by_consent(date.fromisoformat(consent.body["given_on"]), consent.seq, language)


def _secrecy(event: _Event, language: str) -> str:
    """Return who said when that a supervisor is bound to secrecy; nothing of another."""
    if not event.body.get("bound_to_secrecy"):
        return ""
    said: str = consent_words(language)["bound_to_secrecy"]
    return said.format(date=date_text(event.day, language))


def ground_of(consent: Consent, language: str) -> str:
    """Return the words for a consent as a ground."""
    return _by_consent(consent.given_on, consent.seq, language)


def _by_consent(given_on: date, seq: int, language: str) -> str:
    day = date_text(given_on, language)
    ground: str = consent_words(language)["ground"].format(date=day, number=seq)
    return ground
