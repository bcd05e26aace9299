"""What everyone at the table of a conversation said, also where it was recorded with its text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.consent import State, Use
from beeldcoach.domain.ids import PersonId
from beeldcoach.domain.retention import OF_FILM
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.deciding import effective_today

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import ConsentLedger
    from beeldcoach.domain.trajectory import Participant, Trajectory
    from beeldcoach.services.desk import Work

_FILMED = Use(*OF_FILM)


def hear_tables(work: Work, trajectory: Trajectory) -> Trajectory:
    """Put at each seat what the register says of who sits there; return the same trajectory.

    Who answered with text and signature, refused or took it back afterwards counts as recorded,
    whatever was noted at the table.
    """
    linked = [each for cycle in trajectory.cycles for each in cycle.participants if each.person_id]
    if not linked:
        return trajectory
    ledger, today = ledger_of(work, trajectory.id), effective_today(work)
    for cycle in trajectory.cycles:
        cycle.participants = [_heard(each, ledger, today) for each in cycle.participants]
    return trajectory


def _heard(seat: Participant, ledger: ConsentLedger, today: date) -> Participant:
    if not seat.person_id:
        return seat
    standing = ledger.standing(PersonId(UUID(seat.person_id)), _FILMED, today)
    if standing.consent is None or standing.state is State.NONE:
        return replace(seat, recorded=False)
    on, heard = standing.consent.given_on, replace(seat, recorded=True)
    if standing.state in (State.ORAL, State.WRITTEN):
        written = standing.state is State.WRITTEN
        return replace(heard, agreed_on=on, refused_on=None, written=written)
    if standing.state is State.UNPROVEN:
        return replace(heard, agreed_on=None, refused_on=None)
    return replace(heard, agreed_on=None, refused_on=on)
