"""The same deeds on the keyboards of several countries: letters by print, digits by place."""

import sys

import pytest
from PySide6.QtCore import Qt

from tests.ui.keys.presses import ALT, CTRL, FIRST_DIGIT, NONE, SHIFT, press, typed
from ui.keys.acts import Act, Deed
from ui.keys.keymap import KeyMap, Where
from ui.keys.press import is_name, name_of

ROWS = {  # what the digit row prints, alone and with Shift
    "AZERTY": ("&é\"'(-è_çà", "1234567890"),
    "QWERTZ": ("1234567890", '!"§$%&/()='),
    "QWERTY": ("1234567890", "!@#$%^&*()"),
    "Dutch": ("1234567890", "!\"#$%&_()'"),
}
CODES = frozenset("1234567890QWERTYUPASDHZXCVBN")
KEYS = KeyMap()
mac = pytest.mark.skipif(sys.platform == "darwin", reason="there the places have other codes")


def deed(event, **where):
    return KEYS.deed_of(event, Where(CODES, **where))


@mac
@pytest.mark.parametrize("layout", ROWS)
@pytest.mark.parametrize("place", range(10))
def test_the_digit_row_tags_and_with_shift_means_an_interval(layout, place):
    plain, shifted = ROWS[layout]
    digit = "1234567890"[place]
    assert deed(typed(plain[place], place=place)) == Deed(code_key=digit)
    assert deed(typed(shifted[place], SHIFT, place=place)) == Deed(code_key=digit, interval=True)
    assert deed(typed(plain[place], ALT, place=place)) == Deed(code_key=digit, fragment=True)


@mac
@pytest.mark.parametrize("layout", ROWS)
def test_who_talks_and_how_one_works_go_by_the_digit_row_too(layout):
    plain, shifted = ROWS[layout]
    talk = (Act.TALK_TEACHER, Act.TALK_PUPIL, Act.TALK_BOTH, Act.TALK_SILENCE)
    modes = (Act.MODE_WATCH, Act.MODE_CODE, Act.MODE_CLOSE_UP, Act.MODE_PLAN)
    for place in range(4):
        assert deed(typed(plain[place], CTRL, place=place)) == Deed(talk[place])
        assert deed(typed(shifted[place], CTRL | SHIFT, place=place)) == Deed(modes[place])


@pytest.mark.parametrize("letter", "QWERTYUPASDHZXCVBN")
def test_a_letter_is_the_one_that_is_printed_wherever_it_stands(letter):
    for place in (24, 25, 29, 38, 52):  # A and Q, Z and W, Y and Z change places by country
        event = press(ord(letter), NONE, letter.lower(), scan=place)
        assert deed(event) == Deed(code_key=letter)


@pytest.mark.parametrize("place", [25, 29, 52])  # Z of AZERTY, QWERTZ and QWERTY
def test_ctrl_z_undoes_where_z_is_printed(place):
    assert deed(press(Qt.Key.Key_Z, CTRL, "\x1a", scan=place)) == Deed(Act.UNDO)
    assert deed(press(Qt.Key.Key_Y, CTRL, "\x19", scan=place)) == Deed(Act.REDO)


# German: AltGr+8 9 7 0 and the key of the sharp s; French: AltGr+5 ) 4 = 8.
@pytest.mark.parametrize(
    ("sign", "place", "act"),
    [
        ("[", 7, Act.START_EARLIER), ("]", 8, Act.START_LATER), ("{", 6, Act.END_EARLIER),
        ("}", 9, Act.END_LATER), ("\\", 10, Act.ZOOM_TO_CHOSEN),
        ("[", 4, Act.START_EARLIER), ("]", 10, Act.START_LATER), ("{", 3, Act.END_EARLIER),
        ("}", 11, Act.END_LATER), ("\\", 7, Act.ZOOM_TO_CHOSEN),
    ],
)  # fmt: skip
@pytest.mark.parametrize("modifiers", [NONE, CTRL | ALT], ids=["as Linux tells it", "as Windows"])
def test_brackets_and_backslash_are_typed_with_altgr(sign, place, act, modifiers):
    event = press(ord(sign), modifiers, sign, scan=FIRST_DIGIT + place)
    assert deed(event) == Deed(act)
    assert deed(event, typing=True) is None


def test_what_altgr_types_in_a_field_is_the_fields():
    for sign in "@€|~#":
        event = press(ord(sign) if sign != "€" else 0x20AC, CTRL | ALT, sign, scan=FIRST_DIGIT + 1)
        assert deed(event, typing=True) is None


def test_every_act_of_a_sign_that_needs_altgr_has_a_key_that_does_not():
    far = set("[]{}\\")
    alone = {Act.START_EARLIER, Act.START_LATER, Act.END_EARLIER, Act.END_LATER}
    for act, names in KEYS.keys.items():
        if any(name[-1] in far for name in names) and act not in alone | {Act.ZOOM_TO_CHOSEN}:
            assert any(name[-1] not in far for name in names), act


def test_comma_and_full_stop_have_twins_among_the_arrows():
    assert deed(press(Qt.Key.Key_Comma, NONE, ",")) == Deed(Act.FRAME_BACK)
    assert deed(press(Qt.Key.Key_Left, NONE)) == Deed(Act.BACK)  # a frame, while it stands still
    # On AZERTY the full stop is Shift and the key of the semicolon.
    assert deed(press(Qt.Key.Key_Period, SHIFT, ".", scan=59)) == Deed(Act.FRAME_FORWARD)


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_Dead_Circumflex, NONE, "^"),
        (Qt.Key.Key_Dead_Acute, NONE, "\u00b4"),  # the ' of US-international
        (Qt.Key.Key_Dead_Diaeresis, SHIFT, "¨"),
        (Qt.Key.Key_Dead_Grave, NONE, "`"),
        (Qt.Key.Key_Odiaeresis, NONE, "Ö"),
        (Qt.Key.Key_Eacute, CTRL, "Ctrl+É"),
        (Qt.Key.Key_Tab, NONE, "Tab"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_F12, CTRL | ALT | SHIFT, "Ctrl+Alt+Shift+F12"),
        (Qt.Key.Key_PageDown, NONE, "PgDown"),
    ],
)
def test_every_key_has_a_name_also_one_that_waits_for_a_letter(key, modifiers, name):
    assert name_of(press(key, modifiers)) == name
    assert is_name(name)


def test_what_is_no_key_has_no_name():
    assert name_of(press(Qt.Key.Key_Shift, SHIFT)) == ""
    assert name_of(press(Qt.Key.Key_A, Qt.KeyboardModifier.MetaModifier, "a")) == ""
    for text in ("", "a", "Ctrl", "Ctrl+", "Shift+Ctrl+A", "Alt+Alt+A", "Meta+A", "Spatie", "AB"):
        assert not is_name(text)
    assert is_name("Ctrl++")
    assert is_name("+")
