"""Finding the few items of a lane that are in view, however many it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from numpy.typing import NDArray

    Times = NDArray[np.int64]


class HasSpan(Protocol):
    """What stands on a lane."""

    @property
    def id(self) -> UUID:
        """Its identity."""

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end in ms; a point ends where it begins."""


T = TypeVar("T", bound=HasSpan)


class IntervalIndex(Generic[T]):
    """Items in order of start, found by bisection; a point is an interval without length.

    `_ends_so_far` rises with the index, so that everything before the first place where it reaches
    a time ended earlier, also behind a long item. It never changes: an edit gives another one.
    """

    def __init__(self, items: Iterable[T] = ()) -> None:
        ordered = tuple(sorted(items, key=lambda item: item.span))
        spans = np.array([item.span for item in ordered], np.int64).reshape(-1, 2)
        self._set(ordered, spans[:, 0], spans[:, 1])

    def __len__(self) -> int:
        return len(self.items)

    def between(self, low_ms: float, high_ms: float) -> list[int]:
        """The places of the items that touch a stretch of film, in order of start."""
        first = int(np.searchsorted(self._ends_so_far, low_ms))
        last = int(np.searchsorted(self.starts, high_ms, "right"))
        places: list[int] = (np.flatnonzero(self.ends[first:last] >= low_ms) + first).tolist()
        return places

    def place_of(self, item: UUID, start_ms: int) -> int:
        """The place of the item with this id and start; raise KeyError."""
        place = int(np.searchsorted(self.starts, start_ms))
        while place < len(self.items) and self.starts[place] == start_ms:
            if self.items[place].id == item:
                return place
            place += 1
        raise KeyError(item)

    def having(self, item: T) -> IntervalIndex[T]:
        """The index with one item more."""
        start, end = item.span
        place = int(np.searchsorted(self.starts, start, "right"))
        items = (*self.items[:place], item, *self.items[place:])
        starts, ends = np.insert(self.starts, place, start), np.insert(self.ends, place, end)
        return self._made(items, starts, ends)

    def lacking(self, item: UUID, start_ms: int) -> IntervalIndex[T]:
        """The index without the item with this id and start; raise KeyError."""
        place = self.place_of(item, start_ms)
        items = (*self.items[:place], *self.items[place + 1 :])
        starts, ends = np.delete(self.starts, place), np.delete(self.ends, place)
        return self._made(items, starts, ends)

    def _made(self, items: tuple[T, ...], starts: Times, ends: Times) -> IntervalIndex[T]:
        made: IntervalIndex[T] = IntervalIndex.__new__(IntervalIndex)
        made._set(items, starts, ends)
        return made

    def _set(self, items: tuple[T, ...], starts: Times, ends: Times) -> None:
        self.items = items
        self.starts, self.ends = starts, ends
        self._ends_so_far = np.maximum.accumulate(ends) if len(items) else ends
