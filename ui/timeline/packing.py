"""The code lanes: which sub-row an item takes, and where a lane is too full for items."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ui.timeline.intervals import IntervalIndex
    from ui.timeline.items import CodeItem

SHAPE_PX = 16  # a point's shape, centred on its time; a bar is never narrower
GAP_PX = 1
BUCKET_PX = 16
CROWD = BUCKET_PX // 2  # more items than this in a bucket leave under 2 px for each


class Packing:
    """A lane of codes at one zoom, the same wherever one looks, so that panning moves no item.

    Every item takes the first free of `count` sub-rows (1 or 2); without one, the row that comes
    free first. Where over `CROWD` items start in one bucket, those that are no wider than a shape
    become a count: `crowds` maps a bucket (of `bucket_ms`, from the film's start) to it.

    Only what is asked for is packed: from the last place before it where all earlier items are
    over, whatever came before.
    """

    def __init__(self, index: IntervalIndex[CodeItem], count: int, ms_per_px: float) -> None:
        self.index, self.count, self.ms_per_px = index, count, ms_per_px
        self.bucket_ms = BUCKET_PX * ms_per_px
        starts, ends = index.starts, index.ends
        shape_ms = SHAPE_PX * ms_per_px
        small = ends - starts <= shape_ms
        buckets = (starts / self.bucket_ms).astype(np.int64)
        counts = np.bincount(buckets[small]) if small.any() else np.zeros(0, np.int64)
        full = np.flatnonzero(counts > CROWD)
        self.crowds: dict[int, int] = dict(zip(full.tolist(), counts[full].tolist(), strict=True))
        shown = ~(small & np.isin(buckets, full)) if len(full) else np.ones(len(starts), np.bool_)
        self._places = np.flatnonzero(shown)
        starts, ends = starts[shown].astype(np.float64), ends[shown].astype(np.float64)
        is_point = starts == ends
        self._left = np.where(is_point, starts - shape_ms / 2, starts)
        right = np.where(is_point, starts + shape_ms / 2, np.maximum(ends, starts + shape_ms))
        self._right = right + GAP_PX * ms_per_px
        self._until = np.maximum.accumulate(self._right) if len(right) else right
        fresh = np.ones(len(starts), np.bool_)
        # A later point may reach half a shape before its start, hence that much room.
        fresh[1:] = starts[1:] - shape_ms / 2 >= self._until[:-1]
        self._fresh = np.flatnonzero(fresh)

    def between(self, low_ms: float, high_ms: float) -> list[tuple[int, int]]:
        """The places in the index of the items that touch a stretch of film, with their sub-rows.

        Those that are counted in crowds are not among them.
        """
        first = int(np.searchsorted(self._until, low_ms))
        reach_ms = SHAPE_PX * self.ms_per_px
        last = int(np.searchsorted(self._starts(), high_ms + reach_ms, "right"))
        if first >= last:
            return []
        begin = int(self._fresh[np.searchsorted(self._fresh, first, "right") - 1])
        left, right = self._left[begin:last].tolist(), self._right[begin:last].tolist()
        places = self._places[begin:last].tolist()
        return [
            (place, row)
            for place, row, until in zip(places, self._rows(left, right), right, strict=True)
            if until >= low_ms
        ]

    def _starts(self) -> NDArray[np.int64]:
        starts: NDArray[np.int64] = self.index.starts[self._places]
        return starts

    def _rows(self, left: list[float], right: list[float]) -> list[int]:
        if self.count == 1:
            return [0] * len(left)
        rows = []
        upper = lower = float("-inf")
        for begins, ends in zip(left, right, strict=True):
            if upper <= begins or upper <= lower:
                upper = max(upper, ends)
                rows.append(0)
            else:
                lower = max(lower, ends)
                rows.append(1)
        return rows


def extent(start_x: float, end_x: float | None) -> tuple[float, float]:
    """The left and right x that an item takes: a point (no end) around its time, a bar after it."""
    if end_x is None:
        return start_x - SHAPE_PX / 2, start_x + SHAPE_PX / 2
    return start_x, max(end_x, start_x + SHAPE_PX)
