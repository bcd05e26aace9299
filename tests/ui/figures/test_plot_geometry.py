"""Where the marks of a lesson lie, and which one the pointer means."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.figures.plot_geometry import AXIS, COUNT, GAP, PHASES, REACH, ROW, PlotGeometry

LESSON = PlotGeometry(1000, 160, 2_700_000, 12)


def test_the_film_fills_what_labels_and_counts_leave():
    assert LESSON.x(0) == 160 + GAP
    assert LESSON.x(2_700_000) == 1000 - COUNT
    assert LESSON.x(1_350_000) == (160 + GAP + 1000 - COUNT) / 2
    assert LESSON.x(9_999_999) == LESSON.right  # what lies past the end is shown at the end


def test_rows_stand_below_the_times_and_the_phases():
    assert LESSON.row_top(0) == AXIS
    assert LESSON.height == AXIS + 12 * ROW
    assert LESSON.row_at(AXIS - 1) is None
    assert [LESSON.row_at(AXIS), LESSON.row_at(AXIS + ROW)] == [0, 1]
    assert LESSON.row_at(LESSON.height) is None
    assert PlotGeometry(1000, 160, 1, 12, has_phases=True).row_top(0) == AXIS + PHASES


def test_a_film_without_length_is_drawn_without_times():
    empty = PlotGeometry(1000, 160, 0, 3)
    assert list(empty.times()) == []
    assert empty.x(5) == empty.left


def test_the_nearest_mark_within_reach_is_meant():
    marks = [(0, None), (600_000, 1_200_000), (1_210_000, None)]
    assert LESSON.nearest(marks, LESSON.x(0) + REACH) == 0
    assert LESSON.nearest(marks, LESSON.x(0) + REACH + 1) is None
    assert LESSON.nearest(marks, LESSON.x(900_000)) == 1  # anywhere on a bar
    assert LESSON.nearest(marks, LESSON.x(1_210_000)) == 2
    assert LESSON.nearest([], 500) is None


@given(st.integers(1, 20_000_000), st.floats(400, 3000))
def test_times_never_touch_and_begin_at_the_beginning(length, width):
    where = PlotGeometry(width, 160, length, 5)
    times = list(where.times())
    assert times[0] == 0
    assert len(times) <= 1 + width / 60
    assert all(
        where.x(after) - where.x(before) >= 60 or after - before == 7_200_000
        for before, after in pairwise(times)
    )
