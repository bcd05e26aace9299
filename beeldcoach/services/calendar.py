"""The agenda as a calendar file: names nobody, or only those who agreed to it in writing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import canonical
from beeldcoach.domain.names import names_in
from beeldcoach.domain.release import (
    NOTHING_KNOWN,
    Decision,
    Ground,
    Material,
    Recipient,
    Refusal,
    Release,
    Request,
    Viewing,
)
from beeldcoach.services.agenda import (
    Appointment,
    AppointmentKind,
    every_appointment,
    in_order,
)
from beeldcoach.services.asking import decided, refusal
from beeldcoach.services.caseload import Caseload
from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.known_names import all_named
from beeldcoach.services.ports import CalendarEvent
from beeldcoach.services.release_entries import append_started

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId

CALENDAR = "calendar"  # the material, and the key of the recipient
_SPACE = UUID("5f0c2a7e-93b1-4d0e-8a44-2f6f1c5f9d10")  # makes another id of the vault's random one
_MINUTES = {
    AppointmentKind.FILM: 45,
    AppointmentKind.OBSERVATION: 45,
    AppointmentKind.CONVERSATION: 30,
    AppointmentKind.PARENT_TALK: 45,
    AppointmentKind.FOLLOW_UP: 45,
}
_LONG = 60  # minutes of everything else


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go into the file: between two days, or all plans from today; with names or not."""

    first: date | None = None
    last: date | None = None
    named: bool = False
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Somebody who stands in the file without name, and how the consent stands."""

    trajectory_id: TrajectoryId
    name: str
    state: State
    is_pupil: bool  # a pupil is never named


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What the file would hold."""

    events: int
    named_events: int
    named: tuple[str, ...]
    unnamed: tuple[Unnamed, ...]
    refused: tuple[str, ...]  # names that keep the rest from going out


@dataclass(frozen=True, slots=True)
class PreviewCalendar(Query[CalendarPreview]):
    """What a calendar file would hold, and whom it would name."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class CalendarStarted:
    """A calendar on its way out, with a release for each name and one for what names nobody."""

    releases: tuple[Release, ...]
    events: tuple[CalendarEvent, ...]
    number: int  # of the first ledger entry


@dataclass(frozen=True, slots=True)
class StartCalendar(Command[CalendarStarted]):
    """Ask the gate and record that the calendar goes out; raises ReleaseRefused, UnknownThing."""

    undoable = False
    wish: Wish
    destination: str = ""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The file as decided: who is named with which release, and the release of the rest."""

    events: tuple[CalendarEvent, ...]
    releases: tuple[Release, ...]
    rest: Decision | None  # None: everybody is named
    named: tuple[str, ...]
    named_events: int
    unnamed: tuple[Unnamed, ...]


def preview(query: PreviewCalendar, work: Work) -> CalendarPreview:
    """Handle PreviewCalendar."""
    plan = _plan(query.wish, work)
    refused = plan.rest.checks[0].names if plan.rest and not isinstance(plan.rest, Release) else ()
    return CalendarPreview(
        len(plan.events), plan.named_events, plan.named, plan.unnamed, tuple(refused)
    )


def start(command: StartCalendar, work: Work) -> CalendarStarted:
    """Handle StartCalendar."""
    plan = _plan(command.wish, work)
    if not plan.events:
        raise UnknownThing
    if plan.rest is not None and not isinstance(plan.rest, Release):
        raise refusal(plan.rest)
    releases = plan.releases + ((plan.rest,) if plan.rest else ())
    entries = [append_started(release, command.destination, work) for release in releases]
    return CalendarStarted(releases, plan.events, entries[0].seq)


def _plan(wish: Wish, work: Work) -> _Plan:
    load = Caseload(work)
    chosen = [a for a in every_appointment(load, work) if _is_wished(a, wish, work.today)]
    chosen.sort(key=in_order)
    by_trajectory: dict[TrajectoryId | None, list[Appointment]] = defaultdict(list)
    for appointment in chosen:
        by_trajectory[appointment.subject.trajectory_id].append(appointment)
    releases, named, unnamed, naming = [], [], [], set()
    for trajectory_id, theirs in by_trajectory.items():
        if trajectory_id is None or not wish.named:
            continue
        decision = _ask_about(trajectory_id, theirs, wish, work)
        if isinstance(decision, Release):
            releases.append(decision)
            named.append(theirs[0].name)
            naming.add(trajectory_id)
        else:
            unnamed.append(_unnamed(decision, theirs[0].name))
    events = [event_of(a, wish.language, named=a.subject.trajectory_id in naming) for a in chosen]
    rest = [
        event
        for a, event in zip(chosen, events, strict=True)
        if a.subject.trajectory_id not in naming
    ]
    return _Plan(
        tuple(events),
        tuple(releases),
        _ask_about_rest(rest, wish, work) if rest else None,
        tuple(named),
        len(events) - len(rest),
        tuple(unnamed),
    )


def _is_wished(appointment: Appointment, wish: Wish, today: date) -> bool:
    if wish.first is None:
        return not appointment.held and appointment.on >= today
    return wish.first <= appointment.on <= (wish.last or wish.first)


def _ask_about(
    trajectory_id: TrajectoryId, theirs: Sequence[Appointment], wish: Wish, work: Work
) -> Decision:
    """Ask the gate whether a coachee may be named in the calendar (row 9)."""
    trajectory = work.unit.trajectories.get(trajectory_id)
    events = [event_of(a, wish.language, named=True) for a in theirs]
    material = Material(CALENDAR, "", 1, digest_of(events))
    request = Request(
        trajectory_id,
        trajectory.coachee_id,
        Purpose.THIRD_PARTY,
        material,
        recipient_of(wish.language),
    )
    words = " ".join(f"{event.title} {event.place}" for event in events)
    pupils = work.unit.people.find(role="pupil")
    found = {p.first_name for p in pupils if p.first_name and names_in(words, [p.first_name])}
    coached = work.unit.people.get(trajectory.coachee_id)
    if coached.role == "pupil":
        found.add(coached.first_name)
    facts = replace(NOTHING_KNOWN, pupil_names=tuple(sorted(found)))
    return decided(work, request, facts)


def _ask_about_rest(events: Sequence[CalendarEvent], wish: Wish, work: Work) -> Decision:
    """Ask the gate about what names nobody (row 18)."""
    words = "\n".join(f"{event.title}\n{event.place}" for event in events)
    facts = replace(NOTHING_KNOWN, names_found=all_named(work, words))
    material = Material(CALENDAR, "", 1, digest_of(events))
    recipient = recipient_of(wish.language)
    request = Request(None, None, Purpose.PRACTICE_PAPER, material, recipient)
    return decided(work, request, facts)


def _unnamed(refusal: Viewing | Refusal, name: str) -> Unnamed:
    states = [c.state for c in refusal.checks if c.ground is Ground.CONSENT and c.state]
    is_pupil = any(c.ground is Ground.NO_PUPIL_NAMES and not c.ok for c in refusal.checks)
    trajectory_id = refusal.request.trajectory_id
    assert trajectory_id is not None
    return Unnamed(trajectory_id, name, states[0] if states else State.NONE, is_pupil)


def recipient_of(language: str) -> Recipient:
    """Return the coach's own calendar as a recipient."""
    return Recipient(CALENDAR, consent_words(language)["own_calendar"])


def digest_of(events: Sequence[CalendarEvent]) -> str:
    """Return the hex SHA-256 of what a calendar says; empty where it says nothing."""
    if not events:
        return ""
    told = [
        [e.uid, e.title, e.place, e.first.isoformat(), e.at.isoformat() if e.at else "", e.minutes]
        for e in events
    ]
    return hashlib.sha256(canonical(told)).hexdigest()


def event_of(appointment: Appointment, language: str, *, named: bool) -> CalendarEvent:
    """Return an appointment as it stands in a calendar: what, and only where `named` with whom."""
    kind = appointment.subject.kind
    words: str = consent_words(language)["appointments"][kind.value]
    title = f"{words} {appointment.number}" if appointment.number else words
    if named:
        title = f"{title}, {appointment.name}"
    minutes = _MINUTES.get(kind, _LONG) if appointment.at else 0
    place = appointment.school if named else ""
    return CalendarEvent(
        uid_of(appointment), title, appointment.on, appointment.at, minutes, place=place
    )


def uid_of(appointment: Appointment) -> str:
    """Return an id that stays the same in every file, and says nothing of anyone.

    It is made of the vault's random id, not of a name, and that id cannot be read from it.
    """
    subject = appointment.subject
    made = uuid5(_SPACE, f"{subject.kind.value}:{subject.id or subject.trajectory_id}")
    return f"{made}@beeldcoach"


HANDLERS: dict[type, Handler] = {PreviewCalendar: preview, StartCalendar: start}
