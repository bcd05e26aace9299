"""What the coach drew over the film, on the screens of the debrief; it can be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.player.drawn_over import DrawnOver

if TYPE_CHECKING:
    from beeldcoach.domain.annotation import Drawing
    from ui.debrief.fragment_player import FragmentPlayer
    from ui.player.surface import Surface
    from ui.viewmodels.debrief import DebriefModel


class DrawnShown(QObject):
    """The drawings of the fragment that is on, over every surface that shows the film.

    Of other fragments nothing is seen: the teacher may not want them shown.

    Signals:
        changed: they are hidden, or shown again; or another fragment has some, or none.
    """

    changed = Signal()

    def __init__(
        self, model: DebriefModel, fragments: FragmentPlayer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._fragments = model, fragments
        self._over: list[DrawnOver] = []
        self._drawings: tuple[Drawing, ...] = ()
        self._hidden = False
        fragments.changed.connect(self._render)
        model.changed.connect(self._render)

    @property
    def any(self) -> bool:
        """Whether something was drawn within the fragment that is on."""
        return bool(self._drawings)

    @property
    def hidden(self) -> bool:
        """Whether the film is shown without them."""
        return self._hidden

    def add(self, surface: Surface) -> None:
        """Show them over one more surface of the film."""
        over = DrawnOver(self._fragments.player, surface, lingers=True)
        over.set_drawings(self._seen)
        self._over.append(over)

    def toggle(self) -> None:
        """Hide them, or show them again."""
        self._hidden = not self._hidden
        self._tell()

    @property
    def _seen(self) -> tuple[Drawing, ...]:
        return () if self._hidden else self._drawings

    def _render(self) -> None:
        fragment, state = self._fragments.fragment, self._model.state
        there: tuple[Drawing, ...] = ()
        if fragment is not None and state is not None:
            first, last = fragment.start_ms, fragment.end_ms
            drawn = state.studio.drawings
            there = tuple(each for each in drawn if each.shapes and first <= each.at_ms <= last)
        if there != self._drawings:
            self._drawings = there
            self._tell()

    def _tell(self) -> None:
        for over in self._over:
            over.set_drawings(self._seen)
        self.changed.emit()
