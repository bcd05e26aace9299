"""Query for all that somebody answered: for herself, as another in a film, and as a guardian."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key
from beeldcoach.services.consent_view import ConsentPage, ShowConsent, show_consent
from beeldcoach.services.consenting import consents_of
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import merges_of, person_of, school_name

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.merging import Merges
    from beeldcoach.domain.trajectory import Trajectory

OWN, OTHER, GUARDIAN = "own", "other", "guardian"


@dataclass(frozen=True, slots=True)
class PersonConsents:
    """What somebody answered in one trajectory, in one capacity."""

    role: str  # OWN, OTHER, GUARDIAN
    school: str
    page: ConsentPage  # its rows are those of this person only


@dataclass(frozen=True, slots=True)
class AllConsents:
    """What somebody answered, of all trajectories together."""

    person_id: PersonId
    name: str
    first_name: str
    parts: tuple[PersonConsents, ...]


@dataclass(frozen=True, slots=True)
class ShowPersonConsents(Query[AllConsents]):
    """All that somebody answered, in a language."""

    person_id: PersonId
    language: str


def show_person_consents(query: ShowPersonConsents, work: Work) -> AllConsents:
    """Handle ShowPersonConsents; raises KeyError."""
    person = person_of(work, query.person_id)
    merges = merges_of(work)
    parts = [
        part
        for trajectory in work.unit.trajectories.find()
        for part in _parts(work, trajectory, person.id, merges, query.language)
    ]
    order = (OWN, OTHER, GUARDIAN)
    parts.sort(key=lambda part: order.index(part.role))
    return AllConsents(person.id, person.name, person.first_name, tuple(parts))


def _parts(
    work: Work, trajectory: Trajectory, person_id: PersonId, merges: Merges, language: str
) -> list[PersonConsents]:
    """Return what somebody answered in one trajectory, in each of her capacities."""
    key, school = person_key(person_id), school_name(work, trajectory.school_id)
    found = []
    answers = consents_of(work, trajectory.id)
    givers = {merges.now(person_key(each.giver_id)): each.giver_id for each in answers}
    if merges.same(person_key(trajectory.coachee_id), key):
        page = show_consent(ShowConsent(trajectory.id, language), work)
        found.append(PersonConsents(OWN, school, page))
    elif merges.now(key) in givers:
        page = show_consent(ShowConsent(trajectory.id, language, person_id), work)
        found.append(PersonConsents(OTHER, school, page))
    told = {
        each.id: each.giver_id
        for each in answers
        if any(merges.same(person_key(who), key) for who, _ in each.by)
    }
    for giver_id in dict.fromkeys(told.values()):
        page = show_consent(ShowConsent(trajectory.id, language, giver_id), work)
        rows = tuple(row for row in page.rows if row.consent_id in told)
        if rows:
            found.append(PersonConsents(GUARDIAN, school, replace(page, rows=rows)))
    return found


HANDLERS: dict[type, Handler] = {ShowPersonConsents: show_person_consents}
