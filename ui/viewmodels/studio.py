"""Studio: one film under analysis, with every edit shown at once and stored at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.annotation import FragmentKind
from beeldcoach.domain.ids import FragmentId
from beeldcoach.services import operations
from beeldcoach.services.fragments import AddFragment, FillFragment, PlaceFragment, RemoveFragment
from beeldcoach.services.phases import PlacePhase, RemovePhase
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import CompleteAnalysis
from beeldcoach.services.watching import (
    PlaceMoment,
    RememberPosition,
    RemoveMark,
    RemoveMoment,
)
from ui.navigation import Location
from ui.tasks.flow import Background
from ui.viewmodels.studio_coding import StudioCoding
from ui.viewmodels.studio_state import (
    SHORTEST_MS,
    Edge,
    FragmentRow,
    StudioState,
    begin_of,
    neighbour,
    nudged,
    selecting,
    span_to_cut,
    with_fragment,
    with_moment,
    with_phase,
    without_moment,
)
from ui.viewmodels.studio_strips import Source, StudioStrips

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.studio import Studio
    from ui.tasks.flow import Flow
    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.session import Session


class StudioModel(StudioCoding):
    """The analysis of a film.

    Signals:
        film_ready: the StreamFactory of the film, and whether it has sound.
        seek_asked: the film should go to this time, milliseconds.
        deleted: "moment", "fragment", "mark" or "phase", after it was taken away.
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
        self._shows: Callable[[MomentRow], bool] | None = None

    def open(self, film_id: FilmId) -> None:
        """Fetch a film with all that was seen in it; `film_ready` follows."""
        self.film_id, self.active = film_id, True
        status = self.session.core.desk.undo_status
        self.state = StudioState(can_undo=bool(status.undo), can_redo=bool(status.redo))
        self.changed.emit()
        self.run(self._open(film_id))

    def close(self, position_ms: int) -> None:
        """Let go of the film and remember where the coach left off."""
        film_id, head = self.film_id, self.state.head
        self.film_id, self.active = None, False
        self.cancel_strips()
        self.state = StudioState()
        if film_id is None or head is None or self.session.core.read_only:
            return
        if position_ms != head.film.position_ms:
            self.run(self._remember(film_id, position_ms))

    def _remember(self, film_id: FilmId, position_ms: int) -> Flow:
        yield self.session.do(RememberPosition(film_id, position_ms))

    def _open(self, film_id: FilmId) -> Flow:
        query = ShowStudio(film_id, self.session.language)
        head = yield self.session.ask(query)
        core = self.session.core
        stream = yield Background(lambda _: operations.film_stream(core, film_id))
        if film_id == self.film_id:
            self._take(head)
            self.strips.open(film_id, self.state.duration_ms)
            self.film_ready.emit(stream, head.film.has_sound)

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
            self.run(self._do(RemoveFragment(fragment.id)))
            self.deleted.emit("fragment")
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

    def cut(self, at_ms: int) -> None:
        """Cut a fragment; `span_to_cut` says which."""
        self.add_fragment(*span_to_cut(self.state, at_ms))

    def add_fragment(self, start_ms: int, end_ms: int) -> None:
        """Add a fragment and open its card."""
        last = self.state.duration_ms or end_ms
        start_ms, end_ms = max(0, start_ms), min(end_ms, last)
        if (film_id := self.film_id) is None or end_ms - start_ms < SHORTEST_MS:
            return
        item, number = FragmentId(uuid4()), len(self.state.fragments) + 1
        kind = FragmentKind.SUCCESS.value
        row = FragmentRow(item, start_ms, end_ms, number, "", kind, "", "", "", False)  # noqa: FBT003
        state = replace(self.state, in_ms=None, out_ms=None)
        self._show(selecting(with_fragment(state, row), item))
        self._store(item, AddFragment(film_id, start_ms, end_ms, fragment_id=item))

    def place_fragment(self, item: FragmentId, start_ms: int, end_ms: int) -> None:
        """Move the edges of a fragment."""
        row = self.state.fragment(item)
        if row is not None and (row.start_ms, row.end_ms) != (start_ms, end_ms):
            self._show(with_fragment(self.state, replace(row, start_ms=start_ms, end_ms=end_ms)))
            self._store(item, PlaceFragment(item, start_ms, end_ms))

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
            self.place_fragment(row.id, start, end)
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

    def fill(self, item: FragmentId, name: str, value: str) -> None:
        """Write one field of a fragment's card."""
        row = self.state.fragment(item)
        if row is not None and getattr(row, name) != value:
            changed: dict[str, Any] = {name: value}
            self._show(with_fragment(self.state, replace(row, **changed)))
            self._store(item, FillFragment(item, name, value))

    def place(self, item: UUID, start_ms: int, end_ms: int | None) -> None:
        """Put a moment, fragment or phase elsewhere in time."""
        state = self.state
        moment, fragment, phase = state.moment(item), state.fragment(item), state.phase(item)
        if moment is not None:
            self._show(with_moment(state, replace(moment, start_ms=start_ms, end_ms=end_ms)))
            self._store(moment.id, PlaceMoment(moment.id, start_ms, end_ms))
        elif fragment is not None and end_ms is not None:
            self.place_fragment(fragment.id, start_ms, end_ms)
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
