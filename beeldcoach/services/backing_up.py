"""Backups: copies of the whole vault elsewhere, through the gate (row 17).

Each is a release: begun and ended in the ledger. Everything that goes out is encrypted as it lies
in the vault, so nobody's consent is asked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from beeldcoach.domain.backup import Backup
from beeldcoach.domain.consent import ConsentLedger, Purpose
from beeldcoach.domain.errors import DomainError, ReleaseRefused
from beeldcoach.domain.ids import BackupId, ReleaseId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import (
    NOTHING_KNOWN,
    Material,
    Recipient,
    Release,
    Request,
    When,
    decide,
)
from beeldcoach.services.backups import erasures
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.content import consent_words
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.errors import WorldError
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.outgoing import releases
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.releasing import (
    VAULT,
    AbortRelease,
    FinishRelease,
    append_started,
    finish,
)

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

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
class KeepBackup(Command[BackupId]):
    """Record that a backup is complete, and what was destroyed in it; raises ReleaseSpent."""

    undoable = False
    started: BackupStarted
    kept: BackupKept
    name: str  # as the coach calls the disk


@dataclass(frozen=True, slots=True)
class RecordRestored(Command[int]):
    """Record in a vault that was put back that it was; the backup it came of is at its end."""

    undoable = False
    release_id: UUID
    backup_id: UUID
    number: int  # of the ledger entry with which the backup began
    made_at: datetime
    objects: int
    size: int  # bytes
    place: str


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """What is to be put back where, and what opens it."""

    backup: Path
    folder: Path  # for the vault; not there yet, or empty
    secret: str = field(repr=False)  # the passphrase, or the recovery key
    by_recovery: bool = False
    former: Path | None = None  # where the vault lay, to see what was erased there since


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back."""

    made_at: datetime
    number: int  # lines of the ledger that it has
    objects: int
    missing: int  # objects that the backup itself did not have
    strange: int  # files in the backup's folder that are none of it
    erased_since: int | None  # in the vault of before, after the backup; None: not known


def start(command: StartBackup, work: Work) -> BackupStarted:
    """Handle StartBackup."""
    name = command.place or consent_words(command.language)["coach"]
    digest = hashlib.sha256(VAULT.encode()).hexdigest()
    request = Request(
        None, None, Purpose.BACKUP, Material(VAULT, "", 1, digest), Recipient(COACH, name)
    )
    when = When(work.now, effective_today(work), ReleaseId(work.new_id()))
    decision = decide(request, ConsentLedger([], frozenset()), NOTHING_KNOWN, when)
    if not isinstance(decision, Release):
        raise ReleaseRefused(tuple(c.ground.value for c in decision.checks if not c.ok))
    return BackupStarted(decision, append_started(decision, command.place, work).seq)


def keep(command: KeepBackup, work: Work) -> BackupId:
    """Handle KeepBackup."""
    kept, started = command.kept, command.started
    finish(FinishRelease(started.release, kept.written.sha256, kept.written.size), work)
    found = work.unit.backups.find(id=kept.id)
    before = found[0].number if found else 0
    holds_from = started.number if kept.is_clean else before
    work.unit.backups.save(
        Backup(
            BackupId(kept.id),
            " ".join(command.name.split())[:_NAME_LIMIT],
            str(kept.place),
            work.now,
            holds_from,
            kept.objects,
            kept.written.size,
        )
    )
    erased = [seq for seq in erasures(work.unit.ledger.entries()) if before < seq < holds_from]
    if found and (erased or kept.purged):
        body = {"backup_id": str(kept.id), "erasures": erased, "objects": kept.purged}
        work.unit.ledger.append(EntryKind.BACKUP_PURGED, {**body, "trajectory_id": None})
    return BackupId(kept.id)


def restored(command: RecordRestored, work: Work) -> int:
    """Handle RecordRestored: what is known of other backups stays, since they hold more."""
    ledger = work.unit.ledger
    for release in releases(ledger.entries()):
        if release.ended is None and release.body["release_id"] == str(command.release_id):
            body = {"release_id": str(command.release_id), "trajectory_id": None}
            ledger.append(EntryKind.RELEASE_DONE, {**body, "sha256": "", "size": command.size})
    if not work.unit.backups.find(id=command.backup_id):  # of its first copy it knows nothing
        place = Path(command.place)
        name, at = place.parent.name or str(place.parent), command.made_at
        found = Backup(
            BackupId(command.backup_id),
            name,
            str(place),
            at,
            command.number,
            command.objects,
            command.size,
        )
        work.unit.backups.save(found)
    body = {"trajectory_id": None, "backup_id": str(command.backup_id)}
    made_at = command.made_at.isoformat()
    return ledger.append(EntryKind.RESTORED, {**body, "made_at": made_at}).seq


@dataclass
class Making:
    """A backup under way: `begin_backup`, `fill` on the media lane, `end_backup`, till it is so."""

    started: BackupStarted
    part: BackupPart
    name: str
    known: frozenset[UUID]
    anew: frozenset[str] = frozenset()  # files that a check found damaged

    def fill(self, progress: Progress) -> None:
        """Copy what is missing; progress in bytes. On the media lane.

        Raises Cancelled, CannotWrite, DiskFull and BackupDamaged.
        """
        self.part.fill(self.known, self.anew, progress)
        self.anew = frozenset()


def begin_backup(
    core: Core, folder: Path, name: str, language: str, anew: frozenset[str] = frozenset()
) -> Making:
    """Ask the gate and begin; on the desk lane."""
    known = core.desk.ask(KnownObjects())
    started = core.desk.do(StartBackup(name, language)).value
    part = core.outbox.begin_backup(started.release, started.number, folder)
    return Making(started, part, name, known, anew)


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
    core.desk.do(KeepBackup(making.started, kept, making.name))
    return kept


def drop_backup(core: Core, making: Making, why: BaseException) -> None:
    """Record that it was broken off; the older backup stands. On the desk lane."""
    making.part.drop()
    reason = "cancelled" if isinstance(why, Cancelled) else "failed"
    core.desk.do(AbortRelease(making.started.release.id, None, reason))


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
    KeepBackup: keep,
    RecordRestored: restored,
}
