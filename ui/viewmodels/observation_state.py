"""What an observation shows, as plain values, and how one edit makes the next of them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.sighting import CHOSEN, MARK
from ui.tokens import LIGHT_CODES
from ui.viewmodels.moments import NOTE_COLOUR, NOTE_SHAPE, MomentRow

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.sighting import Sighting
    from beeldcoach.domain.watch import Watch
    from beeldcoach.services.observing import Observation

MARK_SHAPE = "ring"  # in the colour of a note; no cluster looks so


class Phase(Enum):
    """How an observation stands."""

    BEFORE = auto()  # nothing has happened
    RUNNING = auto()
    PAUSED = auto()
    AFTER = auto()  # it took place; what was seen can be written up
    CLOSED = auto()  # its trajectory has ended


@dataclass(frozen=True, slots=True)
class SightingRow(MomentRow):
    """What was seen, as a list and a strip show it; a chosen one is starred."""

    title: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class ObservationState:
    """All that the page shows, save the time. Without `head` no observation is open."""

    head: Observation | None = None
    rows: tuple[SightingRow, ...] = ()  # by time
    counts: tuple[tuple[str, int], ...] = ()  # how often each code was seen
    selected: UUID | None = None
    can_undo: bool = False
    can_redo: bool = False

    @property
    def watch(self) -> Watch | None:
        """The clock, once it was started."""
        return self.head.watch if self.head else None

    @property
    def phase(self) -> Phase:
        """How it stands."""
        head, watch = self.head, self.watch
        if head is None:
            return Phase.BEFORE
        if head.ended:
            return Phase.CLOSED
        if watch is not None and not watch.has_ended:
            return Phase.PAUSED if watch.is_paused else Phase.RUNNING
        began = watch is not None or head.observed_on is not None
        return Phase.AFTER if began else Phase.BEFORE

    @property
    def takes_sightings(self) -> bool:
        """Whether something can be added now."""
        return self.phase in (Phase.RUNNING, Phase.PAUSED, Phase.AFTER)

    @property
    def can_go_on(self) -> bool:
        """Whether a clock that was ended may go on after all."""
        head, watch = self.head, self.watch
        ended = self.phase is Phase.AFTER and watch is not None
        return ended and head is not None and head.debriefed_on is None

    @property
    def chosen(self) -> tuple[SightingRow, ...]:
        """What is looked back on, by time."""
        return tuple(row for row in self.rows if row.starred)

    @property
    def chose_many(self) -> bool:
        """Whether more is chosen than a talk has room for."""
        return len(self.chosen) > CHOSEN

    @property
    def last_ms(self) -> int:
        """The time of the last that was seen."""
        return self.rows[-1].start_ms if self.rows else 0

    def row(self, item: UUID | None) -> SightingRow | None:
        """The one with this id, if there is one."""
        return next((row for row in self.rows if row.id == item), None)

    def is_forgotten(self, now: datetime, today: date) -> bool:
        """Whether its clock was not stopped when the lesson was over."""
        return self.watch is not None and self.watch.is_forgotten(now, today)


def coded_row(item: UUID, at_ms: int, code_id: str | None, lens: Lens | None) -> SightingRow:
    """A row for a code, a mark, or (None) a bare note."""
    code = lens.code(code_id) if lens and code_id else None
    colour = lens.cluster_of(code).colour if lens and code else NOTE_COLOUR
    shape = NOTE_SHAPE
    if code_id is not None:
        known = LIGHT_CODES.get(colour, LIGHT_CODES["leisteen"]).shape
        shape = MARK_SHAPE if code_id == MARK else known
    name, letter = (code.name, code.key) if code else (code_id or "", "")
    if code_id == MARK:
        name, letter = QCoreApplication.translate("ObservationState", "look again"), MARK
    return SightingRow(
        item,  # type: ignore[arg-type]  # a moment's id there, a sighting's here
        at_ms,
        None,
        code_id,
        name,
        letter,
        colour,
        shape,
        "",
        starred=False,
    )


def sighting_row(sighting: Sighting, lens: Lens) -> SightingRow:
    """What is stored, as a row."""
    row = coded_row(sighting.id, sighting.at_ms, sighting.code, lens)
    return replace(
        row,
        note=sighting.note,
        starred=sighting.chosen,
        title=sighting.title,
        picture=sighting.picture,
    )


def taken(state: ObservationState, head: Observation) -> ObservationState:
    """The state with what is stored now; rows that did not change stay the same objects."""
    known = {row.id: row for row in state.rows}
    new = tuple(sighting_row(each, head.lens) for each in head.sightings)
    rows = tuple(was if (was := known.get(row.id)) == row else row for row in new)
    return _counted(replace(state, head=head, rows=state.rows if rows == state.rows else rows))


def with_row(state: ObservationState, row: SightingRow) -> ObservationState:
    """The state with one more row, in its place in time; or with another version of it."""
    others = tuple(each for each in state.rows if each.id != row.id)
    place = bisect_right(others, row.start_ms, key=lambda each: each.start_ms)
    return _counted(replace(state, rows=(*others[:place], row, *others[place:])))


def without_row(state: ObservationState, item: UUID) -> ObservationState:
    """The state without a row; its neighbour is chosen then, so that deleting can go on."""
    places = [place for place, row in enumerate(state.rows) if row.id == item]
    rows = tuple(row for row in state.rows if row.id != item)
    if state.selected == item and rows and places:
        state = replace(state, selected=rows[min(places[0], len(rows) - 1)].id)
    return _counted(replace(state, rows=rows))


def neighbour(state: ObservationState, way: int) -> SightingRow | None:
    """The row before (-1) or after (+1) the chosen one; without one, the last or the first."""
    place = next((i for i, row in enumerate(state.rows) if row.id == state.selected), None)
    if place is None:
        place = len(state.rows) if way < 0 else -1
    place += way
    return state.rows[place] if 0 <= place < len(state.rows) else None


def _counted(state: ObservationState) -> ObservationState:
    counts: dict[str, int] = {}
    for row in state.rows:
        if row.code_id is not None and row.code_id != MARK:
            counts[row.code_id] = counts.get(row.code_id, 0) + 1
    selected = state.selected if state.row(state.selected) else None
    return replace(state, counts=tuple(counts.items()), selected=selected)
