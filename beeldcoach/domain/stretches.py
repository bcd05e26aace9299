"""Stretches of a film and how they overlap: a time that is in two of them counts once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.annotation import Phase

Stretch: TypeAlias = tuple[int, int]  # begin and end in milliseconds; the end is not part of it


def union(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the same time as stretches in order that neither overlap nor touch; empty ones go."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def length_of(stretches: Iterable[Stretch]) -> int:
    """Return how long stretches are together, each counted whole, milliseconds."""
    return sum(end - start for start, end in stretches)


@dataclass(frozen=True, slots=True)
class Part:
    """What of a film is counted over: stretches as `union` makes them.

    A point at the end of a stretch is not in it, save at the very end of the film: so parts that
    do not overlap never count a point twice, and the whole film counts all of them.
    """

    stretches: tuple[Stretch, ...]
    film_ms: int  # how long the film is

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return length_of(self.stretches)

    def has(self, at_ms: int) -> bool:
        """Whether a point lies in it."""
        return any(
            start <= at_ms < end or at_ms == end == self.film_ms for start, end in self.stretches
        )

    def inside(self, start_ms: int, end_ms: int) -> tuple[Stretch, ...]:
        """Return what of a stretch lies in it."""
        cut = ((max(start, start_ms), min(end, end_ms)) for start, end in self.stretches)
        return tuple((start, end) for start, end in cut if start < end)


def whole(film_ms: int) -> Part:
    """Return all of a film."""
    return Part(union([(0, film_ms)]), film_ms)


def part_of(stretches: Iterable[Stretch], film_ms: int) -> Part:
    """Return the part of a film that these stretches cover."""
    return Part(union((max(0, a), min(b, film_ms)) for a, b in stretches), film_ms)


def phase_stretches(phases: Iterable[Phase], film_ms: int) -> tuple[tuple[Phase, Stretch], ...]:
    """Return each phase of the lesson with its stretch: until the next begins, or the film ends."""
    ordered = sorted(phases, key=lambda phase: phase.start_ms)
    ends = [after.start_ms for _, after in pairwise(ordered)] + [film_ms]
    return tuple(
        (phase, (min(phase.start_ms, film_ms), min(end, film_ms)))
        for phase, end in zip(ordered, ends, strict=False)
    )
