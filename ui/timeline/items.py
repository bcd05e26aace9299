"""What the timeline shows: one frozen state, made by the studio, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A coded moment (no end) or interval; `colour` is a name that the theme knows."""

    id: UUID
    start_ms: int
    end_ms: int | None
    code_id: UUID
    shape: str
    colour: str
    letter: str
    title: str


@dataclass(frozen=True, slots=True)
class FragmentItem:
    """A piece of the film that may be shown in the debrief."""

    id: UUID
    start_ms: int
    end_ms: int
    number: int
    title: str
    vetoed: bool = False


@dataclass(frozen=True, slots=True)
class MarkItem:
    """A moment that the teacher marked herself; `text` is shown beside the bookmark."""

    id: UUID
    at_ms: int
    text: str


Item: TypeAlias = CodeItem | FragmentItem | MarkItem


@dataclass(frozen=True, slots=True)
class TimelineState:
    """Everything that is painted, save the playhead; times are milliseconds of the film.

    `thumbnails` are (time, JPEG) in order of time; `peaks` are loudness buckets (0 to 255) that
    divide the whole film evenly. An empty `marks_label` gives the lane its general name.
    """

    duration_ms: int = 0
    codes: tuple[CodeItem, ...] = ()
    fragments: tuple[FragmentItem, ...] = ()
    marks: tuple[MarkItem, ...] = ()
    thumbnails: tuple[tuple[int, bytes], ...] = ()
    peaks: bytes = b""
    marks_label: str = ""
    selected: UUID | None = None
    in_ms: int | None = None
    out_ms: int | None = None
