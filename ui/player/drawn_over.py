"""Brings the drawings of a film over the pictures that they were made on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from beeldcoach.domain.drawing import Shape, shapes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.annotation import Drawing
    from ui.player.player import Player
    from ui.player.surface import Surface

STAYS_MS = 1_500  # of film, while it plays: long enough to be seen, gone before it misleads


class DrawnOver(QObject):
    """Shows on a surface what was drawn over the picture that stands there.

    While the film plays, a drawing stays a little longer than its picture; where it `lingers`
    also when the film is stopped meanwhile, as by one who wants to look at it. It goes with the
    surface.
    """

    def __init__(self, player: Player, surface: Surface, *, lingers: bool = False) -> None:
        super().__init__(surface)
        self._player, self._surface, self._lingers = player, surface, lingers
        self._drawings: tuple[Drawing, ...] = ()
        self._live: tuple[Shape, ...] = ()
        surface.shown.connect(self._on_shown)
        player.playing_changed.connect(self._render)

    def set_drawings(self, drawings: Sequence[Drawing]) -> None:
        """Take the drawings of the film."""
        self._drawings = tuple(drawings)
        self._render()

    def set_live(self, shapes: tuple[Shape, ...]) -> None:
        """Show shapes that are being drawn, over the others."""
        self._live = shapes
        self._render()

    def drawing_at(self, ms: int) -> Drawing | None:
        """The drawing over the picture of this time."""
        length = max(1, round(self._player.frame_ms * 0.9))
        return next((each for each in self._drawings if ms <= each.at_ms < ms + length), None)

    @Slot(int)
    def _on_shown(self, _ms: int) -> None:
        self._render()

    @Slot()
    def _render(self) -> None:
        ms = self._surface.last_time_ms
        if self._lingers or self._player.playing:
            found = [each for each in self._drawings if each.at_ms <= ms < each.at_ms + STAYS_MS]
        else:
            here = self.drawing_at(ms)
            found = [here] if here is not None else []
        shapes = tuple(shape for each in found for shape in shapes_of(each.shapes))
        self._surface.set_shapes((*shapes, *self._live))
