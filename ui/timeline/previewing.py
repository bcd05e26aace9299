"""What a drag would make, put in the place of what it takes hold of."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ui.timeline.lanes import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.timeline.gestures import Preview
    from ui.timeline.intervals import IntervalIndex
    from ui.timeline.items import CodeItem, PhaseItem, TimelineState


def with_preview(state: TimelineState, shown: Preview) -> TimelineState:
    """The state as it would be if the button were released now."""
    put: dict[Lane, Callable[[TimelineState, Preview], TimelineState]] = {
        Lane.CODES: _code,
        Lane.PHASES: _phase,
    }
    return put.get(shown.lane, _fragment)(state, shown)


def _fragment(state: TimelineState, shown: Preview) -> TimelineState:
    start, end = shown.span
    fragments = tuple(
        replace(each, start_ms=start, end_ms=end) if each.id == shown.item else each
        for each in state.fragments
    )
    return replace(state, fragments=fragments)


def _code(state: TimelineState, shown: Preview) -> TimelineState:
    lanes = tuple(replace(lane, codes=_moved(lane.codes, shown)) for lane in state.lanes)
    return replace(state, lanes=lanes, codes=_moved(state.codes, shown))


def _moved(codes: IntervalIndex[CodeItem], shown: Preview) -> IntervalIndex[CodeItem]:
    code = next((each for each in codes.items if each.id == shown.item), None)
    if code is None:
        return codes
    made = replace(code, start_ms=shown.start_ms, end_ms=shown.end_ms)
    return codes.lacking(code.id, code.start_ms).having(made)


def _phase(state: TimelineState, shown: Preview) -> TimelineState:
    moved = [
        replace(each, start_ms=shown.start_ms) if each.id == shown.item else each
        for each in state.phases
    ]
    return replace(state, phases=tiled(moved, state.duration_ms))


def tiled(phases: list[PhaseItem], duration_ms: int) -> tuple[PhaseItem, ...]:
    """Phases in order, each up to the next; the last up to the end of the film."""
    ordered = sorted(phases, key=lambda each: each.start_ms)
    if not ordered:
        return ()
    made = [replace(one, end_ms=two.start_ms) for one, two in pairwise(ordered)]
    last = ordered[-1]
    return (*made, replace(last, end_ms=max(duration_ms, last.start_ms)))
