"""Where things stand on the strip of an observation."""

from hypothesis import given
from hypothesis import strategies as st

from ui.pages.strip_places import MINUTE, length_of, ms_at, ticks, x_of


def test_the_strip_grows_by_five_minutes_and_begins_with_ten():
    assert length_of(0) == 10 * MINUTE
    assert length_of(10 * MINUTE) == 10 * MINUTE
    assert length_of(10 * MINUTE + 1) == 15 * MINUTE


@given(ms=st.integers(0, 60 * MINUTE), width=st.floats(50, 2000))
def test_a_place_and_its_time_belong_to_each_other(ms, width):
    length = 60 * MINUTE
    x = x_of(ms, length, width)
    assert 0 <= x <= width
    assert abs(ms_at(x, length, width) - ms) <= 1


def test_figures_stand_far_enough_apart():
    assert ticks(10 * MINUTE, 600, 44) == list(range(11))
    assert ticks(45 * MINUTE, 600, 44) == list(range(0, 46, 5))
