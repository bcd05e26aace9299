"""The few words that stand in a file for other programs, in each language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from beeldcoach.formats.model import VOICES
from resources import path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.formats.model import Voice


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: str  # "nl" or "en"
    actors: Mapping[str, str]
    voices: Mapping[str, str]
    terms: Mapping[str, str]  # what a lane, a tier or a category is called

    def actor(self, actor: str) -> str:
        """Return who it is about in words; a name that another program gave stays as it is."""
        return self.actors.get(actor, actor)

    def term(self, name: str) -> str:
        """Return what something is called."""
        return self.terms[name]


@cache
def _texts() -> dict[str, Any]:
    texts: dict[str, Any] = json.loads(path("texts", "formats.json").read_text("utf-8"))
    return texts


@cache
def words(language: str) -> Words:
    """Return the words of a language."""
    own = _texts()["words"][language]
    return Words(language, own["actors"], own["voices"], own["terms"])


@cache
def _known_as(kind: str) -> dict[str, str]:
    """Return for every word in any language what it stands for."""
    found = {name: meant for meant, names in _texts()["known"][kind].items() for name in names}
    for own in _texts()["words"].values():
        found |= {name.casefold(): meant for meant, name in own[kind].items()}
    return found | {meant: meant for meant in _texts()["known"][kind]}


def actor_named(text: str) -> str:
    """Return who a word stands for, as the model says it; an unknown one stays as it is."""
    return _known_as("actors").get(text.casefold(), text)


def voice_named(text: str) -> Voice | None:
    """Return whose voice a word stands for; None for an unknown one."""
    found = _known_as("voices").get(text.casefold(), "")
    return next((voice for voice in VOICES if voice == found), None)
