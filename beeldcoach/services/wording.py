"""Dates and figures in words, for content that is written in a language of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.content import month_names

if TYPE_CHECKING:
    from datetime import date


def date_text(day: date, language: str) -> str:
    """Return a date in words, such as `2 november 2026`."""
    return f"{day.day} {month_names(language)[day.month - 1]} {day.year}"


def figure_text(value: float, language: str) -> str:
    """Return a figure on the scale, whole where it is, with the decimal mark of the language."""
    text = f"{value:g}"
    return text.replace(".", ",") if language == "nl" else text
