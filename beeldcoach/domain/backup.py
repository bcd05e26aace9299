"""Backup: a copy of the vault elsewhere, as the vault remembers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from beeldcoach.domain.ids import BackupId

TOO_OLD = timedelta(days=14)  # after which the coach is asked to make a new one


@dataclass(eq=False)
class Backup:
    """One folder elsewhere that holds a copy; copying to it anew keeps its id."""

    id: BackupId
    name: str  # as the coach calls the disk
    place: str  # the folder, as it was found last
    made_at: datetime  # UTC, of the last copy
    number: int  # the line of the ledger up to which it is clean: it may hold what went later
    files: int
    size: int  # bytes; 0 while the first copy was begun and is not complete
    checked_on: date | None = None
    damaged: int = 0  # files that the last check found damaged or missing

    def holds(self, number: int) -> bool:
        """Whether it may still hold what the ledger's line `number` says was erased."""
        return self.number < number

    @property
    def is_complete(self) -> bool:
        """Whether the vault can be put back from it."""
        return self.size > 0


def days_old(backups: Iterable[Backup], today: date) -> int | None:
    """Return how old the newest backup without damage is; None where there is none."""
    days = [made_on(each) for each in backups if each.is_complete and not each.damaged]
    return max(0, (today - max(days)).days) if days else None


def is_due(backups: Iterable[Backup], today: date) -> bool:
    """Whether it is time for a new backup."""
    days = days_old(backups, today)
    return days is None or days >= TOO_OLD.days


def made_on(backup: Backup) -> date:
    """Return the day of the last copy, as the coach's calendar has it."""
    return backup.made_at.astimezone().date()
