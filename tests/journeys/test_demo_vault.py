"""The demo vault: made behind a page, whole or not at all, anew each week, and never a coach's."""

import os
import shutil
import time

import pytest

from beeldcoach import bootstrap, demo_dossier, demo_vault
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Cancelled
from tests.journeys.processes import PATIENCE

WHOLE = 11  # trajectories of the demo dossier, of every kind
LONGEST = 0.5  # seconds that the window may stand still; a loaded machine adds to the 0.1 measured


def create(folder, passphrase):
    return bootstrap.create(folder, passphrase, work_factor=10)


def made_in(folder):
    core = bootstrap.unlock(folder, demo_dossier.PASSPHRASE)
    try:
        return len(core.desk.ask(ShowHome()).rows)
    finally:
        core.close()


@pytest.fixture
def folder(tmp_path, dossier_made):
    """A demo vault of today, in a folder with nothing else in it."""
    place = tmp_path / "there"
    place.mkdir()
    return shutil.copytree(dossier_made, place / "Demo.beeldcoach")


def age(folder, days):
    then = time.time() - days * 86_400
    os.utime(folder / "vault.json", (then, then))


class StopsAfter:
    """Progress that is cancelled after some dossiers."""

    def __init__(self, count):
        self.left = count

    def report(self, done, total):
        pass

    def check(self):
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_the_window_stands_there_at_once_and_stays_alive_while_it_is_made(machine):
    said = machine.run("make_demo", "--demo")
    assert said[0] == "visible True"
    (longest,) = [float(x.removeprefix("longest ")) for x in said if x.startswith("longest ")]
    assert longest < LONGEST
    assert "unlocked" in said


@pytest.mark.parametrize("after_ms", [300, 2000])
def test_a_demo_vault_whose_making_was_killed_is_made_at_the_next_start(machine, after_ms):
    machine.own["BEELDCOACH_KILL"] = str(after_ms)
    killed = machine.start("make_demo", "--demo")
    assert killed.wait(PATIENCE) == -9
    del machine.own["BEELDCOACH_KILL"]
    assert "unlocked" in machine.run("make_demo", "--demo")
    assert made_in(machine.folder / "data/beeldcoach/Demo.beeldcoach") == WHOLE


def test_what_was_cancelled_leaves_nothing(tmp_path):
    folder = tmp_path / "Demo.beeldcoach"
    with pytest.raises(Cancelled):
        demo_vault.make(folder, create, StopsAfter(2))
    assert list(tmp_path.iterdir()) == []


def test_a_demo_vault_of_this_week_stays_and_an_older_one_is_made_anew(folder):
    first = (folder / "vault.json").read_text()
    age(folder, 6)
    demo_vault.make(folder, create)
    assert (folder / "vault.json").read_text() == first
    age(folder, 8)
    demo_vault.make(folder, create)
    assert (folder / "vault.json").read_text() != first
    assert made_in(folder) == WHOLE
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_an_old_demo_vault_that_is_open_elsewhere_stays_where_it_is(folder):
    core = bootstrap.unlock(folder, demo_dossier.PASSPHRASE)
    before = (folder / "vault.json").read_text()
    age(folder, 30)
    try:
        demo_vault.make(folder, create)
        assert (folder / "vault.json").read_text() == before
    finally:
        core.close()


def test_an_old_one_survives_when_the_new_one_cannot_be_made(folder):
    age(folder, 30)
    with pytest.raises(Cancelled):
        demo_vault.make(folder, create, StopsAfter(0))
    assert made_in(folder) == WHOLE
