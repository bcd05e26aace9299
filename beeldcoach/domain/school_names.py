"""What schools are called in a list, so that two of one name are told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.people import School


def names_apart(schools: Iterable[School]) -> dict[SchoolId, str]:
    """Return the name of each school; where others have that name, with its place.

    Where that is not enough, or a place is not known, with its board.
    """
    return _apart(schools, least=1)


def names_with_place(schools: Iterable[School]) -> dict[SchoolId, str]:
    """Return the name of each school with its place; where that is not enough, with its board."""
    return _apart(schools, least=2)


def _apart(schools: Iterable[School], *, least: int) -> dict[SchoolId, str]:
    every = list(schools)
    seen = [Counter(_folded(_words(school, parts)) for school in every) for parts in (1, 2)]

    def parts(school: School) -> int:
        if seen[0][_folded(school.name)] == 1:
            return least
        placed = school.place.strip() and seen[1][_folded(_words(school, 2))] == 1
        return 2 if placed else 3

    return {school.id: _words(school, parts(school)) for school in every}


def _words(school: School, parts: int) -> str:
    told = (school.name, school.place, school.board)[:parts]
    return ", ".join(each.strip() for each in told if each.strip())


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
