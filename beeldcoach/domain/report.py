"""The report: ten parts, each approved by the teacher in exactly the words that go out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.records import TEXT_LIMIT

if TYPE_CHECKING:
    from beeldcoach.domain.ids import ReportId, TrajectoryId

SECTIONS = (
    "assignment",
    "method",
    "goals",
    "development",
    "own_words",
    "qualities",
    "school",
    "continuation",
    "declaration",
    "approval",
)
"""The parts in their order; the last one is the teacher's agreement and the recipients."""

REQUIRED = frozenset(("assignment", "method", "goals", "development", "own_words", "declaration"))


def text_digest(text: str) -> str:
    """Return the hex SHA-256 of a part's words."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(eq=False)
class Report:
    """The report of one trajectory as it stands.

    What the teacher agreed to and what went out stand in the ledger, which no undo touches.
    """

    id: ReportId
    trajectory_id: TrajectoryId
    language: str = "nl"
    title: str = ""
    with_chart: bool = True
    texts: dict[str, str] = field(default_factory=dict)
    approved: dict[str, str] = field(default_factory=dict)  # section -> digest of its words

    def write(self, section: str, text: str) -> None:
        """Set the words of a part. Raises TooLong, or KeyError for no part of a report."""
        if section not in SECTIONS:
            raise KeyError(section)
        if len(text) > TEXT_LIMIT:
            raise TooLong(TEXT_LIMIT)
        self.texts[section] = text

    def approve(self, section: str, *, yes: bool) -> None:
        """Record that the teacher agreed to a part as it stands, or take that back."""
        if yes:
            self.approved[section] = text_digest(self.texts.get(section, ""))
        else:
            self.approved.pop(section, None)

    def is_approved(self, section: str) -> bool:
        """Whether the part stands in exactly the words that were approved."""
        return self.approved.get(section) == text_digest(self.texts.get(section, ""))

    def going_out(self) -> tuple[str, ...]:
        """Return the parts that the reader gets: approved, and with words."""
        return tuple(
            section
            for section in SECTIONS[:-1]
            if self.is_approved(section) and self.texts.get(section, "").strip()
        )

    def open_sections(self) -> tuple[str, ...]:
        """Return the parts that keep it from being final: with words not approved, or required."""
        return tuple(
            section
            for section in SECTIONS[:-1]
            if (self.texts.get(section, "").strip() and not self.is_approved(section))
            or (section in REQUIRED and not self.texts.get(section, "").strip())
        )
