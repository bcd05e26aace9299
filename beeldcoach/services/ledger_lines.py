"""The lines of the whole ledger, in codes and names, for a page to put in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import person_of
from beeldcoach.services.register import subject_of
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.ledger import Entry, EntryKind


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry: what it says, of whom, to whom; `seconds` of a clock that jumped."""

    seq: int
    at: datetime
    kind: EntryKind
    purpose_name: str
    name: str  # of whom it is about
    recipient: str
    seconds: int = 0
    who: str = ""  # who answered; of a pupil under sixteen the guardians
    for_whom: str = ""  # the pupil that they answered for


@dataclass(frozen=True, slots=True)
class ShowLedger(Query[tuple[LedgerRow, ...]]):
    """Every entry of the ledger, the newest first."""

    language: str


def ledger_row(
    work: Work, entry: Entry, language: str, coachees: Mapping[str, PersonId] | None = None
) -> LedgerRow:
    """Return one entry; `coachees` are those of the trajectories, where they are known."""
    if coachees is None:
        coachees = coachees_of(work)
    purpose = consent_words(language)["purposes"].get(entry.body.get("purpose", ""), "")
    return LedgerRow(
        entry.seq,
        entry.at,
        entry.kind,
        purpose,
        subject_of(work, entry.body, coachees, language),
        text_of(work, entry.seq, "recipient", language) if entry.commitment else "",
        int(entry.body.get("seconds", 0)),
        *answered_by(work, entry, language),
    )


def answered_by(work: Work, entry: Entry, language: str) -> tuple[str, str]:
    """Return who gave an answer, and for whom where that is another; empty of all else."""
    giver = entry.body.get("giver_id")
    if not giver:
        return "", ""
    who = text_of(work, entry.seq, "giver", language)
    if entry.body.get("capacity") != "guardian":
        return who, ""
    return who, person_of(work, UUID(giver)).first_name


def coachees_of(work: Work) -> dict[str, PersonId]:
    """Return whose each trajectory is, by its id as the ledger writes it."""
    return {str(each.id): each.coachee_id for each in work.unit.trajectories.find()}


def show_ledger(query: ShowLedger, work: Work) -> tuple[LedgerRow, ...]:
    """Handle ShowLedger."""
    coachees = coachees_of(work)
    return tuple(
        ledger_row(work, entry, query.language, coachees)
        for entry in reversed(work.unit.ledger.entries())
    )


HANDLERS: dict[type, Handler] = {ShowLedger: show_ledger}
