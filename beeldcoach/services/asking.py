"""Asking the gate: at which moment, against which consents, and what a no comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ids import ReleaseId
from beeldcoach.domain.release import Release, Viewing, When, decide
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.deciding import effective_today

if TYPE_CHECKING:
    from beeldcoach.domain.release import Decision, Facts, Request
    from beeldcoach.services.desk import Work


def when_of(work: Work) -> When:
    """Return this moment, for the gate: a clock that was set back revives no consent."""
    return When(work.now, effective_today(work), ReleaseId(work.new_id()))


def decided(work: Work, request: Request, facts: Facts) -> Decision:
    """Return what the gate says, by the consents of the trajectory that it is about."""
    ledger = ledger_of(work, request.trajectory_id, request.recipient)
    return decide(request, ledger, facts, when_of(work))


def released(decision: Decision) -> Release:
    """Return the gate's yes; raise ReleaseRefused with what speaks against it."""
    if not isinstance(decision, Release):
        raise refusal(decision)
    return decision


def shown(decision: Decision) -> Viewing:
    """Return the gate's yes to looking; raise ReleaseRefused with what speaks against it."""
    if not isinstance(decision, Viewing):
        raise refusal(decision)
    return decision


def refusal(decision: Decision) -> ReleaseRefused:
    """Return the error that says what speaks against it, in codes and without names."""
    return ReleaseRefused(tuple(check.ground.value for check in decision.checks if not check.ok))
