"""Who says yes for a pupil: everyone with authority, or the pupil from sixteen on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain import errors
from beeldcoach.domain.starting import (
    Decision,
    GuardianAnswer,
    age_on,
    check_days,
    decides_alone,
    decides_from,
    decision,
    says_something,
)

TODAY = date(2026, 11, 24)
CHILD, GROWN = date(2015, 3, 4), date(2010, 11, 24)  # who is sixteen today
YES, NO, OPEN = GuardianAnswer(agreed_on=TODAY), GuardianAnswer(refused=True), GuardianAnswer()
INFORMED = GuardianAnswer(has_authority=False)
answers = st.builds(
    GuardianAnswer, st.booleans(), st.sampled_from((None, TODAY)), refused=st.booleans()
)


@pytest.mark.parametrize(
    ("guardians", "born_on", "expected"),
    [
        ((YES, YES), CHILD, Decision.AGREED),
        ((YES, OPEN), CHILD, Decision.OPEN),
        ((YES, NO), CHILD, Decision.REFUSED),
        ((NO, OPEN), CHILD, Decision.REFUSED),
        ((YES, INFORMED), CHILD, Decision.AGREED),
        ((YES, GuardianAnswer(has_authority=False, refused=True)), CHILD, Decision.AGREED),
        ((INFORMED,), CHILD, Decision.NOBODY),
        ((), CHILD, Decision.NOBODY),
        ((YES,), None, Decision.AGREED),
        ((), None, Decision.NOBODY),
        ((), GROWN, Decision.OWN),
        ((NO,), GROWN, Decision.OWN),
    ],
)
def test_what_the_answers_come_to(guardians, born_on, expected):
    assert decision(guardians, born_on, TODAY) is expected


@given(st.lists(answers, max_size=3))
def test_one_refusal_of_someone_with_authority_decides(others):
    assert decision([*others, NO], CHILD, TODAY) is Decision.REFUSED


@given(st.lists(answers, max_size=3))
def test_who_has_no_authority_never_changes_the_outcome(guardians):
    assert decision([*guardians, INFORMED], CHILD, TODAY) is decision(guardians, CHILD, TODAY)


def test_on_the_sixteenth_birthday_and_not_a_day_earlier_the_pupil_decides():
    assert decides_alone(GROWN, TODAY)
    assert not decides_alone(GROWN, TODAY - timedelta(days=1))
    assert not decides_alone(None, TODAY)


@pytest.mark.parametrize(
    ("born", "from_day"),
    [
        (date(2008, 2, 29), date(2024, 2, 29)),
        (date(2084, 2, 29), date(2100, 3, 1)),  # 2100 has no leap day
    ],
)
def test_whoever_was_born_on_a_leap_day_decides_from_a_day_that_is_there(born, from_day):
    assert decides_from(born) == from_day
    assert decides_alone(born, from_day)
    assert not decides_alone(born, from_day - timedelta(days=1))


def test_whoever_was_born_on_a_leap_day_is_a_year_older_on_the_first_of_march():
    assert age_on(date(2012, 2, 29), date(2027, 2, 28)) == 14
    assert age_on(date(2012, 2, 29), date(2027, 3, 1)) == 15


def test_days_that_are_still_to_come_are_refused():
    later = TODAY + timedelta(days=1)
    for days in (
        (later, None, ()),
        (TODAY, later, ()),
        (TODAY, CHILD, (GuardianAnswer(True, later),)),
    ):
        with pytest.raises(errors.InTheFuture):
            check_days(*days, TODAY)
    check_days(TODAY, CHILD, (YES,), TODAY)


def test_nobody_agrees_before_the_pupil_was_born():
    before = CHILD - timedelta(days=1)
    for days in ((before, CHILD, ()), (TODAY, CHILD, (GuardianAnswer(agreed_on=before),))):
        with pytest.raises(errors.TooEarly) as refused:
            check_days(*days, TODAY)
        assert refused.value.after == "birth"


@pytest.mark.parametrize("text", ["", "  ", "\t\n", "\u200f\u200e", "\u200b \u00a0", "\u202e"])
def test_spaces_and_invisible_marks_say_nothing(text):
    assert not says_something(text)


@pytest.mark.parametrize("text", ["a", " é ", "نور", "🙂", "\u202eb", "<b>"])
def test_anything_that_can_be_seen_says_something(text):
    assert says_something(text)
