"""Letting a document out: whether it may still begin, and what is written down of its end."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.errors import DiskFull
from beeldcoach.services.operations import let_out
from beeldcoach.services.ports import Written
from beeldcoach.services.progress import Silent
from beeldcoach.services.releasing import AskGate
from tests.factories import start_command


class Paper:
    """Makes and writes documents; a coffee break can come before either."""

    def __init__(self, clock):
        self.clock, self.written = clock, []
        self.while_making = self.while_writing = lambda: None

    def pdf(self, _template, _data, _files):
        self.while_making()
        return b"%PDF"

    def write(self, _release, content, destination):
        self.while_writing()
        self.written.append(destination)
        return Written("f" * 64, len(content))


@pytest.fixture
def paper(clock):
    return Paper(clock)


@pytest.fixture
def let(desk, store, clock, paper):
    """Let the teacher's register out."""
    trajectory_id = desk.do(start_command()).value
    key = f"person:{store.tables['trajectories'][trajectory_id].coachee_id}"
    ask = AskGate(
        trajectory_id, Purpose.COPY_OWN, Recipient(key, "Marit Jansen"), material="register"
    )
    core = SimpleNamespace(desk=desk, pdf=paper, outbox=paper, clock=clock)
    return lambda: let_out(core, ask, Path("register.pdf"), Silent())


def _last(store):
    return store.lines[-1][0].kind


def test_what_took_long_before_the_first_byte_is_not_written_any_more(let, paper, store, clock):
    paper.while_making = lambda: clock.forward(minutes=11)
    with pytest.raises(ReleaseSpent):
        let()
    assert paper.written == []
    assert _last(store) is EntryKind.RELEASE_ABORTED


def test_what_took_long_to_write_is_out_and_stands_in_the_register(let, paper, store, clock):
    paper.while_writing = lambda: clock.forward(minutes=11)
    assert let().size == 4
    assert _last(store) is EntryKind.RELEASE_DONE


def test_what_could_not_be_written_is_recorded_as_broken_off(let, paper, store):
    def full():
        raise DiskFull(10, 0)

    paper.while_writing = full
    with pytest.raises(DiskFull):
        let()
    assert _last(store) is EntryKind.RELEASE_ABORTED
