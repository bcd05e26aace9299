"""Walking what was seen by key: under the playhead, and from lane to lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.viewmodels.studio_state import begin_of, span_of

if TYPE_CHECKING:
    from uuid import UUID

    from ui.viewmodels.studio_state import Found, StudioState

NEAR_MS = 2_000  # from the playhead to what is still near it
_PHASES, _FRAGMENTS, _MARKS = "phases:", "fragments:", "marks:"  # no cluster is called so


def here(state: StudioState, at_ms: int) -> list[Found]:
    """What lies under a time, or begins or ends near it: the earliest first; no phases."""
    every: tuple[Found, ...] = (*state.moments, *state.fragments, *state.marks)
    found = [row for row in every if _is_near(row, at_ms)]
    return sorted(found, key=begin_of)


def next_here(state: StudioState, way: int, at_ms: int) -> UUID | None:
    """What comes after (+1) or before (-1) the chosen one of what lies here; None past the last."""
    found = [row.id for row in here(state, at_ms)]
    if not found:
        return None
    if state.selected not in found:
        return found[0 if way > 0 else -1]
    place = found.index(state.selected) + way  # type: ignore[arg-type]
    return found[place] if 0 <= place < len(found) else None


def next_lane(state: StudioState, way: int, at_ms: int) -> UUID | None:
    """What lies nearest in time in the next lane below (+1) or above (-1) that holds anything.

    From what is chosen, or from the playhead and the first lane.
    """
    lanes = _lanes(state)
    chosen = state.find(state.selected)
    names = list(lanes)
    if chosen is not None:
        place = names.index(_lane_of(state, chosen)) + way
        at_ms = begin_of(chosen)
    else:
        place = 0 if way > 0 else len(names) - 1
    while 0 <= place < len(names):
        rows = lanes[names[place]]
        if rows:
            return min(rows, key=lambda row: abs(begin_of(row) - at_ms)).id
        place += way
    return None


def _is_near(row: Found, at_ms: int) -> bool:
    start, end = span_of(row)
    return start - NEAR_MS <= at_ms <= end + NEAR_MS


def _lanes(state: StudioState) -> dict[str, list[Found]]:
    """What stands in each lane, from the top of the timeline to its foot."""
    clusters = state.head.lens.clusters if state.head else ()
    lanes: dict[str, list[Found]] = {_PHASES: list(state.phases)}
    lanes |= {cluster.id: [] for cluster in clusters}
    lanes[""] = []
    for row in state.moments:
        lanes[row.lane if row.lane in lanes else ""].append(row)
    lanes[_FRAGMENTS] = sorted(state.fragments, key=begin_of)
    lanes[_MARKS] = list(state.marks)
    return lanes


def _lane_of(state: StudioState, row: Found) -> str:
    moment = state.moment(row.id)
    if moment is not None:
        clusters = state.head.lens.clusters if state.head else ()
        return moment.lane if moment.lane in {cluster.id for cluster in clusters} else ""
    if state.fragment(row.id) is not None:
        return _FRAGMENTS
    return _MARKS if state.mark(row.id) is not None else _PHASES
