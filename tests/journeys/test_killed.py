"""Killed at any moment while coding: at most the last mark is lost, and the vault opens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from beeldcoach import bootstrap
from beeldcoach.services.studio import ShowStudio
from tests.ui.pages.studio_case import film_in
from tests.vaults import new_core

ROOT = Path(__file__).parents[2]
PASSPHRASE = "vier fietsen naast de oude kastanje"


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault with a film in it, and the film's id."""
    folder = tmp_path / "Kluis.beeldcoach"
    core = new_core(folder, PASSPHRASE)
    try:
        return folder, film_in(core)
    finally:
        core.close()


def code_and_be_killed(folder, film_id, after_keys):
    """Let a process code; kill it right after so many keys. Returns how many it had pressed."""
    command = [sys.executable, "-m", "tests.journeys.coding_child", str(folder), str(film_id)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdout is not None
        pressed = 0
        while pressed < after_keys:
            line = child.stdout.readline()
            assert line, f"it ended by itself after {pressed} keys"
            pressed += line == "key\n"
        child.kill()
        return pressed + child.stdout.read().count("key\n")


def stored(folder, film_id):
    core = bootstrap.unlock(folder, PASSPHRASE)
    try:
        return core.desk.ask(ShowStudio(film_id, "nl")).moments
    finally:
        core.close()


@pytest.mark.parametrize("after_keys", [2, 3, 8])
def test_killed_while_coding_it_loses_at_most_the_last_mark(vault, after_keys):
    pressed = code_and_be_killed(*vault, after_keys)
    kept = stored(*vault)
    assert pressed - 1 <= len(kept) <= pressed + 1  # a key may be stored before it was told
    assert all(moment.code for moment in kept)


def test_killed_again_and_again_it_keeps_what_was_there(vault):
    total = 0
    for after_keys in (2, 3):
        before = len(stored(*vault))
        pressed = code_and_be_killed(*vault, after_keys)
        total = len(stored(*vault))
        assert total >= before + pressed - 1
    assert total >= 3
