"""The menus of the picture and of a fragment: what keys do, for who works by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from beeldcoach.services.fragments import AddFragment
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.keys.acts import Act
from ui.pages.studio_modes import Mode

AT = QPoint(10, 10)


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


@pytest.fixture
def two(studio, core, qtbot):
    """A studio with two fragments; the first was asked for its menu."""
    for begin, end in ((400, 2_400), (2_800, 3_600)):
        core.desk.do(AddFragment(studio.film_id, begin, end))
    studio.model.reload()
    qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 2)
    return studio


def of_fragment(studio, place=0):
    return studio.page.menus.of_item(studio.model.state.fragments[place].id, AT)


def action(menu, words):
    return next(each for each in menu.actions() if each.text().split("\t")[0] == words)


def choose(menu, *path):
    top = menu
    for step in path[:-1]:
        menu = action(menu, step).menu()
    chosen = action(menu, path[-1])
    assert chosen.isEnabled()
    chosen.trigger()
    top.close()


def spans(studio):
    return [(row.start_ms, row.end_ms) for row in studio.stored.fragments]


def settled(studio):
    studio.qtbot.waitUntil(lambda: not studio.model._is_storing)


def test_the_right_button_on_the_picture_and_the_menu_key_bring_a_menu(studio, qtbot):
    surface, stage = studio.page.stage.surface, studio.page.stage
    reasons = QContextMenuEvent.Reason
    for widget, reason in ((surface, reasons.Mouse), (stage, reasons.Keyboard)):
        at = widget.rect().center()
        event = QContextMenuEvent(reason, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert action(menu, "Play").text() == "Play\tSpace"  # it teaches the key
        menu.close()


def test_the_menu_of_the_picture_codes_what_was_seen_when_it_opened(studio):
    studio.see(1_200)
    menu = studio.page.menus.of_picture(AT)
    studio.see(2_000)
    choose(menu, "Code", "ja knikken")
    settled(studio)
    assert [(m.code, m.start_ms) for m in studio.stored.moments] == [("nod", 1_200)]


def test_it_plays_and_then_offers_to_pause(studio, qtbot):
    choose(studio.page.menus.of_picture(AT), "Play")
    qtbot.waitUntil(lambda: studio.player.playing)
    choose(studio.page.menus.of_picture(AT), "Pause")
    assert not studio.player.playing


def test_it_keeps_a_still_and_puts_a_shape_over_the_picture(studio, qtbot):
    studio.see(1_200)
    choose(studio.page.menus.of_picture(AT), "Keep a still")
    qtbot.waitUntil(lambda: [still.at_ms for still in studio.stored.stills] == [1_200])
    choose(studio.page.menus.of_picture(AT), "Draw", "Arrow")
    assert studio.page.picture.hand.isVisible()
    studio.page.picture.hand.close_hand()


def test_while_one_only_watches_no_codes_are_offered(studio):
    studio.page.cards.choose_mode(Mode.WATCH)
    menu = studio.page.menus.of_picture(AT)
    assert "Code" not in [each.text() for each in menu.actions()]
    menu.close()


def test_other_keys_stand_in_the_menu_once_the_coach_chose_them(studio):
    keymap = studio.page.keys.keymap.with_key(Act.STILL, "Ctrl+F12", "F12")
    studio.page.menus.keymap = keymap
    menu = studio.page.menus.of_picture(AT)
    assert action(menu, "Keep a still").text() == "Keep a still\tCtrl+F12"
    menu.close()


def test_the_edges_of_a_fragment_come_to_the_playhead(two):
    two.see(1_200)
    choose(of_fragment(two), "Begins at the playhead")
    settled(two)
    assert spans(two)[0] == (1_200, 2_400)
    two.see(2_000)
    choose(of_fragment(two), "Ends at the playhead")
    settled(two)
    assert spans(two)[0] == (1_200, 2_000)
    assert two.player.shown_ms == 2_000  # asking for the menu moves nothing


def test_what_would_leave_nothing_of_it_is_not_offered(two):
    two.see(3_000)
    menu = of_fragment(two)
    assert not action(menu, "Begins at the playhead").isEnabled()
    assert action(menu, "Ends at the playhead").isEnabled()
    assert not action(menu, "Split at the playhead").isEnabled()
    assert not action(menu, "Show earlier").isEnabled()
    menu.close()


def test_a_fragment_is_ordered_and_repeated_from_its_menu(two, qtbot):
    first = two.model.state.fragments[0].id
    choose(of_fragment(two), "Show later")
    settled(two)
    assert two.stored.fragments[1].id == first
    choose(of_fragment(two, 1), "Play again and again")
    assert two.player.range_ms == (400, 2_400)
    assert two.player.looping


@pytest.mark.parametrize("mode", [Mode.WATCH, Mode.CODE, Mode.SMALL, Mode.PLAN])
def test_its_card_and_its_question_are_written_from_its_menu(two, mode):
    two.page.cards.choose_mode(mode)
    choose(of_fragment(two), "Write on the card")
    two.type("Ik wacht")
    choose(of_fragment(two), "Open question…")
    two.type("Wat zie je?")
    two.page._flush()
    settled(two)
    card = two.stored.fragments[0]
    assert (card.title, card.question) == ("Ik wacht", "Wat zie je?")


def test_its_kind_is_chosen_and_its_whole_card_opened(two):
    choose(of_fragment(two), "Kind", "question")
    settled(two)
    assert two.stored.fragments[0].kind.value == "question"
    choose(of_fragment(two), "The whole card")
    assert two.page.cards.mode is Mode.SMALL
    two.press(Qt.Key.Key_Escape)
