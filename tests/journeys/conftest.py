"""A computer of its own for each journey in a process, with the demo vault made once."""

import os
import shutil
import sys
from contextlib import contextmanager

import pytest

from beeldcoach import bootstrap, demo_dossier
from tests.journeys.processes import Machine


@pytest.fixture
def machine(tmp_path):
    """A computer with nothing on it."""
    if sys.platform != "linux":
        pytest.skip("looks at processes as Linux shows them")
    machine = Machine(tmp_path)
    yield machine
    machine.end_all()


@pytest.fixture(scope="session")
def dossier_made(tmp_path_factory):
    """A vault with the demo dossier, made once for all workers; its passphrase is quick to try."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent  # that of the whole run
    folder = shared / "demo-dossier" / "Kluis.beeldcoach"
    with _alone(shared / "demo-dossier.lock"):
        if not folder.exists():
            _make(folder)
    return folder


def _make(folder):
    building = folder.with_name("making")
    core, _ = bootstrap.create(building, demo_dossier.PASSPHRASE, work_factor=10)
    demo_dossier.build(core, core.clock.today())
    core.close()
    building.rename(folder)


@contextmanager
def _alone(path):
    """Wait until no other worker is in here; on one that cannot lock a file each is."""
    with path.open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture
def vault(machine, dossier_made):
    """A copy of it, on the machine."""
    return shutil.copytree(dossier_made, machine.folder / "home" / "Kluis.beeldcoach")
