"""What is special to a coached pupil: guardians, the talk with parents, how the goals stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.ids import MeetingId, TrajectoryId
from beeldcoach.domain.meeting import PARENT_TALK, Meeting
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.recording import intake_form, record_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.domain.people import Guardianship


@dataclass(frozen=True, slots=True)
class PlanMeeting(Command[MeetingId]):
    """Plan a talk of pupil, parents and coach."""

    trajectory_id: TrajectoryId
    on: date | None
    kind: str = PARENT_TALK


@dataclass(frozen=True, slots=True)
class MoveMeeting(Command[None]):
    """Plan a meeting on another day; raises AlreadyDone."""

    meeting_id: MeetingId
    on: date | None


@dataclass(frozen=True, slots=True)
class HoldMeeting(Command[None]):
    """Record that a meeting was held; raises InTheFuture."""

    meeting_id: MeetingId
    on: date


@dataclass(frozen=True, slots=True)
class DropMeeting(Command[None]):
    """Drop a meeting that was not held, with what was prepared; raises AlreadyDone."""

    meeting_id: MeetingId


@dataclass(frozen=True, slots=True)
class GuardianLine:
    """Who decides for a pupil, and whether the answer was yes."""

    name: str
    relation: str
    has_authority: bool
    agreed_on: date | None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting beside the cycles."""

    id: MeetingId
    kind: str
    planned_on: date | None
    held_on: date | None


@dataclass(frozen=True, slots=True)
class PupilFacts:
    """What stands beside the path of a coached pupil."""

    code: str
    guardians: tuple[GuardianLine, ...]
    decides_from: date | None  # the sixteenth birthday
    meetings: tuple[MeetingLine, ...]  # in the order of their days
    log_entries: int
    last_entry_on: date | None
    open_goals: tuple[str, ...]  # working goals that were not looked back on
    teacher_reads: str  # as agreed at the intake: nothing, goals, agreements, or not agreed
    parents_read: str
    today: date


@dataclass(frozen=True, slots=True)
class ShowPupil(Query[PupilFacts]):
    """What stands beside the path of a coached pupil."""

    trajectory_id: TrajectoryId


def plan(command: PlanMeeting, work: Work) -> MeetingId:
    """Handle PlanMeeting."""
    meeting = Meeting(MeetingId(work.new_id()), command.trajectory_id, command.kind, command.on)
    work.unit.meetings.save(meeting)
    return meeting.id


def drop(command: DropMeeting, work: Work) -> None:
    """Handle DropMeeting."""
    work.unit.meetings.get(command.meeting_id).may_drop()
    for record in work.unit.records.find(cycle_id=command.meeting_id):
        work.unit.records.remove(record.id)
    work.unit.meetings.remove(command.meeting_id)


def _telling(deed: Callable[[Meeting, Any, Work], None]) -> Handler:
    def handle(command: Any, work: Work) -> None:
        meeting = work.unit.meetings.get(command.meeting_id)
        deed(meeting, command, work)
        work.unit.meetings.save(meeting)

    return handle


def show(query: ShowPupil, work: Work) -> PupilFacts:
    """Handle ShowPupil."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    pupil = work.unit.people.get(trajectory.coachee_id)
    bonds = work.unit.guardianships.find(pupil_id=pupil.id)
    meetings = work.unit.meetings.find(trajectory_id=trajectory.id)
    meetings.sort(key=lambda m: (m.held_on or m.planned_on or work.today, m.held_on is None))
    entries = work.unit.log_entries.find(trajectory_id=trajectory.id)
    goals = work.unit.working_goals.find(trajectory_id=trajectory.id)
    intake = record_of(work, trajectory.id, intake_form(trajectory.kind), None)
    return PupilFacts(
        pupil.code,
        tuple(_guardian(bond, work) for bond in bonds),
        pupil.decides_from,
        tuple(MeetingLine(m.id, m.kind, m.planned_on, m.held_on) for m in meetings),
        len(entries),
        max((entry.on for entry in entries), default=None),
        tuple(goal.text for goal in goals if goal.text and not goal.outcome),
        intake.text("teacher_reads"),
        intake.text("parents_read"),
        work.today,
    )


def _guardian(bond: Guardianship, work: Work) -> GuardianLine:
    name = work.unit.people.get(bond.guardian_id).name
    return GuardianLine(name, bond.relation, bond.has_authority, bond.agreed_on)


HANDLERS: dict[type, Handler] = {
    PlanMeeting: plan,
    MoveMeeting: _telling(lambda meeting, c, _: meeting.plan(c.on, meeting.planned_at)),
    HoldMeeting: _telling(lambda meeting, c, w: meeting.hold(c.on, w.today)),
    DropMeeting: drop,
    ShowPupil: show,
}
