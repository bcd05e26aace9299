"""What something that goes out or is shown is called: of a film exactly which part."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from beeldcoach.services.content import consent_words
from beeldcoach.services.letter_texts import letter_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.services.desk import Work

_PICTURES = ("film", "fragment", "still")
_NUMBERED = ("receipt", "erasure")
LANGUAGES = ("nl", "en")
_SECOND, _MINUTE = 1_000, 60_000  # milliseconds


class MaterialWords:
    """The words for what ledger entries are about; the numbers of films are looked up once."""

    def __init__(self, work: Work, language: str) -> None:
        self._work, self._language = work, language
        self._words = consent_words(language)

    def of(self, body: Mapping[str, Any]) -> str:
        """Return what an entry says went out or was shown; nothing where it says none."""
        material = body.get("material")
        if not isinstance(material, list):
            return ""
        kind, name = str(material[0]), str(material[1])
        if kind == "letter":
            return self._letter(name)
        what = self._part(kind, name) if kind in _PICTURES else self._words["materials"][kind]
        if kind in _NUMBERED and name:  # as it stands on the paper: of more entries the last
            what = self._words["numbered"].format(what=what, number=name.rpartition(",")[2])
        how = [word for flag in ("hidden", "encrypted") if body.get(flag) for word in (flag,)]
        return ", ".join((what, *(self._words["as"][each] for each in how)))

    def _letter(self, name: str) -> str:
        words = letter_words(self._language)
        letter: str = words["kinds"].get(name.partition(":")[0], "")
        return str(words["letter"]).format(kind=letter)

    def _part(self, kind: str, name: str) -> str:
        """Return which film, or which part of which one."""
        film, *place = name.split(":")
        number = self._numbers.get(film)
        if number is None or len(place) < len(_PICTURES):  # as older entries say it
            plain: str = self._words["materials"][kind]
            return plain
        return part_words(f"{kind}:{name}", number, self._language)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        unit = self._work.unit
        cycles = {each.id: each.number for one in unit.trajectories.find() for each in one.cycles}
        films = unit.films.find()
        return {str(each.id): cycles[each.cycle_id] for each in films if each.cycle_id in cycles}


def part_words(part: str, film: int, language: str) -> str:
    """Return which exact part of a film it is: `part` as `part_of` says it, `film` its number."""
    kind, _, *place = part.split(":")
    start, end, at = (None if each == "None" else int(each) for each in place[:3])
    words: str = consent_words(language)["parts"][kind]
    return words.format(film=film, start=_time(start), end=_time(end), at=_time(at))


def in_language(said: str, language: str) -> str:
    """Return what a part of a film was called when it was recorded, in the reader's language.

    What the coach wrote herself, such as a title behind it, stays as it is.
    """
    for shape, key in _shapes():
        found = shape.match(said)
        if found is not None:
            words = _shape(consent_words(language), key)
            return words.format(**found.groupdict()) + said[found.end() :]
    return said


def _shape(words: Mapping[str, Any], key: tuple[str, ...]) -> str:
    """Return the words for a kind of part, with places for its numbers and times."""
    found: Any = words
    for step in key:
        found = found[step]
    return str(found)


def _pattern(words: str) -> re.Pattern[str]:
    """Return what recognises such words, with their numbers and times."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[\\d:]+)", re.escape(words)) + r"(?![\w:])")


_PARTS = (("parts", "fragment"), ("parts", "still"), ("parts", "film"), ("fragment_number",))


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    return tuple(
        (_pattern(_shape(consent_words(each), key)), key) for each in LANGUAGES for key in _PARTS
    )


def _time(ms: int | None) -> str:
    """Return a time in a film: minutes and seconds."""
    return "" if ms is None else f"{ms // _MINUTE}:{ms % _MINUTE // _SECOND:02}"
