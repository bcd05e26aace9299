"""Query for whom something of a trajectory may be meant: her first, then others by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import ANY
from beeldcoach.domain.merging import person_key, school_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.concerned import concerned
from beeldcoach.services.consent_rows import COACH, board_recipient
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import people_of
from beeldcoach.services.letter_facts import guardians
from beeldcoach.services.same_names import TYPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory

_PERSON = "person:"  # how the key of a person begins


@dataclass(frozen=True, slots=True)
class ShowRecipients(Query[tuple[Recipient, ...]]):
    """Who may get something of a trajectory: the coachee, who decides, and the school."""

    trajectory_id: TrajectoryId


def show_recipients(query: ShowRecipients, work: Work) -> tuple[Recipient, ...]:
    """Handle ShowRecipients."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    found = [
        Recipient(person_key(person.id), person.outward_name),
        *(Recipient(person_key(g.id), g.name) for g in guardians(work, trajectory)),
        Recipient(*board_recipient(trajectory, work)),
        Recipient(school_key(school.id), school.name),
        *_contacts(work, trajectory),
    ]
    return tuple({each.key: each for each in found}.values())


def _contacts(work: Work, trajectory: Trajectory) -> list[Recipient]:
    """Return whom the coach knows at the school."""
    found = work.unit.people.find(role="contact", school_id=trajectory.school_id)
    known = (each for each in found if each.merged_into is None and not each.archived)
    return [Recipient(person_key(each.id), each.name) for each in known]


def asked_before(work: Work, trajectory: Trajectory) -> Iterator[Recipient]:
    """Return for whom consent was asked before, by the names that were said then."""
    for consent in ledger_of(work, trajectory.id).current():
        name = work.unit.ledger.texts(consent.seq).get("recipient", "")
        if consent.recipient not in (ANY, COACH) and name:
            yield Recipient(consent.recipient, name)


def known_elsewhere(work: Work) -> Iterator[Recipient]:
    """Return whom the coach knows elsewhere, such as her supervisor."""
    for person in sorted(people_of(work), key=lambda one: one.name.casefold()):
        if person.role in ("contact", "other") and not person.archived:
            yield Recipient(person_key(person.id), person.name)


def known_recipients(
    work: Work, trajectory: Trajectory
) -> tuple[tuple[Recipient, ...], frozenset[str]]:
    """Return whom a typed name can mean; who was asked about first, so that a no is kept.

    Also the keys of those who have nothing to do with this trajectory or its school.
    """
    shown = show_recipients(ShowRecipients(trajectory.id), work)
    known = (*asked_before(work, trajectory), *shown, *known_elsewhere(work))
    return near_first(work, trajectory, known)


def near_first(
    work: Work, trajectory: Trajectory, recipients: Iterable[Recipient]
) -> tuple[tuple[Recipient, ...], frozenset[str]]:
    """Return each recipient once, who is of no concern here last, with the keys of those.

    A name that was typed is left out where somebody known bears it: they are one to the gate.
    """
    once: dict[str, Recipient] = {}
    for each in recipients:
        once.setdefault(each.key, each)
    borne = {bare_name(each.name) for key, each in once.items() if not key.startswith(TYPED)}
    kept = [
        each
        for key, each in once.items()
        if not key.startswith(TYPED) or bare_name(each.name) not in borne
    ]
    near = {person_key(person_id) for person_id in concerned(work, trajectory)}
    far = frozenset(
        each.key for each in kept if each.key.startswith(_PERSON) and each.key not in near
    )
    return tuple(sorted(kept, key=lambda each: each.key in far)), far


def meant(typed: str, known: Iterable[Recipient]) -> Recipient | None:
    """Return who is meant by a name, whatever its capitals and spaces; None: somebody new."""
    name = bare_name(typed)
    return next((each for each in known if bare_name(each.name) == name), None)


def bare_name(name: str) -> str:
    """Return a name without capitals and spaces, to compare it."""
    return "".join(name.split()).casefold()


HANDLERS: dict[type, Handler] = {ShowRecipients: show_recipients}
