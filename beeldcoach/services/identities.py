"""Whom an id stands for today, after doubles were merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.merging import Merge, Merges, board_key, person_key, school_key
from beeldcoach.domain.school_names import names_apart

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from beeldcoach.domain.ids import PersonId, SchoolId
    from beeldcoach.domain.people import Person, School
    from beeldcoach.services.desk import Work


def merges_of(work: Work) -> Merges:
    """Return every merge of people and of schools, by the keys that the ledger knows."""
    return merges_among(work.unit.people.find(), work.unit.schools.find())


def merges_among(all_people: Iterable[Person], all_schools: Iterable[School]) -> Merges:
    """Return the merges among people and schools, by the keys that the ledger knows."""
    people = {
        person_key(double.id): Merge(person_key(double.merged_into), double.merged_after or 0)
        for double in all_people
        if double.merged_into is not None
    }
    schools = {
        key(double.id): Merge(key(double.merged_into), double.merged_after or 0)
        for double in all_schools
        if double.merged_into is not None
        for key in (board_key, school_key)
    }
    return Merges(people | schools)


def person_of(work: Work, person_id: UUID) -> Person:
    """Return the person that an id leads to today; raise KeyError."""
    person = work.unit.people.get(person_id)
    while person.merged_into is not None:
        person = work.unit.people.get(person.merged_into)
    return person


def school_of(work: Work, school_id: UUID) -> School:
    """Return the school that an id leads to today; raise KeyError."""
    school = work.unit.schools.get(school_id)
    while school.merged_into is not None:
        school = work.unit.schools.get(school.merged_into)
    return school


def people_of(work: Work) -> list[Person]:
    """Return everyone once: doubles that were merged are left out, and who was erased."""
    return [p for p in work.unit.people.find(erased_on=None) if p.merged_into is None]


def schools_of(work: Work) -> list[School]:
    """Return every school once: doubles that were merged are left out."""
    return [school for school in work.unit.schools.find() if school.merged_into is None]


def school_name(work: Work, school_id: UUID) -> str:
    """Return what a school is called in a list: with its place, where others have its name."""
    return names_apart(schools_of(work))[school_of(work, school_id).id]


def ids_of_person(work: Work, person_id: PersonId) -> frozenset[UUID]:
    """Return her id with those of the doubles that were merged into her."""
    merges = merges_of(work)
    key = person_key(person_id)
    return frozenset(
        person.id for person in work.unit.people.find() if merges.now(person_key(person.id)) == key
    )


def ids_of_school(work: Work, school_id: SchoolId) -> frozenset[UUID]:
    """Return its id with those of the doubles that were merged into it."""
    merges = merges_of(work)
    key = board_key(school_id)
    return frozenset(
        school.id for school in work.unit.schools.find() if merges.now(board_key(school.id)) == key
    )
