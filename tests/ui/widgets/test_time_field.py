"""A time of day, typed in any way that people write it."""

from datetime import time

import pytest
from PySide6.QtCore import Qt

from ui.widgets.time_field import TimeField


@pytest.fixture
def field(qtbot):
    made = TimeField("Film 1: time")
    qtbot.addWidget(made)
    made.show()
    made.told = []
    made.changed.connect(made.told.append)
    return made


@pytest.mark.parametrize(
    ("typed", "value", "written"),
    [
        ("9", time(9), "09.00"),
        ("9:30", time(9, 30), "09.30"),
        ("0930", time(9, 30), "09.30"),
        ("15.30", time(15, 30), "15.30"),
    ],
)
def test_what_is_typed_is_written_as_times_are(field, qtbot, typed, value, written):
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value, field.text(), field.told) == (value, written, [value])


@pytest.mark.parametrize("typed", ["25", "9.75", "straks", "12.3.4"])
def test_what_is_no_time_stays_and_is_marked(field, qtbot, typed):
    qtbot.keyClicks(field, typed)
    field.keep()
    assert field.text() == typed
    assert field.is_wrong
    assert field.property("state") == "error"
    assert field.accessibleDescription()
    assert field.told == []
    field.set_state(None)  # what is loaded does not wipe it out
    assert field.text() == typed


def test_an_emptied_field_means_no_time(field, qtbot):
    field.set_state(time(9))
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.keep()
    assert (field.value, field.told) == (None, [None])
