"""What the analysis studio shows, as plain values, and how one edit makes the next of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from ui.viewmodels.fragment_rows import FragmentRow, fragment_row
from ui.viewmodels.moments import MomentRow, Moments, moment_row, moment_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from beeldcoach.domain.annotation import Phase, TeacherMark
    from beeldcoach.domain.ids import FragmentId, MarkId, MomentId, PhaseId
    from beeldcoach.domain.lens import Modifier
    from beeldcoach.domain.talk import Span
    from beeldcoach.services.studio import Studio, StudioParts

LEAD_MS, LAG_MS = 8_000, 4_000  # one presses too late; what went before tells most
SHORTEST_MS = 200  # a fragment or interval below this is a slip of the hand


class Edge(Enum):
    """The two ends of what has a length."""

    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class MarkRow:
    """What the teacher marked; `text` may be empty."""

    id: MarkId
    at_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase of the lesson, up to the next; its name may be empty."""

    id: PhaseId
    start_ms: int
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a moment that was coded just now."""

    moment: MomentId
    code: str
    question: Modifier


Found: TypeAlias = MomentRow | FragmentRow | MarkRow | PhaseRow


@dataclass(frozen=True, slots=True)
class StudioState:
    """All that the page shows, save where the film is. Without `head` no film is open."""

    head: Studio | None = None
    duration_ms: int = 0
    moments: Moments = field(default_factory=Moments)
    fragments: tuple[FragmentRow, ...] = ()  # in the order of the debrief
    places: tuple[FragmentRow, ...] = ()  # where they lie, for who may not see more of them
    marks: tuple[MarkRow, ...] = ()
    phases: tuple[PhaseRow, ...] = ()  # by time
    actor: str = ""  # of whom is coded now, a value of Actor
    observer: str = ""  # who codes, when it is a second observer
    asked: Asked | None = None  # the question that is open
    selected: UUID | None = None
    card: FragmentId | None = None  # the fragment whose card is open
    in_ms: int | None = None
    out_ms: int | None = None
    running: tuple[tuple[str, int], ...] = ()  # codes under way, and since when
    thumbnails: tuple[tuple[int, bytes], ...] = ()
    peaks: bytes = b""
    speech: tuple[Span, ...] = ()  # where somebody was found to speak
    heard_ms: int = 0  # up to where that was looked for
    speech_model: bool = True  # False when what finds speech is not installed
    can_undo: bool = False
    can_redo: bool = False

    def moment(self, item: UUID | None) -> MomentRow | None:
        """The moment with this id, if there is one."""
        return self.moments.get(item)

    def fragment(self, item: UUID | None) -> FragmentRow | None:
        """The fragment with this id, if there is one."""
        return next((row for row in self.fragments if row.id == item), None)

    def mark(self, item: UUID | None) -> MarkRow | None:
        """The teacher's mark with this id, if there is one."""
        return next((row for row in self.marks if row.id == item), None)

    def phase(self, item: UUID | None) -> PhaseRow | None:
        """The phase with this id, if there is one."""
        return next((row for row in self.phases if row.id == item), None)

    def find(self, item: UUID | None) -> Found | None:
        """Whatever has this id."""
        if item is None:
            return None
        return self.fragment(item) or self.moment(item) or self.mark(item) or self.phase(item)


def mark_rows(marks: Iterable[TeacherMark]) -> tuple[MarkRow, ...]:
    """Stored marks as rows."""
    return tuple(MarkRow(mark.id, mark.at_ms, mark.text) for mark in marks)


def phase_rows(phases: Iterable[Phase]) -> tuple[PhaseRow, ...]:
    """Stored phases as rows."""
    return tuple(PhaseRow(phase.id, phase.start_ms, phase.name) for phase in phases)


def taken(state: StudioState, head: Studio) -> StudioState:
    """The state with what is stored now; rows and tuples that did not change stay the same."""
    moments = Moments(moment_rows(head.moments, head.lens))
    fragments = tuple(fragment_row(fragment) for fragment in head.fragments)
    marks = mark_rows(head.marks)
    phases = phase_rows(head.phases)
    made = replace(
        state,
        head=replace(head, moments=()),  # the rows stand for them
        duration_ms=head.film.duration_ms or state.duration_ms,
        moments=state.moments if state.moments == moments else moments,
        fragments=state.fragments if state.fragments == fragments else fragments,
        marks=state.marks if state.marks == marks else marks,
        phases=state.phases if state.phases == phases else phases,
    )
    return checked(made)


def with_parts(state: StudioState, parts: StudioParts, own: frozenset[UUID]) -> StudioState:
    """The state with what changed elsewhere; what is `own` is shown as it will be stored."""
    assert state.head is not None
    moments = state.moments
    for item, moment in parts.moments.items():
        if item in own:
            continue
        if moment is None:
            moments = moments.lacking(item)
        else:
            moments = moments.having(moment_row(moment, state.head.lens))
    made = replace(state, moments=moments)
    if parts.fragments is not None and not own.intersection(row.id for row in state.fragments):
        made = replace(made, fragments=tuple(fragment_row(each) for each in parts.fragments))
    if parts.marks is not None:
        made = replace(made, marks=mark_rows(parts.marks))
    if parts.phases is not None and not own.intersection(row.id for row in state.phases):
        made = replace(made, phases=phase_rows(parts.phases))
    others = {name: getattr(parts, name) for name in ("drawings", "stills", "talk")}
    known = {name: things for name, things in others.items() if things is not None}
    return checked(replace(made, head=replace(state.head, **known)) if known else made)


def checked(state: StudioState) -> StudioState:
    """The state without a selection or card of what is gone; then the first fragment's is open."""
    selected = state.selected if state.find(state.selected) else None
    asked = state.asked if state.asked and state.moment(state.asked.moment) else None
    first = state.fragments[0].id if state.fragments else None
    card = state.card if state.fragment(state.card) else first
    return replace(state, selected=selected, card=card, asked=asked)


def with_moment(state: StudioState, row: MomentRow) -> StudioState:
    """The state with one more moment, in its place in time; or with another version of it."""
    return replace(state, moments=state.moments.having(row))


def without_moment(state: StudioState, item: UUID) -> StudioState:
    """The state without a moment."""
    return checked(replace(state, moments=state.moments.lacking(item)))


def with_fragment(state: StudioState, row: FragmentRow) -> StudioState:
    """The state with a fragment added at the end, or with another version of it."""
    if state.fragment(row.id) is None:
        return replace(state, fragments=(*state.fragments, row))
    same = (row if fragment.id == row.id else fragment for fragment in state.fragments)
    return replace(state, fragments=tuple(same))


def with_phase(state: StudioState, row: PhaseRow) -> StudioState:
    """The state with one more phase, in its place in time; or with another version of it."""
    rows = [*(phase for phase in state.phases if phase.id != row.id), row]
    return replace(state, phases=tuple(sorted(rows, key=lambda phase: phase.start_ms)))


def selecting(state: StudioState, item: UUID | None) -> StudioState:
    """The state with something chosen; the card follows to the fragment that it lies in."""
    found = state.find(item)
    card = state.card
    if isinstance(found, FragmentRow):
        card = found.id
    elif found is not None:
        at = begin_of(found)
        around = (row for row in state.fragments if row.start_ms <= at < row.end_ms)
        card = next((row.id for row in around), card)
    return replace(state, selected=item if found else None, card=card)


def begin_of(row: Found) -> int:
    """Where in the film a row begins, milliseconds."""
    return row.at_ms if isinstance(row, MarkRow) else row.start_ms


def span_of(row: Found) -> tuple[int, int]:
    """Begin and end of a row; a point ends where it begins."""
    if isinstance(row, MarkRow):
        return row.at_ms, row.at_ms
    if isinstance(row, PhaseRow):
        return row.start_ms, row.start_ms
    return row.start_ms, row.start_ms if row.end_ms is None else row.end_ms


def span_to_cut(state: StudioState, at_ms: int) -> tuple[int, int]:
    """The fragment to cut now: from in to out, else around the chosen moment or the playhead.

    Around a moment it begins so long before and ends so long after as its code says.

    With only an in point it ends at the playhead, with only an out point it begins there; when
    that leaves nothing, the lead and lag are taken.
    """
    start = at_ms if state.in_ms is None else state.in_ms
    end = at_ms if state.out_ms is None else state.out_ms
    marked = state.in_ms is not None or state.out_ms is not None
    if not marked or end - start < SHORTEST_MS:
        chosen = state.moment(state.selected)
        start, end = span_of(chosen) if chosen and not marked else (start, start)
        lead, lag = _lead_and_lag(state, chosen if not marked else None)
        start, end = start - lead, end + lag
    end = min(end, state.duration_ms) if state.duration_ms else end
    return max(0, start), end


def _lead_and_lag(state: StudioState, row: MomentRow | None) -> tuple[int, int]:
    """How long before and after a moment a fragment reaches, milliseconds."""
    lens = state.head.lens if state.head else None
    code = lens.code(row.code_id) if lens and row and row.code_id else None
    return (code.lead_ms, code.lag_ms) if code else (LEAD_MS, LAG_MS)


def nudged(span: tuple[int, int], edge: Edge, by_ms: int, duration_ms: int) -> tuple[int, int]:
    """A span with one edge moved, kept inside the film and long enough to be seen."""
    start, end = span
    if edge is Edge.START:
        return min(max(0, start + by_ms), end - SHORTEST_MS), end
    last = duration_ms or end + abs(by_ms)
    return start, max(min(last, end + by_ms), start + SHORTEST_MS)


def neighbour(
    state: StudioState, way: int, at_ms: int, shows: Callable[[MomentRow], bool] | None = None
) -> MomentRow | None:
    """The moment before (-1) or after (+1) the chosen one, or the playhead when none is.

    With `shows` only those that the list shows.
    """
    rows = state.moments
    chosen = rows.place_of(state.selected)
    if chosen >= 0:
        place = chosen + way
    else:
        after = rows.after(at_ms)
        place = after if way > 0 else after - 1
        if way < 0 and place >= 0 and rows[place].start_ms == at_ms:
            place -= 1
    while shows is not None and 0 <= place < len(rows) and not shows(rows[place]):
        place += way
    return rows[place] if 0 <= place < len(rows) else None
