"""Film: a recording's facts and where in the vault it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from beeldcoach.domain.ids import CycleId, FilmId, StripId, TrajectoryId


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
    angle_of: FilmId | None = None  # the film of the same lesson that this is another angle of
    offset_ms: int = 0  # of an angle: its own time at the other film's zero


@dataclass(eq=False)
class Strip:
    """What was made of a film in small: pictures, loudness or speech; encrypted in the vault."""

    id: StripId
    film_id: FilmId
    kind: str  # of the timeline: "pictures", "loudness" or "speech"
    version: int  # of the way it was made: an older one is made anew
    object_id: UUID
    plaintext_size: int  # bytes
    ciphertext_size: int
    header_digest: bytes
    content_digest: bytes
