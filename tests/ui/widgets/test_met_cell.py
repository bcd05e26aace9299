"""How often something was seen, as a button: by mouse, arrows and digits."""

import pytest
from PySide6.QtCore import Qt

from ui.widgets.met_cell import LEVELS, MetCell

Key = Qt.Key


@pytest.fixture
def cell(qtbot):
    made = MetCell("Ik blijf stil")
    qtbot.addWidget(made)
    made.show()
    return made


def test_arrows_go_up_and_down_and_stop_at_the_ends(cell, qtbot):
    seen = []
    cell.chosen.connect(seen.append)
    for _ in range(5):
        qtbot.keyClick(cell, Key.Key_Right)
    assert seen == ["not", "sometimes", "often"]
    qtbot.keyClick(cell, Key.Key_Left)
    assert cell.level == "sometimes"


@pytest.mark.parametrize("number", range(4))
def test_a_digit_chooses_and_tells_once(cell, qtbot, number):
    cell.set_state("often" if number != 3 else "not")
    seen = []
    cell.chosen.connect(seen.append)
    qtbot.keyClicks(cell, str(number) * 2)
    assert seen == [LEVELS[number]]


def test_delete_says_nothing_any_more(cell, qtbot):
    cell.set_state("often")
    qtbot.keyClick(cell, Key.Key_Delete)
    assert cell.level == ""


def test_a_level_that_is_not_known_is_shown_as_none(cell):
    cell.set_state("now and then")
    assert cell.level == ""


def test_it_says_its_subject_and_its_level(cell):
    cell.set_state("sometimes")
    assert cell.accessibleName() == "Ik blijf stil: sometimes"


def test_every_word_fits(cell):
    metrics = cell.fontMetrics()
    assert all(cell.sizeHint().width() > metrics.horizontalAdvance(w) + 34 for w in LEVELS)
