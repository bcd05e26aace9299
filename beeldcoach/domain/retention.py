"""How long things are kept after the end, when it is told beforehand, and what must go at once.

The terms stand in the agreement. Nothing is erased by itself: the application proposes, the coach
confirms.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer, Purpose, State, Use
from beeldcoach.domain.ledger import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.consent import ConsentLedger
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.trajectory import Trajectory

NOTICES = (14, 7, 1)  # days before
FIRST_NOTICE = timedelta(days=NOTICES[0])
OF_FILM = (Purpose.COACH_WORK, "film", "coach")  # what the coach needs to work with a film


class Kept(StrEnum):
    """What is kept for a term of its own, in the order in which it goes."""

    FILMS = "films"  # with strips, stills, drawings, and copies in which nobody is recognisable
    RECORDS = "records"  # annotations, records, letters, report
    CONSENTS = "consents"  # with their evidence, and the names in the register


def ended_on(trajectory: Trajectory) -> date | None:
    """Return the day from which the terms count; None while the trajectory runs."""
    return trajectory.closed_on or trajectory.stopped_on


def kept_until(trajectory: Trajectory, kept: Kept, stops: date | None = None) -> date | None:
    """Return the day on which something must be gone; None while the trajectory runs.

    With `stops`, one that runs is reckoned to end on that day.
    """
    end, agreed = ended_on(trajectory) or stops, trajectory.agreement
    if end is None:
        return None
    days = {
        Kept.FILMS: agreed.film_days,
        Kept.RECORDS: agreed.record_days,
        Kept.CONSENTS: agreed.consent_days,
    }[kept]
    until = end + timedelta(days=days)
    longer = trajectory.kept_until if kept is Kept.FILMS else None
    return max(until, longer or until)


def notice(on: date, today: date) -> int | None:
    """Return how near the day is: the 14, 7 or 1 days within which it falls, or 0; else None."""
    left = (on - today).days
    if left <= 0:
        return 0
    return min((days for days in NOTICES if left <= days), default=None)


def is_withdrawn(trajectory: Trajectory, ledger: ConsentLedger, today: date) -> bool:
    """Whether she took back that the coach works with her films: then they go at once."""
    use = Use(*OF_FILM)
    state = ledger.standing(trajectory.coachee_id, use, today).state
    return state is State.WITHDRAWN


def consents_gone(entries: Iterable[Entry]) -> frozenset[UUID]:
    """Return the trajectories of which consents and register were erased, as the ledger says."""
    return frozenset(
        UUID(each)
        for entry in entries
        if entry.kind in (EntryKind.TRAJECTORY_ERASED, EntryKind.PERSON_ERASED)
        for each in entry.body.get("consents_of", ())
    )


def keep_longer(trajectory: Trajectory, until: date, ledger: ConsentLedger, today: date) -> None:
    """Keep the films until a later day, with her new consent in writing.

    The consent must have been given once the end was in sight, and must itself last until that
    day: what she agreed to at the beginning was for the term in the agreement.

    Raises:
        NotEnded: the terms do not count yet.
        KeptAsLong: they are kept as long already.
        NewConsentMissing: no such consent stands.
    """
    now_until = kept_until(trajectory, Kept.FILMS)
    if now_until is None:
        raise errors.NotEnded
    if until <= now_until:
        raise errors.KeptAsLong(now_until)
    proposed_on = now_until - FIRST_NOTICE
    standing = ledger.standing(trajectory.coachee_id, Use(*OF_FILM), today)
    consent = standing.consent
    covers = (
        standing.state is State.WRITTEN
        and consent is not None
        and consent.answer is Answer.YES
        and consent.given_on >= proposed_on
        and consent.valid_until is not None
        and consent.valid_until >= until
    )
    if not covers:
        raise errors.NewConsentMissing(proposed_on, until)
    trajectory.kept_until = until
