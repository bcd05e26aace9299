"""The evidence of one answer, to be looked at: the drawn signature, or the scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.consenting import from_entry, is_consent
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.errors import WorldError

if TYPE_CHECKING:
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import StoredObject


@dataclass(frozen=True, slots=True)
class EvidenceOf(Query["StoredObject | None"]):
    """Where the evidence of a ledger entry lies; None where there is none, or it was erased."""

    number: int


def evidence_of(query: EvidenceOf, work: Work) -> StoredObject | None:
    """Handle EvidenceOf."""
    entry = next((e for e in work.unit.ledger.entries() if e.seq == query.number), None)
    if entry is None or not is_consent(entry):
        return None
    evidence = from_entry(entry).evidence
    found = work.unit.evidence.find(id=evidence.object_id) if evidence is not None else []
    return found[0] if found else None


def read_evidence(core: Core, stored: StoredObject) -> bytes:
    """Return it as it was recorded, in memory; empty when it cannot be read. On the media lane."""
    try:
        with core.objects.open(stored) as reader:
            return reader.read() or b""
    except WorldError:
        return b""


HANDLERS: dict[type, Handler] = {EvidenceOf: evidence_of}
