"""What had gone out when a consent was withdrawn, so that it can be asked back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import ANY
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.proofs import register_rows

if TYPE_CHECKING:
    from beeldcoach.domain.consent import Purpose
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.documents import RegisterRow


@dataclass(frozen=True, slots=True)
class ToRecall(Query[tuple["RegisterRow", ...]]):
    """What went out of a trajectory for a purpose and recipient; aborted releases did not."""

    trajectory_id: TrajectoryId
    purpose: Purpose
    recipient: str  # key, or ANY
    language: str


def to_recall(query: ToRecall, work: Work) -> tuple[RegisterRow, ...]:
    """Handle ToRecall."""
    entries = work.unit.ledger.entries(query.trajectory_id)
    aborted = {e.body["release_id"] for e in entries if e.kind is EntryKind.RELEASE_ABORTED}
    numbers = {
        str(entry.seq)
        for entry in entries
        if entry.kind is EntryKind.RELEASE_STARTED
        and entry.body["purpose"] == query.purpose.value
        and query.recipient in (ANY, entry.body["recipient"])
        and entry.body["release_id"] not in aborted
    }
    rows = register_rows(work, query.trajectory_id, query.language)
    return tuple(row for row in rows if row.number in numbers)


HANDLERS: dict[type, Handler] = {ToRecall: to_recall}
