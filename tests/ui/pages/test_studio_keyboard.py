"""Keys of the studio pressed, held and let go on a real film: what they do and what is stored."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.studio_case import FRAME_MS, LENGTH_MS, StudioCase, film_in
from ui.keys.acts import Act
from ui.keys.keymap import KeyMap
from ui.keys.saved import kept_text
from ui.pages import studio_keyboard
from ui.viewmodels.studio_walking import here

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


class Hand:
    """The seconds that a key was held."""

    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def hand(monkeypatch):
    made = Hand()
    monkeypatch.setattr(studio_keyboard, "time", made)
    return made


def send(studio, kind, key, text="", *, modifiers=NONE, held=False, scan=0):
    to = QApplication.focusWidget() or studio.page.stage
    QApplication.sendEvent(to, QKeyEvent(kind, key, modifiers, scan, 0, 0, text, held))


def down(studio, key, text="", **more):
    send(studio, QEvent.Type.KeyPress, key, text, **more)


def up(studio, key, text="", **more):
    send(studio, QEvent.Type.KeyRelease, key, text, **more)


def spans(studio):
    return [(moment.code, moment.start_ms, moment.end_ms) for moment in studio.stored.moments]


def test_no_act_is_left_without_a_deed(studio):
    assert studio.page.deeds.known == set(Act)


# W is a code with a length in the lens of the case, 1 is one without.


def test_a_code_with_a_length_begins_at_one_press_and_ends_at_the_next(studio, hand):
    for ms in (400, 1600):
        studio.see(ms)
        down(studio, Qt.Key.Key_W, "w")
        hand.now += 0.1
        up(studio, Qt.Key.Key_W, "w")
    assert spans(studio) == [("wait", 400, 1600)]


def test_held_it_lasts_as_long_as_the_key_is_held(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_W, "w")
    for _ in range(3):
        down(studio, Qt.Key.Key_W, "w", held=True)
        up(studio, Qt.Key.Key_W, "w", held=True)
    assert spans(studio) == []
    studio.see(2000)
    hand.now += 0.4
    up(studio, Qt.Key.Key_W, "w")
    assert spans(studio) == [("wait", 400, 2000)]
    assert studio.model.state.running == ()


def test_the_press_that_ends_it_begins_no_other_however_long_it_is_held(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_W, "w")
    up(studio, Qt.Key.Key_W, "w")
    studio.see(1200)
    down(studio, Qt.Key.Key_W, "w")
    studio.see(2000)
    hand.now += 5
    up(studio, Qt.Key.Key_W, "w")
    assert spans(studio) == [("wait", 400, 1200)]
    assert studio.model.state.running == ()


def test_a_code_without_a_length_is_one_press_however_long_it_is_held(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_1, "1")
    studio.see(2000)
    hand.now += 5
    up(studio, Qt.Key.Key_1, "1")
    assert spans(studio) == [("look", 400, None)]


def test_a_held_key_ends_when_the_window_is_left(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_W, "w")
    studio.see(2000)
    hand.now += 1
    other = QWidget()
    studio.qtbot.addWidget(other)
    with studio.qtbot.waitActive(other):
        other.show()
    assert spans(studio) == [("wait", 400, 2000)]
    with studio.qtbot.waitActive(studio.page):
        studio.page.activateWindow()
    up(studio, Qt.Key.Key_W, "w")  # its release comes too late to mean anything
    assert spans(studio) == [("wait", 400, 2000)]


def test_a_key_that_prints_something_else_when_it_comes_up_is_the_same_key(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_W, "w", scan=25)
    studio.see(2000)
    hand.now += 1
    up(studio, Qt.Key.Key_Greater, ">", scan=25, modifiers=SHIFT)
    assert spans(studio) == [("wait", 400, 2000)]


def test_shift_begins_and_ends_explicitly_and_holding_that_says_nothing(studio, hand):
    studio.see(400)
    down(studio, Qt.Key.Key_Q, "Q", modifiers=SHIFT)
    hand.now += 5
    up(studio, Qt.Key.Key_Q, "Q", modifiers=SHIFT)
    assert studio.model.state.running == (("initiative", 400),)


def test_with_k_held_j_and_l_go_by_frames_also_when_they_repeat(studio):
    studio.see(1000)
    down(studio, Qt.Key.Key_K, "k")
    for held in (False, True, True):
        down(studio, Qt.Key.Key_L, "l", held=held)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1000 + 3 * FRAME_MS)
    down(studio, Qt.Key.Key_J, "j")
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1000 + 2 * FRAME_MS)
    up(studio, Qt.Key.Key_K, "k")
    assert studio.player.rate == 1.0
    down(studio, Qt.Key.Key_L, "l")
    down(studio, Qt.Key.Key_L, "l", held=True)
    assert studio.player.rate == 1.25


def test_frames_repeat_while_the_key_is_held_and_seeks_are_taken_together(studio):
    studio.see(1000)
    for held in (False, True, True, True):
        down(studio, Qt.Key.Key_Right, held=held)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1000 + 4 * FRAME_MS)
    for _ in range(20):
        down(studio, Qt.Key.Key_Left, modifiers=SHIFT, held=True)
    assert studio.player.position_ms == 0  # only the last place is looked up
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 0)


def test_the_same_once_more_at_the_playhead_with_all_that_was_said_of_it(studio):
    studio.see(400)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Plus, SHIFT)
    studio.see(2000)
    studio.press(Qt.Key.Key_D, CTRL)
    first, second = studio.stored.moments
    assert (second.code, second.start_ms, second.starred) == (first.code, 2000, True)
    assert studio.model.state.selected == second.id
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 1)
    assert [moment.id for moment in studio.stored.moments] == [first.id]


def test_a_double_does_not_lie_on_the_first_and_not_outside_the_film(studio):
    studio.model.tag("wait", 400, 1400)
    studio.see(400)
    studio.press(Qt.Key.Key_D, CTRL)
    assert spans(studio)[1] == ("wait", 1400, 2400)
    studio.see(3960)
    studio.press(Qt.Key.Key_D, CTRL)
    assert spans(studio)[2] == ("wait", LENGTH_MS - 1000, LENGTH_MS)


def test_what_has_a_length_is_split_at_the_playhead_in_one_step(studio):
    studio.model.tag("wait", 400, 2400)
    studio.see(1200)
    studio.press(Qt.Key.Key_K, CTRL)
    assert spans(studio) == [("wait", 400, 1200), ("wait", 1200, 2400)]
    shown = [(row.start_ms, row.end_ms) for row in studio.model.state.moments]
    assert shown == [(400, 1200), (1200, 2400)]
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 1)
    assert spans(studio) == [("wait", 400, 2400)]


def test_where_nothing_can_be_split_it_says_so(studio):
    said = []
    studio.page.hinted.connect(said.append)
    studio.see(400)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_K, CTRL)
    assert spans(studio) == [("look", 400, None)]
    assert "length" in said[-1]


def test_a_moment_gets_a_length_up_to_the_playhead_and_loses_it_again(studio):
    studio.see(400)
    studio.press(Qt.Key.Key_1)
    studio.see(1600)
    studio.press(Qt.Key.Key_I, CTRL_SHIFT)
    assert spans(studio) == [("look", 400, 1600)]
    studio.press(Qt.Key.Key_I, CTRL_SHIFT)
    assert spans(studio) == [("look", 400, None)]
    studio.see(400)
    studio.press(Qt.Key.Key_I, CTRL_SHIFT)
    assert spans(studio) == [("look", 400, 2400)]


def test_tab_walks_what_is_under_the_playhead_and_then_leaves_the_film(studio):
    studio.model.tag("wait", 400, 2400)
    studio.model.tag("look", 800)
    studio.model.tag("nod", 3600)
    studio.see(1000)
    studio.model.select(None)
    near = here(studio.model.state, 1000)
    assert [row.code_id for row in near] == ["wait", "look"]
    walked = []
    for _ in range(2):
        studio.press(Qt.Key.Key_Tab)
        walked.append(studio.model.state.selected)
    assert walked == [near[0].id, near[1].id]
    studio.press(Qt.Key.Key_Backtab, SHIFT)
    assert studio.model.state.selected == near[0].id
    assert studio.player.shown_ms == 1000
    assert studio.page.stage.hasFocus()
    for _ in range(2):
        studio.press(Qt.Key.Key_Tab)
    assert studio.model.state.selected == near[1].id
    assert not studio.page.stage.hasFocus()


def test_tab_leaves_a_field_as_it_always_does_and_f6_leaves_the_film(studio):
    studio.model.tag("look", 400)
    studio.press(Qt.Key.Key_F6)
    assert studio.page.timeline.hasFocus()
    before = studio.model.state.selected
    studio.press(Qt.Key.Key_Tab)
    assert not studio.page.timeline.hasFocus()
    assert studio.model.state.selected == before


def test_ctrl_up_and_down_change_lanes_at_about_the_same_time(studio):
    studio.model.tag("look", 1000)  # the first lane
    studio.model.tag("nod", 900)  # the second
    studio.model.tag("nod", 3000)
    studio.model.fragments.add(1000, 2000)
    studio.model.select(studio.model.state.moments[1].id)
    chosen = []
    for _ in range(3):
        studio.press(Qt.Key.Key_Down, CTRL)
        found = studio.model.state.find(studio.model.state.selected)
        chosen.append((getattr(found, "code_id", "fragment"), found.start_ms))
    assert chosen == [("nod", 900), ("fragment", 1000), ("fragment", 1000)]
    studio.press(Qt.Key.Key_Up, CTRL)
    studio.press(Qt.Key.Key_Up, CTRL)
    assert studio.model.state.moment(studio.model.state.selected).code_id == "look"


def test_the_sound_is_put_off_made_softer_and_louder(studio):
    studio.press(Qt.Key.Key_M, CTRL_SHIFT)
    assert studio.player.muted
    studio.press(Qt.Key.Key_Comma, CTRL)
    assert not studio.player.muted
    assert studio.player.volume == 0.9
    for _ in range(3):
        studio.press(Qt.Key.Key_Period, CTRL)
    assert studio.player.volume == 1.0


def test_repeat_from_in_to_out(studio):
    studio.see(400)
    studio.press(Qt.Key.Key_I)
    studio.see(1200)
    studio.press(Qt.Key.Key_O)
    studio.press(Qt.Key.Key_R, CTRL_SHIFT)
    assert studio.player.range_ms == (400, 1200)
    assert studio.player.looping
    studio.press(Qt.Key.Key_R, CTRL)
    assert not studio.player.looping


def test_other_keys_hold_as_soon_as_the_page_is_come_to(studio):
    keymap = KeyMap().with_key(Act.DUPLICATE, "Ctrl+B", "Ctrl+D").with_key(Act.MUTE, "1")
    studio.page.session.preferences.studio_keys = kept_text(keymap)
    studio.page.hide()
    studio.page.show()
    studio.model.reload()
    studio.qtbot.waitUntil(lambda: studio.model.state.head.lens.code("look").key == "E")
    studio.see(400)
    studio.press(Qt.Key.Key_1)
    assert studio.player.muted
    assert spans(studio) == []
    studio.press(Qt.Key.Key_E)  # the code gave way
    assert spans(studio) == [("look", 400, None)]
    studio.press(Qt.Key.Key_B, CTRL)
    assert len(spans(studio)) == 2
    assert studio.page.session.lens.code("look").key == "1"  # the lens itself is what it was
