"""Meetings beside the cycles: the talk of pupil, parent and coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import AlreadyDone, InTheFuture

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.domain.ids import MeetingId, TrajectoryId

PARENT_TALK = "parent_talk"


@dataclass(eq=False)
class Meeting:
    """One planned or held meeting; its record bears its id where a cycle's bears the cycle's."""

    id: MeetingId
    trajectory_id: TrajectoryId
    kind: str  # parent_talk
    planned_on: date | None = None
    planned_at: time | None = None
    held_on: date | None = None

    def plan(self, on: date | None, at: time | None = None) -> None:
        """Set when it is planned; plans may lie in the future. Raises AlreadyDone."""
        self._not_held()
        self.planned_on, self.planned_at = on, at

    def hold(self, on: date, today: date) -> None:
        """Record that it was held. Raises InTheFuture."""
        if on > today:
            raise InTheFuture(on)
        self.held_on = on

    def may_drop(self) -> None:
        """Raise AlreadyDone when it was held: then its record stays."""
        self._not_held()

    def _not_held(self) -> None:
        if self.held_on is not None:
            raise AlreadyDone(self.held_on)
