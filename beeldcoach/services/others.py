"""Query for who besides the teacher can be recognised in a film, and what each of them answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key
from beeldcoach.services.concerned import concerned
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.deciding import effective_today, guardians_who_decide
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import merges_of
from beeldcoach.services.in_view import rules_of, said_in_full_on

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import State, Use
    from beeldcoach.domain.ids import FilmId, PersonId
    from beeldcoach.domain.people import Person


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who may be in the picture."""

    id: PersonId
    name: str
    role: str
    near: bool = False  # of this trajectory or its school


@dataclass(frozen=True, slots=True)
class OtherInView:
    """Somebody who can be recognised, and how her answer to one use stands."""

    id: PersonId
    name: str
    state: State
    given_on: date | None
    guardians: tuple[str, ...] = ()  # who answer for a pupil under sixteen


@dataclass(frozen=True, slots=True)
class Others:
    """Who can be recognised in a film."""

    said_on: date | None  # the day that the coach said that this is everybody
    in_view: tuple[OtherInView, ...]
    known: tuple[Known, ...]  # to choose from: who is near first, then by name
    focus: str = ""  # the pupil in focus, as the intake has it
    out: str = ""  # who stay out of the picture, as the intake has it

    @property
    def named(self) -> bool:
        """Whether there are pupils to look for in the film."""
        return bool(self.focus or self.out)


@dataclass(frozen=True, slots=True)
class ShowOthers(Query[Others]):
    """Who can be recognised in a film, and what each answered to this use."""

    film_id: FilmId
    use: Use


def show_others(query: ShowOthers, work: Work) -> Others:
    """Handle ShowOthers."""
    film = work.unit.films.get(query.film_id)
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    merges = merges_of(work)
    own = merges.now(person_key(trajectory.coachee_id))
    every = work.unit.people.find(merged_into=None, archived=False, erased_on=None)
    near = concerned(work, trajectory)
    known = sorted(
        (
            Known(p.id, p.name, p.role, p.id in near)
            for p in every
            if merges.now(person_key(p.id)) != own
        ),
        key=lambda person: (not person.near, person.name.casefold()),
    )
    ledger, today = ledger_of(work, trajectory.id), effective_today(work)

    def answered(person: Person) -> OtherInView:
        standing = ledger.standing(person.id, query.use, today)
        guardians = tuple(each.name for each in guardians_who_decide(work, person))
        on = standing.consent.given_on if standing.consent else None
        return OtherInView(person.id, person.name, standing.state, on, guardians)

    seen = work.unit.in_view.find(film_id=film.id)
    people = sorted(
        (answered(work.unit.people.get(each.person_id)) for each in seen),
        key=lambda person: person.name.casefold(),
    )
    said_on, rules = said_in_full_on(work, film), rules_of(work, film)
    return Others(said_on, tuple(people), tuple(known), rules.focus_pupil, rules.out)


HANDLERS: dict[type, Handler] = {ShowOthers: show_others}
