"""A desk over fakes, for the services."""

from collections import Counter
from uuid import uuid4

import pytest

from beeldcoach.services.desk import Desk, World
from beeldcoach.services.handlers import HANDLERS
from tests.fakes import FakeStore, SetClock


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def store(clock):
    return FakeStore(clock)


@pytest.fixture
def reads(desk, store):
    """How often each kind of thing is looked up to answer a query."""

    def of(query):
        store.reads.clear()
        desk.ask(query)
        return Counter(store.reads)

    return of


@pytest.fixture
def desk(store, clock):
    return Desk(World(store.open, clock, uuid4), HANDLERS)
