"""What the coach does with single pictures of the film: draws over them, and keeps stills."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal

from beeldcoach.domain.annotation import Drawing, Still
from beeldcoach.domain.drawing import Shape, shapes_of
from beeldcoach.domain.ids import DrawingId, StillId
from beeldcoach.services.drawings import AddDrawing, ChangeDrawing, RemoveDrawing
from beeldcoach.services.stills import AddStill
from ui.viewmodels.studio_editing import StudioEditing


class StudioPictures(StudioEditing):
    """Drawings and stills.

    Signals:
        still_kept: the number of the fragment in which it lies, 0 for none; and whether it was
            kept before already.
    """

    still_kept = Signal(int, bool)

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """The drawings of the film."""
        return self.state.head.drawings if self.state.head else ()

    def draw(self, at_ms: int, shape: Shape) -> None:
        """Draw over the picture of a time; the moment chosen there takes the drawing along."""
        if (film_id := self.film_id) is None:
            return
        known = next((each for each in self.drawings if each.at_ms == at_ms), None)
        chosen = self.state.moment(self.state.selected)
        moment = chosen.id if chosen is not None and chosen.start_ms == at_ms else None
        item = known.id if known is not None else DrawingId(uuid4())
        shapes = [*(known.shapes if known is not None else ()), shape.plain()]
        self._show_drawing(Drawing(item, film_id, at_ms, shapes, moment))
        self._store(item, AddDrawing(film_id, at_ms, (shape,), moment, item))

    def erase(self, item: DrawingId, number: int) -> None:
        """Take one shape of a drawing away, counted from 0."""
        known = next((each for each in self.drawings if each.id == item), None)
        if known is None:
            return
        shapes = list(shapes_of(known.shapes))
        del shapes[number]
        self._show_drawing(replace(known, shapes=[shape.plain() for shape in shapes]))
        self._store(item, ChangeDrawing(item, tuple(shapes)))

    def wipe(self, item: DrawingId) -> None:
        """Take a whole drawing away."""
        known = next((each for each in self.drawings if each.id == item), None)
        if known is not None:
            self._show_drawing(replace(known, shapes=[]))
            self._store(item, RemoveDrawing(item))

    def keep_still(self, at_ms: int) -> None:
        """Keep the picture of a time."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return
        head, item = self.state.head, StillId(uuid4())
        before = any(still.at_ms == at_ms for still in head.stills)
        if not before:
            stills = sorted((*head.stills, Still(item, film_id, at_ms)), key=lambda s: s.at_ms)
            self._show(replace(self.state, head=replace(head, stills=tuple(stills))))
            self._store(item, AddStill(film_id, at_ms, still_id=item))
        around = [row for row in self.state.fragments if row.start_ms <= at_ms <= row.end_ms]
        self.still_kept.emit(around[0].number if around else 0, before)

    def _show_drawing(self, drawing: Drawing) -> None:
        head = self.state.head
        assert head is not None
        others = tuple(each for each in head.drawings if each.id != drawing.id)
        known = (*others, drawing) if drawing.shapes else others
        ordered = tuple(sorted(known, key=lambda each: each.at_ms))
        self._show(replace(self.state, head=replace(head, drawings=ordered)))
