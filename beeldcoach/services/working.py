"""Whether the coach may work with a film (row 4): the teacher's yes, as long as it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, Given, Purpose, Standing, State, Use
from beeldcoach.domain.errors import WorkNotAgreed
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consenting import ConsentItem, RecordConsent, ledger_of
from beeldcoach.services.content import SignedText, consent_words
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import ConsentLedger
    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory

_YES = (State.ORAL, State.WRITTEN)
_WORK = Use(Purpose.COACH_WORK, "film", COACH)


@dataclass(frozen=True, slots=True)
class WorkYes:
    """How it stands with the teacher's yes to the coach's work with her films (row 4)."""

    state: State = State.NONE
    on: date | None = None  # when she answered last

    @property
    def stands(self) -> bool:
        """Whether the coach may film, and work with what was filmed."""
        return self.state in _YES


NOT_ASKED = WorkYes()


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


def work_yes(work: Work, trajectory: Trajectory) -> WorkYes:
    """Return how it stands today with the teacher's yes to work with her films."""
    ledger, today = ledger_of(work, trajectory.id), effective_today(work)
    return _answered(ledger.standing(trajectory.coachee_id, _WORK, today))


def lacks_yes(trajectory: Trajectory, ledger: ConsentLedger, today: date) -> bool:
    """Whether there is no yes to work with her films, of a ledger whose evidence was not read."""
    state = ledger.standing(trajectory.coachee_id, _WORK, today).state
    return state not in (*_YES, State.UNPROVEN)


def _answered(standing: Standing) -> WorkYes:
    consent = standing.consent
    return WorkYes(standing.state, consent.given_on if consent else None)


def refuse_without_yes(work: Work, trajectory: Trajectory, cycle_id: CycleId) -> None:
    """Raise WorkNotAgreed unless the teacher's yes stands.

    That of a trajectory that was started now was recorded with its agreement; of an older one,
    whose agreement recorded none, it is asked before a film is opened or brought in.
    """
    said = work_yes(work, trajectory)
    if not said.stands:
        raise WorkNotAgreed(
            trajectory.id,
            trajectory.cycle(cycle_id).number,
            was_asked=said.state is not State.NONE,
            has_film=bool(work.unit.films.find(cycle_id=cycle_id, erased_on=None)),
        )


def may_work(query: MayWork, work: Work) -> None:
    """Handle MayWork."""
    film = work.unit.films.get(query.film_id)
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    refuse_without_yes(work, trajectory, film.cycle_id)


HANDLERS: dict[type, Handler] = {MayWork: may_work}
