"""Erased means gone: keys, files, pages of the database, its log and its snapshots."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.erasing import Erase, ErasingUnderWay, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.errors import DiskFull, MissingObject
from beeldcoach.services.filming import FilmObject, KnownObjects
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Silent
from beeldcoach.storage import age, keys
from beeldcoach.storage.database import snapshot
from beeldcoach.storage.vault import Vault
from tests.storage.erasing_made import (
    NAME,
    NOTE,
    PASSPHRASE,
    WHOLE,
    all_plain,
    files_of,
    filmed,
    object_of,
    plain_pages,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Kluis.beeldcoach"


def erase_it(core, scope, of, **more):
    return erase(core, Erase(Target(scope, of, **more)), Silent())


def test_no_file_of_an_erased_film_is_left_and_a_saved_copy_of_it_opens_with_no_key(
    folder, tmp_path
):
    core, _trajectory_id, film = filmed(folder)
    gone = set(core.desk.ask(KnownObjects()))
    stored = core.desk.ask(FilmObject(film))
    media = next(path for path in files_of(folder, stored.id) if path.parent.parent.name == "media")
    copy = shutil.copy(media, tmp_path / "oud.age")
    with core.objects.open(stored) as reader:
        assert reader.read(15) == WHOLE[:15]  # so it was there
    erase_it(core, Scope.FILM, film)
    left = set(core.desk.ask(KnownObjects()))
    assert len(gone - left) == 4  # the film, its second camera, its strip, a copy without faces
    assert len(left) == 1  # the signed consent has a term of its own
    for object_id in gone - left:
        assert files_of(folder, object_id) == []
    with pytest.raises(MissingObject):
        core.objects.open(stored)
    core.close()
    vault = Vault.unlock(folder, PASSPHRASE)
    own = [keys.read_key(path, vault._identity) for path in (folder / "keybag").glob("*.age")]
    every = [vault._identity, *(age.X25519Identity.parse(key) for key in own)]
    vault.close()
    assert len(every) == 2
    with Path(copy).open("rb") as file, pytest.raises(age.NoMatchError):
        age.Reader(file, every)


def test_what_was_written_outlives_the_film_and_nothing_of_the_picture_does(folder):
    core, _trajectory_id, film = filmed(folder)
    try:
        erase_it(core, Scope.FILM, film)
        with core.desk._world.open_unit() as unit:
            assert [moment.note for moment in unit.moments.find(film_id=film)] == [NOTE]
            assert unit.stills.find() == unit.drawings.find() == unit.strips.find() == []
            assert [row.file_name for row in unit.films.find()] == ["", ""]
            told = [e for e in unit.ledger.entries() if e.kind is EntryKind.FILM_ERASED]
        assert [len(entry.body["digest"]) for entry in told] == [64, 64]
        assert not core.desk.ask(ErasingUnderWay())
        assert core.desk.undo() is None
        core.desk.ask(CheckLedger())
    finally:
        core.close()


def test_nothing_of_an_erased_person_is_left_in_any_page_of_the_database(folder):
    core, trajectory_id, _film = filmed(folder)
    key = database_key_of(core)
    kept = folder / "db" / "snapshots" / "20261101T000000000000.db"
    snapshot(engine_of(core), kept, key)
    person = core.desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.coachee_id
    words = [NAME.encode(), NAME.split()[1].lower().encode(), NOTE.encode(), b"xylofoonkast"]
    before = all_plain(folder, key)
    assert all(word in before for word in words)
    assert NAME.encode() in plain_pages(kept, key)
    erase_it(core, Scope.PERSON, person, with_proofs=True)
    after = all_plain(folder, key)
    assert b"CREATE TABLE" in after  # so it was read
    assert [word for word in words if word in after] == []
    assert not kept.exists()
    assert core.desk.ask(KnownObjects()) == frozenset()
    assert list((folder / "keybag").iterdir()) == []
    assert core.desk.ask(ShowHome()).rows == ()
    core.desk.ask(CheckLedger())
    core.close()
    again = bootstrap.unlock(folder, PASSPHRASE)
    assert [word for word in words if word in all_plain(folder, key)] == []
    again.close()


def test_consents_stay_until_their_term_unless_she_asks(folder):
    core, trajectory_id, _ = filmed(folder)
    try:
        person = core.desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.coachee_id
        erase_it(core, Scope.PERSON, person)
        assert len(core.desk.ask(KnownObjects())) == 1
        erase_it(core, Scope.CONSENTS, trajectory_id)
        assert core.desk.ask(KnownObjects()) == frozenset()
    finally:
        core.close()


def test_without_room_to_write_the_database_anew_the_keys_go_and_the_rest_is_done_later(
    folder, monkeypatch
):
    core, trajectory_id, film = filmed(folder)
    object_id = object_of(core, film)

    def full(*_):
        raise DiskFull(1, 0)

    monkeypatch.setattr("beeldcoach.storage.database.sweep_snapshots", full)
    erase_it(core, Scope.TRAJECTORY, trajectory_id)
    assert files_of(folder, object_id) == []
    assert core.desk.ask(ErasingUnderWay())
    key = database_key_of(core)
    core.close()
    monkeypatch.undo()
    again = bootstrap.unlock(folder, PASSPHRASE)
    assert not again.desk.ask(ErasingUnderWay())
    assert f"{NAME}.mp4".encode() not in all_plain(folder, key)
    again.close()


WORKER = """
import os, signal, sys
from pathlib import Path
from uuid import UUID
from beeldcoach import bootstrap
from beeldcoach.services.erasing import Erase, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.progress import Silent
from beeldcoach.storage import database, object_store, unit_of_work

folder, passphrase, trajectory, place, nth = sys.argv[1:]
core = bootstrap.unlock(Path(folder), passphrase)
seen = [0]

def die(owner, name, *, after=False):
    real = getattr(owner, name)
    def dying(*args, **more):
        seen[0] += 1
        if seen[0] == int(nth) and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*args, **more)
        if seen[0] == int(nth):
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    setattr(owner, name, dying)

{
    "before_commit": lambda: die(unit_of_work.SqlUnit, "commit"),
    "after_commit": lambda: die(unit_of_work.SqlUnit, "commit", after=True),
    "before_key": lambda: die(object_store, "overwrite"),
    "after_key": lambda: die(object_store, "_shred", after=True),
    "before_clean": lambda: die(database, "sweep_snapshots"),
    "after_clean": lambda: die(database, "sweep_snapshots", after=True),
}[place]()
erase(core, Erase(Target(Scope.TRAJECTORY, UUID(trajectory))), Silent())
"""
PLACES = [
    ("before_commit", 1),
    ("after_commit", 1),
    ("after_key", 1),
    ("after_key", 3),
    ("after_clean", 1),
    ("before_commit", 2),
]


@pytest.mark.parametrize(("place", "nth"), PLACES)
def test_killed_in_the_midst_it_is_finished_at_the_next_unlock_or_was_not_begun(folder, place, nth):
    core, trajectory_id, film = filmed(folder)
    objects, stored = core.desk.ask(KnownObjects()), core.desk.ask(FilmObject(film))
    key = database_key_of(core)
    core.close()
    told = (str(folder), PASSPHRASE, str(trajectory_id), place, str(nth))
    ended = subprocess.run([sys.executable, "-c", WORKER, *told], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    again = bootstrap.unlock(folder, PASSPHRASE)
    try:
        again.desk.ask(CheckLedger())
        assert not again.desk.ask(ErasingUnderWay())
        if (place, nth) == ("before_commit", 1):
            assert again.desk.ask(KnownObjects()) == objects
            with again.objects.open(stored) as reader:
                assert reader.read() == WHOLE
            assert [row.name for row in again.desk.ask(ShowHome()).rows] == [NAME]
            return
        assert again.desk.ask(ShowHome()).rows == ()
        for object_id in objects - again.desk.ask(KnownObjects()):
            assert files_of(folder, object_id) == []
        assert len(again.desk.ask(KnownObjects())) == 1
        pages = all_plain(folder, key)
        assert f"{NAME}.mp4".encode() not in pages
    finally:
        again.close()


def engine_of(core):
    with core.desk._world.open_unit() as unit:
        return unit._engine


def database_key_of(core):
    cells = [cell.cell_contents for cell in core.close.__closure__]
    return next(cell for cell in cells if isinstance(cell, Vault)).database_key
