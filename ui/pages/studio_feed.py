"""Turns the studio's state into the timeline's, making anew only what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui import tokens
from ui.timeline.intervals import IntervalIndex
from ui.timeline.items import (
    CodeItem,
    CodeLane,
    FragmentItem,
    MarkItem,
    PhaseItem,
    TimelineState,
)
from ui.timeline.previewing import tiled
from ui.viewmodels.moments import NOTE_COLOUR, NOTE_SHAPE, Moments

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.talk import Stretch
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.studio_state import MarkRow, PhaseRow, StudioState

_NO_PICTURE = ((0, b""),)  # keeps the lane's place until the pictures are made
_NO_SOUND_YET = b"\0"


class TimelineFeed:
    """Remembers the last state: what did not change gives the same items, an edit one more."""

    def __init__(self, note: str, mark: str, notes: str) -> None:
        """Take the words for a bare note, for a mark without words, and for the lane of notes."""
        self._note, self._mark, self._notes = note, mark, notes
        self._lens: Lens | None = None
        self._moments = Moments()
        self._codes: IntervalIndex[CodeItem] = IntervalIndex()
        self._lanes: dict[str, CodeLane] = {}
        self._fragment_rows: tuple[FragmentRow, ...] = ()
        self._fragments: tuple[FragmentItem, ...] = ()
        self._mark_rows: tuple[MarkRow, ...] = ()
        self._marks: tuple[MarkItem, ...] = ()
        self._phase_rows: tuple[tuple[PhaseRow, ...], int] = ((), 0)
        self._phases: tuple[PhaseItem, ...] = ()

    def first_pass(self, state: StudioState, marks_label: str) -> TimelineState:
        """What the timeline is to show the first time through: phases, and what to see again."""
        whole = self.state(state, marks_label)
        others = self._lanes.get("")
        return replace(
            whole,
            codes=others.codes if others else IntervalIndex(),
            lanes=(others,) if others else (),
            fragments=(),
            has_talk=False,
            has_fragments=False,
        )

    def state(
        self, state: StudioState, marks_label: str, talk: tuple[Stretch, ...] = ()
    ) -> TimelineState:
        """What the timeline is to show."""
        self._take(state)
        sound = bool(state.head and state.head.film.has_sound)
        return TimelineState(
            duration_ms=state.duration_ms,
            codes=self._codes,
            lanes=tuple(lane for lane in self._lanes.values() if lane.id or len(lane.codes)),
            phases=self._phases,
            fragments=self._fragments,
            marks=self._marks,
            thumbnails=state.thumbnails or (_NO_PICTURE if state.head else ()),
            peaks=state.peaks or (_NO_SOUND_YET if sound else b""),
            has_talk=sound or bool(talk),
            talk=talk,
            speech=state.speech,
            heard_ms=state.heard_ms,
            marks_label=marks_label,
            selected=state.selected,
            signs=_signs(state),
            in_ms=state.in_ms,
            out_ms=state.out_ms,
        )

    def _take(self, state: StudioState) -> None:
        self._take_moments(state.moments, state.head.lens if state.head else None)
        fragments = state.fragments or state.places
        if fragments is not self._fragment_rows:
            self._fragment_rows = fragments
            self._fragments = tuple(_fragment(row) for row in fragments)
        if state.marks is not self._mark_rows:
            self._mark_rows = state.marks
            self._marks = tuple(
                MarkItem(row.id, row.at_ms, row.text or self._mark) for row in state.marks
            )
        if (state.phases, state.duration_ms) != self._phase_rows:
            self._phase_rows = (state.phases, state.duration_ms)
            made = [PhaseItem(row.id, row.start_ms, 0, row.name) for row in state.phases]
            self._phases = tiled(made, state.duration_ms)

    def _take_moments(self, moments: Moments, lens: Lens | None) -> None:
        steps = moments.since(self._moments.version) if lens == self._lens else None
        if steps is None:
            self._make(moments, lens)
        else:
            rows = list(self._moments) if len(steps) > 1 else self._moments
            for at, removed, new in steps:
                self._splice(rows[at : at + removed], new)
                if isinstance(rows, list):
                    rows[at : at + removed] = new
        self._moments, self._lens = moments, lens

    def _make(self, moments: Moments, lens: Lens | None) -> None:
        items = [(row.lane, self._item(row)) for row in moments]
        self._codes = IntervalIndex(item for _, item in items)
        self._lanes = {}
        for cluster in lens.clusters if lens else ():
            look = tokens.LIGHT_CODES.get(cluster.colour, tokens.LIGHT_CODES["leisteen"])
            codes = IntervalIndex(item for lane, item in items if lane == cluster.id)
            lane = CodeLane(cluster.id, cluster.name, cluster.colour, look.shape, codes)
            self._lanes[cluster.id] = replace(lane, rows=_rows_of(codes))
        others = IntervalIndex(item for lane, item in items if lane not in self._lanes)
        self._lanes[""] = CodeLane("", self._notes, NOTE_COLOUR, NOTE_SHAPE, others)

    def _splice(
        self, gone: tuple[MomentRow, ...] | list[MomentRow], new: tuple[MomentRow, ...]
    ) -> None:
        for row in gone:
            lane = self._lane_of(row)
            self._codes = self._codes.lacking(row.id, row.start_ms)
            self._lanes[lane.id] = replace(lane, codes=lane.codes.lacking(row.id, row.start_ms))
        for row in new:
            lane, item = self._lane_of(row), self._item(row)
            self._codes = self._codes.having(item)
            codes = lane.codes.having(item)
            rows = 2 if lane.rows == 2 or _overlaps(codes, item) else 1
            self._lanes[lane.id] = replace(lane, codes=codes, rows=rows)

    def _lane_of(self, row: MomentRow) -> CodeLane:
        return self._lanes.get(row.lane) or self._lanes[""]

    def _item(self, row: MomentRow) -> CodeItem:
        title = ": ".join(part for part in (row.name or self._note, row.note) if part)
        return CodeItem(row.id, row.start_ms, row.end_ms, row.shape, row.colour, row.letter, title)


def _signs(state: StudioState) -> tuple[tuple[int, str], ...]:
    """Where something was drawn, or a still was kept."""
    if state.head is None:
        return ()
    drawn = [(each.at_ms, "ph.pencil-simple") for each in state.head.drawings]
    return (*drawn, *((each.at_ms, "ph.camera") for each in state.head.stills))


def _rows_of(codes: IntervalIndex[CodeItem]) -> int:
    """Two sub-rows where intervals run at the same time, else one."""
    until = -1
    for item in codes.items:
        start, end = item.span
        if end > start:
            if start < until:
                return 2
            until = end
    return 1


def _overlaps(codes: IntervalIndex[CodeItem], item: CodeItem) -> bool:
    start, end = item.span
    if end == start:
        return False
    near = (codes.items[place].span for place in codes.between(start + 1, end - 1))
    return sum(until > begin for begin, until in near) > 1


def _fragment(row: FragmentRow) -> FragmentItem:
    return FragmentItem(row.id, row.start_ms, row.end_ms, row.number, row.title, row.vetoed)
