"""What the timeline shows: one frozen state, made by the studio, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from ui.timeline.intervals import IntervalIndex

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.domain.talk import Span, Stretch


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A coded moment (no end) or interval; `colour` is a name that the theme knows."""

    id: UUID
    start_ms: int
    end_ms: int | None
    shape: str
    colour: str
    letter: str
    title: str

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end; a point ends where it begins."""
        return self.start_ms, max(self.start_ms, self.end_ms or 0)


@dataclass(frozen=True, slots=True)
class FragmentItem:
    """A piece of the film that may be shown in the debrief."""

    id: UUID
    start_ms: int
    end_ms: int
    number: int
    title: str
    vetoed: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end."""
        return self.start_ms, self.end_ms


@dataclass(frozen=True, slots=True)
class MarkItem:
    """A moment that the teacher marked herself; `text` is shown beside the bookmark."""

    id: UUID
    at_ms: int
    text: str

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end, which are one."""
        return self.at_ms, self.at_ms


@dataclass(frozen=True, slots=True)
class PhaseItem:
    """A phase of the lesson; it ends where the next begins."""

    id: UUID
    start_ms: int
    end_ms: int
    title: str

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end."""
        return self.start_ms, self.end_ms


@dataclass(frozen=True, slots=True)
class CodeLane:
    """The codes of one category, or with `id` "" what belongs to none; colour and shape are its."""

    id: str
    title: str
    colour: str
    shape: str
    codes: IntervalIndex[CodeItem]
    rows: int = 1  # sub-rows: 2 where intervals overlap


Item: TypeAlias = CodeItem | FragmentItem | MarkItem | PhaseItem


@dataclass(frozen=True, slots=True)
class TimelineState:
    """Everything that is painted, save the playhead; times are milliseconds of the film.

    `thumbnails` are (time, JPEG) in order of time; `peaks` are loudness buckets (0 to 255) that
    divide the whole film evenly. An empty `marks_label` gives the lane its general name. `speech`
    was found in the sound, up to `heard_ms`; `talk` says who is heard when, by time.
    """

    duration_ms: int = 0
    codes: IntervalIndex[CodeItem] = field(default_factory=IntervalIndex)  # all of them
    lanes: tuple[CodeLane, ...] = ()  # the same by category, in the order of the lens
    phases: tuple[PhaseItem, ...] = ()
    fragments: tuple[FragmentItem, ...] = ()
    marks: tuple[MarkItem, ...] = ()
    thumbnails: tuple[tuple[int, bytes], ...] = ()
    peaks: bytes = b""
    has_talk: bool = False  # whether there is a lane for who talks
    has_fragments: bool = True  # whether there is one for fragments
    talk: tuple[Stretch, ...] = ()
    speech: tuple[Span, ...] = ()
    heard_ms: int = 0
    marks_label: str = ""
    selected: UUID | None = None
    signs: tuple[tuple[int, str], ...] = ()  # times of drawings and stills, with an icon each
    in_ms: int | None = None
    out_ms: int | None = None
