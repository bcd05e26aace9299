"""A film, fragment or still as material of the gate, and what the gate must know of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import EntryKind, canonical
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Access, Called, Filming, Material, Recognisable
from beeldcoach.domain.release_checks import NOT_MADE
from beeldcoach.services.at_table import hear_tables
from beeldcoach.services.deciding import effective_today, guardians_who_decide
from beeldcoach.services.film_rules import film_rules
from beeldcoach.services.identities import merges_of, person_of
from beeldcoach.services.in_view import said_in_full_on

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.duties import HiddenCopy
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId, FragmentId, PersonId, TrajectoryId
    from beeldcoach.domain.release import Facts, Recipient, Request
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work


@dataclass(frozen=True, slots=True)
class PictureAsked:
    """Which part of a film is meant: all of it, a stretch, or the picture at one time."""

    film_id: FilmId
    start_ms: int | None = None
    end_ms: int | None = None
    at_ms: int | None = None  # of a still
    fragment_id: FragmentId | None = None  # of the card that the stretch is from
    hidden: bool = False  # the copy in which nobody can be recognised
    encrypted: bool = False  # as it would go out
    child_id: PersonId | None = None  # whose guardian asks to see it (row 16)
    identity_checked: bool = False

    @property
    def kind(self) -> str:
        """Of the material: film, fragment or still."""
        if self.at_ms is not None:
            return "still"
        return "film" if self.start_ms is None else "fragment"


def picture_material(work: Work, asked: PictureAsked, trajectory_id: TrajectoryId) -> Material:
    """Return the exact material; without digest where the film is gone or another's."""
    films = work.unit.films.find(id=asked.film_id, trajectory_id=trajectory_id, erased_on=None)
    name = place_in_film(asked)
    copy = hidden_copy(work, asked) if asked.hidden else None
    if not films:
        return Material(asked.kind, name, 1, "")
    if asked.hidden and copy is None:
        return Material(asked.kind, name, NOT_MADE, "")
    source = copy.content_digest if copy else films[0].content_digest
    told = [source.hex(), *_place(asked), asked.hidden]
    return Material(asked.kind, name, 1, hashlib.sha256(canonical(told)).hexdigest())


def place_in_film(asked: PictureAsked) -> str:
    """Return the id of exactly this part of a film, whatever becomes of its card."""
    return ":".join(str(part) for part in (asked.film_id, *_place(asked)))


def _place(asked: PictureAsked) -> tuple[int | None, ...]:
    return asked.start_ms, asked.end_ms, asked.at_ms


def hidden_copy(work: Work, asked: PictureAsked) -> HiddenCopy | None:
    """Return the newest copy of exactly this stretch in which nobody can be recognised."""
    found = work.unit.hidden_copies.find(film_id=asked.film_id)
    fitting = [copy for copy in found if _covers(copy, asked, work)]
    return fitting[-1] if fitting else None


def _covers(copy: HiddenCopy, asked: PictureAsked, work: Work) -> bool:
    if asked.at_ms is not None:
        return copy.start_ms <= asked.at_ms < copy.end_ms
    if asked.start_ms is None:
        length = work.unit.films.get(asked.film_id).duration_ms
        return copy.start_ms == 0 and copy.end_ms >= length
    return (copy.start_ms, copy.end_ms) == (asked.start_ms, asked.end_ms)


def with_picture(facts: Facts, work: Work, asked: PictureAsked, recipient: Recipient) -> Facts:
    """Add what the gate must know of a picture: who is in it, and how it would go out."""
    film = work.unit.films.find(id=asked.film_id)
    copy = hidden_copy(work, asked) if asked.hidden else None
    said_on = said_in_full_on(work, film[0]) if film else None
    return replace(
        facts,
        recognisable=Recognisable(
            _in_view(work, asked),
            complete=said_on is not None,
            removed=copy is not None and copy.checked_on is not None,
            said_on=said_on,
        ),
        encrypted=asked.encrypted,
        access=_access(work, asked, recipient),
        filming=_filming(work, film[0]) if film else facts.filming,
    )


def _filming(work: Work, film: Film) -> Filming:
    """Return what must be so before this film, which may be of a conversation."""
    return filming_of(work, work.unit.trajectories.get(film.trajectory_id), film)


def _in_view(work: Work, asked: PictureAsked) -> tuple[PersonId, ...]:
    """Return whoever can be recognised, each of them once."""
    seen = work.unit.in_view.find(film_id=asked.film_id)
    return tuple(dict.fromkeys(person_of(work, each.person_id).id for each in seen))


def with_called(facts: Facts, work: Work) -> Facts:
    """Add how the coach calls whoever can be recognised, so that she is told who is missing."""
    seen = facts.recognisable
    people = tuple(_called(work, person_id) for person_id in seen.people)
    return replace(facts, recognisable=replace(seen, called=people))


def _called(work: Work, person_id: PersonId) -> Called:
    person = person_of(work, person_id)
    deciding = guardians_who_decide(work, person) if person.role == "pupil" else ()
    return Called(person_id, person.name, tuple((each.id, each.name) for each in deciding))


def _access(work: Work, asked: PictureAsked, recipient: Recipient) -> Access | None:
    """Who asks to see a child: the child, or who decides for it (row 16)."""
    if asked.child_id is None:
        return None
    child, merges = person_of(work, asked.child_id), merges_of(work)
    deciding = {
        merges.now(person_key(bond.guardian_id))
        for bond in work.unit.guardianships.find(pupil_id=child.id)
        if bond.has_authority
    }
    key = merges.now(recipient.key)
    return Access(
        key == person_key(child.id),
        key in deciding,
        child.decides_herself(effective_today(work)),
        asked.identity_checked,
        child.id,
    )


def with_talks(facts: Facts, work: Work, trajectory: Trajectory, request: Request) -> Facts:
    """Add what she was told beforehand, what she promised, and how it stands with filming."""
    merges = merges_of(work)
    talked: date | None = None
    promised: date | None = None
    for entry in work.unit.ledger.entries(trajectory.id):
        on = entry.at.astimezone().date()
        if entry.kind is EntryKind.STATEMENT:
            promised = on
        if (
            entry.kind is EntryKind.TALKED
            and entry.body["purpose"] == request.purpose.value
            and merges.same(str(entry.body["recipient"]), request.recipient.key)
            and _is_about(entry.body.get("material"), request.material)
        ):
            talked = on
    return replace(
        facts,
        knows_on=talked,
        statement_on=promised,
        oral_interim_agreed=trajectory.agreement.oral_interim,
        filming=filming_of(work, trajectory),
    )


def _is_about(told: object, material: Material) -> bool:
    """Whether a talk was about this: no one thing in particular, exactly it, or its whole film."""
    if not isinstance(told, list):
        return True
    kind, place = str(told[0]), str(told[1])
    if kind == material.kind and place in ("", material.id):
        return True
    return kind == "film" and place.partition(":")[0] == material.id.partition(":")[0]


def filming_of(work: Work, trajectory: Trajectory, film: Film | None = None) -> Filming:
    """Return what must be so before anything is filmed (G0 to G2)."""
    assignment, agreement = trajectory.assignment, trajectory.agreement
    cycle = hear_tables(work, trajectory).cycle(film.cycle_id) if film is not None else None
    of_talk = cycle is not None and cycle.of_conversation
    return Filming(
        assignment.is_assessment,
        assignment.willing,
        bool(agreement.version),
        bool(trajectory.pupil_basis),
        film_rules(work, trajectory).focus_stands,
        cycle.table_agrees if cycle is not None and of_talk else None,
    )
