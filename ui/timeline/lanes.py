"""The lanes from top to bottom: heights, what folds away, and what stays when one scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

LABEL_WIDTH = 104
PAD = 8  # half a shape, so that one at the film's very start or end is whole
SUB_ROW = 22
CODES_MARGIN = 2


class Lane(Enum):
    """The lanes in their order on the screen."""

    OVERVIEW = auto()
    RULER = auto()
    FILM = auto()
    SOUND = auto()
    CODES = auto()
    FRAGMENTS = auto()
    MARKS = auto()


HEIGHTS = {
    Lane.OVERVIEW: 32,
    Lane.RULER: 20,
    Lane.FILM: 40,
    Lane.SOUND: 28,
    Lane.CODES: 2 * SUB_ROW + 2 * CODES_MARGIN,
    Lane.FRAGMENTS: 32,
    Lane.MARKS: 24,
}
PINNED = (Lane.OVERVIEW, Lane.RULER)


@dataclass(frozen=True, slots=True)
class Band:
    """A lane's place: the y of its top and its height, in logical pixels."""

    lane: Lane
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The y just below the lane."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The y halfway."""
        return self.top + self.height / 2


def shown_lanes(*, has_film: bool, has_sound: bool, height: int) -> tuple[Lane, ...]:
    """The lanes that have something to show; the sound lane gives way when height is short."""
    lanes = [lane for lane in Lane if lane is not Lane.FILM or has_film]
    if not has_sound or total_height(tuple(lanes)) > height:
        lanes.remove(Lane.SOUND)
    return tuple(lanes)


def total_height(lanes: tuple[Lane, ...]) -> int:
    """The height that the lanes take together."""
    return sum(HEIGHTS[lane] for lane in lanes)


def bands(lanes: tuple[Lane, ...], scroll: int = 0) -> tuple[Band, ...]:
    """Stack the lanes; the pinned ones stay while the rest moves up by `scroll`."""
    placed = []
    top = 0
    for lane in lanes:
        placed.append(Band(lane, top if lane in PINNED else top - scroll, HEIGHTS[lane]))
        top += HEIGHTS[lane]
    return tuple(placed)


def band_at(stack: tuple[Band, ...], y: float) -> Band | None:
    """The lane under a y; a pinned lane covers what scrolled beneath it (it comes first)."""
    return next((band for band in stack if band.top <= y < band.bottom), None)


def sub_row_top(codes: Band, row: int) -> float:
    """The y of the top of a shape in a sub-row of the codes lane."""
    return codes.top + CODES_MARGIN + row * SUB_ROW + (SUB_ROW - 16) / 2
