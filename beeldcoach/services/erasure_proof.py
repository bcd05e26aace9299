"""The proof of an erasure, made of the ledger alone: it can be given again at any time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain.backup import made_on
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.retention import Kept, kept_until
from beeldcoach.services import documents
from beeldcoach.services.backups import backups_with
from beeldcoach.services.content import erasure_words
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import ids_of_person, person_of
from beeldcoach.services.outside import OutsideCopy, copies_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory

_LISTED = {"films", "angles"}
_KINDS = (EntryKind.FILM_ERASED, EntryKind.TRAJECTORY_ERASED, EntryKind.PERSON_ERASED)


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """One erasure, as the register lists it."""

    number: int  # of the entry that stands for it
    at: datetime
    what: str  # film, films, trajectory, consents, person
    name: str  # whose it was; empty where the name went, too
    films: int


@dataclass(frozen=True, slots=True)
class ShowErasures(Query[tuple[ErasureLine, ...]]):
    """Every erasure of which a proof can be given, the newest first; of one trajectory or all."""

    trajectory_id: TrajectoryId | None = None


@dataclass(frozen=True, slots=True)
class ProofOwner:
    """To whom the proof of an erasure is given: whom it was about."""

    trajectory_id: TrajectoryId | None  # None for somebody who was never coached
    person_id: PersonId
    name: str

    @property
    def key(self) -> str:
        """Her key as a recipient."""
        return person_key(self.person_id)


@dataclass(frozen=True, slots=True)
class WhoseProof(Query[ProofOwner | None]):
    """Whom an erasure was about; None when that is not known. Raises UnknownThing."""

    number: int


def show_erasures(query: ShowErasures, work: Work) -> tuple[ErasureLine, ...]:
    """Handle ShowErasures."""
    grouped: dict[str, list[Entry]] = {}
    for entry in work.unit.ledger.entries(query.trajectory_id):
        if entry.kind in _KINDS:
            grouped.setdefault(_id_of(entry), []).append(entry)
    lines = [
        ErasureLine(last.seq, last.at, _what(entries), whose.name, len(_films(entries)))
        for entries in grouped.values()
        for last in entries[-1:]
        if (whose := _whose(last, work)) is not None
    ]
    return tuple(reversed(lines))


def whose_proof(query: WhoseProof, work: Work) -> ProofOwner | None:
    """Handle WhoseProof."""
    entry = _together(query.number, work)[-1]
    person = _whose(entry, work)
    trajectory = _trajectory(entry, work)
    if person is None:
        return None
    return ProofOwner(trajectory.id if trajectory else None, person.id, person.outward_name)


def erasure_proof(work: Work, number: int, language: str) -> documents.ErasureProof:
    """Return the proof of an erasure; raise UnknownThing."""
    entries = _together(number, work)
    last, what = entries[-1], _what(entries)
    words = erasure_words(language)
    whose, trajectory = _whose(last, work), _trajectory(last, work)
    films = tuple(_film(entry, words, work) for entry in _films(entries))
    day = last.at.astimezone().date()
    return documents.ErasureProof(
        language,
        work.today,
        whose.outward_name if whose else "",
        str(last.seq),
        words["what"]["person_kept" if what == "person" and _keeps(last) else what],
        (
            (words["when"], date_text(day, language)),
            (words["why"], words["reasons"].get(last.body.get("reason", "wish"), "")),
            (words["number"], str(last.seq)),
        ),
        films,
        _goes(last, words, films=bool(films)),
        tuple(_stays(what, last, trajectory, words, language)),
        work.unit.ledger.texts(last.seq).get("copies", ""),
        _backups(last, language, work),
        _outside(entries, language, work),
        documents.LedgerState(last.seq, last.digest),
        no_copies=last.body.get("copies") == "none",
    )


def _keeps(last: Entry) -> bool:
    """Whether the consents of somebody whose all was erased stay until their term."""
    return not last.body.get("consents_of")


def _goes(last: Entry, words: Mapping[str, Any], *, films: bool) -> tuple[str, ...]:
    """Return what else went; films that are listed by their hash are not told twice."""
    counts = last.body.get("counts", {})
    told = []
    for group in words["goes"]:
        count = sum(counts.get(kind, 0) for kind in group["of"])
        if count and not (films and set(group["of"]) <= _LISTED):
            told.append(group["words"][count > 1].format(n=count))
    if last.kind is EntryKind.PERSON_ERASED:
        told.append(words["name"])
    return tuple(told)


def _outside(entries: list[Entry], language: str, work: Work) -> tuple[str, ...]:
    """Return what others got of what was erased, and whether it was asked back."""
    last, words = entries[-1], erasure_words(language)
    films = None
    if last.kind is EntryKind.FILM_ERASED:
        films = {UUID(entry.body["film_id"]) for entry in _films(entries)}
    whose = _whose(last, work)
    abouts = {UUID(e.body["trajectory_id"]) for e in entries if "trajectory_id" in e.body}
    if "person_id" in last.body and whose is not None:
        ids = ids_of_person(work, whose.id)
        abouts |= {t.id for each in ids for t in work.unit.trajectories.find(coachee_id=each)}
    return tuple(
        words["outside"].format(
            what=copy.what,
            recipient=copy.recipient,
            date=date_text(copy.day, language),
            number=copy.number,
            state=_state(copy, words, language),
        )
        for about in sorted(abouts)
        for copy in copies_of(
            work, work.unit.trajectories.get(about), language, films=films, for_her=True
        )
        if copy.number < last.seq
    )


def _state(copy: OutsideCopy, words: Mapping[str, Any], language: str) -> str:
    if copy.answer is not None and copy.answered_on is not None:
        said: str = words["answered"]
        answer = words["answers"][copy.answer.value]
        return said.format(answer=answer, date=date_text(copy.answered_on, language))
    if copy.asked_on is not None:
        asked: str = words["asked"]
        return asked.format(date=date_text(copy.asked_on, language))
    not_asked: str = words["not_asked"]
    return not_asked


def _backups(last: Entry, language: str, work: Work) -> tuple[str, ...]:
    """Return the backups that still hold what was erased: until they are copied to anew."""
    return tuple(
        f"{backup.name} ({date_text(made_on(backup), language)})"
        for backup in backups_with(work, last.seq)
    )


def _together(number: int, work: Work) -> list[Entry]:
    """Return all entries of the erasure that one of them stands for."""
    every = [entry for entry in work.unit.ledger.entries() if entry.kind in _KINDS]
    found = next((entry for entry in every if entry.seq == number), None)
    if found is None:
        raise UnknownThing
    return [entry for entry in every if _id_of(entry) == _id_of(found)]


def _id_of(entry: Entry) -> str:
    """Return what entries of one erasure share; one of a second camera alone stands by itself."""
    return str(entry.body.get("erasure_id") or entry.seq)


def _films(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind is EntryKind.FILM_ERASED]


def _what(entries: list[Entry]) -> str:
    last = entries[-1]
    if last.kind is EntryKind.PERSON_ERASED:
        return "person"
    if last.kind is EntryKind.TRAJECTORY_ERASED:
        return "consents" if last.body.get("consents_of") else "trajectory"
    own = [entry for entry in entries if not entry.body.get("angle_of")]
    return "film" if len(own) < 2 else "films"


def _whose(entry: Entry, work: Work) -> Person | None:
    trajectory = _trajectory(entry, work)
    if "person_id" in entry.body:
        return person_of(work, UUID(entry.body["person_id"]))
    return person_of(work, trajectory.coachee_id) if trajectory else None


def _trajectory(entry: Entry, work: Work) -> Trajectory | None:
    """Return the trajectory that an entry is about; of a person the last one."""
    if "trajectory_id" in entry.body:
        return work.unit.trajectories.get(UUID(entry.body["trajectory_id"]))
    ids = ids_of_person(work, person_of(work, UUID(entry.body["person_id"])).id)
    found = [t for each in ids for t in work.unit.trajectories.find(coachee_id=each)]
    return max(found, key=lambda trajectory: trajectory.started_on, default=None)


def _film(entry: Entry, words: Mapping[str, Any], work: Work) -> documents.ErasedFilm:
    film = work.unit.films.get(UUID(entry.body["film_id"]))
    cycles = work.unit.trajectories.get(film.trajectory_id).cycles
    number = next((str(cycle.number) for cycle in cycles if cycle.id == film.cycle_id), "")
    if entry.body.get("angle_of"):
        number = f"{number}, {words['angle']}"
    filmed_on = date.fromisoformat(entry.body.get("filmed_on") or film.filmed_on.isoformat())
    return documents.ErasedFilm(number, filmed_on, str(entry.body["digest"]))


def _stays(
    what: str,
    last: Entry,
    trajectory: Trajectory | None,
    words: Mapping[str, Any],
    language: str,
) -> list[str]:
    told = []
    for name, kept, there in (
        ("stays_written", Kept.RECORDS, what in ("film", "films")),
        ("stays_consents", Kept.CONSENTS, not last.body.get("consents_of")),
    ):
        until = kept_until(trajectory, kept) if trajectory and there else None
        if until is not None:
            told.append(words[name].format(date=date_text(until, language)))
    return [*told, words["stays_chain"]]


HANDLERS: dict[type, Handler] = {ShowErasures: show_erasures, WhoseProof: whose_proof}
