"""What stands around the annotations in a file: whose it is, when it was made, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from beeldcoach.formats.model import Stamp
    from beeldcoach.formats.words import Words


@dataclass(frozen=True, slots=True)
class Envelope:
    """The words of the file's language, its maker, and the release under which it goes out."""

    words: Words
    made_at: datetime  # aware
    author: str = ""
    title: str = ""
    stamp: Stamp | None = None

    @property
    def released(self) -> str:
        """Return in one sentence for whom the file is; "" without a release."""
        if self.stamp is None:
            return ""
        stamp = self.stamp
        return self.words.term("released").format(
            number=stamp.number, recipient=" ".join(stamp.recipient.split()), day=stamp.day
        )
