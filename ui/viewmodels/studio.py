"""Studio: one film under analysis, with every edit shown at once and stored at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.services import operations
from beeldcoach.services.phases import PlacePhase, RemovePhase
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import CompleteAnalysis
from beeldcoach.services.watching import (
    PlaceMoment,
    RememberPosition,
    RemoveMark,
    RemoveMoment,
)
from beeldcoach.services.working import MayWork
from ui.navigation import Location
from ui.tasks.flow import Background
from ui.viewmodels.studio_fragments import Keeping, StudioFragments
from ui.viewmodels.studio_reshaping import StudioReshaping
from ui.viewmodels.studio_state import (
    Edge,
    StudioState,
    begin_of,
    neighbour,
    nudged,
    selecting,
    with_moment,
    with_phase,
    without_moment,
)
from ui.viewmodels.studio_strips import Source, StudioStrips
from ui.viewmodels.studio_talk import StudioTalk

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.studio import Studio
    from ui.tasks.flow import Flow
    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.session import Session


class StudioModel(StudioReshaping):
    """The analysis of a film.

    Signals:
        film_ready: the StreamFactory of the film, and whether it has sound.
        seek_asked: the film should go to this time, milliseconds.
        deleted: "moment", "fragment", "mark", "phase" or "still", after it was taken away.
        leaving: the Location to go to.
    """

    film_ready = Signal(object, bool)
    seek_asked = Signal(int)
    deleted = Signal(str)
    leaving = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.strips = StudioStrips(session, self.failed.emit, self)
        self.strips.found.connect(self._take_strip)
        keeping = Keeping(lambda: self.state, self._show, self._store, self.failed.emit)
        self.fragments = StudioFragments(session, keeping, self)
        self.fragments.deleted.connect(lambda: self.deleted.emit("fragment"))
        self.fragments.still_deleted.connect(lambda: self.deleted.emit("still"))
        self.talk = StudioTalk(self)
        self._shows: Callable[[MomentRow], bool] | None = None

    def open(self, film_id: FilmId) -> None:
        """Fetch a film with all that was seen in it; `film_ready` follows."""
        self.film_id, self.active = film_id, True
        status = self.session.undo_status
        self.state = StudioState(can_undo=bool(status.undo), can_redo=bool(status.redo))
        self.changed.emit()
        self.run(self._open(film_id))

    def close(self, position_ms: int) -> None:
        """Let go of the film and remember where the coach left off."""
        film_id, head = self.film_id, self.state.head
        self.film_id, self.active = None, False
        self.session.observer = ""
        self.cancel_strips()
        self.state = StudioState()
        if film_id is None or head is None or self.session.core.read_only:
            return
        if position_ms != head.film.position_ms:
            self.run(self._remember(film_id, position_ms))

    def _remember(self, film_id: FilmId, position_ms: int) -> Flow:
        yield self.session.do(RememberPosition(film_id, position_ms))

    def _open(self, film_id: FilmId) -> Flow:
        yield self.session.ask(MayWork(film_id))
        query = ShowStudio(film_id, self.session.language)
        head = yield self.session.ask(query)
        if film_id == self.film_id:
            self.film_id = film_id = head.film.id  # it may be the second camera of this one now
        core = self.session.core
        stream = yield Background(lambda _: operations.film_stream(core, film_id))
        if film_id == self.film_id:
            self._take(head)
            self.strips.open(film_id, self.state.duration_ms)
            self.film_ready.emit(stream, head.film.has_sound)

    def _take(self, head: Studio) -> None:
        if head.film.id == self.film_id:
            super()._take(head)
        else:  # undo made the other film the main one
            self.open(head.film.id)

    def set_duration(self, ms: int) -> None:
        """Take the length that the player found, where none was known."""
        if ms and not self.state.duration_ms:
            self._show(replace(self.state, duration_ms=ms))

    def make_strips(self, stream: StreamFactory) -> None:
        """Make in the background what is not kept of the film in small."""
        head = self.state.head
        if head is not None and self.film_id is not None:
            sound, length = head.film.has_sound, self.state.duration_ms
            self.strips.make(Source(self.film_id, stream, sound, length))

    def cancel_strips(self) -> None:
        """Stop making them."""
        self.strips.cancel()

    def _take_strip(self, fields: dict[str, Any]) -> None:
        self._show(replace(self.state, **fields))

    def finish(self) -> None:
        """Record that the film was analysed, unless it was, and go to the debrief."""
        if self.state.head is not None:
            self.run(self._finish(self.state.head))

    def _finish(self, head: Studio) -> Flow:
        if head.analysed_on is None:
            today = self.session.today
            yield self.session.do(CompleteAnalysis(head.trajectory_id, head.cycle_id, today))
        self.leaving.emit(Location("trajectory", head.trajectory_id, f"debrief-{head.number}"))

    def remove(self, item: UUID | None) -> None:
        """Delete a moment, fragment or mark; `deleted` follows at once."""
        moment, fragment = self.state.moment(item), self.state.fragment(item)
        mark, phase = self.state.mark(item), self.state.phase(item)
        if moment is not None:
            self._show(without_moment(self.state, moment.id))
            self._store(moment.id, RemoveMoment(moment.id))
            self.deleted.emit("moment")
        elif fragment is not None:
            self.fragments.remove(fragment.id)
        elif mark is not None:
            self.run(self._do(RemoveMark(mark.id)))
            self.deleted.emit("mark")
        elif phase is not None:
            self.run(self._do(RemovePhase(phase.id)))
            self.deleted.emit("phase")

    def mark_in(self, at_ms: int | None) -> None:
        """Set the in point, or clear it with None; an out point before it goes."""
        out = self.state.out_ms
        keeps = out is not None and at_ms is not None and out > at_ms
        out = out if keeps or at_ms is None else None
        self._show(replace(self.state, in_ms=at_ms, out_ms=out))

    def mark_out(self, at_ms: int | None) -> None:
        """Set the out point, or clear it with None; an in point after it goes."""
        begin = self.state.in_ms
        keeps = begin is not None and at_ms is not None and begin < at_ms
        begin = begin if keeps or at_ms is None else None
        self._show(replace(self.state, in_ms=begin, out_ms=at_ms))

    def cut_code(self, code_id: str, at_ms: int) -> None:
        """Code what is seen now, and cut a fragment with the code's lead and lag."""
        made = self._coded(code_id, at_ms, None)
        code = self.state.head.lens.code(code_id) if self.state.head else None
        if made is not None and code is not None:
            span = at_ms - code.lead_ms, at_ms + code.lag_ms
            self.fragments.cut_around(*made, *span)

    def nudge(self, edge: Edge, by_ms: int) -> None:
        """Move an edge of what is chosen, and show the film there; a point moves whole."""
        state = self.state
        moment = state.moment(state.selected)
        if moment is not None:
            self._nudge_moment(moment, edge, by_ms)
            return
        row = state.fragment(state.selected)  # not the open card's: it may be out of sight
        if row is not None:
            start, end = nudged((row.start_ms, row.end_ms), edge, by_ms, state.duration_ms)
            self.fragments.place(row.id, start, end)
            self.seek_asked.emit(start if edge is Edge.START else end)

    def _nudge_moment(self, row: MomentRow, edge: Edge, by_ms: int) -> None:
        if row.end_ms is None:
            start, end = max(0, row.start_ms + by_ms), None
        else:
            span = (row.start_ms, row.end_ms)
            start, end = nudged(span, edge, by_ms, self.state.duration_ms)
        self._show(with_moment(self.state, replace(row, start_ms=start, end_ms=end)))
        self._store(row.id, PlaceMoment(row.id, start, end))
        self.seek_asked.emit(start if end is None or edge is Edge.START else end)

    def place(self, item: UUID, start_ms: int, end_ms: int | None) -> None:
        """Put a moment, fragment or phase elsewhere in time."""
        state = self.state
        moment, fragment, phase = state.moment(item), state.fragment(item), state.phase(item)
        if moment is not None:
            self._show(with_moment(state, replace(moment, start_ms=start_ms, end_ms=end_ms)))
            self._store(moment.id, PlaceMoment(moment.id, start_ms, end_ms))
        elif fragment is not None and end_ms is not None:
            self.fragments.place(fragment.id, start_ms, end_ms)
        elif phase is not None:
            self._show(with_phase(state, replace(phase, start_ms=start_ms)))
            self._store(phase.id, PlacePhase(phase.id, start_ms))

    def select(self, item: UUID | None, *, seek: bool = True) -> None:
        """Choose a moment, fragment or mark, and show the film there."""
        if item != self.state.selected:
            self._show(selecting(self.state, item))
        found = self.state.find(item)
        if found is not None and seek:
            self.seek_asked.emit(begin_of(found))

    def walk_only(self, shown: Callable[[MomentRow], bool] | None) -> None:
        """Walk only the moments that the list shows; None for all."""
        self._shows = shown
        self.changed.emit()

    def select_neighbour(self, way: int, at_ms: int) -> None:
        """Choose the moment before (-1) or after (+1)."""
        row = neighbour(self.state, way, at_ms, self._shows)
        if row is not None:
            self.select(row.id)
