"""What the ledger holds of a release or a viewing: that it began, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.domain.ids import ReleaseId, TrajectoryId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.outgoing import releases

if TYPE_CHECKING:
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.release import BreakGlass, Release, Request, Viewing
    from beeldcoach.services.pictures import PictureAsked

GLASS = 15  # the row of a legal duty
_WHOSE = ("trajectory_id", "person_id")  # in the body of an entry


@dataclass(frozen=True, slots=True)
class FinishRelease(Command[int]):
    """Record that the last byte is out, however long it took; raises ReleaseSpent when ended.

    What is out must be in the register, so there is no time limit here: `let_out` looks at it
    before the first byte.
    """

    undoable = False
    release: Release
    sha256: str  # hex, of the file as written
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class AbortRelease(Command[int]):
    """Record that a release was broken off; nothing of it is left.

    `reason` is a code: cancelled, withdrawn (it may not go out any more), failed; or not known.
    """

    undoable = False
    release_id: ReleaseId
    trajectory_id: TrajectoryId | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class UnfinishedReleases(Query[tuple["Entry", ...]]):
    """Releases that were started and never ended: shown at the next unlock."""


@dataclass(frozen=True, slots=True)
class HalfWritten(Query[tuple[str, ...]]):
    """Where releases that never ended were to be written; halves may lie beside it."""


def append_started(
    decision: Release,
    destination: str,
    work: Work,
    picture: PictureAsked | None = None,
    broken: BreakGlass | None = None,
) -> Entry:
    """Record that a release begins, before its first byte; where glass was broken, also why."""
    glass = broken if decision.row == GLASS else None
    body: dict[str, object] = {"release_id": str(decision.id), **_what(decision)}
    texts = {"recipient": decision.request.recipient.name, "destination": destination}
    if picture is not None:  # behind a password, with nobody to be recognised
        body |= {"encrypted": picture.encrypted, "hidden": picture.hidden}
    if glass is not None:
        body["informing_forbidden"] = glass.informing_forbidden
        if glass.informing_forbidden and glass.reconsider_on is not None:
            body["reconsider_on"] = glass.reconsider_on.isoformat()
        texts |= {"reason": glass.reason, "legal_basis": glass.legal_basis}
    return work.unit.ledger.append(EntryKind.RELEASE_STARTED, body, texts)


def append_shown(
    decision: Viewing,
    work: Work,
    picture: PictureAsked | None = None,
    bound_to_secrecy: bool | None = None,  # noqa: FBT001  (the supervisor, as the coach says)
) -> Entry:
    """Record that somebody is let look, before anything is shown."""
    body: dict[str, object] = {"viewing_id": str(decision.id), **_what(decision)}
    if bound_to_secrecy is not None:
        body["bound_to_secrecy"] = bound_to_secrecy
    if picture is not None and picture.hidden:
        body["hidden"] = True
    texts = {"recipient": decision.request.recipient.name}
    return work.unit.ledger.append(EntryKind.SHOWN, body, texts)


def _what(decision: Release | Viewing) -> dict[str, object]:
    """Return what goes out or is shown, to whom, what for, and on which consent."""
    request = decision.request
    return {
        **_about(request),
        "purpose": request.purpose.value,
        "recipient": request.recipient.key,
        "material": [request.material.kind, request.material.id, request.material.version],
        "digest": request.material.digest,
        "consent_id": str(decision.consent_id) if decision.consent_id else None,
        "row": decision.row,
    }


def _about(request: Request) -> dict[str, str | None]:
    """Return what a release is about: a trajectory, a person as a whole, or nobody."""
    if request.trajectory_id is not None:
        return {"trajectory_id": str(request.trajectory_id)}
    if request.teacher_id is not None:
        return {"trajectory_id": None, "person_id": str(request.teacher_id)}
    return {"trajectory_id": None}


def finish(command: FinishRelease, work: Work) -> int:
    """Handle FinishRelease."""
    release = command.release
    trajectory_id = release.request.trajectory_id
    if release.id not in _open(work, trajectory_id):
        raise ReleaseSpent
    entry = work.unit.ledger.append(
        EntryKind.RELEASE_DONE,
        {
            "release_id": str(release.id),
            **_about(release.request),
            "sha256": command.sha256,
            "size": command.size,
        },
    )
    return entry.seq


def abort(command: AbortRelease, work: Work) -> int:
    """Handle AbortRelease."""
    started = _open(work, command.trajectory_id).get(command.release_id)
    if started is None:
        raise ReleaseSpent
    body = {name: started.body[name] for name in _WHOSE if name in started.body}
    body["release_id"] = str(command.release_id)
    if command.reason:
        body["reason"] = command.reason
    return work.unit.ledger.append(EntryKind.RELEASE_ABORTED, body).seq


def _open(work: Work, trajectory_id: UUID | None) -> dict[ReleaseId, Entry]:
    """Return the releases that were started and not ended."""
    return {
        ReleaseId(UUID(release.body["release_id"])): release.started
        for release in releases(work.unit.ledger.entries(trajectory_id))
        if release.ended is None
    }


def unfinished(_query: UnfinishedReleases, work: Work) -> tuple[Entry, ...]:
    """Handle UnfinishedReleases."""
    return tuple(_open(work, None).values())


def half_written(_query: HalfWritten, work: Work) -> tuple[str, ...]:
    """Handle HalfWritten."""
    ledger = work.unit.ledger
    told = (ledger.texts(entry.seq) for entry in _open(work, None).values())
    return tuple(place for texts in told if (place := texts.get("destination", "")))


HANDLERS: dict[type, Handler] = {
    FinishRelease: finish,
    AbortRelease: abort,
    UnfinishedReleases: unfinished,
    HalfWritten: half_written,
}
