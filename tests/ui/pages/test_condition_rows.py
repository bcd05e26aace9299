"""Conditions of a step: each leads to where it is mended, and what stays is left alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.pages.steps.condition_rows import ConditionRows
from ui.widgets.check_row import CheckState

HELD = CheckState(True, "The intake was held")
OPEN = CheckState(False, "The intake was not held yet", remedy="Open the intake")


@pytest.fixture
def rows(qtbot):
    made = ConditionRows()
    qtbot.addWidget(made)
    return made


def test_a_remedy_leads_to_where_its_condition_is_mended(rows, qtbot):
    rows.set_state([(HELD, "intake"), (OPEN, "debrief-1")])
    button = rows.rows[1].findChild(QPushButton)
    with qtbot.waitSignal(rows.remedied) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["debrief-1"]


def test_conditions_that_did_not_change_keep_their_rows(rows):
    rows.set_state([(OPEN, "intake")])
    before = rows.rows
    rows.set_state(((OPEN, "intake"),))
    assert rows.rows is before
    rows.set_state([(HELD, "intake")])
    assert rows.rows != before


def test_without_conditions_nothing_is_shown(rows):
    assert rows.isHidden()
    rows.set_state([(OPEN, "intake")])
    assert not rows.isHidden()
    rows.set_state([])
    assert rows.isHidden()
