"""A star and the links of a chain in a BORIS comment, which has no place for them of its own.

They stand in a last line such as `[* #12 >7]`: starred, number 12 of a chain, goes on from
number 7. A note that itself ends like that gets an empty one, `[]`, after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIGNS = re.compile(r"\[(\*)?(?: ?#([0-9]{1,7}))?(?: ?>([0-9]{1,7}))?\]")


@dataclass(frozen=True, slots=True)
class Signs:
    """What a last line says; 0 for no number."""

    starred: bool = False
    number: int = 0
    answers: int = 0


def signed(note: str, signs: Signs) -> str:
    """Return a comment with a note and signs."""
    parts = (
        "*" if signs.starred else "",
        f"#{signs.number}" if signs.number else "",
        f">{signs.answers}" if signs.answers else "",
    )
    said = " ".join(part for part in parts if part)
    if not said and not _SIGNS.fullmatch(note.rpartition("\n")[2]):
        return note
    return f"{note}\n[{said}]" if note else f"[{said}]"


def unsigned(comment: str) -> tuple[str, Signs]:
    """Return the note and the signs in a comment."""
    note, _, last = comment.rpartition("\n")
    found = _SIGNS.fullmatch(last)
    if not found:
        return comment, Signs()
    star, number, answers = found.groups()
    return note, Signs(bool(star), int(number or 0), int(answers or 0))
