"""Studio: one film under analysis, with every edit shown at once and stored at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.annotation import FragmentKind, Moment
from beeldcoach.domain.ids import FragmentId, MomentId, PhaseId
from beeldcoach.services import operations
from beeldcoach.services.desk import Changes
from beeldcoach.services.fragments import AddFragment, FillFragment, PlaceFragment, RemoveFragment
from beeldcoach.services.phases import AddPhase, NamePhase, PlacePhase, RemovePhase
from beeldcoach.services.studio import PARTS, ShowParts, ShowStudio
from beeldcoach.services.trajectories import CompleteAnalysis
from beeldcoach.services.watching import (
    AddMoment,
    NoteMoment,
    PlaceMoment,
    RememberPosition,
    RemoveMark,
    RemoveMoment,
    StarMoment,
)
from ui.navigation import Location
from ui.tasks.flow import Background
from ui.viewmodels.base import ViewModel
from ui.viewmodels.moments import MomentRow, moment_row
from ui.viewmodels.studio_state import (
    SHORTEST_MS,
    Edge,
    FragmentRow,
    PhaseRow,
    StudioState,
    begin_of,
    neighbour,
    nudged,
    selecting,
    span_to_cut,
    taken,
    with_fragment,
    with_moment,
    with_parts,
    with_phase,
    without_moment,
)
from ui.viewmodels.studio_strips import StudioStrips

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.desk import Command
    from beeldcoach.services.history import UndoStatus
    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.studio import Studio
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

FEW = 64  # moments that changed; more are fetched with all the others


class StudioModel(ViewModel):
    """The analysis of a film.

    An own edit is shown before it is stored, and its echo is not loaded again: so a key press
    costs the same however much was coded. What fails to be stored is loaded anew.

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
        self.state = StudioState()
        self.film_id: FilmId | None = None
        self._under_way: Counter[UUID] = Counter()  # edits shown but not yet known to be stored
        self._used: list[str] = []  # codes, as they were used
        self._parts = Changes()  # what changed and is to be fetched
        self.strips = StudioStrips(session, self.failed.emit, self)
        self.strips.found.connect(self._take_strip)
        session.undo_changed.connect(self._on_undo)

    # The film

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
            self.film_ready.emit(stream, head.film.has_sound)

    def _load(self) -> Flow:
        film_id = self.film_id
        if film_id is None:
            return
        head = yield self.session.ask(ShowStudio(film_id, self.session.language))
        if self._is_storing:  # what was asked may lack an edit that is shown already
            self._stale = True
        elif film_id == self.film_id:
            self._take(head)

    def concerns(self, changes: Changes) -> bool:
        """Everything, but for the echo of an edit that is shown already."""
        own = changes.ids and all(self._under_way[item] for item in changes.ids)
        return bool(changes.kinds) and not own

    def _on_changes(self, changes: Changes) -> None:
        few = changes.kinds <= PARTS and len(changes.ids) <= FEW
        if not (few and self.active and self.concerns(changes)):
            super()._on_changes(changes)
            return
        self._parts = Changes(self._parts.kinds | changes.kinds, self._parts.ids | changes.ids)
        self.run(self._load_parts())

    def _load_parts(self) -> Flow:
        """Fetch what changed and nothing else."""
        film_id, parts, self._parts = self.film_id, self._parts, Changes()
        if film_id is None or not parts.kinds:
            return
        found = yield self.session.ask(ShowParts(film_id, parts.ids, parts.kinds))
        if film_id != self.film_id:
            return
        own = frozenset(item for item, many in self._under_way.items() if many)
        if own:  # what was asked may lack an edit that is shown already
            self._parts = Changes(self._parts.kinds | parts.kinds, self._parts.ids | parts.ids)
        self._show(with_parts(self.state, found, own))

    def set_duration(self, ms: int) -> None:
        """Take the length that the player found, where none was known."""
        if ms and not self.state.duration_ms:
            self._show(replace(self.state, duration_ms=ms))

    def make_strips(self, stream: StreamFactory) -> None:
        """Make thumbnails and loudness in the background."""
        if self.state.head is not None:
            self.strips.make(stream, self.state.head, self.state.duration_ms)

    def cancel_strips(self) -> None:
        """Stop making them."""
        self.strips.cancel()

    def _take_strip(self, field: str, value: object) -> None:
        found: dict[str, Any] = {field: value}
        self._show(replace(self.state, **found))

    def finish(self) -> None:
        """Record that the film was analysed, unless it was, and go to the debrief."""
        if self.state.head is not None:
            self.run(self._finish(self.state.head))

    def _finish(self, head: Studio) -> Flow:
        if head.analysed_on is None:
            today = self.session.today
            yield self.session.do(CompleteAnalysis(head.trajectory_id, head.cycle_id, today))
        self.leaving.emit(Location("trajectory", head.trajectory_id, f"debrief-{head.number}"))

    # Moments

    def tag(self, code_id: str, at_ms: int, end_ms: int | None = None) -> None:
        """Code a moment, or an interval."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return
        self._used = [*self._used[-31:], code_id]
        row = self._row(Moment(MomentId(uuid4()), film_id, at_ms, end_ms, code_id))
        self._show(selecting(with_moment(self.state, row), row.id))
        command = AddMoment(film_id, at_ms, end_ms, code_id, moment_id=row.id)
        self._store(row.id, command)

    def toggle_interval(self, code_id: str, at_ms: int) -> None:
        """Begin an interval of a code; end it when it runs."""
        running = dict(self.state.running)
        since = running.pop(code_id, None)
        if since is None:
            running[code_id] = at_ms
        self._show(replace(self.state, running=tuple(running.items())))
        if since is not None and abs(at_ms - since) >= SHORTEST_MS:
            self.tag(code_id, min(since, at_ms), max(since, at_ms))

    def end_intervals(self, at_ms: int) -> None:
        """End all that runs."""
        for code_id, _since in self.state.running:
            self.toggle_interval(code_id, at_ms)

    def add_note(self, at_ms: int, note: str) -> MomentId | None:
        """Add a bare note; returns its id."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return None
        item = MomentId(uuid4())
        row = self._row(Moment(item, film_id, at_ms, note=note))
        self._show(selecting(with_moment(self.state, row), item))
        self._store(item, AddMoment(film_id, at_ms, note=note, moment_id=item))
        return item

    def write_note(self, item: MomentId, note: str) -> None:
        """Write the note of a moment."""
        row = self.state.moment(item)
        if row is not None and row.note != note:
            self._show(with_moment(self.state, replace(row, note=note)))
            self._store(item, NoteMoment(item, note))

    def star(self, item: UUID | None) -> None:
        """Star a moment, or take its star off."""
        row = self.state.moment(item)
        if row is not None:
            self._show(with_moment(self.state, replace(row, starred=not row.starred)))
            self._store(row.id, StarMoment(row.id, not row.starred))

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

    # Fragments

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

    # Phases

    def add_phase(self, at_ms: int, name: str = "") -> PhaseId | None:
        """Begin a phase of the lesson; returns its id."""
        if (film_id := self.film_id) is None or self.state.head is None:
            return None
        item = PhaseId(uuid4())
        self._show(selecting(with_phase(self.state, PhaseRow(item, at_ms, name)), item))
        self._store(item, AddPhase(film_id, at_ms, name, item))
        return item

    def name_phase(self, item: PhaseId, name: str) -> None:
        """Write the name of a phase."""
        row = self.state.phase(item)
        if row is not None and row.name != name:
            self._show(with_phase(self.state, replace(row, name=name)))
            self._store(item, NamePhase(item, name))

    # What the timeline asks

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

    def draw_interval(self, lane: str, start_ms: int, end_ms: int) -> None:
        """Code an interval of a category, with its code that was used last, else its first."""
        head = self.state.head
        codes = [code for code in head.lens.codes if lane in ("", code.cluster)] if head else []
        known = {code.id for code in codes}
        last = next((code for code in reversed(self._used) if code in known), None)
        if codes:
            self.tag(last or codes[0].id, start_ms, end_ms)

    # Choosing, undo

    def select(self, item: UUID | None, *, seek: bool = True) -> None:
        """Choose a moment, fragment or mark, and show the film there."""
        if item != self.state.selected:
            self._show(selecting(self.state, item))
        found = self.state.find(item)
        if found is not None and seek:
            self.seek_asked.emit(begin_of(found))

    def select_neighbour(self, way: int, at_ms: int) -> None:
        """Choose the moment before (-1) or after (+1)."""
        row = neighbour(self.state, way, at_ms)
        if row is not None:
            self.select(row.id)

    def undo(self) -> None:
        """Undo the last deed."""
        self.run(self._turn(self.session.undo(), again=self._is_storing))

    def redo(self) -> None:
        """Redo what was undone last."""
        self.run(self._turn(self.session.redo(), again=self._is_storing))

    @property
    def _is_storing(self) -> bool:
        return bool(self._under_way.total())

    def _turn(self, step: Background, *, again: bool) -> Flow:
        yield step
        if again:  # its news may have passed for the echo of an edit under way
            self.reload()

    def _do(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    # Inside

    def _row(self, moment: Moment) -> MomentRow:
        assert self.state.head is not None
        return moment_row(moment, self.state.head.lens)

    def _take(self, head: Studio) -> None:
        self._show(taken(self.state, head))

    def _show(self, state: StudioState) -> None:
        self.state = state
        self.changed.emit()

    def _store(self, item: UUID, command: Command[Any]) -> None:
        self.run(self._stored(item, command))

    def _stored(self, item: UUID, command: Command[Any]) -> Flow:
        self._under_way[item] += 1
        stored = False
        try:
            yield self.session.do(command)
            stored = True
        finally:
            self._under_way[item] -= 1
            if not stored and self.active:
                self.reload()
            elif self._parts.kinds and not self._is_storing:
                self.run(self._load_parts())

    def _on_undo(self, status: UndoStatus) -> None:
        can_undo, can_redo = bool(status.undo), bool(status.redo)
        if (can_undo, can_redo) != (self.state.can_undo, self.state.can_redo):
            self._show(replace(self.state, can_undo=can_undo, can_redo=can_redo))
