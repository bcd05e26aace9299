"""Commands on what a coach is to a school before the law, and on the agreement that this asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.errors import InTheFuture, PeriodBackwards
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import school_of

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.people import School


@dataclass(frozen=True, slots=True)
class SetCoachRole(Command[None]):
    """Note as what the coach works with the personal data of a school.

    Raises ValueError when the role is none of `CoachRole`.
    """

    school_id: SchoolId
    coach_role: str  # of CoachRole, or "" for not known


@dataclass(frozen=True, slots=True)
class SetAgreement(Command[None]):
    """Note when the agreement on processing was signed, and until when it holds.

    Raises InTheFuture when it is still to be signed, PeriodBackwards.
    """

    school_id: SchoolId
    on: date | None
    until: date | None  # None: it names no end

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Stepping through days is one deed."""
        return SetAgreement, self.school_id


def set_role(command: SetCoachRole, work: Work) -> None:
    """Handle SetCoachRole."""
    school = school_of(work, command.school_id)
    school.coach_role = CoachRole(command.coach_role).value if command.coach_role else ""
    work.unit.schools.save(school)


def set_agreement(command: SetAgreement, work: Work) -> None:
    """Handle SetAgreement."""
    on, until = command.on, command.until
    if on is not None and on > work.today:
        raise InTheFuture(on)
    if on is not None and until is not None and until < on:
        raise PeriodBackwards(on, until)
    school = school_of(work, command.school_id)
    school.agreement_on, school.agreement_until = on, until
    work.unit.schools.save(school)


def take_duties(kept: School, double: School) -> None:
    """Let a school that is made one with its double have the role and agreement that it lacks."""
    if not kept.coach_role:
        kept.coach_role = double.coach_role
    if kept.agreement_on is None:
        kept.agreement_on, kept.agreement_until = double.agreement_on, double.agreement_until


HANDLERS: dict[type, Handler] = {SetCoachRole: set_role, SetAgreement: set_agreement}
