"""Commands and queries on incidents: note one, answer about it, tell who must know, close it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.duties import CoachRole
from beeldcoach.domain.errors import InTheFuture, UnknownThing
from beeldcoach.domain.ids import IncidentId
from beeldcoach.domain.incident import Incident, IncidentKind, Readable
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.incident_facts import (
    FileOut,
    Kept,
    SchoolKept,
    concerned,
    files_out,
    kept_of,
    schools_kept,
    unanswered_of,
)

if TYPE_CHECKING:
    from datetime import date, datetime

AUTHORITY, PEOPLE = "authority", "people"  # whom to tell, beside schools by their id


@dataclass(frozen=True, slots=True)
class RecordIncident(Command[IncidentId]):
    """Note that something went wrong; raises InTheFuture, FoundBefore. Stays in the ledger."""

    undoable = False
    kind: str  # of IncidentKind
    happened_on: date
    found_at: datetime  # UTC
    story: str = ""


@dataclass(frozen=True, slots=True)
class SetIncidentTimes(Command[None]):
    """Set when it happened and when it was found; raises InTheFuture, FoundBefore."""

    incident_id: IncidentId
    happened_on: date
    found_at: datetime

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Stepping through days is one deed."""
        return SetIncidentTimes, self.incident_id


@dataclass(frozen=True, slots=True)
class AnswerIncident(Command[None]):
    """Set one answer about an incident; raises TooLong."""

    incident_id: IncidentId
    name: str  # of WORDS or CHOICES
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return AnswerIncident, self.incident_id, self.name


@dataclass(frozen=True, slots=True)
class ChooseFiles(Command[None]):
    """Say which of the files that went out it is about, by the ids of their releases."""

    incident_id: IncidentId
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellOf(Command[None]):
    """Note on which day somebody was told of an incident, or that nobody was; raises InTheFuture.

    `whom` is the authority, the people concerned, or the id of a school.
    """

    incident_id: IncidentId
    whom: str
    on: date | None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Stepping through days is one deed."""
        return TellOf, self.incident_id, self.whom


@dataclass(frozen=True, slots=True)
class CloseIncident(Command[None]):
    """Close an incident, or open it again; stays in the ledger."""

    undoable = False
    incident_id: IncidentId
    closed: bool = True


@dataclass(frozen=True, slots=True)
class SchoolToTell:
    """A school that is to be told: it answers for the data, or decides with the coach."""

    school: SchoolKept
    told_on: str  # ISO, or ""


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An incident in the list."""

    id: IncidentId
    kind: str
    happened_on: date
    found_at: datetime
    deadline: datetime
    closed_on: date | None
    untold: int  # schools, the authority and the people who must still be told


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """Everything about one incident."""

    incident: Incident
    kept: Kept  # as the vault is today
    files: tuple[FileOut, ...]
    readable: Readable
    schools: tuple[SchoolToTell, ...]  # those that answer for their data themselves
    by_coach: bool  # she tells the authority herself: she is controller somewhere
    tells_authority: bool  # it must be told, by whoever answers
    tells_people: bool
    now: datetime
    today: date
    untold: int
    unanswered: tuple[str, ...] = ()  # questions, in the order of the steps

    @property
    def undecided(self) -> bool:
        """Whether at a school it was not chosen yet what the coach is there."""
        return any(not each.school.role for each in self.schools)


@dataclass(frozen=True, slots=True)
class ShowIncidents(Query[tuple[IncidentLine, ...]]):
    """All incidents, those that are open first, then the newest."""


@dataclass(frozen=True, slots=True)
class ShowIncident(Query[IncidentPage]):
    """Everything about one incident; raises UnknownThing."""

    incident_id: IncidentId
    language: str


def record(command: RecordIncident, work: Work) -> IncidentId:
    """Handle RecordIncident."""
    incident = Incident(
        IncidentId(work.new_id()),
        IncidentKind(command.kind).value,
        command.happened_on,
        command.found_at,
    )
    incident.set_times(command.happened_on, command.found_at, work.now)
    incident.answer("story", command.story)
    work.unit.incidents.save(incident)
    _write(incident, "recorded", work)
    return incident.id


def _write(incident: Incident, state: str, work: Work) -> None:
    """Write an incident in the ledger: ids, days and codes only."""
    told = (incident.told_authority_on, incident.told_people_on)
    authority, people = (day.isoformat() if day else None for day in told)
    work.unit.ledger.append(
        EntryKind.INCIDENT,
        {
            "incident_id": str(incident.id),
            "kind": incident.kind,
            "happened_on": incident.happened_on.isoformat(),
            "found_at": incident.found_at.isoformat(timespec="minutes"),
            "state": state,
            "told_authority_on": authority,
            "told_people_on": people,
            "schools_told": incident.schools_told(),
        },
    )


def incident_of(work: Work, incident_id: IncidentId) -> Incident:
    """Return an incident; raise UnknownThing."""
    found = work.unit.incidents.find(id=incident_id)
    if not found:
        raise UnknownThing
    return found[0]


def set_times(command: SetIncidentTimes, work: Work) -> None:
    """Handle SetIncidentTimes."""
    incident = incident_of(work, command.incident_id)
    incident.set_times(command.happened_on, command.found_at, work.now)
    work.unit.incidents.save(incident)


def answer(command: AnswerIncident, work: Work) -> None:
    """Handle AnswerIncident."""
    incident = incident_of(work, command.incident_id)
    incident.answer(command.name, command.value)
    work.unit.incidents.save(incident)


def choose_files(command: ChooseFiles, work: Work) -> None:
    """Handle ChooseFiles."""
    incident = incident_of(work, command.incident_id)
    incident.body = {**incident.body, "files": sorted(command.files)}
    work.unit.incidents.save(incident)


def tell(command: TellOf, work: Work) -> None:
    """Handle TellOf."""
    incident = incident_of(work, command.incident_id)
    if command.on is not None and command.on > work.today:
        raise InTheFuture(command.on)
    if command.whom == AUTHORITY:
        incident.told_authority_on = command.on
    elif command.whom == PEOPLE:
        incident.told_people_on = command.on
    else:
        told = incident.schools_told()
        told.pop(command.whom, None)
        if command.on is not None:
            told[command.whom] = command.on.isoformat()
        incident.body = {**incident.body, "schools_told": told}
    work.unit.incidents.save(incident)


def close(command: CloseIncident, work: Work) -> None:
    """Handle CloseIncident."""
    incident = incident_of(work, command.incident_id)
    incident.closed_on = work.today if command.closed else None
    work.unit.incidents.save(incident)
    _write(incident, "closed" if command.closed else "reopened", work)


def show_all(_query: ShowIncidents, work: Work) -> tuple[IncidentLine, ...]:
    """Handle ShowIncidents."""
    found = work.unit.incidents.find()
    found.sort(key=lambda each: each.found_at, reverse=True)
    found.sort(key=lambda each: each.closed_on is not None)
    return tuple(_line(each, work) for each in found)


def open_incidents(work: Work) -> tuple[IncidentLine, ...]:
    """Return the incidents that are open, the one whose time ends first before."""
    found = sorted(work.unit.incidents.find(closed_on=None), key=lambda each: each.found_at)
    return tuple(_line(each, work) for each in found)


def _line(incident: Incident, work: Work) -> IncidentLine:
    is_open = incident.closed_on is None
    return IncidentLine(
        incident.id,
        incident.kind,
        incident.happened_on,
        incident.found_at,
        incident.deadline,
        incident.closed_on,
        _page(incident, work, "nl").untold if is_open else 0,
    )


def show(query: ShowIncident, work: Work) -> IncidentPage:
    """Handle ShowIncident."""
    return _page(incident_of(work, query.incident_id), work, query.language)


def _page(incident: Incident, work: Work, language: str) -> IncidentPage:
    files = files_out(work, incident, language)
    unanswered = unanswered_of(incident, files)
    out = sum(each.concerned for each in files) or int("files" in unanswered)  # doubt counts
    readable = incident.readable(out)
    about = concerned(work, incident, files)
    schools = schools_kept(work, about)
    told = incident.schools_told()
    answering = tuple(
        SchoolToTell(school, told.get(str(school.id), ""))
        for school in schools
        if school.role != CoachRole.CONTROLLER
    )
    by_coach = len(answering) < len(schools) or not schools
    tells_authority = readable is not Readable.NO
    tells_people = tells_authority and incident.text("high_risk") == "yes"
    untold = sum(not school.told_on for school in answering)
    untold += tells_authority and by_coach and incident.told_authority_on is None
    untold += tells_people and incident.told_people_on is None
    return IncidentPage(
        incident,
        kept_of(work, about),
        files,
        readable,
        answering,
        by_coach,
        tells_authority,
        tells_people,
        work.now,
        work.today,
        untold,
        unanswered,
    )


HANDLERS: dict[type, Handler] = {
    RecordIncident: record,
    SetIncidentTimes: set_times,
    AnswerIncident: answer,
    ChooseFiles: choose_files,
    TellOf: tell,
    CloseIncident: close,
    ShowIncidents: show_all,
    ShowIncident: show,
}
