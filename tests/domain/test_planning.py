"""Plans: what is refused, what is proposed, and what is advised."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.planning import (
    Advice,
    CycleDays,
    advice_on_closing,
    advice_on_cycle,
    proposed_debrief,
    proposed_next,
)
from beeldcoach.domain.practice import Period, school_day_from
from beeldcoach.domain.trajectory import Kind
from tests.factories import START, trajectory

MONDAY = date(2026, 11, 30)
CHRISTMAS = Period(uuid4(), "Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3))


def later(days):
    return MONDAY + timedelta(days=days)


def test_times_are_kept_with_their_days_and_go_with_them():
    subject = trajectory()
    cycle = subject.cycles[0]
    subject.plan_cycle(cycle.id, MONDAY, later(3), (time(9), time(15, 30)))
    assert (cycle.planned_at, cycle.planned_debrief_at) == (time(9), time(15, 30))
    subject.plan_cycle(cycle.id, None, later(3), (time(9), time(15, 30)))
    assert (cycle.planned_at, cycle.planned_debrief_at) == (None, time(15, 30))
    subject.plan(MONDAY, None, (time(10), time(11)))
    assert (subject.planned_intake_at, subject.planned_closing_at) == (time(10), None)


def test_a_film_is_not_planned_before_the_agreement_or_the_intake():
    subject = trajectory()
    cycle = subject.cycles[0].id
    with pytest.raises(errors.TooEarly) as refused:
        subject.plan_cycle(cycle, START - timedelta(days=1), None)
    assert refused.value.after == "agreement"
    subject.hold_intake(START + timedelta(days=7), MONDAY)
    with pytest.raises(errors.TooEarly) as refused:
        subject.plan_cycle(cycle, START + timedelta(days=6), None)
    assert refused.value.after == "intake"
    assert subject.cycles[0].planned_on is None


def test_a_debrief_is_not_planned_on_or_before_the_day_on_which_was_filmed():
    subject = trajectory(intake_on=START)
    cycle = subject.cycles[0]
    subject.record_film(cycle.id, MONDAY, MONDAY)
    with pytest.raises(errors.DebriefOnLaterDay):
        subject.plan_cycle(cycle.id, None, MONDAY)
    subject.plan_cycle(cycle.id, None, later(1))
    assert cycle.planned_debrief_on == later(1)


def test_a_closing_is_not_planned_before_a_debrief_that_was_held():
    subject = trajectory(intake_on=START)
    subject.cycles[0].debriefed_on = MONDAY
    with pytest.raises(errors.TooEarly):
        subject.plan(None, later(-1))
    subject.plan(None, MONDAY)
    assert subject.planned_closing_on == MONDAY


def test_a_follow_up_is_not_planned_before_the_closing():
    subject = trajectory(closed_on=MONDAY)
    with pytest.raises(errors.TooEarly):
        subject.plan_follow_up(later(-1))
    subject.plan_follow_up(later(80), time(16))
    assert subject.planned_follow_up_at == time(16)


def test_lesson_and_room_are_kept_and_not_endless():
    subject = trajectory()
    subject.place_cycle(subject.cycles[0].id, " Rekenen ", "lokaal 4")
    assert (subject.cycles[0].lesson, subject.cycles[0].room) == ("Rekenen", "lokaal 4")
    with pytest.raises(errors.TooLong):
        subject.place_cycle(subject.cycles[0].id, "x" * 201, "")


@pytest.mark.parametrize(
    ("film", "expected"),
    [
        (MONDAY, date(2026, 12, 3)),
        (date(2026, 12, 3), date(2026, 12, 7)),  # Thursday: over the weekend
        (date(2026, 12, 16), date(2026, 12, 17)),  # three days later would be after the holidays
        (date(2026, 12, 18), date(2027, 1, 4)),  # nothing sooner than after them
    ],
)
def test_a_debrief_is_proposed_soon_on_a_school_day(film, expected):
    assert proposed_debrief(film, Kind.WITH_VIDEO, [CHRISTMAS]) == expected


def test_every_proposal_without_holidays_lies_one_to_ten_days_after_the_film():
    for ahead in range(60):
        film = later(ahead)
        assert 1 <= (proposed_debrief(film, Kind.WITH_VIDEO, []) - film).days <= 10


def test_without_video_the_debrief_is_proposed_on_the_day_itself():
    assert proposed_debrief(MONDAY, Kind.WITHOUT_VIDEO, []) == MONDAY


def test_the_next_cycle_skips_the_holidays_and_a_pupil_is_seen_after_five_weeks():
    assert proposed_next(date(2026, 12, 10), Kind.WITH_VIDEO, [CHRISTMAS]) == date(2027, 1, 4)
    assert proposed_next(MONDAY, Kind.PUPIL, []) == date(2027, 1, 4)


def test_days_are_not_looked_for_forever():
    endless = Period(uuid4(), "", MONDAY, later(900))
    assert school_day_from(MONDAY, [endless]) == MONDAY


@pytest.mark.parametrize(
    ("cycles", "at", "intake", "advice"),
    [
        ([CycleDays(MONDAY, later(3))], 0, None, None),
        ([CycleDays(MONDAY, later(3))], 0, later(1), Advice.BEFORE_INTAKE),
        ([CycleDays(MONDAY, later(11))], 0, None, Advice.DEBRIEF_LATE),
        ([CycleDays(MONDAY, later(11), debrief_open=False)], 0, None, None),
        ([CycleDays(MONDAY, later(3)), CycleDays(later(2), None)], 1, None, Advice.BEFORE_PREVIOUS),
        ([CycleDays(date(2026, 12, 21), None)], 0, None, Advice.IN_HOLIDAYS),
        ([CycleDays(date(2026, 12, 21), None, film_open=False)], 0, None, None),
    ],
)
def test_advice_on_a_cycle(cycles, at, intake, advice):
    assert advice_on_cycle(cycles, at, intake, [CHRISTMAS]) is advice


def test_advice_on_a_closing_before_the_last_debrief():
    cycles = [CycleDays(MONDAY, later(3)), CycleDays(later(14), None)]
    assert advice_on_closing(later(13), cycles) is Advice.BEFORE_DEBRIEF
    assert advice_on_closing(later(14), cycles) is None
    assert advice_on_closing(None, cycles) is None
