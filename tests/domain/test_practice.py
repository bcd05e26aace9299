"""Holidays, what is overdue, and what is known of a practice."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.errors import InTheFuture
from beeldcoach.domain.learning import WorkingGoal
from beeldcoach.domain.practice import (
    Period,
    Supervision,
    amount_of,
    is_email,
    is_iban,
    is_kvk,
    is_overdue,
    is_postcode,
    school_day_from,
)

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


def test_what_is_proposed_for_after_a_day_is_the_first_on_which_it_is_overdue():
    following = school_day_from(FRIDAY + timedelta(days=1), [AUTUMN])
    assert is_overdue(FRIDAY, following, [AUTUMN])
    assert not is_overdue(FRIDAY, following - timedelta(days=1), [AUTUMN])


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


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("95", "95"),
        ("95,50", "95.50"),
        ("95.50", "95.50"),
        ("1.450", "1450"),
        ("€ 1.450,00", "1450.00"),
        ("0", "0"),
        ("", None),
        ("negentig", None),
        ("-5", None),
        ("1,2,3", None),
        ("9" * 12, None),
        ("٣", None),
    ],
)
def test_an_amount_is_read_as_it_is_written_here(typed, amount):
    assert amount_of(typed) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (is_iban, "NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 01"),
        (is_iban, "be71096123456769", "NL91"),
        (is_kvk, "1234 5678", "1234567"),
        (is_postcode, "8011 ab", "0811 AB"),
        (is_email, "naam@praktijk.example", "naam@praktijk"),
    ],
)
def test_numbers_of_a_practice_are_looked_at(check, right, wrong):
    assert check(right)
    assert not check(wrong)


def test_a_session_lies_not_in_the_future():
    session = Supervision(uuid4(), date(2026, 11, 1))
    with pytest.raises(InTheFuture):
        session.hold(date(2026, 11, 3), "training", 60, date(2026, 11, 2))
    assert session.on == date(2026, 11, 1)
