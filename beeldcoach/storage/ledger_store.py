"""The ledger in the database: a chained table that triggers keep append-only, and its texts."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import bindparam, delete, select

from beeldcoach.domain.ledger import (
    CLOCK_JUMPS,
    SALT_BYTES,
    Entry,
    EntryKind,
    Sealed,
    canonical,
    clock_jump,
    commitment,
    following,
)
from beeldcoach.storage import statements
from beeldcoach.storage.tables import ledger, ledger_texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, RowMapping

    from beeldcoach.services.ports import Clock

_AT_ONCE = 500  # numbers in one statement
_TEXTS = select(ledger_texts.c.texts).where(ledger_texts.c.seq == bindparam("number"))
_LAST = select(ledger).order_by(ledger.c.seq.desc()).limit(1)
_LAST_OF = _LAST.where(ledger.c.kind.in_(bindparam("kinds", expanding=True)))


class SqlLedger:
    """The append-only ledger of one vault."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection, self._clock = connection, clock

    def append(
        self, kind: EntryKind, body: Mapping[str, Any], texts: Mapping[str, str] | None = None
    ) -> Entry:
        """Add an entry; `texts` hold what is personal, behind a salted commitment."""
        self.note_clock()
        salt = secrets.token_bytes(SALT_BYTES)
        sealed = commitment(salt, texts) if texts else ""
        entry = following(self.last(), self._clock.now(), kind, dict(body), sealed)
        self._add(entry)
        if texts:
            row = {"seq": entry.seq, "salt": salt, "texts": dict(texts)}
            self._connection.execute(statements.added(ledger_texts), row)
        return entry

    def note_clock(self) -> Entry | None:
        """Add an entry when the clock jumped since the last one."""
        jump = clock_jump(self.last(), self.last(CLOCK_JUMPS), self._clock.now())
        if jump is not None:
            self._add(jump)
        return jump

    def _add(self, entry: Entry) -> None:
        owner = entry.body.get("trajectory_id")
        row = {
            "seq": entry.seq,
            "at": entry.at,
            "kind": entry.kind.value,
            "trajectory_id": UUID(owner) if owner else None,
            "body": canonical(entry.body).decode(),
            "commitment": entry.commitment,
            "previous": entry.previous,
            "digest": entry.digest,
        }
        self._connection.execute(statements.added(ledger), row)

    def entries(self, trajectory_id: UUID | None = None) -> Sequence[Entry]:
        """Return all entries, or those about one trajectory, in order."""
        about = {} if trajectory_id is None else {"trajectory_id": trajectory_id}
        query = statements.matching(ledger, about)
        return [_entry(row) for row in self._connection.execute(query, about).mappings()]

    def texts(self, seq: int) -> Mapping[str, str]:
        """Return the personal texts of an entry; empty once erased."""
        row = self._connection.execute(_TEXTS, {"number": seq})
        found: Mapping[str, str] | None = row.scalar_one_or_none()
        return found or {}

    def sealed(self) -> Mapping[int, Sealed]:
        """Return all personal texts that there are with their salts, by number of the entry."""
        rows = self._connection.execute(select(ledger_texts)).mappings()
        return {row["seq"]: Sealed(row["salt"], row["texts"]) for row in rows}

    def erase_texts(self, seqs: Sequence[int]) -> tuple[int, ...]:
        """Erase the personal texts of entries and their salts; return which had any."""
        had: list[int] = []
        for begin in range(0, len(seqs), _AT_ONCE):
            these = ledger_texts.c.seq.in_(seqs[begin : begin + _AT_ONCE])
            had += self._connection.execute(select(ledger_texts.c.seq).where(these)).scalars()
            self._connection.execute(delete(ledger_texts).where(these))
        return tuple(sorted(had))

    def last(self, kinds: Sequence[EntryKind] = ()) -> Entry | None:
        """Return the newest entry, or the newest of some kinds."""
        which = {"kinds": [kind.value for kind in kinds]} if kinds else {}
        row = self._connection.execute(_LAST_OF if kinds else _LAST, which).mappings().one_or_none()
        return None if row is None else _entry(row)


def _entry(row: RowMapping) -> Entry:
    return Entry(
        row["seq"],
        row["at"],
        EntryKind(row["kind"]),
        json.loads(row["body"]),
        row["commitment"],
        row["previous"],
        row["digest"],
    )
