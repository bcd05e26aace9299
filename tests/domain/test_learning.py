"""Goals and logbook of a pupil, the next conversation, and the sixteenth birthday."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain import errors
from beeldcoach.domain.learning import (
    LearningGoal,
    LogEntry,
    WorkingGoal,
)
from beeldcoach.domain.meeting import Meeting
from beeldcoach.domain.path import PathFacts, StepKind, StepState, path
from beeldcoach.domain.people import Person
from beeldcoach.domain.planning import NEXT_TALK_AFTER, proposed_next
from beeldcoach.domain.practice import Period, school_day_from
from beeldcoach.domain.trajectory import Kind
from tests.factories import trajectory

MONDAY = date(2026, 9, 7)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def period(first, last):
    return Period(uuid4(), "vakantie", first, last)


def working(begins=MONDAY, ends=MONDAY + timedelta(weeks=3)):
    return WorkingGoal(uuid4(), uuid4(), uuid4(), "plannen", begins, ends)


@given(days)
def test_without_holidays_the_next_talk_is_five_to_six_weeks_on_and_on_a_weekday(held):
    following = proposed_next(held, Kind.PUPIL, [])
    assert timedelta(days=35) <= following - held <= timedelta(days=42)
    assert following.weekday() < 5


@given(days, st.integers(0, 30), st.integers(0, 20))
def test_the_next_talk_is_never_in_a_holiday(held, after, long):
    first = held + timedelta(days=30 + after)
    closed = period(first, first + timedelta(days=long))
    following = proposed_next(held, Kind.PUPIL, [closed])
    assert not closed.has(following)
    assert following.weekday() < 5
    assert following - held >= NEXT_TALK_AFTER


def test_a_talk_that_falls_in_a_holiday_comes_on_the_first_day_of_school():
    held = date(2026, 9, 14)  # five weeks on is Monday 19 October, in the autumn holiday
    autumn = period(date(2026, 10, 17), date(2026, 10, 25))
    assert proposed_next(held, Kind.PUPIL, [autumn]) == date(2026, 10, 26)


def test_a_day_of_school_stays_where_it_is():
    assert school_day_from(MONDAY, []) == MONDAY


@given(days)
def test_the_end_that_is_proposed_always_fits_a_working_goal(begins):
    goal = working(begins)
    goal.run(begins, WorkingGoal.proposed_end(begins))


def test_a_long_holiday_never_makes_the_proposed_end_too_late():
    summer = period(MONDAY + timedelta(weeks=2), MONDAY + timedelta(weeks=9))
    end = WorkingGoal.proposed_end(MONDAY, [summer])
    working().run(MONDAY, end)


def test_days_that_do_not_fit_leave_the_goal_as_it_was():
    goal = working()
    with pytest.raises(errors.SpanOfWorkingGoal) as refused:
        goal.run(MONDAY, MONDAY + timedelta(days=5))
    assert (refused.value.shortest, refused.value.longest) == (2, 4)
    assert goal.ends_on == MONDAY + timedelta(weeks=3)


def test_a_strategy_is_chosen_once():
    goal = working()
    goal.choose(["test_self", "draw", "test_self"])
    assert goal.strategies == ["test_self", "draw"]


@pytest.mark.parametrize("outcome", ["reached", "nearly", "not_yet", ""])
def test_a_goal_is_looked_back_on_and_that_can_be_taken_back(outcome):
    goal = working()
    goal.look_back(outcome)
    assert goal.outcome == outcome


def test_only_known_answers_are_taken():
    with pytest.raises(ValueError, match="perfect"):
        working().look_back("perfect")
    with pytest.raises(ValueError, match="gone"):
        LearningGoal(uuid4(), uuid4(), "").close("gone")
    with pytest.raises(ValueError, match="outcome"):
        working().write("outcome", "reached")


def test_a_goal_is_a_sentence_and_not_a_book():
    goal = LearningGoal(uuid4(), uuid4(), "kort")
    with pytest.raises(errors.TooLong):
        goal.write("text", "x" * 501)
    assert goal.text == "kort"


def test_a_page_of_the_logbook_is_not_of_tomorrow():
    entry = LogEntry(uuid4(), uuid4(), MONDAY)
    with pytest.raises(errors.InTheFuture):
        entry.date_on(MONDAY + timedelta(days=1), MONDAY)
    assert entry.on == MONDAY


@pytest.mark.parametrize("feeling", [-1, 11])
def test_the_figure_is_from_nought_to_ten(feeling):
    with pytest.raises(ValueError, match=str(feeling)):
        LogEntry(uuid4(), uuid4(), MONDAY).feel(feeling)


def test_a_page_is_empty_until_something_stands_in_it():
    entry = LogEntry(uuid4(), uuid4(), MONDAY)
    assert entry.empty
    entry.feel(0)
    assert not entry.empty


def test_a_meeting_that_was_held_is_neither_moved_nor_dropped():
    meeting = Meeting(uuid4(), uuid4(), "parent_talk", MONDAY)
    meeting.hold(MONDAY, MONDAY)
    for deed in (lambda: meeting.plan(MONDAY), meeting.may_drop):
        with pytest.raises(errors.AlreadyDone):
            deed()


def test_a_meeting_cannot_have_been_held_tomorrow():
    with pytest.raises(errors.InTheFuture):
        Meeting(uuid4(), uuid4(), "parent_talk").hold(MONDAY + timedelta(days=1), MONDAY)


@pytest.mark.parametrize(
    ("born", "sixteen"),
    [
        (date(2015, 11, 3), date(2031, 11, 3)),
        (date(2016, 2, 29), date(2032, 2, 29)),
        (date(2084, 2, 29), date(2100, 3, 1)),  # 2100 has no leap day
    ],
)
def test_a_pupil_decides_from_the_sixteenth_birthday(born, sixteen):
    assert Person(uuid4(), "Noor", "pupil", born_on=born).decides_from == sixteen


def test_only_a_pupil_whose_birthday_is_known_has_such_a_day():
    assert Person(uuid4(), "Noor", "pupil").decides_from is None
    assert Person(uuid4(), "Marit", "teacher", born_on=date(1990, 1, 1)).decides_from is None


def test_outside_a_pupil_is_called_by_code_where_there_is_one():
    assert Person(uuid4(), "Noor de Wit", "pupil", code="L-07").outward_name == "L-07"
    assert Person(uuid4(), "Noor de Wit", "pupil").outward_name == "Noor de Wit"
    assert Person(uuid4(), "Marit Jansen", "teacher", code="L-07").outward_name == "Marit Jansen"


def test_a_pupil_may_close_while_a_conversation_is_planned():
    pupil = trajectory(Kind.PUPIL, cycles=1)
    pupil.hold_intake(MONDAY, MONDAY)
    closing = next(s for s in path(pupil, MONDAY, PathFacts()) if s.kind is StepKind.CLOSING)
    assert closing.state is StepState.PLANNED
    pupil.close(MONDAY, MONDAY)
    assert pupil.cycles == []


def test_before_the_intake_a_pupils_closing_is_locked_and_says_why():
    pupil = trajectory(Kind.PUPIL, cycles=1)
    closing = next(s for s in path(pupil, MONDAY, PathFacts()) if s.kind is StepKind.CLOSING)
    assert closing.state is StepState.LOCKED
    assert closing.reason == errors.IntakeFirst()
