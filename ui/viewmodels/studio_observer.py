"""A second observer codes blind: while she does, nothing that the coach saw is to be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.services.reshaping import DuplicateMoment, SplitMoment
from beeldcoach.services.watching import (
    AddMoment,
    FillMoment,
    LinkMoment,
    NoteMoment,
    PlaceMoment,
    RemoveMoment,
    StarMoment,
    observer_name,
)
from ui.tasks.flow import Ask
from ui.viewmodels.fragment_rows import FragmentRow
from ui.viewmodels.studio_pictures import StudioPictures
from ui.viewmodels.studio_state import StudioState, taken, with_parts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from PySide6.QtCore import QObject

    from beeldcoach.domain.annotation import Fragment
    from beeldcoach.services.desk import Command
    from beeldcoach.services.history import UndoStatus
    from beeldcoach.services.studio import Studio, StudioParts
    from ui.tasks.flow import Flow
    from ui.viewmodels.questions import AskText
    from ui.viewmodels.session import Session

_OF_MOMENTS = (
    AddMoment, NoteMoment, PlaceMoment, StarMoment, RemoveMoment, FillMoment, LinkMoment,
    SplitMoment, DuplicateMoment,
)  # fmt: skip


def seen_by(observer: str, head: Studio) -> Studio:
    """Return a film with what this observer coded; of the rest only its phases, and no notes."""
    own = tuple(moment for moment in head.moments if moment.observer == observer)
    if not observer:
        return replace(head, moments=own)
    return replace(head, moments=own, fragments=(), marks=(), drawings=(), stills=(), talk=())


def parts_seen_by(observer: str, parts: StudioParts) -> StudioParts:
    """Return of what changed only what this observer may see."""
    moments = {
        item: moment if moment is None or moment.observer == observer else None
        for item, moment in parts.moments.items()
    }
    if not observer:
        return replace(parts, moments=moments)
    return replace(
        parts, moments=moments, fragments=None, marks=None, drawings=None, stills=None, talk=None
    )


def places_of(fragments: Iterable[Fragment]) -> tuple[FragmentRow, ...]:
    """Return where fragments lie, and nothing of what is written on their cards."""
    return tuple(
        FragmentRow(each.id, each.start_ms, each.end_ms, each.position + 1) for each in fragments
    )


class Steps:
    """What a second observer did since she began: she undoes that, and nothing of the coach's.

    It counts too few steps rather than too many: what is done on in one go is one of them.
    """

    def __init__(self) -> None:
        self._done: list[object] = []
        self._undone: list[object] = []

    def begin(self) -> None:
        """Count from here."""
        self._done, self._undone = [], []

    def add(self, command: Command[Any]) -> None:
        """Count a deed."""
        key = command.merge_key
        if key is None or not self._done or self._done[-1] != key:
            self._done.append(key)
        self._undone = []

    @property
    def can_undo(self) -> bool:
        """Whether the last deed is hers."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether what was undone last is hers."""
        return bool(self._undone)

    def undo(self) -> None:
        """Count one back."""
        self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Count it again."""
        self._done.append(self._undone.pop())


class StudioObserving(StudioPictures):
    """Who codes: the coach, or a second observer who sees only what she coded herself.

    Signals:
        refused: a second observer wanted to do what is the coach's.
    """

    refused = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._steps = Steps()

    def ask_observer(self, question: AskText) -> None:
        """Ask who codes, and hide what the coach saw."""
        self.run(self._ask_observer(question))

    def observe(self, name: str) -> None:
        """Let a second observer code; "" for the coach again. Raises TooLong."""
        observer, head = observer_name(name), self.state.head
        self._steps.begin()
        state = StudioState(
            head=seen_by(observer, head) if head is not None else None,
            duration_ms=self.state.duration_ms,
            phases=self.state.phases,
            observer=observer,
            thumbnails=self.state.thumbnails,
            peaks=self.state.peaks,
            speech=self.state.speech,
            heard_ms=self.state.heard_ms,
            speech_model=self.state.speech_model,
        )
        self._show(state)
        self._on_undo(self.session.core.desk.undo_status)
        self.reload()

    def undo(self) -> None:
        """Undo the last deed of who codes."""
        if self.state.observer:
            if not self._steps.can_undo:
                return
            self._steps.undo()
        super().undo()

    def redo(self) -> None:
        """Redo what was undone last by who codes."""
        if self.state.observer:
            if not self._steps.can_redo:
                return
            self._steps.redo()
        super().redo()

    def _ask_observer(self, question: AskText) -> Flow:
        name = yield Ask(question)
        if name:
            self.observe(name)

    def _may(self, command: Command[Any]) -> bool:
        if not self.state.observer:
            return True
        if isinstance(command, _OF_MOMENTS):
            self._steps.add(command)
            return True
        self.refused.emit()
        return False

    def _store(self, item: UUID, command: Command[Any]) -> None:
        if self._may(command):
            super()._store(item, command)
        else:
            self.reload()  # what was shown already

    def _do(self, command: Command[Any]) -> Flow:
        if self._may(command):
            yield from super()._do(command)

    def _seen(self, head: Studio) -> StudioState:
        observer = self.state.observer
        state = taken(self.state, seen_by(observer, head))
        return replace(state, places=places_of(head.fragments) if observer else ())

    def _taken_parts(self, parts: StudioParts, own: frozenset[UUID]) -> StudioState:
        observer = self.state.observer
        state = with_parts(self.state, parts_seen_by(observer, parts), own)
        if observer and parts.fragments is not None:
            return replace(state, places=places_of(parts.fragments))
        return state

    def _on_undo(self, status: UndoStatus) -> None:
        if self.state.observer:
            undo = status.undo if self._steps.can_undo else ""
            redo = status.redo if self._steps.can_redo else ""
            status = replace(status, undo=undo, redo=redo)
        super()._on_undo(status)
