"""Words that others typed, on a button or in a menu: there the sign & would mark a key."""

from __future__ import annotations


def plain_label(text: str) -> str:
    """Return a text as a button, a menu or a label with a control shows it letter for letter."""
    return text.replace("&", "&&")
