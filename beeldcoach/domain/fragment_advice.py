"""Advice on the fragments chosen for a talk. It never forbids anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

FEWEST, MOST = 3, 6  # fragments of a talk
SHORTEST_MS, LONGEST_MS = 15_000, 120_000  # of one fragment
SUCCESS_PARTS, OF_PARTS = 2, 3  # two of three show what goes well


class Advice(StrEnum):
    """What a coach may want to think of."""

    FEW = "few"  # fewer than three
    MANY = "many"  # more than six
    FEW_SUCCESSES = "few_successes"  # fewer than two of three
    NONE_FOR_GOAL = "none_for_goal"  # none holds a code that counts for a goal
    SHORT = "short"
    LONG = "long"


class Chosen(Protocol):
    """What is looked at of a fragment."""

    @property
    def start_ms(self) -> int:
        """Where it begins."""

    @property
    def end_ms(self) -> int:
        """Where it ends."""

    @property
    def kind(self) -> str:
        """A value of FragmentKind."""

    @property
    def codes(self) -> Sequence[str]:
        """The codes that the coach chose for it."""


class Seen(Protocol):
    """What is looked at of a moment."""

    @property
    def start_ms(self) -> int:
        """Where it begins."""

    @property
    def end_ms(self) -> int | None:
        """Where it ends; None for a point."""


@dataclass(frozen=True, slots=True)
class Span:
    """A moment's place and code."""

    start_ms: int
    end_ms: int | None
    code: str


def lies_in(seen: Seen, start_ms: int, end_ms: int) -> bool:
    """Whether some of a moment is seen between two times."""
    if seen.end_ms is None:
        return start_ms <= seen.start_ms < end_ms
    return seen.start_ms < end_ms and seen.end_ms > start_ms


def codes_in(moments: Iterable[Span], start_ms: int, end_ms: int) -> tuple[str, ...]:
    """Return the codes of what is seen between two times, in the order in which they first come."""
    inside = (each for each in moments if each.code and lies_in(each, start_ms, end_ms))
    ordered = sorted(inside, key=lambda each: each.start_ms)
    return tuple(dict.fromkeys(each.code for each in ordered))


def bears_on(fragment: Chosen, moments: Iterable[Span], goal_codes: Collection[str]) -> bool:
    """Whether a fragment holds, or was given, a code that counts for a goal."""
    held = (*fragment.codes, *codes_in(moments, fragment.start_ms, fragment.end_ms))
    return any(code in goal_codes for code in held)


def advice_on(
    fragments: Sequence[Chosen], moments: Sequence[Span], goal_codes: Collection[str]
) -> tuple[Advice, ...]:
    """Return what to think of with these fragments; nothing while there are none.

    Without a code that counts for a goal nothing is said about goals.
    """
    if not fragments:
        return ()
    successes = sum(fragment.kind == "success" for fragment in fragments)
    told = {
        Advice.FEW: len(fragments) < FEWEST,
        Advice.MANY: len(fragments) > MOST,
        Advice.FEW_SUCCESSES: successes * OF_PARTS < len(fragments) * SUCCESS_PARTS,
        Advice.NONE_FOR_GOAL: bool(goal_codes)
        and not any(bears_on(fragment, moments, goal_codes) for fragment in fragments),
    }
    return tuple(advice for advice, holds in told.items() if holds)


def lengths_on(fragments: Iterable[Chosen]) -> tuple[tuple[Advice, tuple[int, ...]], ...]:
    """Return what to think of the lengths, each with the places (from 0) of those that it means."""
    told = [length_advice(each.start_ms, each.end_ms) for each in fragments]
    found = (
        (advice, tuple(place for place, one in enumerate(told) if one is advice))
        for advice in (Advice.SHORT, Advice.LONG)
    )
    return tuple((advice, places) for advice, places in found if places)


def length_advice(start_ms: int, end_ms: int) -> Advice | None:
    """Return whether a fragment is short or long for a talk."""
    length = end_ms - start_ms
    if length < SHORTEST_MS:
        return Advice.SHORT
    return Advice.LONG if length > LONGEST_MS else None
