"""The lines of the whole ledger, in codes and names, for a page to put in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.consent import kind_of
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.content import consent_words, purpose_name
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import person_of
from beeldcoach.services.material_words import MaterialWords, in_language
from beeldcoach.services.register import subject_of
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.ledger import Entry

_ENDS = (EntryKind.RELEASE_DONE, EntryKind.RELEASE_ABORTED)
_RECALLS = (EntryKind.RECALL_ASKED, EntryKind.RECALL_ANSWERED)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry: what it says, of whom, to whom; `seconds` of a clock that jumped."""

    seq: int
    at: datetime
    kind: EntryKind
    purpose_name: str
    name: str  # of whom it is about
    recipient: str
    seconds: int = 0
    who: str = ""  # who answered; of a pupil under sixteen the guardians
    for_whom: str = ""  # the pupil that they answered for
    thing: str = ""  # what it is about: what went out, was shown, or was answered about
    release: int = 0  # number in the register, of what went out, was shown or is asked back
    reason: str = ""  # why a release was broken off


@dataclass(frozen=True, slots=True)
class ShowLedger(Query[tuple[LedgerRow, ...]]):
    """Every entry of the ledger, the newest first."""

    language: str


def ledger_row(
    work: Work, entry: Entry, language: str, coachees: Mapping[str, PersonId] | None = None
) -> LedgerRow:
    """Return one entry; `coachees` are those of the trajectories, where they are known."""
    return _Telling(work, language, coachees).row(entry)


class _Telling:
    """Puts entries in words; what all of them need is read once."""

    def __init__(
        self, work: Work, language: str, coachees: Mapping[str, PersonId] | None = None
    ) -> None:
        self._work, self._language = work, language
        self._coachees = coachees_of(work) if coachees is None else coachees
        self._materials = MaterialWords(work, language)

    @cached_property
    def _started(self) -> dict[str, Entry]:
        """Where each release began, by its id: its end says neither what nor to whom."""
        entries = self._work.unit.ledger.entries()
        begun = (each for each in entries if each.kind is EntryKind.RELEASE_STARTED)
        return {each.body["release_id"]: each for each in begun}

    def row(self, entry: Entry) -> LedgerRow:
        """Return an entry."""
        work, language = self._work, self._language
        about, ends = entry, entry.kind in _ENDS
        if ends:
            about = self._started.get(str(entry.body.get("release_id")), entry)
        return LedgerRow(
            entry.seq,
            entry.at,
            entry.kind,
            purpose_of(about, language),
            subject_of(work, entry.body, self._coachees, language),
            text_of(work, about.seq, "recipient", language) if about.commitment else "",
            int(entry.body.get("seconds", 0)),
            *answered_by(work, entry, language),
            thing=self._thing(about),
            release=_release(about),
            reason=str(entry.body.get("reason", "")) if ends else "",
        )

    def _thing(self, entry: Entry) -> str:
        asked = entry.body.get("material")
        if not isinstance(asked, str):
            return self._materials.of(entry.body)
        told = self._work.unit.ledger.texts(entry.seq).get("material", "")
        return in_language(told, self._language) or str(
            consent_words(self._language)["materials"].get(kind_of(asked), asked)
        )


def purpose_of(entry: Entry, language: str) -> str:
    """Return what for an entry says that it is, in words; nothing where it says none."""
    asked = entry.body.get("material", "")
    kind = asked if isinstance(asked, str) else str(asked[0])
    return purpose_name(language, str(entry.body.get("purpose", "")), kind)


def _release(entry: Entry) -> int:
    """Return the number in the register that an entry is about."""
    if entry.kind in (EntryKind.RELEASE_STARTED, EntryKind.SHOWN, EntryKind.ORAL_REPORT):
        return entry.seq
    return int(entry.body.get("release", 0)) if entry.kind in _RECALLS else 0


def answered_by(work: Work, entry: Entry, language: str) -> tuple[str, str]:
    """Return who gave an answer, and for whom where that is another; empty of all else."""
    giver = entry.body.get("giver_id")
    if not giver:
        return "", ""
    who = text_of(work, entry.seq, "giver", language)
    if entry.body.get("capacity") != "guardian":
        return who, ""
    return who, person_of(work, UUID(giver)).first_name


def coachees_of(work: Work) -> dict[str, PersonId]:
    """Return whose each trajectory is, by its id as the ledger writes it."""
    return {str(each.id): each.coachee_id for each in work.unit.trajectories.find()}


def show_ledger(query: ShowLedger, work: Work) -> tuple[LedgerRow, ...]:
    """Handle ShowLedger."""
    telling = _Telling(work, query.language)
    return tuple(telling.row(entry) for entry in reversed(work.unit.ledger.entries()))


HANDLERS: dict[type, Handler] = {ShowLedger: show_ledger}
