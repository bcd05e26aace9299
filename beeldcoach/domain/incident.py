"""Something that went wrong with personal data: what, when, how bad, and who must be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import FoundBefore, InTheFuture, TooLong
from beeldcoach.domain.records import TEXT_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from beeldcoach.domain.ids import IncidentId

TELL_WITHIN = timedelta(hours=72)  # from the discovery; article 33 AVG
WORDS = ("story", "consequences", "measures")
CHOICES: dict[str, tuple[str, ...]] = {
    "locked": ("yes", "no", "unknown"),  # the vault, when the device was lost
    "passphrase": ("yes", "no", "unknown"),  # it, or the recovery key, was with the device
    "high_risk": ("yes", "no", "unknown"),  # for the people concerned
}


class IncidentKind(StrEnum):
    """What went wrong."""

    LOST = "lost"
    STOLEN = "stolen"
    SEEN = "seen"  # by somebody who should not
    SENT_WRONG = "sent_wrong"
    OTHER = "other"


class Readable(StrEnum):
    """Whether somebody else can have read what it was about."""

    NO = "no"  # all of it was encrypted and locked, the key was not there, and no file was out
    FILES = "files"  # what lay on it outside the vault
    VAULT = "vault"  # the vault was open, or its key was there; or that is not known
    YES = "yes"  # it was seen, or sent


@dataclass(eq=False)
class Incident:
    """One incident. `body` holds the answers, who was told when, and the drafts."""

    id: IncidentId
    kind: str  # a value of IncidentKind
    happened_on: date
    found_at: datetime  # UTC
    body: dict[str, object] = field(default_factory=dict)
    told_authority_on: date | None = None
    told_people_on: date | None = None
    closed_on: date | None = None

    def set_times(self, happened_on: date, found_at: datetime, now: datetime) -> None:
        """Set when it happened and when it was found; raises InTheFuture, FoundBefore."""
        found_on = found_at.astimezone().date()
        if found_at > now:
            raise InTheFuture(found_on)
        if happened_on > found_on:
            raise FoundBefore(happened_on)
        self.happened_on, self.found_at = happened_on, found_at

    def answer(self, name: str, value: str) -> None:
        """Set one answer; raises TooLong, KeyError or ValueError for what is none."""
        if name in WORDS:
            if len(value) > TEXT_LIMIT:
                raise TooLong(TEXT_LIMIT)
        elif value and value not in CHOICES[name]:
            raise ValueError(value)
        self.body = {**self.body, name: value}

    def text(self, name: str) -> str:
        """Return an answer, or ""."""
        return str(self.body.get(name, ""))

    @property
    def deadline(self) -> datetime:
        """Until when the authority is to be told."""
        return self.found_at + TELL_WITHIN

    @property
    def with_device(self) -> bool:
        """Whether a device is gone, with all that lay on it."""
        return self.kind in (IncidentKind.LOST, IncidentKind.STOLEN)

    def files(self) -> frozenset[str] | None:
        """Return the ids of the releases that it is about; None while that was not said."""
        kept = self.body.get("files")
        return frozenset(str(each) for each in kept) if isinstance(kept, list) else None

    def schools_told(self) -> dict[str, str]:
        """Return the schools that were told, by id, with the day in ISO."""
        kept = self.body.get("schools_told")
        return dict(kept) if isinstance(kept, dict) else {}

    def drafts(self) -> dict[str, str]:
        """Return the notifications that the coach wrote herself, by the key of who gets them."""
        kept = self.body.get("drafts")
        return dict(kept) if isinstance(kept, dict) else {}

    def write(self, to: str, text: str | None, limit: int) -> None:
        """Keep the coach's own words of a notification; None has it filled in. Raises TooLong."""
        if text is not None and len(text) > limit:
            raise TooLong(limit)
        drafts = self.drafts()
        drafts.pop(to, None)
        if text is not None:
            drafts[to] = text
        self.body = {**self.body, "drafts": drafts}

    def reword(self, change: Callable[[str], str]) -> bool:
        """Put all that the coach wrote into other words; tell whether anything changed."""
        written = {name: self.text(name) for name in WORDS if self.text(name)}
        drafts = self.drafts()
        words = {name: change(text) for name, text in written.items()}
        changed = {to: change(text) for to, text in drafts.items()}
        if (words, changed) == (written, drafts):
            return False
        self.body = {**self.body, **words, "drafts": changed}
        return True

    def unanswered(self, *, files: bool) -> tuple[str, ...]:
        """Return what was not answered yet, in the order of the steps.

        `files` says whether any went out that can be read. "I do not know" is an answer.
        """
        asked = ("locked", "passphrase") if self.with_device else ()
        left = [name for name in asked if not self.text(name)]
        if files and self.files() is None:
            left.append("files")
        later = ("consequences", "high_risk", "measures")
        return (*left, *(name for name in later if not self.text(name).strip()))

    def readable(self, files: int) -> Readable:
        """Return what somebody else can have read, with so many files out; doubt counts as yes."""
        if not self.with_device:
            return Readable.YES
        if self.text("locked") != "yes" or self.text("passphrase") != "no":
            return Readable.VAULT
        return Readable.FILES if files else Readable.NO
