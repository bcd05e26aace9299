"""Figures of a coded film: how often and how long, exact in whole milliseconds.

Of time there are two ways to count, and each figure says which is its own. By union: a time in
which several marks overlap counts once (`total_ms`, and the share of it). By addition: each mark
counts whole (`added_ms`, and the mean of it). Rounding is for who shows them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.domain.lens import Pole, Role
from beeldcoach.domain.stretches import length_of, union

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.ids import MomentId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.stretches import Part, Stretch

MINUTE_MS = 60_000
TEN_MINUTES_MS = 10 * MINUTE_MS  # films of different length are compared over as much time

_TAKEN_UP = frozenset({Role.RECEPTION, Role.FOLLOW_UP})

K = TypeVar("K", bound="Hashable")


@dataclass(frozen=True, slots=True)
class Budget:
    """How often and how long something was seen in a part of a film.

    Points only have a count and a rate; the times are those of the intervals, as far as they lie
    in the part.
    """

    part_ms: int  # how long the part is that was looked at
    points: int = 0
    intervals: int = 0
    total_ms: int = 0  # by union: overlapping time counts once
    added_ms: int = 0  # by addition: each interval counts whole
    longest_ms: int = 0

    @property
    def count(self) -> int:
        """How often."""
        return self.points + self.intervals

    @property
    def share(self) -> Fraction | None:
        """What part of the time (0 to 1), by union; None where there is no time or no interval."""
        return Fraction(self.total_ms, self.part_ms) if self.part_ms and self.intervals else None

    @property
    def mean_ms(self) -> Fraction | None:
        """How long an interval is on average, by addition; None without intervals."""
        return Fraction(self.added_ms, self.intervals) if self.intervals else None

    def rate(self, per_ms: int = MINUTE_MS) -> Fraction | None:
        """How often in so much time; None where there is no time."""
        return Fraction(self.count * per_ms, self.part_ms) if self.part_ms else None


@dataclass(frozen=True, slots=True)
class Poles:
    """How often a success was seen, and how often a chance for one."""

    success: int = 0
    chance: int = 0

    @property
    def together(self) -> int:
        """Both."""
        return self.success + self.chance


@dataclass(frozen=True, slots=True)
class Chains:
    """Of so many initiatives, how many were received, and how many of all were followed up.

    `followed` is None where the lens knows no follow-up.
    """

    initiatives: int = 0
    received: int = 0
    followed: int | None = None


def coded(moments: Iterable[Moment], observer: str = "") -> list[Moment]:
    """Return what one observer coded: no bare notes, and no marks of the first pass."""
    return [m for m in moments if m.code not in (None, ATTENTION) and m.observer == observer]


def film_length(duration_ms: int, moments: Iterable[Moment]) -> int:
    """Return how long a film is; of one that does not say, until the last that was seen."""
    return max([duration_ms, *(m.start_ms if m.end_ms is None else m.end_ms for m in moments)])


def coded_stretch(moments: Iterable[Moment]) -> Stretch:
    """Return from where the first moment begins to where the last ends; nothing is (0, 0)."""
    spans = [(m.start_ms, m.start_ms + 1 if m.end_ms is None else m.end_ms) for m in moments]
    return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else (0, 0)


def budget(moments: Iterable[Moment], part: Part) -> Budget:
    """Count moments, of whatever codes, in a part of a film."""
    points = 0
    cut: list[tuple[Stretch, ...]] = []
    for moment in moments:
        if moment.end_ms is None:
            points += part.has(moment.start_ms)
        elif inside := part.inside(moment.start_ms, moment.end_ms):
            cut.append(inside)
    lengths = [length_of(stretches) for stretches in cut]
    together = length_of(union(stretch for stretches in cut for stretch in stretches))
    return Budget(part.length_ms, points, len(cut), together, sum(lengths), max(lengths, default=0))


def budgets(
    moments: Iterable[Moment], part: Part, group: Callable[[Moment], K]
) -> Mapping[K, Budget]:
    """Count moments in a part of a film, apart for each group that they fall in."""
    grouped: dict[K, list[Moment]] = defaultdict(list)
    for moment in moments:
        grouped[group(moment)].append(moment)
    return {key: budget(each, part) for key, each in grouped.items()}


def poles(moments: Iterable[Moment], lens: Lens, part: Part) -> Poles:
    """Count successes and chances in a part of a film."""
    counted = budgets(moments, part, lambda moment: _pole(moment, lens))
    none = Budget(part.length_ms)
    return Poles(counted.get(Pole.SUCCESS, none).count, counted.get(Pole.CHANCE, none).count)


def chains(moments: Iterable[Moment], lens: Lens, part: Part) -> Chains:
    """Count the initiatives that begin in a part, and what became of them, wherever that is.

    An initiative is received when a moment of reception, or a follow-up, goes on from it, at once
    or by way of others.
    """
    moments = list(moments)
    onward: dict[MomentId, list[Moment]] = defaultdict(list)
    for moment in moments:
        if moment.answers is not None:
            onward[moment.answers].append(moment)
    begun = [m for m in moments if _role(m, lens) is Role.INITIATIVE and part.has(m.start_ms)]
    became = [{_role(after, lens) for after in _after(moment, onward)} for moment in begun]
    received = sum(not roles.isdisjoint(_TAKEN_UP) for roles in became)
    if not any(code.role is Role.FOLLOW_UP for code in lens.codes):
        return Chains(len(begun), received)
    return Chains(len(begun), received, sum(Role.FOLLOW_UP in roles for roles in became))


def _after(moment: Moment, onward: Mapping[MomentId, list[Moment]]) -> list[Moment]:
    """Return all that goes on from a moment, each once."""
    found: list[Moment] = []
    met, open_ = {moment.id}, [moment]
    while open_:
        for after in onward.get(open_.pop().id, ()):
            if after.id not in met:
                met.add(after.id)
                found.append(after)
                open_.append(after)
    return found


def _pole(moment: Moment, lens: Lens) -> Pole:
    code = lens.code(moment.code or "")
    return code.pole if code else Pole.NEUTRAL


def _role(moment: Moment, lens: Lens) -> Role:
    code = lens.code(moment.code or "")
    return code.role if code else Role.NONE
