"""A state with its lanes indexed, so that painting looks only at what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.timeline.intervals import IntervalIndex
from ui.timeline.items import CodeLane
from ui.timeline.lanes import ALL, TOGETHER_ROWS
from ui.timeline.packing import Packing

if TYPE_CHECKING:
    from ui.timeline.items import FragmentItem, MarkItem, PhaseItem, TimelineState


class Content:
    """The state and the indexes of its lanes.

    Each state is a new object; from the `old` content the indexes and packings of lanes that did
    not change are taken over.
    """

    def __init__(self, state: TimelineState, old: Content | None = None) -> None:
        self.state = state
        self.fragments: IntervalIndex[FragmentItem]
        self.marks: IntervalIndex[MarkItem]
        self.phases: IntervalIndex[PhaseItem]
        everything = CodeLane(ALL, "", "", "", state.codes, TOGETHER_ROWS)
        self.lanes = {lane.id: lane for lane in (*state.lanes, everything)}
        self._packings: dict[str, Packing] = dict(old._packings) if old is not None else {}  # noqa: SLF001
        was = old.state if old is not None else None
        same = was is not None and was.fragments is state.fragments
        self.fragments = old.fragments if old and same else IntervalIndex(state.fragments)
        same = was is not None and was.marks is state.marks
        self.marks = old.marks if old and same else IntervalIndex(state.marks)
        same = was is not None and was.phases is state.phases
        self.phases = old.phases if old and same else IntervalIndex(state.phases)

    def packed(self, lane_id: str, ms_per_px: float) -> Packing:
        """A lane of codes at one zoom; the newest is kept, as panning asks for it again."""
        lane, made = self.lanes[lane_id], self._packings.get(lane_id)
        if made is None or (made.index, made.count, made.ms_per_px) != (
            lane.codes,
            lane.rows,
            ms_per_px,
        ):
            made = self._packings[lane_id] = Packing(lane.codes, lane.rows, ms_per_px)
        return made
