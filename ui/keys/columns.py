"""Groups of rows spread over columns, in their order and about as high as one another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spread(heights: Sequence[float], columns: int) -> list[range]:
    """Return which groups stand in each column, so that the highest column is as low as can be."""
    count = len(heights)

    @cache
    def best(first: int, left: int) -> tuple[float, int]:
        """The lowest highest column from a group on, and where the first of them ends."""
        if left == 1:
            return sum(heights[first:]), count
        ends = range(first, count + 1)
        tried = [(max(sum(heights[first:end]), best(end, left - 1)[0]), end) for end in ends]
        return min(tried)

    found, first = [], 0
    for left in range(columns, 0, -1):
        end = best(first, left)[1]
        if end > first:
            found.append(range(first, end))
        first = end
    return found
