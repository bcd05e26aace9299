"""Whether the coach may work with a film (row 4): the teacher's yes, as long as it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, Given, Purpose, State, Use
from beeldcoach.domain.errors import WorkNotAgreed
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consenting import ConsentItem, RecordConsent, ledger_of
from beeldcoach.services.content import SignedText, consent_words
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory

_YES = (State.ORAL, State.WRITTEN)


@dataclass(frozen=True, slots=True)
class MayWork(Query[None]):
    """Whether a film may be opened to work with it; raises WorkNotAgreed."""

    film_id: FilmId


def agreed_work(
    trajectory_id: TrajectoryId, agreement: SignedText, accepted_on: date
) -> RecordConsent:
    """Return the yes that lies in accepting the agreement: the coach works with the films."""
    recipient = consent_words(agreement.language)["coach"]
    return RecordConsent(
        trajectory_id,
        (ConsentItem(Purpose.COACH_WORK, "film", COACH, recipient),),
        Answer.YES,
        Given.ORAL,
        accepted_on,
        text_version=agreement.version,
        text_language=agreement.language,
        text_read=agreement.text,
    )


def refuse_without_yes(work: Work, trajectory: Trajectory, cycle_id: CycleId) -> None:
    """Raise WorkNotAgreed unless the teacher's yes stands.

    That of a trajectory that was started now was recorded with its agreement; of an older one,
    whose agreement recorded none, it is asked before a film is opened or brought in.
    """
    use = Use(Purpose.COACH_WORK, "film", COACH)
    ledger, today = ledger_of(work, trajectory.id), effective_today(work)
    state = ledger.standing(trajectory.coachee_id, use, today).state
    if state not in _YES:
        raise WorkNotAgreed(
            trajectory.id,
            trajectory.cycle(cycle_id).number,
            was_asked=state is not State.NONE,
            has_film=bool(work.unit.films.find(cycle_id=cycle_id, erased_on=None)),
        )


def may_work(query: MayWork, work: Work) -> None:
    """Handle MayWork."""
    film = work.unit.films.get(query.film_id)
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    refuse_without_yes(work, trajectory, film.cycle_id)


HANDLERS: dict[type, Handler] = {MayWork: may_work}
