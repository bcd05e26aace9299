"""The way back: to the same places, without doing there again what was done at once."""

from uuid import uuid4

import pytest

from ui.navigation import Location, Navigator


@pytest.mark.parametrize("part", ["/record", "coach_work/record", "report_to_board"])
def test_the_wizard_is_not_opened_again_on_the_way_back(qapp, part):
    navigator, trajectory = Navigator(), uuid4()
    navigator.go(Location("consent", trajectory, part))
    navigator.go(Location("trajectory", trajectory))
    navigator.back()
    assert navigator.here == Location("consent", trajectory)


def test_the_page_of_another_who_answers_is_come_back_to(qapp):
    navigator, there = Navigator(), Location("consent", uuid4(), str(uuid4()))
    navigator.go(there)
    navigator.go(Location("home"))
    navigator.back()
    assert navigator.here == there
