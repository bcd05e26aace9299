"""Erasing: one film, all films, a trajectory, its consents, or everything about a person.

A command takes the rows away and records it, in one transaction that also says that an erasure is
under way; keys and files are destroyed after it (`erasure_deeds`). A process that is killed in
between finishes at the next unlock: what no row speaks of is swept then, and the mark tells that
the database is still to be cleaned.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.backup import made_on
from beeldcoach.domain.errors import NothingToErase
from beeldcoach.domain.ids import PersonId, TrajectoryId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.retention import Kept, consents_gone, keep_longer, kept_until
from beeldcoach.domain.trajectory import Status
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.erasure_inventory import (
    Inventory,
    add_consents,
    add_film,
    add_films,
    add_person,
    add_trajectory,
    trajectories_of,
)
from beeldcoach.services.identities import ids_of_person, person_of
from beeldcoach.services.names_elsewhere import names_elsewhere, take_out_of_incidents
from beeldcoach.services.text_erasure import erase_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any
    from uuid import UUID

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory

MARK = "erasing"  # the setting that says that an erasure is not finished yet
COPIES = "copies_elsewhere"  # the setting with the copies of the vault that were named last


class Scope(StrEnum):
    """How much is erased."""

    FILM = "film"  # one, with its second camera
    FILMS = "films"  # of a trajectory
    TRAJECTORY = "trajectory"  # all of it but consents and register
    CONSENTS = "consents"  # of a trajectory: evidence, and names in the register
    PERSON = "person"


class Reason(StrEnum):
    """Why."""

    TERM = "term"  # its time is over
    WITHDRAWN = "withdrawn"  # her consent
    WISH = "wish"  # she asked for it
    UNNEEDED = "unneeded"  # the coach needs it no more


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be erased; `id` is of a film, a trajectory or a person.

    Of a person the consents and the register stay until their term, unless `with_proofs`.
    """

    scope: Scope
    id: UUID
    with_proofs: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure left to do: objects of which keys and files are still to be destroyed."""

    number: int  # of the ledger entry that stands for it
    objects: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Erase(Command[Erased]):
    """Take the rows away and record it; raises NothingToErase. See `erasure_deeds.erase`."""

    undoable = False
    ends_undo = True
    target: Target
    reason: Reason = Reason.WISH
    copies: str = ""  # of the vault elsewhere, as the coach tells
    no_copies: bool = False  # the coach says that there is none


@dataclass(frozen=True, slots=True)
class EndErasing(Command[None]):
    """Note that keys, files and old copies of the database are gone."""

    undoable = False


@dataclass(frozen=True, slots=True)
class ErasingUnderWay(Query[bool]):
    """Whether an erasure was begun and its end was not noted."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What would go and what would stay, in kinds and numbers."""

    target: Target
    name: str  # whose it is
    number: int  # of the cycle, of one film
    goes: Mapping[str, int]
    objects: int  # files in the vault of which the key is destroyed
    records_until: date | None  # what was written stays until then, where it does
    consents_until: date | None
    is_last: bool = False  # the name goes with it: nothing else of her is kept
    elsewhere: int = 0  # places in words about others where the name stands; it stays there
    backups: tuple[tuple[str, date], ...] = ()  # that hold it until they are copied to anew
    copies: str = ""  # of the vault elsewhere, as they were named last


@dataclass(frozen=True, slots=True)
class PlanErasure(Query[ErasurePlan]):
    """What erasing would take away."""

    target: Target


@dataclass(frozen=True, slots=True)
class KeepLonger(Command[int]):
    """Keep films until a later day; raises what `domain.retention.keep_longer` does."""

    undoable = False
    trajectory_id: TrajectoryId
    until: date


def erase(command: Erase, work: Work) -> Erased:
    """Handle Erase."""
    target = command.target
    found = inventory_of(work, target)
    if found.is_empty:
        raise NothingToErase
    body = {"erasure_id": str(work.new_id()), "reason": command.reason.value}
    objects = tuple(dict.fromkeys(found.objects))
    erase_texts(work, found.entries)
    for kind, ids in found.rows.items():
        getattr(work.unit, kind).remove_all(ids)
    copies = command.copies
    if command.no_copies and not copies:
        body["copies"] = "none"
    if copies or command.no_copies:
        work.unit.settings.set(COPIES, copies)
    number = _record(found, target, body, copies, work)
    work.unit.settings.set(MARK, body["erasure_id"])
    return Erased(number, objects)


def inventory_of(work: Work, target: Target) -> Inventory:
    """Return all that goes with a target."""
    found, unit = Inventory(), work.unit
    if target.scope is Scope.PERSON:
        person = person_of(work, target.id)
        add_person(found, work, person.id, with_proofs=target.with_proofs)
    elif target.scope is Scope.FILM:
        film = unit.films.get(target.id)
        if film.erased_on is None:
            add_film(found, work, film)
    else:
        _add_of_trajectory(found, work, target.scope, unit.trajectories.get(target.id))
    return found


def _add_of_trajectory(found: Inventory, work: Work, scope: Scope, of: Trajectory) -> None:
    if scope is Scope.FILMS:
        add_films(found, work, of)
        return
    if of.erased_on is None:
        add_trajectory(found, work, of)
    if scope is not Scope.CONSENTS:
        return
    if _is_last(work, of):
        add_person(found, work, of.coachee_id, with_proofs=True)
    else:
        add_consents(found, work, [of])


def _is_last(work: Work, trajectory: Trajectory) -> bool:
    """Whether nothing else of whom it is about is kept."""
    ids = ids_of_person(work, trajectory.coachee_id)
    others = [t for t in trajectories_of(work, ids) if t.id != trajectory.id]
    gone = consents_gone(work.unit.ledger.entries())
    bonds = work.unit.guardianships.find()
    wards = any(bond.guardian_id in ids for bond in bonds)
    return all(t.id in gone for t in others) and not wards


def _record(found: Inventory, target: Target, body: dict[str, Any], copies: str, work: Work) -> int:
    """Empty the rows that stay, and record each thing that was erased; return the main entry."""
    texts = {"copies": copies} if copies else None
    append, number = work.unit.ledger.append, 0
    counts = dict(sorted(found.counts.items()))
    of_films = target.scope in (Scope.FILM, Scope.FILMS)
    for film in found.films:
        about = _film_body(film, body)
        if of_films and film is found.films[-1]:
            about["counts"] = counts
        number = append(EntryKind.FILM_ERASED, about, texts).seq
        _empty_film(film, work)
    for trajectory in found.trajectories:
        about = {"trajectory_id": str(trajectory.id), **body, "counts": counts}
        number = append(EntryKind.TRAJECTORY_ERASED, about, texts).seq
        _empty_trajectory(trajectory, work)
    if target.scope is Scope.CONSENTS and not found.people:
        about = {"trajectory_id": str(target.id), **body, "counts": counts}
        about["consents_of"] = [str(each) for each in found.consents_of]
        number = append(EntryKind.TRAJECTORY_ERASED, about, texts).seq
    if found.people:
        about = {"person_id": str(found.people[-1].id), **body, "counts": counts}
        about["consents_of"] = [str(each) for each in found.consents_of]
        number = append(EntryKind.PERSON_ERASED, about, texts).seq
        take_out_of_incidents(work, found.people)
        for person in found.people:
            _empty_person(person, work)
    return number


def _film_body(film: Film, body: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "trajectory_id": str(film.trajectory_id),
        "film_id": str(film.id),
        "digest": film.content_digest.hex(),
        "size": film.plaintext_size,
        "filmed_on": film.filmed_on.isoformat(),
        **body,
    }
    if film.angle_of is not None:
        told["angle_of"] = str(film.angle_of)
    return told


def _empty_film(film: Film, work: Work) -> None:
    film.erased_on, film.in_view_on = work.today, None
    film.file_name, film.position_ms = "", 0  # a name of a file may name somebody
    work.unit.films.save(film)


def _empty_trajectory(trajectory: Trajectory, work: Work) -> None:
    """Leave the days that terms are counted from, and what was agreed; no words."""
    if trajectory.status is Status.RUNNING:
        trajectory.stopped_on, trajectory.status = work.today, Status.STOPPED
    trajectory.erased_on = work.today
    trajectory.empty()
    work.unit.trajectories.save(trajectory)


def _empty_person(person: Person, work: Work) -> None:
    person.erase(work.today)
    work.unit.people.save(person)


def end(_command: EndErasing, work: Work) -> None:
    """Handle EndErasing."""
    work.unit.settings.set(MARK, "")


def under_way(_query: ErasingUnderWay, work: Work) -> bool:
    """Handle ErasingUnderWay."""
    return bool(work.unit.settings.get(MARK))


def plan(query: PlanErasure, work: Work) -> ErasurePlan:
    """Handle PlanErasure."""
    target = query.target
    found = inventory_of(work, target)
    trajectories, whose = _about(work, target)
    goes_now = {each.id for each in found.trajectories}
    stays = [t for t in trajectories if t.id not in goes_now and t.erased_on is None]
    proofs = [t for t in trajectories if t.id not in found.consents_of]
    stops = None if target.scope in (Scope.FILM, Scope.FILMS) else work.today
    number = 0
    if target.scope is Scope.FILM:
        film = work.unit.films.get(target.id)
        number = trajectories[0].cycle(film.cycle_id).number
    return ErasurePlan(
        target,
        whose.name,
        number,
        found.counts,
        len(set(found.objects)),
        _last_day(stays, Kept.RECORDS, stops),
        _last_day(proofs, Kept.CONSENTS, stops),
        bool(found.people),
        names_elsewhere(work, found),
        tuple((each.name, made_on(each)) for each in work.unit.backups.find()),
        work.unit.settings.get(COPIES),
    )


def _about(work: Work, target: Target) -> tuple[list[Trajectory], Person]:
    if target.scope is Scope.PERSON:
        person = person_of(work, PersonId(target.id))
        return trajectories_of(work, ids_of_person(work, person.id)), person
    owner = target.id
    if target.scope is Scope.FILM:
        owner = work.unit.films.get(target.id).trajectory_id
    trajectory = work.unit.trajectories.get(owner)
    return [trajectory], person_of(work, trajectory.coachee_id)


def _last_day(trajectories: list[Trajectory], kept: Kept, stops: date | None) -> date | None:
    days = (kept_until(trajectory, kept, stops) for trajectory in trajectories)
    return max((day for day in days if day is not None), default=None)


def longer(command: KeepLonger, work: Work) -> int:
    """Handle KeepLonger."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    before = kept_until(trajectory, Kept.FILMS)
    ledger = ledger_of(work, trajectory.id)
    keep_longer(trajectory, command.until, ledger, effective_today(work))
    work.unit.trajectories.save(trajectory)
    body = {
        "trajectory_id": str(trajectory.id),
        "until": command.until.isoformat(),
        "before": before.isoformat() if before else None,
    }
    return work.unit.ledger.append(EntryKind.KEPT_LONGER, body).seq


HANDLERS: dict[type, Handler] = {
    Erase: erase,
    EndErasing: end,
    ErasingUnderWay: under_way,
    PlanErasure: plan,
    KeepLonger: longer,
}
