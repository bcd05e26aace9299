"""Annotations: moments, fragments and the teacher's own marks, in film time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import SpanInvalid

if TYPE_CHECKING:
    from beeldcoach.domain.ids import (
        CycleId,
        DrawingId,
        FilmId,
        FragmentId,
        MarkId,
        MomentId,
        PhaseId,
        StillId,
        TalkSpanId,
    )

OBSERVER_LIMIT = 40  # letters of a second observer's name or initials
ATTENTION = "!"  # the code of a mark of the first pass: look here again; of no lens


class FragmentKind(StrEnum):
    """Why a fragment was chosen."""

    SUCCESS = "success"
    QUESTION = "question"
    CONTRAST = "contrast"
    OWN_CHOICE = "own_choice"


class Actor(StrEnum):
    """Who does what a moment tells of."""

    NOBODY = ""  # not said
    TEACHER = "teacher"
    PUPIL = "pupil"
    GROUP = "group"


class Voice(StrEnum):
    """Who is heard in a stretch of film."""

    TEACHER = "teacher"
    PUPIL = "pupil"
    BOTH = "both"
    SILENCE = "silence"


class Need(StrEnum):
    """The basic need that a fragment is about."""

    NONE = ""
    RELATION = "relation"
    COMPETENCE = "competence"
    AUTONOMY = "autonomy"


class Children(StrEnum):
    """Which children can be recognised in a fragment."""

    UNKNOWN = ""
    NONE = "none"
    OUT_OF_FOCUS = "out_of_focus"  # seen, but it is not about them
    IN_FOCUS = "in_focus"


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
    actor: Actor = Actor.NOBODY
    modifier: str = ""  # the answer to the question that its code asks; "" while not given
    observer: str = ""  # who coded it, of a second observer; "" for the coach
    answers: MomentId | None = None  # the moment that this one goes on from, in a chain

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
    pupil_does: str = ""
    teacher_does: str = ""
    effect: str = ""
    need: Need = Need.NONE
    children: Children = Children.UNKNOWN
    insight: str = ""  # the teacher's, in her own words

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


@dataclass(eq=False)
class Phase:
    """A phase of the lesson; it ends where the next begins, or with the film."""

    id: PhaseId
    film_id: FilmId
    start_ms: int
    name: str = ""


@dataclass(eq=False)
class TalkSpan:
    """Who is heard in a stretch of film, as the coach marked it; spans do not overlap."""

    id: TalkSpanId
    film_id: FilmId
    start_ms: int
    end_ms: int
    voice: Voice


@dataclass(eq=False)
class Drawing:
    """What the coach drew over the picture at a time.

    A shape is `{"kind": ..., "points": [[x, y], ...]}` with kind arrow, circle, spotlight or line
    (freehand), and points as parts of the picture's width and height (0 to 1): two for an arrow
    (tail, head), two for a circle or spotlight (corners of the box around it).
    """

    id: DrawingId
    film_id: FilmId
    at_ms: int
    shapes: list[dict[str, Any]] = field(default_factory=list)
    moment_id: MomentId | None = None


@dataclass(eq=False)
class Still:
    """A picture of the film to keep at hand: its time; the picture itself stays in the film."""

    id: StillId
    film_id: FilmId
    at_ms: int
    fragment_id: FragmentId | None = None
    title: str = ""
