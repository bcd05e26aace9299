"""The page of the lenses shows every code with its key, in the language of the screen."""

import pytest
from PySide6.QtWidgets import QLabel

from beeldcoach.services import content
from ui.navigation import Location
from ui.pages.lens_page import ClusterCard, LensPage
from ui.widgets.keycap import KeyCap


@pytest.fixture(params=["nl", "en"])
def page(request, session, qtbot):
    session.preferences.language = request.param
    page = LensPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    with qtbot.waitSignal(page.titled):
        page.come(Location("lenses"))
    return page


def test_every_code_stands_there_with_key_and_example(page):
    lenses = [content.lens(each, page.session.language) for each in content.lens_ids()]
    texts = {label.text() for label in page.findChildren(QLabel)}
    keys = {cap.accessibleName() for cap in page.findChildren(KeyCap)}
    codes = [code for lens in lenses for code in lens.codes]
    assert {code.name for code in codes} <= texts
    assert {code.example for code in codes} <= texts
    assert {code.key for code in codes} == keys
    assert {card.accessibleName() for card in page.findChildren(ClusterCard)} == {
        cluster.name for lens in lenses for cluster in lens.clusters
    }


def test_cards_stand_below_one_another_where_there_is_little_room(page, qtbot):
    cards = page._grids[0].findChildren(ClusterCard)
    assert len({card.x() for card in cards}) == 3
    page.resize(640, 480)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)
    assert page._inner.minimumSizeHint().width() <= 640
