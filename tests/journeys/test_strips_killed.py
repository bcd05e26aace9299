"""Killed while strips are kept: nothing half stays, and what is kept can be read."""

import os
import subprocess
import sys
import time
from pathlib import Path

from beeldcoach import bootstrap
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.strips import KeptStrips, read_strip
from tests.journeys.strips_child import SIZE
from tests.journeys.test_killed import PASSPHRASE, vault

__all__ = ["vault"]  # the fixture

ROOT = Path(__file__).parents[2]
MOMENTS = (0.0, 0.013, 0.041, 0.087)  # seconds after a strip was kept


def keep_and_be_killed(folder, film_id, after):
    command = [sys.executable, "-m", "tests.journeys.strips_child", str(folder), str(film_id)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        for _ in range(2):
            assert child.stdout.readline() == "kept\n"
        time.sleep(after)
        child.kill()


def test_killed_at_any_moment_nothing_half_stays(vault):
    folder, film_id = vault
    for after in MOMENTS:
        keep_and_be_killed(folder, film_id, after)
        core = bootstrap.unlock(folder, PASSPHRASE)
        try:
            known = core.desk.ask(KnownObjects())
            assert set(core.objects.list()) == known  # no object that nobody knows
            kept = core.desk.ask(KeptStrips(film_id))
            assert kept
            for stored in kept.values():
                assert len(read_strip(core.objects, stored)) == SIZE
        finally:
            core.close()
        assert list(folder.rglob("*.part")) == []
        assert len(list((folder / "keybag").glob("*.age"))) == len(known)
