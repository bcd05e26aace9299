"""What one edit makes of the studio's state; plain values, without a window."""

from dataclasses import replace
from uuid import UUID

import pytest

from ui.pages.studio_feed import TimelineFeed
from ui.pages.studio_time import time_typed
from ui.viewmodels.fragment_rows import FragmentRow
from ui.viewmodels.studio_state import (
    Edge,
    MomentRow,
    StudioState,
    neighbour,
    nudged,
    selecting,
    span_to_cut,
    with_fragment,
    with_moment,
    without_moment,
)


def moment(number, start_ms, end_ms=None, code="look"):
    return MomentRow(
        UUID(int=number), start_ms, end_ms, code, code, "1", "blauw", "circle", "", False
    )


def fragment(number, start_ms, end_ms):
    item = UUID(int=100 + number)
    return FragmentRow(item, start_ms, end_ms, number)


def state(*moments, duration_ms=60_000, **changes):
    made = StudioState(duration_ms=duration_ms)
    for row in moments:
        made = with_moment(made, row)
    return replace(made, **changes)


def test_moments_stand_by_time_whatever_order_they_come_in():
    made = state(moment(1, 3000), moment(2, 1000), moment(3, 2000))
    assert [row.start_ms for row in made.moments] == [1000, 2000, 3000]


def test_a_moment_that_moves_takes_its_new_place_and_counts_once():
    made = with_moment(state(moment(1, 1000), moment(2, 2000)), moment(1, 5000))
    assert [row.id.int for row in made.moments] == [2, 1]
    assert made.moments.counts == {"look": 2}


def test_a_moment_that_goes_takes_the_choice_with_it():
    made = selecting(state(moment(1, 1000)), UUID(int=1))
    assert without_moment(made, UUID(int=1)).selected is None


def test_choosing_a_moment_opens_the_card_of_the_fragment_it_lies_in():
    made = with_fragment(state(moment(1, 5000)), fragment(1, 4000, 6000))
    assert selecting(made, UUID(int=1)).card == UUID(int=101)


def test_choosing_a_moment_outside_leaves_the_card_open():
    made = with_fragment(state(moment(1, 9000)), fragment(1, 4000, 6000))
    made = selecting(made, UUID(int=101))
    assert selecting(made, UUID(int=1)).card == UUID(int=101)


@pytest.mark.parametrize(
    ("in_ms", "out_ms", "span"),
    [
        (10_000, 20_000, (10_000, 20_000)),
        (10_000, None, (10_000, 30_000)),  # to the playhead
        (None, 40_000, (30_000, 40_000)),  # from the playhead
        (40_000, None, (32_000, 44_000)),  # the playhead lies before it: around it
        (None, None, (22_000, 34_000)),  # around the playhead
    ],
)
def test_what_is_cut(in_ms, out_ms, span):
    assert span_to_cut(state(in_ms=in_ms, out_ms=out_ms), 30_000) == span


def test_around_the_chosen_moment_comes_before_around_the_playhead():
    made = selecting(state(moment(1, 20_000, 22_000)), UUID(int=1))
    assert span_to_cut(made, 50_000) == (12_000, 26_000)


def test_a_cut_stays_inside_the_film_and_may_be_any_where_its_length_is_unknown():
    assert span_to_cut(state(), 2_000) == (0, 6_000)
    assert span_to_cut(state(), 59_000) == (51_000, 60_000)
    assert span_to_cut(state(duration_ms=0), 59_000) == (51_000, 63_000)


def test_an_edge_stops_at_the_film_and_at_the_other_edge():
    assert nudged((1000, 2000), Edge.START, -5000, 60_000) == (0, 2000)
    assert nudged((1000, 2000), Edge.START, 5000, 60_000) == (1800, 2000)
    assert nudged((1000, 2000), Edge.END, 90_000, 60_000) == (1000, 60_000)
    assert nudged((1000, 2000), Edge.END, -5000, 60_000) == (1000, 1200)


def test_the_neighbour_goes_from_the_choice_or_from_the_playhead():
    made = state(moment(1, 1000), moment(2, 2000), moment(3, 3000))
    assert neighbour(made, 1, 1500).id.int == 2
    assert neighbour(made, -1, 1500).id.int == 1
    assert neighbour(made, -1, 1000) is None  # one stands here already
    chosen = selecting(made, UUID(int=2))
    assert neighbour(chosen, 1, 0).id.int == 3
    assert neighbour(selecting(made, UUID(int=3)), 1, 0) is None


def test_the_timeline_gets_the_same_items_for_the_same_rows():
    feed = TimelineFeed("Note", "this moment", "Notes")
    made = state(moment(1, 1000), moment(2, 2000))
    first = feed.state(made, "")
    again = feed.state(replace(made, in_ms=500), "")
    assert again.codes is first.codes
    more = feed.state(with_moment(made, moment(3, 1500)), "")
    assert more.codes.items[0] is first.codes.items[0]
    assert more.codes.items[2] is first.codes.items[1]


@pytest.mark.parametrize(
    ("words", "ms"),
    [
        ("12:03", 723_000),
        ("12.03", 723_000),
        ("1:02:03", 3_723_000),
        ("12:03,480", 723_480),
        ("75", 75_000),
        (" 0:05 ", 5_000),
        ("0:5,5", 5_500),
        ("", None),
        ("12:75", None),
        ("half", None),
        ("-3", None),
    ],
)
def test_a_time_is_read_as_coaches_type_it(words, ms):
    assert time_typed(words) == ms
