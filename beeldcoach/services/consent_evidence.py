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
class Rests:
    """What an answer rests on: where its evidence lies, what was read, who saw it signed."""

    stored: StoredObject | None = None  # None where there is none, or it was erased
    text_version: str = ""  # empty where no text was read
    text_language: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceOf(Query[Rests]):
    """What a ledger entry rests on."""

    number: int


def evidence_of(query: EvidenceOf, work: Work) -> Rests:
    """Handle EvidenceOf."""
    entry = next((e for e in work.unit.ledger.entries() if e.seq == query.number), None)
    if entry is None or not is_consent(entry):
        return Rests()
    consent = from_entry(entry)
    evidence = consent.evidence
    found = work.unit.evidence.find(id=evidence.object_id) if evidence is not None else []
    return Rests(
        found[0] if found else None,
        consent.text_version,
        consent.text_language,
        work.unit.ledger.texts(query.number).get("witness", ""),
    )


def read_evidence(core: Core, stored: StoredObject) -> bytes:
    """Return it as it was recorded, in memory; empty when it cannot be read. On the media lane."""
    try:
        with core.objects.open(stored) as reader:
            return reader.read() or b""
    except WorldError:
        return b""


HANDLERS: dict[type, Handler] = {EvidenceOf: evidence_of}
