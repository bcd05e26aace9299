"""A vault of the release before becomes one of this one: whole, after a snapshot, or not yet."""

import atexit
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.operations import Operations
from sqlalchemy import text

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Given
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.errors import VaultTooNew, VaultTooOld
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.searching import SearchAll
from beeldcoach.storage.database import is_whole, open_engine
from beeldcoach.storage.migrating import LOCATION, NEWEST
from beeldcoach.storage.search_index import STATE
from beeldcoach.storage.vault import Vault
from tests.factories import START, start_command, written_consent
from tests.fakes import SetClock
from tests.vaults import new_core

PASSPHRASE = "vier fietsen naast de oude kastanje"
BEFORE = "0002"  # what the release before wrote
ROOT = Path(__file__).parents[2]


def revision(engine):
    with engine.connect() as connection:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def columns(engine):
    look = sqlalchemy.inspect(engine)
    return {t: [c["name"] for c in look.get_columns(t)] for t in look.get_table_names()}


def copied(new, old):
    """Put in an old database whatever of a new one has a place in it."""
    order = (
        "evidence", "ledger", "people", "schools", "settings", "ledger_texts", "trajectories",
        "cycles", "films", "goals", "records", "reports", "fragments", "marks", "moments",
    )  # fmt: skip
    there = columns(old)
    assert set(order) <= there.keys()
    with new.connect() as source, old.begin() as target:
        for table in order:
            names = [sqlalchemy.column(name) for name in there[table]]
            told = sqlalchemy.table(table, *names)
            rows = source.execute(sqlalchemy.select(*names).select_from(told)).mappings().all()
            kept = [dict(row) for row in rows if row.get("name") != STATE]
            if kept:
                target.execute(sqlalchemy.insert(told), kept)


def from_before(folder):
    """Put a vault with a trajectory there as the release before left it; return the trajectory."""
    before, made = _made_before()
    shutil.copytree(before, folder)
    return made


@cache
def _made_before():
    place = Path(mkdtemp(prefix="beeldcoach-test-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    folder = place / "Kluis.beeldcoach"
    return folder, _make_before(folder)


def _make_before(folder):
    core = new_core(folder, PASSPHRASE, SetClock())
    made = core.desk.do(start_command()).value
    core.desk.do(FillField(made, "intake", None, "question", "Hoe geef ik denktijd?"))
    core.desk.do(AddGoal(made, "Ik wacht drie tellen"))
    core.desk.do(written_consent(made, "board:1", START, how=Given.ORAL, text_version=""))
    core.close()
    vault = Vault.unlock(folder, PASSPHRASE)
    place, key = vault.database_path, vault.database_key
    new, old = open_engine(place, key), open_engine(place.with_name("old.db"), key)
    config = Config()
    config.set_main_option("script_location", LOCATION)
    with old.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE)
    copied(new, old)
    for engine in (new, old):
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")
        engine.dispose()
    for end in ("-wal", "-shm"):
        place.with_name(place.name + end).unlink(missing_ok=True)
        place.with_name("old.db" + end).unlink(missing_ok=True)
    place.with_name("old.db").replace(place)
    vault.close()
    return made


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Kluis.beeldcoach"


def looked_into(folder, name="dossier.db"):
    """What the database of a vault says of itself, without migrating it."""
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path.parent / name, vault.database_key)
    try:
        return revision(engine), columns(engine), is_whole(engine)
    finally:
        engine.dispose()
        vault.close()


def snapshots(folder):
    return sorted(path.name for path in (folder / "db" / "snapshots").glob("*.db"))


def assert_all_there(folder, made):
    with closing(bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())) as core:
        (row,) = core.desk.ask(ShowHome()).rows
        assert (row.id, row.name) == (made, "Marit Jansen")
        dossier = core.desk.ask(ShowDossier(made, "nl"))
        assert [goal.text for goal in dossier.goals] == ["Ik wacht drie tellen"]
        form = core.desk.ask(ShowForm(made, "intake", None, "nl"))
        assert form.answers["question"] == "Hoe geef ik denktijd?"
        assert core.desk.ask(CheckLedger()) > 0
        kinds = {hit.kind for word in ("denktijd", "wacht", "marit", "wilgen")
                 for hit in core.desk.ask(SearchAll(word, "nl"))}  # fmt: skip
        assert kinds == {"records", "goals", "people", "schools"}
        core.desk.do(AddGoal(made, "Ik kijk rond"))
        assert core.desk.ask(SearchAll("rond", "nl"))


def test_the_vault_of_before_is_what_it_was(folder):
    from_before(folder)
    version, tables, whole = looked_into(folder)
    assert (version, whole) == (BEFORE, True)
    assert "search_entries" not in tables
    assert "phone" not in tables["people"]


def test_all_of_it_is_there_afterwards_and_can_be_found(folder):
    made = from_before(folder)
    assert snapshots(folder) == []
    assert_all_there(folder, made)
    version, tables, whole = looked_into(folder)
    assert (version, whole) == (NEWEST, True)
    assert {"search_entries", "letters", "log_entries"} <= tables.keys()


def test_a_snapshot_of_before_lies_there_encrypted(folder):
    made = from_before(folder)
    assert_all_there(folder, made)
    (name,) = snapshots(folder)
    assert looked_into(folder, f"snapshots/{name}")[0] == BEFORE
    content = (folder / "db" / "snapshots" / name).read_bytes()
    assert b"Marit" not in content
    assert not content.startswith(b"SQLite")


@pytest.mark.parametrize("place", [1, 2, 30, 45, 52, 55])
def test_what_fails_half_way_changes_nothing_and_goes_on_later(folder, monkeypatch, place):
    made = from_before(folder)
    execute, count = Operations.execute, iter(range(1, 1000))

    def failing(self, *told, **named):
        if next(count) == place:
            raise OSError("the disk went away")
        return execute(self, *told, **named)

    monkeypatch.setattr(Operations, "execute", failing)
    with pytest.raises(OSError, match="went away"):
        bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    monkeypatch.undo()
    version, tables, whole = looked_into(folder)
    assert (version, whole) == (BEFORE, True)
    assert "phone" not in tables["people"]
    assert "guardianships" not in tables
    assert_all_there(folder, made)


KILLED = f"""
import os, signal, sys
from pathlib import Path
from tempfile import mkdtemp
from alembic.operations import Operations
from beeldcoach import bootstrap
execute, place, count = Operations.execute, int(sys.argv[2]), iter(range(1, 1000))
def failing(self, *told, **named):
    if next(count) == place:
        os.kill(os.getpid(), signal.SIGKILL)
    return execute(self, *told, **named)
Operations.execute = failing
bootstrap.unlock(Path(sys.argv[1]), {PASSPHRASE!r})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as on POSIX")
@pytest.mark.parametrize("place", [3, 40, 55])
def test_killed_while_migrating_it_is_the_old_vault_still(folder, place):
    made = from_before(folder)
    told = [sys.executable, "-c", KILLED, str(folder), str(place)]
    done = subprocess.run(told, cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    version, _tables, whole = looked_into(folder)
    assert (version, whole) == (BEFORE, True)
    assert_all_there(folder, made)


def test_killed_before_the_index_was_made_it_is_made_next_time(folder, monkeypatch):
    made = from_before(folder)
    monkeypatch.setattr("beeldcoach.storage.search_index.SEARCHED", ("people", "nothing"))
    with pytest.raises(AttributeError):
        bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    monkeypatch.undo()
    assert_all_there(folder, made)


def test_what_cannot_be_written_is_told_instead_of_half_read(folder, monkeypatch):
    from_before(folder)
    monkeypatch.setattr(
        Vault, "read_only", property(lambda _: True, lambda *_: None), raising=False
    )
    with pytest.raises(VaultTooOld):
        bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    monkeypatch.undo()
    assert looked_into(folder)[0] == BEFORE


def test_a_later_vault_that_cannot_be_written_is_told_too(folder, monkeypatch):
    from_before(folder)
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path, vault.database_key)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9000'"))
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    vault.close()
    monkeypatch.setattr(
        Vault, "read_only", property(lambda _: True, lambda *_: None), raising=False
    )
    with pytest.raises(VaultTooNew):
        bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())


def test_a_vault_that_cannot_be_written_is_searched_as_any_other(folder, monkeypatch):
    made = from_before(folder)
    assert_all_there(folder, made)
    monkeypatch.setattr(
        Vault, "read_only", property(lambda _: True, lambda *_: None), raising=False
    )
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with closing(bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())) as core:
        assert core.read_only
        assert [hit.kind for hit in core.desk.ask(SearchAll("denktijd", "nl"))] == ["records"]
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    changed = {path.name for path in after if after[path] != before.get(path)}
    assert changed <= {"vault.lock"}


def test_the_numbers_here_are_those_of_the_scripts():
    scripts = (ROOT / "beeldcoach/storage/migrations/versions").glob("[0-9]*.py")
    assert max(script.name[:4] for script in scripts) == NEWEST


def test_a_vault_of_this_release_opens_without_the_migrations(folder):
    """They take a fifth of a second to load, with what they are written in."""
    new_core(folder, PASSPHRASE).close()
    told = [sys.executable, "-c", OPENED, str(folder)]
    assert subprocess.run(told, cwd=ROOT, check=False, timeout=60).returncode == 0


OPENED = f"""
import sys
from pathlib import Path
from beeldcoach import bootstrap
bootstrap.unlock(Path(sys.argv[1]), {PASSPHRASE!r}).close()
assert "beeldcoach.storage.migrating" in sys.modules
assert not [name for name in sys.modules if name.split(".")[0] == "alembic"]
"""
