"""Consent: who agreed to what, for whom, until when, and whether it counts as written.

The entries come from the ledger and are only ever added to. The most specific entry wins;
among equally specific ones, the refusal wins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ConsentIncomplete
from beeldcoach.domain.merging import Merges, person_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from beeldcoach.domain.ids import ConsentId, PersonId, TrajectoryId

ANY = "*"  # every material, or every recipient


class Purpose(StrEnum):
    """What something is used for; one purpose is never implied by another."""

    VIEW_OWN = "view_own"
    COPY_OWN = "copy_own"
    COACH_WORK = "coach_work"
    REPORT_TO_BOARD = "report_to_board"
    ORAL_INTERIM = "oral_interim"
    THIRD_PARTY = "third_party"
    SUPERVISION = "supervision"
    RESEARCH = "research"
    PUBLICATION = "publication"
    EDUCATION = "education"
    IMAGE_PRODUCTION = "image_production"
    OTHER = "other"  # one that the table does not name
    ASSESSMENT = "assessment"
    PERSONNEL_FILE = "personnel_file"
    DISMISSAL = "dismissal"
    LEGAL_DUTY = "legal_duty"
    ACCESS_REQUEST = "access_request"
    BACKUP = "backup"  # of the vault, encrypted
    PRACTICE_PAPER = "practice_paper"  # papers of the practice that name nobody


class Answer(StrEnum):
    """What was answered."""

    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"


class Given(StrEnum):
    """How it was given."""

    ORAL = "oral"
    WRITTEN = "written"


class Way(StrEnum):
    """How somebody said that she withdraws."""

    ORAL = "oral"
    LETTER = "letter"
    MAIL = "mail"
    FORM = "form"


class Condition(StrEnum):
    """Under what someone agreed; the gate holds to each."""

    HIDDEN = "hidden"  # nobody else can be recognised
    NO_SOUND = "no_sound"
    VIEW_ONLY = "view_only"  # it is shown, and nothing goes out
    COACH_PRESENT = "coach_present"  # and the coach is there when it is shown


class State(StrEnum):
    """How the consent of someone stands for one use, on one day."""

    NONE = "none"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    UNPROVEN = "unproven"
    ORAL = "oral"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The drawn signature or the scan, as an object in the vault with its hash."""

    object_id: UUID
    digest: str  # hex BLAKE3-256 of the plaintext
    kind: str  # drawn, scan


@dataclass(frozen=True, slots=True)
class Use:
    """One use of one material for one recipient."""

    purpose: Purpose
    material: str  # film, fragment, still, annotations, report, register, calendar, letter
    recipient: str  # a key such as board:<school id> or person:<id>
    part: str = ""  # exactly which one of that material, as `part_of` says it


def part_of(kind: str, material_id: str) -> str:
    """Return the key of one exact material, such as a stretch of a film."""
    return f"{kind}:{material_id}" if material_id else ""


def kind_of(material: str) -> str:
    """Return of what kind a material is that was agreed to: a kind, or an exact part."""
    return material.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to the question whether something may be used."""

    id: ConsentId
    trajectory_id: TrajectoryId
    giver_id: PersonId
    capacity: str  # self, guardian, other (in the picture)
    answer: Answer
    purpose: Purpose
    given_on: date
    material: str = ANY
    recipient: str = ANY
    valid_until: date | None = None
    how: Given = Given.ORAL
    evidence: Evidence | None = None
    text_version: str = ""
    text_language: str = ""
    seq: int = 0  # of the ledger entry that holds it
    conditions: tuple[Condition, ...] = ()
    by: tuple[tuple[PersonId, Answer], ...] = ()  # what each guardian answered
    way: Way | None = None  # of a withdrawal

    def __post_init__(self) -> None:
        """Refuse a written yes without the text that was read, or its evidence."""
        if self.answer is Answer.YES and self.how is Given.WRITTEN:
            present = {"text": self.text_version, "evidence": self.evidence}
            missing = tuple(name for name, value in present.items() if not value)
            if missing:
                raise ConsentIncomplete(missing)

    @property
    def scope(self) -> tuple[PersonId, Purpose, str, str]:
        """What it is about: a later answer about the same takes its place."""
        return self.giver_id, self.purpose, self.material, self.recipient

    @property
    def specificity(self) -> int:
        """How narrowly it was given."""
        of_material = 2 if ":" in self.material else self.material != ANY
        return of_material + (self.recipient != ANY)


@dataclass(frozen=True, slots=True)
class Standing:
    """How consent stands for a use, and the entry that decides."""

    state: State
    consent: Consent | None = None
    conditions: frozenset[Condition] = frozenset()  # of all that it rests on

    def only_shown(self) -> bool:
        """Whether it may be shown only, so that nothing goes out."""
        return bool(self.conditions & {Condition.VIEW_ONLY, Condition.COACH_PRESENT})

    def made_hidden(self, kind: str) -> bool:
        """Whether material of a kind must be made unrecognisable, or its sound taken out."""
        without_sound = Condition.NO_SOUND in self.conditions and kind != "still"
        return Condition.HIDDEN in self.conditions or without_sound


class ConsentLedger:
    """The consents of one trajectory, in the order in which they were recorded.

    Whoever was merged counts as the one: every answer keeps counting. A later answer takes the
    place of an earlier one only when both were known to be about the same when it was recorded;
    of what was answered apart and turned out to be about one, the strictest counts.
    """

    def __init__(
        self,
        consents: Iterable[Consent],
        proven: frozenset[ConsentId],
        merges: Merges | None = None,
    ) -> None:
        """Take all answers, the ids of those with matching evidence, and who was merged."""
        self._consents = tuple(sorted(consents, key=lambda consent: consent.seq))
        self._proven = proven
        self._merges = merges or Merges()

    def standing(self, giver: PersonId, use: Use, on: date) -> Standing:
        """Return how the giver's consent stands for this use on that day."""
        about = [consent for consent in self._consents if self._covers(consent, giver, use)]
        if not about:
            return Standing(State.NONE)
        apart = {(c.giver_id, c.recipient): None for c in about if c.recipient != ANY}
        named = {giver_id for giver_id, _ in apart}
        apart |= {(c.giver_id, use.recipient): None for c in about if c.giver_id not in named}
        found = [self._standing_of(about, person_key(one), to, on) for one, to in apart]
        return _strictest(found)

    def _covers(self, consent: Consent, giver: PersonId, use: Use) -> bool:
        """Whether it speaks about this use, as people and schools are known today."""
        return (
            consent.purpose is use.purpose
            and consent.material in (ANY, use.material, use.part)
            and (consent.recipient == ANY or self._merges.same(consent.recipient, use.recipient))
            and self._merges.same(person_key(consent.giver_id), person_key(giver))
        )

    def _standing_of(self, about: list[Consent], giver: str, recipient: str, on: date) -> Standing:
        """Return how it stands for one giver and recipient, as they were known when asked."""
        latest = {
            (consent.material, consent.recipient == ANY): consent
            for consent in about
            if self._was_same(person_key(consent.giver_id), giver, consent.seq)
            and (
                consent.recipient == ANY
                or self._was_same(consent.recipient, recipient, consent.seq)
            )
        }
        narrowest = max(consent.specificity for consent in latest.values())
        rivals = [c for c in latest.values() if c.specificity == narrowest]
        return _strictest([Standing(self._state(c, on), c, frozenset(_held_to(c))) for c in rivals])

    def _was_same(self, one: str, other: str, seq: int) -> bool:
        return self._merges.then(one, seq) == self._merges.then(other, seq)

    def current(self) -> tuple[Consent, ...]:
        """Return the latest answer of every scope, in order of recording."""
        latest = {consent.scope: consent for consent in self._consents}
        left = [
            consent
            for consent in latest.values()
            if not any(self._replaces(later, consent) for later in latest.values())
        ]
        return tuple(sorted(left, key=lambda consent: consent.seq))

    def followed_by(self, consent: Consent) -> Consent | None:
        """Return the last answer that took the place of this one, or of a part of it."""
        later = [
            other
            for other in self._consents
            if other.seq > consent.seq and (self._takes(other, consent))
        ]
        whole = [each for each in later if each.material == consent.material]
        return next(reversed(whole or later), None)

    def _takes(self, later: Consent, earlier: Consent) -> bool:
        """Whether an answer took the place of another one about the same, or took a part of it."""
        part = kind_of(later.material) == earlier.material and later.answer is not Answer.YES
        about = replace(later, material=earlier.material) if part else later
        return about.scope == earlier.scope or self._replaces(about, earlier)

    def _replaces(self, later: Consent, earlier: Consent) -> bool:
        """Whether an answer took the place of another one about the same."""
        return (
            later.seq > earlier.seq
            and later.scope[1:3] == earlier.scope[1:3]
            and self._was_same(person_key(later.giver_id), person_key(earlier.giver_id), later.seq)
            and self._was_same(later.recipient, earlier.recipient, later.seq)
        )

    def state_of(self, consent: Consent, on: date) -> State:
        """Return how one answer stands on its own."""
        return self._state(consent, on)

    def _state(self, consent: Consent, on: date) -> State:
        if consent.answer is not Answer.YES:
            return State.REFUSED if consent.answer is Answer.NO else State.WITHDRAWN
        if consent.valid_until is not None and on > consent.valid_until:
            return State.EXPIRED
        if consent.how is Given.ORAL:
            return State.ORAL
        return State.WRITTEN if consent.id in self._proven else State.UNPROVEN


def _held_to(consent: Consent) -> tuple[Condition, ...]:
    """Return under what an answer lets something be done: only a yes does."""
    return consent.conditions if consent.answer is Answer.YES else ()


def _strictest(found: list[Standing]) -> Standing:
    """Return the standing that decides, under the conditions of all of them."""
    together = frozenset[Condition]().union(*(standing.conditions for standing in found))
    return replace(min(found, key=_severity), conditions=together)


def _severity(standing: Standing) -> int:
    """Return the place of a standing: the strictest comes first."""
    return _SEVERITY.index(standing.state)


_SEVERITY = (  # the strictest first: it wins among equals
    State.REFUSED,
    State.WITHDRAWN,
    State.EXPIRED,
    State.UNPROVEN,
    State.ORAL,
    State.WRITTEN,
)
