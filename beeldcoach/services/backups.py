"""What is known of backups: which there are, how old, and of which erasures they hold what went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.backup import Backup, days_old, is_due, made_on
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Query, Work

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from beeldcoach.domain.ids import BackupId
    from beeldcoach.domain.ledger import Entry

_ERASURES = (EntryKind.FILM_ERASED, EntryKind.TRAJECTORY_ERASED, EntryKind.PERSON_ERASED)


@dataclass(frozen=True, slots=True)
class NoteChecked(Command[None]):
    """Keep what a look through a backup found."""

    undoable = False
    backup_id: UUID
    damaged: int  # files


@dataclass(frozen=True, slots=True)
class ForgetBackup(Command[None]):
    """Take a backup off the list, since it is no more; raises UnknownThing."""

    undoable = False
    backup_id: BackupId


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup as it is shown."""

    id: BackupId
    name: str
    place: str
    made_on: date
    files: int
    size: int  # bytes
    checked_on: date | None
    damaged: int
    is_complete: bool
    erased_since: int  # erasures of which it still holds what went


@dataclass(frozen=True, slots=True)
class BackupsView:
    """All backups, the newest first, and whether it is time for one."""

    lines: tuple[BackupLine, ...]
    days_old: int | None  # of the newest that is whole; None without one
    is_due: bool


@dataclass(frozen=True, slots=True)
class ShowBackups(Query[BackupsView]):
    """What is known of backups."""


def checked(command: NoteChecked, work: Work) -> None:
    """Handle NoteChecked; one that was taken off the list is none to note."""
    for backup in work.unit.backups.find(id=command.backup_id):
        backup.checked_on, backup.damaged = work.today, command.damaged
        work.unit.backups.save(backup)


def forget(command: ForgetBackup, work: Work) -> None:
    """Handle ForgetBackup."""
    backup = work.unit.backups.get(command.backup_id)
    work.unit.backups.remove_all([backup.id])
    body = {"trajectory_id": None, "backup_id": str(backup.id)}
    work.unit.ledger.append(EntryKind.BACKUP_FORGOTTEN, body)


def show(_query: ShowBackups, work: Work) -> BackupsView:
    """Handle ShowBackups."""
    found = sorted(work.unit.backups.find(), key=lambda each: each.made_at, reverse=True)
    erased = erasures(work.unit.ledger.entries())
    lines = tuple(
        BackupLine(
            each.id,
            each.name,
            each.place,
            made_on(each),
            each.files,
            each.size,
            each.checked_on,
            each.damaged,
            each.is_complete,
            sum(each.holds(seq) for seq in erased),
        )
        for each in found
    )
    return BackupsView(lines, days_old(found, work.today), is_due(found, work.today))


def backups_with(work: Work, number: int) -> tuple[Backup, ...]:
    """Return the backups that still hold what an entry of the ledger says was erased."""
    found = [backup for backup in work.unit.backups.find() if backup.holds(number)]
    return tuple(sorted(found, key=lambda each: each.made_at))


def erasures(entries: Iterable[Entry]) -> list[int]:
    """Return the numbers of erasures; each is told once, at its last entry."""
    last: dict[str, int] = {}
    for entry in entries:
        if entry.kind in _ERASURES:
            last[str(entry.body.get("erasure_id") or entry.seq)] = entry.seq
    return list(last.values())


HANDLERS: dict[type, Handler] = {
    NoteChecked: checked,
    ForgetBackup: forget,
    ShowBackups: show,
}
