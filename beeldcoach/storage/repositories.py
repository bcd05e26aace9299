"""Repositories over tables: rows become the domain's plain objects, and back.

Every `get` makes a fresh object, so that an object kept as an image for undo is never changed
by later work. What is about to change is noted in a journal first.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from sqlalchemy import bindparam, delete, func, insert, select, text, update

from beeldcoach.domain.trajectory import Cycle, Trajectory
from beeldcoach.services.units import Image
from beeldcoach.storage import tables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Connection, RowMapping, Table

T = TypeVar("T")
_AT_ONCE = 500  # ids in one question
_WHICH = "which_row"  # no column is named so


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
        query = select(self._table).order_by(text("rowid"))
        for name, value in equals.items():
            query = query.where(self._table.c[name] == value)
        names = self._table.c.keys()
        rows = self._connection.execute(query)
        return [self._entity(dict(zip(names, row, strict=True))) for row in rows]

    def some(self, ids: Sequence[UUID]) -> list[T]:
        """Return those of these ids that are there, in no order."""
        found = []
        for begin in range(0, len(ids), _AT_ONCE):
            few = ids[begin : begin + _AT_ONCE]
            query = select(self._table).where(self._table.c.id.in_(few))
            rows = self._connection.execute(query).mappings()
            found += [self._entity(dict(row)) for row in rows.all()]
        return found

    def tally(self, field: str, **equals: object) -> dict[UUID, int]:
        """Return how many with these values there are for each value of a field with an id."""
        column = self._table.c[field]
        counted = select(column, func.count()).group_by(column)
        for name, value in equals.items():
            counted = counted.where(self._table.c[name] == value)
        return {row[0]: row[1] for row in self._connection.execute(counted)}

    def save(self, entity: T) -> None:
        """Store it, new or changed."""
        entity_id = cast("Any", entity).id
        before = self._load(entity_id)
        self._journal.touch(self._table.name, entity_id, before)
        values = self._values(entity)
        if before is None:
            self._connection.execute(insert(self._table).values(values))
        else:
            self._connection.execute(
                update(self._table).where(self._table.c.id == entity_id).values(values)
            )
        self._save_parts(entity)

    def save_all(self, entities: Sequence[T]) -> None:
        """Store many, new or changed, in a few statements."""
        ids = [cast("Any", entity).id for entity in entities]
        before = {cast("Any", each).id: each for each in self.some(ids)}
        for entity_id in ids:
            self._journal.touch(self._table.name, entity_id, before.get(entity_id))
        fresh = [each for each in entities if cast("Any", each).id not in before]
        if fresh:
            self._connection.execute(insert(self._table), [self._values(each) for each in fresh])
        self._update([each for each in entities if cast("Any", each).id in before], before)
        for entity in entities:
            self._save_parts(entity)

    def _update(self, entities: Sequence[T], before: Mapping[UUID, T]) -> None:
        """Write the columns in which any of these differs from what stands there."""
        pairs = [(before[cast("Any", each).id], each) for each in entities]
        names = [
            name
            for name in self._table.columns.keys()  # noqa: SIM118  columns, no dict
            if any(getattr(old, name) != getattr(new, name) for old, new in pairs)
        ]
        if not names:
            return
        which = self._table.c.id == bindparam(_WHICH)
        rows = [
            {name: getattr(each, name) for name in names} | {_WHICH: cast("Any", each).id}
            for each in entities
        ]
        self._connection.execute(update(self._table).where(which), rows)

    def remove(self, entity_id: UUID) -> None:
        """Remove it; raise KeyError."""
        before = self._load(entity_id)
        if before is None:
            raise KeyError(entity_id)
        self._journal.touch(self._table.name, entity_id, before)
        self._remove_parts(entity_id)
        self._connection.execute(delete(self._table).where(self._table.c.id == entity_id))

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
        query = select(self._table).where(self._table.c.id == entity_id)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else self._entity(dict(row))

    def _entity(self, row: dict[str, Any]) -> T:
        return self._kind(**row)

    def _values(self, entity: T) -> dict[str, Any]:
        return {column.name: getattr(entity, column.name) for column in self._table.columns}

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
        query = select(tables.cycles).where(tables.cycles.c.trajectory_id == row["id"])
        found = self._connection.execute(query.order_by(tables.cycles.c.number)).mappings()
        return Trajectory(**row, cycles=[_cycle(cycle) for cycle in found])

    def find(self, **equals: object) -> list[Trajectory]:
        """Return those whose fields equal the given values, with all their cycles at once."""
        query = select(self._table).order_by(text("rowid"))
        for name, value in equals.items():
            query = query.where(self._table.c[name] == value)
        found = {row["id"]: dict(row) for row in self._connection.execute(query).mappings()}
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
            self._connection.execute(insert(tables.cycles), rows)

    def _remove_parts(self, entity_id: UUID) -> None:
        self._connection.execute(
            delete(tables.cycles).where(tables.cycles.c.trajectory_id == entity_id)
        )
