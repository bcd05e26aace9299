"""Query of the people who are known, so that a form can offer them while a name is typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from beeldcoach.domain.ids import PersonId, SchoolId
    from beeldcoach.domain.people import Person, School
    from beeldcoach.domain.trajectory import Trajectory

_COACHED = ("teacher", "ib", "pupil")
_CODE = re.compile(r"L(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class KnownGuardian:
    """A guardian, of one pupil or of more."""

    id: PersonId
    name: str
    email: str
    relation: str = ""
    has_authority: bool = True


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Someone who was coached before, with where that was the last time."""

    id: PersonId
    name: str
    role: str  # teacher, ib, pupil
    school: str = ""
    place: str = ""
    board: str = ""
    group: str = ""
    code: str = ""
    born_on: date | None = None
    archived: bool = False
    guardians: tuple[KnownGuardian, ...] = ()
    trajectories: int = 0

    @property
    def where(self) -> str:
        """School and group, to tell people of one name apart."""
        return ", ".join(part for part in (self.school, self.group) if part)


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """Everyone who can be chosen, by name, and a code that is still free."""

    coached: tuple[KnownPerson, ...] = ()
    guardians: tuple[KnownGuardian, ...] = ()
    codes: frozenset[str] = frozenset()  # in use, case folded
    free_code: str = "L01"


@dataclass(frozen=True, slots=True)
class ShowKnownPeople(Query[KnownPeople]):
    """The known people; doubles that were merged are not among them."""


def show_known_people(_query: ShowKnownPeople, work: Work) -> KnownPeople:
    """Handle ShowKnownPeople."""
    people = work.unit.people.find(merged_into=None, erased_on=None)
    schools = {school.id: school for school in work.unit.schools.find()}
    theirs: dict[PersonId, list[Trajectory]] = {}
    for trajectory in sorted(
        work.unit.trajectories.find(erased_on=None), key=lambda t: t.started_on
    ):
        theirs.setdefault(trajectory.coachee_id, []).append(trajectory)
    guardians = {p.id: p for p in people if p.role == "guardian"}
    coached = [
        _known(person, theirs.get(person.id, []), schools, _guardians_of(person, guardians, work))
        for person in people
        if person.role in _COACHED
    ]
    codes = frozenset(person.code.casefold() for person in people if person.code)
    return KnownPeople(
        tuple(sorted(coached, key=lambda person: (person.name.casefold(), person.where))),
        tuple(
            KnownGuardian(p.id, p.name, p.email)
            for p in sorted(guardians.values(), key=lambda p: p.name.casefold())
        ),
        codes,
        free_code(codes),
    )


def free_code(codes: Iterable[str]) -> str:
    """Return the next code for a pupil: it tells nothing but its number."""
    numbers = (int(match[1]) for code in codes if (match := _CODE.fullmatch(code)))
    return f"L{max(numbers, default=0) + 1:02}"


def _known(
    person: Person,
    trajectories: list[Trajectory],
    schools: dict[SchoolId, School],
    guardians: tuple[KnownGuardian, ...],
) -> KnownPerson:
    last = trajectories[-1] if trajectories else None
    school_id = last.school_id if last else person.school_id
    school = schools.get(school_id) if school_id else None
    return KnownPerson(
        person.id,
        person.name,
        person.role,
        school.name if school else "",
        school.place if school else "",
        school.board if school else "",
        last.group if last else "",
        person.code,
        person.born_on,
        person.archived,
        guardians,
        len(trajectories),
    )


def _guardians_of(
    pupil: Person, known: dict[PersonId, Person], work: Work
) -> tuple[KnownGuardian, ...]:
    if pupil.role != "pupil":
        return ()
    return tuple(
        KnownGuardian(
            tie.guardian_id,
            known[tie.guardian_id].name,
            known[tie.guardian_id].email,
            tie.relation,
            tie.has_authority,
        )
        for tie in work.unit.guardianships.find(pupil_id=pupil.id)
        if tie.guardian_id in known
    )


HANDLERS: dict[type, Handler] = {ShowKnownPeople: show_known_people}
