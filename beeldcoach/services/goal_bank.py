"""The goal bank: goals to choose from as data, and the sentence that a goal is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.lens import DEFAULT_LENS
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens

KINDS = ("pedagogical", "didactic", "organisation", "conversation")
"""What a goal is about; a conversation is what a special-needs coordinator leads."""

INDICATORS_LEAST, INDICATORS_MOST = 2, 4  # by which a goal shows


@dataclass(frozen=True, slots=True)
class BankGoal:
    """A goal in the bank, in one language."""

    id: str
    kind: str
    text: str  # the whole sentence
    behaviour: str
    situation: str
    effect: str
    indicators: tuple[str, ...]
    codes: tuple[str, ...]  # of the lens that was asked for


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path("texts", "goal_bank.json").read_text("utf-8"))
    return data


@lru_cache(maxsize=16)
def goal_bank(language: str, lens: Lens | None = None) -> tuple[BankGoal, ...]:
    """Return every goal in a language, with its codes of a lens.

    Of a lens for which the bank names none, such as the coach's own, they are those that the bank
    names for the first lens and that this one has as well.
    """
    return tuple(
        BankGoal(
            goal["id"],
            goal["kind"],
            goal_sentence(
                goal["behaviour"][language],
                goal["situation"][language],
                goal["effect"][language],
                language,
                goal["kind"],
            ),
            goal["behaviour"][language],
            goal["situation"][language],
            goal["effect"][language],
            tuple(goal["indicators"][language]),
            _codes(goal["codes"], lens),
        )
        for goal in _data()["goals"]
    )


def _codes(by_lens: dict[str, list[str]], lens: Lens | None) -> tuple[str, ...]:
    if lens is None:
        return ()
    named = by_lens.get(lens.id, by_lens.get(DEFAULT_LENS, []))
    return tuple(code for code in named if lens.code(code) is not None)


def lenses_of_bank() -> frozenset[str]:
    """Return the lenses for which the bank names codes."""
    return frozenset(lens_id for goal in _data()["goals"] for lens_id in goal["codes"])


def goal_sentence(
    behaviour: str, situation: str, effect: str, language: str, kind: str = "pedagogical"
) -> str:
    """Return `I [behaviour] in [situation], so that pupils [effect]`; empty parts show a dash.

    A situation that begins with a word such as `after` stands as it is, else one is put before it.
    """
    about = "conversation" if kind == "conversation" else "teacher"
    template: str = _data()["sentence"][language][about]
    parts = {
        "behaviour": _part(behaviour) or "…",
        "situation": _placed(_part(situation), language) or "…",
        "effect": _part(effect) or "…",
    }
    return template.format(**parts)


def _part(words: str) -> str:
    return " ".join(words.split()).rstrip(" .,;")


def _placed(situation: str, language: str) -> str:
    joining = _data()["joining"][language]
    first = situation.split(maxsplit=1)[:1]
    if not first or first[0].casefold() in joining["known"]:
        return situation
    return f"{joining['word']} {situation}"


def matches(goal: BankGoal, words: str) -> bool:
    """Whether every one of these words is found in a goal or its indicators."""
    there = " ".join((goal.text, *goal.indicators)).casefold()
    return all(word in there for word in words.casefold().split())
