"""Undo and redo: stacks of images that put things back, one step a deed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.services.units import Image

LIMIT = 500  # steps; a morning of coding
PAUSE = timedelta(seconds=4)  # typing that pauses longer than this starts a new step


@dataclass(frozen=True, slots=True)
class Step:
    """One deed: the name of its command and how things stood before."""

    name: str
    images: tuple[Image, ...]
    merge_key: tuple[object, ...] | None
    until_ledger: bool = False  # to be undone only as long as the ledger stays as it was
    by: str = ""  # who did it: a second observer; "" for the coach


@dataclass(frozen=True, slots=True)
class UndoStatus:
    """The names of what would be undone and redone, empty for nothing; and who did it."""

    undo: str = ""
    redo: str = ""
    undo_by: str = ""  # a second observer; "" for the coach
    redo_by: str = ""

    def of(self, by: str) -> UndoStatus:
        """Return what somebody may undo and redo: a second observer only what she did herself."""
        if not by:
            return self
        undo = self.undo if self.undo_by == by else ""
        redo = self.redo if self.redo_by == by else ""
        return replace(self, undo=undo, redo=redo)


class History:
    """What was done and what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._last: datetime | None = None

    @property
    def status(self) -> UndoStatus:
        """What can be undone and redone."""
        done = self._done[-1] if self._done else Step("", (), None)
        undone = self._undone[-1] if self._undone else Step("", (), None)
        return UndoStatus(done.name, undone.name, done.by, undone.by)

    def push(self, step: Step, at: datetime) -> None:
        """Add a deed; one that continues the last (same merge key, no pause) joins it."""
        top = self._done[-1] if self._done else None
        joins = (
            top is not None
            and step.merge_key is not None
            and (step.merge_key, step.by) == (top.merge_key, top.by)
            and self._last is not None
            and at - self._last <= PAUSE
        )
        if joins and top is not None:
            seen = {(image.kind, image.id) for image in top.images}
            extra = tuple(i for i in step.images if (i.kind, i.id) not in seen)
            self._done[-1] = replace(top, images=top.images + extra)
        else:
            self._done.append(step)
            del self._done[:-LIMIT]
        self._undone.clear()
        self._last = at

    def settle(self) -> None:
        """Forget what cannot be undone any more: the ledger has grown since.

        What lies below it goes as well: its images are of a time before.
        """
        fixed = [place for place, step in enumerate(self._done) if step.until_ledger]
        if fixed:
            del self._done[: fixed[-1] + 1]
        if any(step.until_ledger for step in self._undone):
            self._undone.clear()

    def forget(self) -> None:
        """Forget everything: its images hold what was destroyed."""
        self._done.clear()
        self._undone.clear()
        self._last = None

    def pop_undo(self) -> Step | None:
        """Take the last deed off."""
        return self._done.pop() if self._done else None

    def pop_redo(self) -> Step | None:
        """Take the last undone deed off."""
        return self._undone.pop() if self._undone else None

    def push_undo(self, step: Step) -> None:
        """Put a redone deed back."""
        self._done.append(step)

    def push_redo(self, step: Step) -> None:
        """Keep an undone deed for redo."""
        self._undone.append(step)
