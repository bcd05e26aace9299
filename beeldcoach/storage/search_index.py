"""The index of everything that can be searched: FTS5, inside the encrypted database.

Each change renews the entries of the things that it touched, in the same transaction. What is
erased leaves nothing behind: the index deletes securely, as the database does.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, delete, text

from beeldcoach.services.searchable import SEARCHED, FoundEntry, SearchEntry, entries_of
from beeldcoach.storage import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from beeldcoach.services.units import UnitOfWork

T = TypeVar("T")

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
_ADD = "INSERT INTO search_entries (id, kind, entity_id, trajectory_id, place, body) VALUES "
_AT_ONCE = 500  # things, or entries, in one question
_COUNT = text("SELECT COUNT(*) FROM search_entries")
_SECURE_DELETE = "INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', ?)"
_REBUILD = "INSERT INTO search_fts(search_fts) VALUES ('rebuild')"
_MANY, _DEARER = 100, 100  # entries that go; to take one out costs so many times to add one
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
        gone: list[int] = []
        new: list[_Columns] = []
        for few in _batches(list(things.items())):
            self._compare(kind, dict(few), gone, new)
        with self._taking_out(len(gone)):
            for numbers in _batches(gone):
                table = tables.search_entries
                self._connection.execute(delete(table).where(table.c.id.in_(numbers)))
            for entries in _batches(new):
                self._add(kind, entries)

    def _compare(
        self,
        kind: str,
        things: Mapping[UUID, object | None],
        gone: list[int],
        new: list[_Columns],
    ) -> None:
        """Add the numbers of entries that do not stand any more, and the entries that are new."""
        entries = {  # in order, each once
            _columns(entity_id, entry): None
            for entity_id, entity in things.items()
            if entity is not None
            for entry in entries_of(kind, entity)
        }
        ids = {"ids": [str(entity_id) for entity_id in things]}
        for number, *columns in self._connection.execute(_OF_THINGS, ids):
            known = tuple(columns)
            if known in entries:
                del entries[known]
            else:
                gone.append(number)
        new += entries

    @contextmanager
    def _taking_out(self, many: int) -> Iterator[None]:
        """Leave nothing in the index of so many entries that go, the quickest way.

        To take the words of an entry out page by page costs as much as to index a hundred anew.
        """
        if many < _MANY or many * _DEARER < self._connection.execute(_COUNT).scalar_one():
            yield
            return
        self._connection.exec_driver_sql(_SECURE_DELETE, (0,))
        try:
            yield
            self._connection.exec_driver_sql(_REBUILD)
        finally:
            self._connection.exec_driver_sql(_SECURE_DELETE, (1,))

    def _add(self, kind: str, entries: Sequence[_Columns]) -> None:
        """Add entries in one statement, their numbers going up.

        FTS5 writes to disk what it holds before each statement, and before a number that is lower
        than the last one.
        """
        free = self._free_number(kind)
        rows = [(free - place, kind, *entry) for place, entry in enumerate(entries)]
        values = ", ".join(["(?, ?, ?, ?, ?, ?)"] * len(rows))
        told = tuple(value for row in reversed(rows) for value in row)
        self._connection.exec_driver_sql(_ADD + values, told)

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


def _batches(all_of_them: Sequence[T]) -> Iterator[Sequence[T]]:
    for begin in range(0, len(all_of_them), _AT_ONCE):
        yield all_of_them[begin : begin + _AT_ONCE]


def ensure(unit: UnitOfWork) -> None:
    """Make the index anew where it is missing, or of a version that indexed other things."""
    with unit:
        if unit.settings.get(STATE) == VERSION:
            return
        for kind in SEARCHED:
            unit.search.renew(kind, {each.id: each for each in getattr(unit, kind).find()})
        unit.settings.set(STATE, VERSION)
        unit.commit()


_Columns = tuple[str, str | None, str, str]
"""Whose entry it is, of which trajectory, its place as `column_types.Json` writes it, its text."""


def _columns(entity_id: UUID, entry: SearchEntry) -> _Columns:
    trajectory_id = str(entry.trajectory_id) if entry.trajectory_id else None
    place = json.dumps(dict(entry.place), ensure_ascii=False, sort_keys=True)
    return str(entity_id), trajectory_id, place, entry.text


def _found(row: dict[str, str]) -> FoundEntry:
    trajectory_id = UUID(row["trajectory_id"]) if row["trajectory_id"] else None
    entry = SearchEntry(row["body"], trajectory_id, json.loads(row["place"]))
    return FoundEntry(row["kind"], UUID(row["entity_id"]), entry)
