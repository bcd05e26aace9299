"""Who is in view in a film, copies in which nobody is, and what a coach is to a school."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from beeldcoach.domain.ids import (
        FilmId,
        FragmentId,
        HiddenCopyId,
        InViewId,
        PersonId,
    )
    from beeldcoach.domain.people import School

AGREEMENT_NOTICE = timedelta(days=30)  # before a processing agreement ends


class CoachRole(StrEnum):
    """As what a coach works with personal data for a school; "" is not known."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    EMPLOYEE = "employee"


class AgreementState(StrEnum):
    """How the agreement on processing with a school stands."""

    NOT_NEEDED = "not_needed"
    MISSING = "missing"
    IN_FORCE = "in_force"
    ENDS = "ends"  # within AGREEMENT_NOTICE
    ENDED = "ended"


def agreement_state(school: School, today: date) -> AgreementState:
    """Return how the agreement with a school stands; only a processor needs one."""
    if school.coach_role != CoachRole.PROCESSOR:
        return AgreementState.NOT_NEEDED
    until = school.agreement_until
    if until is not None and until < today:
        return AgreementState.ENDED
    if school.agreement_on is None or school.agreement_on > today:
        return AgreementState.MISSING
    if until is not None and until <= today + AGREEMENT_NOTICE:
        return AgreementState.ENDS
    return AgreementState.IN_FORCE


@dataclass(eq=False)
class InView:
    """Somebody besides the teacher who can be recognised in a film."""

    id: InViewId
    film_id: FilmId
    person_id: PersonId


@dataclass(eq=False)
class HiddenCopy:
    """A stretch of film in which nobody can be recognised: no faces, no sound; in the vault."""

    id: HiddenCopyId
    film_id: FilmId
    start_ms: int
    end_ms: int
    object_id: UUID
    plaintext_size: int  # bytes
    ciphertext_size: int
    header_digest: bytes
    content_digest: bytes
    made_on: date
    fragment_id: FragmentId | None = None
    checked_on: date | None = None  # somebody looked at all of it
