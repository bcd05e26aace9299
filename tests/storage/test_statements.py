"""Statements that are made once find what one made for the occasion would."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import create_engine

from beeldcoach.storage import statements
from beeldcoach.storage.statements import WHICH
from beeldcoach.storage.tables import guardianships, metadata

DAY = date(2026, 9, 1)


@pytest.fixture
def connection():
    engine = create_engine("sqlite://")
    metadata.create_all(engine, [guardianships])
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def row(**other):
    given = {"relation": "", "has_authority": True, "agreed_on": None}
    return {"id": uuid4(), "pupil_id": uuid4(), "guardian_id": uuid4()} | given | other


def found(connection, **equals):
    rows = connection.execute(statements.matching(guardianships, equals), equals)
    return [dict(each) for each in rows.mappings()]


def test_none_is_found_where_there_is_nothing_and_nowhere_else(connection):
    empty, told = row(), row(agreed_on=DAY)
    connection.execute(statements.added(guardianships), [empty, told])
    assert found(connection, agreed_on=None) == [empty]
    assert found(connection, agreed_on=DAY) == [told]
    assert found(connection, agreed_on=None, has_authority=True) == [empty]
    assert found(connection) == [empty, told]


def test_only_the_row_that_is_meant_is_changed_or_goes(connection):
    first, second = row(), row()
    connection.execute(statements.added(guardianships), [first, second])
    new = first | {"relation": "oma"}
    connection.execute(statements.changed(guardianships), new | {WHICH: first["id"]})
    assert found(connection) == [new, second]
    connection.execute(statements.gone(guardianships), {WHICH: second["id"]})
    assert found(connection) == [new]
    connection.execute(statements.gone(guardianships, "pupil_id"), {WHICH: first["pupil_id"]})
    assert not found(connection)


def test_a_statement_is_made_once():
    asked = {"pupil_id": uuid4()}
    first = statements.matching(guardianships, asked)
    assert statements.matching(guardianships, {"pupil_id": uuid4()}) is first
    assert statements.matching(guardianships, {"pupil_id": None}) is not first
    assert statements.one(guardianships) is statements.one(guardianships)
