"""The encrypted database: settings, threads, snapshots, damage, silence."""

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy
from sqlcipher3 import dbapi2 as sqlcipher

from beeldcoach.services.errors import Tampered
from beeldcoach.storage.database import is_whole, open_engine, snapshot, sweep_snapshots

KEY = "ab" * 32
ROOT = Path(__file__).parents[2]


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(tmp_path / "d.db", KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a TEXT UNIQUE)")
        connection.exec_driver_sql("INSERT INTO t VALUES ('one')")
    yield engine
    engine.dispose()


def rows(engine):
    with engine.connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT a FROM t ORDER BY a")]


SAFE = {
    "foreign_keys": "1",
    "synchronous": "2",
    "secure_delete": "1",
    "trusted_schema": "0",
    "temp_store": "2",
    "journal_mode": "wal",
    "cipher_memory_security": "1",
}
SETTINGS = f"""
import sys
from pathlib import Path
from beeldcoach.storage.database import open_engine
engine = open_engine(Path(sys.argv[1]), {KEY!r})
with engine.connect() as one, engine.connect() as two:
    for connection in (one, two):
        for name in {[*SAFE]}:
            print(name, connection.exec_driver_sql(f"PRAGMA {{name}}").scalar())
"""


def test_every_connection_has_the_safe_settings(tmp_path):
    """In a process of its own: as the application has them, not as the tests do."""
    told = [sys.executable, "-c", SETTINGS, str(tmp_path / "d.db")]
    done = subprocess.run(told, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == [f"{name} {value}" for name, value in SAFE.items()] * 2


def test_a_change_of_schema_is_undone_with_its_transaction(engine):
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE u (a)")
        connection.rollback()
        assert not sqlalchemy.inspect(connection).has_table("u")


def test_an_engine_made_on_one_thread_works_on_another(engine):
    found = []
    thread = threading.Thread(target=lambda: found.extend(rows(engine)))
    thread.start()
    thread.join()
    assert found == rows(engine) == ["one"]


def test_a_wrong_key_is_damage_for_the_right_one_came_from_an_age_file(engine, tmp_path):
    engine.dispose()
    with pytest.raises(Tampered) as caught:
        open_engine(tmp_path / "d.db", "cd" * 32)
    assert caught.value.what == "database"


@pytest.mark.parametrize("place", [0, 100, 9000])
def test_a_flipped_byte_is_noticed(engine, tmp_path, place):
    engine.dispose()
    data = bytearray((tmp_path / "d.db").read_bytes())
    data[place] ^= 1
    (tmp_path / "d.db").write_bytes(data)
    with pytest.raises(Tampered):
        rows(open_engine(tmp_path / "d.db", KEY))


def test_what_is_no_database_is_refused(tmp_path):
    (tmp_path / "d.db").write_bytes(b"not a database at all" * 500)
    with pytest.raises(Tampered):
        open_engine(tmp_path / "d.db", KEY)


def test_wholeness_can_be_checked(engine):
    assert is_whole(engine)


def test_neither_key_nor_values_stand_in_an_error(engine):
    with pytest.raises(sqlalchemy.exc.IntegrityError) as caught, engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", ("one",))
    assert "'one'" not in str(caught.value)
    assert KEY not in str(engine.url) + repr(engine)


def test_a_snapshot_is_an_encrypted_copy_of_the_moment(engine, tmp_path):
    path = tmp_path / "snapshots/2026-01-01.db"
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES ('two')")
    snapshot(engine, path, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES ('zz')")
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert b"SQLite format" not in path.read_bytes()
    copy = open_engine(path, KEY)
    assert rows(copy) == ["one", "two"]
    copy.dispose()
    assert rows(engine) == ["one", "two", "zz"]


def test_snapshots_are_swept_but_for_the_last(engine, tmp_path):
    folder = tmp_path / "snapshots"
    for day in (1, 2, 3):
        snapshot(engine, folder / f"2026-01-0{day}.db", KEY)
    (folder / "2026-01-04.db.part").write_bytes(b"half")
    assert [p.name for p in sweep_snapshots(folder, keep=1)] == ["2026-01-01.db", "2026-01-02.db"]
    assert [p.name for p in folder.iterdir()] == ["2026-01-03.db"]
    sweep_snapshots(folder)
    assert list(folder.iterdir()) == []


def test_a_failed_snapshot_leaves_nothing(engine, tmp_path):
    class Broken:
        def raw_connection(self):
            raise sqlcipher.OperationalError("disk I/O error")

    folder = tmp_path / "snapshots"
    with pytest.raises(Exception, match=r"^VaultReadOnly$"):
        snapshot(Broken(), folder / "x.db", KEY)
    assert list(folder.iterdir()) == []


def test_sqlcipher_says_nothing_on_stderr_and_logs_nothing(tmp_path, caplog):
    (tmp_path / "d.db").write_bytes(b"garbage" * 2000)
    code = (
        "import sys; from pathlib import Path\n"
        "from beeldcoach.services.errors import Tampered\n"
        "from beeldcoach.storage.database import open_engine\n"
        "try: open_engine(Path(sys.argv[1]), 'ab' * 32)\n"
        "except Tampered: sys.exit(7)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "d.db")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (7, b"", b"")
    with caplog.at_level(logging.DEBUG):
        open_engine(tmp_path / "e.db", KEY).dispose()
    assert KEY not in caplog.text
