"""The ledger: an append-only chain of what was promised and what went out.

Each entry holds the SHA-256 of the one before, over canonical JSON, so that a changed or
missing entry shows. Personal texts stand outside the chain behind a salted commitment:
they can be erased without breaking it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import LedgerBroken, LedgerTextChanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

GENESIS = "0" * 64
CLOCK_SLACK = timedelta(minutes=1)  # by which a computer puts its clock right
LONG_UNUSED = timedelta(days=400)  # after which the clock is rather wrong than the vault unused
SALT_BYTES = 16  # enough that a commitment to a first name cannot be guessed


class EntryKind(StrEnum):
    """What an entry says."""

    CONSENT_GIVEN = "consent_given"
    CONSENT_REFUSED = "consent_refused"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    REPORT_SEEN = "report_seen"
    RELEASE_STARTED = "release_started"
    RELEASE_DONE = "release_done"
    RELEASE_ABORTED = "release_aborted"
    RELEASE_REFUSED = "release_refused"
    FILM_IMPORTED = "film_imported"
    FILM_ERASED = "film_erased"
    SHOWN = "shown"  # somebody was let look, and nothing went out
    TALKED = "talked"  # she was told: the gist, the supervision, another purpose
    STATEMENT = "statement"  # that who gets a copy keeps it to herself
    ORAL_REPORT = "oral_report"  # what the board was told between times
    IN_VIEW_KNOWN = "in_view_known"  # the coach said who can be recognised in a film
    HIDDEN_CHECKED = "hidden_checked"  # a copy in which nobody can be recognised was looked at
    INFORMING = "informing"  # whether she may know of what the law asked for: decided anew
    RECALL_ASKED = "recall_asked"
    RECALL_ANSWERED = "recall_answered"
    TRAJECTORY_ERASED = "trajectory_erased"
    PERSON_ERASED = "person_erased"
    TEXTS_ERASED = "texts_erased"  # personal texts behind their commitments
    KEPT_LONGER = "kept_longer"  # than agreed, with new consent
    CLOCK_BACK = "clock_back"  # the clock was found before the last entry
    CLOCK_AHEAD = "clock_ahead"  # the clock was found long after the last use
    INCIDENT = "incident"
    BACKUP_PURGED = "backup_purged"  # what was erased is gone from a backup as well
    BACKUP_FORGOTTEN = "backup_forgotten"  # the coach says that it is no more
    RESTORED = "restored"  # this vault was put back from a backup
    RESTORE_CHECKED = "restore_checked"  # the coach found out what was withdrawn after it


CLOCK_JUMPS = (EntryKind.CLOCK_BACK, EntryKind.CLOCK_AHEAD)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; `body` holds ids, dates and codes, never names or texts."""

    seq: int  # from 1
    at: datetime  # UTC
    kind: EntryKind
    body: Mapping[str, Any]
    commitment: str  # hex, or empty where there are no personal texts
    previous: str  # hex digest of the entry before
    digest: str  # hex


@dataclass(frozen=True, slots=True)
class Sealed:
    """The personal texts of an entry, with the salt that its commitment needs."""

    salt: bytes = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)


def canonical(value: object) -> bytes:
    """Return JSON that is the same for the same value: sorted keys, no spaces, UTF-8."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def commitment(salt: bytes, texts: Mapping[str, str]) -> str:
    """Return the hex commitment to personal texts."""
    return hashlib.sha256(salt + canonical(dict(texts))).hexdigest()


def digest_of(entry: Entry) -> str:
    """Return the hex digest that this entry must carry."""
    return hashlib.sha256(
        canonical(
            {
                "seq": entry.seq,
                "at": entry.at.isoformat(timespec="microseconds"),
                "kind": entry.kind.value,
                "body": dict(entry.body),
                "commitment": entry.commitment,
                "previous": entry.previous,
            }
        )
    ).hexdigest()


def following(
    last: Entry | None, at: datetime, kind: EntryKind, body: Mapping[str, Any], sealed: str = ""
) -> Entry:
    """Return the entry that comes after `last`; its time never runs back."""
    moment = max(at, last.at) if last else at
    seq, previous = (last.seq + 1, last.digest) if last else (1, GENESIS)
    entry = Entry(seq, moment, kind, body, sealed, previous, "")
    return replace(entry, digest=digest_of(entry))


def clock_jump(last: Entry | None, told: Entry | None, now: datetime) -> Entry | None:
    """Return the entry that says that the clock jumped, to stand before whatever comes next.

    `told` is the newest of those: a jump is told once, and again when the clock jumped further.
    The entry keeps the time of the last one: a wrong clock that is put right costs nothing, as
    long as nothing else was recorded.
    """
    if last is None:
        return None
    ahead, kind = now - last.at, EntryKind.CLOCK_AHEAD
    if ahead < -CLOCK_SLACK:
        ahead, kind = -ahead, EntryKind.CLOCK_BACK
    elif ahead <= LONG_UNUSED:
        return None
    if told is not None and _same_jump(last, told, kind, now):
        return None
    body = {"seconds": int(ahead.total_seconds()), "clock": now.isoformat(timespec="seconds")}
    return following(last, last.at, kind, body)


def _same_jump(last: Entry, told: Entry, kind: EntryKind, now: datetime) -> bool:
    """Whether this jump was told: time stands still since, and the clock only went on."""
    before = datetime.fromisoformat(told.body["clock"])
    went_on = now >= before - CLOCK_SLACK
    if kind is EntryKind.CLOCK_AHEAD:
        went_on = went_on and now - before <= LONG_UNUSED
    return told.kind is kind and told.at == last.at and went_on


def verify(entries: Iterable[Entry]) -> str:
    """Return the head of the chain; raise LedgerBroken at the first entry that does not fit."""
    head = GENESIS
    for seq, entry in enumerate(entries, 1):
        if entry.seq != seq or entry.previous != head or digest_of(entry) != entry.digest:
            raise LedgerBroken(seq)
        head = entry.digest
    return head


def erased(entries: Iterable[Entry]) -> frozenset[int]:
    """Return the numbers of the entries whose personal texts were erased, as the ledger says."""
    return frozenset(
        seq
        for entry in entries
        if entry.kind is EntryKind.TEXTS_ERASED
        for seq in entry.body["entries"]
    )


def verify_texts(entries: Sequence[Entry], kept: Mapping[int, Sealed]) -> None:
    """Raise LedgerTextChanged at the first entry whose texts are not those that were written.

    Texts may be gone when a later entry says that they were erased.
    """
    gone = erased(entries)
    for entry in entries:
        sealed = kept.get(entry.seq)
        if sealed is None:
            fits = not entry.commitment or entry.seq in gone
        else:
            fits = commitment(sealed.salt, sealed.texts) == entry.commitment
        if not fits:
            raise LedgerTextChanged(entry.seq)
