"""Where days and appointments stand, by property."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.agenda_geometry import Timed, layout_of, span_of, stepped

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 1))
VIEWS = st.sampled_from(["week", "month"])
SIZES = st.tuples(st.integers(480, 2_000), st.integers(300, 1_400))
MONDAY = date(2026, 11, 23)


@st.composite
def entries(draw, around):
    first, last = around
    days = st.integers(0, (last - first).days)
    times = st.none() | st.times()
    return [
        Timed(first + timedelta(days=draw(days)), draw(times), draw(st.integers(15, 240)))
        for _ in range(draw(st.integers(0, 30)))
    ]


@given(VIEWS, DAYS)
def test_what_is_shown_is_whole_weeks_from_monday_around_the_day(view, day):
    first, last = span_of(view, day)
    assert first <= day <= last
    assert (first.weekday(), last.weekday()) == (0, 6)
    assert (last - first).days + 1 in ({7} if view == "week" else {28, 35, 42})


@given(VIEWS, DAYS, SIZES, st.data())
def test_every_day_stands_once_and_nothing_lies_outside_its_day(view, day, size, data):
    first, last = span_of(view, day)
    given_ones = data.draw(entries((first, last)))
    layout = layout_of(view, day, given_ones, size)
    assert [c.day for c in layout.cells] == [
        first + timedelta(days=n) for n in range((last - first).days + 1)
    ]
    boxes = {cell.day: cell.box for cell in layout.cells}
    for block in layout.blocks:
        cell, box = boxes[given_ones[block.index].day], block.box
        assert cell.x <= box.x
        assert box.x + box.width <= cell.x + cell.width
        assert box.y >= cell.y
        assert box.height > 0


@given(VIEWS, DAYS, SIZES, st.data())
def test_every_appointment_is_placed_or_counted(view, day, size, data):
    given_ones = data.draw(entries(span_of(view, day)))
    layout = layout_of(view, day, given_ones, size)
    placed = [block.index for block in layout.blocks]
    assert len(placed) == len(set(placed))
    assert len(placed) + sum(more.count for more in layout.more) == len(given_ones)


@given(DAYS, SIZES, st.data())
def test_in_a_month_nothing_covers_anything(day, size, data):
    layout = layout_of("month", day, data.draw(entries(span_of("month", day))), size)
    boxes = [b.box for b in layout.blocks] + [m.box for m in layout.more]
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart


def test_appointments_at_one_time_stand_side_by_side_and_later_ones_have_the_width():
    day = [Timed(MONDAY, time(9)), Timed(MONDAY, time(9, 30)), Timed(MONDAY, time(13))]
    first, second, third = (b.box for b in layout_of("week", MONDAY, day, (1_000, 600)).blocks)
    assert first.x + first.width <= second.x
    assert first.y < second.y < third.y
    assert third.width > 1.8 * first.width


def test_the_hours_grow_with_what_lies_outside_a_working_day():
    early = layout_of("week", MONDAY, [Timed(MONDAY, time(6, 30))], (1_000, 600))
    late = layout_of("week", MONDAY, [Timed(MONDAY, time(19, 30), 60)], (1_000, 600))
    assert early.hours[0][0] == 6
    assert late.hours[-1][0] == 21
    assert layout_of("week", MONDAY, [], (1_000, 600)).hours[0][0] == 8


@pytest.mark.parametrize("view", ["week", "month"])
def test_a_point_finds_the_day_and_what_stands_there(view):
    layout = layout_of(view, MONDAY, [Timed(MONDAY, time(9))], (1_000, 600))
    box = layout.blocks[0].box
    assert layout.index_at(box.x + 2, box.y + 2) == 0
    assert layout.day_at(box.x + 2, box.y + 2) == MONDAY
    assert layout.index_at(box.x + 2, box.y - 2) is None
    assert layout.day_at(-5, -5) is None


def test_a_month_that_is_too_low_for_all_says_how_many_are_left():
    many = [Timed(MONDAY)] * 9
    layout = layout_of("month", MONDAY, many, (1_000, 500))
    [more] = layout.more
    assert more.count == 9 - len(layout.blocks)
    assert layout.more_at(more.box.x + 1, more.box.y + 1) == MONDAY


@given(VIEWS, DAYS, st.integers(-40, 40))
def test_steps_there_and_back_lead_to_the_same_week_or_month(view, day, steps):
    there = stepped(view, day, steps)
    if view == "week":
        assert stepped(view, there, -steps) == day
    else:
        back = stepped(view, there, -steps)
        assert (back.year, back.month) == (day.year, day.month)


def test_a_month_further_from_the_31st_ends_on_the_last_day():
    assert stepped("month", date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert stepped("month", date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert stepped("month", date(2026, 1, 15), -1) == date(2025, 12, 15)
