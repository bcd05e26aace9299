"""What a child process is started with, and what it gives up."""

import os
import subprocess
import sys

import pytest

from beeldcoach import children


def printed(module, *numbers):
    command = [*children.command(module, "--never"), *map(str, numbers)]
    done = subprocess.run(
        command, capture_output=True, text=True, env=children.environment(), check=True
    )
    return done.stdout


def test_a_child_runs_the_main_of_its_module_with_the_numbers_behind_the_command():
    assert printed("tests.child_that_tells", 1 << 30, 10).startswith(f"{1 << 30} 10\n")


def test_a_frozen_program_calls_itself_by_the_argument(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert children.command("beeldcoach.anything", "--a-child") == [sys.executable, "--a-child"]


def test_a_child_sees_nothing_of_the_environment_but_what_it_starts_by(monkeypatch):
    monkeypatch.setenv("BEELDCOACH_SECRET", "Marit")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/lib")
    assert set(children.environment()) <= {"SYSTEMROOT", "LD_LIBRARY_PATH"}
    assert children.environment()["LD_LIBRARY_PATH"] == "/lib"


@pytest.mark.skipif(os.name == "nt", reason="no limits on this system")
def test_a_confined_child_writes_no_file_and_leaves_no_core():
    assert printed("tests.child_that_tells", 1 << 30, 10).endswith("10 0 0\n")
