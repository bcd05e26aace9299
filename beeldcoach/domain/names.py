"""Names of people and schools in a text: found as words of their own, and put others in place."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNSEEN = re.compile("(?<=\\w)[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+(?=\\w)")
_SENTENCE_BEGINS = re.compile(r"(^|[.!?:]\s+|\n|^(#|-|__) |\n(#|-|__) )$")


@dataclass(frozen=True, slots=True)
class Known:
    """A name that is known, and the words that may stand in its place."""

    name: str
    instead: str


def as_read(text: str) -> str:
    """Return a text as a reader sees it: accents in one piece, and no unseen marks in words.

    A name that was pasted with a soft hyphen, or that another system wrote with loose accents, is
    the same name to whoever reads it.
    """
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def parts_of(name: str) -> tuple[str, ...]:
    """Return the ways in which somebody may be named: whole, first name, last name."""
    words = as_read(name).split()
    if len(words) < 2:
        return tuple(words)
    return " ".join(words), words[0], " ".join(words[1:])


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return those names that stand in a text, each once, in their order.

    Capitals count, since `mei` is a month and `Mei` may be a child; all in capitals is found too.
    A part of a longer name that was found is not told apart.
    """
    text = as_read(text)
    folded = text.casefold()
    likely = (
        name for name in names if name.strip() and as_read(name).split()[0].casefold() in folded
    )
    found = [name for name in likely if _pattern(name).search(text)]
    return tuple(
        name
        for name in dict.fromkeys(found)
        if not any(name != other and _pattern(name).search(other) for other in found)
    )


def without(text: str, known: Iterable[Known]) -> str:
    """Return a text with every known name replaced, the longest first."""
    text = as_read(text)
    for each in sorted(known, key=lambda k: len(k.name), reverse=True):
        if each.name.strip():
            text = _replaced(text, each)
    return text


def _replaced(text: str, known: Known) -> str:
    def instead(found: re.Match[str]) -> str:
        begins = _SENTENCE_BEGINS.search(text[: found.start()]) is not None
        words = known.instead
        return words[:1].upper() + words[1:] if begins else words

    return _pattern(known.name).sub(instead, text)


@lru_cache(maxsize=4096)  # each name is looked for again at every word that is typed
def _pattern(name: str) -> re.Pattern[str]:
    """Match a name as a word of its own, or as somebody's: Marits, Marit's; also in capitals."""
    name = as_read(name)
    words = r"\s+".join(re.escape(word) for word in name.split())
    loud = r"\s+".join(re.escape(word.upper()) for word in name.split())
    return re.compile(rf"(?<!\w)(?:{words}|{loud})(?:['\u2019]?[sS])?(?!\w)")
