"""Sub-rows and crowds of the codes lane."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.intervals import IntervalIndex
from ui.timeline.packing import CROWD, ROWS, SHAPE_PX, extent, pack

MS_PER_PX = 100.0
codes = st.lists(
    st.tuples(st.integers(0, 200_000), st.one_of(st.none(), st.integers(0, 30_000))), max_size=80
)


def packed(items, ms_per_px=MS_PER_PX):
    index = IntervalIndex(items, lambda c: (c[0], c[0] + (c[1] or 0)))
    points = tuple(c[1] is None for c in index.items)
    return index, pack(index, points, ms_per_px)


def boxes(index, packing):
    """Left and right in px from the film's start, and row, of the items that are painted."""
    for (start, length), row in zip(index.items, packing.rows, strict=True):
        if row >= 0:
            end = None if length is None else (start + length) / MS_PER_PX
            yield *extent(start / MS_PER_PX, end), row


@given(codes)
def test_items_share_a_sub_row_only_where_no_row_is_free(items):
    index, packing = packed(items)
    placed = list(boxes(index, packing))
    for i, (left, _right, row) in enumerate(placed):
        over = {r for _, end, r in placed[:i] if end > left + 1e-6}
        if row in over:
            assert len({r for _, end, r in placed[:i] if end > left - 1.01}) == ROWS


@given(codes)
def test_every_item_is_painted_or_counted_once(items):
    index, packing = packed(items)
    counted = Counter(
        int(start / packing.bucket_ms)
        for (start, _), row in zip(index.items, packing.rows, strict=True)
        if row == -1
    )
    assert counted == packing.crowds
    assert all(count > CROWD for count in packing.crowds.values())
    assert set(packing.rows) <= {-1, 0, 1}


def test_apart_they_all_stand_in_the_first_row():
    _, packing = packed([(i * 2_000, None) for i in range(20)])
    assert set(packing.rows) == {0}


def test_two_at_one_time_take_two_rows():
    _, packing = packed([(5_000, None), (5_000, None)])
    assert packing.rows == (0, 1)


def test_under_two_pixels_each_they_become_a_count():
    _, packing = packed([(i * 100, None) for i in range(64)])
    assert set(packing.rows) == {-1}
    assert sum(packing.crowds.values()) == 64


def test_a_long_interval_in_a_crowd_stays_a_bar():
    _, packing = packed([(i * 50, None) for i in range(32)] + [(10, 60_000)])
    assert sorted(set(packing.rows)) == [-1, 0]


def test_a_bar_is_as_wide_as_a_shape_at_least():
    assert extent(10, 11) == (10, 10 + SHAPE_PX)
    assert extent(10, None) == (2, 18)
