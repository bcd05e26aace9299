"""Withdrawing: one yes, or all that a purpose, a material or a recipient was given, at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain import errors
from beeldcoach.domain.consent import ANY, Answer, Given, Way, kind_of
from beeldcoach.domain.ids import ConsentId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.services.consenting import ledger_of, to_body
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import merges_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.consent import Consent, Purpose
    from beeldcoach.domain.ids import PersonId, TrajectoryId


@dataclass(frozen=True, slots=True)
class Said:
    """How and when somebody said that she withdraws; None is today.

    It takes effect when it is recorded, and never back in time.
    """

    way: Way = Way.ORAL
    on: date | None = None


@dataclass(frozen=True, slots=True)
class WithdrawConsent(Command[int]):
    """Withdraw a standing yes, at once; returns the number of the ledger entry."""

    undoable = False
    trajectory_id: TrajectoryId
    consent_id: ConsentId
    said: Said = Said()


@dataclass(frozen=True, slots=True)
class Scope:
    """What is withdrawn: whatever is not said counts for all. Names are of what is narrower."""

    purpose: Purpose | None = None
    material: str | None = None  # a kind, or one exact part
    recipient: str | None = None
    material_name: str = ""
    recipient_name: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawScope(Command[tuple[int, ...]]):
    """Withdraw every standing yes in a scope, of the coachee or of another in the film.

    Of a yes that reaches further only the part in the scope ends. Returns the ledger entries.
    """

    undoable = False
    trajectory_id: TrajectoryId
    scope: Scope
    giver_id: PersonId | None = None
    said: Said = Said()
    also: tuple[Scope, ...] = ()  # more parts, at once


def withdraw(command: WithdrawConsent, work: Work) -> int:
    """Handle WithdrawConsent; raises NothingToWithdraw, InTheFuture, TooEarly."""
    for consent in ledger_of(work, command.trajectory_id).current():
        if consent.id == command.consent_id and consent.answer is Answer.YES:
            said = _said(work, command.said, (consent,))
            return _withdraw(work, consent, Scope(), said)
    raise errors.NothingToWithdraw


def withdraw_scope(command: WithdrawScope, work: Work) -> tuple[int, ...]:
    """Handle WithdrawScope; raises NothingToWithdraw, InTheFuture, TooEarly."""
    whole = (command.scope, *command.also)
    ending = [(scope, _standing_in(command, scope, work)) for scope in whole]
    if not all(standing for _, standing in ending):
        raise errors.NothingToWithdraw
    said = _said(work, command.said, [consent for _, standing in ending for consent in standing])
    return tuple(
        _withdraw(work, consent, scope, said) for scope, standing in ending for consent in standing
    )


def _standing_in(command: WithdrawScope, scope: Scope, work: Work) -> list[Consent]:
    """Return every standing yes of the giver that is about anything in a scope."""
    giver_id = command.giver_id or work.unit.trajectories.get(command.trajectory_id).coachee_id
    merges = merges_of(work)
    return [
        consent
        for consent in ledger_of(work, command.trajectory_id).current()
        if consent.answer is Answer.YES
        and merges.same(person_key(consent.giver_id), person_key(giver_id))
        and touches(scope, consent)
    ]


def _said(work: Work, said: Said, ending: Sequence[Consent]) -> Said:
    """Return how and on which day it was said: after what it ends, and not later than today."""
    today = effective_today(work)
    on = said.on or today
    if on > today:
        raise errors.InTheFuture(on)
    given_on = max(consent.given_on for consent in ending)
    if on < given_on:
        raise errors.TooEarly(on, given_on, "consent")
    return Said(said.way, on)


def touches(scope: Scope, consent: Consent) -> bool:
    """Whether a yes is about anything in a scope."""
    if scope.purpose not in (None, consent.purpose):
        return False
    material, given = scope.material, consent.material
    same_material = material is None or given == ANY or material in (given, kind_of(given))
    if not (same_material or given == kind_of(material or "")):
        return False
    return scope.recipient is None or consent.recipient in (ANY, scope.recipient)


def _withdraw(work: Work, consent: Consent, scope: Scope, said: Said) -> int:
    """Record the end of a yes, or of the part of it that a scope is about."""
    material, recipient = _narrowed(consent, scope)
    withdrawal = replace(
        consent,
        id=ConsentId(work.new_id()),
        answer=Answer.WITHDRAWN,
        given_on=said.on or effective_today(work),
        material=material,
        recipient=recipient,
        evidence=None,
        how=Given.ORAL if said.way is Way.ORAL else Given.WRITTEN,
        by=(),
        way=said.way,
    )
    texts = dict(work.unit.ledger.texts(consent.seq))
    if material != consent.material:
        texts["material"] = scope.material_name
    if recipient != consent.recipient:
        texts["recipient"] = scope.recipient_name
    body = to_body(withdrawal) | {"withdraws": str(consent.id), "way": said.way.value}
    return work.unit.ledger.append(EntryKind.CONSENT_WITHDRAWN, body, texts).seq


def _narrowed(consent: Consent, scope: Scope) -> tuple[str, str]:
    """Return material and recipient of the part that ends: never more than was given."""
    material, recipient = consent.material, consent.recipient
    wider = material == ANY or material == kind_of(scope.material or "")
    if scope.material is not None and wider:
        material = scope.material
    if scope.recipient is not None and recipient == ANY:
        recipient = scope.recipient
    return material, recipient


HANDLERS: dict[type, Handler] = {
    WithdrawConsent: withdraw,
    WithdrawScope: withdraw_scope,
}
