"""Backups: copies of the whole vault elsewhere, through the gate (row 17).

Each is a release: begun and ended in the ledger. Everything that goes out is encrypted as it lies
in the vault, so nobody's consent is asked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from beeldcoach.domain.backup import Backup
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.ids import BackupId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import (
    NOTHING_KNOWN,
    Material,
    Recipient,
    Release,
    Request,
)
from beeldcoach.services.asking import decided, released
from beeldcoach.services.backups import ShowBackups, erasures
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.errors import WorldError
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.outgoing import releases
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.release_entries import (
    FinishRelease,
    append_started,
    finish,
)
from beeldcoach.services.releasing import VAULT
from beeldcoach.services.restored import Former, Since, take_over
from beeldcoach.services.writing_out import break_off, reason_of

if TYPE_CHECKING:
    from datetime import datetime

    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import BackupKept, BackupPart
    from beeldcoach.services.progress import Progress

_NAME_LIMIT = 60  # characters


@dataclass(frozen=True, slots=True)
class BackupStarted:
    """A backup that may be made, and its number in the ledger."""

    release: Release
    number: int


@dataclass(frozen=True, slots=True)
class StartBackup(Command[BackupStarted]):
    """Ask the gate and record that a backup begins; raises ReleaseRefused."""

    undoable = False
    place: str  # where it goes to, as the coach calls it
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class NoteBegun(Command[None]):
    """Know of a disk from the first file on: what is broken off holds what was copied."""

    undoable = False
    started: BackupStarted
    backup_id: UUID
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class KeepBackup(Command[BackupId]):
    """Record that a backup is complete, and what was destroyed in it; raises ReleaseSpent."""

    undoable = False
    started: BackupStarted
    kept: BackupKept
    name: str  # as the coach calls the disk
    mended: bool = False  # what a check found damaged was copied anew


@dataclass(frozen=True, slots=True)
class RecordRestored(Command[Since]):
    """Record in a vault that was put back that it was; the backup it came of is at its end.

    What the vault of before tells of the time after the backup is taken over; see `restored`.
    """

    undoable = False
    release_id: UUID
    backup_id: UUID
    number: int  # of the ledger entry with which the backup began
    made_at: datetime
    objects: int
    size: int  # bytes
    place: str
    is_clean: bool  # nothing lies there that is none of the backup
    former: Former | None = None  # where the vault of before can be read


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """What is to be put back where, and what opens it."""

    backup: Path
    folder: Path  # for the vault; not there yet, or empty
    secret: str = field(repr=False)  # the passphrase, or the recovery key
    by_recovery: bool = False
    former: Path | None = None  # where the vault lay, to see what happened there since


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back."""

    made_at: datetime
    number: int  # lines of the ledger that it has
    objects: int
    missing: int  # objects that the backup itself did not have
    strange: int  # files in the backup's folder that are none of it
    since: Since  # the backup was made


def start(command: StartBackup, work: Work) -> BackupStarted:
    """Handle StartBackup."""
    name = command.place or consent_words(command.language)["coach"]
    digest = hashlib.sha256(VAULT.encode()).hexdigest()
    request = Request(
        None, None, Purpose.BACKUP, Material(VAULT, "", 1, digest), Recipient(COACH, name)
    )
    release = released(decided(work, request, NOTHING_KNOWN))
    return BackupStarted(release, append_started(release, command.place, work).seq)


def begun(command: NoteBegun, work: Work) -> None:
    """Handle NoteBegun; one that is known stays as it was."""
    if not work.unit.backups.find(id=command.backup_id):
        id_, number = BackupId(command.backup_id), command.started.number
        name = _short(command.name)
        work.unit.backups.save(Backup(id_, name, command.place, work.now, number, 0, 0))


def keep(command: KeepBackup, work: Work) -> BackupId:
    """Handle KeepBackup; database and files are of the moment of the ledger's last entry."""
    kept, started = command.kept, command.started
    last = work.unit.ledger.last()
    now = max(started.number, last.seq if last is not None else 0)
    finish(FinishRelease(started.release, kept.written.sha256, kept.written.size), work)
    backup = work.unit.backups.get(BackupId(kept.id))
    before, was_complete = backup.number, backup.is_complete
    backup.name, backup.place, backup.made_at = _short(command.name), str(kept.place), work.now
    backup.files, backup.size = kept.objects, kept.written.size
    if kept.is_clean:
        backup.number = now
    if command.mended:
        backup.damaged = 0
    work.unit.backups.save(backup)
    every = erasures(work.unit.ledger.entries())
    erased = [number for number in every if before < number <= backup.number]
    if erased or (was_complete and kept.purged):
        body = {"backup_id": str(kept.id), "erasures": erased, "objects": kept.purged}
        work.unit.ledger.append(EntryKind.BACKUP_PURGED, {**body, "trajectory_id": None})
    return backup.id


def _short(name: str) -> str:
    return " ".join(name.split())[:_NAME_LIMIT]


def restored(command: RecordRestored, work: Work) -> Since:
    """Handle RecordRestored: of its own end the backup knows nothing yet."""
    ledger = work.unit.ledger
    for release in releases(ledger.entries()):
        if release.ended is None and release.body["release_id"] == str(command.release_id):
            body = {"release_id": str(command.release_id), "trajectory_id": None}
            ledger.append(EntryKind.RELEASE_DONE, {**body, "sha256": "", "size": command.size})
    place = Path(command.place)
    known = work.unit.backups.find(id=command.backup_id)
    name = known[0].name if known else place.parent.name or str(place)
    number = command.number if command.is_clean or not known else known[0].number
    id_, at = BackupId(command.backup_id), command.made_at
    made = Backup(id_, name, str(place), at, number, command.objects, command.size)
    work.unit.backups.save(made)
    body = {"trajectory_id": None, "backup_id": str(command.backup_id)}
    made_at = command.made_at.isoformat()
    return take_over(work, command.former, command.number, {**body, "made_at": made_at})


@dataclass
class Making:
    """A backup under way: `begin_backup`, `fill` on the media lane, `end_backup`, till it is so."""

    started: BackupStarted
    part: BackupPart
    name: str
    known: frozenset[UUID]
    anew: frozenset[str] = frozenset()  # files that a check found damaged
    mends: bool = False

    def fill(self, progress: Progress) -> None:
        """Copy what is missing; progress in bytes. On the media lane.

        Raises Cancelled, CannotWrite, DiskFull and BackupDamaged.
        """
        self.part.fill(self.known, self.anew, progress)
        self.anew = frozenset()


def begin_backup(
    core: Core, folder: Path, name: str, language: str, anew: frozenset[str] = frozenset()
) -> Making:
    """Ask the gate and begin; on the desk lane. Raises CannotWrite, DiskFull, BackupDamaged."""
    known = core.desk.ask(KnownObjects())
    started = core.desk.do(StartBackup(name, language)).value
    part = core.outbox.begin_backup(started.release, started.number, folder)
    making = Making(started, part, name, known, anew, mends=bool(anew))
    lines = core.desk.ask(ShowBackups()).lines
    proposed = next((line.id for line in lines if line.place == str(part.place)), uuid4())
    try:
        backup_id = part.prepare(proposed)
    except WorldError as error:
        drop_backup(core, making, error)
        raise
    core.desk.do(NoteBegun(started, backup_id, name, str(part.place)))
    return making


def end_backup(core: Core, making: Making) -> BackupKept | None:
    """Take the database and let it be the backup; None when there is more to fill first.

    On the desk lane, so that database and files are of one moment. Raises CannotWrite, DiskFull:
    the older backup stands, and it is recorded that this one was broken off.
    """
    try:
        making.part.take_database()
        making.known = core.desk.ask(KnownObjects())
        if making.part.lacks(making.known):
            return None
        kept = making.part.keep(making.known, core.clock.now())
    except (WorldError, DomainError) as error:
        drop_backup(core, making, error)
        raise
    core.desk.do(KeepBackup(making.started, kept, making.name, making.mends))
    return kept


def drop_backup(core: Core, making: Making, why: BaseException) -> None:
    """Record that it was broken off; the older backup stands. On the desk lane."""
    making.part.drop()
    break_off(core, making.started.release, reason_of(why))


def back_up(
    core: Core, folder: Path, name: str, progress: Progress, anew: frozenset[str] = frozenset()
) -> BackupKept:
    """Do all of it on one thread."""
    making = begin_backup(core, folder, name, "nl", anew)
    while True:
        try:
            making.fill(progress)
        except (WorldError, Cancelled) as error:
            drop_backup(core, making, error)
            raise
        if (kept := end_backup(core, making)) is not None:
            return kept


HANDLERS: dict[type, Handler] = {
    StartBackup: start,
    NoteBegun: begun,
    KeepBackup: keep,
    RecordRestored: restored,
}
