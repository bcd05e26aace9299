"""Widgets that flow: on as many lines as they need, and as high."""

import pytest

from ui.widgets.chip import ChoiceChip
from ui.widgets.flow_box import FlowBox


@pytest.fixture
def box(qtbot):
    made = FlowBox(8)
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    made.set_items([ChoiceChip(f"een woord {number}") for number in range(6)])
    return made


def test_all_are_inside_and_none_lies_over_another(box):
    places = [item.geometry() for item in box.items]
    assert all(box.rect().contains(place) for place in places)
    for at, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[at + 1 :])


def test_it_grows_where_it_is_narrow(box):
    wide = box.height()
    box.resize(150, box.height())
    assert box.height() > wide


def test_what_is_not_shown_any_more_goes(box):
    kept = box.items[0]
    box.set_items([kept])
    assert box.items == [kept]
    assert box.height() == kept.sizeHint().height()
