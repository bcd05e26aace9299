"""Film: a recording's facts and where in the vault it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
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
    in_view_on: date | None = None  # when the coach said who all can be recognised

    @property
    def is_angle(self) -> bool:
        """Whether it is a second view of a lesson: looked at beside another film, never coded."""
        return self.angle_of is not None


def own_film(films: Iterable[Film]) -> Film | None:
    """Return the film of the lesson among those of one cycle: the newest that is no angle."""
    own = [film for film in films if not film.is_angle]
    return own[-1] if own else None


def have_time_in_common(film_ms: int, angle_ms: int, offset_ms: int) -> bool:
    """Whether a film and an angle of these lengths meet when they lie so far apart.

    A length of 0 is not known, and keeps nothing apart.
    """
    in_angle = not angle_ms or offset_ms < angle_ms
    return in_angle and (not film_ms or -offset_ms < film_ms)


def swap_angles(film: Film, angle: Film) -> None:
    """Make the angle the film of the lesson, and the film its angle; they keep their times."""
    film.angle_of, angle.angle_of = angle.id, None
    film.offset_ms, angle.offset_ms = -angle.offset_ms, 0


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
