"""Words about others taken out of a text: pupils by code, other people not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from beeldcoach.domain.names import as_read
from beeldcoach.services.identities import ids_of_person
from beeldcoach.services.known_names import listed_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.people import Person
    from beeldcoach.services.desk import Work

_LEAST = 2  # letters of a name that is looked for


class Masks:
    """What must not be read in the file of one person, and what stands there instead."""

    def __init__(self, work: Work, person_id: PersonId, words: Mapping[str, str]) -> None:
        own = ids_of_person(work, person_id)
        people = work.unit.people.find()
        mine = {
            word.casefold()
            for person in people
            if person.id in own
            for word in (
                *as_read(person.name).split(),
                as_read(person.name),
                person.email,
                person.phone,
            )
        }
        others = [person for person in people if person.id not in own]
        self._pupils: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._first_names: dict[str, str] = {}
        for name in listed_names(work):
            first, *_ = name.split()
            self._pupils[first.casefold()] = words["pupil"]
        for person in others:
            self._add(person, words)
        for table in (self._pupils, self._people):
            for word in mine & table.keys():
                del table[word]
        for name in [n for n in self._first_names if n.casefold() in mine]:
            del self._first_names[name]
        self._patterns = (
            _pattern(self._pupils, re.IGNORECASE),
            _pattern(self._people, re.IGNORECASE),
            _pattern(self._first_names, 0),
        )

    def _add(self, person: Person, words: Mapping[str, str]) -> None:
        name = " ".join(as_read(person.name).split())
        first, _, rest = name.partition(" ")
        if person.role == "pupil":
            coded = words["pupil_coded"].format(code=person.code)
            instead = coded if person.code else words["pupil"]
            for part in (name, first, rest):
                self._pupils[part.casefold()] = instead
        else:
            for part in (name, rest, person.email.strip(), person.phone.strip()):
                self._people[part.casefold()] = words["withheld"]
            self._first_names[first] = words["withheld"]

    def without_pupils(self, text: str) -> str:
        """Return a text with other pupils by their code."""
        return _masked(as_read(text), self._patterns[0], self._pupils)

    def without_others(self, text: str) -> str:
        """Return a text with other pupils by their code, and without names of other people."""
        text = self.without_pupils(text)
        text = _masked(text, self._patterns[1], self._people)
        pattern = self._patterns[2]
        if pattern is None:
            return text
        return pattern.sub(lambda found: self._first_names[found["name"]], text)

    def pupils_in(self, text: str) -> tuple[str, ...]:
        """Return the names of other pupils that stand in a text."""
        pattern = self._patterns[0]
        if pattern is None:
            return ()
        return tuple(
            sorted({found["name"].casefold() for found in pattern.finditer(as_read(text))})
        )


def _pattern(names: Iterable[str], flags: int) -> re.Pattern[str] | None:
    """Return what finds each name as a word of its own, or as somebody's; the longest first."""
    wanted = sorted((n for n in names if len(n) >= _LEAST), key=len, reverse=True)
    if not wanted:
        return None
    either = "|".join(r"\s+".join(map(re.escape, name.split())) for name in wanted)
    return re.compile(rf"(?<!\w)(?P<name>{either})(?:['\u2019]?s)?(?!\w)", flags)


def _masked(text: str, pattern: re.Pattern[str] | None, names: Mapping[str, str]) -> str:
    if pattern is None:
        return text

    def instead(found: re.Match[str]) -> str:
        return names[" ".join(found["name"].casefold().split())]

    return pattern.sub(instead, text)
