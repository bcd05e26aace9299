"""Who answers for a coachee: she herself, or for a pupil under sixteen everyone with authority."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.people import Person
    from beeldcoach.services.desk import Work


def guardians_who_decide(work: Work, person: Person) -> tuple[Person, ...]:
    """Return who decides for someone today; nobody where she decides herself.

    Of a pupil whose birthday is not known, the guardians decide.
    """
    if person.decides_herself(work.today):
        return ()
    bonds = work.unit.guardianships.find(pupil_id=person.id)
    return tuple(work.unit.people.get(bond.guardian_id) for bond in bonds if bond.has_authority)


def last_day_of_guardians(person: Person) -> date | None:
    """Return until when an answer of guardians counts: the day before the sixteenth birthday."""
    birthday = person.decides_from
    return birthday - timedelta(days=1) if birthday else None
