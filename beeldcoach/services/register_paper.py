"""The register on paper for whom it is about: both halves, with the ledger as its witness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.services import documents
from beeldcoach.services.content import consent_words
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.proofs import contact, ledger_state
from beeldcoach.services.register import register_rows, rows_about_person
from beeldcoach.services.sight import sights_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work
    from beeldcoach.services.sight import Sight


def register_print(
    work: Work, trajectory_id: TrajectoryId, language: str
) -> documents.RegisterPrint:
    """Return the register of a trajectory, for the teacher."""
    trajectory = work.unit.trajectories.get(trajectory_id)
    coachee = work.unit.people.get(trajectory.coachee_id)
    rows = register_rows(work, trajectory_id, language, for_her=True)
    return _print(work, coachee, rows, (trajectory,), language)


def register_of_person(work: Work, person_id: PersonId, language: str) -> documents.RegisterPrint:
    """Return the register of all trajectories of someone together."""
    person = work.unit.people.get(person_id)
    rows = rows_about_person(work, person_id, language, for_her=True)
    trajectories = work.unit.trajectories.find(coachee_id=person_id)
    return _print(work, person, rows, trajectories, language)


def _print(
    work: Work,
    coachee: Person,
    rows: Iterable[documents.RegisterRow],
    trajectories: Iterable[Trajectory],
    language: str,
) -> documents.RegisterPrint:
    sights = [
        _line(sight, language)
        for trajectory in trajectories
        for sight in sights_of(work, trajectory, language)
        if sight.can
    ]
    return documents.RegisterPrint(
        language,
        work.today,
        coachee.outward_name,
        tuple(rows),
        ledger_state(work),
        tuple(dict.fromkeys(sights)),
        contact(work, language),
        bool(guardians_who_decide(work, coachee)),
    )


def _line(sight: Sight, language: str) -> documents.SightLine:
    words = consent_words(language)
    kinds = words["sights"]
    own = sight.purpose in (Purpose.COACH_WORK, Purpose.ORAL_INTERIM)
    how = kinds[sight.purpose.value] if own else kinds[sight.verdict.value]
    until: str = words["no_end"]
    if sight.until is not None:
        until = words["until"].format(date=date_text(sight.until, language))
    return documents.SightLine(sight.recipient, sight.what, how, until, sight.ground)
