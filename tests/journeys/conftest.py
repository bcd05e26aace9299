"""A computer of its own for each journey in a process, with the demo vault made once."""

import shutil
import sys

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
    """A vault with the demo dossier; its passphrase is quick to try."""
    folder = tmp_path_factory.mktemp("made") / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, demo_dossier.PASSPHRASE, work_factor=10)
    demo_dossier.build(core, core.clock.today())
    core.close()
    return folder


@pytest.fixture
def vault(machine, dossier_made):
    """A copy of it, on the machine."""
    return shutil.copytree(dossier_made, machine.folder / "home" / "Kluis.beeldcoach")
