"""Who has to do with a trajectory, so that a choice of people begins with them.

A vault holds everybody whom the coach knows. In a choice those of this trajectory and its school
come first: a teacher who looks along then does not read the names of another school's pupils, and
the coach does not pick the wrong one of two first names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.ids import PersonId
from beeldcoach.domain.merging import person_key
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import ids_of_school, merges_of, people_of, school_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class WhoIsConcerned(Query[frozenset[PersonId]]):
    """The people of a trajectory and its school."""

    trajectory_id: TrajectoryId


def who_is_concerned(query: WhoIsConcerned, work: Work) -> frozenset[PersonId]:
    """Handle WhoIsConcerned."""
    return concerned(work, work.unit.trajectories.get(query.trajectory_id))


def concerned(work: Work, trajectory: Trajectory) -> frozenset[PersonId]:
    """Return the people of a trajectory and its school: coachees, guardians, contacts, in view."""
    merges = merges_of(work)
    keys = {merges.now(key) for key in _keys(work, trajectory)}
    return frozenset(p.id for p in people_of(work) if person_key(p.id) in keys)


def _keys(work: Work, trajectory: Trajectory) -> Iterator[str]:
    yield from (person_key(each) for each in _at_school(work, trajectory))
    for film in work.unit.films.find(trajectory_id=trajectory.id):
        yield from (person_key(each.person_id) for each in work.unit.in_view.find(film_id=film.id))
    for entry in work.unit.ledger.entries(trajectory.id):
        if giver := entry.body.get("giver_id"):
            yield person_key(giver)
        yield str(entry.body.get("recipient", ""))


def _at_school(work: Work, trajectory: Trajectory) -> Iterator[UUID]:
    """Return who is coached there, who decides for them, and whom the coach knows there."""
    schools = ids_of_school(work, school_of(work, trajectory.school_id).id)
    here = (each for each in work.unit.trajectories.find() if each.school_id in schools)
    coachees = {each.coachee_id for each in here}
    yield from coachees
    bonds = work.unit.guardianships.find()
    yield from (bond.guardian_id for bond in bonds if bond.pupil_id in coachees)
    contacts = work.unit.people.find(role="contact")
    yield from (person.id for person in contacts if person.school_id in schools)


HANDLERS: dict[type, Handler] = {WhoIsConcerned: who_is_concerned}
