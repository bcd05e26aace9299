"""Second passes over a film: which stretches of it are played, one after the other; no Qt."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from ui.viewmodels.studio_state import span_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.studio_state import StudioState

BEFORE_MS, AFTER_MS = 2_000, 3_000  # what is seen around a moment
SHORTEST_GAP_MS = 1_000  # less between two moments is no gap to look at

Stretch = tuple[int, int]


class Pass(Enum):
    """What a second pass plays."""

    EVENTS = auto()  # only where something was coded
    GAPS = auto()  # only where nothing was
    STARRED = auto()  # the starred moments, in order


def stretches(kind: Pass, state: StudioState) -> tuple[Stretch, ...]:
    """The stretches that a pass plays, in order of time; none when there is nothing to play."""
    moments: Iterable[MomentRow] = state.moments
    if kind is Pass.STARRED:
        return tuple(_around(row, state.duration_ms) for row in moments if row.starred)
    events = joined(_around(row, state.duration_ms) for row in moments)
    if kind is Pass.EVENTS:
        return events
    return gaps(events, state.duration_ms)


def joined(found: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those that touch made one."""
    made: list[Stretch] = []
    for start, end in sorted(found):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return tuple(made)


def gaps(events: tuple[Stretch, ...], duration_ms: int) -> tuple[Stretch, ...]:
    """What lies between stretches, before the first and after the last, where it is long enough."""
    edges = [0, *(edge for stretch in events for edge in stretch), duration_ms]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((start, end) for start, end in pairs if end - start >= SHORTEST_GAP_MS)


def _around(row: MomentRow, duration_ms: int) -> Stretch:
    start, end = span_of(row)
    last = duration_ms or end + AFTER_MS
    return max(0, start - BEFORE_MS), min(end + AFTER_MS, last)
