"""What is wrong with a vault is said where it is met, in real processes."""

import shutil
import subprocess
import sys
from contextlib import closing

import pytest

from beeldcoach import bootstrap, demo_dossier
from beeldcoach.services.release_entries import UnfinishedReleases
from tests.journeys.processes import ROOT

SIGNATURE = 200_000  # bytes: what is signed is smaller, and a film is larger

STARTS_A_RELEASE = """
import os, signal, sys
from pathlib import Path
from beeldcoach import bootstrap, demo_dossier
from beeldcoach.domain.consent import Purpose
from beeldcoach.services import operations
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Silent
from beeldcoach.services.releasing import AskGate
from beeldcoach.domain.release import Recipient
from dataclasses import replace

class KilledOutbox:
    def write(self, release, content, destination):
        os.kill(os.getpid(), signal.SIGKILL)

core = replace(bootstrap.unlock(Path(sys.argv[1]), demo_dossier.PASSPHRASE), outbox=KilledOutbox())
from beeldcoach.services.dossier import ShowDossier
row = core.desk.ask(ShowHome()).rows[0]
person = core.desk.ask(ShowDossier(row.id, "nl")).trajectory.coachee_id
ask = AskGate(row.id, Purpose.COPY_OWN, Recipient(f"person:{person}", row.name), "register")
operations.let_out(core, ask, Path(sys.argv[2]), Silent())
"""


@pytest.fixture
def read_only(vault):
    """The vault in a folder that nobody may write."""
    bound = subprocess.run(["mount", "--bind", vault, vault], capture_output=True, check=False)
    if bound.returncode:
        pytest.skip("needs the right to mount")
    subprocess.run(["mount", "-o", "remount,ro,bind", vault], check=True)
    yield vault
    subprocess.run(["umount", "-l", vault], check=True)


def test_a_folder_that_cannot_be_written_opens_for_looking_and_refuses_in_words(machine, read_only):
    said = machine.run("look_everywhere", "--vault", str(read_only))
    pages = [line.removeprefix("page ") for line in said if line.startswith("page ")]
    assert len(pages) == 9
    assert "Something went wrong in Beeldcoach itself" not in " ".join(said)
    assert any(line.startswith("This folder cannot be written.") for line in said)
    tagged = said[said.index("after a tag") :]
    refusal = [line for line in tagged if "cannot be written" in line]
    assert refusal, tagged[:20]
    assert "Traceback" not in machine.complained


def test_a_film_that_is_missing_is_said_in_the_studio_and_the_rest_goes_on(machine, vault):
    for file in (vault / "media").rglob("*.age"):
        if file.stat().st_size > SIGNATURE:  # what is signed stays: without it no film may be seen
            file.unlink()
    said = machine.run("look_everywhere", "--vault", str(vault))
    assert "page new" in said
    assert "Something went wrong in Beeldcoach itself" not in " ".join(said)
    studio = said[said.index("page studio") : said.index("after a tag")]
    assert any("damaged or gone" in line for line in studio), studio
    trajectory = said[said.index("page trajectory") : said.index("page consent")]
    assert any("is missing from the vault" in line for line in trajectory), trajectory


def test_a_vault_that_a_service_copies_elsewhere_is_told_at_once(machine, vault):
    synced = machine.folder / "home" / "Dropbox" / vault.name
    shutil.copytree(vault, synced)
    said = " ".join(machine.run("read_home", "--vault", str(synced)))
    assert "Dropbox copies this folder to the internet." in said
    said = " ".join(machine.run("read_home", "--vault", str(vault)))
    assert "to the internet" not in said


def test_a_release_that_was_killed_before_its_end_is_told_at_the_next_unlock(machine, vault):
    assert "did not end" not in " ".join(machine.run("read_home", "--vault", str(vault)))
    killed = subprocess.run(
        [sys.executable, "-c", STARTS_A_RELEASE, str(vault), str(machine.folder / "out/r.pdf")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -9, killed.stderr[-800:]
    with closing(bootstrap.unlock(vault, demo_dossier.PASSPHRASE)) as core:
        assert len(core.desk.ask(UnfinishedReleases())) == 1
    said = " ".join(machine.run("read_home", "--vault", str(vault)))
    assert "began and did not end." in said
    said = " ".join(machine.run("settle_release", "--vault", str(vault)))
    assert "did not end" not in said
    with closing(bootstrap.unlock(vault, demo_dossier.PASSPHRASE)) as core:
        assert core.desk.ask(UnfinishedReleases()) == ()


def test_a_fault_in_a_slot_is_said_and_prints_no_name(machine, vault):
    said = " ".join(machine.run("crash", "--vault", str(vault)))
    assert "Something went wrong in Beeldcoach itself." in said
    assert "RuntimeError" in machine.complained
    assert "ValueError" in machine.complained
    assert "Nadia" not in machine.complained
    assert "huilde" not in said
