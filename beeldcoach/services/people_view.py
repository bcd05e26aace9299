"""Queries of people and schools: the lists, and everything about one of them on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.duties import AgreementState, agreement_state
from beeldcoach.domain.path import erase_on
from beeldcoach.domain.school_names import names_apart, names_with_place
from beeldcoach.services.consent_rows import ConsentRow, consent_rows
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.goals import goals_of
from beeldcoach.services.identities import (
    ids_of_person,
    ids_of_school,
    people_of,
    person_of,
    school_name,
    school_of,
    schools_of,
)
from beeldcoach.services.merging import Pair, doubles_of_people, doubles_of_schools
from beeldcoach.services.register import rows_about_person
from beeldcoach.services.reporting import report_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from beeldcoach.domain.ids import FilmId, GuardianshipId, PersonId, SchoolId, TrajectoryId
    from beeldcoach.domain.people import Guardianship, Person, School
    from beeldcoach.domain.trajectory import Kind, Status, Trajectory
    from beeldcoach.services.documents import RegisterRow


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone in the list."""

    id: PersonId
    name: str
    role: str
    email: str
    phone: str
    code: str
    school: str  # where a contact works, or the coachee of the newest trajectory
    function: str
    archived: bool
    trajectories: int
    running: int
    words: str  # what is searched, folded


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """A school in the list."""

    id: SchoolId
    name: str
    place: str
    board: str
    archived: bool
    contacts: int
    trajectories: int
    running: int
    words: str


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Everyone, every school, and who may be one."""

    people: tuple[PersonRow, ...]
    schools: tuple[SchoolRow, ...]  # by board, then by name
    doubles: tuple[Pair, ...]
    school_doubles: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class ShowPeople(Query[PeoplePage]):
    """The page of people and schools."""


@dataclass(frozen=True, slots=True)
class TrajectoryLine:
    """A trajectory of someone, of her ward, or at a school."""

    id: TrajectoryId
    name: str  # of the coachee
    kind: Kind
    status: Status
    school: str
    group: str
    began_on: date
    ended_on: date | None
    as_guardian: bool = False


@dataclass(frozen=True, slots=True)
class FilmOf:
    """A film of someone."""

    id: FilmId
    trajectory_id: TrajectoryId
    cycle: int
    file_name: str
    duration_ms: int
    filmed_on: date
    erase_on: date | None
    moments: int
    fragments: int
    is_angle: bool = False  # the second camera of that lesson


@dataclass(frozen=True, slots=True)
class GoalOf:
    """A goal of someone."""

    trajectory_id: TrajectoryId
    text: str


@dataclass(frozen=True, slots=True)
class PaperOf:
    """A report or letter of a trajectory."""

    trajectory_id: TrajectoryId
    kind: str  # report, or the kind of the letter
    title: str
    on: date | None  # None for a report
    approved: int = 0  # parts of a report
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was written down."""

    forms: int = 0  # that have answers
    moments: int = 0
    fragments: int = 0
    marks: int = 0
    sightings: int = 0
    log_entries: int = 0


@dataclass(frozen=True, slots=True)
class BondLine:
    """Someone who decides for a pupil, or for whom somebody decides."""

    id: GuardianshipId
    person_id: PersonId  # of the other one
    name: str
    relation: str
    has_authority: bool
    agreed_on: date | None


@dataclass(frozen=True, slots=True)
class ConsentsOf:
    """How consent stands in one trajectory."""

    trajectory_id: TrajectoryId
    name: str
    rows: tuple[ConsentRow, ...]  # only what was asked


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything about one person."""

    person: Person
    school: str
    school_choices: tuple[tuple[SchoolId, str], ...]
    aliases: tuple[str, ...]  # names of doubles that were merged
    trajectories: tuple[TrajectoryLine, ...]
    consents: tuple[ConsentsOf, ...]
    register: tuple[RegisterRow, ...]  # who got what, the newest first
    goals: tuple[GoalOf, ...]
    papers: tuple[PaperOf, ...]
    films: tuple[FilmOf, ...]
    counts: Counts
    guardians: tuple[BondLine, ...]
    wards: tuple[BondLine, ...]
    guardian_choices: tuple[tuple[PersonId, str], ...]
    doubles: tuple[Pair, ...]
    today: date


@dataclass(frozen=True, slots=True)
class ShowPerson(Query[PersonPage]):
    """Everything about one person, in a language."""

    person_id: PersonId
    language: str


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Someone who works at a school or speaks for its board."""

    id: PersonId
    name: str
    function: str
    email: str
    phone: str
    for_board: bool
    school: str


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """Everything about one school."""

    school: School
    aliases: tuple[str, ...]
    contacts: tuple[ContactLine, ...]  # of the school
    board_contacts: tuple[ContactLine, ...]  # who speak for its board, of any of its schools
    trajectories: tuple[TrajectoryLine, ...]
    same_board: tuple[tuple[SchoolId, str], ...]  # the other schools
    boards: tuple[str, ...]  # all that are known, to complete
    doubles: tuple[Pair, ...]
    agreement: AgreementState
    today: date


@dataclass(frozen=True, slots=True)
class ShowSchool(Query[SchoolPage]):
    """Everything about one school."""

    school_id: SchoolId


def show_people(_query: ShowPeople, work: Work) -> PeoplePage:
    """Handle ShowPeople."""
    trajectories = work.unit.trajectories.find(erased_on=None)
    schools = schools_of(work)
    names, people = names_apart(schools), people_of(work)
    rows = [_person_row(person, trajectories, names) for person in people]
    rows.sort(key=lambda row: (row.name.casefold(), str(row.id)))
    places = [_school_row(school, trajectories, people) for school in schools]
    places.sort(key=lambda row: (not row.board, row.board.casefold(), row.name.casefold()))
    return PeoplePage(tuple(rows), tuple(places), doubles_of_people(work), doubles_of_schools(work))


def _person_row(
    person: Person, trajectories: list[Trajectory], schools: Mapping[SchoolId, str]
) -> PersonRow:
    own = [each for each in trajectories if each.coachee_id == person.id]
    place = person.school_id or (own[-1].school_id if own else None)
    school = schools.get(place, "") if place is not None else ""
    words = (person.name, person.email, person.phone, person.code, school, person.function)
    return PersonRow(
        person.id,
        person.name,
        person.role,
        person.email,
        person.phone,
        person.code,
        school,
        person.function,
        person.archived,
        len(own),
        sum(not each.ended for each in own),
        " ".join(words).casefold(),
    )


def _school_row(school: School, trajectories: list[Trajectory], people: list[Person]) -> SchoolRow:
    held = [each for each in trajectories if each.school_id == school.id]
    return SchoolRow(
        school.id,
        school.name,
        school.place,
        school.board,
        school.archived,
        sum(person.school_id == school.id for person in people),
        len(held),
        sum(not each.ended for each in held),
        " ".join((school.name, school.place, school.board, school.email)).casefold(),
    )


def own_trajectories(work: Work, person_id: PersonId) -> list[Trajectory]:
    """Return the trajectories in which someone is coached, the newest first."""
    found = work.unit.trajectories.find(coachee_id=person_id)
    return sorted(found, key=lambda trajectory: trajectory.started_on, reverse=True)


def show_person(query: ShowPerson, work: Work) -> PersonPage:
    """Handle ShowPerson."""
    person = person_of(work, query.person_id)
    if person.erased_on is not None:
        raise KeyError(person.id)
    own = own_trajectories(work, person.id)
    kept = [trajectory for trajectory in own if trajectory.erased_on is None]
    wards = work.unit.guardianships.find(guardian_id=person.id)
    guarded = [t for bond in wards for t in own_trajectories(work, bond.pupil_id)]
    others = ids_of_person(work, person.id) - {person.id}
    return PersonPage(
        person,
        school_name(work, person.school_id) if person.school_id else "",
        tuple(names_with_place(_choosable_schools(person, work)).items()),
        tuple(sorted({work.unit.people.get(each).name for each in others} - {person.name})),
        tuple(_line(t, work) for t in kept)
        + tuple(_line(t, work, as_guardian=True) for t in guarded),
        tuple(consents for t in own if (consents := _consents(t, query.language, work)).rows),
        tuple(reversed(rows_about_person(work, person.id, query.language))),
        tuple(goal for t in own for goal in _goals(t, work)),
        tuple(paper for t in own for paper in _papers(t, work)),
        tuple(film for t in own for film in films_of(t, work)),
        counts_of(own, work),
        tuple(_bond(bond.id, bond.guardian_id, work) for bond in _guardians(person, work)),
        tuple(_bond(bond.id, bond.pupil_id, work) for bond in wards),
        _choosable_guardians(person, work),
        tuple(p for p in doubles_of_people(work) if person.id in (p.first_id, p.second_id)),
        work.today,
    )


def _choosable_schools(person: Person, work: Work) -> list[School]:
    found = [s for s in schools_of(work) if not s.archived or s.id == person.school_id]
    return sorted(found, key=lambda s: (s.name.casefold(), s.place.casefold()))


def _guardians(person: Person, work: Work) -> list[Guardianship]:
    return work.unit.guardianships.find(pupil_id=person.id)


def _choosable_guardians(person: Person, work: Work) -> tuple[tuple[PersonId, str], ...]:
    if person.role != "pupil":
        return ()
    linked = {bond.guardian_id for bond in _guardians(person, work)}
    found = [
        (other.id, other.name)
        for other in people_of(work)
        if other.role != "pupil" and not other.archived and other.id not in linked
    ]
    return tuple(sorted(found, key=lambda pair: pair[1].casefold()))


def _bond(bond_id: GuardianshipId, other_id: PersonId, work: Work) -> BondLine:
    bond, other = work.unit.guardianships.get(bond_id), person_of(work, other_id)
    return BondLine(
        bond.id, other.id, other.name, bond.relation, bond.has_authority, bond.agreed_on
    )


def _line(trajectory: Trajectory, work: Work, *, as_guardian: bool = False) -> TrajectoryLine:
    return TrajectoryLine(
        trajectory.id,
        person_of(work, trajectory.coachee_id).name,
        trajectory.kind,
        trajectory.status,
        school_name(work, trajectory.school_id),
        trajectory.group,
        trajectory.started_on,
        trajectory.closed_on or trajectory.stopped_on,
        as_guardian,
    )


def _consents(trajectory: Trajectory, language: str, work: Work) -> ConsentsOf:
    rows = tuple(row for row in consent_rows(work, trajectory, language) if row.number)
    return ConsentsOf(trajectory.id, school_name(work, trajectory.school_id), rows)


def goal_texts(trajectory: Trajectory, work: Work) -> list[str]:
    """Return the goals of a trajectory in words, those of a pupil after them."""
    unit, own = work.unit, trajectory.id
    texts = [goal.text for goal in goals_of(work, own)]
    texts += [goal.text for goal in unit.learning_goals.find(trajectory_id=own)]
    texts += [goal.text for goal in unit.working_goals.find(trajectory_id=own)]
    return [text for text in texts if text.strip()]


def _goals(trajectory: Trajectory, work: Work) -> list[GoalOf]:
    return [GoalOf(trajectory.id, text) for text in goal_texts(trajectory, work)]


def _papers(trajectory: Trajectory, work: Work) -> list[PaperOf]:
    papers = [
        PaperOf(trajectory.id, letter.kind, letter.title, letter.written_on)
        for letter in work.unit.letters.find(trajectory_id=trajectory.id)
    ]
    report = report_of(work, trajectory.id)
    if report is not None:
        approved = len(report.going_out())
        parts = approved + len(report.open_sections())
        papers.insert(0, PaperOf(trajectory.id, "report", report.title, None, approved, parts))
    return papers


def films_of(trajectory: Trajectory, work: Work) -> list[FilmOf]:
    """Return the films of a trajectory that are still kept."""
    numbers = {cycle.id: cycle.number for cycle in trajectory.cycles}
    return [
        FilmOf(
            film.id,
            trajectory.id,
            numbers.get(film.cycle_id, 0),
            film.file_name,
            film.duration_ms,
            film.filmed_on,
            erase_on(trajectory),
            len(work.unit.moments.find(film_id=film.id)),
            len(work.unit.fragments.find(film_id=film.id)),
            film.is_angle,
        )
        for film in work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    ]


def counts_of(trajectories: list[Trajectory], work: Work) -> Counts:
    """Return how much was written down in trajectories."""
    unit, ids = work.unit, [trajectory.id for trajectory in trajectories]
    films = [film for each in ids for film in unit.films.find(trajectory_id=each)]
    return Counts(
        sum(bool(r.answers) for each in ids for r in unit.records.find(trajectory_id=each)),
        sum(len(unit.moments.find(film_id=film.id)) for film in films),
        sum(len(unit.fragments.find(film_id=film.id)) for film in films),
        sum(len(unit.marks.find(film_id=film.id)) for film in films),
        sum(len(unit.sightings.find(trajectory_id=each)) for each in ids),
        sum(len(unit.log_entries.find(trajectory_id=each)) for each in ids),
    )


def show_school(query: ShowSchool, work: Work) -> SchoolPage:
    """Handle ShowSchool."""
    school = school_of(work, query.school_id)
    schools = schools_of(work)
    board = school.board.strip().casefold()
    same = [s for s in schools if board and s.board.strip().casefold() == board]
    contacts = [p for p in people_of(work) if p.school_id is not None and not p.archived]
    named = names_apart(schools)
    at_board = {s.id: named[s.id] for s in [*same, school]}
    held = work.unit.trajectories.find(school_id=school.id)
    others = ids_of_school(work, school.id) - {school.id}
    return SchoolPage(
        school,
        tuple(sorted({work.unit.schools.get(each).name for each in others} - {school.name})),
        tuple(_contact(p, "") for p in contacts if p.school_id == school.id and not p.for_board),
        tuple(
            _contact(p, at_board[p.school_id])
            for p in contacts
            if p.for_board and p.school_id in at_board
        ),
        tuple(_line(t, work) for t in reversed(held)),
        tuple((s.id, named[s.id]) for s in same if s.id != school.id),
        tuple(sorted({s.board for s in schools if s.board.strip()}, key=str.casefold)),
        tuple(p for p in doubles_of_schools(work) if school.id in (p.first_id, p.second_id)),
        agreement_state(school, work.today),
        work.today,
    )


def _contact(person: Person, school: str) -> ContactLine:
    return ContactLine(
        person.id,
        person.name,
        person.function,
        person.email,
        person.phone,
        person.for_board,
        school,
    )


HANDLERS: dict[type, Handler] = {
    ShowPeople: show_people,
    ShowPerson: show_person,
    ShowSchool: show_school,
}
