"""An import that a second process verifies: that it does, and what happens when it cannot."""

import io
import os
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from beeldcoach.services.errors import SourceChanged
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.storage import importing, trailing
from beeldcoach.storage.content_digest import content_digest
from beeldcoach.storage.trailing import Trailing

ROOT = Path(__file__).parents[2]
SIZE = 9 * 2**20 + 123
FILM = secrets.token_bytes(SIZE)
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals as on POSIX")


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "klas 4b.mp4"
    path.write_bytes(FILM)
    return path


@pytest.fixture
def children(monkeypatch):
    """The children of every import from 1 MiB on, as they were started."""
    started = []

    class Noted(Trailing):
        def __init__(self):
            super().__init__()
            started.append(self)

    monkeypatch.setattr(importing, "_LARGE", 2**20)
    monkeypatch.setattr(importing, "Trailing", Noted)
    return started


@pytest.fixture
def only_the_child(monkeypatch, children):
    """No comparing in this process: the child's verdict is the only one."""

    def refuse(self):
        raise AssertionError("compared in the parent")

    monkeypatch.setattr(importing.Importing, "_compare", refuse)
    return children


class Doing:
    """Progress that does something once, when so much is done, and remembers all reports."""

    def __init__(self, at, action):
        self.at, self.action, self.reports = at, action, []

    def report(self, done, total):
        self.reports.append(done)
        if self.action and done >= self.at:
            action, self.action = self.action, None
            action()

    def check(self):
        pass


def put(vault, path, progress=None):
    with path.open("rb") as file:
        return vault.objects.put(file, path.stat().st_size, progress or Silent())


def is_bare(vault):
    return not any([*(vault.folder / "media").iterdir(), *(vault.folder / "keybag").iterdir()])


def has_ended(process_id):
    """Whether a process is gone; one that nobody waited for yet is gone too."""
    try:
        os.kill(process_id, 0)
        return Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (ProcessLookupError, FileNotFoundError):
        return True


@pytest.mark.parametrize("size", [2**20, 2**20 + 1, 4 * 2**20 - 1, SIZE])
def test_the_child_proves_the_whole_film_and_knows_it_by_the_same_digest(
    vault, film, only_the_child, size
):
    film.write_bytes(FILM[:size])
    progress = Doing(0, None)
    stored = put(vault, film, progress)
    assert stored.content_digest == content_digest(FILM[:size])
    assert progress.reports == sorted(progress.reports)
    assert progress.reports[-1] == 2 * size
    with vault.objects.open(stored) as reader:
        assert reader.read() == FILM[:size]
    assert len(only_the_child) == 1
    assert has_ended(only_the_child[0].process_id)


def test_a_small_film_and_one_that_is_no_file_need_no_child(vault, film, children):
    film.write_bytes(FILM[: 2**20 - 1])
    put(vault, film)
    stored = vault.objects.put(io.BytesIO(FILM), SIZE, Silent())
    assert stored.content_digest == content_digest(FILM)
    assert children == []


def test_a_child_that_cannot_start_or_knows_nothing_leaves_the_work_to_the_parent(
    vault, film, children, monkeypatch
):
    commands = ([str(film.parent / "none")], [sys.executable, "-c", "pass"])
    for command in commands:
        monkeypatch.setattr(trailing, "child_command", lambda command=command: command)
        stored = put(vault, film)
        assert stored.content_digest == content_digest(FILM)
    assert len(children) == 1


@pytest.mark.parametrize("at", [1, SIZE // 2, SIZE])
def test_a_child_that_is_killed_leaves_the_work_to_the_parent(vault, film, children, at):
    progress = Doing(at, lambda: os.kill(children[0].process_id, signal.SIGTERM))
    stored = put(vault, film, progress)
    assert stored.content_digest == content_digest(FILM)
    assert progress.reports == sorted(progress.reports)
    with vault.objects.open(stored) as reader:
        assert reader.read() == FILM


class Lying(io.FileIO):
    """A file that reads otherwise here than in another process: it changed in between."""

    def readinto(self, target, /):
        at = self.tell()
        count = super().readinto(target)
        if at <= 7_000_000 < at + count:
            target[7_000_000 - at] ^= 1
        return count


def test_a_source_that_is_another_when_the_child_reads_it_is_refused(vault, film, only_the_child):
    with Lying(film, "rb") as source, pytest.raises(SourceChanged):
        vault.objects.put(source, SIZE, Silent())
    assert is_bare(vault)
    assert has_ended(only_the_child[0].process_id)


@pytest.mark.parametrize("at", [1, 2 * SIZE])
def test_a_source_that_is_written_to_on_the_way_is_refused(vault, film, children, at):
    def write():
        with film.open("rb+") as file:
            file.write(bytes([FILM[0] ^ 1]))

    with pytest.raises(SourceChanged):
        put(vault, film, Doing(at, write))
    assert is_bare(vault)


def test_a_source_replaced_under_the_same_name_is_not_what_the_child_reads(vault, film, children):
    other = film.with_name("other")
    other.write_bytes(bytes(SIZE))
    with film.open("rb") as file:
        other.replace(film)
        stored = vault.objects.put(file, SIZE, Silent())
    assert stored.content_digest == content_digest(FILM)


class Corrupting(io.FileIO):
    """A disk that keeps another byte than it was given, at one place."""

    place = 0

    def write(self, data, /):
        at, data = self.tell(), bytearray(data)
        if at <= self.place < at + len(data):
            data[self.place - at] ^= 1
        return super().write(data)


@pytest.mark.parametrize("place", [100, 190, 216, 3_000_000, SIZE + 200])
@pytest.mark.parametrize("large", [2**20, 2**40])
def test_a_byte_that_was_written_wrong_is_found(vault, film, children, monkeypatch, large, place):
    def open_corrupting(path):
        return io.BufferedWriter(Corrupting(path, "wb"))

    monkeypatch.setattr(importing, "_LARGE", large)
    monkeypatch.setattr(importing, "open_new", open_corrupting)
    monkeypatch.setattr(Corrupting, "place", place)
    with pytest.raises(SourceChanged):
        put(vault, film)
    assert is_bare(vault)
    assert bool(children) == (large < SIZE)


def cancel():
    raise Cancelled


@pytest.mark.parametrize("at", [1, SIZE // 2, SIZE, SIZE + SIZE // 2, 2 * SIZE])
def test_cancelling_ends_the_child_and_leaves_nothing(vault, film, children, at):
    with pytest.raises(Cancelled):
        put(vault, film, Doing(at, cancel))
    assert is_bare(vault)
    assert has_ended(children[0].process_id)


@needs_signals
def test_an_import_whose_child_hangs_can_be_cancelled(vault, film, children):
    class Impatient(Silent):
        def __init__(self):
            self.checks = 0

        def check(self):
            self.checks += 1
            if self.checks == 1:
                os.kill(children[0].process_id, signal.SIGSTOP)
            if self.checks == 15:
                raise Cancelled

    with pytest.raises(Cancelled):
        put(vault, film, Impatient())
    assert is_bare(vault)
    assert has_ended(children[0].process_id)


def test_neither_key_nor_name_is_among_what_other_programs_see_of_the_child(film, children):
    child = Trailing()
    try:
        seen = " ".join([*child._process.args])
        assert film.name not in seen
        assert child._process.args[0] == sys.executable
        assert len(child._process.args) == 4
    finally:
        child.end()


PARENT = """
import sys
from pathlib import Path
from beeldcoach.services.progress import Silent
from beeldcoach.storage import importing
from beeldcoach.storage.vault import Vault
importing._LARGE = 2**20
started = []
class Noted(importing.Trailing):
    def __init__(self):
        super().__init__()
        started.append(self)
importing.Trailing = Noted
class Halting(Silent):
    def report(self, done, total):
        if done > total // 4:
            print(started[0].process_id, flush=True)
            sys.stdin.read()
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
with open(sys.argv[3], "rb") as film:
    vault.objects.put(film, Path(sys.argv[3]).stat().st_size, Halting())
"""


@needs_signals
def test_a_parent_that_is_killed_takes_its_child_along(vault, film):
    vault.close()
    arguments = [str(vault.folder), "vijf groene fietsen", str(film)]
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        process_id = int(parent.stdout.readline())
        assert not has_ended(process_id)
        parent.kill()
    until = time.monotonic() + 5
    while not has_ended(process_id) and time.monotonic() < until:
        pass
    assert has_ended(process_id)
