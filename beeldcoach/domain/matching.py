"""Matching: which event of one observer is the same as which event of the other.

As many of the same code as can be within the tolerance, those nearest to one another; of what
stays alone then as many of any code. Events of one kind that are matched in time order are
matched best (were two pairs to cross, uncrossing them brings none farther apart), so both steps
look at pairs in order only, as in the alignment of sequences.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Event: TypeAlias = tuple[int, str]  # when it begins, milliseconds, and its code
Pair: TypeAlias = tuple[Event | None, Event | None]
_Worth: TypeAlias = tuple[int, int, int]  # pairs; then nearness; then how early: more is better


def match(first: Sequence[Event], second: Sequence[Event], tolerance_ms: int) -> list[Pair]:
    """Return every event once: with its match, or with None where it has none."""
    left = _by_code(first), _by_code(second)
    pairs: list[Pair] = []
    alone: tuple[list[Event], list[Event]] = ([], [])
    for code in sorted(left[0].keys() | left[1].keys()):
        ones, others = left[0][code], left[1][code]
        found = _nearest([at for at, _ in ones], [at for at, _ in others], tolerance_ms)
        pairs += [(ones[i], others[j]) for i, j in found]
        for side, events, taken in ((0, ones, 0), (1, others, 1)):
            used = {pair[taken] for pair in found}
            alone[side].extend(event for at, event in enumerate(events) if at not in used)
    return pairs + _of_any_code(sorted(alone[0]), sorted(alone[1]), tolerance_ms)


def _of_any_code(ones: list[Event], others: list[Event], tolerance_ms: int) -> list[Pair]:
    found = _nearest([at for at, _ in ones], [at for at, _ in others], tolerance_ms)
    used = {i for i, _ in found}, {j for _, j in found}
    pairs: list[Pair] = [(ones[i], others[j]) for i, j in found]
    pairs += [(one, None) for i, one in enumerate(ones) if i not in used[0]]
    pairs += [(None, other) for j, other in enumerate(others) if j not in used[1]]
    return pairs


def _by_code(events: Sequence[Event]) -> defaultdict[str, list[Event]]:
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for event in sorted(events):
        found[event[1]].append(event)
    return found


def _nearest(ones: list[int], others: list[int], tolerance_ms: int) -> list[tuple[int, int]]:
    """Return the best pairs of two sorted lists of times.

    `rows[i][j]` is the best that the first i and the first j can be worth. Only what lies within
    the tolerance of time i is looked at: before it nothing can be won, after it nothing more.
    """
    windows = [
        (bisect_left(others, at - tolerance_ms), bisect_right(others, at + tolerance_ms))
        for at in ones
    ]
    rows = [_Row(0, [(0, 0, 0)])]
    for at, (low, high) in zip(ones, windows, strict=True):
        rows.append(_next_row(rows[-1], at, others, (low, high)))
    return _walked_back(rows, ones, others, windows)


class _Row:
    """The best worths of one row from a column on; further to the right it stays the same."""

    __slots__ = ("first", "worths")

    def __init__(self, first: int, worths: list[_Worth]) -> None:
        self.first, self.worths = first, worths

    def at(self, column: int) -> _Worth:
        return self.worths[min(column - self.first, len(self.worths) - 1)]


def _worth(one: int, other: int, before: _Worth) -> _Worth:
    pairs, nearness, early = before
    return pairs + 1, nearness - abs(one - other), early - one - other


def _next_row(above: _Row, at: int, others: list[int], window: tuple[int, int]) -> _Row:
    low, high = window
    worths = [above.at(low)]  # with none of its window
    for column in range(low + 1, high + 1):
        paired = _worth(at, others[column - 1], above.at(column - 1))
        worths.append(max(above.at(column), worths[-1], paired))
    return _Row(low, worths)


def _walked_back(
    rows: list[_Row], ones: list[int], others: list[int], windows: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    row, column = len(ones), len(others)
    while row:
        low, high = windows[row - 1]
        column, above = min(column, high), rows[row - 1]
        if column <= low or rows[row].at(column) == above.at(column):
            row -= 1
        elif rows[row].at(column) == rows[row].at(column - 1):
            column -= 1
        else:
            found.append((row - 1, column - 1))
            row, column = row - 1, column - 1
    return found[::-1]
