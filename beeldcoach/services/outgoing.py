"""What the ledger says of releases: each beginning with its end, if it has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import Entry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

_ENDS = (EntryKind.RELEASE_DONE, EntryKind.RELEASE_ABORTED)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One release, from its beginning on."""

    started: Entry
    ended: Entry | None

    @property
    def body(self) -> Mapping[str, Any]:
        """What was to go out, to whom, on which consent."""
        return self.started.body

    @property
    def is_done(self) -> bool:
        """Whether it is out."""
        return self.ended is not None and self.ended.kind is EntryKind.RELEASE_DONE

    @property
    def is_aborted(self) -> bool:
        """Whether it was broken off, with nothing out."""
        return self.ended is not None and self.ended.kind is EntryKind.RELEASE_ABORTED

    @property
    def why_broken_off(self) -> str:
        """Why it was broken off, as `AbortRelease` says it; nothing where it is not known."""
        return str(self.ended.body.get("reason", "")) if self.ended and self.is_aborted else ""


def releases(entries: Iterable[Entry]) -> list[Outgoing]:
    """Return the releases among ledger entries, in the order in which they began."""
    entries = list(entries)
    ends = {entry.body["release_id"]: entry for entry in entries if entry.kind in _ENDS}
    return [
        Outgoing(entry, ends.get(entry.body["release_id"]))
        for entry in entries
        if entry.kind is EntryKind.RELEASE_STARTED
    ]


def board_reports(entries: Iterable[Entry]) -> list[Entry]:
    """Return the ends of releases that brought the board its report."""
    return [
        release.ended
        for release in releases(entries)
        if release.ended is not None
        and release.is_done
        and release.body["purpose"] == Purpose.REPORT_TO_BOARD.value
    ]


def report_released_on(entries: Iterable[Entry]) -> date | None:
    """Return the day on which the board first got its report."""
    ends = board_reports(entries)
    return ends[0].at.astimezone().date() if ends else None
