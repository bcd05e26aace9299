"""What a press of the mouse on the timeline becomes while the pointer moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.timeline.items import CodeItem, FragmentItem, PhaseItem
from ui.timeline.lanes import Lane
from ui.timeline.scene import Part
from ui.timeline.snapping import (
    MIN_FRAGMENT_MS,
    REACH_PX,
    edges_of,
    move_snapped,
    moved,
    resized,
    snapped,
    talk_edges,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ui.timeline.geometry import View
    from ui.timeline.scene import Hit, Scene

STARTS = frozenset({Part.FRAGMENT_START, Part.CODE_START, Part.PHASE_START})
ENDS = frozenset({Part.FRAGMENT_END, Part.CODE_END})
WHOLE = frozenset({Part.FRAGMENT, Part.CODE})
DRAWN = (Lane.FRAGMENTS, Lane.CODES, Lane.TALK)  # where a drag over what is empty draws
THRESHOLD_PX = 3  # a hand that clicks trembles less
EDGE_PAN = 0.3  # part of the distance past the edge that each movement pans


@dataclass(frozen=True, slots=True)
class Preview:
    """An item (or, without id, a new one) as it would be if the button were released now."""

    item: UUID | None
    start_ms: int
    end_ms: int | None  # None for a point
    lane: Lane
    key: str = ""  # of a lane of codes
    edge: tuple[int, int] | None = None  # where what is dragged was, and where it would be

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end; a point ends where it begins."""
        return self.start_ms, self.start_ms if self.end_ms is None else self.end_ms


class Surface(Protocol):
    """What a gesture needs of the timeline."""

    @property
    def scene(self) -> Scene:
        """What is shown now."""

    def look_at(self, view: View) -> None:
        """Show another view."""

    def seek(self, ms: int) -> None:
        """Ask for another time."""

    def preview(self, shown: Preview | None) -> None:
        """Show what a drag would make; None shows the state again."""

    def show_edge(self, ms: int) -> None:
        """Ask for the picture at a dragged edge."""

    def drop(self, made: Preview) -> None:
        """The button was released: ask for the change."""

    def clicked_empty(self) -> None:
        """Select nothing."""


class Gesture(Protocol):
    """One press of the button, until it is released or cancelled."""

    def move(self, surface: Surface, x: float, *, snap: bool) -> None:
        """The pointer moved to x."""

    def release(self, surface: Surface, x: float) -> None:
        """The button went up at x."""

    def cancel(self, surface: Surface) -> None:
        """Leave all as it was."""


def keep_in_view(surface: Surface, x: float) -> None:
    """Pan when the pointer is dragged past an edge of the time area."""
    view = surface.scene.view
    over = min(x - view.left, 0) + max(x - view.right, 0)
    if over:
        surface.look_at(view.panned(over * EDGE_PAN))


class Scrub:
    """Seek to the pointer, from the press on."""

    def move(self, surface: Surface, x: float, *, snap: bool) -> None:
        """Seek; a scrub never snaps, every frame must be reachable."""
        del snap
        keep_in_view(surface, x)
        surface.seek(surface.scene.view.ms_at(x))

    def release(self, surface: Surface, x: float) -> None:
        """Stay there."""

    def cancel(self, surface: Surface) -> None:
        """Stay there."""


class PanByWindow:
    """Drag the frame in the overview; its place under the pointer stays."""

    def __init__(self, scene: Scene, x: float) -> None:
        self._grip_ms = scene.whole.ms_at(x) - scene.view.start_ms

    def move(self, surface: Surface, x: float, *, snap: bool) -> None:
        """Show what stands under the frame."""
        del snap
        scene = surface.scene
        surface.look_at(scene.view.starting_at(scene.whole.ms_at(x) - self._grip_ms))

    def release(self, surface: Surface, x: float) -> None:
        """Stay there."""

    def cancel(self, surface: Surface) -> None:
        """Stay there."""


class DragItem:
    """Move a fragment, a code or one of their edges, with the picture at the edge."""

    def __init__(self, scene: Scene, hit: Hit, x: float) -> None:
        state, item = scene.content.state, hit.item
        assert isinstance(item, FragmentItem | CodeItem | PhaseItem)
        self.item = item.id
        self._hit = hit
        self._from = item.span
        self._is_point = isinstance(item, PhaseItem) or item.end_ms is None
        self._press_x = x
        self._press_ms = _unclamped(scene.view, x)
        self._scene = scene
        self._edges: list[int] | None = None
        self._duration_ms = state.duration_ms
        self._made: Preview | None = None

    def move(self, surface: Surface, x: float, *, snap: bool) -> None:
        """Show the item where it would be, once the pointer has left its place."""
        if self._made is None and abs(x - self._press_x) < THRESHOLD_PX:
            return
        keep_in_view(surface, x)
        scene = surface.scene
        by_ms = round(_unclamped(scene.view, x) - self._press_ms)
        start, end = self._moved(scene, by_ms, snap=snap)
        lane, key = self._hit.lane or Lane.FRAGMENTS, self._hit.key
        edge = (self._from[1], end) if self._hit.part in ENDS else (self._from[0], start)
        self._made = Preview(self.item, start, None if self._is_point else end, lane, key, edge)
        surface.preview(self._made)
        surface.show_edge(edge[1])

    def _moved(self, scene: Scene, by_ms: int, *, snap: bool) -> tuple[int, int]:
        if self._edges is None:  # only now: a click that selects should cost nothing
            self._edges = edges_of(self._scene.content.state, but=self.item)
        edges = self._edges
        reach = REACH_PX * scene.view.ms_per_px if snap else -1

        def pulled(ms: int) -> int:
            return snapped(ms, edges, scene.playhead_ms, reach)

        start, end = self._from
        if self._is_point:
            to = min(max(pulled(start + by_ms), 0), self._duration_ms)
            return to, to
        if self._hit.part in WHOLE:
            by_ms = move_snapped(self._from, (pulled(start + by_ms), pulled(end + by_ms)), by_ms)
            return moved(self._from, by_ms, self._duration_ms)
        at_start = self._hit.part in STARTS
        to = pulled((start if at_start else end) + by_ms)
        return resized(self._from, at_start=at_start, to_ms=to, duration_ms=self._duration_ms)

    def release(self, surface: Surface, x: float) -> None:
        """Ask for the change, if there is one."""
        del x
        surface.preview(None)
        made = self._made
        if made is None:
            return
        if made.start_ms != self._from[0] or (not self._is_point and made.span != self._from):
            surface.drop(made)

    def cancel(self, surface: Surface) -> None:
        """Put the item back."""
        surface.preview(None)


class DrawRange:
    """Draw a fragment, an interval or who talks; a click without movement seeks."""

    def __init__(self, scene: Scene, hit: Hit, x: float) -> None:
        self._lane, self._key = hit.lane or Lane.FRAGMENTS, hit.key
        self._press_x = x
        self._press_ms = scene.view.ms_at(x)
        state = scene.content.state
        self._edges = talk_edges(state) if self._lane is Lane.TALK else edges_of(state)
        self._made: Preview | None = None

    def move(self, surface: Surface, x: float, *, snap: bool) -> None:
        """Show the fragment from the press to the pointer, both ends snapped."""
        if self._made is None and abs(x - self._press_x) < THRESHOLD_PX:
            return
        keep_in_view(surface, x)
        scene = surface.scene
        reach = REACH_PX * scene.view.ms_per_px if snap else -1
        anchor, to = (
            snapped(ms, self._edges, scene.playhead_ms, reach)
            for ms in (self._press_ms, scene.view.ms_at(x))
        )
        self._made = Preview(None, min(anchor, to), max(anchor, to), self._lane, self._key)
        surface.preview(self._made)
        surface.show_edge(to)

    def release(self, surface: Surface, x: float) -> None:
        """Ask for a new fragment; one too short to see is a click."""
        del x
        surface.preview(None)
        if self._made is None:
            surface.clicked_empty()
            surface.seek(self._press_ms)
        elif self._made.span[1] - self._made.start_ms >= MIN_FRAGMENT_MS:
            surface.drop(self._made)

    def cancel(self, surface: Surface) -> None:
        """Make nothing."""
        surface.preview(None)


def begin(scene: Scene, hit: Hit, x: float) -> Gesture | None:
    """The gesture that a press begins; a press on a mark or label only selects."""
    if hit.part in STARTS | ENDS | WHOLE:
        return DragItem(scene, hit, x)
    if hit.part in (Part.WINDOW, Part.OVERVIEW):
        return PanByWindow(scene, x)
    if hit.part is Part.LANE and hit.lane in DRAWN:
        return DrawRange(scene, hit, x)
    return Scrub() if hit.part in (Part.LANE, Part.RULER, Part.PLAYHEAD) else None


def _unclamped(view: View, x: float) -> float:
    return view.start_ms + (x - view.left) * view.ms_per_px
