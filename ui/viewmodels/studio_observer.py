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

    from beeldcoach.domain.annotation import Fragment
    from beeldcoach.services.desk import Command
    from beeldcoach.services.studio import Studio, StudioParts
    from ui.tasks.flow import Flow
    from ui.viewmodels.questions import AskText

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


class StudioObserving(StudioPictures):
    """Who codes: the coach, or a second observer who sees only what she coded herself.

    She undoes only what is hers: the session knows who works.

    Signals:
        refused: a second observer wanted to do what is the coach's.
    """

    refused = Signal()

    def ask_observer(self, question: AskText) -> None:
        """Ask who codes, and hide what the coach saw."""
        self.run(self._ask_observer(question))

    def observe(self, name: str) -> None:
        """Let a second observer code; "" for the coach again. Raises TooLong."""
        observer, head = observer_name(name), self.state.head
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
        self.session.observer = observer
        self._on_undo(self.session.undo_status)
        self.reload()

    def _ask_observer(self, question: AskText) -> Flow:
        name = yield Ask(question)
        if name:
            self.observe(name)

    def _may(self, command: Command[Any]) -> bool:
        if not self.state.observer:
            return True
        if isinstance(command, _OF_MOMENTS):
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
