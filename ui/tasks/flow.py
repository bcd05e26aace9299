"""The steps a task may yield.

A task is a generator that lives on the UI thread. It yields what it needs (work to be
done elsewhere, an answer from the user) and is resumed with the result. The whole of a
user's operation thus reads from top to bottom, and knows no widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol

from beeldcoach.services.progress import Cancelled, Progress

__all__ = ["Ask", "Background", "Cancelled", "Flow", "Lane", "Progress", "Prompter"]


class Lane(Enum):
    """Where work runs. The desk's lane is one thread, so database and undo stay serial."""

    DESK = auto()
    MEDIA = auto()


@dataclass(frozen=True, slots=True)
class Background:
    """Call `work` on a worker thread; resume with its result, or with its exception."""

    work: Callable[[Progress], Any]
    lane: Lane = Lane.DESK


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question to the user; resume with the answer, or None when dismissed."""

    question: object


Flow = Generator[Background | Ask, Any, None]


class Prompter(Protocol):
    """Turns questions into dialogs; in tests, into scripted answers."""

    def ask(self, question: object, reply: Callable[[object], None]) -> None:
        """Show the question and call `reply` once, later, on the UI thread."""
