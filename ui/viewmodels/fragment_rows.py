"""Fragments with their cards, and stills, as rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Children, FragmentKind, Need, TeacherStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from beeldcoach.domain.annotation import Fragment, Still
    from beeldcoach.domain.ids import FragmentId, StillId


@dataclass(frozen=True, slots=True)
class FragmentRow:
    """A fragment with its card; kind, status, need and children are values of the domain's own."""

    id: FragmentId
    start_ms: int
    end_ms: int
    number: int  # from 1, in the order of the debrief
    title: str = ""
    kind: str = FragmentKind.SUCCESS.value
    fact: str = ""
    meaning: str = ""
    question: str = ""
    status: str = TeacherStatus.NOT_SEEN.value
    pupil_does: str = ""
    teacher_does: str = ""
    effect: str = ""
    need: str = Need.NONE.value
    children: str = Children.UNKNOWN.value
    insight: str = ""
    used: bool = False
    codes: tuple[str, ...] = ()  # that the coach chose; those of the moments inside come besides

    @property
    def vetoed(self) -> bool:
        """Whether the teacher does not want it to be shown."""
        return self.status == TeacherStatus.NOT_SHOWN.value

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class StillRow:
    """A still of a fragment."""

    id: StillId
    at_ms: int
    title: str
    given: bool  # to this fragment; else it only lies in it


def fragment_row(fragment: Fragment) -> FragmentRow:
    """A stored fragment as a row."""
    return FragmentRow(
        fragment.id,
        fragment.start_ms,
        fragment.end_ms,
        fragment.position + 1,
        fragment.title,
        fragment.kind.value,
        fragment.fact,
        fragment.meaning,
        fragment.question,
        fragment.status.value,
        fragment.pupil_does,
        fragment.teacher_does,
        fragment.effect,
        fragment.need.value,
        fragment.children.value,
        fragment.insight,
        fragment.used,
        tuple(fragment.codes),
    )


def ordered(rows: Iterable[FragmentRow]) -> tuple[FragmentRow, ...]:
    """The rows numbered anew in the order in which they come."""
    return tuple(
        row if row.number == number else replace(row, number=number)
        for number, row in enumerate(rows, 1)
    )


def moved(rows: Sequence[FragmentRow], item: UUID, place: int) -> tuple[FragmentRow, ...]:
    """The rows with one of them at another place, from 0."""
    others = [row for row in rows if row.id != item]
    found = [row for row in rows if row.id == item]
    return ordered([*others[:place], *found, *others[place:]])


def stills_of(stills: Iterable[Still], row: FragmentRow) -> tuple[StillRow, ...]:
    """The stills of a fragment by time: those given to it, and those that lie in it."""
    return tuple(
        StillRow(still.id, still.at_ms, still.title, given=still.fragment_id == row.id)
        for still in sorted(stills, key=lambda still: still.at_ms)
        if still.fragment_id == row.id
        or (still.fragment_id is None and row.start_ms <= still.at_ms <= row.end_ms)
    )


def next_in_film(rows: Iterable[FragmentRow], row: FragmentRow) -> FragmentRow | None:
    """The fragment that begins after this one, if there is one."""
    begin = (row.start_ms, row.end_ms, row.number)
    later = [each for each in rows if (each.start_ms, each.end_ms, each.number) > begin]
    return min(later, key=lambda each: (each.start_ms, each.end_ms, each.number), default=None)
