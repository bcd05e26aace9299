"""Where every item stands, and what is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from ui.timeline.lanes import ALL, LABEL_WIDTH, Band, Lane, band_at, sub_row_top
from ui.timeline.packing import SHAPE_PX, extent

if TYPE_CHECKING:
    from ui.timeline.content import Content
    from ui.timeline.geometry import View
    from ui.timeline.items import CodeItem, FragmentItem, Item, MarkItem, PhaseItem

HANDLE_ZONE = 10
BAR_HANDLE = 5  # inside a bar that is at least three times as wide
HEAD_HALF = 7  # half the width of the playhead's head in the ruler
MARK_PX = 10


class Part(Enum):
    """The kinds of thing that the pointer can take hold of."""

    NOTHING = auto()
    LABEL = auto()
    OVERVIEW = auto()
    WINDOW = auto()
    PLAYHEAD = auto()
    RULER = auto()
    LANE = auto()
    CODE = auto()
    CODE_START = auto()
    CODE_END = auto()
    PHASE = auto()
    PHASE_START = auto()
    FRAGMENT = auto()
    FRAGMENT_START = auto()
    FRAGMENT_END = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A part, its lane when it is one, and its item when it has one."""

    part: Part
    lane: Lane | None = None
    item: Item | None = None
    key: str = ""  # of a lane of codes


@dataclass(frozen=True, slots=True)
class Scene:
    """All that decides where things stand: content, view and lanes; and the playhead."""

    content: Content
    view: View
    bands: tuple[Band, ...]
    whole: View
    playhead_ms: int = 0

    def band(self, lane: Lane, key: str | None = None) -> Band | None:
        """The place of a lane, None when it is folded away; of codes the first, or that of a key.

        All codes of a category that has no lane of its own stand in the lane for all.
        """
        found = [band for band in self.bands if band.lane is lane]
        if key is not None:
            found = [band for band in found if band.key in (key, ALL)]
        return found[0] if found else None

    def codes_near(self, key: str, left: float, right: float) -> list[tuple[CodeItem, int]]:
        """The codes of a lane that touch a stretch of x, with sub-rows; those in crowds are not."""
        packing = self.content.packed(key, self.view.ms_per_px)
        reach = SHAPE_PX
        low, high = self._ms(left - reach), self._ms(right + reach)
        items = packing.index.items
        return [(items[place], row) for place, row in packing.between(low, high)]

    def fragments_near(self, left: float, right: float) -> list[FragmentItem]:
        """The fragments that touch a stretch of x, in order of time."""
        index = self.content.fragments
        return [index.items[i] for i in index.between(self._ms(left), self._ms(right))]

    def phases_near(self, left: float, right: float) -> list[PhaseItem]:
        """The phases that touch a stretch of x, in order of time."""
        index = self.content.phases
        return [index.items[i] for i in index.between(self._ms(left), self._ms(right))]

    def marks_near(self, left: float, right: float) -> list[MarkItem]:
        """The marks in a stretch of x, in order of time."""
        index = self.content.marks
        return [index.items[i] for i in index.between(self._ms(left), self._ms(right))]

    def _ms(self, x: float) -> float:
        return self.view.start_ms + (x - self.view.left) * self.view.ms_per_px

    def code_box(self, band: Band, code: CodeItem, row: int) -> tuple[float, float, float, float]:
        """Left, top, width and height of a code's shape or bar in its lane."""
        top = sub_row_top(band, row)
        end = None if code.end_ms is None else self.view.x_of(code.end_ms)
        left, right = extent(self.view.x_of(code.start_ms), end)
        return left, top, right - left, SHAPE_PX

    def hit(self, x: float, y: float) -> Hit:
        """What stands under a point of the viewport, the uppermost first."""
        band = band_at(self.bands, y)
        if band is None:
            return Hit(Part.NOTHING)
        if x < LABEL_WIDTH:
            return Hit(Part.LABEL, band.lane, key=band.key)
        finders = {
            Lane.OVERVIEW: self._hit_overview,
            Lane.RULER: self._hit_ruler,
            Lane.PHASES: self._hit_phase,
            Lane.FRAGMENTS: self._hit_fragment,
            Lane.MARKS: self._hit_mark,
        }
        if band.lane is Lane.CODES:
            return self._hit_code(band, x, y) or Hit(Part.LANE, band.lane, key=band.key)
        finder = finders.get(band.lane)
        found = finder(x, y) if finder else None
        return found or Hit(Part.LANE, band.lane)

    def _hit_overview(self, x: float, _y: float) -> Hit:
        left, right = self.window()
        inside = left <= x <= right and not self.view.is_fitted
        return Hit(Part.WINDOW if inside else Part.OVERVIEW, Lane.OVERVIEW)

    def window(self) -> tuple[float, float]:
        """The left and right x of the view's frame in the overview, never under 8 px wide."""
        left = self.whole.x_of(self.view.start_ms)
        right = self.whole.x_of(min(self.view.end_ms, self.view.duration_ms))
        lack = max(8 - (right - left), 0) / 2
        return left - lack, right + lack

    def _hit_ruler(self, x: float, _y: float) -> Hit:
        near = abs(x - self.view.x_of(self.playhead_ms)) <= HEAD_HALF
        return Hit(Part.PLAYHEAD if near else Part.RULER, Lane.RULER)

    def _hit_code(self, band: Band, x: float, y: float) -> Hit | None:
        for code, row in reversed(self.selected_last(self.codes_near(band.key, x, x))):
            left, top, width, height = self.code_box(band, code, row)
            if left <= x <= left + width and top <= y <= top + height:
                part = Part.CODE
                if code.end_ms is not None and width >= 3 * BAR_HANDLE:
                    at_start, at_end = x <= left + BAR_HANDLE, x >= left + width - BAR_HANDLE
                    part = Part.CODE_START if at_start else Part.CODE_END if at_end else part
                return Hit(part, Lane.CODES, code, band.key)
        return None

    def _hit_phase(self, x: float, _y: float) -> Hit | None:
        near = self.phases_near(x - BAR_HANDLE, x + BAR_HANDLE)
        for phase in near:
            if abs(self.view.x_of(phase.start_ms) - x) <= BAR_HANDLE:
                return Hit(Part.PHASE_START, Lane.PHASES, phase)
        for phase in near:
            if self.view.x_of(phase.start_ms) <= x <= self.view.x_of(phase.end_ms):
                return Hit(Part.PHASE, Lane.PHASES, phase)
        return None

    def selected_last(self, codes: list[tuple[CodeItem, int]]) -> list[tuple[CodeItem, int]]:
        """The codes in painting order: the selected one lies above the others."""
        chosen = self.content.state.selected
        return sorted(codes, key=lambda pair: pair[0].id == chosen)

    def _hit_fragment(self, x: float, _y: float) -> Hit | None:
        chosen = self.content.state.selected
        near = self.fragments_near(x - HANDLE_ZONE, x + HANDLE_ZONE)
        near = sorted(near, key=lambda fragment: fragment.id == chosen)[::-1]
        for fragment in near:
            part = self._handle(fragment, x)
            if part is not None:
                return Hit(part, Lane.FRAGMENTS, fragment)
        for fragment in near:
            if self.view.x_of(fragment.start_ms) <= x <= self.view.x_of(fragment.end_ms):
                return Hit(Part.FRAGMENT, Lane.FRAGMENTS, fragment)
        return None

    def _handle(self, fragment: FragmentItem, x: float) -> Part | None:
        """The edge under x: 10 px around it, pushed outward where the fragment is narrow."""
        left, right = self.view.x_of(fragment.start_ms), self.view.x_of(fragment.end_ms)
        inner = min(HANDLE_ZONE / 2, (right - left) / 4)
        outer = HANDLE_ZONE - inner
        if left - outer <= x <= left + inner:
            return Part.FRAGMENT_START
        if right - inner <= x <= right + outer:
            return Part.FRAGMENT_END
        return None

    def _hit_mark(self, x: float, _y: float) -> Hit | None:
        near = self.marks_near(x - MARK_PX, x + MARK_PX)
        best = min(near, key=lambda m: abs(self.view.x_of(m.at_ms) - x), default=None)
        return Hit(Part.MARK, Lane.MARKS, best) if best else None
