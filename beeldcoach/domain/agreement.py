"""Agreement of two observers who coded one film apart: Cohen's kappa, exact, and where they differ.

Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
Measurement 20: kappa = (observed - expected) / (1 - expected), with the expected agreement from
the shares of each observer. It is looked at in two ways:

* by time units: the film is cut in units of one length; what an observer saw in a unit are all
  codes of which any time, or a point, lies in it. Units with several codes at once are a
  category of their own, and those without any are "nothing".
* by events: a mark of the one belongs to the nearest mark of the other that begins within a
  tolerance: first those of the same code, then of another. What stays alone is matched with
  "nothing". That both saw nothing cannot be counted in this way, so that cell is always empty.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from beeldcoach.domain.matching import match
from beeldcoach.domain.stretches import union

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.stretches import Part, Stretch

UNITS_MS = (500, 1_000, 2_000, 5_000)  # to choose from
UNIT_MS = 1_000
TOLERANCES_MS = (500, 1_000, 2_000, 5_000)
TOLERANCE_MS = 2_000

Category: TypeAlias = tuple[str, ...]  # codes in alphabetical order
NOTHING: Category = ()


@dataclass(frozen=True, slots=True)
class Kappa:
    """How far two observers agree; shares are from 0 to 1.

    `value` is None where it says nothing: nothing was judged, or both used one category only.
    """

    judged: int  # time units, or events
    agreed: int
    expected: Fraction | None
    commonest: Category  # what both named most
    prevalence: Fraction | None  # the share of it in all that both named

    @property
    def observed(self) -> Fraction | None:
        """The share on which they agree."""
        return Fraction(self.agreed, self.judged) if self.judged else None

    @property
    def value(self) -> Fraction | None:
        """Cohen's kappa: 1 is full agreement, 0 what chance alone would give."""
        if self.observed is None or self.expected is None or self.expected == 1:
            return None
        return (self.observed - self.expected) / (1 - self.expected)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place in the film that the two judged otherwise; a point ends where it begins."""

    start_ms: int
    end_ms: int
    first: Category
    second: Category


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two observers said of one film."""

    cells: Mapping[tuple[Category, Category], int]  # what the first and the second said
    kappa: Kappa
    codes: Mapping[str, Kappa]  # of each code: seen or not
    differences: tuple[Difference, ...]  # by time

    @property
    def categories(self) -> frozenset[Category]:
        """All that one of them said."""
        return frozenset(category for pair in self.cells for category in pair)


def cohen(cells: Mapping[tuple[Category, Category], int]) -> Kappa:
    """Return Cohen's kappa of a table of agreement."""
    first: Counter[Category] = Counter()
    second: Counter[Category] = Counter()
    for (one, other), count in cells.items():
        first[one] += count
        second[other] += count
    judged = first.total()
    both = first + second
    if not judged:
        return Kappa(0, 0, None, NOTHING, None)
    agreed = sum(count for (one, other), count in cells.items() if one == other)
    expected = Fraction(sum(first[each] * second[each] for each in first), judged**2)
    commonest = min(both, key=lambda each: (-both[each], each))
    return Kappa(judged, agreed, expected, commonest, Fraction(both[commonest], 2 * judged))


def by_units(
    first: Sequence[Moment], second: Sequence[Moment], part: Part, unit_ms: int = UNIT_MS
) -> Agreement:
    """Compare what was seen in each time unit of a part; units begin where a stretch begins."""
    units = _units(part, unit_ms)
    one, other = (_seen_in(units, moments, part, unit_ms) for moments in (first, second))
    pairs = [(one[at], other[at]) for at in range(len(units))]
    codes = {code for pair in pairs for category in pair for code in category}
    return Agreement(
        Counter(pairs),
        cohen(Counter(pairs)),
        {code: cohen(_either(pairs, code)) for code in sorted(codes)},
        _joined(units, pairs),
    )


def by_events(
    first: Sequence[Moment],
    second: Sequence[Moment],
    part: Part,
    tolerance_ms: int = TOLERANCE_MS,
) -> Agreement:
    """Match the moments that begin in a part, and compare their codes."""
    ones, others = (
        sorted((m.start_ms, m.code or "") for m in moments if part.has(m.start_ms))
        for moments in (first, second)
    )
    pairs, places = [], []
    for one, other in match(ones, others, tolerance_ms):
        at = min(event[0] for event in (one, other) if event is not None)
        said = (_said(one), _said(other))
        pairs.append(said)
        places.append((at, said))
    codes = {code for _, code in (*ones, *others)}
    return Agreement(
        Counter(pairs),
        cohen(Counter(pairs)),
        {code: cohen(_either(pairs, code)) for code in sorted(codes)},
        tuple(Difference(at, at, *said) for at, said in sorted(places) if said[0] != said[1]),
    )


def _said(event: tuple[int, str] | None) -> Category:
    return (event[1],) if event is not None else NOTHING


def _either(
    pairs: Iterable[tuple[Category, Category]], code: str
) -> Mapping[tuple[Category, Category], int]:
    """Return the table of one code: seen, or not."""
    seen: Category = (code,)
    return Counter(
        (seen if code in one else NOTHING, seen if code in other else NOTHING)
        for one, other in pairs
    )


def _units(part: Part, unit_ms: int) -> list[Stretch]:
    """Return the time units of a part; the last of a stretch may be shorter."""
    return [
        (at, min(at + unit_ms, end))
        for start, end in part.stretches
        for at in range(start, end, unit_ms)
    ]


def _seen_in(
    units: Sequence[Stretch], moments: Iterable[Moment], part: Part, unit_ms: int
) -> list[Category]:
    """Return what was seen in each unit."""
    first_of = _first_units(part, unit_ms)
    found: list[set[str]] = [set() for _ in units]
    for code, stretches in _time_of(moments, part).items():
        for (start, end), first in first_of.items():
            for a, b in stretches:
                low, high = max(a, start), min(b, end)
                if low < high:
                    for at in range((low - start) // unit_ms, -(-(high - start) // unit_ms)):
                        found[first + at].add(code)
    return [tuple(sorted(codes)) for codes in found]


def _first_units(part: Part, unit_ms: int) -> dict[Stretch, int]:
    """Return at which unit each stretch of a part begins."""
    firsts, count = {}, 0
    for start, end in part.stretches:
        firsts[start, end] = count
        count += -(-(end - start) // unit_ms)
    return firsts


def _time_of(moments: Iterable[Moment], part: Part) -> dict[str, tuple[Stretch, ...]]:
    """Return the time of each code; a point is one millisecond of it, at the end the last."""
    times: dict[str, list[Stretch]] = defaultdict(list)
    for moment in moments:
        if moment.end_ms is not None:
            times[moment.code or ""].append((moment.start_ms, moment.end_ms))
        elif part.has(moment.start_ms):
            at = min(moment.start_ms, part.film_ms - 1)
            times[moment.code or ""].append((at, at + 1))
    return {code: union(stretches) for code, stretches in times.items()}


def _joined(
    units: Sequence[Stretch], pairs: Sequence[tuple[Category, Category]]
) -> tuple[Difference, ...]:
    """Return where the two differ; units in a row with the same difference are one."""
    found: list[Difference] = []
    for (start, end), (one, other) in zip(units, pairs, strict=True):
        if one == other:
            continue
        last = found[-1] if found else None
        if last and last.end_ms == start and (last.first, last.second) == (one, other):
            found[-1] = Difference(last.start_ms, end, one, other)
        else:
            found.append(Difference(start, end, one, other))
    return tuple(found)
