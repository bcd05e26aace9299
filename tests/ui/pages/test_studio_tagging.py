"""Coding in the real window: whom, questions, phases, second passes, the list narrowed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.domain.annotation import ATTENTION, Actor
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.viewmodels.passes import Pass

KEY = Qt.Key
PASS = Pass


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


def stored(studio):
    return {moment.id: moment for moment in studio.stored.moments}


def test_the_actor_stays_for_all_that_is_coded_after(studio):
    studio.see(400)
    studio.press(KEY.Key_F4)
    studio.press(KEY.Key_3)
    studio.press(KEY.Key_4)
    studio.press(KEY.Key_F4)
    studio.press(KEY.Key_5)
    actors = sorted(moment.actor for moment in stored(studio).values())
    assert actors == [Actor.NOBODY, Actor.PUPIL, Actor.PUPIL]


def test_the_actor_is_chosen_by_mouse_and_the_film_keeps_the_keyboard(studio):
    (teacher, *_others) = studio.page.column.codes.actor._buttons.values()
    studio.qtbot.mouseClick(teacher, Qt.MouseButton.LeftButton)
    assert studio.model.state.actor == "teacher"
    studio.press(KEY.Key_3)
    assert [moment.actor for moment in stored(studio).values()] == [Actor.TEACHER]


def test_an_initiative_and_its_reception_make_a_chain(studio):
    studio.see(400)
    studio.press(KEY.Key_Q)
    first = studio.model.state.selected
    studio.see(1_200)
    studio.press(KEY.Key_3)
    second = studio.model.state.selected
    assert stored(studio)[second].answers == first
    assert "1 of 1" in studio.page.column.codes._figures.text()
    studio.model.unlink(second)
    assert stored(studio)[second].answers is None


def asking(studio):
    """Code something that asks a question, and return its moment."""
    head = studio.model.state.head
    code = next(code for code in head.lens.codes if code.modifier)
    studio.see(400)
    studio.model.tag(code.id, 400)
    return studio.model.state.selected


def test_the_question_is_answered_with_one_key_and_undone_with_the_code(studio):
    item = asking(studio)
    question = studio.page.tagging.question
    assert question.isVisible()
    studio.press(KEY.Key_S)
    assert not question.isVisible()
    answers = studio.model.state.head.lens.modifiers[0].answers
    assert stored(studio)[item].modifier == answers[1].id
    studio.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.qtbot.waitUntil(lambda: not stored(studio))


def test_the_question_goes_by_itself_and_is_asked_again_from_the_list(studio):
    item = asking(studio)
    question = studio.page.tagging.question
    question._clock.setInterval(1)
    question._clock.start()
    studio.qtbot.waitUntil(lambda: studio.model.state.asked is None)
    assert not question.isVisible()
    assert studio.model.state.moment(item).asks
    studio.page.column.moments.asked.emit(item)
    assert question.isVisible()
    button = next(b for b in question.findChildren(QPushButton) if b.isVisible())
    studio.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stored(studio)[item].modifier
    assert not studio.model.state.moment(item).asks


def test_without_a_question_its_keys_are_codes(studio):
    studio.see(400)
    studio.press(KEY.Key_3)
    assert studio.model.state.asked is None


def test_a_place_is_marked_to_be_looked_at_again(studio):
    studio.see(800)
    studio.press(KEY.Key_F8)
    (moment,) = stored(studio).values()
    assert (moment.code, moment.start_ms) == (ATTENTION, 800)


def test_a_code_with_a_length_begins_and_ends_with_its_key(studio):
    studio.see(400)
    studio.press(KEY.Key_W)
    assert not stored(studio)
    studio.see(2_000)
    studio.press(KEY.Key_W)
    (moment,) = stored(studio).values()
    assert (moment.code, moment.start_ms, moment.end_ms) == ("wait", 400, 2_000)


def test_a_phase_is_begun_named_moved_and_undone_by_keys(studio):
    studio.see(1_200)
    studio.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    field = studio.page.tagging.phase
    assert field.isVisible()
    assert field.height() > 100  # the name, and the usual ones below it
    assert studio.page.stage.rect().contains(field.geometry())
    studio.type("Instructie")
    studio.press(KEY.Key_Return)
    assert not field.isVisible()
    (phase,) = studio.stored.phases
    assert (phase.start_ms, phase.name) == (1_200, "Instructie")
    assert studio.page.timeline.state.phases[0].title == "Instructie"
    studio.model.place(phase.id, 2_000, None)
    assert studio.stored.phases[0].start_ms == 2_000
    studio.press(KEY.Key_Delete)
    assert studio.stored.phases == ()
    studio.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.phases) == 1)


def test_escape_leaves_the_search_at_once(studio):
    studio.model.tag("nod", 400)
    pane = studio.page.column.pane
    pane.start_search()
    studio.type("aankijken")
    assert pane.view.count == 0
    studio.press(KEY.Key_Escape)
    assert studio.focused is studio.page.stage
    assert (pane.view.count, pane.search.isVisible()) == (1, False)


def test_an_interval_drawn_for_all_categories_asks_which_code(studio):
    studio.model.draw_interval("", 400, 1_400)
    assert not stored(studio)
    assert studio.page.toast.isVisible()
    studio.model.tag("nod", 400)
    studio.model.draw_interval("", 1_400, 2_400)
    assert {moment.code for moment in stored(studio).values()} == {"nod"}


def test_typing_a_phase_tags_nothing(studio):
    studio.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    studio.type("3 q w")
    assert not stored(studio)
    studio.press(KEY.Key_Escape)
    assert studio.stored.phases[0].name == "3 q w"


def test_only_what_was_coded_is_played_and_then_it_stops(studio):
    studio.model.tag("nod", 3_000)
    studio.see(0)
    studio.page.tagging.passes.toggle(studio.page.tagging.passes.kind or PASS.EVENTS)
    assert studio.player.range_ms == (1_000, 4_000)
    assert studio.page.tagging.strip.isVisible()
    studio.qtbot.waitUntil(lambda: not studio.page.tagging.strip.isVisible(), timeout=9_000)
    assert studio.player.position_ms >= 3_900
    assert not studio.player.playing


def test_a_pass_without_anything_to_play_says_so(studio):
    studio.page.tagging.passes.toggle(PASS.STARRED)
    assert studio.page.toast.isVisible()
    assert not studio.player.playing


def test_the_list_is_narrowed_says_what_it_hides_and_shows_all_again(studio):
    studio.model.tag("nod", 400)
    studio.model.tag("look", 800)
    studio.model.star(studio.model.state.selected)
    pane = studio.page.column.pane
    studio.press(KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    studio.type("ja kn")
    assert pane.view.count == 1
    assert pane._hidden.isVisible()
    assert "1" in pane._hidden_words.text()
    studio.press(KEY.Key_Return)
    assert studio.focused is studio.page.stage
    studio.press(KEY.Key_Up)
    assert studio.model.state.moment(studio.model.state.selected).code_id == "nod"
    studio.qtbot.mouseClick(pane._all, Qt.MouseButton.LeftButton)
    assert pane.view.count == 2
    assert not pane.search.isVisible()


def test_a_click_on_a_row_of_a_narrowed_list_chooses_that_moment(studio):
    studio.model.tag("nod", 400)
    studio.model.tag("look", 800)
    pane = studio.page.column.pane
    pane.start_search()
    studio.type("aankijken")
    port = pane.view.viewport()
    studio.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(120, 10))
    assert studio.model.state.moment(studio.model.state.selected).code_id == "look"


def choose(menu, *path):
    """Choose in a menu, submenu by submenu, what begins with these words."""
    for step in path[:-1]:
        menu = next(action for action in menu.actions() if action.text() == step).menu()
    next(action for action in menu.actions() if action.text().startswith(path[-1])).trigger()


def test_the_menu_of_a_moment_changes_all_that_keys_do_not_say(studio):
    studio.model.tag("initiative", 400)
    first = studio.model.state.selected
    studio.model.tag("nod", 1_200)
    item, menus, at = studio.model.state.selected, studio.page.menus, QPoint(10, 10)
    deeds = (("Code", "benoemen"), ("About", "Teacher"), ("Goes on from", "Nothing"))
    for path in (*deeds, ("Give a star",)):
        menu = menus.of_item(item, at)
        choose(menu, *path)
        menu.close()
    moment = stored(studio)[item]
    assert (moment.code, moment.actor, moment.answers) == ("name", Actor.TEACHER, None)
    assert moment.starred
    menu = menus.of_item(item, at)
    choose(menu, "Goes on from", "0:00")
    menu.close()
    assert stored(studio)[item].answers == first


def test_the_menu_of_a_place_begins_things_there(studio):
    menu = studio.page.menus.of_place(1_200, QPoint(10, 10))
    choose(menu, "A phase of the lesson begins")
    menu.close()
    assert studio.stored.phases[0].start_ms == 1_200
    studio.page.tagging.phase.close_field()
    studio.see(2_000)
    menu = studio.page.menus.of_place(2_000, QPoint(10, 10))
    choose(menu, "Look here again")
    menu.close()
    assert [moment.start_ms for moment in stored(studio).values()] == [2_000]


def test_the_menu_key_and_the_right_button_ask_for_menus(studio):
    studio.model.tag("nod", 400)
    asked, page = [], studio.page
    view, timeline = page.column.moments, page.timeline
    for told in (view.menu_asked, timeline.item_menu_asked):
        told.disconnect(page.menus.of_item)
        told.connect(lambda item, _at: asked.append(item))
    for widget, reason in (
        (view.viewport(), QContextMenuEvent.Reason.Mouse),
        (timeline.viewport(), QContextMenuEvent.Reason.Keyboard),
    ):
        event = QContextMenuEvent(reason, QPoint(60, 10), QPoint(0, 0))
        QApplication.sendEvent(widget, event)
    assert asked == [studio.model.state.selected] * 2
