"""Commands on people and schools: add, correct, archive, remove; who decides for a pupil."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from beeldcoach.domain import errors
from beeldcoach.domain.ids import GuardianshipId, PersonId, SchoolId
from beeldcoach.domain.merging import board_key, person_key
from beeldcoach.domain.people import ROLES, Guardianship, Person, School
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import person_of, school_of
from beeldcoach.services.trajectories import NAME_LIMIT

if TYPE_CHECKING:
    from beeldcoach.domain.ledger import Entry

Detail: TypeAlias = str | bool | date | UUID | None

REMARKS_LIMIT = TEXT_LIMIT
PERSON_FIELDS = (
    "name",
    "role",
    "email",
    "phone",
    "code",
    "born_on",
    "school_id",
    "function",
    "for_board",
    "remarks",
)
SCHOOL_FIELDS = ("name", "place", "address", "phone", "email", "board", "privacy_officer")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(frozen=True, slots=True)
class AddPerson(Command[PersonId]):
    """Add someone. Raises NameMissing, TooLong."""

    name: str
    role: str = "contact"
    school_id: SchoolId | None = None


@dataclass(frozen=True, slots=True)
class ChangePerson(Command[None]):
    """Set one detail of someone; typing on makes one step of undo.

    Raises NameMissing, TooLong, OddAddress, InTheFuture, RoleFixed.
    """

    person_id: PersonId
    name: str  # of PERSON_FIELDS
    value: Detail

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return ChangePerson, self.person_id, self.name


@dataclass(frozen=True, slots=True)
class ArchivePerson(Command[None]):
    """Put someone away, or bring her back."""

    person_id: PersonId
    archived: bool = True


@dataclass(frozen=True, slots=True)
class RemovePerson(Command[None]):
    """Remove someone who is nowhere used; raises PersonInUse."""

    person_id: PersonId


@dataclass(frozen=True, slots=True)
class AddSchool(Command[SchoolId]):
    """Add a school. Raises NameMissing, TooLong."""

    name: str
    place: str = ""
    board: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSchool(Command[None]):
    """Set one detail of a school. Raises NameMissing, TooLong, OddAddress."""

    school_id: SchoolId
    name: str  # of SCHOOL_FIELDS
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return ChangeSchool, self.school_id, self.name


@dataclass(frozen=True, slots=True)
class ArchiveSchool(Command[None]):
    """Put a school away, or bring it back."""

    school_id: SchoolId
    archived: bool = True


@dataclass(frozen=True, slots=True)
class RemoveSchool(Command[None]):
    """Remove a school that is nowhere used; raises SchoolInUse."""

    school_id: SchoolId


@dataclass(frozen=True, slots=True)
class LinkGuardian(Command[GuardianshipId]):
    """Note that someone decides for a pupil; known already or new. Raises NotDoubles."""

    pupil_id: PersonId
    guardian_id: PersonId | None
    guardian_name: str = ""  # of someone new
    relation: str = ""


@dataclass(frozen=True, slots=True)
class ChangeGuardianship(Command[None]):
    """Set relation, authority, or the day of agreeing."""

    guardianship_id: GuardianshipId
    name: str  # relation, has_authority, agreed_on
    value: Detail

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return ChangeGuardianship, self.guardianship_id, self.name


@dataclass(frozen=True, slots=True)
class UnlinkGuardian(Command[None]):
    """Note that someone does not decide for a pupil any more."""

    guardianship_id: GuardianshipId


def add_person(command: AddPerson, work: Work) -> PersonId:
    """Handle AddPerson."""
    person = Person(PersonId(work.new_id()), _name(command.name), command.role)
    if command.school_id is not None:
        person.school_id = school_of(work, command.school_id).id
    work.unit.people.save(person)
    return person.id


def change_person(command: ChangePerson, work: Work) -> None:
    """Handle ChangePerson."""
    if command.name not in PERSON_FIELDS:
        raise KeyError(command.name)
    person = person_of(work, command.person_id)
    value = command.value
    if command.name == "role":
        _may_be(person, str(value), work)
    elif command.name == "born_on" and isinstance(value, date) and value > work.today:
        raise errors.InTheFuture(value)
    elif isinstance(value, str):
        value = _checked(command.name, value)
    setattr(person, command.name, value)
    work.unit.people.save(person)


def _may_be(person: Person, role: str, work: Work) -> None:
    """Raise RoleFixed when a pupil would lose guardians, or someone else would get them."""
    if role not in ROLES:
        raise KeyError(role)
    changes_age = (person.role == "pupil") != (role == "pupil")
    coached = work.unit.trajectories.find(coachee_id=person.id)
    guarded = work.unit.guardianships.find(pupil_id=person.id)
    if changes_age and (coached or guarded):
        raise errors.RoleFixed


def _name(text: str) -> str:
    return _checked("name", text.strip())


def _checked(field: str, text: str) -> str:
    """Return a text as it can be kept; raise what is wrong with it."""
    limit = REMARKS_LIMIT if field == "remarks" else NAME_LIMIT
    if len(text) > limit:
        raise errors.TooLong(limit)
    if field == "name" and not text.strip():
        raise errors.NameMissing
    if field == "email" and text.strip() and not _ADDRESS.fullmatch(text.strip()):
        raise errors.OddAddress
    return text if field == "remarks" else " ".join(text.split())


def archive_person(command: ArchivePerson, work: Work) -> None:
    """Handle ArchivePerson."""
    person = person_of(work, command.person_id)
    person.archived = command.archived
    work.unit.people.save(person)


def remove_person(command: RemovePerson, work: Work) -> None:
    """Handle RemovePerson."""
    unit, person_id = work.unit, command.person_id
    used = (
        unit.trajectories.find(coachee_id=person_id)
        or unit.guardianships.find(pupil_id=person_id)
        or unit.guardianships.find(guardian_id=person_id)
        or unit.people.find(merged_into=person_id)
        or unit.people.get(person_id).merged_into
        or any(
            _names(entry, str(person_id), person_key(person_id)) for entry in unit.ledger.entries()
        )
    )
    if used:
        raise errors.PersonInUse
    unit.people.remove(person_id)


def _names(entry: Entry, plain: str, key: str) -> bool:
    """Whether a ledger entry is about someone or some school."""
    body = entry.body
    ids = (body.get("giver_id"), body.get("person_id"))
    return plain in ids or body.get("recipient") == key


def add_school(command: AddSchool, work: Work) -> SchoolId:
    """Handle AddSchool."""
    place, board = _checked("place", command.place), _checked("board", command.board)
    school = School(SchoolId(work.new_id()), _name(command.name), place, board)
    work.unit.schools.save(school)
    return school.id


def change_school(command: ChangeSchool, work: Work) -> None:
    """Handle ChangeSchool."""
    if command.name not in SCHOOL_FIELDS:
        raise KeyError(command.name)
    school = school_of(work, command.school_id)
    setattr(school, command.name, _checked(command.name, command.value))
    work.unit.schools.save(school)


def archive_school(command: ArchiveSchool, work: Work) -> None:
    """Handle ArchiveSchool."""
    school = school_of(work, command.school_id)
    school.archived = command.archived
    work.unit.schools.save(school)


def remove_school(command: RemoveSchool, work: Work) -> None:
    """Handle RemoveSchool."""
    unit, school_id = work.unit, command.school_id
    used = (
        unit.trajectories.find(school_id=school_id)
        or unit.people.find(school_id=school_id)
        or unit.schools.find(merged_into=school_id)
        or unit.schools.get(school_id).merged_into
        or any(_names(entry, "", board_key(school_id)) for entry in unit.ledger.entries())
    )
    if used:
        raise errors.SchoolInUse
    unit.schools.remove(school_id)


def link_guardian(command: LinkGuardian, work: Work) -> GuardianshipId:
    """Handle LinkGuardian."""
    pupil = person_of(work, command.pupil_id)
    if command.guardian_id is None:
        guardian = Person(PersonId(work.new_id()), _name(command.guardian_name), "guardian")
        work.unit.people.save(guardian)
    else:
        guardian = person_of(work, command.guardian_id)
    if guardian.id == pupil.id:
        raise errors.NotDoubles
    known = work.unit.guardianships.find(pupil_id=pupil.id, guardian_id=guardian.id)
    if known:
        return known[0].id
    bond = Guardianship(
        GuardianshipId(work.new_id()), pupil.id, guardian.id, _checked("relation", command.relation)
    )
    work.unit.guardianships.save(bond)
    return bond.id


def change_guardianship(command: ChangeGuardianship, work: Work) -> None:
    """Handle ChangeGuardianship."""
    if command.name not in ("relation", "has_authority", "agreed_on"):
        raise KeyError(command.name)
    bond, value = work.unit.guardianships.get(command.guardianship_id), command.value
    if isinstance(value, date) and value > work.today:
        raise errors.InTheFuture(value)
    setattr(bond, command.name, _checked("relation", value) if isinstance(value, str) else value)
    work.unit.guardianships.save(bond)


def unlink_guardian(command: UnlinkGuardian, work: Work) -> None:
    """Handle UnlinkGuardian."""
    work.unit.guardianships.remove(command.guardianship_id)


HANDLERS: dict[type, Handler] = {
    AddPerson: add_person,
    ChangePerson: change_person,
    ArchivePerson: archive_person,
    RemovePerson: remove_person,
    AddSchool: add_school,
    ChangeSchool: change_school,
    ArchiveSchool: archive_school,
    RemoveSchool: remove_school,
    LinkGuardian: link_guardian,
    ChangeGuardianship: change_guardianship,
    UnlinkGuardian: unlink_guardian,
}
