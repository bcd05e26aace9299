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


@dataclass(frozen=True, slots=True)
class UndoStatus:
    """The names of what would be undone and redone; empty for nothing."""

    undo: str = ""
    redo: str = ""


class History:
    """What was done and what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._last: datetime | None = None

    @property
    def status(self) -> UndoStatus:
        """What can be undone and redone."""
        return UndoStatus(
            self._done[-1].name if self._done else "", self._undone[-1].name if self._undone else ""
        )

    def push(self, step: Step, at: datetime) -> None:
        """Add a deed; one that continues the last (same merge key, no pause) joins it."""
        top = self._done[-1] if self._done else None
        joins = (
            top is not None
            and step.merge_key is not None
            and step.merge_key == top.merge_key
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
