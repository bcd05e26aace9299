"""The codes lane: which sub-row an item takes, and where the lane is too full for items."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ui.timeline.intervals import IntervalIndex

T = TypeVar("T")

ROWS = 2
SHAPE_PX = 16  # a point's shape, centred on its time; a bar is never narrower
GAP_PX = 1
BUCKET_PX = 16
CROWD = BUCKET_PX // 2  # more items than this in a bucket leave under 2 px for each


@dataclass(frozen=True, slots=True)
class Packing:
    """The lane at one zoom. It is made for the whole film, so that panning moves no item.

    `rows` has a sub-row for each item of the index, or -1 where it is counted in `crowds`, which
    maps a bucket (of `bucket_ms`, from the film's start) to its number of items.
    """

    ms_per_px: float
    rows: tuple[int, ...]
    crowds: dict[int, int]

    @property
    def bucket_ms(self) -> float:
        """The length of film that a bucket covers."""
        return BUCKET_PX * self.ms_per_px


def extent(start_x: float, end_x: float | None) -> tuple[float, float]:
    """The left and right x that an item takes: a point (no end) around its time, a bar after it."""
    if end_x is None:
        return start_x - SHAPE_PX / 2, start_x + SHAPE_PX / 2
    return start_x, max(end_x, start_x + SHAPE_PX)


def pack(index: IntervalIndex[T], points: tuple[bool, ...], ms_per_px: float) -> Packing:
    """Give every item the first free sub-row; without one, the row that comes free first.

    Where over `CROWD` items start in one bucket, those that are no wider than a shape become a
    count. `points` says for each item of the index whether it is a point.
    """
    bucket_ms = BUCKET_PX * ms_per_px
    shape_ms = SHAPE_PX * ms_per_px
    crowded = _crowds(index, bucket_ms, shape_ms)
    gap, half = GAP_PX * ms_per_px, shape_ms / 2
    rows: list[int] = []
    free = [float("-inf")] * ROWS
    for start, end, is_point in zip(index.starts, index.ends, points, strict=True):
        if int(start / bucket_ms) in crowded and end - start <= shape_ms:
            rows.append(-1)
            continue
        left = start - half if is_point else start
        row = 0 if free[0] <= left or free[0] <= free[1] else 1
        free[row] = max(free[row], start + half if is_point else max(end, start + shape_ms)) + gap
        rows.append(row)
    return Packing(ms_per_px, tuple(rows), crowded)


def _crowds(index: IntervalIndex[T], bucket_ms: float, shape_ms: float) -> dict[int, int]:
    counts = Counter(
        int(start / bucket_ms)
        for start, end in zip(index.starts, index.ends, strict=True)
        if end - start <= shape_ms
    )
    return {bucket: count for bucket, count in counts.items() if count > CROWD}
