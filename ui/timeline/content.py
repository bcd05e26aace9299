"""A state with its lanes indexed, so that painting looks only at what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.timeline.intervals import IntervalIndex
from ui.timeline.items import CodeLane
from ui.timeline.lanes import ALL, TOGETHER_ROWS
from ui.timeline.packing import Packing, pack, repacked

if TYPE_CHECKING:
    from ui.timeline.items import CodeItem, FragmentItem, MarkItem, PhaseItem, TimelineState


class Content:
    """The state and the indexes of its lanes.

    Each state is a new object; from the `old` content the indexes and packings of lanes that did
    not change are taken over, and those that an edit changed are packed on from there.
    """

    def __init__(self, state: TimelineState, old: Content | None = None) -> None:
        self.state = state
        self.fragments: IntervalIndex[FragmentItem]
        self.marks: IntervalIndex[MarkItem]
        self.phases: IntervalIndex[PhaseItem]
        everything = CodeLane(ALL, "", "", "", state.codes, TOGETHER_ROWS)
        self.lanes = {lane.id: lane for lane in (*state.lanes, everything)}
        self._packings: dict[str, tuple[IntervalIndex[CodeItem], Packing]] = {}
        if old is not None:
            self._packings = dict(old._packings)  # noqa: SLF001
        was = old.state if old is not None else None
        same = was is not None and was.fragments is state.fragments
        self.fragments = old.fragments if old and same else IntervalIndex(state.fragments)
        same = was is not None and was.marks is state.marks
        self.marks = old.marks if old and same else IntervalIndex(state.marks)
        same = was is not None and was.phases is state.phases
        self.phases = old.phases if old and same else IntervalIndex(state.phases)

    def packed(self, lane_id: str, ms_per_px: float) -> Packing:
        """A lane of codes at one zoom; the newest is kept, as panning asks for it again."""
        lane = self.lanes[lane_id]
        index, made = self._packings.get(lane_id, (None, None))
        if made is None or made.ms_per_px != ms_per_px or made.count != lane.rows:
            made = pack(lane.codes, lane.rows, ms_per_px)
        elif index is not lane.codes:
            made = _packed_on(index, made, lane)
        self._packings[lane_id] = (lane.codes, made)
        return made


def _packed_on(index: IntervalIndex[CodeItem] | None, made: Packing, lane: CodeLane) -> Packing:
    """The packing of a lane that one or two edits changed; of anything else, made anew."""
    steps = []
    now = lane.codes
    while now is not index:
        if now.source is None:
            return pack(lane.codes, lane.rows, made.ms_per_px)
        steps.append((now, now.source[1]))
        now = now.source[0]
    for changed, edit in reversed(steps):
        made = repacked(made, changed, edit)
    return made
