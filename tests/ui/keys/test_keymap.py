"""Which press does what, on keyboards of several countries."""

import sys

import pytest
from PySide6.QtCore import Qt

from beeldcoach.domain.lens import CODE_KEYS, RESERVED_KEYS
from tests.ui.keys.presses import ALT, CTRL, FIRST_DIGIT, NONE, SHIFT, press
from ui.keys.acts import Act, Deed
from ui.keys.keymap import GROUPS, ROW_OF, KeyMap, Where
from ui.keys.press import name_of
from ui.keys.rows import When

CODES = frozenset([*"1234567890", "Q", "W"])
KEYS = KeyMap()


def deed(event, **where):
    return KEYS.deed_of(event, Where(CODES, **where))


def owns(event, **where):
    return KEYS.owns(event, Where(CODES, **where))


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
    assert not owns(event)


def test_a_key_that_is_held_tags_once_but_steps_on():
    assert deed(press(Qt.Key.Key_1, text="1", held=True)) is None
    assert owns(press(Qt.Key.Key_1, text="1", held=True))
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
    assert deed(event, typing=True) is None
    assert not owns(event, typing=True)


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
    assert deed(event, typing=True) == Deed(act)


def test_no_key_stands_twice_in_the_table():
    rows = [row for group in GROUPS for row in group.rows if row.when is not When.ASKED]
    names = [name for row in rows for keys in row.keys for name in keys]
    assert len(names) == len(set(names))


def test_every_act_stands_in_the_table_once_and_has_a_key():
    acts = [act for group in GROUPS for row in group.rows for act in row.acts]
    assert len(acts) == len(set(acts))
    assert set(acts) == set(ROW_OF) == set(Act)
    assert all(names for names in KEYS.keys.values())


def test_the_letters_of_the_table_are_the_reserved_ones():
    rows = [row for group in GROUPS for row in group.rows if row.when is not When.ASKED]
    names = {name for row in rows for keys in row.keys for name in keys}
    assert {name for name in names if len(name) == 1 and name.isalpha()} == RESERVED_KEYS
    assert {f"Alt+{key}" for key in CODE_KEYS}.isdisjoint(names)
    assert {f"Shift+{key}" for key in CODE_KEYS}.isdisjoint(names)


def test_no_function_lives_only_on_keys_that_laptops_lack():
    far = {"Home", "End", "PgUp", "PgDown", "Ins", "Media Play", "Media Pause"}
    assert all(set(names) - far for names in KEYS.keys.values())


def test_the_lock_of_the_application_is_left_alone():
    assert name_of(press(Qt.Key.Key_L, CTRL)) == "Ctrl+L"
    assert deed(press(Qt.Key.Key_L, CTRL)) is None
    assert "Ctrl+I" not in {name for names in KEYS.keys.values() for name in names}


def test_alt_and_a_code_cuts_a_fragment_around_it():
    assert deed(press(Qt.Key.Key_W, ALT)) == Deed(code_key="W", fragment=True)
    assert deed(press(Qt.Key.Key_W, ALT | SHIFT)) is None


def test_the_key_of_an_act_that_nobody_can_do_is_nobodys():
    event = press(Qt.Key.Key_F12)
    where = Where(CODES, known=frozenset({Act.PLAY}))
    assert KEYS.deed_of(event, Where(CODES)) == Deed(Act.STILL)
    assert KEYS.deed_of(event, where) is None
    assert not KEYS.owns(event, where)
    assert not KEYS.claims(event, where)


def test_tab_walks_what_is_here_only_while_the_film_has_the_keyboard():
    assert deed(press(Qt.Key.Key_Tab, text="\t")) is None
    assert deed(press(Qt.Key.Key_Tab, text="\t"), on_film=True) == Deed(Act.NEXT_HERE)
    assert deed(press(Qt.Key.Key_Backtab, SHIFT), on_film=True) == Deed(Act.PREVIOUS_HERE)


def test_an_open_question_takes_its_keys_before_the_codes():
    event, codes = press(Qt.Key.Key_A, text="a"), frozenset("ASD")
    assert KEYS.deed_of(event, Where(codes)) == Deed(code_key="A")
    assert KEYS.deed_of(event, Where(codes, asked=True)) == Deed(Act.ANSWER_1)
    assert KEYS.deed_of(event, Where(codes, asked=True, typing=True)) is None


def test_an_exclamation_mark_asks_for_attention_where_it_is_no_codes_interval():
    on_the_one = press(Qt.Key.Key_Exclam, SHIFT, "!", scan=FIRST_DIGIT)
    assert deed(on_the_one) == Deed(code_key="1", interval=True)
    assert KEYS.deed_of(on_the_one, Where(frozenset("Q"))) == Deed(Act.ATTENTION)
    assert deed(press(Qt.Key.Key_Exclam, NONE, "!", scan=61)) == Deed(Act.ATTENTION)  # AZERTY
