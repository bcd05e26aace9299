"""Annotations: moments, fragments and the teacher's own marks, in film time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import SpanInvalid

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, FilmId, FragmentId, MarkId, MomentId


class FragmentKind(StrEnum):
    """Why a fragment was chosen."""

    SUCCESS = "success"
    QUESTION = "question"
    CONTRAST = "contrast"
    OWN_CHOICE = "own_choice"


class TeacherStatus(StrEnum):
    """What the teacher said about showing a fragment to her."""

    NOT_SEEN = "not_seen"
    AGREED = "agreed"
    NOT_SHOWN = "not_shown"


@dataclass(eq=False)
class Moment:
    """Something seen at a time: a code of the lens, or a bare note."""

    id: MomentId
    film_id: FilmId
    start_ms: int
    end_ms: int | None = None  # None for a point
    code: str | None = None  # of the lens; None for a note
    note: str = ""
    starred: bool = False

    def place(self, start_ms: int, end_ms: int | None) -> None:
        """Move it; raise SpanInvalid."""
        if start_ms < 0 or (end_ms is not None and end_ms <= start_ms):
            raise SpanInvalid
        self.start_ms, self.end_ms = start_ms, end_ms


@dataclass(eq=False)
class Fragment:
    """A piece of film to look back on, with the card that prepares the talk."""

    id: FragmentId
    film_id: FilmId
    start_ms: int
    end_ms: int
    position: int = 0  # order in the debrief, from 0
    title: str = ""
    kind: FragmentKind = FragmentKind.SUCCESS
    fact: str = ""
    meaning: str = ""
    question: str = ""
    status: TeacherStatus = TeacherStatus.NOT_SEEN
    used: bool = False
    codes: list[str] = field(default_factory=list)

    def place(self, start_ms: int, end_ms: int, duration_ms: int) -> None:
        """Set its edges inside the film; raise SpanInvalid."""
        if start_ms < 0 or end_ms <= start_ms or end_ms > duration_ms:
            raise SpanInvalid
        self.start_ms, self.end_ms = start_ms, end_ms

    @property
    def shown(self) -> bool:
        """Whether the debrief may show it."""
        return self.status is not TeacherStatus.NOT_SHOWN


@dataclass(eq=False)
class TeacherMark:
    """'This moment', pressed by the teacher during the debrief; hers to keep."""

    id: MarkId
    film_id: FilmId
    cycle_id: CycleId
    fragment_id: FragmentId | None
    at_ms: int
    text: str = ""
