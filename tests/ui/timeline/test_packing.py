"""Sub-rows and crowds of the lanes of codes."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.made import code
from ui.timeline.intervals import IntervalIndex
from ui.timeline.packing import CROWD, SHAPE_PX, Packing, extent

MS_PER_PX = 100.0
spread = st.tuples(st.integers(0, 200_000), st.one_of(st.none(), st.integers(1, 30_000)))
near = st.tuples(st.integers(0, 9_000), st.one_of(st.none(), st.integers(1, 4_000)))
codes = st.lists(spread, max_size=80) | st.lists(near, max_size=60)


def packed(items, count=2):
    index = IntervalIndex(
        code(number, start, None if length is None else start + length)
        for number, (start, length) in enumerate(items)
    )
    return index, Packing(index, count, MS_PER_PX)


def rows(packing):
    """The sub-row of each item of the index; -1 where it is counted."""
    found = dict(packing.between(-1e9, 1e9))
    return [found.get(place, -1) for place in range(len(packing.index))]


def boxes(index, packing):
    """Left and right in px from the film's start, and row, of the items that are painted."""
    for item, row in zip(index.items, rows(packing), strict=True):
        if row >= 0:
            end = None if item.end_ms is None else item.end_ms / MS_PER_PX
            yield *extent(item.start_ms / MS_PER_PX, end), row


@given(codes)
def test_items_share_a_sub_row_only_where_no_row_is_free(items):
    index, packing = packed(items)
    placed = list(boxes(index, packing))
    for i, (left, _right, row) in enumerate(placed):
        over = {r for _, end, r in placed[:i] if end > left + 1e-6}
        if row in over:
            assert len({r for _, end, r in placed[:i] if end > left - 1.01}) == 2


@given(codes)
def test_every_item_is_painted_or_counted_once(items):
    index, packing = packed(items)
    counted = Counter(
        int(item.start_ms / packing.bucket_ms)
        for item, row in zip(index.items, rows(packing), strict=True)
        if row == -1
    )
    assert counted == packing.crowds
    assert all(count > CROWD for count in packing.crowds.values())
    assert set(rows(packing)) <= {-1, 0, 1}


@given(codes, st.integers(0, 200_000), st.integers(0, 40_000))
def test_a_part_is_packed_as_the_whole_is(items, low, length):
    _, packing = packed(items)
    whole = dict(packing.between(-1e9, 1e9))
    part = dict(packing.between(low, low + length))
    assert part.items() <= whole.items()
    starts, ends = packing.index.starts, packing.index.ends
    for place in whole:
        if ends[place] >= low and starts[place] <= low + length:
            assert place in part


def test_apart_they_all_stand_in_the_first_row():
    _, packing = packed([(i * 2_000, None) for i in range(20)])
    assert set(rows(packing)) == {0}


@pytest.mark.parametrize(("count", "wanted"), [(2, [0, 1]), (1, [0, 0])])
def test_two_at_one_time_take_two_rows_where_there_are_two(count, wanted):
    _, packing = packed([(5_000, None), (5_000, None)], count)
    assert rows(packing) == wanted


def test_under_two_pixels_each_they_become_a_count():
    _, packing = packed([(i * 100, None) for i in range(64)])
    assert set(rows(packing)) == {-1}
    assert sum(packing.crowds.values()) == 64


def test_a_long_interval_in_a_crowd_stays_a_bar():
    _, packing = packed([(i * 50, None) for i in range(32)] + [(10, 60_000)])
    assert sorted(set(rows(packing))) == [-1, 0]


def test_only_what_is_asked_for_is_gone_over(monkeypatch):
    _, packing = packed([(i * 2_000, None) for i in range(10_000)])
    gone_over = []
    monkeypatch.setattr(
        packing, "_rows", lambda left, _right: gone_over.append(len(left)) or [0] * len(left)
    )
    packing.between(9_000_000, 9_050_000)
    assert gone_over[0] < 60


def test_a_bar_is_as_wide_as_a_shape_at_least():
    assert extent(10, 11) == (10, 10 + SHAPE_PX)
    assert extent(10, None) == (2, 18)
