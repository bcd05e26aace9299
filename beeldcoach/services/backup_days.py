"""When the vault was copied, as the ledger tells: a copy keeps what was erased after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.desk import Work


def backup_days(work: Work, before: int | None = None) -> tuple[date, ...]:
    """Return the days of all backups, or of those before an entry of the ledger, oldest first."""
    days = (
        entry.at.astimezone().date()
        for entry in work.unit.ledger.entries()
        if (before is None or entry.seq < before)
        and entry.body.get("purpose") == Purpose.BACKUP.value
    )
    return tuple(dict.fromkeys(days))
