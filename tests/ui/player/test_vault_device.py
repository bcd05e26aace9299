"""The device alone, without a player."""

import threading

import pytest
from PySide6.QtCore import QIODevice

from ui.player.vault_device import VaultDevice


@pytest.fixture
def device(films):
    made = []

    def make(data=b"0123456789" * 100, **raw):
        made.append(VaultDevice(lambda: films.Raw(data, **raw)))
        return made[-1]

    yield make
    for device in made:
        device.close_stream()


def test_it_is_open_unbuffered_and_random_access(device):
    made = device()
    mode = QIODevice.OpenModeFlag
    assert made.openMode() == mode.ReadOnly | mode.Unbuffered
    assert not made.isSequential()
    assert made.size() == 1000


def test_it_reads_from_where_it_was_sought(device):
    made = device()
    assert made.read(4).data() == b"0123"
    assert made.seek(998)
    assert made.read(10).data() == b"89"
    assert made.read(10).data() == b""
    assert made.seek(0)
    assert made.read(2).data() == b"01"


def test_short_reads_of_the_stream_are_put_together(films):
    class Short(films.Raw):
        def readinto(self, target):
            return super().readinto(memoryview(target)[:3])

    made = VaultDevice(lambda: Short(b"0123456789"))
    assert made.read(10).data() == b"0123456789"
    made.close_stream()


def test_a_dead_device_is_at_its_end_at_once(device):
    made = device()
    made.mark_dead()
    assert made.read(4).data() == b""
    assert made.reads == 0


def test_marking_dead_does_not_wait_for_a_read_that_hangs(films):
    entered, go_on = threading.Event(), threading.Event()

    class Slow(films.Raw):
        def readinto(self, target):
            entered.set()
            go_on.wait(5)
            return super().readinto(target)

    made = VaultDevice(lambda: Slow(b"x" * 100))
    reader = threading.Thread(target=lambda: made.read(10))
    reader.start()
    assert entered.wait(5)
    assert not made.is_quiet(0)
    made.mark_dead()
    assert reader.is_alive()
    go_on.set()
    reader.join(5)
    assert made.is_quiet(0)
    made.close_stream()


def test_damage_is_told_once_and_then_the_film_is_at_its_end(qtbot, device, films):
    made = device(damaged_from=500)
    problems = []
    made.damaged.connect(problems.append)
    assert len(made.read(500).data()) == 500
    for _ in range(5):
        assert made.read(10).data() == b""
    assert [type(problem) for problem in problems] == [films.Damage]
    assert made.reads == 2
