"""ObservationModel: one observation, with every press shown at once and stored at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.ids import SightingId
from beeldcoach.domain.sighting import MARK
from beeldcoach.services.observing import (
    AddSighting,
    ChooseSighting,
    DescribeSighting,
    DiscardObservation,
    EndObservation,
    NoteSighting,
    PauseObservation,
    PlaceSighting,
    RemoveSighting,
    ResumeObservation,
    ShowObservation,
    StartObservation,
)
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.observation_state import (
    ObservationState,
    Phase,
    SightingRow,
    coded_row,
    neighbour,
    taken,
    with_row,
    without_row,
)
from ui.viewmodels.questions import Confirm

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, TrajectoryId
    from beeldcoach.services.desk import Changes, Command
    from beeldcoach.services.history import UndoStatus
    from ui.tasks.flow import Background, Flow
    from ui.viewmodels.session import Session


class ObservationModel(ViewModel):
    """The observation of a cycle.

    An own edit is shown before it is stored, and its echo is not loaded again: so a key press
    costs the same however much was seen. What fails to be stored is loaded anew.

    Signals:
        deleted: a row was taken away.
    """

    deleted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.state = ObservationState()
        self._subject: tuple[TrajectoryId, CycleId] | None = None
        self._under_way: Counter[UUID] = Counter()  # edits shown but not yet known to be stored
        session.undo_changed.connect(self._on_undo)

    @property
    def subject(self) -> tuple[TrajectoryId, CycleId] | None:
        """The trajectory and the cycle whose observation is open."""
        return self._subject

    @property
    def now_ms(self) -> int:
        """The time of the lesson now; 0 before the clock was started."""
        watch = self.state.watch
        return watch.at(self.session.core.clock.now()) if watch is not None else 0

    @property
    def is_forgotten(self) -> bool:
        """Whether the clock was not stopped when the lesson was over."""
        return self.state.is_forgotten(self.session.core.clock.now(), self.session.today)

    def open(self, trajectory_id: TrajectoryId, cycle_id: CycleId) -> None:
        """Show an observation; another one forgets what was shown before."""
        subject = (trajectory_id, cycle_id)
        if subject == self._subject and self.active:
            return  # it follows every change already
        if subject != self._subject:
            self._subject, self.state = subject, ObservationState()
            self._on_undo(self.session.core.desk.undo_status)
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop following changes."""
        self.active = False

    def concerns(self, changes: Changes) -> bool:
        """Everything, but for the echo of an edit that is shown already."""
        own = changes.ids and all(self._under_way[item] for item in changes.ids)
        return bool(changes.kinds) and not own

    # The clock

    def start(self) -> None:
        """Start the clock."""
        self._do(StartObservation(*self._opened))

    def pause_or_go_on(self) -> None:
        """Let the clock stand still, or go on; start it when it was not started."""
        phase = self.state.phase
        if phase is Phase.BEFORE:
            if self.state.head is not None:
                self.start()
        elif phase is Phase.RUNNING:
            self._do(PauseObservation(*self._opened))
        elif phase is Phase.PAUSED or self.state.can_go_on:
            self._do(ResumeObservation(*self._opened))

    def end(self) -> None:
        """Stop the clock and record the observation."""
        self._do(EndObservation(*self._opened))

    def end_at_last(self) -> None:
        """Record the observation as ended when the last was seen."""
        self._do(EndObservation(*self._opened, at_ms=self.state.last_ms))

    def discard(self) -> None:
        """Ask whether to throw away what was begun, and do so."""
        self.run(self._discard())

    def _discard(self) -> Flow:
        sure = yield Ask(
            Confirm(
                self.tr("Throw this observation away"),
                self.tr(
                    "The clock and %n moment(s) are taken away. Ctrl+Z brings them back,"
                    " as long as the vault stays open.",
                    "",
                    len(self.state.rows),
                ),
                self.tr("Throw away"),
                destructive=True,
            )
        )
        if sure:
            yield self.session.do(DiscardObservation(*self._opened))

    # What is seen

    def tag(self, code_id: str, at_ms: int) -> None:
        """Code what is seen at a time of the lesson."""
        if self.state.takes_sightings:
            self._add(code_id, at_ms, "")

    def mark(self, at_ms: int) -> None:
        """Mark a time to look at again."""
        self.tag(MARK, at_ms)

    def add_note(self, at_ms: int, note: str) -> SightingId | None:
        """Add a bare note; returns its id, None when nothing can be added now."""
        return self._add(None, at_ms, note) if self.state.takes_sightings else None

    def _add(self, code_id: str | None, at_ms: int, note: str) -> SightingId:
        item = SightingId(uuid4())
        lens = self.state.head.lens if self.state.head else None
        row = replace(coded_row(item, at_ms, code_id, lens), note=note)
        self._show(replace(with_row(self.state, row), selected=item))
        self._store(item, AddSighting(*self._opened, at_ms, code_id, note, item))
        return item

    def write_note(self, item: UUID, note: str) -> None:
        """Write the note of a row."""
        row = self.state.row(item)
        if row is not None and row.note != note:
            self._change(replace(row, note=note), NoteSighting(SightingId(item), note))

    def place(self, item: UUID, at_ms: int) -> None:
        """Move a row to another time."""
        row = self.state.row(item)
        if row is not None and row.start_ms != at_ms:
            self._change(replace(row, start_ms=at_ms), PlaceSighting(SightingId(item), at_ms))

    def choose(self, item: UUID | None) -> None:
        """Choose a row to look back on, or take that back."""
        row = self.state.row(item)
        if row is not None:
            chosen = not row.starred
            self._change(
                replace(row, starred=chosen), ChooseSighting(SightingId(row.id), chosen=chosen)
            )

    def describe(self, item: UUID, title: str, picture: str) -> None:
        """Tell a chosen row as a photograph would show it."""
        row = self.state.row(item)
        if row is not None and (row.title, row.picture) != (title, picture):
            command = DescribeSighting(SightingId(item), title, picture)
            self._change(replace(row, title=title, picture=picture), command)

    def remove(self, item: UUID | None) -> None:
        """Delete a row; `deleted` follows at once."""
        row = self.state.row(item)
        if row is not None:
            self._show(without_row(self.state, row.id))
            self._store(row.id, RemoveSighting(SightingId(row.id)))
            self.deleted.emit()

    def select(self, item: UUID | None) -> None:
        """Choose a row."""
        if item != self.state.selected:
            self._show(replace(self.state, selected=item if self.state.row(item) else None))

    def select_neighbour(self, way: int) -> None:
        """Choose the row before (-1) or after (+1)."""
        row = neighbour(self.state, way)
        if row is not None:
            self.select(row.id)

    def undo(self) -> None:
        """Undo the last deed."""
        self.run(self._turn(self.session.undo(), again=self._is_storing))

    def redo(self) -> None:
        """Redo what was undone last."""
        self.run(self._turn(self.session.redo(), again=self._is_storing))

    # Inside

    @property
    def _opened(self) -> tuple[TrajectoryId, CycleId]:
        assert self._subject is not None, "an observation is opened before it is changed"
        return self._subject

    @property
    def _is_storing(self) -> bool:
        return bool(self._under_way.total())

    def _turn(self, step: Background, *, again: bool) -> Flow:
        yield step
        if again:  # its news may have passed for the echo of an edit under way
            self.reload()

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        head = yield self.session.ask(ShowObservation(*subject, self.session.language))
        if self._is_storing:  # what was asked may lack an edit that is shown already
            self._stale = True
        elif subject == self._subject:
            self._show(taken(self.state, head))

    def _change(self, row: SightingRow, command: Command[Any]) -> None:
        self._show(with_row(self.state, row))
        self._store(row.id, command)

    def _show(self, state: ObservationState) -> None:
        self.state = state
        self.changed.emit()

    def _do(self, command: Command[Any]) -> None:
        self.run(self._only(command))

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

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

    def _on_undo(self, status: UndoStatus) -> None:
        can_undo, can_redo = bool(status.undo), bool(status.redo)
        if (can_undo, can_redo) != (self.state.can_undo, self.state.can_redo):
            self._show(replace(self.state, can_undo=can_undo, can_redo=can_redo))
