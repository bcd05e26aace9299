"""A desk over fakes, for the services."""

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
def desk(store, clock):
    return Desk(World(store.open, clock, uuid4), HANDLERS)
