"""The list of moments changes by rows that come and go, never as a whole."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.moment_list import MomentList
from ui.viewmodels.studio_state import MomentRow


def row(number, start_ms=None, **changes):
    start = number * 1000 if start_ms is None else start_ms
    made = MomentRow(
        UUID(int=number), start, None, "look", "aankijken", "1", "blauw", "circle", "", False
    )
    return replace(made, **changes)


def shown(model):
    return [model.data(model.index(i), MomentList.ROW) for i in range(model.rowCount())]


@pytest.fixture
def model(qapp):
    model = MomentList()
    model.reset_count = 0
    model.modelReset.connect(lambda: setattr(model, "reset_count", model.reset_count + 1))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


rows = st.lists(
    st.tuples(st.integers(1, 12), st.integers(0, 5), st.text("ab", max_size=1)),
    unique_by=lambda made: made[0],
    max_size=12,
).map(
    lambda many: sorted(
        (row(number, start * 1000, note=note) for number, start, note in many),
        key=lambda r: r.start_ms,
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.lists(rows, max_size=5))
def test_whatever_rows_come_they_are_shown_in_their_order(model, states):
    for state in states:
        model.set_rows(tuple(state))
        assert shown(model) == state
    assert model.reset_count == 0


def test_a_new_moment_is_one_insert_in_its_place(qtbot, model):
    rows = [row(1), row(2), row(4)]
    model.set_rows(rows)
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.set_rows([*rows[:2], row(3), rows[2]])
    assert inserted.args[1:] == [2, 2]


def test_a_star_is_a_change_of_one_row(qtbot, model):
    rows = [row(1), row(2), row(3)]
    model.set_rows(rows)
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows([rows[0], replace(rows[1], starred=True), rows[2]])
    assert told.args[0].row() == told.args[1].row() == 1


def test_a_row_says_in_words_what_it_shows(model):
    model.set_rows([row(1, 723_000, end_ms=726_000, note="drie tellen", starred=True)])
    words = model.data(model.index(0), Qt.ItemDataRole.DisplayRole)
    assert words == "12:03, aankijken, 0:03, starred, drie tellen"


def test_a_bare_note_is_called_one(model):
    model.set_rows([row(1, code_id=None, name="", note="onrust")])
    assert "Note" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_an_unknown_moment_has_no_index(model):
    model.set_rows([row(1)])
    assert model.index_of(UUID(int=1)).row() == 0
    assert not model.index_of(UUID(int=9)).isValid()
    assert not model.index_of(None).isValid()
