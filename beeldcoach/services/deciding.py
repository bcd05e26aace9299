"""Who answers for a coachee, she herself or who decides for a pupil, and as of which day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.people import Person
    from beeldcoach.services.desk import Work


def effective_today(work: Work) -> date:
    """Return today, or the day of the last ledger entry when the clock was set back."""
    last = work.unit.ledger.last()
    return max(work.today, last.at.astimezone().date()) if last else work.today


def guardians_who_decide(work: Work, person: Person) -> tuple[Person, ...]:
    """Return who decides for someone today; nobody where she decides herself.

    Of a pupil whose birthday is not known, the guardians decide.
    """
    if person.decides_herself(effective_today(work)):
        return ()
    bonds = work.unit.guardianships.find(pupil_id=person.id)
    return tuple(work.unit.people.get(bond.guardian_id) for bond in bonds if bond.has_authority)


def last_day_of_guardians(person: Person) -> date | None:
    """Return until when an answer of guardians counts: the day before the sixteenth birthday."""
    birthday = person.decides_from
    return birthday - timedelta(days=1) if birthday else None
