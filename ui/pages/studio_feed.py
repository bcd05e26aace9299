"""Turns the studio's state into the timeline's, making anew only what changed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, UUID, uuid5

from ui.models.moment_list import same_at_start
from ui.timeline.items import CodeItem, FragmentItem, MarkItem, TimelineState

if TYPE_CHECKING:
    from ui.viewmodels.studio_state import FragmentRow, MarkRow, MomentRow, StudioState

_NO_PICTURE = ((0, b""),)  # keeps the lane's place until the pictures are made
_NO_SOUND_YET = b"\0"


class TimelineFeed:
    """Remembers the last state: tuples of rows that are the same give the same tuples of items."""

    def __init__(self, note: str, mark: str) -> None:
        """Take the words for a bare note and for a mark without words."""
        self._note, self._mark = note, mark
        self._moments: tuple[MomentRow, ...] = ()
        self._codes: tuple[CodeItem, ...] = ()
        self._fragment_rows: tuple[FragmentRow, ...] = ()
        self._fragments: tuple[FragmentItem, ...] = ()
        self._mark_rows: tuple[MarkRow, ...] = ()
        self._marks: tuple[MarkItem, ...] = ()

    def state(self, state: StudioState, marks_label: str) -> TimelineState:
        """What the timeline is to show."""
        self._take(state)
        sound = bool(state.head and state.head.film.has_sound)
        return TimelineState(
            state.duration_ms,
            self._codes,
            self._fragments,
            self._marks,
            state.thumbnails or (_NO_PICTURE if state.head else ()),
            state.peaks or (_NO_SOUND_YET if sound else b""),
            marks_label,
            state.selected,
            state.in_ms,
            state.out_ms,
        )

    def _take(self, state: StudioState) -> None:
        if state.moments is not self._moments:
            self._codes = self._spliced(state.moments)
            self._moments = state.moments
        if state.fragments is not self._fragment_rows:
            self._fragment_rows = state.fragments
            self._fragments = tuple(_fragment(row) for row in state.fragments)
        if state.marks is not self._mark_rows:
            self._mark_rows = state.marks
            self._marks = tuple(
                MarkItem(row.id, row.at_ms, row.text or self._mark) for row in state.marks
            )

    def _spliced(self, rows: tuple[MomentRow, ...]) -> tuple[CodeItem, ...]:
        """The items of these rows; those of the same rows at both ends are taken over."""
        old = self._moments
        head = same_at_start(old, rows)
        tail = same_at_start(old[head:][::-1], rows[head:][::-1])
        middle = (self._item(row) for row in rows[head : len(rows) - tail])
        return (*self._codes[:head], *middle, *self._codes[len(old) - tail :])

    def _item(self, row: MomentRow) -> CodeItem:
        code = _code_uuid(row.code_id or "")
        title = ": ".join(part for part in (row.name or self._note, row.note) if part)
        span = (row.start_ms, row.end_ms)
        return CodeItem(row.id, *span, code, row.shape, row.colour, row.letter, title)


@cache
def _code_uuid(code_id: str) -> UUID:
    """The timeline knows codes by a UUID; a lens by words."""
    return uuid5(NAMESPACE_OID, code_id)


def _fragment(row: FragmentRow) -> FragmentItem:
    return FragmentItem(row.id, row.start_ms, row.end_ms, row.number, row.title, row.vetoed)
