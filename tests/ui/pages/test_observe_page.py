"""An observation as the coach does it: at a running clock, by keys and by mouse."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.domain.sighting import MARK
from beeldcoach.services.observing import AddSighting, EndObservation, StartObservation
from beeldcoach.services.trajectories import RecordObservation, StopTrajectory
from tests.ui.pages.observe_case import ObserveCase, without_video
from ui.pages.observe_keys import Act, Deed, claims, deed_of
from ui.viewmodels.observation_state import Phase

KEY, MOD = Qt.Key, Qt.KeyboardModifier
NONE = MOD.NoModifier


@pytest.fixture
def case(qtbot, session, core):
    """A first observation that can begin."""
    return ObserveCase(qtbot, session, without_video(core))


@pytest.fixture
def running(case, clock):
    """Its clock runs for ten minutes."""
    case.press(KEY.Key_Space)
    clock.forward(minutes=10)
    return case


def seen(case):
    return [(each.at_ms // 1000, each.code, each.note) for each in case.stored.sightings]


def press(text, key, scan_code=0, modifier=NONE, *, repeat=False):
    kind = QEvent.Type.KeyPress
    return QKeyEvent(kind, key, modifier, scan_code, 0, 0, text, repeat, 1)


def test_a_key_of_the_lens_is_stored_at_the_time_of_the_clock(running, clock):
    running.press(KEY.Key_1)
    clock.forward(seconds=65)
    running.press(KEY.Key_W)
    assert seen(running) == [(600, "look", ""), (665, "wait", "")]
    assert dict(running.model.state.counts) == {"look": 1, "wait": 1}


def test_a_click_on_a_key_does_the_same_and_leaves_the_keyboard_with_the_clock(running):
    running.click(running.page.codes.keys["nod"])
    assert seen(running) == [(600, "nod", "")]
    assert QApplication.focusWidget() is running.page.clock


def test_before_the_clock_was_started_nothing_is_seen_and_the_page_says_why(case):
    hints = []
    case.page.hinted.connect(hints.append)
    case.press(KEY.Key_1)
    assert case.stored.sightings == ()
    assert hints == ["Start the clock first."]


def test_enter_begins_a_note_at_that_time_and_typing_never_codes(running, clock):
    running.press(KEY.Key_Return)
    clock.forward(seconds=40)
    running.type("1 kind wijst, Q 7!")
    running.press(KEY.Key_Return)
    assert seen(running) == [(600, None, "1 kind wijst, Q 7!")]
    assert QApplication.focusWidget() is running.page.clock
    running.press(KEY.Key_Q)
    assert len(running.stored.sightings) == 2


def test_a_note_is_stored_while_it_is_typed(running):
    running.press(KEY.Key_Return)
    running.type("S. kijkt op")
    running.qtbot.waitUntil(lambda: seen(running) == [(600, None, "S. kijkt op")])
    running.type(" en zegt iets")
    running.qtbot.waitUntil(lambda: seen(running) == [(600, None, "S. kijkt op en zegt iets")])
    assert len(running.stored.sightings) == 1


def test_a_note_that_is_left_is_kept_and_an_empty_one_is_nothing(running):
    running.press(KEY.Key_Return)
    running.press(KEY.Key_Escape)
    assert running.stored.sightings == ()
    running.press(KEY.Key_M)
    running.type("stil")
    running.press(KEY.Key_Escape)
    assert seen(running) == [(600, None, "stil")]
    assert running.page.note.note.text() == ""


def test_an_exclamation_mark_marks_the_time_to_look_again(running):
    running.press(KEY.Key_Exclam, MOD.ShiftModifier)
    assert seen(running) == [(600, MARK, "")]
    assert running.model.state.counts == ()


@pytest.mark.parametrize(
    ("event", "deed"),
    [
        (press("&", KEY.Key_Ampersand, 10), Deed(code_key="1")),  # AZERTY, by its place
        (press("1", KEY.Key_1, 10, MOD.ShiftModifier), None),
        (press("!", KEY.Key_Exclam, 10, MOD.ShiftModifier), Deed(Act.MARK)),  # QWERTY, QWERTZ
        (press("!", KEY.Key_Exclam, 61), Deed(Act.MARK)),  # AZERTY, a key of its own
        (press("q", KEY.Key_Q, 38), Deed(code_key="Q")),  # AZERTY: what is printed on the key
        (press("1", KEY.Key_1, 10, repeat=True), None),
        (press("z", KEY.Key_Z, 52, MOD.ControlModifier), Deed(Act.UNDO)),
    ],
)
def test_keys_go_by_what_is_printed_on_them_and_digits_by_their_place(qapp, event, deed):
    assert deed_of(event, ["1", "Q"], in_text=False) == deed


def test_undo_is_left_to_the_menu_and_nothing_is_claimed_from_a_field(qapp):
    assert not claims(press("", KEY.Key_Z, 52, MOD.ControlModifier), [], in_text=False)
    assert claims(press("1", KEY.Key_1, 10), ["1"], in_text=False)
    assert not claims(press("1", KEY.Key_1, 10), ["1"], in_text=True)


def test_space_lets_the_clock_stand_still_and_go_on(running, clock):
    running.press(KEY.Key_Space)
    clock.forward(minutes=4)
    assert running.model.state.phase is Phase.PAUSED
    assert running.model.now_ms == 600_000
    running.press(KEY.Key_Space)
    clock.forward(minutes=1)
    assert running.model.now_ms == 660_000


def test_ctrl_z_takes_the_last_back_and_ctrl_y_brings_it_again(running):
    running.press(KEY.Key_1)
    running.press(KEY.Key_2)
    running.press(KEY.Key_Z, MOD.ControlModifier)
    assert [code for _, code, _ in seen(running)] == ["look"]
    assert len(running.model.state.rows) == 1
    running.press(KEY.Key_Y, MOD.ControlModifier)
    assert [code for _, code, _ in seen(running)] == ["look", "turn_to"]


def test_the_clock_goes_on_while_the_page_is_left(running, clock):
    running.page.go()
    running.page.hide()
    clock.forward(minutes=12)
    running.page.show()
    running.come()
    assert running.page.clock.time == "22:00"
    running.press(KEY.Key_3)
    assert seen(running) == [(1320, "nod", "")]


def test_what_was_seen_is_moved_noted_chosen_told_and_deleted_in_its_card(running):
    running.press(KEY.Key_1)
    card = running.page.column.card
    card.time.setFocus()
    card.time.selectAll()
    running.type("8:30")
    running.press(KEY.Key_Return)
    assert seen(running) == [(510, "look", "")]
    running.press(KEY.Key_Plus)
    running.press(KEY.Key_F2)
    running.type("Een blik")
    running.press(KEY.Key_Return)
    running.type("Zij kijkt S. aan, 2 handen rusten.")
    running.press(KEY.Key_Escape)
    (moment,) = running.stored.chosen
    assert (moment.title, moment.picture) == ("Een blik", "Zij kijkt S. aan, 2 handen rusten.")
    running.press(KEY.Key_Delete)
    assert running.stored.sightings == ()
    running.click(running.page.toast.findChild(QPushButton))
    assert len(running.stored.chosen) == 1


def test_what_is_no_time_is_marked_and_changes_nothing(running):
    running.press(KEY.Key_1)
    field = running.page.column.card.time
    field.setFocus()
    field.selectAll()
    running.type("half")
    running.press(KEY.Key_Return)
    assert field.property("state") == "error"
    assert seen(running) == [(600, "look", "")]


def test_more_than_three_chosen_moments_is_said_and_not_forbidden(running, clock):
    for _ in range(4):
        clock.forward(seconds=10)
        running.press(KEY.Key_1)
        running.press(KEY.Key_Plus)
    assert len(running.stored.chosen) == 4
    assert "three is enough" in running.page.column.advice
    running.press(KEY.Key_Plus)
    assert "three is enough" not in running.page.column.advice


def test_arrows_walk_through_what_was_seen(running, clock):
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3):
        clock.forward(seconds=10)
        running.press(key)
    running.press(KEY.Key_Up)
    running.press(KEY.Key_Up)
    assert running.model.state.row(running.model.state.selected).code_id == "look"
    running.press(KEY.Key_Down)
    running.press(KEY.Key_Delete)
    assert [code for _, code, _ in seen(running)] == ["look", "nod"]
    assert running.model.state.row(running.model.state.selected).code_id == "nod"


def test_ending_records_the_observation_of_today_and_can_be_taken_back(running, clock):
    running.click(running.page.clock.end)
    assert running.stored.observed_on == clock.today()
    assert running.model.state.phase is Phase.AFTER
    running.press(KEY.Key_Space)  # does not start it again by accident
    assert running.model.state.phase is Phase.AFTER
    running.press(KEY.Key_Z, MOD.ControlModifier)
    assert running.stored.observed_on is None
    assert running.model.state.phase is Phase.RUNNING


def test_after_the_lesson_a_time_is_typed_and_a_note_or_code_put_there(running):
    running.click(running.page.clock.end)
    running.press(KEY.Key_Return)
    running.type("3:20")
    running.press(KEY.Key_Return)
    running.type("uit het hoofd")
    running.press(KEY.Key_Return)
    assert seen(running) == [(200, None, "uit het hoofd")]


def test_without_the_laptop_everything_is_written_up_afterwards(case, clock):
    case.desk.do(RecordObservation(case.id, case.cycle, clock.today()))
    case.come()
    case.page.model.reload()
    case.settle()
    case.press(KEY.Key_Return)
    case.type("12.30")
    case.press(KEY.Key_Escape)
    case.page.note.time.show_ms(750_000)
    case.page.note.time.setFocus()
    case.click(case.page.codes.keys["nod"])
    assert seen(case) == [(750, "nod", "")]


def test_a_refusal_is_shown_and_the_clock_does_not_start(qtbot, session, core):
    case = ObserveCase(qtbot, session, without_video(core, held=False))
    assert not case.page.clock.turn.isEnabled()
    assert "intake comes first" in case.page.clock.turn.toolTip()
    case.press(KEY.Key_Space)
    assert case.stored.watch is None
    assert case.failures == []


def test_a_clock_that_was_forgotten_asks_where_the_lesson_ended(running, clock):
    running.press(KEY.Key_1)
    running.page.go()
    clock.forward(days=1)
    running.come()
    assert running.page.notice.isVisibleTo(running.page)
    buttons = running.page.notice.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.isVisible()] == ["End it at 10:00"]
    running.click(buttons[-1])
    assert running.stored.observed_on == clock.today() - timedelta(days=1)
    assert running.page.clock.time == "10:00"


def test_on_the_same_day_a_long_observation_may_go_on(running, clock):
    running.page.go()
    clock.forward(hours=2)
    running.come()
    buttons = [b for b in running.page.notice.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["Go on", "End it at 0:00"]
    running.click(buttons[0])
    assert running.model.state.phase is Phase.RUNNING


def test_rest_does_not_lock_the_vault_while_the_coach_watches(running, clock):
    assert running.page.holds_open
    running.press(KEY.Key_Space)
    assert not running.page.holds_open
    running.press(KEY.Key_Space)
    clock.forward(hours=2)
    assert not running.page.holds_open  # forgotten: the vault locks as ever


def test_an_observation_that_was_begun_by_mistake_is_thrown_away_when_confirmed(
    running, prompter, clock
):
    running.press(KEY.Key_1)
    prompter.answers = [None, True]
    running.click(running.page.clock.discard)
    assert running.stored.watch is not None
    running.click(running.page.clock.discard)
    assert running.stored.watch is None
    assert running.stored.sightings == ()
    assert running.model.state.phase is Phase.BEFORE


def test_when_the_trajectory_has_ended_all_is_shown_and_nothing_changed(case, clock):
    case.desk.do(StartObservation(case.id, case.cycle))
    case.desk.do(AddSighting(case.id, case.cycle, 5_000, "look"))
    case.desk.do(EndObservation(case.id, case.cycle))
    case.desk.do(StopTrajectory(case.id, clock.today()))
    case.page.model.reload()
    case.settle()
    assert case.model.state.phase is Phase.CLOSED
    case.press(KEY.Key_1)
    case.press(KEY.Key_Up)
    assert len(case.stored.sightings) == 1
    assert not case.page.column.card.isEnabled()


def test_the_ways_lead_back_to_the_card_and_on_to_the_debrief(running):
    running.page.bar.back_asked.emit()
    running.click(running.page.clock.end)
    running.page.bar.debrief_asked.emit()
    assert [place.part for place in running.went] == ["observation-1", "debrief-1"]


def test_enter_on_a_button_presses_it(case):
    case.page.clock.turn.setFocus(Qt.FocusReason.TabFocusReason)
    case.press(KEY.Key_Return)
    assert case.model.state.phase is Phase.RUNNING


def test_f6_walks_the_parts_of_the_page(running):
    running.press(KEY.Key_1)
    stops = []
    for _ in range(5):
        running.press(KEY.Key_F6)
        stops.append(QApplication.focusWidget())
    page = running.page
    keys = next(iter(page.codes.keys.values()))
    assert stops == [keys, page.note.note, page.column.list, page.column.card.note, page.clock]
