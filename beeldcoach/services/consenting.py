"""Commands and queries on consent: record an answer, and how all of it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain import errors
from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Condition,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    Way,
)
from beeldcoach.domain.ids import ConsentId, PaperFormId, PersonId, TrajectoryId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.release_pictures import latest_for_education
from beeldcoach.services.deciding import (
    effective_today,
    guardians_who_decide,
    last_day_of_guardians,
)
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import merges_of
from beeldcoach.services.same_names import key_asked_before, merges_by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.people import Person
    from beeldcoach.services.ports import StoredObject

Said = tuple[tuple[PersonId, Answer], ...]
"""What each guardian answered."""
MUST_END = (Purpose.RESEARCH, Purpose.PUBLICATION, Purpose.EDUCATION)
_CONSENT_ENTRIES = {
    EntryKind.CONSENT_GIVEN: Answer.YES,
    EntryKind.CONSENT_REFUSED: Answer.NO,
    EntryKind.CONSENT_WITHDRAWN: Answer.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One purpose that was asked about: what, for whom, under what."""

    purpose: Purpose
    material: str = ANY  # a kind, or one exact part as `part_of` says it
    recipient: str = ANY
    recipient_name: str = ""
    conditions: str = ""  # in words
    valid_until: date | None = None  # when it ends otherwise than the others
    terms: tuple[Condition, ...] = ()
    material_name: str = ""  # of an exact part
    purpose_words: str = ""  # what for, where the table does not name it


@dataclass(frozen=True, slots=True)
class RecordConsent(Command[tuple[int, ...]]):
    """Record what the coachee, or another in the film, answered; returns the ledger entries.

    For a pupil under sixteen the guardians with authority answer, together; what they say counts
    until the pupil is sixteen. `by` says what each of them answered: one no makes it a no.

    `evidence` is the drawn signature or scan, already stored in the vault; a yes given in
    writing needs it, and the version of the text that was read.
    """

    undoable = False
    trajectory_id: TrajectoryId
    items: tuple[ConsentItem, ...]
    answer: Answer
    how: Given
    given_on: date
    valid_until: date | None = None
    evidence: StoredObject | None = None
    evidence_kind: str = ""  # drawn, scan
    text_version: str = ""
    text_language: str = ""
    text_read: str = ""
    giver_id: PersonId | None = None  # another who can be recognised; None: the coachee
    by: Said = ()
    witness: str = ""  # who saw it signed
    refused: tuple[ConsentItem, ...] = ()  # to which the same paper says no
    form_id: PaperFormId | None = None  # the form that waited for this answer
    refused_by: tuple[Said, ...] = ()  # what each guardian answered to each of `refused`


def record(command: RecordConsent, work: Work) -> tuple[int, ...]:
    """Handle RecordConsent; raises ConsentIncomplete, InTheFuture."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    giver = _giver(work, command, trajectory.coachee_id)
    missing = _missing(command, giver)
    if missing:
        raise errors.ConsentIncomplete(missing)
    if command.given_on > effective_today(work):
        raise errors.InTheFuture(command.given_on)
    if command.evidence is not None:
        work.unit.evidence.save(command.evidence)
    kind = EntryKind.CONSENT_GIVEN if giver.answer is Answer.YES else EntryKind.CONSENT_REFUSED
    numbers = []
    before = consents_of(work, trajectory.id)
    for asked in command.items:
        item = replace(asked, recipient=_key(work, before, asked))
        consent = _consent(command, item, giver, ConsentId(work.new_id()))
        texts = _texts(command, item, giver)
        numbers.append(work.unit.ledger.append(kind, to_body(consent), texts).seq)
    if command.form_id is not None and work.unit.paper_forms.find(id=command.form_id):
        work.unit.paper_forms.remove(command.form_id)
    return (*numbers, *_record_refused(command, work))


def _record_refused(command: RecordConsent, work: Work) -> tuple[int, ...]:
    """Record the no's that stand on the same paper, with that paper as their evidence."""
    if not command.refused:
        return ()
    plain = replace(command, answer=Answer.NO, refused=(), refused_by=(), form_id=None, by=())
    said = command.refused_by or ((),) * len(command.refused)
    pairs = zip(command.refused, said, strict=True)
    return tuple(
        number
        for item, by in pairs
        for number in record(replace(plain, items=(item,), by=by), work)
    )


def _key(work: Work, before: list[Consent], item: ConsentItem) -> str:
    """Return for whom it is, under the key under which that name was asked about before."""
    recipient = Recipient(item.recipient, item.recipient_name)
    return key_asked_before(work, before, item.purpose, recipient)


def _texts(command: RecordConsent, item: ConsentItem, giver: _Giver) -> dict[str, str]:
    """Return what is kept outside the chain, to be erasable: names, and words of people."""
    texts = {
        "giver": giver.names,
        "recipient": item.recipient_name,
        "conditions": item.conditions,
        "text": command.text_read,
    }
    more = {
        "witness": command.witness.strip(),
        "material": item.material_name.strip(),
        "purpose": item.purpose_words.strip(),
    }
    return texts | {name: words for name, words in more.items() if words}


@dataclass(frozen=True, slots=True)
class _Giver:
    """Whose consent it is, who gives it, what, and until when it can count at most."""

    id: PersonId
    names: str
    capacity: str  # self, guardian, other
    answer: Answer
    deciding: tuple[PersonId, ...] = ()  # the guardians
    until: date | None = None

    def earliest(self, until: date | None) -> date | None:
        """Return a day, or the last one of the giver when that comes before it."""
        return min(until or date.max, self.until) if self.until else until


def _giver(work: Work, command: RecordConsent, coachee_id: PersonId) -> _Giver:
    person = work.unit.people.get(command.giver_id or coachee_id)
    guardians = guardians_who_decide(work, person)
    refused = any(answer is Answer.NO for _, answer in command.by)
    answer = Answer.NO if refused else command.answer
    if not guardians:
        capacity = "self" if person.id == coachee_id else "other"
        return _Giver(person.id, person.name, capacity, answer)
    return _of_guardians(person, guardians, answer)


def _of_guardians(person: Person, guardians: tuple[Person, ...], answer: Answer) -> _Giver:
    names = ", ".join(guardian.name for guardian in guardians)
    ids = tuple(guardian.id for guardian in guardians)
    return _Giver(person.id, names, "guardian", answer, ids, last_day_of_guardians(person))


def _missing(command: RecordConsent, giver: _Giver) -> tuple[str, ...]:
    yes = giver.answer is Answer.YES
    written = yes and command.how is Given.WRITTEN
    told = {person_id for person_id, _ in command.by}
    checks = {
        "purposes": bool(command.items or command.refused),
        "evidence": not written or command.evidence is not None,
        "text": not written or bool(command.text_version),
        "guardians": not (yes and told) or told >= set(giver.deciding),
        "until": not yes or all(_ends_in_time(command, item) for item in command.items),
        "words": all(
            item.purpose is not Purpose.OTHER or item.purpose_words.strip()
            for item in command.items
        ),
    }
    return tuple(name for name, there in checks.items() if not there)


def _ends_in_time(command: RecordConsent, item: ConsentItem) -> bool:
    """Whether what must end does, and education within five years."""
    if item.purpose not in MUST_END:
        return True
    until = item.valid_until or command.valid_until
    if until is None:
        return False
    latest = latest_for_education(command.given_on)
    return item.purpose is not Purpose.EDUCATION or until <= latest


def _consent(
    command: RecordConsent, item: ConsentItem, giver: _Giver, consent_id: ConsentId
) -> Consent:
    stored, until = command.evidence, item.valid_until or command.valid_until
    evidence = (
        Evidence(stored.id, stored.content_digest.hex(), command.evidence_kind) if stored else None
    )
    return Consent(
        consent_id,
        command.trajectory_id,
        giver.id,
        giver.capacity,
        giver.answer,
        item.purpose,
        command.given_on,
        item.material,
        item.recipient,
        giver.earliest(until) if giver.answer is Answer.YES else None,
        command.how,
        evidence,
        command.text_version,
        command.text_language,
        conditions=item.terms,
        by=command.by if giver.deciding else (),
    )


def to_body(consent: Consent) -> dict[str, Any]:
    """Return a consent as the body of a ledger entry: ids, dates and codes only."""
    evidence = consent.evidence
    return {
        "consent_id": str(consent.id),
        "trajectory_id": str(consent.trajectory_id),
        "giver_id": str(consent.giver_id),
        "capacity": consent.capacity,
        "purpose": consent.purpose.value,
        "material": consent.material,
        "recipient": consent.recipient,
        "given_on": consent.given_on.isoformat(),
        "valid_until": consent.valid_until.isoformat() if consent.valid_until else None,
        "how": consent.how.value,
        "evidence": [str(evidence.object_id), evidence.digest, evidence.kind] if evidence else None,
        "text_version": consent.text_version,
        "text_language": consent.text_language,
        "conditions": [condition.value for condition in consent.conditions],
        "by": [[str(person_id), answer.value] for person_id, answer in consent.by],
    }


def is_consent(entry: Entry) -> bool:
    """Whether a ledger entry holds an answer or a withdrawal."""
    return entry.kind in _CONSENT_ENTRIES


def from_entry(entry: Entry) -> Consent:
    """Return the consent that a ledger entry holds."""
    body = entry.body
    return Consent(
        ConsentId(UUID(body["consent_id"])),
        TrajectoryId(UUID(body["trajectory_id"])),
        PersonId(UUID(body["giver_id"])),
        body["capacity"],
        _CONSENT_ENTRIES[entry.kind],
        Purpose(body["purpose"]),
        date.fromisoformat(body["given_on"]),
        body["material"],
        body["recipient"],
        date.fromisoformat(body["valid_until"]) if body["valid_until"] else None,
        Given(body["how"]),
        _evidence(body),
        body["text_version"],
        body["text_language"],
        entry.seq,
        tuple(Condition(value) for value in body.get("conditions", ())),
        tuple((PersonId(UUID(who)), Answer(said)) for who, said in body.get("by", ())),
        Way(body["way"]) if "way" in body else None,
    )


def _evidence(body: Mapping[str, Any]) -> Evidence | None:
    if not body["evidence"]:
        return None
    object_id, digest, kind = body["evidence"]
    return Evidence(UUID(object_id), digest, kind)


def consents_of(work: Work, trajectory_id: TrajectoryId) -> list[Consent]:
    """Return every consent, refusal and withdrawal of a trajectory, in order."""
    return consents_among(work.unit.ledger.entries(trajectory_id))


def consents_among(entries: Iterable[Entry]) -> list[Consent]:
    """Return what ledger entries say of consent, in order."""
    return [from_entry(entry) for entry in entries if is_consent(entry)]


def ledger_of(
    work: Work, trajectory_id: TrajectoryId | None, recipient: Recipient | None = None
) -> ConsentLedger:
    """Return the consents of a trajectory, with those that are proven; of none, no consents.

    With a recipient that is asked about, what was answered for that name counts too.

    Proven means that the evidence lies in the vault and its content has the recorded hash.
    """
    consents = consents_of(work, trajectory_id) if trajectory_id is not None else []
    proven = frozenset(
        consent.id
        for consent in consents
        if consent.evidence is not None
        and work.unit.evidence_matches(consent.evidence.object_id, consent.evidence.digest)
    )
    merges = merges_of(work)
    if trajectory_id is not None:
        merges = merges.also(merges_by_name(work, trajectory_id, consents, recipient))
    return ConsentLedger(consents, proven, merges)


HANDLERS: dict[type, Handler] = {RecordConsent: record}
