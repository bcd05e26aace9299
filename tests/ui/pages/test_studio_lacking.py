"""A key that needs a choice says so in the status line, and what to do."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.phases import AddPhase
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.keys.acts import Act, Deed
from ui.keys.keymap import DEFAULTS
from ui.pages.studio_modes import Mode


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core))
    case.hints = []
    case.page.hinted.connect(case.hints.append)
    case.open()
    yield case
    case.leave()
    assert case.failures == []


NEEDS_A_CHOICE = [
    Act.EDIT_NOTE, Act.STAR, Act.DELETE, Act.DUPLICATE, Act.SPLIT, Act.POINT_TO_INTERVAL,
    Act.SET_LOOP, Act.PLAY_CHOSEN, Act.PLAY_AROUND,
    Act.START_EARLIER, Act.START_LATER, Act.END_EARLIER, Act.END_LATER,
    Act.START_SECOND_EARLIER, Act.START_SECOND_LATER,
    Act.END_SECOND_EARLIER, Act.END_SECOND_LATER,
    Act.FRAGMENT_EARLIER, Act.FRAGMENT_LATER, Act.PREVIOUS_FRAGMENT, Act.NEXT_FRAGMENT,
    Act.PREVIOUS, Act.NEXT, Act.LANE_UP, Act.LANE_DOWN,
    Act.GO_TO_IN, Act.GO_TO_OUT, Act.CLEAR_IN, Act.CLEAR_OUT,
]  # fmt: skip


def test_each_of_them_says_what_it_lacks_and_changes_nothing(studio):
    for act in NEEDS_A_CHOICE:
        studio.hints.clear()
        studio.page.deeds.do(Deed(act))
        assert [bool(hint) for hint in studio.hints] == [True], act
        assert not studio.page.toast.isVisible()
    assert studio.stored.moments == studio.stored.fragments == ()


def test_f2_without_a_choice_names_the_keys_that_choose(studio):
    studio.see(1040)
    studio.press(Qt.Key.Key_1)
    studio.model.select(None)
    studio.press(Qt.Key.Key_F2)
    assert "write" in studio.hints[-1]
    assert "↑ ↓" in studio.hints[-1]
    studio.see(2000)
    studio.press(Qt.Key.Key_Up)
    assert studio.hints[-1] == ""  # what is done lacks nothing any more
    studio.press(Qt.Key.Key_F2)
    assert studio.page.stage.note.isVisible()
    assert studio.hints[-1] == ""


def test_f2_writes_what_a_fragment_is_called_in_each_way_of_working(studio, core, qtbot):
    item = core.desk.do(AddFragment(studio.film_id, 0, 400, "Eerst")).value
    studio.model.reload()
    qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 1)
    for mode in (Mode.CODE, Mode.SMALL, Mode.PLAN):
        studio.page.cards.choose_mode(mode)
        studio.model.select(item)
        studio.page.stage.setFocus()
        studio.press(Qt.Key.Key_F2)
        assert studio.focused.text() == "Eerst", mode
        assert studio.hints == []


def test_f2_still_names_a_phase(studio, core, qtbot):
    item = core.desk.do(AddPhase(studio.film_id, 0, "start")).value
    studio.model.reload()
    qtbot.waitUntil(lambda: len(studio.model.state.phases) == 1)
    studio.model.select(item)
    studio.press(Qt.Key.Key_F2)
    assert studio.page.tagging.phase.isVisible()


def test_every_key_with_a_need_is_a_key_of_the_studio(studio):
    assert set(NEEDS_A_CHOICE) <= set(DEFAULTS) & studio.page.deeds.known
