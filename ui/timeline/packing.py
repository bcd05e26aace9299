"""The code lanes: which sub-row an item takes, and where a lane is too full for items."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ui.timeline.intervals import Edit, IntervalIndex
    from ui.timeline.items import CodeItem

SHAPE_PX = 16  # a point's shape, centred on its time; a bar is never narrower
GAP_PX = 1
BUCKET_PX = 16
CROWD = BUCKET_PX // 2  # more items than this in a bucket leave under 2 px for each
MOST_ROWS = 2
CROWDED = 255  # the sub-row of what is painted as a count
_FREE = (float("-inf"),) * MOST_ROWS

Free = tuple[float, ...]  # for each sub-row the time from which it is free


@dataclass(frozen=True, slots=True)
class Packing:
    """A lane at one zoom. It is made for the whole film, so that panning moves no item.

    `rows` has a sub-row for each item of the index, or `CROWDED` where it is counted in `crowds`,
    which maps a bucket (of `bucket_ms`, from the film's start) to its number of items. `free` tells
    how the sub-rows stood before each item: from there an edit can be packed on.
    """

    ms_per_px: float
    count: int  # of sub-rows, 1 or 2
    rows: bytes
    crowds: dict[int, int]
    free: tuple[Free, ...] = field(compare=False)

    @property
    def bucket_ms(self) -> float:
        """The length of film that a bucket covers."""
        return BUCKET_PX * self.ms_per_px


def extent(start_x: float, end_x: float | None) -> tuple[float, float]:
    """The left and right x that an item takes: a point (no end) around its time, a bar after it."""
    if end_x is None:
        return start_x - SHAPE_PX / 2, start_x + SHAPE_PX / 2
    return start_x, max(end_x, start_x + SHAPE_PX)


def pack(index: IntervalIndex[CodeItem], count: int, ms_per_px: float) -> Packing:
    """Give every item the first free sub-row; without one, the row that comes free first.

    Where over `CROWD` items start in one bucket, those that are no wider than a shape become a
    count. There are `count` sub-rows, 1 or 2.
    """
    crowds = _crowds(index, ms_per_px)
    rows, free = _packed(index, count, ms_per_px, crowds, _Run(0, _FREE))
    return Packing(ms_per_px, count, rows, crowds, tuple(free))


def repacked(old: Packing, index: IntervalIndex[CodeItem], edit: Edit) -> Packing:
    """The packing of an index that was made by one edit, as `pack` would make it.

    It goes over the items around the place only, until the sub-rows stand as they did before.
    """
    crowds = _crowds(index, old.ms_per_px)
    bucket = edit.start_ms // old.bucket_ms
    first = min(int(np.searchsorted(index.starts, bucket * old.bucket_ms)), len(old.free) - 1)
    if first < 0:
        return pack(index, old.count, old.ms_per_px)
    settled = int(np.searchsorted(index.starts, (bucket + 1) * old.bucket_ms))
    run = _Run(first, old.free[first], old.free, edit.by, max(settled, edit.place + 1))
    rows, free = _packed(index, old.count, old.ms_per_px, crowds, run)
    rest = first + len(rows) - edit.by
    return Packing(
        old.ms_per_px,
        old.count,
        old.rows[:first] + rows + old.rows[rest:],
        crowds,
        (*old.free[:first], *free, *old.free[rest:]),
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """From where to pack on, and when to stop: as soon as it goes on as it was `before`."""

    first: int
    free: Free
    before: tuple[Free, ...] = ()
    change: int = 0
    settled: int = 0  # earliest place to stop at


def _packed(
    index: IntervalIndex[CodeItem],
    count: int,
    ms_per_px: float,
    crowds: dict[int, int],
    run: _Run,
) -> tuple[bytes, list[Free]]:
    shape_ms, bucket_ms = SHAPE_PX * ms_per_px, BUCKET_PX * ms_per_px
    gap, half = GAP_PX * ms_per_px, shape_ms / 2
    rows = bytearray()
    kept: list[Free] = []
    free = list(run.free)
    starts, ends = index.starts[run.first :].tolist(), index.ends[run.first :].tolist()
    points = index.items[run.first :]
    before, change = run.before, run.change
    for place, (start, end, item) in enumerate(zip(starts, ends, points, strict=True), run.first):
        now = (free[0], free[1])
        settled = before and place >= run.settled
        if settled and _alike(now, before[place - change], start - half):
            break
        kept.append(now)
        if crowds and end - start <= shape_ms and int(start / bucket_ms) in crowds:
            rows.append(CROWDED)
            continue
        is_point = item.end_ms is None
        left = start - half if is_point else start
        row = 0 if count == 1 or free[0] <= left or free[0] <= free[1] else 1
        right = start + half if is_point else max(end, start + shape_ms)
        free[row] = max(free[row], right) + gap
        rows.append(row)
    return bytes(rows), kept


def _alike(one: Free, two: Free, left: float) -> bool:
    """Whether the sub-rows stand alike for what comes: all that is free by now, is free."""
    pairs = zip(one, two, strict=True)
    return all(a == b or (a <= left and b <= left) for a, b in pairs)


def _crowds(index: IntervalIndex[CodeItem], ms_per_px: float) -> dict[int, int]:
    small = index.starts[index.ends - index.starts <= SHAPE_PX * ms_per_px]
    if len(small) <= CROWD:
        return {}
    buckets = (small / (BUCKET_PX * ms_per_px)).astype(np.int64)
    counts = np.bincount(buckets)
    full = np.flatnonzero(counts > CROWD)
    return dict(zip(full.tolist(), counts[full].tolist(), strict=True))
