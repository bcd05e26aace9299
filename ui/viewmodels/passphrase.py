"""How strong a new passphrase is, with advice as a code; knows Dutch words, keeps nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from resources import path

if TYPE_CHECKING:
    from collections.abc import Sequence

NEEDED = 3  # of 4: out of reach of someone with the stolen laptop
_READ = 100  # characters that are weighed: the time grows with the square
_SHORT = 8  # characters: below it no advice but "longer" is of use

Advice: TypeAlias = Literal["", "longer", "common", "own", "repeat", "row", "date"]


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` from 0 to 4; `words` counted; `advice` says what weakens it most, or nothing."""

    score: int
    words: int
    advice: Advice = ""

    @property
    def enough(self) -> bool:
        """Whether a vault may be made with it."""
        return self.score >= NEEDED


NOTHING = Strength(0, 0)


def strength_of(passphrase: str, own_words: Sequence[str] = ()) -> Strength:
    """Weigh a passphrase; `own_words` (the coach's name, her school) make it easier to guess."""
    words = len(passphrase.split())
    if not passphrase.strip():
        return NOTHING
    found = _weigh(passphrase, own_words)
    score = int(found["score"])
    if score >= NEEDED:
        return Strength(score, words)
    return Strength(score, words, _advice(passphrase, found["sequence"], own_words))


def _weigh(passphrase: str, own_words: Sequence[str]) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # its word lists take a while

    own = [part for word in own_words for part in word.lower().split()]
    read = passphrase[:_READ]
    # Spaces are where every guesser expects them, so they do not count as something unknown.
    whole, joined = (
        zxcvbn(text, user_inputs=[*own, *_dutch_words()], max_length=_READ)
        for text in (read, "".join(read.split()))
    )
    weighed: dict[str, Any] = min(whole, joined, key=lambda found: found["guesses"])
    return weighed


@cache
def _dutch_words() -> tuple[str, ...]:
    words: dict[str, list[str]] = json.loads(path("texts", "common_words.json").read_text("utf-8"))
    return tuple(words["nl"])


_BY_PATTERN: dict[str, Advice] = {
    "repeat": "repeat",
    "sequence": "row",
    "spatial": "row",
    "date": "date",
    "regex": "date",
}


def _advice(
    passphrase: str, sequence: Sequence[dict[str, Any]], own_words: Sequence[str]
) -> Advice:
    lowered = passphrase.lower()
    if any(part in lowered for word in own_words for part in word.lower().split() if len(part) > 2):
        return "own"
    weakest = max(sequence, key=lambda match: len(match["token"]), default=None)
    if weakest is not None and weakest["pattern"] in _BY_PATTERN:
        return _BY_PATTERN[weakest["pattern"]]
    if len(passphrase.split()) == 1 and len(sequence) <= 2 and len(passphrase) >= _SHORT:
        return "common"
    return "longer"
