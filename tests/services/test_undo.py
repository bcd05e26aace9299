"""Undo over every command: done, taken back, done again, in any order."""

import copy
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beeldcoach.services.desk import Desk, World
from beeldcoach.services.handlers import HANDLERS
from tests.fakes import FakeStore, SetClock
from tests.services.deeds import TRIES, UNDOABLE, Deeds, seeded


def world():
    clock = SetClock()
    store = FakeStore(clock)
    desk = Desk(World(store.open, clock, uuid4), HANDLERS)
    deeds = Deeds(desk, clock, lambda kind: list(store.tables[kind].values()))
    deeds.begin()
    return store, desk, deeds


_BEGUN = world()


def plain(store):
    return {
        "settings": sorted(store.settings.items()),
        **{
            kind: sorted(
                repr(vars(thing)) if hasattr(thing, "__dict__") else repr(thing)
                for thing in things.values()
            )
            for kind, things in store.tables.items()
        },
    }


def fresh():
    """A world like the first, without going through its beginning again."""
    store, _desk, _deeds = _BEGUN
    clock = SetClock()
    clock.moment = store.clock.moment
    mine = FakeStore(clock)
    mine.tables, mine.lines = copy.deepcopy(store.tables), copy.deepcopy(store.lines)
    desk = Desk(World(mine.open, clock, uuid4), HANDLERS)
    return mine, desk, Deeds(desk, clock, lambda kind: list(mine.tables[kind].values()))


@pytest.mark.parametrize("kind", UNDOABLE, ids=lambda kind: kind.__name__)
def test_every_command_is_taken_back_and_done_again(kind):
    """A new command is tried here by itself; one that can never be done fails."""
    random = seeded(kind.__name__)
    store, desk, deeds = fresh()
    deeds.prepare(kind, random)
    before = plain(store)
    for _ in range(TRIES):
        done = deeds.try_one(kind, random)
        after = plain(store)
        if done and after != before:
            break
        if not done:
            assert after == before, "a refused command changes nothing"
        before = after
    else:
        pytest.fail("it was never done: teach tests/services/deeds.py what it takes")
    assert desk.undo_status.undo == kind.__name__
    desk.undo()
    assert plain(store) == before
    desk.redo()
    assert plain(store) == after
    desk.undo()
    assert plain(store) == before


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(UNDOABLE), st.integers(0, 10**6)), max_size=25))
def test_all_that_was_done_is_taken_back_and_done_again(told):
    store, desk, deeds = fresh()
    start = plain(store)
    for kind, seed in told:
        deeds.try_one(kind, seeded(seed))
    end, count = plain(store), 0
    while desk.undo() is not None:
        count += 1
    assert plain(store) == start
    for _ in range(count):
        desk.redo()
    assert plain(store) == end
