"""Checking what stands on a receipt or a register print against the ledger as it is now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import LedgerBroken, LedgerTextChanged
from beeldcoach.domain.ledger import EntryKind, verify, verify_texts
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.ledger_lines import LedgerRow, ledger_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.ledger import Entry

HEAD_DIGITS = 64
GROUP = 4  # digits that stand together on paper
SLIPS = 4  # digits: of two digests that have nothing to do with each other some sixty differ
_CODE = re.compile(
    r"beeldcoach:(receipt|register):(\d{1,9}):(\d{1,9}):([0-9a-f]{64})", re.IGNORECASE
)
_BETWEEN = re.compile(r"[\s\u00a0\u202f.:\-\u2013]+")


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody holds as a witness: how long the ledger was, and what its head was."""

    number: int  # of the entry on a receipt; 0 on a register print
    length: int
    head: str  # 64 hexadecimal digits


def read_code(text: str) -> Proof | None:
    """Return what the QR code on a paper says; None where it is another code."""
    found = _CODE.fullmatch(text.strip())
    return Proof(int(found[2]), int(found[3]), found[4].lower()) if found else None


def read_head(text: str) -> str:
    """Return a head as it was typed from paper, without spaces and signs between its groups."""
    return _BETWEEN.sub("", text).lower()


class ProofState(StrEnum):
    """How a paper stands to the ledger."""

    HOLDS = "holds"
    SHORTER = "shorter"  # the ledger has fewer entries than the paper says
    OTHER = "other"  # at that length it had another head
    MISTYPED = "mistyped"  # it is the head there, but for a few digits
    MISCOUNTED = "miscounted"  # it is the head of another length
    BROKEN = "broken"  # the chain itself does not close
    TEXT_CHANGED = "text_changed"  # the chain closes; a name or text in it was changed


@dataclass(frozen=True, slots=True)
class ProofFound:
    """What came of a check."""

    state: ProofState
    length: int  # of the ledger now
    at: int = 0  # the entry that does not fit; of a slip: the group of digits, or the length
    entries: tuple[LedgerRow, ...] = ()  # all that the paper with this number is about


@dataclass(frozen=True, slots=True)
class CheckProof(Query[ProofFound]):
    """Whether the ledger still holds exactly what a paper says, verified from its first entry."""

    proof: Proof
    language: str


def check_proof(query: CheckProof, work: Work) -> ProofFound:
    """Handle CheckProof."""
    entries, proof = work.unit.ledger.entries(), query.proof
    length = len(entries)
    try:
        verify(entries)
    except LedgerBroken as broken:
        return ProofFound(ProofState.BROKEN, length, broken.seq)
    if proof.length > length:
        return ProofFound(ProofState.SHORTER, length)
    head = verify(entries[: proof.length])
    if head != proof.head:
        return _slip(entries, proof, head)
    try:
        verify_texts(entries, work.unit.ledger.sealed())
    except LedgerTextChanged as changed:
        return ProofFound(ProofState.TEXT_CHANGED, length, changed.seq)
    return ProofFound(ProofState.HOLDS, length, 0, _about(work, entries, proof, query.language))


def _slip(entries: Sequence[Entry], proof: Proof, head: str) -> ProofFound:
    """Tell a slip of the hand from another ledger: of a ledger written anew no digits agree."""
    length = len(entries)
    wrong = [at for at, pair in enumerate(zip(head, proof.head, strict=False)) if len({*pair}) > 1]
    if len(wrong) <= SLIPS:
        return ProofFound(ProofState.MISTYPED, length, wrong[0] // GROUP + 1)
    elsewhere = [entry.seq for entry in entries if entry.digest == proof.head]
    if elsewhere:
        return ProofFound(ProofState.MISCOUNTED, length, elsewhere[0])
    return ProofFound(ProofState.OTHER, length)


def _about(
    work: Work, entries: Sequence[Entry], proof: Proof, language: str
) -> tuple[LedgerRow, ...]:
    """Return all lines that stood on the receipt: one that was altered is seen beside them."""
    if not 0 < proof.number <= proof.length:
        return ()
    numbers: tuple[int, ...] = (proof.number,)
    for entry in entries:
        kind, name, *_ = entry.body.get("material") or ("", "")
        if entry.kind is EntryKind.RELEASE_STARTED and kind == "receipt":
            listed = tuple(int(each) for each in str(name).split(","))
            numbers = listed if max(listed) == proof.number else numbers
    return tuple(ledger_row(work, entries[number - 1], language) for number in sorted(numbers))


HANDLERS: dict[type, Handler] = {CheckProof: check_proof}
