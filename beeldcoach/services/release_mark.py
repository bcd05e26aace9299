"""The mark on a copy that was released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class ReleaseMark:
    """Whose copy this is, shown on each page."""

    number: str
    recipient: str
    day: date
