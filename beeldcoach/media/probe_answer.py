"""Read what the probe's child answered as if a hostile film had written it."""

from __future__ import annotations

import json
import re
from dataclasses import fields

from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.ports import FilmFacts

REASONS = (
    "empty",  # no byte in it
    "unknown_format",  # no film, or none that we read
    "no_picture",  # sound only
    "one_picture",  # a photo
    "truncated",  # cut short: the index is missing, or less is there than announced
    "undecodable",  # damaged, protected, or of a kind that we have no decoder for
    "too_long_to_read",  # the time limit ended it
    "too_much_memory",
    "crashed",  # the decoder fell over it
)
"""The codes of NotAFilm.reason; `ui/messages.py` has a sentence for each."""

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_NUMBERS = {  # smallest and largest believed
    "duration_ms": (1, 48 * 3600 * 1000),
    "width": (1, 65536),
    "height": (1, 65536),
    "rate_numerator": (0, 1_000_000_000),
    "rate_denominator": (1, 1_000_000),
    "rotation": (0, 270),
    "sound_tracks": (0, 1_000),
    "unread_tracks": (0, 1_000),
    "still_ms": (0, 48 * 3600 * 1000),
    "key_gap_ms": (0, 48 * 3600 * 1000),
}
_NAMES = ("video_codec", "container")
_FLAGS = ("has_sound", "variable_rate", "interlaced", "mirrored", "has_index")


def read_answer(text: bytes) -> FilmFacts:
    """Return the facts in the child's JSON.

    Raises:
        NotAFilm: with the child's reason, or `crashed` when the answer is not exactly as agreed.
    """
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAFilm("crashed") from None
    if not isinstance(answer, dict) or len(answer) != 1:
        raise NotAFilm("crashed")
    reason, facts = answer.get("reason"), answer.get("facts")
    if isinstance(reason, str):
        raise NotAFilm(reason if reason in REASONS else "crashed")
    if not isinstance(facts, dict) or not _as_agreed(facts):
        raise NotAFilm("crashed")
    return FilmFacts(**facts)


def _as_agreed(facts: dict[str, object]) -> bool:
    if facts.keys() != {field.name for field in fields(FilmFacts)}:
        return False
    return (
        all(_is_within(facts[name], *bounds) for name, bounds in _NUMBERS.items())
        and all(_is_name(facts[name]) for name in _NAMES)
        and all(isinstance(facts[name], bool) for name in _FLAGS)
        and facts["rotation"] in (0, 90, 180, 270)
    )


def _is_within(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most  # a bool is no number here


def _is_name(value: object) -> bool:
    return isinstance(value, str) and _NAME.fullmatch(value) is not None
