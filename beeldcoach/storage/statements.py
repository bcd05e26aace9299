"""What is asked of a table again and again: each statement is made once, and used with values.

SQLAlchemy takes longer to put a statement together, and to see that it knows it already, than
the database takes to answer. `select(...)` and the like come from here; values go in when run.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, text, update

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Delete, Insert, Select, Table, Update

WHICH = "which_row"  # the value that a row is found by; no column is named so


@cache
def names(table: Table) -> tuple[str, ...]:
    """Return the names of its columns, in the order in which a row has their values."""
    return tuple(table.columns.keys())


@cache
def one(table: Table) -> Select[Any]:
    """Select the row with the id WHICH."""
    return select(table).where(_is(table, "id"))


def matching(table: Table, equals: Mapping[str, object]) -> Select[Any]:
    """Select the rows with these values, in the order of their making; run it with `equals`."""
    return _matching(table, *_asked(equals))


def tally(table: Table, field: str, equals: Mapping[str, object]) -> Select[Any]:
    """Count the rows with these values for each value of a field; run it with `equals`."""
    return _tally(table, field, *_asked(equals))


@cache
def added(table: Table) -> Insert:
    """Insert a row; run it with its values."""
    return insert(table)


@cache
def changed(table: Table) -> Update:
    """Change the row with the id WHICH; run it with that and the new values."""
    return update(table).where(_is(table, "id"))


@cache
def gone(table: Table, field: str = "id") -> Delete:
    """Delete the rows of which a field is WHICH."""
    return delete(table).where(_is(table, field))


@cache
def parts(table: Table, owner: str, order: str) -> Select[Any]:
    """Select the rows of which the field `owner` is WHICH, in the order of another field."""
    return select(table).where(_is(table, owner)).order_by(table.c[order])


def _is(table: Table, field: str) -> ColumnElement[bool]:
    column = table.c[field]
    return column == bindparam(WHICH, type_=column.type)


def _asked(equals: Mapping[str, object]) -> tuple[tuple[str, bool], ...]:
    """Return the fields, and of each whether it must be empty: that is another statement."""
    return tuple((name, value is None) for name, value in equals.items())


@cache
def _matching(table: Table, *asked: tuple[str, bool]) -> Select[Any]:
    return select(table).where(*_equal(table, asked)).order_by(text("rowid"))


@cache
def _tally(table: Table, field: str, *asked: tuple[str, bool]) -> Select[Any]:
    column = table.c[field]
    return select(column, func.count()).where(*_equal(table, asked)).group_by(column)


def _equal(table: Table, asked: tuple[tuple[str, bool], ...]) -> list[ColumnElement[bool]]:
    columns = [(table.c[name], empty) for name, empty in asked]
    return [
        column.is_(None) if empty else column == bindparam(column.name, type_=column.type)
        for column, empty in columns
    ]
