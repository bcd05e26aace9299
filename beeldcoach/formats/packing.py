"""Spans of time that overlap, laid in rows in which none do."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def rows_of(spans: Sequence[tuple[int, int]]) -> list[int]:
    """Return for each span (start and end in milliseconds) its row, from 0, as few as can be.

    A span may begin where another one of its row ends.
    """
    found = [0] * len(spans)
    free: list[int] = []  # rows in which nothing is going on
    busy: list[tuple[int, int]] = []  # end, and row
    rows = 0
    for index in sorted(range(len(spans)), key=lambda i: (*spans[i], i)):
        start, end = spans[index]
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            row = heapq.heappop(free)
        else:
            row, rows = rows, rows + 1
        heapq.heappush(busy, (end, row))
        found[index] = row
    return found
