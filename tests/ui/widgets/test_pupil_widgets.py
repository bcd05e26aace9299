"""The widgets of a pupil's pages: faces to press, a card to choose, a key to hold."""

import pytest
from PySide6.QtCore import Qt

from ui.widgets.choice_card import ChoiceCard
from ui.widgets.hold_key import HoldKey
from ui.widgets.smiley_row import SmileyRow, face_of


@pytest.fixture
def row(qtbot):
    row = SmileyRow()
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.show()
    return row


@pytest.mark.parametrize("figure", range(11))
def test_each_key_chooses_its_figure(row, qtbot, figure):
    told = []
    row.changed.connect(told.append)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.key_rect(figure).center())
    assert told == [figure]


def test_pressing_what_is_on_takes_it_away(row, qtbot):
    row.set_state(4)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.key_rect(4).center())
    assert row.value is None


def test_arrows_digits_and_backspace_choose(row, qtbot):
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value == 0
    qtbot.keyClick(row, Qt.Key.Key_Left)
    assert row.value == 0
    qtbot.keyClick(row, Qt.Key.Key_1)
    qtbot.keyClick(row, Qt.Key.Key_0)
    assert row.value == 10
    qtbot.keyClick(row, Qt.Key.Key_0)
    assert row.value == 0
    qtbot.keyClick(row, Qt.Key.Key_Backspace)
    assert row.value is None


def test_the_keys_of_a_narrow_row_stand_inside_it(row):
    row.resize(row.minimumSizeHint())
    assert row.key_rect(10).right() <= row.width()


def test_a_face_never_gets_sadder_with_a_higher_figure():
    order = ["ph.smiley-sad", "ph.smiley-meh", "ph.smiley"]
    faces = [order.index(face_of(figure)) for figure in range(11)]
    assert faces == sorted(faces)
    assert set(faces) == {0, 1, 2}


def test_a_card_is_high_enough_for_its_words_however_narrow(qtbot):
    card = ChoiceCard("ph.brain", "Ophalen wat ik al weet", "Ik schrijf eerst op wat ik weet.")
    qtbot.addWidget(card)
    heights = [card.heightForWidth(width) for width in (400, 250, 160)]
    assert heights == sorted(heights)
    assert heights[0] < heights[2]


def test_a_key_that_is_let_go_too_soon_does_nothing(qtbot):
    key = HoldKey("Voor de coach", "ph.lock-simple", 400)
    qtbot.addWidget(key)
    key.show()
    held = []
    key.held.connect(lambda: held.append(True))
    qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    assert key.is_held
    qtbot.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert not key.is_held
    with qtbot.waitSignal(key.held, timeout=3000):
        qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    assert held == [True]
