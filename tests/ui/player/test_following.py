"""The second film keeps to the first one's clock: reckoned with made-up clocks."""

from itertools import pairwise

import pytest

from ui.player.following import FAR_MS, Following

TICK_S = 0.033


class Clocks:
    """Two films that play; the second one may run on another clock, and jumps take their time."""

    def __init__(self, ahead=0.0, drift=0.0, rate=1.0, jump_s=0.2):
        self.now, self.first, self.second = 0.0, 10_000.0, 10_000.0 + ahead
        self.rate, self.drift, self.jump_s = rate, drift, jump_s
        self.factor, self.lands, self.waits = 1.0, 0.0, False
        self.following, self.jumps, self.apart = Following(), [], []

    def run(self, seconds, stalls=False):
        for _ in range(round(seconds / TICK_S)):
            self.now += TICK_S
            passed = TICK_S * 1000 * self.rate
            self.first += 0 if stalls else passed
            if self.now >= self.lands and not self.waits:
                self.second += passed * self.factor * (1 + self.drift)
            self._look()
            self.apart.append(self.second - self.first)
        return self

    def _look(self):
        if self.waits:
            self.waits = self.second > self.first
            return
        wish = self.following.look(self.now, self.first, self.second, self.rate)
        if wish.waits:
            self.waits = True
            self.following.forget()
            return
        self.factor = wish.factor
        if wish.seek_ms is not None:
            self.second, self.lands = float(wish.seek_ms), self.now + self.jump_s
            self.jumps.append(wish.seek_ms)


@pytest.mark.parametrize("ahead", [-1_500, -400, -120, -40, 40, 120, 400, 1_500])
def test_they_come_together_without_a_jump(ahead):
    clocks = Clocks(ahead).run(5)
    assert abs(clocks.apart[-1]) < 30
    assert clocks.jumps == []


def test_a_second_that_is_a_little_off_is_left_alone():
    clocks = Clocks(20)
    clocks.run(2)
    assert clocks.factor == 1.0
    assert set(map(round, clocks.apart)) == {20}


@pytest.mark.parametrize("drift", [-0.02, 0.02])
def test_a_clock_that_runs_otherwise_stays_within_two_frames(drift):
    clocks = Clocks(drift=drift).run(60)
    assert max(map(abs, clocks.apart)) < 50
    assert clocks.jumps == []


def test_it_slows_down_and_hurries_in_bounds():
    clocks = Clocks(-1_900)
    seen = []
    for _ in range(100):
        clocks.run(TICK_S)
        seen.append(clocks.factor)
    assert max(seen) == 1.5
    assert all(abs(after - before) <= 0.5 for before, after in pairwise(seen))


def test_when_the_first_jumps_the_second_jumps_at_once():
    clocks = Clocks().run(1)
    clocks.first += 60_000
    clocks.run(TICK_S)
    assert clocks.jumps == [pytest.approx(clocks.first, abs=1)]
    clocks.run(3)
    assert abs(clocks.apart[-1]) < 30
    clocks.first -= 5_000  # a loop begins again
    clocks.run(TICK_S)
    assert len(clocks.jumps) == 2
    clocks.run(3)
    assert abs(clocks.apart[-1]) < 30


def test_a_first_film_that_takes_its_time_is_waited_for_not_sought():
    clocks = Clocks().run(1)
    clocks.run(1.2, stalls=True)
    clocks.run(2)
    assert clocks.jumps == []
    assert max(clocks.apart) < 250
    assert abs(clocks.apart[-1]) < 60


def test_far_behind_it_jumps_and_learns_to_jump_ahead():
    clocks = Clocks(-FAR_MS - 3_000, jump_s=2.4)
    clocks.run(20)
    assert 1 <= len(clocks.jumps) <= 3
    assert abs(clocks.apart[-1]) < 60


def test_at_four_times_the_speed_the_same_holds():
    clocks = Clocks(-1_200, rate=4.0).run(6)
    assert abs(clocks.apart[-1]) < 120  # of film: 30 ms of the clock
    assert clocks.jumps == []


def test_one_late_frame_is_no_drift():
    clocks = Clocks().run(1)
    clocks.second -= 60
    clocks.run(TICK_S)
    clocks.second += 60
    clocks.run(0.2)
    assert clocks.factor == 1.0
