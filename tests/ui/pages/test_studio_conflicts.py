"""The coach's own keys go before those of a lens, and that is told at once."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.studio_case import StudioCase, film_in
from ui.keys.acts import Act
from ui.keys.keymap import KeyMap
from ui.keys.saved import kept_text


@pytest.fixture
def opened(qtbot, session, core):
    """Open a film with these keys taken over."""
    cases = []

    def open_with(keymap):
        session.preferences.studio_keys = kept_text(keymap)
        case = StudioCase(qtbot, session, film_in(core))
        case.hints = []
        case.page.hinted.connect(case.hints.append)
        cases.append(case)
        return case.open()

    yield open_with
    for case in cases:
        case.leave()
        assert case.failures == []


def key_of(studio, code):
    return studio.page.column.codes._keys[code]._state


def test_her_own_key_does_what_she_chose_and_the_code_has_another(opened, qtbot):
    studio = opened(KeyMap().with_key(Act.MUTE, "3"))
    studio.press(Qt.Key.Key_3)
    assert studio.player.muted
    assert len(studio.model.state.moments) == 0
    studio.press(getattr(Qt.Key, f"Key_{key_of(studio, 'nod').key}"))
    assert [row.code_id for row in studio.model.state.moments] == ["nod"]


def test_it_is_told_when_the_film_opens_and_stands_with_the_code(opened):
    studio = opened(KeyMap().with_key(Act.MUTE, "3"))
    (hint,) = studio.hints
    shown = key_of(studio, "nod")
    assert (shown.given, shown.key) == ("3", "E")
    for part in ("ja knikken", shown.key, "3", "Sound off or on"):
        assert part in hint
    assert "Sound off or on" in shown.tooltip
    assert key_of(studio, "look").given == ""


def test_more_of_them_are_counted_in_one_sentence(opened):
    studio = opened(KeyMap().with_key(Act.MUTE, "3").with_key(Act.STILL, "Q"))
    (hint,) = studio.hints
    assert hint.startswith("2 ")
    assert {code for code in ("nod", "initiative", "look") if key_of(studio, code).given} == {
        "nod",
        "initiative",
    }


def test_nothing_is_told_while_no_key_of_the_lens_was_taken(opened):
    studio = opened(KeyMap().with_key(Act.MUTE, "Ctrl+Shift+X"))
    assert studio.hints == []
    assert not any(key._state.given for key in studio.page.column.codes._keys.values())


def test_a_key_that_is_given_back_is_told_no_more(opened, session):
    studio = opened(KeyMap().with_key(Act.MUTE, "3"))
    studio.page.go()
    session.preferences.studio_keys = ""
    studio.hints.clear()
    studio.open()
    assert studio.hints == []
    assert (key_of(studio, "nod").given, key_of(studio, "nod").key) == ("", "3")
