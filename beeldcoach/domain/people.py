"""People and schools: who is coached, who decides for a pupil, whom to write to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.starting import decides_from

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import GuardianshipId, PersonId, SchoolId

ROLES = ("teacher", "ib", "pupil", "guardian", "contact", "other")


@dataclass(eq=False)
class Person:
    """Someone who is coached, decides for a pupil, or is written to.

    A double that was merged keeps its row, so that what the ledger says of it still leads to
    the one that it was merged into; it is shown nowhere.
    """

    id: PersonId
    name: str
    role: str = "teacher"  # teacher, ib, pupil, guardian, contact, other
    email: str = ""
    archived: bool = False
    phone: str = ""
    code: str = ""  # stands for a pupil's name wherever the name may not go
    born_on: date | None = None
    school_id: SchoolId | None = None  # where a contact works
    function: str = ""  # of a contact, such as `directeur`
    for_board: bool = False  # a contact who speaks for the school board
    remarks: str = ""
    merged_into: PersonId | None = None
    merged_after: int | None = None  # number of the last ledger entry before the merge
    apart: list[str] = field(default_factory=list)  # ids of those that are alike but not one
    erased_on: date | None = None  # all that was kept; the row stays for the ledger's sake

    def decides_herself(self, today: date) -> bool | None:
        """Whether no guardian decides for her any more; None for a pupil of unknown age."""
        if self.role != "pupil":
            return True
        start = self.decides_from
        return None if start is None else start <= today

    def erase(self, on: date) -> None:
        """Forget everything; the role stays, since it decides who may ask for what."""
        self.name = self.email = self.phone = self.code = self.function = self.remarks = ""
        self.born_on = self.school_id = None
        self.for_board, self.archived, self.apart = False, True, []
        self.erased_on = on

    @property
    def first_name(self) -> str:
        """The name to speak of her by."""
        return self.name.split(" ", 1)[0]

    @property
    def outward_name(self) -> str:
        """The name for what may leave the vault: of a pupil the code, where there is one."""
        return self.code if self.role == "pupil" and self.code else self.name

    @property
    def decides_from(self) -> date | None:
        """The sixteenth birthday of a pupil; None where the birthday is not known."""
        born = self.born_on
        if self.role != "pupil" or born is None:
            return None
        return decides_from(born)


@dataclass(eq=False)
class School:
    """Where the coaching takes place, and the board that governs it."""

    id: SchoolId
    name: str
    place: str = ""
    board: str = ""
    archived: bool = False
    address: str = ""
    phone: str = ""
    email: str = ""
    merged_into: SchoolId | None = None
    merged_after: int | None = None  # number of the last ledger entry before the merge
    apart: list[str] = field(default_factory=list)  # ids of those that are alike but not one
    coach_role: str = ""  # a value of CoachRole
    agreement_on: date | None = None  # on the processing of personal data
    agreement_until: date | None = None
    privacy_officer: str = ""  # functionaris gegevensbescherming, with how to reach


@dataclass(eq=False)
class Guardianship:
    """Who decides for a pupil until the sixteenth birthday."""

    id: GuardianshipId
    pupil_id: PersonId
    guardian_id: PersonId
    relation: str = ""  # mother, father, in the coach's words
    has_authority: bool = True  # gezag: without it, informed but not asked
    agreed_on: date | None = None  # said yes to the coaching of this pupil
