"""Sub-rows and crowds of the lanes of codes."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.made import code
from ui.timeline.intervals import IntervalIndex
from ui.timeline.packing import CROWD, CROWDED, SHAPE_PX, extent, pack, repacked

MS_PER_PX = 100.0
codes = st.lists(
    st.tuples(st.integers(0, 200_000), st.one_of(st.none(), st.integers(1, 30_000))), max_size=80
)


def made(items, first=0):
    return [
        code(number, start, None if length is None else start + length)
        for number, (start, length) in enumerate(items, first)
    ]


def packed(items, ms_per_px=MS_PER_PX, count=2):
    index = IntervalIndex(made(items))
    return index, pack(index, count, ms_per_px)


def boxes(index, packing):
    """Left and right in px from the film's start, and row, of the items that are painted."""
    for item, row in zip(index.items, packing.rows, strict=True):
        if row != CROWDED:
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
        for item, row in zip(index.items, packing.rows, strict=True)
        if row == CROWDED
    )
    assert counted == packing.crowds
    assert all(count > CROWD for count in packing.crowds.values())
    assert set(packing.rows) <= {CROWDED, 0, 1}


near = st.lists(
    st.tuples(st.integers(0, 6_000), st.one_of(st.none(), st.integers(1, 4_000))), max_size=60
)


@given(
    near | codes, st.lists(st.integers(0, 10_000), max_size=12), st.sampled_from([1, 2]), st.data()
)
def test_an_edit_packs_as_if_all_were_packed_anew(items, picks, count, data):
    index = IntervalIndex(made(items))
    packing = pack(index, count, MS_PER_PX)
    for number, pick in enumerate(picks, 1_000):
        if pick % 2 and len(index):
            gone = index.items[pick % len(index)]
            index = index.lacking(gone.id, gone.start_ms)
        else:
            start, length = data.draw(
                st.tuples(st.integers(0, 7_000), st.none() | st.integers(1, 5_000))
            )
            (new,) = made([(start, length)], number)
            index = index.having(new)
        packing = repacked(packing, index, index.source[1])
        assert packing == pack(index, count, MS_PER_PX)


def test_apart_they_all_stand_in_the_first_row():
    _, packing = packed([(i * 2_000, None) for i in range(20)])
    assert set(packing.rows) == {0}


@pytest.mark.parametrize(("count", "rows"), [(2, (0, 1)), (1, (0, 0))])
def test_two_at_one_time_take_two_rows_where_there_are_two(count, rows):
    _, packing = packed([(5_000, None), (5_000, None)], count=count)
    assert tuple(packing.rows) == rows


def test_under_two_pixels_each_they_become_a_count():
    _, packing = packed([(i * 100, None) for i in range(64)])
    assert set(packing.rows) == {CROWDED}
    assert sum(packing.crowds.values()) == 64


def test_a_long_interval_in_a_crowd_stays_a_bar():
    _, packing = packed([(i * 50, None) for i in range(32)] + [(10, 60_000)])
    assert sorted(set(packing.rows)) == [0, CROWDED]


def test_an_edit_goes_over_few_of_many():
    looked = 0

    class Counting(tuple):
        __slots__ = ()

        def __iter__(self):
            nonlocal looked
            for item in super().__iter__():
                looked += 1
                yield item

        def __getitem__(self, place):
            return (
                Counting(super().__getitem__(place))
                if isinstance(place, slice)
                else super().__getitem__(place)
            )

    index = IntervalIndex(made([(i * 2_000, None) for i in range(10_000)]))
    packing = pack(index, 2, MS_PER_PX)
    index = index.having(code(99_999, 9_000_000))
    index.items = Counting(index.items)
    assert repacked(packing, index, index.source[1]) == pack(index, 2, MS_PER_PX)
    looked = 0
    repacked(packing, index, index.source[1])
    assert looked < 50


def test_a_bar_is_as_wide_as_a_shape_at_least():
    assert extent(10, 11) == (10, 10 + SHAPE_PX)
    assert extent(10, None) == (2, 18)
