"""The studio with a real film in a real vault: what is pressed, is shown and stored."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.watching import AddMark
from tests.ui.pages.studio_case import FRAME_MS, LENGTH_MS, StudioCase, film_in
from tests.ui.player.conftest import make_film
from ui.keys.acts import Act
from ui.keys.keymap import GROUPS
from ui.navigation import Location
from ui.pages.studio_page import StudioPage
from ui.viewmodels.studio_state import Edge

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


def times(stored):
    return [(moment.code, moment.start_ms, moment.end_ms) for moment in stored.moments]


def test_a_key_tags_the_frame_that_is_seen_and_stores_it_at_once(studio):
    studio.see(1040)
    studio.press(Qt.Key.Key_1)
    assert [row.start_ms for row in studio.model.state.moments] == [1040]  # shown already
    assert studio.page.column.moments.model().rowCount() == 1
    assert times(studio.stored) == [("look", 1040, None)]


def test_the_moment_that_is_shown_is_the_one_that_is_stored(studio):
    studio.see(800)
    studio.press(Qt.Key.Key_7)
    studio.qtbot.waitUntil(lambda: not studio.model._under_way.total())
    shown = studio.model.state.moments[0]
    assert shown.id == studio.stored.moments[0].id
    assert studio.model.state.selected == shown.id
    studio.model.reload()
    studio.qtbot.wait(20)
    assert studio.model.state.moments[0] is shown  # nothing flickers


def test_the_digit_row_of_an_azerty_keyboard_tags(studio):
    studio.see(400)
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(studio.page.stage, QKeyEvent(kind, Qt.Key.Key_Ampersand, none, "&"))
    assert times(studio.stored) == [("look", 400, None)]


def test_a_held_key_tags_once(studio):
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    for held in (False, True, True):
        event = QKeyEvent(kind, Qt.Key.Key_2, none, "2", held)
        QApplication.sendEvent(studio.page.stage, event)
    assert len(studio.stored.moments) == 1


def test_a_click_on_a_code_tags_and_leaves_the_keyboard_with_the_film(studio):
    studio.see(600)
    key = next(iter(studio.page.column.codes._keys.values()))
    studio.qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert times(studio.stored) == [("look", 600, None)]
    assert studio.page.stage.hasFocus()


def test_shift_and_a_code_begins_and_ends_an_interval(studio):
    studio.see(400)
    studio.press(Qt.Key.Key_Q, SHIFT)
    assert studio.model.state.running == (("initiative", 400),)
    studio.see(1600)
    studio.press(Qt.Key.Key_Q, SHIFT)
    assert studio.model.state.running == ()
    assert times(studio.stored) == [("initiative", 400, 1600)]


def test_an_interval_that_runs_is_ended_when_the_page_is_left(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    case.see(400)
    case.press(Qt.Key.Key_Q, SHIFT)
    case.see(2000)
    case.leave()
    assert times(case.stored) == [("initiative", 400, 2000)]


def test_counts_follow_what_is_tagged(studio):
    for _ in range(3):
        studio.press(Qt.Key.Key_3)
    assert studio.model.state.moments.counts == {"nod": 3}


def test_undo_takes_a_tag_back_and_redo_brings_it_again(studio):
    studio.see(520)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: studio.model.state.moments == ())
    assert studio.stored.moments == ()
    studio.press(Qt.Key.Key_Y, CTRL)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 1)
    assert times(studio.stored) == [("look", 520, None)]


def test_a_deleted_moment_goes_without_question_and_comes_back_from_the_toast(studio):
    studio.see(520)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Delete)
    assert studio.model.state.moments == ()
    assert studio.stored.moments == ()
    toast = studio.page.toast
    assert toast.isVisible()
    studio.qtbot.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 1)
    assert times(studio.stored) == [("look", 520, None)]


def test_a_star_is_put_by_key_and_by_click(studio):
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Plus, SHIFT)
    assert studio.stored.moments[0].starred
    view = studio.page.column.moments
    place = QPoint(view.viewport().width() - 10, 16)
    studio.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not studio.stored.moments[0].starred


def test_a_fragment_is_cut_from_in_to_out_and_its_card_opens(studio):
    studio.see(800)
    studio.press(Qt.Key.Key_I)
    studio.see(2400)
    studio.press(Qt.Key.Key_O)
    studio.press(Qt.Key.Key_F)
    (fragment,) = studio.stored.fragments
    assert (fragment.start_ms, fragment.end_ms) == (800, 2400)
    assert studio.model.state.card == fragment.id
    assert (studio.model.state.in_ms, studio.model.state.out_ms) == (None, None)


def test_without_in_and_out_it_is_cut_around_the_moment_within_the_film(studio):
    studio.see(2000)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_F)
    (fragment,) = studio.stored.fragments
    assert (fragment.start_ms, fragment.end_ms) == (0, LENGTH_MS)


def test_the_edges_of_a_fragment_are_nudged_by_frames_and_seconds_as_one_undo(studio):
    studio.model.fragments.add(1200, 2400)
    studio.press(Qt.Key.Key_BracketLeft)
    studio.press(Qt.Key.Key_BracketLeft)
    studio.press(Qt.Key.Key_BraceRight, SHIFT)
    studio.press(Qt.Key.Key_BraceRight, CTRL_SHIFT)
    (fragment,) = studio.stored.fragments
    assert (fragment.start_ms, fragment.end_ms) == (1200 - 2 * FRAME_MS, 2400 + FRAME_MS + 1000)
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: studio.model.state.fragments[0].start_ms == 1200)
    assert studio.stored.fragments[0].end_ms == 2400


def test_an_edge_stays_in_the_film_and_before_the_other(studio):
    studio.model.fragments.add(200, 600)
    studio.model.nudge(Edge.START, -1000)
    studio.model.nudge(Edge.END, -1000)
    (fragment,) = studio.stored.fragments
    assert (fragment.start_ms, fragment.end_ms) == (0, 200)


def test_a_note_is_written_at_the_playhead_and_space_is_a_space_there(studio):
    studio.see(1200)
    studio.press(Qt.Key.Key_Return)
    studio.type("hij kijkt op 1 keer")
    assert not studio.player.playing
    studio.press(Qt.Key.Key_Return)
    (moment,) = studio.stored.moments
    assert (moment.code, moment.start_ms, moment.note) == (None, 1200, "hij kijkt op 1 keer")
    assert studio.page.stage.hasFocus()


def test_a_note_is_stored_while_it_is_typed_and_is_one_undo(studio):
    studio.see(1200)
    studio.press(Qt.Key.Key_M)
    studio.type("een")
    studio.qtbot.waitUntil(lambda: len(studio.stored.moments) == 1)
    studio.type(" twee")
    studio.press(Qt.Key.Key_Escape)
    assert studio.stored.moments[0].note == "een twee"
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: studio.model.state.moments == ())
    assert studio.stored.moments == ()


def test_shift_and_enter_is_a_new_line_in_a_note(studio):
    studio.press(Qt.Key.Key_M)
    studio.type("een")
    studio.press(Qt.Key.Key_Return, SHIFT)
    studio.type("twee")
    studio.press(Qt.Key.Key_Return)
    assert studio.stored.moments[0].note == "een\ntwee"


def test_on_a_chosen_moment_the_note_is_its_own(studio):
    studio.see(1200)
    studio.press(Qt.Key.Key_4)
    studio.press(Qt.Key.Key_Return)
    studio.type("zegt het na")
    studio.press(Qt.Key.Key_Return)
    (moment,) = studio.stored.moments
    assert (moment.code, moment.note) == ("repeat", "zegt het na")


def test_a_note_without_words_is_nothing(studio):
    studio.press(Qt.Key.Key_M)
    studio.press(Qt.Key.Key_Return)
    assert studio.stored.moments == ()


def test_a_note_pauses_the_film_and_enter_plays_on(studio):
    studio.press(Qt.Key.Key_Space)
    studio.qtbot.waitUntil(lambda: studio.player.playing)
    studio.press(Qt.Key.Key_M)
    assert not studio.player.playing
    studio.type("ja")
    studio.press(Qt.Key.Key_Return)
    assert studio.player.playing


def test_ctrl_space_plays_while_typing(studio):
    studio.press(Qt.Key.Key_M)
    studio.type("a")
    studio.press(Qt.Key.Key_Space, CTRL)
    assert studio.player.playing


def test_typing_in_the_card_never_tags(studio):
    studio.model.fragments.add(400, 2000)
    for name in ("title", "fact", "question"):
        field = studio.page.column.card._fields[name]
        field.setFocus()
        studio.type("12 QWK lf?+ 0")
    studio.page.column.card.flush()
    assert studio.stored.moments == ()
    assert not studio.player.playing
    (fragment,) = studio.stored.fragments
    assert fragment.title == fragment.fact == fragment.question == "12 QWK lf?+ 0"


def test_the_card_stores_after_a_rest_and_is_not_disturbed_by_it(studio):
    studio.model.fragments.add(400, 2000)
    field = studio.page.column.card._fields["meaning"]
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    studio.type("Wachten")
    studio.qtbot.waitUntil(lambda: studio.stored.fragments[0].meaning == "Wachten")
    studio.type(" geeft moed.")
    studio.model.reload()
    studio.qtbot.wait(10)
    assert field.toPlainText() == "Wachten geeft moed."
    studio.press(Qt.Key.Key_Escape)
    assert studio.page.stage.hasFocus()
    assert studio.stored.fragments[0].meaning == "Wachten geeft moed."


def test_the_kind_of_a_fragment_is_chosen(studio):
    studio.model.fragments.add(400, 2000)
    studio.page.column.card._kind.chosen.emit("contrast")
    assert studio.stored.fragments[0].kind == "contrast"


def test_what_is_typed_is_kept_when_another_fragment_is_chosen(studio):
    studio.model.fragments.add(400, 1000)
    first = studio.model.state.card
    title = studio.page.column.card._fields["title"]
    assert isinstance(title, QLineEdit)
    title.setFocus()
    studio.type("Eerste")
    studio.model.fragments.add(1400, 2000)
    assert title.text() == ""
    assert {f.title for f in studio.stored.fragments} == {"Eerste", ""}
    studio.model.select(first)
    assert title.text() == "Eerste"


def test_up_and_down_walk_the_moments_and_the_film_follows(studio):
    for ms in (400, 1200, 2800):
        studio.see(ms)
        studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Up)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1200)
    chosen = studio.model.state.selected
    assert studio.page.timeline.state.selected == chosen
    view = studio.page.column.moments
    assert view.currentIndex().data(view.model().ROW).id == chosen
    studio.press(Qt.Key.Key_Down)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 2800)


def test_a_click_in_the_list_chooses_and_leaves_the_keyboard_with_the_film(studio):
    studio.see(400)
    studio.press(Qt.Key.Key_1)
    studio.see(2000)
    view = studio.page.column.moments
    studio.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 16))
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 400)
    assert studio.page.stage.hasFocus()


def test_the_arrows_move_one_frame_or_second_and_shift_backspace_returns(studio):
    studio.see(1000)
    studio.press(Qt.Key.Key_Right)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1040)
    studio.press(Qt.Key.Key_Left, SHIFT)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 40)
    studio.press(Qt.Key.Key_Backspace, SHIFT)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1040)


def test_a_time_is_typed_to_go_there(studio):
    studio.press(Qt.Key.Key_G)
    studio.type("0:02")
    studio.press(Qt.Key.Key_Return)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 2000)
    assert studio.page.stage.hasFocus()
    assert studio.stored.moments == ()


def test_j_and_l_change_the_speed_and_backspace_makes_it_normal(studio):
    studio.press(Qt.Key.Key_L)
    assert studio.player.rate == 1.25
    studio.press(Qt.Key.Key_J)
    studio.press(Qt.Key.Key_J)
    assert studio.player.rate == 0.75
    studio.press(Qt.Key.Key_Backspace)
    assert studio.player.rate == 1.0


def test_the_chosen_fragment_is_played_to_its_end(studio):
    studio.model.fragments.add(800, 1400)
    studio.press(Qt.Key.Key_Space, SHIFT)
    assert studio.player.range_ms == (800, 1400)
    studio.qtbot.waitUntil(lambda: not studio.player.playing)
    assert abs(studio.player.position_ms - 1400) <= FRAME_MS


def test_repeat_takes_the_chosen_fragment(studio):
    studio.model.fragments.add(800, 1400)
    studio.press(Qt.Key.Key_R, CTRL)
    assert studio.player.looping
    assert studio.player.range_ms == (800, 1400)
    studio.press(Qt.Key.Key_R, CTRL)
    assert not studio.player.looping
    assert studio.player.range_ms is None


def test_f6_walks_the_parts_of_the_page(studio):
    studio.press(Qt.Key.Key_1)
    seen = []
    for _ in range(4):
        studio.press(Qt.Key.Key_F6)
        seen.append(studio.focused)
    page = studio.page
    assert seen[0] is page.timeline
    assert page.column.codes.isAncestorOf(seen[1])
    assert seen[2] is page.column.moments
    assert seen[3] is page.stage  # no card yet


def test_the_sheet_of_keys_shows_all_of_them_and_no_key_does_anything_meanwhile(studio):
    studio.page.deeds.teach({act: lambda: None for act in set(Act) - studio.page.deeds.known})
    studio.press(Qt.Key.Key_F1)
    sheet = studio.page.sheet
    assert sheet.isVisible()
    bar = sheet.columns.verticalScrollBar()
    studio.qtbot.waitUntil(lambda: bar.maximum() == 0)  # at 1280 x 700 without scrolling
    studio.type("1 q")
    studio.press(Qt.Key.Key_F9)
    studio.press(Qt.Key.Key_Down)
    assert studio.stored.moments == ()
    assert not studio.player.playing
    assert sheet.search.text() == "1 q"
    studio.press(Qt.Key.Key_Escape)  # empties the search first
    assert sheet.isVisible()
    studio.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert studio.page.stage.hasFocus()
    studio.press(Qt.Key.Key_1)
    assert len(studio.stored.moments) == 1


def test_the_sheet_is_searched_and_walked_by_tab_and_closed_beside_the_card(studio):
    studio.page.show_keys()
    sheet = studio.page.sheet

    def words():
        return {label.text() for label in sheet.columns.widget().findChildren(QLabel)}

    studio.type("ctrl+d")
    assert words() == {"Write down and change", "The same once more, here"}
    for _ in range(2):
        studio.press(Qt.Key.Key_Tab)
    assert sheet.isAncestorOf(studio.focused)
    studio.qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not sheet.isVisible()


def test_the_sheet_in_the_smallest_window_shows_all_by_scrolling(studio):
    studio.page.resize(904, 490)
    studio.press(Qt.Key.Key_F1)
    columns = studio.page.sheet.columns
    bar = columns.verticalScrollBar()
    studio.qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert columns.horizontalScrollBar().maximum() == 0
    inside = columns.widget()
    labels = [label for label in inside.findChildren(QLabel) if label.text()]
    assert all(label.geometry().right() <= inside.width() for label in labels)
    for _ in range(40):
        studio.press(Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()


def test_the_sheet_shows_a_row_as_soon_as_all_its_deeds_can_be_done(studio):
    def words():
        studio.page.sheet.close_sheet()
        studio.press(Qt.Key.Key_F1)
        inside = studio.page.sheet.columns.widget()
        return {label.text() for label in inside.findChildren(QLabel)}

    known = studio.page.deeds.known
    rows = [row for group in GROUPS for row in group.rows]
    shown = {str(row.words) for row in rows if known.issuperset(row.acts)}
    hidden = {str(row.words) for row in rows} - shown
    assert shown <= words()
    assert hidden.isdisjoint(words())
    studio.page.deeds.teach({act: lambda: None for act in set(Act) - known})
    assert shown | hidden <= words()


def test_a_dragged_fragment_and_a_drawn_one_are_stored(studio):
    studio.page.timeline.range_created.emit(400, 1600)
    (fragment,) = studio.stored.fragments
    studio.page.timeline.item_dragged.emit(fragment.id, 480, 1640)
    (fragment,) = studio.stored.fragments
    assert (fragment.start_ms, fragment.end_ms) == (480, 1640)


def test_the_place_in_the_film_is_remembered(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    case.see(2400)
    case.leave()
    assert case.stored.film.position_ms == 2400
    case.open()
    qtbot.waitUntil(lambda: case.player.shown_ms == 2400)
    case.leave()


def test_leaving_while_it_plays_does_not_hang(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    case.player.play()
    qtbot.wait(150)
    case.leave()
    assert case.page.model.state.head is None
    assert len(case.page.timeline.state.codes) == 0


def test_to_the_debrief_marks_the_film_as_analysed_once(studio):
    gone = []
    studio.page.going.connect(gone.append)
    for _ in range(2):
        studio.page.bar.debrief_asked.emit()
        studio.qtbot.waitUntil(lambda: not studio.model.session.busy)
    assert studio.stored.analysed_on == studio.core.clock.today()
    place = Location("trajectory", studio.stored.trajectory_id, "debrief-1")
    assert gone == [place, place]


def test_the_way_back_leads_to_the_film_of_the_trajectory(studio):
    with studio.qtbot.waitSignal(studio.page.going) as gone:
        studio.page.bar.back_asked.emit()
    assert gone.args == [Location("trajectory", studio.stored.trajectory_id, "film-1")]


def test_a_film_that_is_gone_says_so_and_keeps_the_page(qtbot, session, core):
    film_id = film_in(core)
    for file in (core.folder / "media").rglob("*"):
        if file.is_file():
            file.unlink()
    case = StudioCase(qtbot, session, film_id)
    with qtbot.waitSignal(case.player.failed):
        case.page.come(Location("studio", film_id))
    assert case.page.notice.isVisible()
    assert "copy of the vault" in case.page.notice.accessibleName()
    case.page.go()


def test_below_1100_the_right_column_narrows_and_the_film_keeps_its_share(studio):
    studio.page.resize(960, 516)
    studio.qtbot.waitUntil(lambda: studio.page.width() == 960)
    assert studio.page.column.width() == 320
    studio.qtbot.waitUntil(lambda: studio.page.stage.height() >= 0.4 * studio.page.height())


def test_a_film_with_another_container_and_no_sound_opens(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core, make_film(50, container="matroska"))).open()
    case.press(Qt.Key.Key_1)
    assert len(case.stored.moments) == 1
    case.leave()


def test_a_mark_of_the_teacher_is_deleted_and_comes_back(studio):
    cycle = studio.stored.cycle_id
    mark = studio.core.desk.do(AddMark(studio.film_id, cycle, None, 1200)).value
    studio.model.reload()
    studio.qtbot.waitUntil(lambda: studio.model.state.mark(mark) is not None)
    studio.model.select(mark)
    studio.press(Qt.Key.Key_Delete)
    studio.qtbot.waitUntil(lambda: not studio.stored.marks)
    assert studio.page.toast.isVisible()
    studio.page.toast.undone.emit()
    studio.qtbot.waitUntil(lambda: bool(studio.stored.marks))
    assert studio.stored.marks[0].at_ms == 1200


def test_the_keyboard_belongs_to_the_film_however_the_page_was_come_to(qtbot, session, core):
    around = QWidget()
    column = QVBoxLayout(around)
    elsewhere, page = QPushButton("rail"), StudioPage(session)
    column.addWidget(elsewhere)
    column.addWidget(page)
    page.hide()
    qtbot.addWidget(around)
    with qtbot.waitActive(around):
        around.show()
    elsewhere.setFocus()
    page.show()
    assert page.stage.hasFocus()


def test_the_first_fragment_is_on_the_card_until_another_is_chosen(studio):
    first = studio.core.desk.do(AddFragment(studio.film_id, 0, 800, "een")).value
    second = studio.core.desk.do(AddFragment(studio.film_id, 1000, 1800, "twee")).value
    studio.model.reload()
    studio.qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 2)
    assert studio.model.state.card == first
    studio.model.select(second)
    assert studio.model.state.card == second
    studio.model.select(None)
    studio.press(Qt.Key.Key_BracketLeft)
    assert studio.model.state.fragment(second).start_ms == 1000  # nothing is chosen


def test_a_film_stays_closed_once_the_teacher_took_back_her_yes(qtbot, session, core):
    film = film_in(core)
    head = core.desk.ask(ShowStudio(film, "nl"))
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", "jij")
    no = RecordConsent(head.trajectory_id, (item,), Answer.NO, Given.ORAL, core.clock.today())
    core.desk.do(no)
    page = StudioPage(session)
    qtbot.addWidget(page)
    page.show()
    went = []
    page.going.connect(went.append)
    page.come(Location("studio", film))
    qtbot.waitUntil(page.notice.isVisible)
    assert not page.player.is_loaded
    page.notice.remedied.emit("talk")
    page.notice.remedied.emit("erase")
    about = head.trajectory_id
    assert went == [
        Location("consent", about, "coach_work"),
        Location("trajectory", about, "film-1"),
    ]
    page.go()
