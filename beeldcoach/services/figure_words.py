"""Figures in words: numbers, times and shares, rounded once, with the mark of the language."""

from __future__ import annotations

import json
from fractions import Fraction
from functools import cache
from typing import Any

from resources import path

NOTHING = "\N{EN DASH}"  # where there is no figure
MINUS = "\N{MINUS SIGN}"


@cache
def figure_words(language: str) -> dict[str, Any]:
    """Return the words of tables and pictures with figures."""
    words: dict[str, Any] = json.loads(path("texts", "figures.json").read_text("utf-8"))[language]
    return words


def decimal_text(value: Fraction | int, decimals: int, language: str) -> str:
    """Return a number with so many decimals, half of the last one upwards: `8,40`."""
    scaled = abs(Fraction(value)) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    digits = str(whole).rjust(decimals + 1, "0")
    text = digits
    if decimals:
        mark = "," if language == "nl" else "."
        text = f"{digits[:-decimals]}{mark}{digits[-decimals:]}"
    return f"{MINUS}{text}" if value < 0 and whole else text


def share_text(value: Fraction | None, language: str) -> str:
    """Return a part of a whole as a percentage: `8,4%`."""
    return NOTHING if value is None else f"{decimal_text(value * 100, 1, language)}%"


def rate_text(value: Fraction | None, language: str) -> str:
    """Return how often in so much time: `0,45`."""
    return NOTHING if value is None else decimal_text(value, 2, language)


def seconds_text(ms: Fraction | int | None, language: str) -> str:
    """Return a short time in seconds: `4,2 s`."""
    return NOTHING if ms is None else f"{decimal_text(Fraction(ms) / 1000, 1, language)} s"


def time_text(ms: int) -> str:
    """Return a place in a film: `12:03`, from an hour on `1:02:03`; fractions are cut off."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def long_time_text(ms: int, language: str) -> str:
    """Return how long something lasted altogether, to a tenth of a second: `2:05,3`."""
    tenths = (ms + 50) // 100
    mark = "," if language == "nl" else "."
    return f"{time_text(tenths * 100)}{mark}{tenths % 10}"


def span_text(start_ms: int, end_ms: int) -> str:
    """Return a stretch of a film: `12:03-12:10`."""
    return f"{time_text(start_ms)}\N{EN DASH}{time_text(end_ms)}"
