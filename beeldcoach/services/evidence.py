"""The signature or scan behind an answer, to look at in the vault. Nothing goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from beeldcoach.services.ports import StoredObject


@dataclass(frozen=True, slots=True)
class HeldEvidence:
    """What an answer rests on; `stored` is None once it lies in the vault no longer."""

    kind: str  # drawn, scan
    stored: StoredObject | None
    matches: bool  # its content is what was recorded


@dataclass(frozen=True, slots=True)
class EvidenceOf(Query[HeldEvidence | None]):
    """The evidence that a ledger entry names; None where it names none."""

    number: int


def evidence_of(query: EvidenceOf, work: Work) -> HeldEvidence | None:
    """Handle EvidenceOf."""
    entries = work.unit.ledger.entries()
    named = next((e.body.get("evidence") for e in entries if e.seq == query.number), None)
    if not named:
        return None
    object_id, digest, kind = named
    found = work.unit.evidence.find(id=UUID(object_id))
    if not found:
        return HeldEvidence(kind, None, matches=False)
    return HeldEvidence(kind, found[0], matches=work.unit.evidence_matches(found[0].id, digest))


HANDLERS: dict[type, Handler] = {EvidenceOf: evidence_of}
