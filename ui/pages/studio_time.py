"""Reads a place in a film as a coach types it."""

from __future__ import annotations

import re

_POINT = re.compile(r"(?<=:\d\d)\.(?=\d{1,3}$)")  # before a fraction, as English writes it
_PARTS = re.compile(r"(?:(?:(\d{1,2})[:.])?(\d{1,3})[:.])?(\d{1,5})(?:,(\d{1,3}))?")


def time_typed(text: str) -> int | None:
    """Milliseconds of "12:03", "12.03", "1:02:03", "12:03,480" or "75" (seconds); else None."""
    match = _PARTS.fullmatch(_POINT.sub(",", text.strip()))
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()
    if minutes is not None and int(seconds) > 59:
        return None
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    return whole * 1000 + int((fraction or "0").ljust(3, "0"))
