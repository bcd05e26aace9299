"""Making other moments of one: once more, in two parts, with a length or without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from beeldcoach.domain.ids import MomentId
from beeldcoach.services.reshaping import DuplicateMoment, SplitMoment
from beeldcoach.services.watching import PlaceMoment
from ui.viewmodels.studio_coding import StudioCoding
from ui.viewmodels.studio_state import SHORTEST_MS, selecting, with_moment

if TYPE_CHECKING:
    from uuid import UUID

    from ui.viewmodels.moments import MomentRow

LENGTH_MS = 2_000  # of a moment that gets a length, unless the playhead says how far
BESIDE_MS = 1_000  # a double that would lie on the first goes so far on


class StudioReshaping(StudioCoding):
    """Each is one step of undo."""

    def duplicate_moment(self, item: UUID | None, at_ms: int) -> bool:
        """Make the same moment once more at a time, inside the film; whether there was one."""
        row = self.state.moment(item)
        if row is None:
            return False
        length = 0 if row.end_ms is None else row.end_ms - row.start_ms
        if at_ms == row.start_ms:  # it would lie on the first
            at_ms += length or BESIDE_MS
        last = (self.state.duration_ms or at_ms + length) - length
        start = max(0, min(at_ms, last))
        end = None if row.end_ms is None else start + length
        made = replace(row, id=MomentId(uuid4()), start_ms=start, end_ms=end, answers=None)
        self._show(selecting(with_moment(self.state, made), made.id))
        self._store(made.id, DuplicateMoment(row.id, start, made.id))
        return True

    def split_moment(self, item: UUID | None, at_ms: int) -> bool:
        """Cut a moment in two at a time and choose the second; whether it lies there."""
        row = self.state.moment(item)
        if row is None or row.end_ms is None or not row.start_ms < at_ms < row.end_ms:
            return False
        made = replace(row, id=MomentId(uuid4()), start_ms=at_ms, note="", answers=None)
        state = with_moment(with_moment(self.state, replace(row, end_ms=at_ms)), made)
        self._show(selecting(state, made.id))
        self._store(row.id, SplitMoment(row.id, at_ms, made.id))
        return True

    def toggle_length(self, item: UUID | None, at_ms: int) -> bool:
        """Give a moment a length up to a time, or take its length away; whether there was one.

        Where the time is not after it, it gets a short length inside the film.
        """
        row = self.state.moment(item)
        if row is None:
            return False
        end = None if row.end_ms is not None else self._end_of(row, at_ms)
        if end == row.end_ms:
            return False  # at the very end of the film there is no room for a length
        self._show(with_moment(self.state, replace(row, end_ms=end)))
        self._store(row.id, PlaceMoment(row.id, row.start_ms, end))
        return True

    def _end_of(self, row: MomentRow, at_ms: int) -> int | None:
        wanted = at_ms if at_ms - row.start_ms >= SHORTEST_MS else row.start_ms + LENGTH_MS
        end = min(wanted, self.state.duration_ms or wanted)
        return end if end - row.start_ms >= SHORTEST_MS else None
