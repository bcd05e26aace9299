"""Locking and closing, in real processes: what runs stops, and the secrets go with the process."""

import os
import time
from pathlib import Path

import pytest

from beeldcoach import bootstrap, demo_dossier
from beeldcoach.services.overview import ShowHome
from tests.journeys.processes import ROOT, wait_for

MUCH = 3 << 30  # bytes: an import that is surely under way when the vault is locked
SOON = 8  # seconds in which the application is to be gone


@pytest.fixture
def big_film(machine):
    """A film with much room in it, which costs the disk nothing."""
    content = (ROOT / "resources/demo/demo_film.mp4").read_bytes()
    film = machine.folder / "home" / "groot.mp4"
    with film.open("wb") as file:
        file.write(content + b"\0\0\0\1free" + (MUCH + 16).to_bytes(8, "big"))
        file.truncate(len(content) + 16 + MUCH)
    machine.own["BEELDCOACH_FILM"] = str(film)
    return film


def films_of(folder: Path) -> int:
    core = bootstrap.unlock(folder, demo_dossier.PASSPHRASE)
    try:
        return sum(row.films for row in core.desk.ask(ShowHome()).rows)
    finally:
        core.close()


@pytest.mark.parametrize(
    "deed",
    [
        "lock",
        "lock_by_rest",
        "lock_by_rest_over_dialog",
        "lock_while_playing",
        "lock_in_debrief",
    ],
)
def test_locking_ends_the_process_and_a_new_one_stands_at_the_unlock_screen(machine, vault, deed):
    old = machine.start(deed, "--vault", str(vault))
    assert old.wait(60) == 0, (machine.said[-3:], machine.complained[-1500:])
    wait_for(machine.instances, "a new process", SOON)
    (new,) = machine.instances()
    assert new != old.pid
    assert "failed" not in " ".join(machine.said)
    time.sleep(1)  # long enough to take the vault, if it would
    assert machine.instances() == [new]
    assert films_of(vault) > 0  # opens here: the new process does not have it open
    assert "--language" not in Path(f"/proc/{new}/cmdline").read_text().split("\0")


def test_locking_during_an_import_leaves_nothing_of_it_and_the_original_as_it_was(
    machine, vault, big_film
):
    before, films = big_film.stat(), films_of(vault)
    files = {path for path in vault.rglob("*") if path.is_file()}
    old = machine.start("lock_while_importing", "--vault", str(vault))
    machine.until_said("importing")
    assert old.wait(SOON) == 0
    wait_for(machine.instances, "a new process", SOON)
    assert films_of(vault) == films
    left = {path for path in vault.rglob("*") if path.is_file()} - files
    assert not [path for path in left if "media" in path.parts or "keybag" in path.parts]
    after = big_film.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)


@pytest.mark.parametrize(
    ("deed", "word"),
    [
        ("close_while_importing", "importing"),
        ("close_with_stuck_work", "stuck"),
        ("close_while_playing", "unlocked"),
    ],
)
def test_closing_the_window_ends_everything_within_seconds(machine, vault, big_film, deed, word):
    process = machine.start(deed, "--vault", str(vault))
    machine.until_said(word)
    assert process.wait(SOON) == 0
    assert big_film.exists()
    wait_for(lambda: not machine.everyone(), "no process left behind", 3)
    assert not list(vault.rglob("*.part"))
    assert "Traceback" not in machine.complained
    assert films_of(vault) > 0


def test_a_second_instance_says_since_when_the_vault_is_open(machine, vault):
    core = bootstrap.unlock(vault, demo_dossier.PASSPHRASE)
    try:
        said = " ".join(machine.run("read_screen", "--vault", str(vault)))
    finally:
        core.close()
    assert "The vault is open in another window, since" in said


def test_after_a_kill_the_vault_is_free_at_once(machine, vault):
    process = machine.start("kill", "--vault", str(vault))
    assert process.wait(60) == -9
    assert films_of(vault) > 0


def test_a_process_that_was_not_told_where_its_vault_lies_finds_it_after_a_lock(machine, vault):
    """A path that is relative to where the program was started means another place later."""
    relative = os.path.relpath(vault, ROOT)
    old = machine.start("lock", "--vault", relative)
    assert old.wait(60) == 0
    wait_for(machine.instances, "a new process", SOON)
    (new,) = machine.instances()
    words = Path(f"/proc/{new}/cmdline").read_text().split("\0")
    place = Path(words[words.index("--vault") + 1])
    assert place.is_absolute()
    assert place.resolve() == vault.resolve()
