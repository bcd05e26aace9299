"""The follow-up on the path: it waits for the closing, not for a report or for erasing."""

from datetime import timedelta

import pytest

from beeldcoach.domain.errors import TooEarly
from beeldcoach.domain.path import PathFacts, StepKind, StepState, path
from beeldcoach.domain.trajectory import Agreement, Kind, Status
from tests.factories import START, trajectory

CLOSED = START + timedelta(days=40)


def closed(kind=Kind.WITH_VIDEO, *, board=True):
    agreement = Agreement("1", START, report_to_board=board)
    subject = trajectory(kind, agreement=agreement, status=Status.CLOSED, closed_on=CLOSED)
    subject.intake_on = START
    for cycle in subject.cycles:
        cycle.observed_on = cycle.analysed_on = cycle.debriefed_on = START
    subject.planned_follow_up_on = CLOSED + timedelta(weeks=12)
    return subject


def states(subject, today, **facts):
    return {step.kind: step.state for step in path(subject, today, PathFacts(**facts))}


def test_after_the_closing_the_report_is_due_and_the_rest_is_planned():
    found = states(closed(), CLOSED, films_left=3)
    assert found[StepKind.REPORT] is StepState.NOW
    assert found[StepKind.ERASURE] is StepState.PLANNED
    assert found[StepKind.FOLLOW_UP] is StepState.PLANNED


def test_a_report_that_nobody_waits_for_keeps_nothing_up():
    found = states(closed(board=False), CLOSED, films_left=3)
    assert found[StepKind.REPORT] is StepState.PLANNED
    assert found[StepKind.ERASURE] is StepState.NOW


def test_before_the_closing_a_report_is_locked_as_ever():
    subject = trajectory(agreement=Agreement("1", START, report_to_board=False))
    assert states(subject, START)[StepKind.REPORT] is StepState.LOCKED


@pytest.mark.parametrize("board", [True, False])
def test_a_follow_up_that_is_here_waits_for_no_report_and_no_erasing(board):
    subject = closed(board=board)
    found = states(subject, subject.planned_follow_up_on, films_left=3)
    assert found[StepKind.FOLLOW_UP] is StepState.NOW
    assert found[StepKind.ERASURE] is StepState.LATE


def test_without_video_and_without_report_it_comes_right_after_the_closing():
    found = states(closed(Kind.WITHOUT_VIDEO, board=False), CLOSED)
    assert found[StepKind.FOLLOW_UP] is StepState.NOW


def test_a_stopped_trajectory_is_not_looked_back_on():
    subject = trajectory(status=Status.STOPPED, stopped_on=START)
    assert states(subject, START)[StepKind.FOLLOW_UP] is StepState.LOCKED


def test_it_is_planned_on_the_day_of_the_closing_or_later():
    subject = closed()
    with pytest.raises(TooEarly):
        subject.plan_follow_up(CLOSED - timedelta(days=1))
    subject.plan_follow_up(CLOSED)
    assert subject.planned_follow_up_on == CLOSED
    subject.plan_follow_up(None)
    assert subject.planned_follow_up_on is None
