"""The card of a fragment is seen at once, and coding goes on by its keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from beeldcoach.services.fragments import AddFragment
from tests.ui.pages.studio_case import StudioCase, film_in

LOW, HIGH = 440, 650  # of the page, in windows of 540 and 720


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


def resized(studio, width, height):
    studio.page.resize(width, height)
    studio.qtbot.wait(20)
    return studio


def is_seen(widget, page):
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    area = page.column.area
    room = QRect(area.viewport().mapTo(page, QPoint(0, 0)), area.viewport().size())
    whole = page.rect() if page.column.has_card_below else room
    return widget.isVisibleTo(page) and whole.contains(place)


@pytest.mark.parametrize(("width", "height"), [(1192, HIGH), (904, LOW)])
def test_a_fragment_that_is_cut_shows_its_card_and_the_next_code_is_one_key(studio, width, height):
    resized(studio, width, height)
    column = studio.page.column
    studio.see(1040)
    studio.press(Qt.Key.Key_F)
    assert is_seen(column.card, studio.page)
    studio.press(Qt.Key.Key_3)
    assert [row.code_id for row in studio.model.state.moments] == ["nod"]
    assert studio.focused is studio.page.stage
    assert column.area.verticalScrollBar().value() == 0  # the keys of the lens are back


def test_a_fragment_that_is_chosen_shows_its_card(studio, core):
    core.desk.do(AddFragment(studio.film_id, 0, 400, "Eerst"))
    core.desk.do(AddFragment(studio.film_id, 400, 2_400, "Ik wacht"))
    studio.model.reload()
    studio.qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 2)
    resized(studio, 904, LOW)
    assert not is_seen(studio.page.column.card, studio.page)  # nobody asked for it yet
    studio.model.select(studio.model.state.fragments[1].id)
    assert is_seen(studio.page.column.card, studio.page)


def test_where_there_is_room_the_card_stays_while_the_keys_scroll(studio):
    resized(studio, 1192, HIGH)
    studio.press(Qt.Key.Key_F)
    bar = studio.page.column.area.verticalScrollBar()
    for value in (0, bar.maximum()):
        bar.setValue(value)
        assert is_seen(studio.page.column.card, studio.page)


def test_words_that_are_typed_stay_when_the_window_becomes_low(studio):
    resized(studio, 1192, HIGH)
    studio.press(Qt.Key.Key_F)
    card = studio.page.column.card
    card.focus_title()
    studio.type("Ik wacht")
    resized(studio, 904, LOW)
    assert not studio.page.column.has_card_below
    studio.page.column.card.flush()
    studio.qtbot.waitUntil(lambda: studio.stored.fragments[0].title == "Ik wacht")


def test_a_card_that_is_not_chosen_leaves_its_room_to_the_moments(studio):
    resized(studio, 1192, HIGH)
    studio.press(Qt.Key.Key_F)
    card, room = studio.page.column.card, studio.page.column.area.viewport()
    whole, less = card.height(), room.height()
    studio.press(Qt.Key.Key_3)
    studio.qtbot.waitUntil(lambda: card.height() < whole)
    assert room.height() > less
    card.focus_title()  # who writes has all of it
    studio.qtbot.waitUntil(lambda: card.height() == whole)
