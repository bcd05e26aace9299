"""What a lane's picture depends on: while that stays equal, the picture is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.timeline.lanes import LABEL_WIDTH, Lane
from ui.timeline.packing import SHAPE_PX

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from ui.timeline.items import Item
    from ui.timeline.lanes import Band
    from ui.timeline.scene import Scene


def shown_on(scene: Scene, band: Band) -> tuple[object, ...]:
    """All that a lane shows, to be compared; indexes never change, so they stand for their items.

    Colours, fonts and the lane's size are not in it.
    """
    state = scene.content.state
    seen = (scene.view, state.duration_ms, state.in_ms, state.out_ms)
    shows = _SHOWS.get(band.lane)
    return (*seen, *shows(scene, band)) if shows else seen


def _overview(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.whole, scene.content.state.peaks, scene.content.state.codes


def _film(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.content.state.thumbnails, scene.content.state.signs


def _sound(scene: Scene, _band: Band) -> tuple[object, ...]:
    return (scene.content.state.peaks,)


def _talk(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.content.state.talk, scene.content.state.heard_ms


def _phases(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.content.phases, _chosen(scene, scene.content.state.phases)


def _codes(scene: Scene, band: Band) -> tuple[object, ...]:
    lane = scene.content.lanes[band.key]
    near = scene.codes_near(band.key, LABEL_WIDTH, scene.view.right + SHAPE_PX)
    return lane.codes, lane.rows, _chosen(scene, (code for code, _ in near))


def _fragments(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.content.fragments, _chosen(scene, scene.content.state.fragments)


def _marks(scene: Scene, _band: Band) -> tuple[object, ...]:
    return scene.content.marks, _chosen(scene, scene.content.state.marks)


def _chosen(scene: Scene, items: Iterable[Item]) -> UUID | None:
    """The selected item, if it is one of these."""
    chosen = scene.content.state.selected
    return chosen if any(item.id == chosen for item in items) else None


_SHOWS = {
    Lane.OVERVIEW: _overview,
    Lane.FILM: _film,
    Lane.SOUND: _sound,
    Lane.TALK: _talk,
    Lane.PHASES: _phases,
    Lane.CODES: _codes,
    Lane.FRAGMENTS: _fragments,
    Lane.MARKS: _marks,
}
