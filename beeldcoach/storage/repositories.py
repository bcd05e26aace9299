"""Repositories over tables: rows become the domain's plain objects, and back.

Every `get` makes a fresh object, so that an object kept as an image for undo is never changed
by later work. What is about to change is noted in a journal first.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from sqlalchemy import delete, select

from beeldcoach.domain.trajectory import Cycle, Trajectory
from beeldcoach.services.units import Image
from beeldcoach.storage import statements, tables
from beeldcoach.storage.statements import WHICH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Connection, Row, RowMapping, Table

T = TypeVar("T")
_AT_ONCE = 500  # ids in one question


class Journal:
    """How things stood before this unit of work first touched them, in order."""

    def __init__(self) -> None:
        self._images: dict[tuple[str, UUID], Image] = {}

    def touch(self, kind: str, entity_id: UUID, before: object) -> None:
        """Note how a thing stood, unless it was noted before."""
        self._images.setdefault((kind, entity_id), Image(kind, entity_id, before))

    @property
    def images(self) -> tuple[Image, ...]:
        """What was noted, oldest first."""
        return tuple(self._images.values())


class TableRepository(Generic[T]):
    """Things of one kind in one table."""

    def __init__(
        self, kind: type[T], table: Table, connection: Connection, journal: Journal
    ) -> None:
        self._kind, self._table = kind, table
        self._connection, self._journal = connection, journal

    def get(self, entity_id: UUID) -> T:
        """Return a copy of its own; raise KeyError."""
        found = self._load(entity_id)
        if found is None:
            raise KeyError(entity_id)
        return found

    def find(self, **equals: object) -> list[T]:
        """Return those whose fields equal the given values, in the order of their making."""
        rows = self._connection.execute(statements.matching(self._table, equals), equals)
        return [self._out_of(row) for row in rows]

    def some(self, ids: Sequence[UUID]) -> list[T]:
        """Return those of these ids that are there, in no order."""
        found = []
        for begin in range(0, len(ids), _AT_ONCE):
            few = ids[begin : begin + _AT_ONCE]
            query = select(self._table).where(self._table.c.id.in_(few))
            rows = self._connection.execute(query).all()
            found += [self._out_of(row) for row in rows]
        return found

    def tally(self, field: str, **equals: object) -> dict[UUID, int]:
        """Return how many with these values there are for each value of a field with an id."""
        counted = statements.tally(self._table, field, equals)
        return {row[0]: row[1] for row in self._connection.execute(counted, equals)}

    def save(self, entity: T) -> None:
        """Store it, new or changed."""
        entity_id = cast("Any", entity).id
        before = self._load(entity_id)
        self._journal.touch(self._table.name, entity_id, before)
        values = self._values(entity)
        if before is None:
            self._connection.execute(statements.added(self._table), values)
        else:
            which = {WHICH: entity_id}
            self._connection.execute(statements.changed(self._table), values | which)
        self._save_parts(entity)

    def save_all(self, entities: Sequence[T]) -> None:
        """Store many, new or changed, in a few statements."""
        ids = [cast("Any", entity).id for entity in entities]
        before = {cast("Any", each).id: each for each in self.some(ids)}
        for entity_id in ids:
            self._journal.touch(self._table.name, entity_id, before.get(entity_id))
        fresh = [each for each in entities if cast("Any", each).id not in before]
        if fresh:
            self._connection.execute(
                statements.added(self._table), [self._values(each) for each in fresh]
            )
        self._update([each for each in entities if cast("Any", each).id in before], before)
        for entity in entities:
            self._save_parts(entity)

    def _update(self, entities: Sequence[T], before: Mapping[UUID, T]) -> None:
        """Write the columns in which any of these differs from what stands there."""
        pairs = [(before[cast("Any", each).id], each) for each in entities]
        names = [
            name
            for name in statements.names(self._table)
            if any(getattr(old, name) != getattr(new, name) for old, new in pairs)
        ]
        if not names:
            return
        rows = [
            {name: getattr(each, name) for name in names} | {WHICH: cast("Any", each).id}
            for each in entities
        ]
        self._connection.execute(statements.changed(self._table), rows)

    def remove(self, entity_id: UUID) -> None:
        """Remove it; raise KeyError."""
        before = self._load(entity_id)
        if before is None:
            raise KeyError(entity_id)
        self._journal.touch(self._table.name, entity_id, before)
        self._remove_parts(entity_id)
        self._connection.execute(statements.gone(self._table), {WHICH: entity_id})

    def remove_all(self, ids: Sequence[UUID]) -> None:
        """Remove those of these ids that are there."""
        before = {cast("Any", each).id: each for each in self.some(ids)}
        for entity_id in (each for each in ids if each in before):
            self._journal.touch(self._table.name, entity_id, before[entity_id])
            self._remove_parts(entity_id)
        for begin in range(0, len(ids), _AT_ONCE):
            few = ids[begin : begin + _AT_ONCE]
            self._connection.execute(delete(self._table).where(self._table.c.id.in_(few)))

    def _load(self, entity_id: UUID) -> T | None:
        found = self._connection.execute(statements.one(self._table), {WHICH: entity_id})
        row = found.one_or_none()
        return None if row is None else self._out_of(row)

    def _out_of(self, row: Row[Any]) -> T:
        return self._entity(dict(zip(statements.names(self._table), row, strict=True)))

    def _entity(self, row: dict[str, Any]) -> T:
        return self._kind(**row)

    def _values(self, entity: T) -> dict[str, Any]:
        return {name: getattr(entity, name) for name in statements.names(self._table)}

    def _save_parts(self, entity: T) -> None:
        """Store what lies in another table."""

    def _remove_parts(self, entity_id: UUID) -> None:
        """Remove what lies in another table."""


_CYCLE_FIELDS = tuple(field.name for field in dataclasses.fields(Cycle))


def _cycle(row: RowMapping) -> Cycle:
    return Cycle(**{name: row[name] for name in _CYCLE_FIELDS})


class TrajectoryRepository(TableRepository[Trajectory]):
    """Trajectories with their cycles."""

    def _entity(self, row: dict[str, Any]) -> Trajectory:
        query = statements.parts(tables.cycles, "trajectory_id", "number")
        found = self._connection.execute(query, {WHICH: row["id"]}).mappings()
        return Trajectory(**row, cycles=[_cycle(cycle) for cycle in found])

    def find(self, **equals: object) -> list[Trajectory]:
        """Return those whose fields equal the given values, with all their cycles at once."""
        rows = self._connection.execute(statements.matching(self._table, equals), equals)
        found = {row["id"]: dict(row) for row in rows.mappings()}
        every = select(tables.cycles).order_by(tables.cycles.c.number)
        if equals:
            every = every.where(tables.cycles.c.trajectory_id.in_(found))
        cycles: dict[UUID, list[Cycle]] = {entity_id: [] for entity_id in found}
        for row in self._connection.execute(every).mappings():
            cycles[row["trajectory_id"]].append(_cycle(row))
        return [Trajectory(**row, cycles=cycles[entity_id]) for entity_id, row in found.items()]

    def _save_parts(self, entity: Trajectory) -> None:
        self._remove_parts(entity.id)
        if entity.cycles:
            rows = [
                dataclasses.asdict(cycle) | {"trajectory_id": entity.id} for cycle in entity.cycles
            ]
            self._connection.execute(statements.added(tables.cycles), rows)

    def _remove_parts(self, entity_id: UUID) -> None:
        of_it = statements.gone(tables.cycles, "trajectory_id")
        self._connection.execute(of_it, {WHICH: entity_id})
