"""Checking what stands on a receipt or a register print against the ledger as it is now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, State
from beeldcoach.domain.errors import LedgerBroken, LedgerTextChanged
from beeldcoach.domain.ledger import EntryKind, verify, verify_texts
from beeldcoach.services.consenting import from_entry, ledger_of
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.ledger_lines import LedgerRow, ledger_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

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
    TOO_LATE = "too_late"  # its number is higher than the lines that it says there were
    BROKEN = "broken"  # the chain itself does not close
    TEXT_CHANGED = "text_changed"  # the chain closes; a name or text in it was changed


@dataclass(frozen=True, slots=True)
class Since:
    """What became of a yes on the paper: that proof is right, but the yes does not stand so."""

    seq: int  # of the yes
    how: str  # withdrawn, refused, anew, ended (by itself), or part (of it was taken back)
    on: date
    number: int = 0  # of the entry that says it; 0 where it ended by itself


@dataclass(frozen=True, slots=True)
class ProofFound:
    """What came of a check."""

    state: ProofState
    length: int  # of the ledger now
    at: int = 0  # the entry that does not fit; of a slip: the group of digits, or the length
    entries: tuple[LedgerRow, ...] = ()  # all that the paper with this number is about
    since: tuple[Since, ...] = ()


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
    if proof.number > proof.length:
        return ProofFound(ProofState.TOO_LATE, length, proof.number)
    return _held(query, work, entries)


def _held(query: CheckProof, work: Work, entries: Sequence[Entry]) -> ProofFound:
    """Return what a paper that fits is about, and what became of it; its texts are checked."""
    proof, length = query.proof, len(entries)
    try:
        verify_texts(entries, work.unit.ledger.sealed())
    except LedgerTextChanged as changed:
        return ProofFound(ProofState.TEXT_CHANGED, length, changed.seq)
    numbers = _numbers(entries, proof)
    about = tuple(ledger_row(work, entries[number - 1], query.language) for number in numbers)
    since = (_since(work, entries[number - 1]) for number in numbers)
    return ProofFound(ProofState.HOLDS, length, 0, about, tuple(each for each in since if each))


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


def _numbers(entries: Sequence[Entry], proof: Proof) -> tuple[int, ...]:
    """Return the numbers of all lines on the receipt: one that was altered is seen beside them."""
    if not proof.number:
        return ()
    numbers: tuple[int, ...] = (proof.number,)
    for entry in entries:
        kind, name, *_ = entry.body.get("material") or ("", "")
        if entry.kind is EntryKind.RELEASE_STARTED and kind == "receipt":
            listed = tuple(int(each) for each in str(name).split(","))
            numbers = listed if max(listed) == proof.number else numbers
    return tuple(sorted(numbers))


def _since(work: Work, entry: Entry) -> Since | None:
    """Return what became of a yes; None where it stands, or is no yes."""
    if entry.kind is not EntryKind.CONSENT_GIVEN:
        return None
    consent = from_entry(entry)
    ledger = ledger_of(work, consent.trajectory_id)
    later = ledger.followed_by(consent)
    if later is None:
        ended = ledger.state_of(consent, effective_today(work)) is State.EXPIRED
        until = consent.valid_until
        return Since(entry.seq, "ended", until) if ended and until is not None else None
    how = "part" if later.material != consent.material else _HOW[later.answer]
    return Since(entry.seq, how, later.given_on, later.seq)


_HOW = {Answer.YES: "anew", Answer.NO: "refused", Answer.WITHDRAWN: "withdrawn"}


HANDLERS: dict[type, Handler] = {CheckProof: check_proof}
