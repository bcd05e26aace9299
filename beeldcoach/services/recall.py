"""What had gone out before a consent was withdrawn: asked back, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain import errors
from beeldcoach.domain.consent import ANY, Answer, ConsentLedger, Purpose, State, Use, part_of
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release_checks import PICTURES
from beeldcoach.domain.retention import consents_gone
from beeldcoach.services.consenting import consents_among
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.identities import merges_of
from beeldcoach.services.material_words import MaterialWords
from beeldcoach.services.outgoing import Outgoing, releases
from beeldcoach.services.register import register_rows
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.consent import Standing
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.merging import Merges
    from beeldcoach.services.documents import RegisterRow

_ENDED = (State.WITHDRAWN, State.REFUSED)


class RecallHow(StrEnum):
    """In which way something was asked back."""

    LETTER = "letter"
    MAIL = "mail"
    PHONE = "phone"
    TALK = "talk"


class RecallAnswer(StrEnum):
    """What came of asking back."""

    RETURNED = "returned"
    DESTROYED = "destroyed"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class RecallCopy:
    """A copy that is out while the consent for it was withdrawn."""

    number: int  # of its release
    trajectory_id: TrajectoryId
    name: str  # of the coachee
    day: date  # on which it went out
    what: str
    recipient: str
    recipient_key: str
    withdrawn_on: date
    asked_on: date | None = None
    how: RecallHow | None = None
    answer: RecallAnswer | None = None  # to the last time of asking
    answered_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be asked back, or an answer is waited for."""
        return self.answer is None


@dataclass(frozen=True, slots=True)
class ToRecall(Query[tuple["RegisterRow", ...]]):
    """What went out of a trajectory for a purpose and recipient; aborted releases did not."""

    trajectory_id: TrajectoryId
    purpose: Purpose
    recipient: str  # key, or ANY
    language: str


@dataclass(frozen=True, slots=True)
class ShowRecalls(Query[tuple[RecallCopy, ...]]):
    """The copies to ask back, of one trajectory or of all: what is open first, then by number.

    Once the register of a trajectory was erased nobody knows any more who has them.
    """

    trajectory_id: TrajectoryId | None
    language: str


@dataclass(frozen=True, slots=True)
class RecordRecallAsked(Command[int]):
    """Record that a copy was asked back; returns the number of the ledger entry.

    Raises UnknownThing where that release is not to be asked back, InTheFuture.
    """

    undoable = False
    trajectory_id: TrajectoryId
    number: int  # of the release
    on: date
    how: RecallHow
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordRecallAnswer(Command[int]):
    """Record what the recipient answered; returns the number of the ledger entry.

    Raises UnknownThing where the copy was not asked back, InTheFuture.
    """

    undoable = False
    trajectory_id: TrajectoryId
    number: int  # of the release
    on: date
    answer: RecallAnswer
    note: str = ""


def to_recall(query: ToRecall, work: Work) -> tuple[RegisterRow, ...]:
    """Handle ToRecall."""
    merges = merges_of(work)
    numbers = {
        str(release.started.seq)
        for release in releases(work.unit.ledger.entries(query.trajectory_id))
        if release.body["purpose"] == query.purpose.value
        and (query.recipient == ANY or merges.same(query.recipient, release.body["recipient"]))
        and not release.is_aborted
    }
    rows = register_rows(work, query.trajectory_id, query.language)
    return tuple(row for row in rows if row.number in numbers)


def show_recalls(query: ShowRecalls, work: Work) -> tuple[RecallCopy, ...]:
    """Handle ShowRecalls."""
    copies = [
        _copy(work, trajectory_id, release, standing, query.language)
        for trajectory_id, found in _by_trajectory(work, query.trajectory_id).items()
        for release, standing in to_ask_back(found, merges_of(work))
    ]
    return tuple(sorted(copies, key=lambda copy: (not copy.is_open, copy.number)))


def _by_trajectory(
    work: Work, trajectory_id: TrajectoryId | None
) -> dict[TrajectoryId, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in work.unit.ledger.entries(trajectory_id):
        found.setdefault(entry.body.get("trajectory_id") or "", []).append(entry)
    gone = consents_gone(work.unit.ledger.entries())
    every = [each for each in work.unit.trajectories.find() if each.id not in gone]
    return {each.id: found[str(each.id)] for each in every if str(each.id) in found}


def to_ask_back(entries: Iterable[Entry], merges: Merges) -> list[tuple[Outgoing, Standing]]:
    """Return the releases of a trajectory whose consent was withdrawn since, with how it stands.

    It is that of the teacher, or of another who can be recognised. A yes given anew for the very
    same makes that nothing needs to come back.
    """
    entries = list(entries)
    consents = consents_among(entries)
    if not any(consent.answer is not Answer.YES for consent in consents):
        return []
    ledger = ConsentLedger(consents, frozenset(), merges)
    givers = list(dict.fromkeys(consent.giver_id for consent in consents))
    last = max(entry.at.astimezone().date() for entry in entries)
    found = []
    for release in releases(entries):
        if release.is_aborted or not _rested_on_consent(release):
            continue
        use = _use(release)
        ended = [
            standing
            for giver in givers
            if (standing := ledger.standing(giver, use, last)).state in _ENDED
            and standing.consent is not None
            and standing.consent.seq > release.started.seq
        ]
        if ended:
            found.append((release, ended[0]))
    return found


def _rested_on_consent(release: Outgoing) -> bool:
    """Whether it went out on a yes of somebody: by law, or as her own, it did not."""
    purpose = release.body["purpose"]
    return purpose not in (Purpose.LEGAL_DUTY.value, Purpose.PRACTICE_PAPER.value)


def _use(release: Outgoing) -> Use:
    kind, material_id, *_ = release.body["material"]
    part = part_of(kind, material_id) if kind in PICTURES else ""
    return Use(Purpose(release.body["purpose"]), kind, release.body["recipient"], part)


def _copy(
    work: Work, trajectory_id: TrajectoryId, release: Outgoing, standing: Standing, language: str
) -> RecallCopy:
    body, seq = release.body, release.started.seq
    trajectory = work.unit.trajectories.get(trajectory_id)
    asked, answered = last_recall(work.unit.ledger.entries(trajectory_id), seq)
    assert standing.consent is not None
    return RecallCopy(
        seq,
        trajectory_id,
        work.unit.people.get(trajectory.coachee_id).name,
        release.started.at.astimezone().date(),
        MaterialWords(work, language).of(body),
        text_of(work, seq, "recipient", language),
        body["recipient"],
        standing.consent.given_on,
        date.fromisoformat(asked.body["on"]) if asked else None,
        RecallHow(asked.body["how"]) if asked else None,
        RecallAnswer(answered.body["answer"]) if answered else None,
        date.fromisoformat(answered.body["on"]) if answered else None,
    )


def last_recall(entries: Iterable[Entry], seq: int) -> tuple[Entry | None, Entry | None]:
    """Return when a release was last asked back, and the answer to that."""
    asked: Entry | None = None
    answered: Entry | None = None
    for entry in entries:
        if entry.body.get("release") != seq:
            continue
        if entry.kind is EntryKind.RECALL_ASKED:
            asked, answered = entry, None
        elif entry.kind is EntryKind.RECALL_ANSWERED:
            answered = entry
    return asked, answered


def open_recalls(entries: Iterable[Entry], merges: Merges) -> int:
    """Return how many copies of a trajectory are to be asked back or wait for an answer."""
    entries = list(entries)
    return sum(
        last_recall(entries, release.started.seq)[1] is None
        for release, _ in to_ask_back(entries, merges)
    )


def record_asked(command: RecordRecallAsked, work: Work) -> int:
    """Handle RecordRecallAsked."""
    body = _body(work, command.trajectory_id, command.number, command.on)
    return _append(work, EntryKind.RECALL_ASKED, body | {"how": command.how.value}, command.note)


def record_answer(command: RecordRecallAnswer, work: Work) -> int:
    """Handle RecordRecallAnswer."""
    body = _body(work, command.trajectory_id, command.number, command.on)
    entries = work.unit.ledger.entries(command.trajectory_id)
    if last_recall(entries, command.number)[0] is None:
        raise errors.UnknownThing
    answer = {"answer": command.answer.value}
    return _append(work, EntryKind.RECALL_ANSWERED, body | answer, command.note)


def _body(work: Work, trajectory_id: TrajectoryId, number: int, on: date) -> dict[str, object]:
    if on > work.today:
        raise errors.InTheFuture(on)
    entries = work.unit.ledger.entries(trajectory_id)
    numbers = {release.started.seq for release, _ in to_ask_back(entries, merges_of(work))}
    if number not in numbers:
        raise errors.UnknownThing
    return {"trajectory_id": str(trajectory_id), "release": number, "on": on.isoformat()}


def _append(work: Work, kind: EntryKind, body: dict[str, object], note: str) -> int:
    recipient = work.unit.ledger.texts(int(str(body["release"]))).get("recipient", "")
    texts = {name: text for name, text in (("recipient", recipient), ("note", note)) if text}
    return work.unit.ledger.append(kind, body, texts).seq


HANDLERS: dict[type, Handler] = {
    ToRecall: to_recall,
    ShowRecalls: show_recalls,
    RecordRecallAsked: record_asked,
    RecordRecallAnswer: record_answer,
}
