"""Who answers for the data of a school before the law: every paper names the same one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.duties import CoachRole
from beeldcoach.services.content import consent_told_words

if TYPE_CHECKING:
    from beeldcoach.domain.people import School
    from beeldcoach.services.desk import Work

OF_SCHOOL = (CoachRole.PROCESSOR.value, CoachRole.EMPLOYEE.value)
"""The roles in which the school or its board answers."""


@dataclass(frozen=True, slots=True)
class Controller:
    """Who answers for the data, as papers name it, and how to reach it."""

    who: str
    contact: str  # empty where nothing is known
    officer: str = ""  # of data protection, with how to reach


def controller_of(work: Work, school: School, language: str) -> Controller:
    """Return who answers: the board or the school, else the coach.

    As long as coach and school have recorded nothing, it is not known who does, and the coach is
    whom people turn to.
    """
    words: dict[str, str] = consent_told_words("reach", language)
    if school.coach_role not in OF_SCHOOL:
        coach = work.unit.settings.get("coach_name") or ""
        named = words["named_coach"].format(coach=coach) if coach else words["coach"]
        return Controller(named, coach_contact(work))
    board = words["board"].format(board=school.board.strip(), school=school.name)
    who = board if school.board.strip() else school.name
    reached = (school.address, school.place, school.email, school.phone)
    known = any(part.strip() for part in (school.address, school.email, school.phone))
    contact = ", ".join(part.strip() for part in reached if part.strip()) if known else ""
    return Controller(who, contact, school.privacy_officer.strip())


def coach_contact(work: Work) -> str:
    """Return how the coach can be reached; empty where nothing was filled in."""
    fact = work.unit.settings.get
    lines = [line for line in (fact("practice_phone"), fact("practice_email")) if line]
    return fact("practice_contact") or ", ".join(lines)


def how_to_reach(controller: Controller, role: str, language: str) -> str:
    """Return in sentences how to reach who answers, and who its data protection officer is."""
    words: dict[str, str] = consent_told_words("reach", language)
    school, contact = role in OF_SCHOOL, controller.contact
    asked = words["ask_school"] if school else ""  # the coach sits at the table
    said = [words["contact"].format(contact=contact) if contact else asked]
    if school and controller.officer:
        said.append(words["officer"].format(officer=controller.officer))
    elif school:
        said.append(words["ask_officer"])
    return " ".join(said)
