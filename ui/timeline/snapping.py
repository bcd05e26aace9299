"""Pulling a dragged edge to a place that is meant: the playhead, or another item's edge."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from ui.timeline.items import Item, TimelineState

REACH_PX = 8
MIN_FRAGMENT_MS = 200  # shorter cannot be seen, and its edges could not be taken hold of


def edges_of(state: TimelineState, *, but: UUID | None = None) -> list[int]:
    """The times that attract, in order: the film's ends and all edges save those of item `but`."""
    found = {0, state.duration_ms}
    found.update(ms for ms in (state.in_ms, state.out_ms) if ms is not None)
    found.update(state.codes.starts.tolist(), state.codes.ends.tolist())
    items: tuple[Item, ...] = (*state.fragments, *state.phases, *state.marks)
    for item in items:
        if item.id != but:
            found.update(item.span)
    if but is not None:
        found -= _only_of(but, state)
    return sorted(found)


def talk_edges(state: TimelineState) -> list[int]:
    """The times that attract on the band of who talks: there speech begins and ends, or changes."""
    found = {edge for span in state.speech for edge in span}
    found.update(edge for each in state.talk for edge in (each.start_ms, each.end_ms))
    return sorted(found | {0, state.duration_ms})


def _only_of(but: UUID, state: TimelineState) -> set[int]:
    """The edges that a code has for itself; those of another kind of item are left out already."""
    code = next((code for code in state.codes.items if code.id == but), None)
    if code is None:
        return set()
    shared = {edge for other in state.codes.items if other.id != but for edge in other.span}
    return set(code.span) - shared


def snapped(ms: int, edges: Sequence[int], playhead_ms: int, reach_ms: float) -> int:
    """The playhead when in reach, else the nearest of the sorted edges in reach, else `ms`."""
    if abs(playhead_ms - ms) <= reach_ms:
        return playhead_ms
    place = bisect_left(edges, ms)
    near = edges[max(place - 1, 0) : place + 1]
    best = min(near, key=lambda edge: abs(edge - ms), default=ms)
    return best if abs(best - ms) <= reach_ms else ms


def resized(
    range_ms: tuple[int, int], *, at_start: bool, to_ms: int, duration_ms: int
) -> tuple[int, int]:
    """The range with one edge moved; it keeps its shortest length and stays in the film."""
    start, end = range_ms
    shortest = min(MIN_FRAGMENT_MS, end - start)
    if at_start:
        return min(max(to_ms, 0), end - shortest), end
    return start, max(min(to_ms, duration_ms), start + shortest)


def moved(range_ms: tuple[int, int], by_ms: int, duration_ms: int) -> tuple[int, int]:
    """The range moved whole, at most to the film's ends."""
    start, end = range_ms
    by_ms = max(min(by_ms, duration_ms - end), -start)
    return start + by_ms, end + by_ms


def move_snapped(range_ms: tuple[int, int], snap: Iterable[int], by_ms: int) -> int:
    """The distance to move when each edge may snap: `snap` holds where the two edges would go.

    The edge that snaps over the smallest distance wins; with none, `by_ms` stays.
    """
    pulls = [
        to - (edge + by_ms) for edge, to in zip(range_ms, snap, strict=True) if to != edge + by_ms
    ]
    return by_ms + min(pulls, key=abs, default=0)
