"""Fixtures for every test: no display, no network, no surprise dialog, nothing left behind."""

import gc
import os
import socket
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("quick", max_examples=40, deadline=None)
settings.load_profile("quick")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session):
    """Look for garbage after all tests were read, and then not in what they are made of."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items):
    """Begin with the tours, which mostly wait: what comes last has nothing beside it."""
    items.sort(key=lambda item: item.path.name != "test_tour.py")


@pytest.fixture
def shared() -> Path:
    """The folder with shared test material; a user's clone has none."""
    if not SHARED.is_dir():
        pytest.skip("no shared material beside the project")
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def _memory_is_not_locked():
    """Locking each page of SQLCipher's memory takes 40% of what is done with a vault.

    The processes that tests start have it, and tests/storage/test_database.py asks one for it.
    Once on it stays on, so that it is left out before any database is opened.
    """
    from beeldcoach.storage import database

    kept = tuple(each for each in database._PRAGMAS if not each.startswith("cipher_memory"))
    assert len(kept) + 1 == len(database._PRAGMAS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", kept)
        yield


class _Compiled(dict):
    """Statements as they were compiled, for whichever engine: all are of one dialect."""

    def get(self, key):
        return super().get(key[1:])

    def __setitem__(self, key, compiled):
        super().__setitem__(key[1:], compiled)


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once():
    """To compile its statements anew takes a third of what a test does with a vault of its own.

    The application opens one vault in a process; a test may know the statements of the one before.
    """
    from beeldcoach.storage import database

    make = database.sqlalchemy.create_engine
    known = {"compiled_cache": _Compiled()}

    def create_engine(*args, **options):
        return make(*args, **options, execution_options=known)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database.sqlalchemy, "create_engine", create_engine)
        yield


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    connect = socket.socket.connect

    def refuse(self, address):
        if self.family == getattr(socket, "AF_UNIX", None):  # an audio server, a display
            return connect(self, address)
        raise AssertionError("tests do not use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _leaves_nothing_behind(request):
    """Fail a Qt test that leaves a window open or a modal dialog waiting.

    What was closed is let go of at once: else it waits for the next event loop, a thousand widgets
    at a time, and each change of theme or font dresses them all.
    """
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    for widget in left:
        widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"windows left open: {left}"
