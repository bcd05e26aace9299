"""Where days and appointments stand in a week and in a month. Knows no Qt."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

View: TypeAlias = Literal["week", "month"]

DAYS = 7
GUTTER = 44  # pixels left of a week, for the hours
HEAD_WEEK, HEAD_MONTH = 44, 24  # above the days
NUMBER = 22  # the line with the number of a day in a month
LINE, GAP = 20, 2  # an appointment in a month, or without a time
LEAST_BLOCK = 20  # an appointment with a time is never lower
WHOLE_DAY_ROWS = 3  # lines without a time above a week, before `more`
_FIRST_HOUR, _LAST_HOUR = 8, 17
_INSET = 3


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in logical pixels."""

    x: int
    y: int
    width: int
    height: int

    def has(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Timed:
    """What is to be placed: a day, and a time with a length where they are known."""

    day: date
    at: time | None = None
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """A day."""

    day: date
    box: Box
    inside: bool = True  # of the month that is shown


@dataclass(frozen=True, slots=True)
class Placed:
    """An appointment, by its place among those that were given."""

    index: int
    box: Box


@dataclass(frozen=True, slots=True)
class More:
    """How many appointments of a day had no room."""

    day: date
    count: int
    box: Box


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that is painted; `hours` are whole hours with their line."""

    cells: tuple[Cell, ...]
    blocks: tuple[Placed, ...]
    more: tuple[More, ...] = ()
    hours: tuple[tuple[int, int], ...] = ()

    def day_at(self, x: float, y: float) -> date | None:
        """Return the day at a point."""
        return next((cell.day for cell in self.cells if cell.box.has(x, y)), None)

    def index_at(self, x: float, y: float) -> int | None:
        """Return the appointment at a point; the one that was placed last lies on top."""
        return next((b.index for b in reversed(self.blocks) if b.box.has(x, y)), None)

    def more_at(self, x: float, y: float) -> date | None:
        """Return the day of which the rest is shown at a point."""
        return next((more.day for more in self.more if more.box.has(x, y)), None)

    def box_of(self, index: int) -> Box | None:
        """Return where an appointment stands, if there is room for it."""
        return next((b.box for b in self.blocks if b.index == index), None)


def span_of(view: View, day: date) -> tuple[date, date]:
    """Return the first and the last day that are shown with a day: whole weeks from Monday."""
    if view == "week":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=DAYS - 1)
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    last = after - timedelta(days=1)
    return (
        first - timedelta(days=first.weekday()),
        last + timedelta(days=DAYS - 1 - last.weekday()),
    )


def stepped(view: View, day: date, steps: int) -> date:
    """Return the same day some weeks or months further; a short month ends sooner."""
    if view == "week":
        return day + timedelta(days=DAYS * steps)
    months = day.year * 12 + day.month - 1 + steps
    year, month = divmod(months, 12)
    first = date(year, month + 1, 1)
    length = ((first + timedelta(days=31)).replace(day=1) - first).days
    return first.replace(day=min(day.day, length))


def month_layout(day: date, entries: Sequence[Timed], width: int, height: int) -> Layout:
    """Place a month: a box a day, with as many lines as there is room for."""
    first, last = span_of("month", day)
    weeks = ((last - first).days + 1) // DAYS
    cells, blocks, more = [], [], []
    by_day = _by_day(entries)
    for week in range(weeks):
        top = HEAD_MONTH + (height - HEAD_MONTH) * week // weeks
        bottom = HEAD_MONTH + (height - HEAD_MONTH) * (week + 1) // weeks
        for column in range(DAYS):
            left, right = width * column // DAYS, width * (column + 1) // DAYS
            on = first + timedelta(days=DAYS * week + column)
            box = Box(left, top, right - left, bottom - top)
            cells.append(Cell(on, box, on.month == day.month))
            placed, rest = _lines(by_day[on], box, NUMBER)
            blocks += placed
            if rest is not None:
                more.append(More(on, *rest))
    return Layout(tuple(cells), tuple(blocks), tuple(more))


def week_layout(day: date, entries: Sequence[Timed], width: int, height: int) -> Layout:
    """Place a week: what has no time above, the rest by the clock."""
    first, _ = span_of("week", day)
    by_day = _by_day(entries)
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    whole = {on: [i for i in by_day[on] if entries[i].at is None] for on in days}
    timed = {on: [i for i in by_day[on] if entries[i].at is not None] for on in days}
    rows = min(WHOLE_DAY_ROWS, max(len(indices) for indices in whole.values()))
    strip = rows * (LINE + GAP) + (2 * GAP if rows else 0)
    clock = _Clock.over([entries[i] for on in days for i in timed[on]], HEAD_WEEK + strip, height)
    cells, blocks, more = [], [], []
    for column, on in enumerate(days):
        left = GUTTER + (width - GUTTER) * column // DAYS
        right = GUTTER + (width - GUTTER) * (column + 1) // DAYS
        cells.append(Cell(on, Box(left, 0, right - left, height)))
        above = Box(left, HEAD_WEEK, right - left, strip + GAP)
        placed, rest = _lines(whole[on], above, 0)
        blocks += placed
        if rest is not None:
            more.append(More(on, *rest))
        blocks += _columns(timed[on], entries, clock, Box(left, 0, right - left, height))
    return Layout(tuple(cells), tuple(blocks), tuple(more), clock.lines())


def layout_of(view: View, day: date, entries: Sequence[Timed], size: tuple[int, int]) -> Layout:
    """Place a week or a month in a width and a height."""
    return (week_layout if view == "week" else month_layout)(day, entries, *size)


def _by_day(entries: Sequence[Timed]) -> dict[date, list[int]]:
    found: dict[date, list[int]] = defaultdict(list)
    for index, entry in enumerate(entries):
        found[entry.day].append(index)
    return found


def _lines(indices: list[int], box: Box, top: int) -> tuple[list[Placed], tuple[int, Box] | None]:
    """Put appointments below one another; what has no room is counted in the last line."""
    room = max(0, (box.height - top) // (LINE + GAP))
    shown = indices if len(indices) <= room else indices[: max(0, room - 1)]

    def line(at: int) -> Box:
        y = box.y + top + at * (LINE + GAP)
        return Box(box.x + _INSET, y, max(0, box.width - 2 * _INSET), LINE)

    placed = [Placed(index, line(at)) for at, index in enumerate(shown)]
    left = len(indices) - len(shown)
    return placed, (left, line(len(shown))) if left and room else None


def _columns(indices: list[int], entries: Sequence[Timed], clock: _Clock, box: Box) -> list[Placed]:
    """Put appointments by the clock; those that overlap stand side by side."""
    placed: list[Placed] = []
    group: list[tuple[int, int, int]] = []  # index, top, bottom
    for index in sorted(indices, key=lambda i: (entries[i].at or time.min, i)):
        entry = entries[index]
        top = clock.y_of(_minutes(entry))
        bottom = max(top + LEAST_BLOCK, clock.y_of(_minutes(entry) + entry.minutes))
        if group and top >= max(end for _, _, end in group):
            placed += _side_by_side(group, box)
            group = []
        group.append((index, top, bottom))
    return placed + _side_by_side(group, box)


def _side_by_side(group: list[tuple[int, int, int]], box: Box) -> list[Placed]:
    placed, inside = [], max(0, box.width - 2 * _INSET)
    for at, (index, top, bottom) in enumerate(group):
        left, right = inside * at // len(group), inside * (at + 1) // len(group)
        placed.append(
            Placed(index, Box(box.x + _INSET + left, top, right - left - 1, bottom - top - 1))
        )
    return placed


def _minutes(entry: Timed) -> int:
    assert entry.at is not None
    return entry.at.hour * 60 + entry.at.minute


@dataclass(frozen=True, slots=True)
class _Clock:
    """The hours of a week, from the top of its room to the bottom."""

    first: int  # hour
    last: int
    top: int
    bottom: int

    @classmethod
    def over(cls, entries: Sequence[Timed], top: int, bottom: int) -> _Clock:
        """Return the hours of a working day, and more where appointments lie outside it."""
        begins = [_minutes(entry) // 60 for entry in entries]
        ends = [-(-(_minutes(entry) + entry.minutes) // 60) for entry in entries]
        first, last = min([_FIRST_HOUR, *begins]), max([_LAST_HOUR, *ends])
        return cls(first, min(24, last), top + GAP, max(bottom - GAP, top + GAP + 1))

    def y_of(self, minutes: int) -> int:
        part = (minutes - self.first * 60) / ((self.last - self.first) * 60)
        return self.top + round((self.bottom - self.top) * min(1.0, max(0.0, part)))

    def lines(self) -> tuple[tuple[int, int], ...]:
        return tuple((hour, self.y_of(hour * 60)) for hour in range(self.first, self.last + 1))
