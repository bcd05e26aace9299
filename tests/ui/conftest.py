"""Fixtures of the window tests: a real vault in a temporary folder, a set clock, lanes at once."""

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import Inline, ScriptedPrompter, SetClock
from tests.vaults import new_core
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    _wait.__kwdefaults__["timeout"] = 20_000  # ms: a test that passes waits no longer than before
PASSPHRASE = "vier fietsen naast de oude kastanje"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def core(tmp_path, clock):
    """An open, empty vault; copied, and quick to unlock; all else is real."""
    core = new_core(tmp_path / "Kluis.beeldcoach", PASSPHRASE, clock)
    yield core
    core.close()


@pytest.fixture
def prompter():
    return ScriptedPrompter()


@pytest.fixture
def session(qapp, core, prompter, tmp_path):
    """The open vault as pages get it, with every step done at once."""
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    lanes = dict.fromkeys(Lane, Inline())
    session = Session(core, lanes, prompter, preferences)
    yield session
    session.deleteLater()
