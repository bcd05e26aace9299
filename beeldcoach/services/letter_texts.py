"""Letters as they are shipped: a version for each kind of trajectory, with places to fill in.

A line whose fact is not known is left out, so that no letter has a hole; what was missing is told.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from resources import path

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS = ("offer", "agreement", "parents", "class", "out_of_view")  # in the order of their use
RECALL = "recall"  # asks back what went out; only where there is something
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter that was filled in; `missing` names the facts that were not known."""

    title: str
    text: str
    missing: tuple[str, ...]


@cache
def _versions(kind: str) -> tuple[dict[str, Any], ...]:
    data = json.loads(path("letters", f"{kind}.json").read_text("utf-8"))
    return tuple(data["versions"])


@cache
def letter_words(language: str) -> dict[str, Any]:
    """Return the words of letters in a language: kinds, roles, recipients."""
    words: dict[str, Any] = json.loads(path("letters", "words.json").read_text("utf-8"))[language]
    return words


def kinds_for(traits: frozenset[str]) -> tuple[str, ...]:
    """Return which letters a trajectory with these traits has."""
    return tuple(kind for kind in (*KINDS, RECALL) if _version(kind, traits) is not None)


def addressed_to(kind: str, traits: frozenset[str]) -> str:
    """Return whom a letter is to: commissioner, class_parents, guardians, none."""
    version = _version(kind, traits)
    return str(version["to"]) if version else "none"


def fill(kind: str, language: str, facts: Mapping[str, str], traits: frozenset[str]) -> Filled:
    """Return a letter with the facts in their places; raises KeyError for a strange kind."""
    version = _version(kind, traits)
    if version is None:
        raise KeyError(kind)
    missing: dict[str, None] = {}
    title = _filled(version["title"][language], facts, missing)
    fitting = (line[language] for line in version["lines"] if _has(line, traits))
    lines = [text for line in fitting if (text := _filled(line, facts, missing))]
    return Filled(title, _spaced(lines), tuple(missing))


def _version(kind: str, traits: frozenset[str]) -> dict[str, Any] | None:
    return next((v for v in _versions(kind) if _has(v, traits)), None)


def _has(data: dict[str, Any], traits: frozenset[str]) -> bool:
    wanted, unwanted = data.get("for"), data.get("not_for", ())
    return (wanted is None or bool(traits & set(wanted))) and not traits & set(unwanted)


def _filled(text: str, facts: Mapping[str, str], missing: dict[str, None]) -> str:
    """Fill the places in one pass: a fact that holds `{coach}` itself stays as it is."""
    unknown = [name for name in _PLACE.findall(text) if not facts.get(name, "").strip()]
    missing.update(dict.fromkeys(unknown))
    return "" if unknown else _PLACE.sub(lambda place: _line(facts[place[1]]), text)


def _line(fact: str) -> str:
    """Return a fact as part of one line: it can begin no part of its own."""
    return re.sub(r"[ \t]+", " ", " ".join(fact.splitlines())).strip()


def _spaced(lines: list[str]) -> str:
    """Return the lines with a blank one between parts; items of a list stay together.

    A heading that lost all its lines is left out too.
    """
    kept = [
        line
        for at, line in enumerate(lines)
        if not line.startswith("# ") or (at + 1 < len(lines) and lines[at + 1][:2] != "# ")
    ]
    text = ""
    for before, line in zip(["", *kept], kept, strict=False):
        together = before[:2] == line[:2] and before[:2] in ("- ", "__")
        after_heading = before.startswith("# ")
        text += ("" if not text else "\n" if together or after_heading else "\n\n") + line
    return text
