"""What stands beside the matrix of a trajectory: others in the film, a table, its fragments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, ConsentLedger, State, part_of
from beeldcoach.domain.merging import person_key
from beeldcoach.services.at_table import hear_tables
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.deciding import effective_today, guardians_who_decide
from beeldcoach.services.identities import merges_of, person_of
from beeldcoach.services.part_names import names_by_title, stretch_of
from beeldcoach.services.pictures import PictureAsked, place_in_film

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from beeldcoach.domain.consent import Consent
    from beeldcoach.domain.ids import FilmId, FragmentId, PersonId
    from beeldcoach.domain.merging import Merges
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Participant, Trajectory
    from beeldcoach.services.desk import Work

_YES = (State.WRITTEN, State.ORAL, State.UNPROVEN)


@dataclass(frozen=True, slots=True)
class OtherLine:
    """Another who can be recognised in the films, or was asked: how many times yes and no."""

    id: PersonId
    name: str
    role: str
    guardians: tuple[str, ...]  # who answer for a pupil under sixteen
    yes: int
    no: int


@dataclass(frozen=True, slots=True)
class TableLine:
    """Who sat at the table of a conversation that is filmed, and what each said when."""

    number: int  # of the cycle
    people: tuple[Participant, ...]

    @property
    def agrees(self) -> bool:
        """Whether somebody sits there, and everyone said yes."""
        return bool(self.people) and all(each.answer for each in self.people)


@dataclass(frozen=True, slots=True)
class FragmentChoice:
    """One exact fragment to agree to."""

    material: str  # its key, of exactly this stretch
    number: int  # from 1, in the order of the debrief
    film: int  # number of the cycle
    title: str
    id: FragmentId | None = None
    names: tuple[str, ...] = ()  # of people in the title, which others may not read

    @property
    def stretch(self) -> str:
        """From when to when it lasts."""
        return stretch_of(self.material)


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who answers for someone today, and from when a pupil does."""

    guardians: tuple[Person, ...] = ()
    from_on: date | None = None  # the sixteenth birthday of a pupil
    asked_since: bool = True  # whether a pupil of sixteen was asked anew


def films_of(work: Work, trajectory: Trajectory) -> tuple[tuple[FilmId, int], ...]:
    """Return the films that there are, each with the number of its cycle."""
    numbers = {cycle.id: cycle.number for cycle in trajectory.cycles}
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    return tuple((film.id, numbers.get(film.cycle_id, 0)) for film in films)


def fragments_of(work: Work, trajectory: Trajectory) -> tuple[FragmentChoice, ...]:
    """Return the fragments that were cut, film by film."""
    found = []
    for film_id, film_number in films_of(work, trajectory):
        cut = sorted(work.unit.fragments.find(film_id=film_id), key=lambda one: one.position)
        for number, one in enumerate(cut, 1):
            asked = PictureAsked(film_id, one.start_ms, one.end_ms)
            key = part_of("fragment", place_in_film(asked))
            found.append(FragmentChoice(key, number, film_number, one.title, one.id))
    names = names_by_title(work, trajectory, (each.title for each in found))
    return tuple(replace(each, names=names.get(each.title, ())) for each in found)


def tables_of(work: Work, trajectory: Trajectory) -> tuple[TableLine, ...]:
    """Return the tables of the conversations that are filmed."""
    return tuple(
        TableLine(cycle.number, tuple(cycle.participants))
        for cycle in hear_tables(work, trajectory).cycles
        if cycle.of_conversation
    )


def others_of(work: Work, trajectory: Trajectory) -> tuple[OtherLine, ...]:
    """Return everyone else who is in view of a film, or answered, by name."""
    ledger, merges, today = ledger_of(work, trajectory.id), merges_of(work), effective_today(work)
    own = merges.now(person_key(trajectory.coachee_id))
    films = work.unit.films.find(trajectory_id=trajectory.id)
    asked: set[UUID] = {
        each.person_id for film in films for each in work.unit.in_view.find(film_id=film.id)
    }
    asked |= {consent.giver_id for consent in ledger.current()}
    people = {person.id: person for each in asked if (person := _known(work, each)) is not None}
    lines = [
        _other(work, person, ledger, merges, today)
        for person in people.values()
        if merges.now(person_key(person.id)) != own
    ]
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def _known(work: Work, person_id: UUID) -> Person | None:
    try:
        return person_of(work, person_id)
    except KeyError:
        return None


def _other(
    work: Work, person: Person, ledger: ConsentLedger, merges: Merges, today: date
) -> OtherLine:
    states = [
        ledger.state_of(consent, today)
        for consent in ledger.current()
        if merges.same(person_key(consent.giver_id), person_key(person.id))
    ]
    return OtherLine(
        person.id,
        person.name,
        person.role,
        tuple(each.name for each in guardians_who_decide(work, person)),
        sum(state in _YES for state in states),
        sum(state in (State.REFUSED, State.WITHDRAWN) for state in states),
    )


def deciding_for(work: Work, person: Person, trajectory: Trajectory) -> Deciding:
    """Return who answers for someone; of a pupil also from when that changes, or changed."""
    start = person.decides_from
    guardians = guardians_who_decide(work, person)
    if start is None or start > work.today:
        return Deciding(guardians, start)
    answers = ledger_of(work, trajectory.id).current()
    return Deciding(guardians, start, _asked_since(answers, person, merges_of(work)))


def _asked_since(answers: Iterable[Consent], person: Person, merges: Merges) -> bool:
    """Whether nothing that guardians answered is left without an answer of her own."""
    hers = [
        each
        for each in answers
        if merges.same(person_key(each.giver_id), person_key(person.id))
        and each.answer is not Answer.WITHDRAWN
    ]
    return all(each.capacity != "guardian" for each in hers)
