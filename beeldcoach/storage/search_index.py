"""The index of everything that can be searched: FTS5, inside the encrypted database.

Each change renews the entries of the things that it touched, in the same transaction. What is
erased leaves nothing behind: the index deletes securely, as the database does.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, text

from beeldcoach.services.searchable import SEARCHED, FoundEntry, SearchEntry, entries_of
from beeldcoach.storage import tables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from beeldcoach.services.units import UnitOfWork

VERSION = "1"  # of what is indexed; another one makes the index anew at the next unlock
STATE = "search_index"  # the setting that holds the version
_INSIDE = 3  # letters that a word must have to be looked for inside other words
_ROOM = 1 << 40  # numbers for the entries of one rank
_RANKS = {"people": 3, "schools": 3, "trajectories": 2, "goals": 1, "learning_goals": 1}
"""What comes first. It is in the number of an entry: they run downwards, those of a higher rank
below all others, so that the first matches in the order of the index are the ones to show."""

_BEGINNING = text(
    """SELECT * FROM search_entries WHERE id IN
    (SELECT rowid FROM search_fts WHERE search_fts MATCH :words ORDER BY rowid LIMIT :limit)
    ORDER BY id"""
)
_OF_THINGS = text(
    "SELECT id, entity_id, trajectory_id, place, body FROM search_entries WHERE entity_id IN :ids"
).bindparams(bindparam("ids", expanding=True))
_AT_ONCE = 500  # things in one question
_NEWEST = text("SELECT MIN(id) FROM search_entries WHERE id > :end AND id <= :first")


class SqlSearch:
    """The index as a unit of work has it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def renew(self, kind: str, things: Mapping[UUID, object | None]) -> None:
        """Index things of a kind as they stand, by id; None for one that is gone.

        What did not change is left alone.
        """
        if kind not in SEARCHED:
            return
        told = list(things.items())
        for begin in range(0, len(told), _AT_ONCE):
            self._renew(kind, dict(told[begin : begin + _AT_ONCE]))

    def _renew(self, kind: str, things: Mapping[UUID, object | None]) -> None:
        rows: dict[tuple[str, str | None, str, str], dict[str, Any]] = {}
        for entity_id, entity in things.items():
            for entry in entries_of(kind, entity) if entity is not None else ():
                row = _row(kind, entity_id, entry)
                rows[(str(entity_id), *_text_of(row))] = row
        ids = {"ids": [str(entity_id) for entity_id in things]}
        gone = [
            row["id"]
            for row in self._connection.execute(_OF_THINGS, ids).mappings()
            if rows.pop((row["entity_id"], row["trajectory_id"], row["place"], row["body"]), None)
            is None
        ]
        table = tables.search_entries
        if gone:
            self._connection.execute(delete(table).where(table.c.id.in_(gone)))
        if rows:
            self._add(kind, list(rows.values()))

    def _add(self, kind: str, rows: list[dict[str, Any]]) -> None:
        free = self._free_number(kind)
        for place, row in enumerate(rows):
            row["id"] = free - place
        self._connection.execute(insert(tables.search_entries), rows)

    def _free_number(self, kind: str) -> int:
        first = -_RANKS.get(kind, 0) * _ROOM
        range_ = {"first": first, "end": first - _ROOM}
        newest = self._connection.execute(_NEWEST, range_).scalar()
        return first if newest is None else newest - 1

    def find(self, tokens: Sequence[str], limit: int) -> list[FoundEntry]:
        """Return entries with each token at the begin of a word, then inside; newest first."""
        words = " ".join(f'"{token}"*' for token in tokens)
        found = self._rows(_BEGINNING, words=words, limit=limit)
        if len(found) < limit and all(len(token) >= _INSIDE for token in tokens):
            ids = {row["id"] for row in found}
            inside = self._inside(tokens, limit)
            found += [row for row in inside if row["id"] not in ids][: limit - len(found)]
        return [_found(row) for row in found]

    def _inside(self, tokens: Sequence[str], limit: int) -> list[dict[str, str]]:
        tests = " AND ".join(f"body LIKE :t{n}" for n in range(len(tokens)))
        values = {f"t{n}": f"%{token}%" for n, token in enumerate(tokens)}  # of letters only
        query = text(f"SELECT * FROM search_entries WHERE {tests} ORDER BY id LIMIT :limit")  # noqa: S608
        return self._rows(query, limit=limit, **values)

    def _rows(self, query: object, **values: object) -> list[dict[str, str]]:
        found = self._connection.execute(query, values).mappings()  # type: ignore[call-overload]
        return [dict(row) for row in found]


def ensure(unit: UnitOfWork) -> None:
    """Make the index anew where it is missing, or of a version that indexed other things."""
    with unit:
        if unit.settings.get(STATE) == VERSION:
            return
        for kind in SEARCHED:
            unit.search.renew(kind, {each.id: each for each in getattr(unit, kind).find()})
        unit.settings.set(STATE, VERSION)
        unit.commit()


def _row(kind: str, entity_id: UUID, entry: SearchEntry) -> dict[str, Any]:
    return {
        "kind": kind,
        "entity_id": entity_id,
        "trajectory_id": entry.trajectory_id,
        "place": dict(entry.place),
        "body": entry.text,
    }


def _text_of(row: dict[str, Any]) -> tuple[str | None, str, str]:
    """Return what tells two entries of a thing apart, as it lies in the table."""
    trajectory_id = row["trajectory_id"]
    place = json.dumps(row["place"], ensure_ascii=False, sort_keys=True)  # as column_types.Json
    return (str(trajectory_id) if trajectory_id else None), place, row["body"]


def _found(row: dict[str, str]) -> FoundEntry:
    trajectory_id = UUID(row["trajectory_id"]) if row["trajectory_id"] else None
    entry = SearchEntry(row["body"], trajectory_id, json.loads(row["place"]))
    return FoundEntry(row["kind"], UUID(row["entity_id"]), entry)
