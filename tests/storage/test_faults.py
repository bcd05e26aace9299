"""Real faults: processes that are killed and disks that are full, and what is found afterwards."""

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from beeldcoach.services.errors import DiskFull, NotAVault, VaultInUse, WrongPassphrase
from beeldcoach.services.progress import Silent
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.vault import Vault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits as on POSIX")

ROOT = Path(__file__).parents[2]
OLD, NEW = "vijf groene fietsen", "zes rode trams"
SIZE = 24 * 2**20
PRELUDE = """
import io, os, resource, sys
from pathlib import Path
from beeldcoach.services.errors import WorldError
from beeldcoach.services.progress import Silent
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.vault import Vault
folder = Path(sys.argv[1])
def ready():
    print("ready", flush=True)
"""


def child(code: str, folder: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + code, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill_after(process: subprocess.Popen, delay: float) -> None:
    """Kill a child some time after it says that it begins."""
    with process:
        assert process.stdout.readline() == "ready\n"
        time.sleep(delay)  # the point is to strike at an arbitrary moment
        process.send_signal(signal.SIGKILL)


def halves_in(folder: Path) -> list[Path]:
    return [p for p in folder.rglob("*") if ".part" in p.name or ".new-" in p.name]


PUT = f"""
vault = Vault.unlock(folder, {OLD!r})
data = os.urandom({SIZE})
ready()
while True:
    vault.objects.put(io.BytesIO(data), {SIZE}, Silent())
"""


def test_killed_while_importing_only_whole_objects_are_left(vault):
    kept = vault.objects.put(io.BytesIO(b"kept"), 4, Silent())
    vault.close()
    found_half = False
    for step in range(8):
        kill_after(child(PUT, vault.folder), 0.02 + step * 0.037)
        found_half = found_half or bool(halves_in(vault.folder))
        again = Vault.unlock(vault.folder, OLD)
        again.sweep({kept.id})
        assert list(again.objects.list()) == [kept.id]
        assert halves_in(vault.folder) == []
        assert [p.stem for p in (vault.folder / "keybag").iterdir()] == [str(kept.id)]
        with again.objects.open(kept) as reader:
            assert reader.read() == b"kept"
        again.close()
    assert found_half  # else the kills came too late to prove anything


CHANGE = f"""
vault = Vault.unlock(folder, {OLD!r})
ready()
while True:
    for secret in ({NEW!r}, {OLD!r}):
        vault.change_passphrase(secret, work_factor=1)
"""


def test_killed_while_changing_the_passphrase_the_old_or_the_new_one_opens(vault):
    vault.close()
    opened = set()
    for step in range(12):
        kill_after(child(CHANGE, vault.folder), 0.01 + step * 0.007)
        again = None
        for secret in (OLD, NEW):
            try:
                again = Vault.unlock(vault.folder, secret)
            except WrongPassphrase:
                continue
            opened.add(secret)
            break
        assert again is not None
        again.sweep(set())
        assert halves_in(vault.folder) == []
        again.change_passphrase(OLD, work_factor=1)
        again.close()
    assert opened


CREATE = f"""
ready()
Vault.create(folder, {OLD!r}, work_factor=12)
ready()
"""


def test_killed_while_being_created_a_vault_is_complete_or_not_there(tmp_path):
    seen = set()
    for step in range(14):
        folder = tmp_path / f"v{step}"
        kill_after(child(CREATE, folder), step * 0.006)
        seen.add(folder.exists())
        if not folder.exists():
            with pytest.raises(NotAVault):
                Vault.unlock(folder, OLD)
            Vault.create(folder, OLD, work_factor=2)[0].close()
        vault = Vault.unlock(folder, OLD)
        open_engine(vault.database_path, vault.database_key).dispose()
        vault.close()
        assert halves_in(tmp_path) == []
    assert False in seen  # else the kills came too late to prove anything


def test_killed_while_open_the_lock_is_free_at_once(vault):
    vault.close()
    process = child(f"v = Vault.unlock(folder, {OLD!r}); ready(); sys.stdin.read()", vault.folder)
    with process:
        process.stdout.readline()
        with pytest.raises(VaultInUse) as caught:
            Vault.unlock(vault.folder, OLD)
        assert caught.value.since is not None
        process.kill()
    Vault.unlock(vault.folder, OLD).close()


LIMITED = f"""
import signal
vault = Vault.unlock(folder, {OLD!r})
before = sorted(p for p in folder.rglob("*"))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5 << 20, resource.RLIM_INFINITY))
try:
    vault.objects.put(io.BytesIO(bytes({SIZE})), {SIZE}, Silent())
except WorldError as error:
    print(type(error).__name__, before == sorted(p for p in folder.rglob("*")))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
try:
    vault.change_passphrase({NEW!r}, work_factor=1)
except WorldError as error:
    print(type(error).__name__, before == sorted(p for p in folder.rglob("*")))
"""


def test_a_file_that_may_not_grow_is_a_full_disk_and_leaves_nothing(vault):
    vault.close()
    with child(LIMITED, vault.folder) as process:
        assert process.stdout.read().splitlines() == ["DiskFull True", "DiskFull True"]
    Vault.unlock(vault.folder, OLD).close()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 32 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", place]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


class Filling(Silent):
    """Progress during which something else fills the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def report(self, done: int, total: int) -> None:
        if self.path.exists():
            return
        with self.path.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass


def test_a_disk_that_fills_up_on_the_way_leaves_nothing_and_deleting_still_works(small_disk):
    vault, _ = Vault.create(small_disk / "v", OLD, work_factor=2)
    stored = vault.objects.put(io.BytesIO(bytes(2**20)), 2**20, Silent())
    engine = open_engine(vault.database_path, vault.database_key)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a BLOB)")
    before = {p for p in vault.folder.rglob("*") if "db" not in p.parts}
    with pytest.raises(DiskFull) as caught:
        vault.objects.put(io.BytesIO(bytes(SIZE)), SIZE, Filling(small_disk / "filler"))
    assert caught.value.needed > SIZE
    assert {p for p in vault.folder.rglob("*") if "db" not in p.parts} == before
    Filling(small_disk / "rest").report(0, 0)
    with pytest.raises(DiskFull), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (zeroblob(4000000))")
    with pytest.raises(DiskFull):
        vault.change_passphrase(NEW, work_factor=2)
    with pytest.raises(DiskFull):
        Vault.create(small_disk / "w", OLD, work_factor=2)
    assert not (small_disk / "w").exists()
    assert halves_in(small_disk) == []
    vault.objects.delete(stored.id)
    assert list(vault.objects.list()) == []
    engine.dispose()
    vault.close()
    Vault.unlock(small_disk / "v", OLD).close()
