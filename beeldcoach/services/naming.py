"""Finding the names of known people and schools in a text that is to name nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.services.desk import Work

_SHORTEST = 2  # letters; a first name of one letter would be found everywhere


def names_found(work: Work, text: str) -> tuple[str, ...]:
    """Return the names that stand in a text: whole names, first and last names, schools, boards.

    A whole name is found however it is written; a part of one only as it is written, so that the
    Dutch verb `wil` is not taken for somebody called Wil.
    """
    found = {name for name in _whole(work) if stands_in(name.casefold(), text.casefold())}
    found |= {part for part in _parts(work) if stands_in(part, text)}
    return tuple(sorted(found))


def stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text as a word of its own, or as somebody's: Sems."""
    return re.search(rf"(?<!\w){re.escape(name)}(['\u2019]?s)?(?!\w)", text) is not None


def _whole(work: Work) -> Iterator[str]:
    for person in work.unit.people.find():
        yield from _worth(person.name)
    for school in work.unit.schools.find():
        yield from _worth(school.name)
        yield from _worth(school.board)


def _parts(work: Work) -> Iterator[str]:
    for person in work.unit.people.find():
        words = person.name.split()
        if words:
            yield from _worth(words[0])
            yield from _worth(words[-1])


def _worth(name: str) -> Iterator[str]:
    if len(name.strip()) >= _SHORTEST:
        yield name.strip()
