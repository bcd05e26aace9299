"""Composition root: a vault and a passphrase become a working core."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.ledger import verify
from beeldcoach.services.backing_up import RecordRestored, Restored
from beeldcoach.services.clock_watch import NoteClock
from beeldcoach.services.core import Core
from beeldcoach.services.desk import Desk, World
from beeldcoach.services.erasing import ErasingUnderWay
from beeldcoach.services.erasure_deeds import finish
from beeldcoach.services.errors import WorldError
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.release_entries import HalfWritten
from beeldcoach.services.restored import Former

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Engine

    from beeldcoach.services.backing_up import RestoreOrder
    from beeldcoach.services.ports import Clock
    from beeldcoach.services.progress import Progress
    from beeldcoach.storage.age import X25519Identity
    from beeldcoach.storage.restoring import PutBack
    from beeldcoach.storage.vault import Vault

SNAPSHOTS_KEPT = 3  # before migrations; an erasure removes them all


class SystemClock:
    """The computer's own clock, in the coach's time zone."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return datetime.now(UTC)  # noqa: TID251  the one place where the clock is read

    def today(self) -> date:
        """Return the date in the coach's local calendar."""
        return self.now().astimezone().date()


def create(
    folder: Path, passphrase: str, *, clock: Clock | None = None, work_factor: int | None = None
) -> tuple[Core, str]:
    """Make a vault; return it open, with its recovery key. Raises VaultExists, DiskFull."""
    from beeldcoach.storage.vault import WORK_FACTOR, Vault

    vault, recovery = Vault.create(folder, passphrase, work_factor=work_factor or WORK_FACTOR)
    return _compose(vault, clock or SystemClock()), recovery


def unlock(folder: Path, passphrase: str, *, clock: Clock | None = None) -> Core:
    """Open a vault with its passphrase; raises what `Vault.unlock` raises."""
    from beeldcoach.storage.vault import Vault

    return _compose(Vault.unlock(folder, passphrase), clock or SystemClock())


def unlock_with_recovery(folder: Path, recovery: str, *, clock: Clock | None = None) -> Core:
    """Open a vault with its recovery key; raises what `Vault.unlock_with_recovery` raises."""
    from beeldcoach.storage.vault import Vault

    return _compose(Vault.unlock_with_recovery(folder, recovery), clock or SystemClock())


def restore(
    order: RestoreOrder, progress: Progress, *, clock: Clock | None = None
) -> tuple[Core, Restored]:
    """Make a new vault of a backup and open it; raises what `put_back` raises.

    What is opened holds what it held when the backup was made; its ledger tells so.
    """
    from beeldcoach.storage import keys
    from beeldcoach.storage.restoring import put_back
    from beeldcoach.storage.vault import Vault

    def identify(at: Path) -> X25519Identity:
        if order.by_recovery:
            return keys.identity_by_recovery(at, order.secret)
        return keys.identity_by_passphrase(at, order.secret)

    told: list[Restored] = []

    def settle(back: PutBack) -> None:
        told.append(_settled(back, order, clock or SystemClock()))

    back = put_back(order.backup, order.folder, identify, progress, settle)
    return _compose(Vault.unlock_as(back.folder, back.identity), clock or SystemClock()), told[0]


def _settled(back: PutBack, order: RestoreOrder, clock: Clock) -> Restored:
    """Record in a vault that has no name yet that it was put back, and what came after it.

    Killed before it has its name, there is no vault; after it, none in which a right came back.
    """
    from beeldcoach.storage.vault import Vault

    former = _former(order, back, clock)
    made = back.manifest
    core = _compose(Vault.unlock_as(back.folder, back.identity), clock)
    try:
        missing = len(core.desk.ask(KnownObjects()) - set(core.objects.list()))
        since = core.desk.do(
            RecordRestored(
                made.release, made.backup, made.number, made.made_at, len(made.objects), made.size,
                str(back.place), is_clean=not back.strange, former=former,
            )
        ).value  # fmt: skip
    finally:
        core.close()
    return Restored(made.made_at, made.number, len(made.objects), missing, back.strange, since)


def _former(order: RestoreOrder, back: PutBack, clock: Clock) -> Former | None:
    """Return the ledger of the vault of before; None where it is not there, or not whole."""
    from sqlalchemy.exc import DBAPIError

    from beeldcoach.storage.database import open_engine
    from beeldcoach.storage.ledger_store import SqlLedger
    from beeldcoach.storage.vault import Description, Vault

    try:
        former = order.former
        if former is None or former.resolve() == order.folder.resolve():
            return None
        if Description.read(former).id != back.manifest.vault:
            return None
        vault = Vault.unlock_as(former, back.identity)
    except WorldError:
        return None
    try:
        engine = open_engine(vault.database_path, vault.database_key, read_only=vault.read_only)
        try:
            with engine.connect() as connection:
                ledger = SqlLedger(connection, clock)
                entries, kept = ledger.entries(), ledger.sealed()
                verify(entries)
                return Former(entries, {seq: sealed.texts for seq, sealed in kept.items()})
        finally:
            engine.dispose()
    except (WorldError, DomainError, DBAPIError):
        return None
    finally:
        vault.close()


def _compose(vault: Vault, clock: Clock) -> Core:
    from beeldcoach.media.film_tools import FilmTools
    from beeldcoach.media.qr import QrReader
    from beeldcoach.media.strip_maker import FilmStripMaker
    from beeldcoach.reports import figures
    from beeldcoach.reports.calendars import ICalendars
    from beeldcoach.reports.docx import WordMaker
    from beeldcoach.reports.logo import PictureLogoReader
    from beeldcoach.reports.pdf import TypstPdfMaker
    from beeldcoach.storage.backup import VaultBackups
    from beeldcoach.storage.database import clean
    from beeldcoach.storage.outbox import FileOutbox

    def cleaned() -> bool:
        return clean(engine, vault.snapshots)

    try:
        engine = _open_database(vault, clock)
        desk = _desk(engine, vault, clock)
        backups = VaultBackups(vault, engine)
        outbox = FileOutbox(backups)
        if not vault.read_only:
            desk.do(NoteClock())
            known = desk.ask(KnownObjects())
            vault.sweep(set(known))
            _finish_erasing(desk, vault, cleaned)
            halves = desk.ask(HalfWritten())
            outbox.sweep(halves)
    except BaseException:
        vault.close()
        raise

    def close() -> None:
        engine.dispose()
        vault.close()

    return Core(
        vault.folder,
        desk,
        vault.objects,
        FilmTools(),
        FilmStripMaker(),
        TypstPdfMaker(),
        WordMaker(),
        PictureLogoReader(),
        figures,
        ICalendars(),
        QrReader(),
        outbox,
        backups,
        clock,
        vault.read_only,
        vault.synced_with,
        vault.change_passphrase,
        vault.new_recovery_key,
        cleaned,
        close,
    )


def _finish_erasing(desk: Desk, vault: Vault, cleaned: Callable[[], bool]) -> None:
    """Finish an erasure that was broken off; its keys and files were swept already."""
    if desk.ask(ErasingUnderWay()):
        finish(desk, vault.objects, cleaned, ())


def _open_database(vault: Vault, clock: Clock) -> Engine:
    from beeldcoach.storage.database import open_engine, snapshot, sweep_snapshots
    from beeldcoach.storage.migrating import migrate, refuse_another

    engine = open_engine(vault.database_path, vault.database_key, read_only=vault.read_only)

    def keep() -> None:
        name = clock.now().strftime("%Y%m%dT%H%M%S%f")
        snapshot(engine, vault.snapshots / f"{name}.db", vault.database_key)
        sweep_snapshots(vault.snapshots, SNAPSHOTS_KEPT)

    try:
        if vault.read_only:
            refuse_another(engine)
        else:
            migrate(engine, keep)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _desk(engine: Engine, vault: Vault, clock: Clock) -> Desk:
    from beeldcoach.storage.search_index import ensure
    from beeldcoach.storage.unit_of_work import SqlUnit

    if not vault.read_only:
        ensure(SqlUnit(engine, clock, vault.objects))
    world = World(lambda: SqlUnit(engine, clock, vault.objects), clock, uuid4)
    return Desk(world, HANDLERS)


def harden() -> None:
    """Keep the secrets of this process off the disk; call once, before a vault is opened."""
    from beeldcoach.storage import hardening

    hardening.harden()


def synced_with(folder: Path) -> str | None:
    """Name the service that seems to copy this folder elsewhere; None when none is seen."""
    from beeldcoach.storage.synced import synced_with as named

    return named(folder)
