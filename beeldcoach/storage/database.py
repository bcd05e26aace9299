"""The encrypted SQLite: an engine whose key never stands in an address, a text or a log.

SQLCipher gives one error for a wrong key and for damage. The key here comes out of an authenticated
age file, so it is right, and what does not open is damaged.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

import sqlalchemy
from sqlalchemy import event
from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

from beeldcoach.services.errors import DiskFull, Tampered, VaultReadOnly, WorldError
from beeldcoach.storage.durable import PART, overwrite, part_of, refusal, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine, ExceptionContext

SNAPSHOT_PATTERN = "*.db"
_MINIMUM_SQLITE = (3, 51, 3)  # before it a bug of the write-ahead log could corrupt the file
_APPLICATION_ID = 0x42434F41  # "BCOA": SQLite's own way to say whose file this is
_BUSY_MS = 10_000
_STATEMENTS = 512  # that stay prepared: there are some 300, and with the memory locked (below)
# to prepare one anew takes longer than to run it
_ROOM_TO_WORK = 1 << 20  # bytes; what a full disk must give before a row can be written
_KEY = re.compile(r"[0-9a-f]{64}")
_PRAGMAS = (
    "cipher_memory_security = ON",
    "foreign_keys = ON",
    "synchronous = FULL",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    f"busy_timeout = {_BUSY_MS}",
)
_DAMAGE = {sqlcipher.SQLITE_NOTADB, sqlcipher.SQLITE_CORRUPT}


def open_engine(path: Path, key_hex: str, *, read_only: bool = False) -> Engine:
    """Return an engine over the database at `path`, which is made when it is not there.

    Transactions are explicit (BEGIN with the first statement), also for changes of the schema.
    The engine may be used from another thread than the one that made it.

    Args:
        path: the database file.
        key_hex: 64 hexadecimal digits.
        read_only: for a folder that cannot be written; reads the file as it lies.

    Raises:
        Tampered: what is there does not open with the key. The same kind comes from any later
            statement that meets damage; DiskFull and VaultReadOnly likewise.
    """
    assert sqlcipher.sqlite_version_info >= _MINIMUM_SQLITE, "SQLite is too old"
    engine = sqlalchemy.create_engine(
        "sqlite://",  # not the dialect for SQLCipher: that one puts the key in the address
        module=sqlcipher,
        creator=lambda: _connect(path, key_hex, read_only=read_only),
        poolclass=sqlalchemy.QueuePool,
        hide_parameters=True,  # the values are names and notes of people
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", lambda context: _translate(context, path))
    try:
        _prove(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def create_database(path: Path, key_hex: str) -> None:
    """Make an empty database file, so that a missing one is noticed later.

    Raises:
        DiskFull, VaultReadOnly: it cannot be made.
    """
    try:
        with closing(_connect(path, key_hex, read_only=False)) as connection:
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    except sqlcipher.DatabaseError as error:
        raise _kind(error, path.parent) or VaultReadOnly() from error


def snapshot(engine: Engine, path: Path, key_hex: str) -> None:
    """Copy the live database to `path`, encrypted with the same key, whole or not at all.

    Raises:
        DiskFull, VaultReadOnly: there is no copy.
    """
    part = part_of(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _copy(engine, part, key_hex)
        part.replace(path)
        sync_folder(path.parent)
    except sqlcipher.DatabaseError as error:
        raise _kind(error, path.parent) or VaultReadOnly() from error
    except OSError as error:
        raise refusal(error, path.parent, _size(engine)) from error
    finally:
        part.unlink(missing_ok=True)


def sweep_snapshots(folder: Path, keep: int = 0) -> list[Path]:
    """Destroy half snapshots and all but the `keep` last by name; return what went.

    Names sort by time. After an erasure nothing may be kept: older snapshots hold what was erased,
    and open with a key that the vault still has. So they are overwritten, too.
    """
    found = sorted(folder.glob(SNAPSHOT_PATTERN))
    gone = found[: max(0, len(found) - keep)]
    for path in [*gone, *folder.glob("*" + PART), *folder.glob("*-journal")]:
        overwrite(path)
        path.unlink(missing_ok=True)
    if gone:
        sync_folder(folder)
    return gone


def clean(engine: Engine, snapshots: Path) -> bool:
    """Leave nothing of what was deleted: neither in a page, nor in the log, nor in a snapshot.

    Freed pages are overwritten as they go (`secure_delete`), but what was moved inside a page may
    leave a trace, so the file is written anew; then the log of changes is emptied into it. Answers
    whether all of it was done: it is not while something else reads, or without room for a copy.

    Raises:
        VaultReadOnly, DiskFull: a snapshot, or the database, cannot be written.
    """
    try:
        sweep_snapshots(snapshots)
    except OSError as error:
        raise refusal(error, snapshots, 0) from error
    connection = engine.raw_connection()
    try:
        live = connection.driver_connection
        live.execute("VACUUM")  # type: ignore[union-attr]
        busy, _log, _moved = live.execute(  # type: ignore[union-attr]
            "PRAGMA wal_checkpoint(TRUNCATE)"
        ).fetchone()
    except sqlcipher.DatabaseError as error:
        raise _kind(error, snapshots.parent) or VaultReadOnly() from error
    finally:
        connection.close()
    return not busy


def is_whole(engine: Engine) -> bool:
    """Check each page against its seal, and the structure; takes a second for 200 MB."""
    with engine.connect() as connection:
        broken = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        structure = connection.exec_driver_sql("PRAGMA quick_check").scalar()
    return not broken and structure == "ok"


def _connect(path: Path, key_hex: str, *, read_only: bool) -> Any:
    if not _KEY.fullmatch(key_hex):
        raise ValueError("not a database key")
    address = path.absolute().as_uri() + ("?immutable=1" if read_only else "")
    connection = sqlcipher.connect(
        address, uri=True, check_same_thread=False, cached_statements=_STATEMENTS
    )
    try:
        connection.isolation_level = None  # else the driver commits before a change of schema
        connection.execute("PRAGMA cipher_log_level = NONE")  # its log goes to stderr
        connection.execute(f"PRAGMA key = \"x'{key_hex}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _prove(engine: Engine) -> None:
    with engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA cipher_version").scalar()
        assert version, "this SQLite does not encrypt"
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()


def _copy(engine: Engine, part: Path, key_hex: str) -> None:
    part.unlink(missing_ok=True)
    source = engine.raw_connection()
    try:
        live = source.driver_connection
        with closing(_connect(part, key_hex, read_only=False)) as target:
            live.backup(target)  # type: ignore[union-attr]
            target.execute("PRAGMA journal_mode = DELETE")  # one file, and synced on closing
    finally:
        source.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _size(engine: Engine) -> int:
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages * connection.exec_driver_sql("PRAGMA page_size").scalar_one())


def _translate(context: ExceptionContext, path: Path) -> None:
    """Raise the kind of failure where the world, rather than our code, is to blame."""
    kind = _kind(context.original_exception, path.parent)
    if kind is not None:
        raise kind from context.original_exception


def _kind(error: BaseException, folder: Path) -> WorldError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says in which system call
    if primary in _DAMAGE:
        return Tampered("database")
    if primary == sqlcipher.SQLITE_FULL:
        return DiskFull(_ROOM_TO_WORK, shutil.disk_usage(folder).free)
    if primary in (sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_CANTOPEN):
        return VaultReadOnly()
    return None
