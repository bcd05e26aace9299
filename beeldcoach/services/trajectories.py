"""Commands on a trajectory: start, plan, hold, close, stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import CodeInUse, GuardianRefused, LensMissing, TooLong
from beeldcoach.domain.ids import CycleId, GuardianshipId, PersonId, SchoolId, TrajectoryId
from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.domain.people import Guardianship, Person, School
from beeldcoach.domain.planning import proposed_next
from beeldcoach.domain.starting import Decision, GuardianAnswer, check_days, decision
from beeldcoach.domain.trajectory import (
    Agreement,
    Assignment,
    Cycle,
    Kind,
    Participant,
    Trajectory,
)
from beeldcoach.services.at_table import hear_tables
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.identities import person_of, school_of
from beeldcoach.services.known import placed
from beeldcoach.services.known_people import free_code
from beeldcoach.services.lenses import lens_known
from beeldcoach.services.placing import tell_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

NAME_LIMIT = 200  # characters of a person, school, place, board or group
PURPOSE_LIMIT = 2000  # characters: about a page
CODE_LIMIT = 20  # characters of the code that stands for a pupil


@dataclass(frozen=True, slots=True)
class Guardian:
    """A guardian as filled in when a pupil's trajectory starts."""

    name: str
    relation: str = ""
    email: str = ""
    has_authority: bool = True
    agreed_on: date | None = None
    person_id: PersonId | None = None  # someone who is known already
    refused: bool = False  # said no; one refusal decides

    @property
    def answer(self) -> GuardianAnswer:
        """What was answered."""
        return GuardianAnswer(self.has_authority, self.agreed_on, self.refused)


@dataclass(frozen=True, slots=True)
class StartTrajectory(Command[TrajectoryId]):
    """Start a trajectory with its first cycles.

    Raises StartIncomplete, AssessmentRefused, GuardianRefused, InTheFuture, TooEarly, TooLong,
    CodeInUse, LensMissing.
    """

    kind: Kind
    coachee_name: str
    coachee_role: str
    school_name: str
    school_place: str
    board_name: str
    group: str
    assignment: Assignment
    agreement: Agreement
    agreement_accepted: bool
    coachee_id: PersonId | None = None  # someone who is known already; else a new person
    code: str = ""  # of a pupil
    born_on: date | None = None  # of a pupil
    guardians: tuple[Guardian, ...] = ()  # of a pupil
    lens: str = DEFAULT_LENS  # to look through; a pupil's has nothing to look at


@dataclass(frozen=True, slots=True)
class PlanTrajectory(Command[None]):
    """Set the planned dates of intake and closing."""

    trajectory_id: TrajectoryId
    intake_on: date | None
    closing_on: date | None
    intake_at: time | None = None
    closing_at: time | None = None


@dataclass(frozen=True, slots=True)
class PlanCycle(Command[None]):
    """Set when a cycle is planned; `lesson` and `room` stay as they are where they are None."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    film_on: date | None
    debrief_on: date | None
    film_at: time | None = None
    debrief_at: time | None = None
    lesson: str | None = None
    room: str | None = None


@dataclass(frozen=True, slots=True)
class RecordPupilBasis(Command[None]):
    """Record on what basis pupils are filmed (G2): consent, legitimate_interest, or empty."""

    trajectory_id: TrajectoryId
    basis: str
    on: date | None


@dataclass(frozen=True, slots=True)
class HoldIntake(Command[None]):
    """Record that the intake was held."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class RecordObservation(Command[None]):
    """Record that a lesson was observed, without video."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class CompleteAnalysis(Command[None]):
    """Record that a film was analysed."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class ReopenAnalysis(Command[None]):
    """Take back that a film was analysed."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class HoldDebrief(Command["date | None"]):
    """Record that a debrief, or a pupil's conversation, was held.

    Answers with the day for which a pupil's next conversation was planned by it, else None.
    """

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class AddCycle(Command[CycleId]):
    """Add a cycle before the closing."""

    trajectory_id: TrajectoryId


@dataclass(frozen=True, slots=True)
class DropCycle(Command[None]):
    """Drop an unused cycle beyond the third."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId


@dataclass(frozen=True, slots=True)
class SetTable(Command[None]):
    """Set whether a cycle is of a conversation, and who sits at the table."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    participants: tuple[Participant, ...]
    of_conversation: bool

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing who sits there is one deed; naming one more, or a yes, is another."""
        agreed = tuple((each.agreed_on, each.refused_on) for each in self.participants)
        return SetTable, self.cycle_id, self.of_conversation, agreed


@dataclass(frozen=True, slots=True)
class PlanFollowUp(Command[None]):
    """Plan the follow-up."""

    trajectory_id: TrajectoryId
    on: date | None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class HoldFollowUp(Command[None]):
    """Record that the follow-up was held."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class CloseTrajectory(Command[None]):
    """Close a trajectory."""

    trajectory_id: TrajectoryId
    on: date


@dataclass(frozen=True, slots=True)
class StopTrajectory(Command[None]):
    """Stop a trajectory early."""

    trajectory_id: TrajectoryId
    on: date
    reason: str = ""


def start(command: StartTrajectory, work: Work) -> TrajectoryId:
    """Handle StartTrajectory."""
    unit, today = work.unit, work.today
    school = _school(command, work)
    person = _coachee(command, work)
    trajectory = Trajectory.start(
        Trajectory(
            TrajectoryId(work.new_id()),
            command.kind,
            person.id,
            school.id,
            command.group.strip(),
            _assignment(command, person, today),
            command.agreement,
            started_on=today,
            lens=_lens(command, work),
            cycles=[
                Cycle(CycleId(work.new_id()), n)
                for n in range(1, (command.kind.minimum_cycles or 1) + 1)
            ],
        ),
        coachee_name=command.coachee_name,
        school_name=command.school_name,
        agreement_accepted=command.agreement_accepted,
        today=today,
    )
    _refuse_too_long(command)
    _refuse_code_in_use(person, work)
    unit.schools.save(school)
    unit.people.save(person)
    unit.trajectories.save(trajectory)
    for guardian in command.guardians:
        _save_guardian(person.id, guardian, work)
    return trajectory.id


def _lens(command: StartTrajectory, work: Work) -> str:
    if not lens_known(work, command.lens):
        raise LensMissing
    return command.lens


def _coachee(command: StartTrajectory, work: Work) -> Person:
    """Return who is coached: someone known, brought back where she was archived, or someone new.

    A known one keeps her role, since other trajectories of hers go by it.
    """
    if command.coachee_id is not None:
        person = person_of(work, command.coachee_id)
        person.archived = False
    else:
        name = command.coachee_name.strip()
        person = Person(PersonId(work.new_id()), name, command.coachee_role)
    person.code = command.code.strip() or person.code
    if command.kind is Kind.PUPIL and not person.code:
        person.code = free_code(p.code for p in work.unit.people.find(merged_into=None))
    person.born_on = command.born_on or person.born_on
    return person


def _assignment(command: StartTrajectory, person: Person, today: date) -> Assignment:
    """Return the assignment with what was decided for a pupil; raise what cannot be.

    Named guardians decide by their answers; where none is named, the assignment says so.
    """
    if command.kind is not Kind.PUPIL:
        return command.assignment
    answers = [guardian.answer for guardian in command.guardians]
    check_days(command.agreement.accepted_on, person.born_on, answers, today)
    decided = decision(answers, person.born_on, today)
    if decided is Decision.REFUSED:
        raise GuardianRefused
    stated = not answers and command.assignment.guardians_agree is True
    agree = stated or decided in (Decision.AGREED, Decision.OWN)
    return replace(command.assignment, guardians_agree=agree)


def _save_guardian(pupil_id: PersonId, guardian: Guardian, work: Work) -> None:
    """Keep a guardian of a pupil, once, however many trajectories the pupil has."""
    if guardian.person_id is None:
        person = Person(PersonId(work.new_id()), guardian.name.strip(), "guardian")
    else:
        person = person_of(work, guardian.person_id)
        person.archived = False
    person.email = guardian.email.strip() or person.email
    work.unit.people.save(person)
    known = work.unit.guardianships.find(pupil_id=pupil_id, guardian_id=person.id)
    kept = known[0] if known else Guardianship(GuardianshipId(work.new_id()), pupil_id, person.id)
    kept.relation = guardian.relation.strip() or kept.relation
    kept.has_authority = guardian.has_authority
    kept.agreed_on = guardian.agreed_on or kept.agreed_on
    work.unit.guardianships.save(kept)


def _refuse_code_in_use(person: Person, work: Work) -> None:
    taken = (p for p in work.unit.people.find() if p.id != person.id and p.merged_into is None)
    if person.code and person.code.casefold() in {p.code.casefold() for p in taken}:
        raise CodeInUse


def _refuse_too_long(command: StartTrajectory) -> None:
    names = (
        command.coachee_name,
        command.school_name,
        command.school_place,
        command.board_name,
        command.group,
        command.assignment.commissioner_name,
        *(line for g in command.guardians for line in (g.name, g.relation, g.email)),
    )
    if any(len(name) > NAME_LIMIT for name in names):
        raise TooLong(NAME_LIMIT)
    if len(command.code) > CODE_LIMIT:
        raise TooLong(CODE_LIMIT)
    if max(len(command.assignment.purpose), len(command.assignment.own_words)) > PURPOSE_LIMIT:
        raise TooLong(PURPOSE_LIMIT)


def _school(command: StartTrajectory, work: Work) -> School:
    name = command.school_name.strip()
    for known in work.unit.schools.find():
        if (known.name.casefold(), known.place.casefold()) == (
            name.casefold(),
            command.school_place.strip().casefold(),
        ):
            school = school_of(work, known.id)
            school.board = command.board_name.strip() or school.board
            school.archived = False
            return school
    place, board = command.school_place.strip(), command.board_name.strip()
    return School(SchoolId(work.new_id()), name, place, board)


def _telling(deed: Callable[[Trajectory, Any, Work], Any]) -> Handler:
    """Return a handler that fetches the trajectory, tells it the deed, and saves it."""

    def handle(command: Any, work: Work) -> Any:
        trajectory = work.unit.trajectories.get(command.trajectory_id)
        result = deed(trajectory, command, work)
        work.unit.trajectories.save(trajectory)
        return result

    return handle


def _hold_debrief(trajectory: Trajectory, command: HoldDebrief, work: Work) -> date | None:
    trajectory.hold_debrief(command.cycle_id, command.on, work.today)
    if trajectory.kind is not Kind.PUPIL:
        return None
    following = next((c for c in trajectory.cycles if not c.begun), None)
    if following is None:
        following = trajectory.add_cycle(CycleId(work.new_id()))
    if following.planned_on is not None:
        return None  # planned by the coach already
    following.planned_on = proposed_next(command.on, Kind.PUPIL, work.unit.periods.find())
    return following.planned_on


def _plan(trajectory: Trajectory, command: PlanTrajectory, _work: Work) -> None:
    at = command.intake_at, command.closing_at
    trajectory.plan(command.intake_on, command.closing_on, at)


def _plan_cycle(trajectory: Trajectory, command: PlanCycle, work: Work) -> None:
    at = command.film_at, command.debrief_at
    cycle = trajectory.cycle(command.cycle_id)
    before = placed(cycle)
    trajectory.plan_cycle(command.cycle_id, command.film_on, command.debrief_on, at)
    lesson = cycle.lesson if command.lesson is None else command.lesson
    room = cycle.room if command.room is None else command.room
    trajectory.place_cycle(command.cycle_id, lesson, room)
    tell_form(trajectory, cycle, before, work)


HANDLERS: dict[type, Handler] = {
    StartTrajectory: start,
    PlanTrajectory: _telling(_plan),
    PlanCycle: _telling(_plan_cycle),
    RecordPupilBasis: _telling(lambda t, c, w: t.record_pupil_basis(c.basis, c.on, w.today)),
    HoldIntake: _telling(lambda t, c, w: t.hold_intake(c.on, w.today)),
    RecordObservation: _telling(
        lambda t, c, w: hear_tables(w, t).record_film(c.cycle_id, c.on, w.today)
    ),
    CompleteAnalysis: _telling(lambda t, c, w: t.complete_analysis(c.cycle_id, c.on, w.today)),
    ReopenAnalysis: _telling(lambda t, c, _: t.reopen_analysis(c.cycle_id)),
    HoldDebrief: _telling(_hold_debrief),
    AddCycle: _telling(lambda t, _, w: t.add_cycle(CycleId(w.new_id())).id),
    DropCycle: _telling(lambda t, c, _: t.drop_cycle(c.cycle_id)),
    SetTable: _telling(
        lambda t, c, w: t.set_table(
            c.cycle_id,
            list(c.participants),
            of_conversation=c.of_conversation,
            today=w.today,
        )
    ),
    PlanFollowUp: _telling(lambda t, c, _: t.plan_follow_up(c.on, c.at)),
    HoldFollowUp: _telling(lambda t, c, w: t.hold_follow_up(c.on, w.today)),
    CloseTrajectory: _telling(lambda t, c, w: t.close(c.on, w.today)),
    StopTrajectory: _telling(lambda t, c, w: t.stop(c.on, c.reason, w.today)),
}
