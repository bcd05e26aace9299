"""Tooltips of words that a coach typed: never read as markup, never wider than the screen."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt

_ONE_LINE = 80  # characters; a longer plain tooltip would not wrap
_MOST = 600  # characters; more is read in its field


def plain_tip(text: str) -> str:
    """Return a text as a tooltip shows it letter for letter, in lines that wrap."""
    if len(text) > _MOST:
        text = f"{text[:_MOST].rstrip()}…"
    if len(text) <= _ONE_LINE and not Qt.mightBeRichText(text):
        return text
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
