"""Merging doubles: when two names are alike, and which key led to which person at what time.

A double keeps its row and leads to the one that it was merged into. The ledger is never changed:
what it says of the double is read as said of the one, from the merge on.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def person_key(person_id: object) -> str:
    """Return the key of a person, as a recipient in the ledger."""
    return f"person:{person_id}"


def board_key(school_id: object) -> str:
    """Return the key of a school's board, as a recipient in the ledger."""
    return f"board:{school_id}"


def school_key(school_id: object) -> str:
    """Return the key of a school itself, as the recipient of a letter."""
    return f"school:{school_id}"


def folded(name: str) -> str:
    """Return what is left of a name without capitals, accents, spaces and signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(letter for letter in plain if letter.isalnum())
    return kept or "".join(name.split())  # of a name in signs only, such as an emoji


@dataclass(frozen=True, slots=True)
class Merge:
    """Into which key another one was merged, and how long the ledger was then."""

    into: str
    after: int  # number of the last ledger entry before the merge


class Merges:
    """Which keys lead to which; without merges each key leads to itself."""

    def __init__(self, merges: Mapping[str, Merge] | None = None) -> None:
        """Take every double with its merge."""
        self._merges = dict(merges or {})

    def also(self, more: Mapping[str, Merge]) -> Merges:
        """Return these merges with more of them; of a key that is known those here count."""
        return Merges({**more, **self._merges})

    def now(self, key: str) -> str:
        """Return the key that this one leads to today."""
        while key in self._merges:
            key = self._merges[key].into
        return key

    def then(self, key: str, seq: int) -> str:
        """Return the key that this one led to when the entry with this number was written."""
        while (merge := self._merges.get(key)) is not None and merge.after < seq:
            key = merge.into
        return key

    def same(self, one: str, other: str) -> bool:
        """Whether two keys lead to one today."""
        return self.now(one) == self.now(other)
