"""What had gone out when a consent was withdrawn, so that it can be asked back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import ANY
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import merges_of
from beeldcoach.services.outgoing import releases
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
    merges = merges_of(work)
    numbers = {
        str(release.started.seq)
        for release in releases(work.unit.ledger.entries(query.trajectory_id))
        if release.body["purpose"] == query.purpose.value
        and (query.recipient == ANY or merges.same(query.recipient, release.body["recipient"]))
        and not release.is_aborted
    }
    rows = register_rows(work, query.trajectory_id, query.language)
    return tuple(row for row in rows if row.number in numbers)


HANDLERS: dict[type, Handler] = {ToRecall: to_recall}
