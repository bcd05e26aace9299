"""The moments of a film in order of time; each version knows how it differs from those before.

A key press makes a new version, and list and timeline take over only what differs, so that it
costs the same however much was coded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast, overload

from beeldcoach.domain.annotation import ATTENTION
from ui.tokens import LIGHT_CODES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from uuid import UUID

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.ids import MomentId
    from beeldcoach.domain.lens import Lens

NOTE_COLOUR, NOTE_SHAPE = "leisteen", "half"  # a bare note belongs to no cluster
ATTENTION_COLOUR = "geel"
K = TypeVar("K")
_KEPT = 64  # versions back that differences are known of


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment as list and timeline show it; a bare note has no code, name, letter or lane."""

    id: MomentId
    start_ms: int
    end_ms: int | None
    code_id: str | None
    name: str
    letter: str
    colour: str
    shape: str
    note: str
    starred: bool
    lane: str = ""  # the cluster of its code
    actor: str = ""  # a value of Actor
    modifier: str = ""  # id of the answer to the question that its code asks
    observer: str = ""
    answers: MomentId | None = None
    said: str = ""  # the answer in words
    asks: bool = False  # whether the question that its code asks is open


class Splice(NamedTuple):
    """What makes one version of the next: from `at` on `removed` rows go, and `rows` come."""

    at: int
    removed: int
    rows: tuple[MomentRow, ...]


class Moments(Sequence[MomentRow]):
    """Rows by start; those with the same start in the order of their coming. Never changes."""

    __slots__ = ("_by_id", "_log", "_rows", "answered", "counts", "version")
    _versions = count(1)

    def __init__(self, rows: Iterable[MomentRow] = ()) -> None:
        self._rows = tuple(sorted(rows, key=_start))
        self._by_id = {row.id: row for row in self._rows}
        self._log: tuple[tuple[int, Splice], ...] = ()  # the version that each one was made from
        self.version = next(self._versions)
        self.counts: dict[str, int] = {}  # how often each code was seen
        self.answered: dict[MomentId, int] = {}  # how many moments go on from each
        for row in self._rows:
            _count(row, self.counts, self.answered, 1)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> MomentRow: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[MomentRow, ...]: ...

    def __getitem__(self, place: int | slice) -> MomentRow | tuple[MomentRow, ...]:
        return self._rows[place]

    def __iter__(self) -> Iterator[MomentRow]:
        return iter(self._rows)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Moments):
            return self.version == other.version or self._rows == other._rows
        return self._rows == other

    __hash__ = None  # type: ignore[assignment]

    def get(self, item: UUID | None) -> MomentRow | None:
        """The moment with this id, if there is one."""
        return None if item is None else self._by_id.get(cast("MomentId", item))

    def place_of(self, item: UUID | None) -> int:
        """The place of a moment; -1 when there is none with this id."""
        row = self.get(item)
        if row is None:
            return -1
        place = bisect_left(self._rows, row.start_ms, key=_start)
        while self._rows[place].id != item:
            place += 1
        return place

    def after(self, ms: int) -> int:
        """The place of the first moment that begins later than `ms`."""
        return bisect_right(self._rows, ms, key=_start)

    def having(self, row: MomentRow) -> Moments:
        """These with one more, in its place in time; or with another version of it."""
        old = self.place_of(row.id)
        if old >= 0 and self._rows[old].start_ms == row.start_ms:
            return self if self._rows[old] == row else self._spliced(Splice(old, 1, (row,)))
        rest = self._spliced(Splice(old, 1, ())) if old >= 0 else self
        return rest._spliced(Splice(rest.after(row.start_ms), 0, (row,)))  # noqa: SLF001

    def lacking(self, item: UUID) -> Moments:
        """These without one; themselves when it is not there."""
        place = self.place_of(item)
        return self if place < 0 else self._spliced(Splice(place, 1, ()))

    def since(self, version: int) -> list[Splice] | None:
        """What made this version of an earlier one, in order; None when that is not known."""
        if version == self.version:
            return []
        for place, (before, _splice) in enumerate(self._log):
            if before == version:
                return [splice for _, splice in self._log[place:]]
        return None

    def _spliced(self, splice: Splice) -> Moments:
        at, removed, rows = splice
        gone = self._rows[at : at + removed]
        made = Moments.__new__(Moments)
        made._rows = (*self._rows[:at], *rows, *self._rows[at + removed :])  # noqa: SLF001
        made._by_id = by_id = dict(self._by_id)  # noqa: SLF001
        made.counts, made.answered = dict(self.counts), dict(self.answered)
        for row in gone:
            del by_id[row.id]
            _count(row, made.counts, made.answered, -1)
        for row in rows:
            by_id[row.id] = row
            _count(row, made.counts, made.answered, 1)
        made.version = next(self._versions)
        made._log = (*self._log[1 - _KEPT :], (self.version, splice))  # noqa: SLF001
        return made


def _count(row: MomentRow, codes: dict[str, int], answered: dict[MomentId, int], by: int) -> None:
    if row.code_id is not None:
        _add(codes, row.code_id, by)
    if row.answers is not None:
        _add(answered, row.answers, by)


def _add(tally: dict[K, int], key: K, by: int) -> None:
    tally[key] = tally.get(key, 0) + by
    if not tally[key]:
        del tally[key]


class _Guise(NamedTuple):
    """How moments of one code with one answer look."""

    name: str
    letter: str
    colour: str
    shape: str
    lane: str = ""
    said: str = ""
    asks: bool = False


def moment_row(moment: Moment, lens: Lens) -> MomentRow:
    """A stored moment as a row."""
    return _row(moment, _guise(moment.code, moment.modifier, lens))


def moment_rows(moments: Iterable[Moment], lens: Lens) -> Iterator[MomentRow]:
    """Stored moments as rows; what those of one code have in common is looked up once."""
    guises: dict[tuple[str | None, str], _Guise] = {}
    for moment in moments:
        key = moment.code, moment.modifier
        guise = guises.get(key)
        if guise is None:
            guise = guises[key] = _guise(*key, lens)
        yield _row(moment, guise)


def _row(moment: Moment, guise: _Guise) -> MomentRow:
    return MomentRow(
        moment.id,
        moment.start_ms,
        moment.end_ms,
        moment.code,
        guise.name,
        guise.letter,
        guise.colour,
        guise.shape,
        moment.note,
        moment.starred,
        guise.lane,
        moment.actor.value,
        moment.modifier,
        moment.observer,
        moment.answers,
        guise.said,
        guise.asks,
    )


def with_code(row: MomentRow, lens: Lens) -> MomentRow:
    """A row with the name, key, colour and lane of its code; a code that is gone keeps its id."""
    return replace(row, **_guise(row.code_id, row.modifier, lens)._asdict())


def _guise(code_id: str | None, answer: str, lens: Lens) -> _Guise:
    code = lens.code(code_id) if code_id else None
    if code is None:
        if code_id == ATTENTION:
            return _Guise("", ATTENTION, ATTENTION_COLOUR, NOTE_SHAPE)
        return _Guise(code_id or "", "", NOTE_COLOUR, NOTE_SHAPE)
    cluster = lens.cluster_of(code)
    modifier = lens.modifier_of(code)
    answers = modifier.answers if modifier is not None else ()
    said = next((each.name for each in answers if each.id == answer), "")
    shape = LIGHT_CODES.get(cluster.colour, LIGHT_CODES["leisteen"]).shape
    asks = modifier is not None and not said
    return _Guise(code.name, code.key, cluster.colour, shape, cluster.id, said, asks)


def _start(row: MomentRow) -> int:
    return row.start_ms
