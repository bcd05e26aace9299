"""Sightings: what was seen in a lesson that is watched without a camera, at a running clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, SightingId, TrajectoryId

CHOSEN = 3  # moments to look back on, each told as a photograph would show it


@dataclass(eq=False)
class Sighting:
    """A code or a remark at a time of the lesson."""

    id: SightingId
    trajectory_id: TrajectoryId
    cycle_id: CycleId
    at_ms: int  # since the observation began
    code: str | None = None
    note: str = ""  # a fact
    chosen: bool = False
    picture: str = ""  # of a chosen one: what a photograph of it would show
