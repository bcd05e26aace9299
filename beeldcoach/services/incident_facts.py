"""What an incident is about: what the vault holds, per school, and which files are out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from beeldcoach.domain.path import erase_on
from beeldcoach.domain.school_names import names_with_place
from beeldcoach.services.identities import schools_of
from beeldcoach.services.material_words import MaterialWords
from beeldcoach.services.outgoing import Outgoing, releases
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.incident import Incident
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

VAULT = "vault"  # the material of a backup, which is as locked as the vault itself
ROLES = ("teacher", "ib", "pupil", "guardian", "contact", "other")  # in the order of telling


@dataclass(frozen=True, slots=True)
class Kept:
    """What the vault holds, of one school or of all."""

    films: int
    filmed: int  # trajectories with films
    trajectories: int
    people: tuple[tuple[str, int], ...]  # role and how many, those that there are
    erase_last: date | None  # when the last film that has a day is to be erased
    undated: int  # films of trajectories that still run


@dataclass(frozen=True, slots=True)
class SchoolKept:
    """What the vault holds of a school."""

    id: SchoolId
    name: str  # with its place, and its board where that is needed
    role: str  # of the coach there
    kept: Kept


@dataclass(frozen=True, slots=True)
class FileOut:
    """A file that went out of the vault."""

    release_id: str
    number: int  # of the ledger entry
    day: date
    what: str
    recipient: str
    destination: str
    sha256: str  # hex
    concerned: bool  # the incident is about it
    trajectory_id: str  # "" for none
    encrypted: bool  # only who got it can read it


def kept_of(work: Work, trajectories: Iterable[Trajectory]) -> Kept:
    """Return what the vault holds of these trajectories."""
    every = list(trajectories)
    films = {t.id: work.unit.films.find(trajectory_id=t.id, erased_on=None) for t in every}
    filmed = [t for t in every if films[t.id]]
    ends = [erase_on(t) for t in filmed]
    undated = sum(len(films[t.id]) for t, end in zip(filmed, ends, strict=True) if end is None)
    return Kept(
        sum(len(each) for each in films.values()),
        len(filmed),
        len(every),
        _people(work, every),
        max((end for end in ends if end is not None), default=None),
        undated,
    )


def _people(work: Work, trajectories: list[Trajectory]) -> tuple[tuple[str, int], ...]:
    """Return who is named in them, by role; pupils in view have no name and are not counted."""
    ids = {t.coachee_id for t in trajectories}
    for trajectory in trajectories:
        bonds = work.unit.guardianships.find(pupil_id=trajectory.coachee_id)
        ids |= {bond.guardian_id for bond in bonds}
        for film in work.unit.films.find(trajectory_id=trajectory.id):
            ids |= {seen.person_id for seen in work.unit.in_view.find(film_id=film.id)}
    roles = Counter(p.role for p in work.unit.people.find() if p.id in ids and p.erased_on is None)
    return tuple((role, roles[role]) for role in ROLES if roles[role])


def concerned(work: Work, incident: Incident, files: tuple[FileOut, ...]) -> list[Trajectory]:
    """Return the trajectories that an incident is about.

    A device had all of them on it. What was seen or sent is about those of the files, once
    the coach said which; until then it may be about any.
    """
    held = [t for t in work.unit.trajectories.find() if t.erased_on is None]
    about = {file.trajectory_id for file in files if file.concerned and file.trajectory_id}
    if incident.with_device or not about:
        return held
    return [trajectory for trajectory in held if str(trajectory.id) in about]


def schools_kept(work: Work, trajectories: Iterable[Trajectory]) -> tuple[SchoolKept, ...]:
    """Return the schools of these trajectories with what the vault holds of each, by name."""
    every = list(trajectories)
    found = []
    schools = schools_of(work)
    named = names_with_place(schools)
    for school in sorted(schools, key=lambda s: (named[s.id].casefold(), str(s.id))):
        held = [trajectory for trajectory in every if trajectory.school_id == school.id]
        if held:
            kept = kept_of(work, held)
            found.append(SchoolKept(school.id, named[school.id], school.coach_role, kept))
    return tuple(found)


def files_out(work: Work, incident: Incident, language: str) -> tuple[FileOut, ...]:
    """Return what had gone out when an incident was noted, the newest first.

    Until the coach says which of it is concerned, a lost device had all on it that was written to
    a file and can be read. What goes out afterwards, such as the notification, was not on it.
    """
    chosen, entries = incident.files(), list(work.unit.ledger.entries())
    noted = _noted(entries, incident)
    done = [each for each in releases(entries) if each.is_done and each.started.seq < noted]
    return tuple(_file(work, each, incident, chosen, language) for each in reversed(done))


def unanswered_of(incident: Incident, files: tuple[FileOut, ...]) -> tuple[str, ...]:
    """Return which questions about an incident are open; encrypted files are not asked about."""
    return incident.unanswered(files=any(not file.encrypted for file in files))


def _noted(entries: list[Entry], incident: Incident) -> float:
    """Return the number of the ledger entry with which it was noted."""
    own = str(incident.id)
    return next((entry.seq for entry in entries if entry.body.get("incident_id") == own), inf)


def _file(
    work: Work,
    release: Outgoing,
    incident: Incident,
    chosen: frozenset[str] | None,
    language: str,
) -> FileOut:
    assert release.ended is not None
    release_id, seq = str(release.body["release_id"]), release.started.seq
    destination = work.unit.ledger.texts(seq).get("destination")
    body = release.body
    encrypted = bool(body.get("encrypted")) or body["material"][0] == VAULT
    if chosen is None:
        is_concerned = incident.with_device and _may_be_file(destination) and not encrypted
    else:
        is_concerned = release_id in chosen
    return FileOut(
        release_id,
        seq,
        release.ended.at.astimezone().date(),
        MaterialWords(work, language).of(release.body),
        text_of(work, seq, "recipient", language),
        text_of(work, seq, "destination", language),
        str(release.ended.body.get("sha256", "")),
        is_concerned,
        str(body.get("trajectory_id") or ""),
        encrypted,
    )


def _may_be_file(destination: str | None) -> bool:
    """Whether it was written to a file, not to a printer or the clipboard; erased, it may be."""
    return destination is None or "/" in destination or "\\" in destination
