"""Finding the few items of a lane that are in view, however many it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


class IntervalIndex(Generic[T]):
    """Items in order of start, found by bisection; a point is an interval without length.

    `ends_so_far` rises with the index, so that everything before the first place where it reaches
    a time ended earlier, also behind a long item.
    """

    def __init__(self, items: Iterable[T], range_of: Callable[[T], tuple[int, int]]) -> None:
        given = tuple(items)
        ranges = [range_of(item) for item in given]
        order = sorted(range(len(given)), key=ranges.__getitem__)
        self.items: tuple[T, ...] = tuple(given[place] for place in order)
        self.starts: tuple[int, ...] = tuple(ranges[place][0] for place in order)
        self.ends: tuple[int, ...] = tuple(ranges[place][1] for place in order)
        self._ends_so_far = tuple(accumulate(self.ends, max))

    def __len__(self) -> int:
        return len(self.items)

    def between(self, low_ms: float, high_ms: float) -> Iterator[int]:
        """The places of the items that touch a stretch of film, in order of start."""
        first = bisect_left(self._ends_so_far, low_ms)
        last = bisect_right(self.starts, high_ms)
        ends = self.ends
        return (place for place in range(first, last) if ends[place] >= low_ms)
