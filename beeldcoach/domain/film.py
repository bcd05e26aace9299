"""Film: a recording's facts and where in the vault it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId


@dataclass(eq=False)
class Film:
    """One film of one cycle, encrypted in the vault."""

    id: FilmId
    trajectory_id: TrajectoryId
    cycle_id: CycleId
    object_id: UUID
    plaintext_size: int  # bytes
    ciphertext_size: int
    header_digest: bytes
    content_digest: bytes
    duration_ms: int
    width: int  # pixels, as shown
    height: int
    rate_numerator: int
    rate_denominator: int
    rotation: int
    has_sound: bool
    video_codec: str
    container: str
    variable_rate: bool
    file_name: str  # as it was called on the card
    filmed_on: date
    imported_at: datetime
    erased_on: date | None = None
    position_ms: int = 0  # where the coach left off
