"""A backup of the vault and back: everything encrypted, whole or the one before."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.backing_up import RestoreOrder, back_up
from beeldcoach.services.backups import NoteChecked, ShowBackups
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.erasing import Erase, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.errors import (
    BackupDamaged,
    BackupInVault,
    DiskFull,
    IsABackup,
    NotABackup,
    VaultExists,
    WrongPassphrase,
    WrongRecoveryKey,
)
from beeldcoach.services.filming import FilmObject, KnownObjects
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.storage import backup as module
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.backup_files import Listed, Manifest
from tests.storage.erasing_made import NAME, NOTE, PASSPHRASE, WHOLE, filmed, put

ROOT = Path(__file__).parents[2]
EVERY_KIND = ("keys/identity.pass.age", "keys/db.key.age", "db/dossier.db", "media", "keybag")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A vault with films, made once; what is worked with is a copy."""
    place = tmp_path_factory.mktemp("model")
    core, _trajectory, film = filmed(place / "Kluis.beeldcoach")
    core.close()
    core = bootstrap.unlock(place / "Kluis.beeldcoach", PASSPHRASE)
    (place / "disk").mkdir()
    back_up(core, place / "disk", "usb", Silent())
    core.close()
    return place, film


@pytest.fixture
def vault(model, tmp_path):
    folder = tmp_path / "Kluis.beeldcoach"
    shutil.copytree(model[0] / "Kluis.beeldcoach", folder)
    return folder


@pytest.fixture
def core(vault):
    with closing(bootstrap.unlock(vault, PASSPHRASE)) as core:
        yield core


@pytest.fixture
def disk(model, tmp_path):
    """A disk with a backup."""
    shutil.copytree(model[0] / "disk", tmp_path / "disk")
    return tmp_path / "disk"


def place_on(disk):
    (place,) = disk.glob("Reservekopie-*.beeldcoach")
    return place


def restore(disk, target, secret=PASSPHRASE, **more):
    return bootstrap.restore(RestoreOrder(disk, target, secret, **more), Silent())


def checked(core, place):
    return core.backups.check(place, core.desk.ask(KnownObjects()), Silent())


def states(folder):
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def kinds(core, count):
    with core.desk._world.open_unit() as unit:
        return [entry.kind for entry in unit.ledger.entries()][-count:]


def one_of(place, kind):
    return place / kind if "." in kind else min((place / kind).rglob("*.age"))


def test_a_backup_is_put_back_as_a_vault_with_all_that_there_was(disk, model, tmp_path):
    target = tmp_path / "nieuw" / "Kluis.beeldcoach"
    core, told = restore(disk, target)
    with closing(core):
        (row,) = core.desk.ask(ShowHome()).rows
        assert row.name == NAME
        question = core.desk.ask(ShowDossier(row.id, "nl"))
        assert NOTE in str(question)
        with core.objects.open(core.desk.ask(FilmObject(model[1]))) as film:
            assert film.read() == WHOLE
        core.desk.ask(CheckLedger())
        assert kinds(core, 3) == [
            EntryKind.RELEASE_STARTED,
            EntryKind.RELEASE_DONE,
            EntryKind.RESTORED,
        ]
        assert core.desk.ask(UnfinishedReleases()) == ()
        (line,) = core.desk.ask(ShowBackups()).lines
        assert line.place == str(place_on(disk))
        assert (told.missing, told.strange) == (0, 0)
        assert told.objects == len(core.desk.ask(KnownObjects())) == 5
    with closing(bootstrap.unlock(target, PASSPHRASE)):  # and again as any other
        pass


def test_the_register_has_the_backup_and_the_list_says_when(core, tmp_path):
    (tmp_path / "disk").mkdir()
    before = core.desk.ask(ShowBackups())
    assert [line.name for line in before.lines] == ["usb"]
    kept = back_up(core, tmp_path / "disk", "  blauwe   schijf ", Silent())
    assert kinds(core, 2) == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE]
    view = core.desk.ask(ShowBackups())
    assert {line.name for line in view.lines} == {"usb", "blauwe schijf"}
    assert (view.days_old, view.is_due) == (0, False)
    assert kept.missing == kept.purged == 0
    found = checked(core, kept.place)
    assert (found.damaged, found.strange) == ((), 0)
    assert found.id == kept.id


def test_a_second_backup_copies_only_what_is_new(core, disk):
    place = place_on(disk)
    before = states(place)
    new = put(core, b"another film" * 9_000)
    with core.desk._world.open_unit() as unit:
        unit.evidence.save(new)
        unit.commit()
    back_up(core, disk, "usb", Silent())
    after = states(place)
    same = {name for name in before if name in after and before[name] == after[name]}
    assert same == {name for name in before if name.startswith(("media/", "keybag/"))}
    assert set(after) - set(before) == set(files.names_of(new.id))
    assert len(core.desk.ask(ShowBackups()).lines) == 1
    plan = core.backups.plan(disk, core.desk.ask(KnownObjects()))
    assert (plan.files, plan.place, plan.is_first) == (0, place, False)
    assert core.backups.plan(place, frozenset()).place == place  # the backup itself was chosen


def test_nothing_of_anybody_can_be_read_in_a_backup(disk):
    found = b"".join(path.read_bytes() for path in disk.rglob("*") if path.is_file())
    names = " ".join(str(path) for path in disk.rglob("*"))
    for marker in (NAME, NAME.split()[1], NOTE, WHOLE[:15].decode()):
        assert marker.encode() not in found
        assert marker not in names
    assert b"SQLite format" not in found
    assert len(found) > 2 * len(WHOLE)


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize("harm", ["flipped", "cut", "gone", "longer", "link"])
def test_whatever_is_wrong_with_a_file_no_vault_is_made_of_it(disk, tmp_path, kind, harm):
    path = one_of(place_on(disk), kind)
    data = bytearray(path.read_bytes())
    if harm == "flipped":
        data[len(data) * 2 // 3] ^= 1
        path.write_bytes(data)
    elif harm == "cut":
        path.write_bytes(data[:-1])
    elif harm == "longer":
        path.write_bytes(data + b"x")
    else:
        path.unlink()
    if harm == "link":
        elsewhere = tmp_path / "elsewhere"
        elsewhere.write_bytes(data)
        path.symlink_to(elsewhere)
    before = states(disk)
    with pytest.raises(BackupDamaged):
        restore(disk, tmp_path / "nieuw")
    assert not (tmp_path / "nieuw").exists()
    assert not list(tmp_path.glob(".nieuw*"))
    assert states(disk) == before


def test_swapped_files_are_noticed_also_when_both_are_whole(core, disk, tmp_path):
    one, other = sorted(place_on(disk).glob("media/??/*.age"))[:2]
    first = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(first)
    with pytest.raises(BackupDamaged):
        restore(disk, tmp_path / "nieuw")
    found = checked(core, place_on(disk))
    assert set(found.damaged) == {
        path.relative_to(place_on(disk)).as_posix() for path in (one, other)
    }


def test_what_a_check_found_damaged_is_copied_anew(core, disk):
    place = place_on(disk)
    path = one_of(place, "media")
    path.write_bytes(bytes(path.stat().st_size))
    found = checked(core, place)
    damaged = found.damaged
    assert len(damaged) == 1
    core.desk.do(NoteChecked(found.id, 1))
    back_up(core, disk, "usb", Silent())
    assert checked(core, place).damaged == damaged  # of the same size: not seen
    assert core.desk.ask(ShowBackups()).lines[0].damaged == 1
    back_up(core, disk, "usb", Silent(), frozenset(damaged))
    assert checked(core, place).damaged == ()
    assert core.desk.ask(ShowBackups()).lines[0].damaged == 0


def test_a_file_that_is_none_of_it_is_left_where_it_is_and_told(disk, tmp_path):
    place = place_on(disk)
    (place / ".DS_Store").write_bytes(b"of the system")
    (place / "media" / "virus.exe").write_bytes(b"no")
    core, told = restore(disk, tmp_path / "nieuw")
    core.close()
    assert told.strange == 2
    assert not list((tmp_path / "nieuw").rglob("virus.exe"))


@pytest.mark.parametrize(
    "name",
    ["../../evil.age", "/etc/passwd", "media/aa/../../x.age", "keys/other.age", "db/x.db",
     "media/zz/00000000-0000-4000-8000-000000000000.age", "vault.json/", "media\\aa\\x.age"],
)  # fmt: skip
def test_a_list_with_a_name_that_no_vault_has_is_refused(vault, disk, tmp_path, name):
    place = place_on(disk)
    with closing(bootstrap.unlock(vault, PASSPHRASE)) as core:
        identity = core.backups.vault.identity
        made, _ = files.standing(place, identity)
        more = (*made.files, Listed(name, 1, "0" * 64))
        fields = (made.vault, made.backup, made.release, made.number, made.made_at)
        sealed = Manifest(*fields, more).sealed(identity.recipient)
    (place / files.MANIFEST).write_bytes(sealed)
    with pytest.raises(BackupDamaged):
        restore(disk, tmp_path / "nieuw")
    assert not (tmp_path / "nieuw").exists()


def test_a_wrong_passphrase_or_recovery_key_opens_no_backup(disk, tmp_path):
    with pytest.raises(WrongPassphrase):
        restore(disk, tmp_path / "nieuw", "een andere zin die niet klopt")
    with pytest.raises(WrongRecoveryKey):
        restore(disk, tmp_path / "nieuw", "0000", by_recovery=True)
    assert not (tmp_path / "nieuw").exists()


def test_the_recovery_key_restores_too(tmp_path):
    made, key = bootstrap.create(tmp_path / "Kluis", PASSPHRASE, work_factor=4)
    (tmp_path / "disk").mkdir()
    with closing(made):
        back_up(made, tmp_path / "disk", "usb", Silent())
    core, told = restore(tmp_path / "disk", tmp_path / "nieuw", key, by_recovery=True)
    core.close()
    assert told.objects == 0


def test_never_over_a_vault_nor_into_the_backup_and_a_backup_is_not_worked_in(
    core, vault, disk, tmp_path
):
    for target in (vault, place_on(disk) / "nieuw", place_on(disk)):
        with pytest.raises(VaultExists):
            restore(disk, target)
    with pytest.raises(IsABackup):
        bootstrap.unlock(place_on(disk), PASSPHRASE)
    with pytest.raises(BackupInVault):
        core.backups.plan(vault / "media", frozenset())
    with pytest.raises(NotABackup):
        restore(tmp_path / "nothing", tmp_path / "nieuw")


def test_without_its_list_a_copy_of_a_backup_is_a_vault(disk, tmp_path):
    by_hand = tmp_path / "met de hand"
    shutil.copytree(place_on(disk), by_hand)
    (by_hand / files.MANIFEST).unlink()
    with closing(bootstrap.unlock(by_hand, PASSPHRASE)) as core:
        assert [row.name for row in core.desk.ask(ShowHome()).rows] == [NAME]


def test_what_was_erased_goes_out_of_the_backup_at_the_next_one(core, model, disk):
    place = place_on(disk)
    known = core.desk.ask(KnownObjects())
    erase(core, Erase(Target(Scope.FILM, model[1])), Silent())
    (line,) = core.desk.ask(ShowBackups()).lines
    assert line.erased_since == 1
    gone = known - core.desk.ask(KnownObjects())
    media = [place / files.names_of(each)[1] for each in gone]
    assert all(path.exists() for path in media)
    old = (place / files.DATABASE).open("rb")
    kept = back_up(core, disk, "usb", Silent())
    assert kept.purged == len(gone) == 4
    assert kept.is_clean
    assert not [name for each in gone for name in files.names_of(each) if (place / name).exists()]
    with old:
        assert set(old.read()) == {0}  # of the database of before nothing is left either
    assert kinds(core, 1) == [EntryKind.BACKUP_PURGED]
    (line,) = core.desk.ask(ShowBackups()).lines
    assert line.erased_since == 0
    assert checked(core, place).damaged == ()


@pytest.mark.parametrize("kind", ["media", "keybag"])
@pytest.mark.parametrize("harm", ["gone", "flipped"])
def test_what_the_vault_lost_comes_back_out_of_a_backup(core, model, vault, disk, kind, harm):
    stored = core.desk.ask(FilmObject(model[1]))
    (path,) = vault.glob(f"{kind}/**/{stored.id}.age")
    data = bytearray(path.read_bytes())
    path.unlink()
    if harm == "flipped":
        data[-20] ^= 1
        path.write_bytes(data)
    found = checked(core, place_on(disk))
    assert (found.lost, found.damaged) == ((stored.id,), ())
    core.backups.bring_back(place_on(disk), found.lost, Silent())
    with core.objects.open(stored) as film:
        assert film.read() == WHOLE
    assert checked(core, place_on(disk)).lost == ()


def test_what_the_vault_lost_stays_in_the_backup(core, vault, disk):
    lost = one_of(vault, "media")
    lost.unlink()
    kept = back_up(core, disk, "usb", Silent())
    assert (place_on(disk) / lost.relative_to(vault)).exists()
    assert kept.missing == kept.purged == 0
    assert checked(core, place_on(disk)).damaged == ()


class Stopping:
    """Wants out after some looks."""

    def __init__(self, after):
        self.left = after

    def report(self, done, total):
        assert 0 <= done <= total

    def check(self):
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_a_cancelled_backup_leaves_no_half_and_goes_on_where_it_was(core, tmp_path):
    disk = tmp_path / "leeg"
    disk.mkdir()
    with pytest.raises(Cancelled):
        back_up(core, disk, "leeg", Stopping(5))
    assert kinds(core, 2) == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_ABORTED]
    begun = {line.name: line for line in core.desk.ask(ShowBackups()).lines}["leeg"]
    assert not begun.is_complete  # but what was copied lies there, so it is known
    assert not [path for path in disk.rglob("*") if path.name.endswith(".part")]
    there = states(place_on(disk))
    assert there
    with pytest.raises(NotABackup):
        restore(disk, tmp_path / "nieuw")
    back_up(core, disk, "leeg", Silent())
    assert len(core.desk.ask(ShowBackups()).lines) == 2
    assert there.items() <= states(place_on(disk)).items()
    restored, _ = restore(disk, tmp_path / "nieuw")
    restored.close()


def test_on_a_full_disk_the_older_backup_stands(core, disk, tmp_path, monkeypatch):
    new = put(core, b"another film" * 9_000)
    with core.desk._world.open_unit() as unit:
        unit.evidence.save(new)
        unit.commit()
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        shutil.copytree(place_on(disk), small / place_on(disk).name)
        with pytest.raises(DiskFull):
            back_up(core, small, "usb", Silent())  # seen before
        monkeypatch.setattr(module.BackupPart, "_refuse_full", lambda *_: None)
        with (small / "filler").open("wb") as file:
            file.write(bytes(os.statvfs(small).f_bavail * os.statvfs(small).f_frsize - 65_536))
        with pytest.raises(DiskFull):
            back_up(core, small, "usb", Silent())  # and met
        assert checked(core, place_on(small)).damaged == ()
        restored, _ = restore(small, tmp_path / "nieuw")
        restored.close()
        (small / "filler").unlink()
        back_up(core, small, "usb", Silent())
        assert new.id in files.standing(place_on(small), core.backups.vault.identity)[0].objects
    finally:
        subprocess.run(["umount", "-l", small], check=True)


KILLED = f"""
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from beeldcoach import bootstrap
from beeldcoach.services.backing_up import back_up
from beeldcoach.services.progress import Silent
from beeldcoach.storage import backup_copying as backup
core = bootstrap.unlock(Path(sys.argv[1]), {PASSPHRASE!r})
core.change_passphrase({PASSPHRASE!r} + " nieuw", work_factor=4)
steps = int(sys.argv[3])
def counted(real):
    def step(*arguments, **more):
        global steps
        steps -= 1
        if steps < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **more)
    return step
backup.open_new = counted(backup.open_new)
Path.replace = counted(Path.replace)  # also of the database, keys and list
back_up(core, Path(sys.argv[2]), "usb", Silent())
"""


@pytest.mark.parametrize("steps", [3, 13, 16])
def test_killed_at_any_step_there_is_the_older_backup_or_the_new_one(vault, disk, tmp_path, steps):
    with closing(bootstrap.unlock(vault, PASSPHRASE)) as core:
        new = put(core, b"another film" * 9_000)
        with core.desk._world.open_unit() as unit:
            unit.evidence.save(new)
            unit.commit()
    worker = [sys.executable, "-c", KILLED, str(vault), str(disk), str(steps)]
    code = subprocess.run(worker, check=False, cwd=ROOT).returncode
    assert code in (0, -signal.SIGKILL)
    for secret in (PASSPHRASE, f"{PASSPHRASE} nieuw"):  # one file of keys is the old or the new
        try:
            restored, told = restore(disk, tmp_path / "nieuw", secret)
        except WrongPassphrase:
            continue
        break
    restored.close()
    assert told.objects in (5, 6)
    with closing(bootstrap.unlock(vault, f"{PASSPHRASE} nieuw")) as core:
        assert back_up(core, disk, "usb", Silent()).missing == 0
        assert checked(core, place_on(disk)).damaged == ()
        assert not [path for path in disk.rglob("*") if path.name.endswith(".part")]
        assert not (place_on(disk) / files.NEXT).exists()
