"""A state with its lanes indexed, so that painting looks only at what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.timeline.intervals import IntervalIndex
from ui.timeline.packing import Packing, pack

if TYPE_CHECKING:
    from ui.timeline.items import CodeItem, FragmentItem, MarkItem, TimelineState


class Content:
    """The state and the indexes of its lanes.

    Each state is a new object; from the `old` content the indexes of lanes that did not
    change are taken over, so that a selection or an in point costs nothing at 10,000 codes.
    """

    def __init__(self, state: TimelineState, old: Content | None = None) -> None:
        self.state = state
        self.codes: IntervalIndex[CodeItem]
        self.points: tuple[bool, ...]  # for each code of the index
        self.fragments: IntervalIndex[FragmentItem]
        self.marks: IntervalIndex[MarkItem]
        self.packing: Packing | None = None
        if old is not None and old.state.codes is state.codes:
            self.codes, self.points, self.packing = old.codes, old.points, old.packing
        else:
            self.codes = IntervalIndex(state.codes, _range_of)
            self.points = tuple(code.end_ms is None for code in self.codes.items)
        if old is not None and old.state.fragments is state.fragments:
            self.fragments = old.fragments
        else:
            self.fragments = IntervalIndex(state.fragments, lambda f: (f.start_ms, f.end_ms))
        if old is not None and old.state.marks is state.marks:
            self.marks = old.marks
        else:
            self.marks = IntervalIndex(state.marks, lambda m: (m.at_ms, m.at_ms))

    def packed(self, ms_per_px: float) -> Packing:
        """The codes lane at one zoom; the newest is kept, as panning asks for it again."""
        if self.packing is None or self.packing.ms_per_px != ms_per_px:
            self.packing = pack(self.codes, self.points, ms_per_px)
        return self.packing


def _range_of(code: CodeItem) -> tuple[int, int]:
    end = code.start_ms if code.end_ms is None else code.end_ms
    return code.start_ms, max(end, code.start_ms)
