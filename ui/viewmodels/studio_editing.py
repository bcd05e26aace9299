"""Editing of a film: each edit is shown at once and stored at once; news is fetched in parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.services.content import lens
from beeldcoach.services.desk import Changes
from beeldcoach.services.studio import PARTS, ShowParts, ShowStudio
from ui.keys.code_keys import with_keys
from ui.keys.saved import from_kept
from ui.viewmodels.base import ViewModel
from ui.viewmodels.moments import MomentRow, moment_row
from ui.viewmodels.studio_state import StudioState, taken, with_parts

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QObject

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.desk import Command
    from beeldcoach.services.history import UndoStatus
    from beeldcoach.services.studio import Studio, StudioParts
    from ui.tasks.flow import Background, Flow
    from ui.viewmodels.session import Session

FEW = 64  # moments that changed; more are fetched with all the others


class StudioEditing(ViewModel):
    """What stands there of a film, and how an edit of it is shown and stored.

    An own edit is shown before it is stored, and its echo is not loaded again: so a key press
    costs the same however much was coded. What fails to be stored is loaded anew.

    Signals:
        undo_changed: whether there is something to undo or to redo changed.
    """

    undo_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.state = StudioState()
        self.film_id: FilmId | None = None
        self._under_way: Counter[UUID] = Counter()  # edits shown but not yet known to be stored
        self._parts = Changes()  # what changed and is to be fetched
        session.undo_changed.connect(self._on_undo)

    @property
    def lens(self) -> Lens:
        """The lens of the film, as it was made; that which films begin with while none is open."""
        return self.session.lens or lens(DEFAULT_LENS, self.session.language)

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
        self._show(self._taken_parts(found, own))

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

    def carry_out(self, command: Command[Any]) -> None:
        """Do what is shown only once it is stored."""
        self.run(self._do(command))

    def _do(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _row(self, moment: Moment) -> MomentRow:
        assert self.state.head is not None
        return moment_row(moment, self.state.head.lens)

    def _take(self, head: Studio) -> None:
        """Show what is stored; its codes with the keys that the coach's own choice leaves them."""
        self.session.lens = head.lens
        lens = with_keys(head.lens, from_kept(self.session.preferences.studio_keys))
        self._show(self._seen(replace(head, lens=lens)))

    def _seen(self, head: Studio) -> StudioState:
        """The state with what is stored, as far as who codes may see it."""
        return taken(self.state, head)

    def _taken_parts(self, parts: StudioParts, own: frozenset[UUID]) -> StudioState:
        """The state with what changed elsewhere, as far as who codes may see it."""
        return with_parts(self.state, parts, own)

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
            self.state = replace(self.state, can_undo=can_undo, can_redo=can_redo)
            self.undo_changed.emit()
