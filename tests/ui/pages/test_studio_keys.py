"""Which press does what, on keyboards of several countries."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.pages.studio_keys import GROUPS, RESERVED, Act, Deed, deed_of, name_of, owns

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
CODES = [*"1234567890", "Q", "W"]
FIRST_DIGIT = {"win32": 2}.get(sys.platform, 10)  # the scan code of the key left above


def press(key, modifiers=NONE, text="", *, scan=0, held=False):
    kind = QEvent.Type.KeyPress
    return QKeyEvent(kind, int(key), modifiers, scan, 0, 0, text, held)


def deed(event, *, in_text=False):
    return deed_of(event, CODES, in_text=in_text)


@pytest.mark.parametrize(
    ("event", "act"),
    [
        (press(Qt.Key.Key_Space, text=" "), Act.PLAY),
        (press(Qt.Key.Key_Space, CTRL), Act.PLAY_ANYWHERE),
        (press(Qt.Key.Key_Space, SHIFT, " "), Act.PLAY_CHOSEN),
        (press(Qt.Key.Key_K, text="k"), Act.PAUSE),
        (press(Qt.Key.Key_Left), Act.BACK),
        (press(Qt.Key.Key_Right, SHIFT), Act.SECOND_FORWARD),
        (press(Qt.Key.Key_Return), Act.NOTE),
        (press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier), Act.NOTE),
        (press(Qt.Key.Key_Backspace, SHIFT), Act.RETURN),
        (press(Qt.Key.Key_Z, CTRL, "\x1a"), Act.UNDO),
        (press(Qt.Key.Key_Z, CTRL | SHIFT), Act.REDO),
        (press(Qt.Key.Key_Y, CTRL), Act.REDO),
        (press(Qt.Key.Key_BracketLeft, text="["), Act.START_EARLIER),
        (press(Qt.Key.Key_BraceRight, SHIFT, "}"), Act.END_LATER),
        (press(Qt.Key.Key_BracketRight, CTRL), Act.START_SECOND_LATER),
        (press(Qt.Key.Key_BraceLeft, CTRL | SHIFT), Act.END_SECOND_EARLIER),
        (press(Qt.Key.Key_Question, SHIFT, "?"), Act.SHEET),
        (press(Qt.Key.Key_Plus, SHIFT, "+"), Act.STAR),
        (press(Qt.Key.Key_Equal, CTRL), Act.ZOOM_IN),
        (press(Qt.Key.Key_0, CTRL), Act.FIT),
        (press(Qt.Key.Key_R, CTRL), Act.LOOP),
        (press(Qt.Key.Key_I, ALT), Act.CLEAR_IN),
    ],
)
def test_a_key_does_what_the_table_says(event, act):
    assert deed(event) == Deed(act)


def test_a_digit_or_letter_of_the_lens_tags_and_shift_makes_an_interval():
    assert deed(press(Qt.Key.Key_1, text="1")) == Deed(code_key="1")
    assert deed(press(Qt.Key.Key_W, text="w")) == Deed(code_key="W")
    assert deed(press(Qt.Key.Key_W, SHIFT, "W")) == Deed(code_key="W", interval=True)


def test_shift_and_a_digit_is_an_interval_though_it_prints_a_sign():
    event = press(Qt.Key.Key_Exclam, SHIFT, "!", scan=FIRST_DIGIT)
    assert deed(event) == Deed(code_key="1", interval=True)


@pytest.mark.skipif(sys.platform == "darwin", reason="there the places have other codes")
@pytest.mark.parametrize(("place", "sign"), list(enumerate("&é\"'(-è_çà")))
def test_the_digit_row_of_an_azerty_keyboard_tags_without_shift(place, sign):
    event = press(ord(sign.upper()), NONE, sign, scan=FIRST_DIGIT + place)
    assert deed(event) == Deed(code_key="1234567890"[place])


def test_a_keyboard_that_tells_no_places_is_understood_by_its_signs():
    assert deed(press(Qt.Key.Key_Ampersand, NONE, "&")) == Deed(code_key="1")


def test_a_bracket_typed_with_altgr_on_the_digit_row_is_a_bracket():
    event = press(Qt.Key.Key_BracketLeft, CTRL | ALT, "[", scan=FIRST_DIGIT + 4)
    assert deed(event) == Deed(Act.START_EARLIER)


def test_zooming_goes_by_print_also_where_the_minus_is_a_digit():
    event = press(Qt.Key.Key_Minus, CTRL, "-", scan=FIRST_DIGIT + 5)
    assert deed(event) == Deed(Act.ZOOM_OUT)


def test_a_letter_that_is_no_code_of_the_lens_does_nothing():
    event = press(Qt.Key.Key_X, text="x")
    assert deed(event) is None
    assert not owns(event, CODES, in_text=False)


def test_a_key_that_is_held_tags_once_but_steps_on():
    assert deed(press(Qt.Key.Key_1, text="1", held=True)) is None
    assert owns(press(Qt.Key.Key_1, text="1", held=True), CODES, in_text=False)
    assert deed(press(Qt.Key.Key_Space, text=" ", held=True)) is None
    assert deed(press(Qt.Key.Key_Right, held=True)) == Deed(Act.FORWARD)


@pytest.mark.parametrize(
    "event",
    [
        press(Qt.Key.Key_Space, text=" "),
        press(Qt.Key.Key_1, text="1"),
        press(Qt.Key.Key_K, text="k"),
        press(Qt.Key.Key_Question, SHIFT, "?"),
        press(Qt.Key.Key_Delete),
        press(Qt.Key.Key_Z, CTRL),
        press(Qt.Key.Key_Up),
    ],
)
def test_while_typing_single_keys_are_the_fields(event):
    assert deed(event, in_text=True) is None
    assert not owns(event, CODES, in_text=True)


@pytest.mark.parametrize(
    ("event", "act"),
    [
        (press(Qt.Key.Key_Space, CTRL), Act.PLAY_ANYWHERE),
        (press(Qt.Key.Key_F9), Act.PLAY_ANYWHERE),
        (press(Qt.Key.Key_F6), Act.PANES),
        (press(Qt.Key.Key_Escape), Act.LEAVE),
    ],
)
def test_while_typing_a_few_keys_still_work(event, act):
    assert deed(event, in_text=True) == Deed(act)


def test_no_key_stands_twice_in_the_table():
    names = [name for group in GROUPS for row in group.rows for keys in row.keys for name in keys]
    assert len(names) == len(set(names))


def test_every_act_has_a_key():
    assert {act for group in GROUPS for row in group.rows for act in row.acts} == set(Act)


def test_the_letters_of_the_table_are_the_reserved_ones():
    names = {n for group in GROUPS for row in group.rows for keys in row.keys for n in keys}
    assert {name for name in names if len(name) == 1 and name.isalpha()} == RESERVED


def test_the_lock_of_the_application_is_left_alone():
    assert name_of(press(Qt.Key.Key_L, CTRL)) == "Ctrl+L"
    assert deed(press(Qt.Key.Key_L, CTRL)) is None
