"""The lanes from top to bottom: heights, what gives way, and what stays when one scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

LABEL_WIDTH = 104
PAD = 8  # half a shape, so that one at the film's very start or end is whole
SUB_ROW = 22
CODES_MARGIN = 2
ALL = "*"  # the lane in which all codes stand together
TOGETHER_ROWS = 2


class Lane(Enum):
    """The kinds of lane in their order on the screen."""

    OVERVIEW = auto()
    RULER = auto()
    FILM = auto()
    SOUND = auto()
    TALK = auto()
    PHASES = auto()
    CODES = auto()  # one for each category, or one for all
    FRAGMENTS = auto()
    MARKS = auto()


HEIGHTS = {
    Lane.OVERVIEW: 32,
    Lane.RULER: 20,
    Lane.FILM: 40,
    Lane.SOUND: 28,
    Lane.TALK: 24,
    Lane.PHASES: 24,
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
    key: str = ""  # of a lane of codes: its category, or ALL

    @property
    def bottom(self) -> int:
        """The y just below the lane."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The y halfway."""
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What there is to show: lanes of codes as (category, sub-rows), and how they should stand."""

    has_film: bool = True
    has_sound: bool = True
    has_talk: bool = False
    has_fragments: bool = True
    codes: tuple[tuple[str, int], ...] = ()
    together: bool | None = None  # all codes in one lane; None: as the height allows


def code_height(rows: int) -> int:
    """The height of a lane of codes."""
    return rows * SUB_ROW + 2 * CODES_MARGIN


@lru_cache(maxsize=32)
def stack(wanted: Wanted, height: int) -> tuple[Band, ...]:
    """The lanes that have something to show, from the top down.

    When height is short the sound lane gives way, and then the codes stand together in one lane,
    unless the coach wants them apart.
    """
    apart = bool(wanted.codes) and wanted.together is not True
    tries = [(apart, True), (apart, False)]
    if apart and wanted.together is None:
        tries += [(False, True), (False, False)]
    made: tuple[Band, ...] = ()
    for codes_apart, sound in tries:
        made = _stacked(wanted, codes_apart=codes_apart, sound=sound and wanted.has_sound)
        if total_height(made) <= height:
            break
    return made


def _stacked(wanted: Wanted, *, codes_apart: bool, sound: bool) -> tuple[Band, ...]:
    codes = wanted.codes if codes_apart else ((ALL, TOGETHER_ROWS),)
    placed: list[Band] = []
    top = 0
    for lane in Lane:
        there = {Lane.FILM: wanted.has_film, Lane.SOUND: sound, Lane.TALK: wanted.has_talk}
        there[Lane.FRAGMENTS] = wanted.has_fragments
        if not there.get(lane, True):
            continue
        parts = (
            [(key, code_height(rows)) for key, rows in codes]
            if lane is Lane.CODES
            else [("", HEIGHTS[lane])]
        )
        for key, height in parts:
            placed.append(Band(lane, top, height, key))
            top += height
    return tuple(placed)


def total_height(bands: tuple[Band, ...]) -> int:
    """The height that the lanes take together."""
    return sum(band.height for band in bands)


def scrolled(bands: tuple[Band, ...], scroll: int) -> tuple[Band, ...]:
    """The lanes moved up by `scroll`; the pinned ones stay."""
    return tuple(
        band if band.lane in PINNED else Band(band.lane, band.top - scroll, band.height, band.key)
        for band in bands
    )


def band_at(bands: tuple[Band, ...], y: float) -> Band | None:
    """The lane under a y; a pinned lane covers what scrolled beneath it (it comes first)."""
    return next((band for band in bands if band.top <= y < band.bottom), None)


def sub_row_top(codes: Band, row: int) -> float:
    """The y of the top of a shape in a sub-row of a lane of codes."""
    return codes.top + CODES_MARGIN + row * SUB_ROW + (SUB_ROW - 16) / 2
