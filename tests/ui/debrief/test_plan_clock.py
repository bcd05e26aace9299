"""Minutes of the talk and of its steps."""

from tests.fakes import SetClock
from ui.debrief.plan_clock import PlanClock


def test_time_goes_to_the_step_that_is_on():
    clock = SetClock()
    plan = PlanClock(clock.now, 3)
    clock.forward(minutes=4, seconds=59)
    assert (plan.minutes(0), plan.total) == (4, 4)
    plan.go(1)
    clock.forward(minutes=9)
    assert [plan.minutes(step) for step in range(3)] == [4, 9, 0]
    assert plan.total == 13


def test_a_step_taken_up_again_goes_on_counting():
    clock = SetClock()
    plan = PlanClock(clock.now, 2)
    clock.forward(minutes=2)
    plan.go(1)
    clock.forward(minutes=1)
    plan.go(0)
    clock.forward(minutes=3)
    assert [plan.minutes(0), plan.minutes(1)] == [5, 1]
