"""What the ledger says of releases: each beginning with its end, if it has one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import Entry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A release of which she may not know by law, until it is decided anew."""

    started: Entry
    reconsider_on: date | None  # None in older entries
    is_aborted: bool = False  # nothing of it is out


def held_back(entries: Iterable[Entry]) -> dict[int, HeldBack]:
    """Return what she may not know yet, by number; broken off ones, of which nothing is out, too.

    What was decided last counts: that she was informed, or another day to look at it.
    """
    entries = list(entries)
    found = {
        each.started.seq: HeldBack(each.started, _day(each.body), each.is_aborted)
        for each in releases(entries)
        if each.body.get("informing_forbidden")
    }
    for entry in entries:
        number = int(entry.body["release"]) if entry.kind is EntryKind.INFORMING else 0
        if number not in found:
            continue
        if entry.body["informed"]:
            del found[number]
        else:
            found[number] = replace(found[number], reconsider_on=_day(entry.body))
    return found


def _day(body: Mapping[str, Any]) -> date | None:
    on = body.get("reconsider_on")
    return date.fromisoformat(on) if on else None


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
        and release.body["material"][0] == "report"
    ]


def report_released_on(entries: Iterable[Entry]) -> date | None:
    """Return the day on which the board first got its report."""
    ends = board_reports(entries)
    return ends[0].at.astimezone().date() if ends else None
