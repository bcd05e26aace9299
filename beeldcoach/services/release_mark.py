"""The mark on a copy that was released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.release import Release


@dataclass(frozen=True, slots=True)
class ReleaseMark:
    """Whose copy this is, shown on each page."""

    number: str
    recipient: str
    day: date


@dataclass(frozen=True, slots=True)
class ReleaseStamp:
    """Whose copy a file is, in what describes the file itself."""

    number: str
    recipient: str

    def to_data(self) -> dict[str, str]:
        """Return what the makers take."""
        return {"number": self.number, "recipient": self.recipient}


def stamp_of(release: Release, number: int) -> ReleaseStamp:
    """Return the stamp of a release; `number` is that of its ledger entry."""
    return ReleaseStamp(str(number), release.request.recipient.name)
