"""Query for all that the gate can be asked about of one trajectory, and for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.film import own_film
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.annotations_asked import AnnotationsAsked
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.content import consent_words
from beeldcoach.services.deciding import effective_today, guardians_who_decide
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.figures_asked import FiguresAsked
from beeldcoach.services.identities import people_of, person_of
from beeldcoach.services.part_names import names_by_title
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.recipients import (
    ShowRecipients,
    asked_before,
    known_elsewhere,
    near_first,
    show_recipients,
)
from beeldcoach.services.releasing import VAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId, LetterId, PersonId, TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory

_PAPERS = ("report", "interim_report", "register", "course")


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that could be shown, told or given: what it is, and how the gate knows it."""

    key: str
    material: str  # as the gate calls it
    film: int = 0  # number of the cycle
    number: int = 0  # of a fragment, from 1
    title: str = ""
    picture: PictureAsked | None = None
    annotations: AnnotationsAsked | None = None
    figures: FiguresAsked | None = None
    letter_id: LetterId | None = None
    letter_kind: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """A pupil in films of the trajectory, who may ask to see them."""

    id: PersonId
    name: str
    films: frozenset[FilmId]  # in which it was said to be


@dataclass(frozen=True, slots=True)
class Tryable:
    """What can be asked about, for whom, and which children there are."""

    things: tuple[Thing, ...]
    recipients: tuple[Recipient, ...]  # the coachee first
    children: tuple[Child, ...]
    elsewhere: frozenset[str] = frozenset()  # keys of recipients of no concern here; they are last
    deciding: tuple[str, ...] = ()  # keys of those who may ask to see a child

    def children_in(self, film_id: FilmId) -> tuple[Child, ...]:
        """Return the pupils who were said to be in a film."""
        return tuple(child for child in self.children if film_id in child.films)

    def thing(self, key: str) -> Thing | None:
        """Return a thing by its key."""
        return next((thing for thing in self.things if thing.key == key), None)


@dataclass(frozen=True, slots=True)
class ShowTryable(Query[Tryable]):
    """All that the gate can be asked about of a trajectory."""

    trajectory_id: TrajectoryId
    language: str


@dataclass(frozen=True, slots=True)
class WhoDecides(Query[tuple[Recipient, ...]]):
    """Who may ask to see a child: the child of sixteen, or the guardians with authority."""

    child_id: PersonId


def who_decides(query: WhoDecides, work: Work) -> tuple[Recipient, ...]:
    """Handle WhoDecides."""
    child = person_of(work, query.child_id)
    if child.decides_herself(effective_today(work)):
        return (Recipient(person_key(child.id), child.name),)
    return tuple(
        Recipient(person_key(each.id), each.name) for each in guardians_who_decide(work, child)
    )


def show_tryable(query: ShowTryable, work: Work) -> Tryable:
    """Handle ShowTryable."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    deciding = tuple(_deciding(work))
    recipients = [
        *show_recipients(ShowRecipients(trajectory.id), work),
        *asked_before(work, trajectory),
        *deciding,
        *known_elsewhere(work),
        Recipient(COACH, consent_words(query.language)["coach"]),
    ]
    first, far = near_first(work, trajectory, recipients)
    return Tryable(
        _without_names(work, trajectory, tuple(_things(work, trajectory))),
        first,
        tuple(_children(work, trajectory)),
        far,
        tuple(each.key for each in deciding),
    )


def _children(work: Work, trajectory: Trajectory) -> list[Child]:
    """Return the pupils who were said to be in a film of it, or whom it is about; by name."""
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    every = frozenset(film.id for film in films)
    seen: dict[PersonId, frozenset[FilmId]] = {}
    for film_id in every:
        for each in work.unit.in_view.find(film_id=film_id):
            who = person_of(work, each.person_id).id
            seen[who] = seen.get(who, frozenset()) | {film_id}
    if trajectory.kind is Kind.PUPIL:
        seen[person_of(work, trajectory.coachee_id).id] = every
    pupils = (p for p in people_of(work) if p.role == "pupil" and p.id in seen)
    found = [Child(p.id, p.name, seen[p.id]) for p in pupils]
    return sorted(found, key=lambda child: child.name.casefold())


def _without_names(
    work: Work, trajectory: Trajectory, things: tuple[Thing, ...]
) -> tuple[Thing, ...]:
    """Leave out the titles that name somebody: whom it is for may look along."""
    names = names_by_title(work, trajectory, (thing.title for thing in things))
    return tuple(replace(each, title="") if each.title in names else each for each in things)


def _deciding(work: Work) -> Iterator[Recipient]:
    """Return who may ask to see a child: the pupils of sixteen, and who decide for the others."""
    today = effective_today(work)
    for person in people_of(work):
        if person.role != "pupil" or person.archived:
            continue
        if person.decides_herself(today):
            yield Recipient(person_key(person.id), person.name)
            continue
        for bond in work.unit.guardianships.find(pupil_id=person.id):
            guardian = person_of(work, bond.guardian_id)
            yield Recipient(person_key(guardian.id), guardian.name)


def _things(work: Work, trajectory: Trajectory) -> Iterator[Thing]:
    for paper in _PAPERS:
        if trajectory.kind is not Kind.PUPIL or paper == "register":
            yield Thing(paper, paper)
    for cycle in trajectory.cycles:
        film = own_film(work.unit.films.find(cycle_id=cycle.id, erased_on=None))
        if film is not None:
            yield from _of_film(work, film, cycle.number)
    for letter in work.unit.letters.find(trajectory_id=trajectory.id):
        yield Thing(f"letter:{letter.id}", "letter", letter_id=letter.id, letter_kind=letter.kind)
    yield Thing(VAULT, VAULT)


def _of_film(work: Work, film: Film, number: int) -> Iterator[Thing]:
    yield Thing(f"film:{film.id}", "film", number, picture=PictureAsked(film.id))
    cut = sorted(work.unit.fragments.find(film_id=film.id), key=lambda one: one.position)
    for at, one in enumerate(cut, 1):
        part = PictureAsked(film.id, one.start_ms, one.end_ms, fragment_id=one.id)
        yield Thing(f"fragment:{one.id}", "fragment", number, at, one.title, part)
    stills = sorted(work.unit.stills.find(film_id=film.id), key=lambda one: one.at_ms)
    for still in stills:
        picture = PictureAsked(film.id, at_ms=still.at_ms)
        yield Thing(f"still:{still.id}", "still", number, 0, still.title, picture)
    yield Thing(
        f"annotations:{film.id}", "annotations", number, annotations=AnnotationsAsked(film.id)
    )
    yield Thing(f"figures:{film.id}", "figures", number, figures=FiguresAsked(film.id))


HANDLERS: dict[type, Handler] = {ShowTryable: show_tryable, WhoDecides: who_decides}
