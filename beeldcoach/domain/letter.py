"""Letters: offers, agreements and announcements, filled in and then edited by the coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import LetterId, TrajectoryId

LETTER_LIMIT = 50_000  # characters, some twenty pages


@dataclass(eq=False)
class Letter:
    """One letter of a trajectory, as it stands."""

    id: LetterId
    trajectory_id: TrajectoryId
    kind: str  # offer, agreement, parents, class, out_of_view
    language: str
    title: str
    text: str  # paragraphs; `# ` heads a part, `- ` an item of a list
    written_on: date
    addressee: str = ""  # lines of the address, as printed

    def write(self, title: str, addressee: str, text: str) -> None:
        """Set what it says. Raises TooLong."""
        if len(text) > LETTER_LIMIT:
            raise TooLong(LETTER_LIMIT)
        self.title, self.addressee, self.text = title, addressee, text
