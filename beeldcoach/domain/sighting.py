"""Sightings: what was seen in a lesson that is watched without a camera, at a running clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.records import TEXT_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import CycleId, SightingId, TrajectoryId

CHOSEN = 3  # moments to look back on, each told as a photograph would show it
MARK = "!"  # stands where a code would: look here again
TITLE_LIMIT = 200  # characters; a title is a few words
_LATEST_MS = 12 * 3_600_000  # no lesson and no conversation is longer than this


@dataclass(eq=False)
class Sighting:
    """A code, a mark or a remark at a time of the lesson."""

    id: SightingId
    trajectory_id: TrajectoryId
    cycle_id: CycleId
    at_ms: int  # since the observation began
    code: str | None = None
    note: str = ""  # a fact
    chosen: bool = False
    title: str = ""  # of a chosen one: a few words
    picture: str = ""  # of a chosen one: what a photograph of it would show

    def write(self, note: str) -> None:
        """Write the note. Raises TooLong."""
        self.note = _within(note, TEXT_LIMIT)

    def place(self, at_ms: int) -> None:
        """Move it to another time of the lesson."""
        self.at_ms = min(max(0, at_ms), _LATEST_MS)

    def describe(self, title: str, picture: str) -> None:
        """Say what a photograph of it would show, under a title. Raises TooLong."""
        self.title = _within(title, TITLE_LIMIT)
        self.picture = _within(picture, TEXT_LIMIT)


@dataclass(frozen=True, slots=True)
class Figure:
    """How often a code was seen, and when first and last."""

    code: str
    count: int
    first_ms: int
    last_ms: int


def figures(sightings: Iterable[Sighting]) -> tuple[Figure, ...]:
    """Return a figure for each code that was seen; marks and bare notes are not counted."""
    times: dict[str, list[int]] = {}
    for sighting in sightings:
        if sighting.code is not None and sighting.code != MARK:
            times.setdefault(sighting.code, []).append(sighting.at_ms)
    return tuple(Figure(code, len(at), min(at), max(at)) for code, at in times.items())


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise TooLong(limit)
    return text
