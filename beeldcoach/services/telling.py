"""What was told or promised beforehand, who is in view, and that somebody was let look.

All of it stands in the ledger, as the gate relies on it. A talk is recorded with its subjects as
a personal text; codes and days only stand in the chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.duties import InView
from beeldcoach.domain.ids import InViewId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.asking import released, shown
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.in_view import LOOKED_FOR, sought
from beeldcoach.services.release_entries import append_shown
from beeldcoach.services.releasing import AskGate, ask

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import FilmId, PersonId, TrajectoryId
    from beeldcoach.domain.release import Recipient
    from beeldcoach.services.ports import StoredObject


@dataclass(frozen=True, slots=True)
class RecordTalk(Command[int]):
    """Record that a use was talked about with the teacher; returns the number of the entry.

    `material` is what it was about: a kind, or the exact part; empty where it was about all.
    """

    undoable = False
    trajectory_id: TrajectoryId
    purpose: Purpose
    recipient: Recipient
    on: date
    subjects: str
    material: str = ""


@dataclass(frozen=True, slots=True)
class RecordStatement(Command[int]):
    """Record that the teacher promised, on paper, to keep what she gets to herself."""

    undoable = False
    trajectory_id: TrajectoryId
    on: date
    text_read: str
    evidence: StoredObject
    evidence_kind: str = "drawn"  # or scan
    text_version: str = ""
    text_language: str = ""


@dataclass(frozen=True, slots=True)
class RecordOralReport(Command[int]):
    """Record what the board was told between times; raises ReleaseRefused when it may not be."""

    undoable = False
    trajectory_id: TrajectoryId
    recipient: Recipient
    on: date
    subjects: str


@dataclass(frozen=True, slots=True)
class SetInView(Command[None]):
    """Say who besides the teacher can be recognised in a film: these, and nobody else.

    `looked_for` says that the coach looked for whom the intake names: they are among these, or
    cannot be recognised.
    """

    undoable = False
    film_id: FilmId
    people: tuple[PersonId, ...]
    looked_for: bool = False


@dataclass(frozen=True, slots=True)
class WhoIsInView(Query["tuple[PersonId, ...] | None"]):
    """Who can be recognised in a film; None while that was not said."""

    film_id: FilmId


@dataclass(frozen=True, slots=True)
class StartViewing(Command[int]):
    """Record that somebody is let look; raises ReleaseRefused. Returns the number of the entry."""

    undoable = False
    ask: AskGate


def record_talk(command: RecordTalk, work: Work) -> int:
    """Handle RecordTalk."""
    _not_later(command.on, work)
    work.unit.trajectories.get(command.trajectory_id)
    body: dict[str, object] = {
        "trajectory_id": str(command.trajectory_id),
        "purpose": command.purpose.value,
        "recipient": command.recipient.key,
        "on": command.on.isoformat(),
    }
    if command.material:
        kind, _, place = command.material.partition(":")
        body["material"] = [kind, place, 1]
    texts = {"recipient": command.recipient.name, "subjects": command.subjects}
    return work.unit.ledger.append(EntryKind.TALKED, body, texts).seq


def record_statement(command: RecordStatement, work: Work) -> int:
    """Handle RecordStatement."""
    _not_later(command.on, work)
    work.unit.evidence.save(command.evidence)
    body = {
        "trajectory_id": str(command.trajectory_id),
        "on": command.on.isoformat(),
        "evidence": [
            str(command.evidence.id),
            command.evidence.content_digest.hex(),
            command.evidence_kind,
        ],
        "text_version": command.text_version,
        "text_language": command.text_language,
    }
    return work.unit.ledger.append(EntryKind.STATEMENT, body, {"text": command.text_read}).seq


def record_oral(command: RecordOralReport, work: Work) -> int:
    """Handle RecordOralReport."""
    _not_later(command.on, work)
    query = AskGate(command.trajectory_id, Purpose.ORAL_INTERIM, command.recipient, "course")
    decision = released(ask(query, work))
    body = {
        "trajectory_id": str(command.trajectory_id),
        "recipient": command.recipient.key,
        "on": command.on.isoformat(),
        "consent_id": str(decision.consent_id) if decision.consent_id else None,
    }
    texts = {"recipient": command.recipient.name, "subjects": command.subjects}
    return work.unit.ledger.append(EntryKind.ORAL_REPORT, body, texts).seq


def set_in_view(command: SetInView, work: Work) -> None:
    """Handle SetInView."""
    film = work.unit.films.get(command.film_id)
    for each in work.unit.in_view.find(film_id=film.id):
        work.unit.in_view.remove(each.id)
    for person_id in dict.fromkeys(command.people):
        work.unit.people.get(person_id)
        work.unit.in_view.save(InView(InViewId(work.new_id()), film.id, person_id))
    film.in_view_on = work.today
    work.unit.films.save(film)
    body = {
        "trajectory_id": str(film.trajectory_id),
        "film_id": str(film.id),
        "people": [str(person_id) for person_id in dict.fromkeys(command.people)],
    }
    wanted = sought(work, film) if command.looked_for else ""
    work.unit.ledger.append(EntryKind.IN_VIEW_KNOWN, body, {LOOKED_FOR: wanted} if wanted else {})


def who_is_in_view(query: WhoIsInView, work: Work) -> tuple[PersonId, ...] | None:
    """Handle WhoIsInView."""
    film = work.unit.films.get(query.film_id)
    if film.in_view_on is None:
        return None
    return tuple(each.person_id for each in work.unit.in_view.find(film_id=film.id))


def start_viewing(command: StartViewing, work: Work) -> int:
    """Handle StartViewing."""
    query = command.ask
    bound = query.bound_to_secrecy if query.purpose is Purpose.SUPERVISION else None
    return append_shown(shown(ask(query, work)), work, query.picture, bound).seq


def _not_later(on: date, work: Work) -> None:
    if on > work.today:
        raise errors.InTheFuture(on)


HANDLERS: dict[type, Handler] = {
    RecordTalk: record_talk,
    RecordStatement: record_statement,
    RecordOralReport: record_oral,
    SetInView: set_in_view,
    WhoIsInView: who_is_in_view,
    StartViewing: start_viewing,
}
