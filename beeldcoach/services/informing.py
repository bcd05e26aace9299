"""Whether she may know of what the law asked for, decided anew: she was told, or later again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.outgoing import held_back

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class DecideInforming(Command[int]):
    """Record that she was informed of a release, or when it is looked at again.

    From then on, or not yet, it stands in the register that she gets. Returns the number of the
    entry. Raises UnknownThing where she may know of it already, or for a day that is not to come.
    """

    undoable = False
    release: int  # number in the register
    again_on: date | None = None  # None: she was informed


def decide_informing(command: DecideInforming, work: Work) -> int:
    """Handle DecideInforming."""
    held = held_back(work.unit.ledger.entries()).get(command.release)
    over = command.again_on is not None and command.again_on <= work.today
    if held is None or over:
        raise UnknownThing
    body = {
        "trajectory_id": held.started.body["trajectory_id"],
        "release": command.release,
        "informed": command.again_on is None,
    }
    if command.again_on is not None:
        body["reconsider_on"] = command.again_on.isoformat()
    return work.unit.ledger.append(EntryKind.INFORMING, body).seq


HANDLERS: dict[type, Handler] = {DecideInforming: decide_informing}
