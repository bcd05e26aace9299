"""The annotations of a film as every format sees them: plain values, times in whole milliseconds.

Names and notes are free texts. `tidy` brings them in the form in which they are written and read
back equal: see `beeldcoach/formats/tidy.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Voice = Literal["teacher", "pupil", "both", "silence"]
VOICES: tuple[Voice, ...] = ("teacher", "pupil", "both", "silence")
ACTORS = ("teacher", "pupil", "group")  # a moment may name another one; "" is nobody
DEFAULT_FRAME_MS = 40  # of a film whose rate is not known


@dataclass(frozen=True, slots=True)
class Media:
    """The film: its name without a folder, and what is known of it."""

    name: str = ""
    duration_ms: int = 0  # 0 when unknown
    rate_numerator: int = 0  # frames a second as a fraction; 0 when unknown or not constant
    rate_denominator: int = 1
    day: str = ""  # ISO date on which it was filmed

    def __post_init__(self) -> None:
        """Refuse what is no length and no rate."""
        assert self.duration_ms >= 0
        assert self.rate_numerator >= 0
        assert self.rate_denominator > 0

    @property
    def frame_ms(self) -> int:
        """Return how long a frame is shown at most, in whole milliseconds; at least one."""
        if not self.rate_numerator:
            return DEFAULT_FRAME_MS
        return max(1, -(-1_000 * self.rate_denominator // self.rate_numerator))

    def frame_at(self, at_ms: int) -> int | None:
        """Return the number of the frame that is shown at a time; None without a rate."""
        if not self.rate_numerator:
            return None
        return at_ms * self.rate_numerator // (1_000 * self.rate_denominator)


@dataclass(frozen=True, slots=True)
class Angle:
    """Another film of the same lesson, by its name without a folder."""

    name: str
    origin_ms: int = 0  # its own time when the film begins; before zero when it began later


@dataclass(frozen=True, slots=True)
class Lane:
    """Codes that belong together."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Code:
    """One thing to see."""

    id: str
    name: str
    lane: str  # id
    colour: str = ""  # "#RRGGBB"
    key: str = ""  # one character
    interval: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """Something seen: a code, or a bare note."""

    start_ms: int
    end_ms: int | None = None  # None for a point
    code: str | None = None  # id
    note: str = ""
    starred: bool = False
    actor: str = ""  # of ACTORS, or as another program names who it is about
    modifier: str = ""  # what was chosen beside the code, in words
    observer: str = ""  # "" for the coach
    answers: int | None = None  # index of the moment that this one goes on from, in a chain

    def __post_init__(self) -> None:
        """Refuse what ends before it began."""
        assert self.start_ms >= 0
        assert self.end_ms is None or self.end_ms > self.start_ms


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of the lesson, until the next one begins or the film ends."""

    start_ms: int
    name: str


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of film that was chosen to look back on."""

    start_ms: int
    end_ms: int
    title: str = ""
    question: str = ""

    def __post_init__(self) -> None:
        """Refuse what has no length."""
        assert 0 <= self.start_ms < self.end_ms


@dataclass(frozen=True, slots=True)
class Talk:
    """Who is heard in a stretch of film."""

    start_ms: int
    end_ms: int
    voice: Voice

    def __post_init__(self) -> None:
        """Refuse what has no length, and a voice that nobody has."""
        assert 0 <= self.start_ms < self.end_ms
        assert self.voice in VOICES


@dataclass(frozen=True, slots=True)
class Mark:
    """'This moment', pressed by the teacher."""

    at_ms: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that was seen in a film."""

    media: Media = field(default_factory=Media)
    lanes: tuple[Lane, ...] = ()
    codes: tuple[Code, ...] = ()
    moments: tuple[Moment, ...] = ()
    phases: tuple[Phase, ...] = ()
    fragments: tuple[Fragment, ...] = ()
    talk: tuple[Talk, ...] = ()
    marks: tuple[Mark, ...] = ()
    angles: tuple[Angle, ...] = ()

    def __post_init__(self) -> None:
        """Refuse codes without a lane, moments without their code, and links to nowhere."""
        lanes, codes = {lane.id for lane in self.lanes}, {code.id for code in self.codes}
        assert len(lanes) == len(self.lanes)
        assert len(codes) == len(self.codes)
        assert all(code.lane in lanes for code in self.codes)
        assert all(m.code is None or m.code in codes for m in self.moments)
        count = len(self.moments)
        for index, moment in enumerate(self.moments):
            to = moment.answers
            assert to is None or (0 <= to < count and to != index)

    @property
    def count(self) -> int:
        """How many things were seen, all kinds together."""
        return sum(
            len(each) for each in (self.moments, self.phases, self.fragments, self.talk, self.marks)
        )


@dataclass(frozen=True, slots=True)
class Stamp:
    """The release under which a file went out, and to whom."""

    number: str
    recipient: str
    day: str  # ISO date


@dataclass(frozen=True, slots=True)
class Part:
    """One coding of one film in a file, and how many things in it could not be taken, by reason.

    Reasons: `no_time`, `backwards` (ends before it begins), `unpaired` (a beginning without an
    end, or an end without a beginning).
    """

    name: str
    annotations: Annotations
    left: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds; `own` when Beeldcoach wrote it."""

    parts: tuple[Part, ...]
    own: bool = False
