"""The demo dossier's people and schools: contacts, guardians, one double, one put away."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.services.people import (
    AddPerson,
    AddSchool,
    ArchivePerson,
    ChangeGuardianship,
    ChangePerson,
    ChangeSchool,
    LinkGuardian,
)
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.school_duties import SetAgreement, SetCoachRole
from resources import path

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import PersonId, SchoolId
    from beeldcoach.services.core import Core

_DETAILS = ("email", "phone", "function", "for_board", "remarks", "code")


def build(core: Core, today: date) -> None:
    """Add them to the trajectories' own people and schools."""
    told = json.loads(path("demo", "people.json").read_text("utf-8"))
    schools = {row.name: row.id for row in core.desk.ask(ShowPeople()).schools}
    for school in told["schools"]:
        _make_school(core, school, schools)
        _make_duties(core, school, schools[school["name"]], today)
    for person in told["people"]:
        _make_person(core, person, schools.get(person.get("school", "")))
    for pupil in told["pupils"]:
        _make_pupil(core, pupil, today)


def _make_school(core: Core, told: dict[str, Any], schools: dict[str, SchoolId]) -> None:
    name = told["name"]
    if name not in schools:
        command = AddSchool(name, told["place"], told.get("board", ""))
        schools[name] = core.desk.do(command).value
    for field in ("address", "phone", "email"):
        core.desk.do(ChangeSchool(schools[name], field, told[field]))


def _make_duties(core: Core, told: dict[str, Any], school_id: SchoolId, today: date) -> None:
    core.desk.do(SetCoachRole(school_id, told.get("coach_role", "")))
    if "agreement" in told:
        on, until = (today + timedelta(days=days) for days in told["agreement"])
        core.desk.do(SetAgreement(school_id, on, until))


def _make_person(core: Core, told: dict[str, Any], school_id: SchoolId | None) -> PersonId:
    person_id = core.desk.do(AddPerson(told["name"], told["role"], school_id)).value
    for field in _DETAILS:
        if field in told:
            core.desk.do(ChangePerson(person_id, field, told[field]))
    if told.get("archived"):
        core.desk.do(ArchivePerson(person_id))
    return person_id


def _make_pupil(core: Core, told: dict[str, Any], today: date) -> None:
    pupil_id = _make_person(core, told | {"role": "pupil"}, None)
    born = today - timedelta(days=365 * told["born_years_ago"])
    core.desk.do(ChangePerson(pupil_id, "born_on", born))
    for guardian in told["guardians"]:
        person_id = _make_person(core, guardian | {"role": "guardian"}, None)
        bond = core.desk.do(LinkGuardian(pupil_id, person_id, relation=guardian["relation"])).value
        authority = guardian["has_authority"]
        core.desk.do(ChangeGuardianship(bond, "has_authority", authority))
        if "agreed" in guardian:
            agreed = today + timedelta(days=guardian["agreed"])
            core.desk.do(ChangeGuardianship(bond, "agreed_on", agreed))
