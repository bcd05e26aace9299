"""Commands and queries on doubles: find them, lay them side by side, make them one, or keep two."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import NotDoubles, UnknownThing
from beeldcoach.domain.ids import PersonId, SchoolId
from beeldcoach.domain.merging import folded
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.identities import people_of, person_of, school_of, schools_of
from beeldcoach.services.people import PERSON_FIELDS, SCHOOL_FIELDS
from beeldcoach.services.reporting import agreement_to, report_of
from beeldcoach.services.school_duties import take_duties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from beeldcoach.domain.people import Guardianship, Person, School
    from beeldcoach.domain.trajectory import Kind, Trajectory
    from beeldcoach.services.units import Repository

_EMPTY: dict[str, Any] = {"born_on": None, "school_id": None, "for_board": False}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that may be one."""

    first_id: UUID
    second_id: UUID
    first_name: str
    second_name: str

    @property
    def key(self) -> frozenset[str]:
        """The same for the same two, whichever comes first."""
        return frozenset((str(self.first_id), str(self.second_id)))


@dataclass(frozen=True, slots=True)
class MergePeople(Command[None]):
    """Make two rows of one person into one; `taken` are the details that the double brings.

    What one of the two lacks is taken from the other anyway, remarks of both stay. Raises
    NotDoubles.
    """

    until_ledger = True
    kept_id: PersonId
    double_id: PersonId
    taken: tuple[str, ...] = ()  # of PERSON_FIELDS


@dataclass(frozen=True, slots=True)
class MergeSchools(Command[None]):
    """Make two rows of one school into one; see MergePeople."""

    until_ledger = True
    kept_id: SchoolId
    double_id: SchoolId
    taken: tuple[str, ...] = ()  # of SCHOOL_FIELDS


@dataclass(frozen=True, slots=True)
class KeepApart(Command[None]):
    """Remember that two people, or schools, are alike but not one, so that nobody asks again."""

    first_id: UUID
    second_id: UUID


@dataclass(frozen=True, slots=True)
class Side:
    """One of two: its details, and how much hangs on it."""

    id: UUID
    values: dict[str, Any]
    shown: dict[str, str]  # the details that are not plain words, such as the name of a school
    trajectories: int
    bonds: int  # guardians and wards of a person, contacts of a school


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two that may be one, with what speaks against it."""

    fields: tuple[str, ...]  # in which at least one has something
    first: Side
    second: Side
    warnings: tuple[str, ...]  # roles, running, born, bond, report


@dataclass(frozen=True, slots=True)
class ComparePeople(Query[SideBySide]):
    """Two people side by side."""

    first_id: PersonId
    second_id: PersonId


@dataclass(frozen=True, slots=True)
class CompareSchools(Query[SideBySide]):
    """Two schools side by side."""

    first_id: SchoolId
    second_id: SchoolId


def doubles_of_people(work: Work) -> tuple[Pair, ...]:
    """Return people who may be one: of one name or one address, and not known to be two."""
    people = people_of(work)
    bonds = {(b.pupil_id, b.guardian_id) for b in work.unit.guardianships.find()}
    bonds |= {(guardian, pupil) for pupil, guardian in bonds}
    pairs = _alike(people, lambda p: (folded(p.name), p.email.strip().casefold()))
    return tuple(pair for pair in pairs if (pair.first_id, pair.second_id) not in bonds)


def doubles_of_schools(work: Work) -> tuple[Pair, ...]:
    """Return schools that may be one: of one name, in one place or with no place told."""
    pairs = _alike(schools_of(work), lambda s: (folded(s.name),))
    places = {school.id: folded(school.place) for school in schools_of(work)}

    def may_be_one(pair: Pair) -> bool:
        here, there = places[SchoolId(pair.first_id)], places[SchoolId(pair.second_id)]
        return not here or not there or here == there

    return tuple(pair for pair in pairs if may_be_one(pair))


def _alike(things: Iterable[Any], signs: Callable[[Any], tuple[str, ...]]) -> tuple[Pair, ...]:
    groups = defaultdict(list)
    apart: set[frozenset[str]] = set()
    for thing in things:
        apart |= {frozenset((str(thing.id), other)) for other in thing.apart}
        for place, sign in enumerate(signs(thing)):
            if sign:
                groups[place, sign].append(thing)
    found = {
        pair.key: pair
        for group in groups.values()
        for one, other in pairwise(group)
        if (pair := Pair(one.id, other.id, one.name, other.name)).key not in apart
    }
    return tuple(found.values())


def keep_apart(command: KeepApart, work: Work) -> None:
    """Handle KeepApart; raises UnknownThing."""
    kinds: tuple[Repository[Any], ...] = (work.unit.people, work.unit.schools)
    for repository in kinds:
        for thing in repository.find(id=command.first_id):
            thing.apart = sorted({*thing.apart, str(command.second_id)})
            repository.save(thing)
            return
    raise UnknownThing


def compare_people(query: ComparePeople, work: Work) -> SideBySide:
    """Handle ComparePeople."""
    first, second = person_of(work, query.first_id), person_of(work, query.second_id)
    sides = tuple(
        Side(
            person.id,
            {name: getattr(person, name) for name in PERSON_FIELDS},
            {"school_id": school_of(work, person.school_id).name} if person.school_id else {},
            len(work.unit.trajectories.find(coachee_id=person.id)),
            len(_bonds(person, work)),
        )
        for person in (first, second)
    )
    warnings = {
        "roles": first.role != second.role,
        "running": bool(_running(first, work) & _running(second, work)),
        "born": bool(first.born_on and second.born_on and first.born_on != second.born_on),
        "bond": _are_bound(first, second, work),
        "report": first.name != second.name and _has_agreed(first, second, work),
    }
    return _side_by_side(PERSON_FIELDS, sides, warnings)


def _side_by_side(
    fields: tuple[str, ...], sides: tuple[Side, ...], warnings: dict[str, bool]
) -> SideBySide:
    first, second = sides
    used = tuple(f for f in fields if first.values[f] or second.values[f])
    return SideBySide(used, first, second, tuple(w for w, there in warnings.items() if there))


def _running(person: Person, work: Work) -> set[Kind]:
    trajectories = work.unit.trajectories.find(coachee_id=person.id)
    return {trajectory.kind for trajectory in trajectories if not trajectory.ended}


def _bonds(person: Person, work: Work) -> list[Guardianship]:
    unit = work.unit.guardianships
    return [*unit.find(pupil_id=person.id), *unit.find(guardian_id=person.id)]


def _has_agreed(first: Person, second: Person, work: Work) -> bool:
    """Whether a report was agreed to in which one of the names stands."""
    both = [
        trajectory
        for person in (first, second)
        for trajectory in work.unit.trajectories.find(coachee_id=person.id)
    ]
    reports = [report for t in both if (report := report_of(work, t.id)) is not None]
    return any(agreement_to(work, report) is not None for report in reports)


def _are_bound(first: Person, second: Person, work: Work) -> bool:
    both = {first.id, second.id}
    return any({bond.pupil_id, bond.guardian_id} == both for bond in _bonds(first, work))


def compare_schools(query: CompareSchools, work: Work) -> SideBySide:
    """Handle CompareSchools."""
    sides = tuple(
        Side(
            school.id,
            {name: getattr(school, name) for name in SCHOOL_FIELDS},
            {},
            len(work.unit.trajectories.find(school_id=school.id)),
            len(work.unit.people.find(school_id=school.id)),
        )
        for school in (school_of(work, query.first_id), school_of(work, query.second_id))
    )
    return _side_by_side(SCHOOL_FIELDS, sides, {})


def merge_people(command: MergePeople, work: Work) -> None:
    """Handle MergePeople."""
    kept, double = work.unit.people.get(command.kept_id), work.unit.people.get(command.double_id)
    _must_be_two(kept, double)
    if _are_bound(kept, double, work):
        raise NotDoubles
    taken = set(command.taken)
    if "pupil" in (kept.role, double.role) and kept.role != double.role:
        taken = _role_of_pupil(kept, double, taken, work)
    _take(kept, double, PERSON_FIELDS, taken)
    kept.archived = kept.archived and double.archived
    _lead(double, kept.id, work)
    for name in ("email", "phone", "function", "born_on", "school_id", "for_board", "remarks"):
        setattr(double, name, _EMPTY.get(name, ""))
    work.unit.people.save(kept)
    work.unit.people.save(double)
    for trajectory in work.unit.trajectories.find(coachee_id=double.id):
        trajectory.coachee_id = kept.id
        work.unit.trajectories.save(trajectory)
    for bond in _bonds(double, work):
        _move(bond, double.id, kept.id, work)


def _must_be_two(kept: Person | School, double: Person | School) -> None:
    if kept.id == double.id:
        raise NotDoubles
    if kept.merged_into is not None or double.merged_into is not None:
        raise UnknownThing


def _role_of_pupil(kept: Person, double: Person, taken: set[str], work: Work) -> set[str]:
    """Keep a coached pupil a pupil, so that her guardians go on deciding for her."""
    pupil = kept if kept.role == "pupil" else double
    coached: list[Trajectory] = work.unit.trajectories.find(coachee_id=pupil.id)
    guarded = work.unit.guardianships.find(pupil_id=pupil.id)
    if not coached and not guarded:
        return taken
    return taken - {"role"} if pupil is kept else taken | {"role"}


def _take(kept: Any, double: Any, fields: tuple[str, ...], taken: set[str]) -> None:
    for name in fields:
        own, other = getattr(kept, name), getattr(double, name)
        if name == "remarks":
            parts = [part for part in (own.strip(), other.strip()) if part]
            kept.remarks = "\n\n".join(dict.fromkeys(parts))
        elif name in taken or not own:
            setattr(kept, name, other or own)
    kept.apart = sorted({*kept.apart, *double.apart})


def _lead(double: Any, kept_id: UUID, work: Work) -> None:
    """Let a double lead to the one, from now on."""
    last = work.unit.ledger.last()
    double.merged_into, double.merged_after = kept_id, last.seq if last else 0


def _move(bond: Guardianship, double_id: PersonId, kept_id: PersonId, work: Work) -> None:
    """Put the one in the place of the double; two bonds of the same two become one."""
    unit = work.unit.guardianships
    if bond.pupil_id == double_id:
        bond.pupil_id = kept_id
    else:
        bond.guardian_id = kept_id
    known = unit.find(pupil_id=bond.pupil_id, guardian_id=bond.guardian_id)
    for same in known:
        same.relation = same.relation or bond.relation
        same.has_authority = same.has_authority and bond.has_authority
        same.agreed_on = same.agreed_on or bond.agreed_on
        unit.save(same)
        unit.remove(bond.id)
        return
    unit.save(bond)


def merge_schools(command: MergeSchools, work: Work) -> None:
    """Handle MergeSchools."""
    kept = work.unit.schools.get(command.kept_id)
    double = work.unit.schools.get(command.double_id)
    _must_be_two(kept, double)
    _take(kept, double, SCHOOL_FIELDS, set(command.taken))
    take_duties(kept, double)
    kept.archived = kept.archived and double.archived
    _lead(double, kept.id, work)
    work.unit.schools.save(kept)
    work.unit.schools.save(double)
    for trajectory in work.unit.trajectories.find(school_id=double.id):
        trajectory.school_id = kept.id
        work.unit.trajectories.save(trajectory)
    for contact in work.unit.people.find(school_id=double.id):
        contact.school_id = kept.id
        work.unit.people.save(contact)


HANDLERS: dict[type, Handler] = {
    MergePeople: merge_people,
    MergeSchools: merge_schools,
    KeepApart: keep_apart,
    ComparePeople: compare_people,
    CompareSchools: compare_schools,
}
