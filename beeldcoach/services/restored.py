"""What happened after the backup that a vault was put back from: no right comes back with it.

Where the vault of before can still be read, every answer of after the backup is recorded anew, and
what was erased is proposed again until it is gone. Where it cannot, nobody knows: the coach goes
through the consents, and says of each trajectory that it was done.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.retention import consents_gone
from beeldcoach.services.consenting import from_entry, is_consent
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.erasing import Reason, Scope, Target
from beeldcoach.services.identities import person_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from beeldcoach.domain.consent import Answer, Purpose
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.people import Person

_ERASURES = (EntryKind.FILM_ERASED, EntryKind.TRAJECTORY_ERASED, EntryKind.PERSON_ERASED)


@dataclass(frozen=True, slots=True)
class Former:
    """The ledger of the vault of before, whole and checked, with the texts that it still has."""

    entries: Sequence[Entry]
    texts: Mapping[int, Mapping[str, str]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnswerSince:
    """An answer of after the backup, which was recorded anew."""

    name: str  # whose it is
    purpose: Purpose
    answer: Answer
    on: date
    material: str = ""


@dataclass(frozen=True, slots=True)
class ErasedSince:
    """What was erased after the backup, and is in the vault again."""

    target: Target
    name: str
    number: int  # of the cycle, of one film
    on: date
    reason: Reason


@dataclass(frozen=True, slots=True)
class Since:
    """What is known of the time after the backup."""

    is_known: bool  # the vault of before could be read, and went on where the backup ends
    answers: tuple[AnswerSince, ...] = ()
    erased: tuple[ErasedSince, ...] = ()


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A trajectory of which nobody looked whether something was withdrawn after the backup."""

    trajectory_id: TrajectoryId
    name: str
    made_on: date  # the day of the backup


@dataclass(frozen=True, slots=True)
class PutBack:
    """What is still to be done in a vault that was put back."""

    again: tuple[ErasedSince, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()


NOTHING_LEFT = PutBack()


@dataclass(frozen=True, slots=True)
class ShowPutBack(Query[PutBack]):
    """What is still to be done after a backup was put back; nothing where none was."""


@dataclass(frozen=True, slots=True)
class RecordLookedAfter(Command[int]):
    """Record that the coach found out what was withdrawn in a trajectory after the backup."""

    undoable = False
    trajectory_id: TrajectoryId


def take_over(work: Work, former: Former | None, number: int, body: Mapping[str, Any]) -> Since:
    """Record that the vault was put back, and what the vault of before tells of after it.

    `number` is of the ledger's line with which the backup began.
    """
    ledger = work.unit.ledger
    own = ledger.entries()
    shared = _shared(own, former.entries) if former is not None else 0
    later = former.entries[shared:] if former is not None else ()
    is_known = former is not None and shared >= number
    erased = _erased(later)
    told = {**body, "known": is_known, "erased": erased}
    told["unchecked"] = [] if is_known else _agreed(own)
    ledger.append(EntryKind.RESTORED, told)
    texts = former.texts if former is not None else {}
    answers = tuple(_answered_again(work, each, texts) for each in later if _fits(work, each))
    found = tuple(line for item in erased if (line := _line(work, item)) is not None)
    return Since(is_known, answers, found)


def _shared(own: Sequence[Entry], others: Sequence[Entry]) -> int:
    """Return how many lines two ledgers have in common, from the first on."""
    pairs = zip(own, others, strict=False)
    unlike = (at for at, (one, other) in enumerate(pairs) if one.digest != other.digest)
    return next(unlike, min(len(own), len(others)))


def _agreed(entries: Iterable[Entry]) -> list[str]:
    """Return the trajectories in which anybody ever said yes."""
    given = (e.body["trajectory_id"] for e in entries if e.kind is EntryKind.CONSENT_GIVEN)
    return list(dict.fromkeys(given))


def _fits(work: Work, entry: Entry) -> bool:
    """Whether it is an answer about a trajectory that was there when the backup was made."""
    if not is_consent(entry):
        return False
    consent, unit = from_entry(entry), work.unit
    there = unit.trajectories.find(id=consent.trajectory_id)
    return bool(there and unit.people.find(id=consent.giver_id))


def _answered_again(
    work: Work, entry: Entry, texts: Mapping[int, Mapping[str, str]]
) -> AnswerSince:
    """Record an answer once more, a yes as well: it may be narrower than the one before.

    A yes in writing of which the proof came after the backup is unproven: it opens nothing.
    """
    consent = from_entry(entry)
    body = {**entry.body, "first_recorded": entry.seq}
    work.unit.ledger.append(entry.kind, body, texts.get(entry.seq) or None)
    name = person_of(work, consent.giver_id).name
    return AnswerSince(name, consent.purpose, consent.answer, consent.given_on, consent.material)


def _erased(later: Sequence[Entry]) -> list[dict[str, Any]]:
    """Return what was erased, each once; whatever went with something larger is that."""
    groups: dict[str, list[Entry]] = {}
    for entry in later:
        if entry.kind in _ERASURES:
            groups.setdefault(str(entry.body.get("erasure_id") or entry.seq), []).append(entry)
    return [item for entries in groups.values() for item in _items(entries)]


def _items(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    last = entries[-1]
    with_proofs = bool(last.body.get("consents_of"))
    if last.kind is EntryKind.PERSON_ERASED:
        return [_item(Scope.PERSON, last.body["person_id"], last, with_proofs=with_proofs)]
    whole = [entry for entry in entries if entry.kind is EntryKind.TRAJECTORY_ERASED]
    if whole:
        scope = Scope.CONSENTS if with_proofs else Scope.TRAJECTORY
        return [_item(scope, entry.body["trajectory_id"], entry) for entry in whole]
    films = [entry.body["film_id"] for entry in entries]
    own = [entry.body["film_id"] for entry in entries if not entry.body.get("angle_of")]
    if len(own) > 1:
        return [{**_item(Scope.FILMS, last.body["trajectory_id"], last), "films": films}]
    return [_item(Scope.FILM, (own or films)[0], last)]


def _item(scope: Scope, id_: str, entry: Entry, *, with_proofs: bool = False) -> dict[str, Any]:
    return {
        "scope": scope.value,
        "id": id_,
        "with_proofs": with_proofs,
        "on": entry.at.astimezone().date().isoformat(),
        "reason": entry.body.get("reason", Reason.WISH.value),
    }


def _line(work: Work, item: Mapping[str, Any]) -> ErasedSince | None:
    """Return what is to be erased again; None once it is gone, or where it never was."""
    scope, id_ = Scope(item["scope"]), UUID(item["id"])
    target = Target(scope, id_, item["with_proofs"])
    found = _there(work, target, item)
    if found is None:
        return None
    whose, number = found
    on = date.fromisoformat(item["on"])
    return ErasedSince(target, whose.name, number, on, Reason(item["reason"]))


def _there(work: Work, target: Target, item: Mapping[str, Any]) -> tuple[Person, int] | None:
    """Return whose it is, and the number of a film; None where it is not there."""
    unit = work.unit
    if target.scope is Scope.PERSON:
        people = unit.people.find(id=target.id, erased_on=None)
        return (person_of(work, target.id), 0) if people else None
    if target.scope is Scope.FILM:
        films = unit.films.find(id=target.id, erased_on=None)
        if not films:
            return None
        trajectory = unit.trajectories.get(films[0].trajectory_id)
        number = trajectory.cycle(films[0].cycle_id).number
        return person_of(work, trajectory.coachee_id), number
    if not unit.trajectories.find(id=target.id) or _is_gone(work, target, item):
        return None
    return person_of(work, unit.trajectories.get(target.id).coachee_id), 0


def _is_gone(work: Work, target: Target, item: Mapping[str, Any]) -> bool:
    """Whether what was erased of a trajectory is gone again."""
    unit = work.unit
    if target.scope is Scope.FILMS:
        left = unit.films.find(trajectory_id=target.id, erased_on=None)
        return not {str(film.id) for film in left} & set(item["films"])
    if target.scope is Scope.CONSENTS:
        return target.id in consents_gone(unit.ledger.entries())
    return unit.trajectories.get(target.id).erased_on is not None


def show(_query: ShowPutBack, work: Work) -> PutBack:
    """Handle ShowPutBack."""
    return put_back(work)


def put_back(work: Work) -> PutBack:
    """Return what is still to be done after a backup was put back; nothing where none was."""
    if work.unit.ledger.last((EntryKind.RESTORED,)) is None:
        return NOTHING_LEFT
    again: dict[Target, ErasedSince] = {}
    unchecked: dict[str, date] = {}
    for entry in work.unit.ledger.entries():
        if entry.kind is EntryKind.RESTORED:
            made_on = datetime.fromisoformat(entry.body["made_at"]).astimezone().date()
            unchecked |= dict.fromkeys(entry.body.get("unchecked", ()), made_on)
            for item in entry.body.get("erased", ()):
                if (line := _line(work, item)) is not None:
                    again[line.target] = line
        elif entry.kind is EntryKind.RESTORE_CHECKED:
            unchecked.pop(entry.body["trajectory_id"], None)
    waiting = [_unchecked(work, UUID(id_), on) for id_, on in unchecked.items()]
    left = sorted((each for each in waiting if each is not None), key=lambda each: each.name)
    return PutBack(tuple(again.values()), tuple(left))


def unchecked_of(work: Work, trajectory_id: TrajectoryId) -> Unchecked | None:
    """Return that a trajectory waits to be looked into; None where it does not."""
    waiting = (each for each in put_back(work).unchecked if each.trajectory_id == trajectory_id)
    return next(waiting, None)


def _unchecked(work: Work, trajectory_id: UUID, made_on: date) -> Unchecked | None:
    for trajectory in work.unit.trajectories.find(id=trajectory_id, erased_on=None):
        name = person_of(work, trajectory.coachee_id).name
        return Unchecked(trajectory.id, name, made_on)
    return None


def looked_after(command: RecordLookedAfter, work: Work) -> int:
    """Handle RecordLookedAfter."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    body = {"trajectory_id": str(trajectory.id)}
    return work.unit.ledger.append(EntryKind.RESTORE_CHECKED, body).seq


HANDLERS: dict[type, Handler] = {ShowPutBack: show, RecordLookedAfter: looked_after}
