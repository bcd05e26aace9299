"""Query for whom something of a trajectory may be meant: her first, then others by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key, school_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_rows import board_recipient
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.letter_facts import guardians

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class ShowRecipients(Query[tuple[Recipient, ...]]):
    """Who may get something of a trajectory: the coachee, who decides, and the school."""

    trajectory_id: TrajectoryId


def show_recipients(query: ShowRecipients, work: Work) -> tuple[Recipient, ...]:
    """Handle ShowRecipients."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    found = [
        Recipient(person_key(person.id), person.outward_name),
        *(Recipient(person_key(g.id), g.name) for g in guardians(work, trajectory)),
        Recipient(*board_recipient(trajectory, work)),
        Recipient(school_key(school.id), school.name),
        *_contacts(work, trajectory),
    ]
    return tuple({each.key: each for each in found}.values())


def _contacts(work: Work, trajectory: Trajectory) -> list[Recipient]:
    """Return whom the coach knows at the school."""
    found = work.unit.people.find(role="contact", school_id=trajectory.school_id)
    known = (each for each in found if each.merged_into is None and not each.archived)
    return [Recipient(person_key(each.id), each.name) for each in known]


HANDLERS: dict[type, Handler] = {ShowRecipients: show_recipients}
