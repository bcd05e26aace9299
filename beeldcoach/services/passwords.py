"""A password in plain words, for a copy that goes out: good to say over the telephone."""

from __future__ import annotations

import json
import secrets
from functools import cache

from resources import path

WORDS = 7  # of 256: 56 bits, each guess a million rounds


def new_password() -> str:
    """Return words that nobody chose."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS))


@cache
def _words() -> tuple[str, ...]:
    found: dict[str, list[str]] = json.loads(
        path("texts", "password_words.json").read_text("utf-8")
    )
    return tuple(found["nl"])
