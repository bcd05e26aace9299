"""Holidays, and what is overdue."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.learning import WorkingGoal
from beeldcoach.domain.practice import Period, is_overdue

FRIDAY = date(2026, 10, 16)
AUTUMN = Period(uuid4(), "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))


def test_a_period_ends_after_it_begins():
    with pytest.raises(errors.PeriodBackwards):
        Period(uuid4(), "", AUTUMN.last, AUTUMN.first)


@pytest.mark.parametrize(
    ("today", "overdue"),
    [
        (FRIDAY, False),
        (FRIDAY + timedelta(days=5), False),  # in the holidays
        (date(2026, 10, 26), True),  # the first day of school after them
    ],
)
def test_holidays_do_not_count_as_overdue(today, overdue):
    assert is_overdue(FRIDAY, today, [AUTUMN]) is overdue


def test_without_holidays_the_next_school_day_is_overdue():
    assert not is_overdue(FRIDAY, FRIDAY + timedelta(days=2), [])  # a Sunday
    assert is_overdue(FRIDAY, FRIDAY + timedelta(days=3), [])


@pytest.mark.parametrize(("days", "fits"), [(13, False), (14, True), (28, True), (29, False)])
def test_a_working_goal_runs_two_to_four_weeks(days, fits):
    goal = WorkingGoal(uuid4(), uuid4(), uuid4(), "plannen", FRIDAY, FRIDAY)
    if fits:
        goal.run(FRIDAY, FRIDAY + timedelta(days=days))
        assert goal.ends_on == FRIDAY + timedelta(days=days)
    else:
        with pytest.raises(errors.SpanOfWorkingGoal):
            goal.run(FRIDAY, FRIDAY + timedelta(days=days))
