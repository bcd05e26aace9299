"""The clock of an observation tells the time of the lesson from the wall clock alone."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.watch import Watch

DAY = date(2026, 11, 24)
BEGIN = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
MINUTE = 60_000


def after(minutes):
    return BEGIN + timedelta(minutes=minutes)


def test_time_passes_while_nobody_looks():
    watch = Watch(BEGIN, DAY)
    assert watch.at(BEGIN) == 0
    assert watch.at(after(45)) == 45 * MINUTE


def test_a_pause_does_not_count():
    watch = Watch(BEGIN, DAY).paused(after(10))
    assert watch.is_paused
    assert watch.at(after(14)) == 10 * MINUTE
    going_on = watch.resumed(after(15))
    assert going_on.is_running
    assert going_on.at(after(20)) == 15 * MINUTE


def test_its_end_stops_it_and_going_on_after_all_leaves_a_pause():
    watch = Watch(BEGIN, DAY).ended(after(30))
    assert watch.has_ended
    assert watch.at(after(50)) == 30 * MINUTE
    again = watch.resumed(after(33))
    assert again.at(after(35)) == 32 * MINUTE


def test_ended_in_a_pause_it_ended_where_it_stood_still():
    watch = Watch(BEGIN, DAY).paused(after(20)).ended(after(26))
    assert watch.ended_at == after(20)
    assert watch.at(after(99)) == 20 * MINUTE


def test_a_clock_that_was_forgotten_is_known_by_its_length_or_its_day():
    watch = Watch(BEGIN, DAY)
    assert not watch.is_forgotten(after(60), DAY)
    assert watch.is_forgotten(after(91), DAY)
    assert watch.is_forgotten(after(20), DAY + timedelta(days=1))
    assert not watch.ended(after(30)).is_forgotten(after(600), DAY + timedelta(days=1))


def test_a_clock_set_back_never_shows_less_than_nothing():
    assert Watch(BEGIN, DAY).at(BEGIN - timedelta(hours=1)) == 0


@given(
    pauses=st.lists(st.tuples(st.integers(1, 20), st.integers(1, 20)), max_size=5),
    share=st.floats(0, 1),
)
def test_ended_at_a_time_of_the_lesson_it_shows_that_time(pauses, share):
    watch, at = Watch(BEGIN, DAY), 0
    for before, length in pauses:
        watch = watch.paused(after(at + before)).resumed(after(at + before + length))
        at += before + length
    now = after(at + 30)
    wanted = int(watch.at(now) * share)
    assert watch.ended_at_time(wanted).at(now + timedelta(hours=9)) == wanted
