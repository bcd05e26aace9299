"""Meetings beside the cycles: the talk of pupil, parent and coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.domain.ids import MeetingId, TrajectoryId


@dataclass(eq=False)
class Meeting:
    """One planned or held meeting; its record bears its id where a cycle's bears the cycle's."""

    id: MeetingId
    trajectory_id: TrajectoryId
    kind: str  # parent_talk
    planned_on: date | None = None
    planned_at: time | None = None
    held_on: date | None = None
