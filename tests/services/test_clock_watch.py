"""A clock that jumps: told once a jump, and no right comes of it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient, Verdict
from beeldcoach.services.clock_watch import ClockAgainstLedger, NoteClock
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Desk, World
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.telling import RecordTalk
from beeldcoach.services.trajectories import HoldIntake
from tests.factories import START, start_command
from tests.fakes import FakeStore, SetClock

JUMPS = (EntryKind.CLOCK_BACK, EntryKind.CLOCK_AHEAD)


@pytest.fixture
def trajectory_id(desk):
    return desk.do(start_command()).value


def record(desk, trajectory_id, until=None, day=START, purpose=Purpose.ORAL_INTERIM):
    board = desk.ask(ShowConsent(trajectory_id, "nl")).board_key
    item = ConsentItem(purpose, "course", board, "Bestuur")
    desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, day, until))


def jumps(store):
    return [(entry.kind, entry.body["seconds"]) for entry, _ in store.lines if entry.kind in JUMPS]


def test_a_clock_set_back_is_told_once_before_what_comes_next(desk, store, clock, trajectory_id):
    record(desk, trajectory_id)
    last = store.lines[-1][0].at
    clock.forward(days=-3)
    record(desk, trajectory_id)
    clock.forward(hours=5)
    record(desk, trajectory_id)
    assert jumps(store) == [(EntryKind.CLOCK_BACK, 3 * 86_400)]
    assert [entry.kind for entry, _ in store.lines][1] is EntryKind.CLOCK_BACK
    assert {entry.at for entry, _ in store.lines} == {last}
    clock.forward(days=-1)  # further back: another jump
    record(desk, trajectory_id)
    clock.forward(days=10)  # right again, and back once more
    record(desk, trajectory_id)
    clock.forward(days=-1)
    assert desk.do(NoteClock()).value
    assert not desk.do(NoteClock()).value
    assert [kind for kind, _ in jumps(store)] == [EntryKind.CLOCK_BACK] * 3
    assert desk.ask(CheckLedger()) == len(store.lines)


def test_seconds_by_which_a_computer_puts_its_clock_right_are_no_jump(desk, clock, trajectory_id):
    record(desk, trajectory_id)
    clock.forward(seconds=-20)
    assert not desk.do(NoteClock()).value
    assert desk.ask(ClockAgainstLedger()) is None


def test_a_clock_far_ahead_is_told_and_costs_nothing_once_it_is_right(
    desk, store, clock, trajectory_id
):
    record(desk, trajectory_id, until=START + timedelta(days=60))
    before = clock.moment
    clock.forward(days=5_000)
    assert desk.do(NoteClock()).value
    assert desk.ask(ClockAgainstLedger()).ahead
    clock.moment = before + timedelta(days=1)
    assert desk.ask(ClockAgainstLedger()) is None
    assert not desk.do(NoteClock()).value
    record(desk, trajectory_id)
    assert jumps(store) == [(EntryKind.CLOCK_AHEAD, 5_000 * 86_400)]
    assert store.lines[-1][0].at == clock.moment


def test_what_is_recorded_while_the_clock_is_ahead_keeps_its_day(desk, clock, trajectory_id):
    record(desk, trajectory_id, until=START + timedelta(days=60))
    before = clock.moment
    clock.forward(days=5_000)
    record(desk, trajectory_id, day=clock.today(), purpose=Purpose.COACH_WORK)
    clock.moment = before
    off = desk.ask(ClockAgainstLedger())
    assert (off.ahead, off.today) == (False, before.date())
    shown = {row.purpose: row for row in desk.ask(ShowConsent(trajectory_id, "nl")).rows}
    assert shown[Purpose.ORAL_INTERIM].state is State.EXPIRED


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    lives=st.lists(st.integers(0, 40), min_size=1, max_size=4),
    steps=st.lists(st.integers(0, 20), min_size=4, max_size=4),
    moved=st.integers(-2_000, 2_000),
)
def test_moving_the_clock_opens_no_way_that_was_closed(lives, steps, moved):
    clock = SetClock()
    store = FakeStore(clock)
    desk = Desk(World(store.open, clock, uuid4), HANDLERS)
    made = desk.do(start_command()).value
    desk.do(HoldIntake(made, START))
    board = Recipient(desk.ask(ShowConsent(made, "nl")).board_key, "Bestuur")
    desk.do(RecordTalk(made, Purpose.ORAL_INTERIM, board, START, "De aanloop"))
    for life, step in zip(lives, steps, strict=False):
        record(desk, made, until=clock.today() + timedelta(days=life), day=clock.today())
        clock.forward(days=step)
    desk.do(NoteClock())
    record(desk, made, purpose=Purpose.SUPERVISION, day=clock.today())  # what fixes the day
    right = verdicts(desk, made)
    assert ((Purpose.ORAL_INTERIM, "gate") in right) is (Purpose.ORAL_INTERIM in right)
    clock.forward(days=moved)
    desk.do(NoteClock())
    assert verdicts(desk, made) <= right


def verdicts(desk, trajectory_id):
    """Return the purposes for which something may be told, shown or given."""
    page = desk.ask(ShowConsent(trajectory_id, "nl"))
    asked = [
        AskGate(trajectory_id, purpose, Recipient(page.board_key, "Bestuur"), material)
        for purpose, material in (
            (Purpose.ORAL_INTERIM, "course"),
            (Purpose.REPORT_TO_BOARD, "report"),
        )
    ]
    open_ways = {row.purpose for row in page.rows if row.state in (State.ORAL, State.WRITTEN)}
    return open_ways | {
        (query.purpose, "gate") for query in asked if desk.ask(query).verdict is Verdict.ALLOW
    }
