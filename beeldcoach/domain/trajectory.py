"""Trajectory: intake, cycles and closing, and which step may follow which (rules T1 to T8).

Source of the rules: the coach's own conditions; `docs/glossary.md` has the Dutch terms.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain import errors
from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.domain.starting import says_something

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.domain.ids import CycleId, PersonId, SchoolId, TrajectoryId

MINIMUM_CYCLES = 3  # the association's and the coach's own minimum for adults


class Kind(StrEnum):
    """What is coached, and with what."""

    WITH_VIDEO = "with_video"
    WITHOUT_VIDEO = "without_video"
    PUPIL = "pupil"

    @property
    def minimum_cycles(self) -> int:
        """How many completed cycles closing needs."""
        return 0 if self is Kind.PUPIL else MINIMUM_CYCLES


class Commissioner(StrEnum):
    """Who asked for the coaching."""

    TEACHER = "teacher"
    BOARD = "board"
    PARENTS = "parents"  # of a coached pupil


class Status(StrEnum):
    """Where the trajectory stands as a whole."""

    RUNNING = "running"
    CLOSED = "closed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who asked, for what, and whether the coachee wants it herself."""

    commissioner: Commissioner
    commissioner_name: str
    purpose: str
    willing: bool
    is_assessment: bool | None  # None: not asked yet
    guardians_agree: bool | None = None  # of a coached pupil: who decides said yes; see `starting`
    own_words: str = ""  # of a coached pupil: the yes, as the pupil said it


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement in exactly the version that was accepted."""

    version: str
    accepted_on: date
    report_to_board: bool = True
    oral_interim: bool = False
    film_days: int = 30  # kept after closing; `consent.md` names the defaults
    record_days: int = 365
    consent_days: int = 5 * 365
    feedback: str = ""  # to the commissioner: none, oral_self, three_way, written; "" not agreed
    supervision: bool | None = None  # may the coach take it, unnamed, to supervision
    teacher_reads: str = ""  # of a pupil's: nothing, goals, chosen; "" not agreed, so nothing
    parents_read: str = ""


FOLLOW_UP_AFTER = timedelta(weeks=12)  # what was learned fades in about three months
WHO_LIMIT = 200  # characters of a role or of initials


PLACE_LIMIT = 200  # characters of a lesson or a room


_NO_TIMES: tuple[time | None, time | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone at the table of a conversation that is filmed or watched."""

    who: str  # a role or initials
    agreed_on: date | None = None
    refused_on: date | None = None  # one no is a no
    written: bool = False  # else by word of mouth
    person_id: str = ""  # of whom the answer is recorded with its text, if it is
    recorded: bool = False  # whether it was: then the register says it, not this

    @property
    def answer(self) -> bool | None:
        """What was answered; None when nobody asked yet."""
        if self.refused_on is not None:
            return False
        return True if self.agreed_on is not None else None

    @property
    def answered_on(self) -> date | None:
        """When it was answered."""
        return self.refused_on or self.agreed_on


@dataclass(eq=False)
class Cycle:
    """One film (or observation, or conversation) and its debrief, from planned to held."""

    id: CycleId
    number: int  # from 1
    planned_on: date | None = None
    planned_debrief_on: date | None = None
    observed_on: date | None = None  # the day of the film, or of the observation
    analysed_on: date | None = None
    debriefed_on: date | None = None
    planned_at: time | None = None
    planned_debrief_at: time | None = None
    lesson: str = ""  # what is taught, or what the conversation is about
    room: str = ""
    of_conversation: bool = False  # of a coordinator: a conversation instead of a lesson
    participants: list[Participant] = field(default_factory=list)

    @property
    def table_agrees(self) -> bool:
        """Whether somebody sits at the table, and everyone there said yes."""
        return bool(self.participants) and all(who.answer for who in self.participants)

    @property
    def begun(self) -> bool:
        """Whether anything of it has happened."""
        return self.observed_on is not None or self.debriefed_on is not None

    @property
    def completed(self) -> bool:
        """Whether its debrief was held."""
        return self.debriefed_on is not None


@dataclass(eq=False)
class Trajectory:
    """One coaching trajectory of one coachee."""

    id: TrajectoryId
    kind: Kind
    coachee_id: PersonId
    school_id: SchoolId
    group: str  # the class, in the coach's words
    assignment: Assignment
    agreement: Agreement
    started_on: date
    lens: str = DEFAULT_LENS
    status: Status = Status.RUNNING
    planned_intake_on: date | None = None
    intake_on: date | None = None
    planned_closing_on: date | None = None
    closed_on: date | None = None
    stopped_on: date | None = None
    stop_reason: str = ""
    planned_intake_at: time | None = None
    planned_closing_at: time | None = None
    planned_follow_up_on: date | None = None
    planned_follow_up_at: time | None = None
    followed_up_on: date | None = None
    pupil_basis: str = ""  # "", consent, legitimate_interest (G2)
    pupil_basis_on: date | None = None
    kept_until: date | None = None  # the films, longer than agreed, with new consent
    erased_on: date | None = None  # everything but the ledger
    cycles: list[Cycle] = field(default_factory=list)

    @classmethod
    def start(
        cls,
        trajectory: Trajectory,
        *,
        coachee_name: str,
        school_name: str,
        agreement_accepted: bool,
        today: date,
    ) -> Trajectory:
        """Return `trajectory` when T1 and T2 allow it to start; raise what is missing."""
        assignment = trajectory.assignment
        if assignment.is_assessment:
            raise errors.AssessmentRefused
        present = {
            "coachee": says_something(coachee_name),
            "school": says_something(school_name),
            "willing": assignment.willing,
            "commissioner": says_something(assignment.commissioner_name),
            "purpose": says_something(assignment.purpose),
            "assessment": assignment.is_assessment is False,
            "agreement": agreement_accepted and bool(trajectory.agreement.version),
        }
        if trajectory.kind is Kind.PUPIL:
            present["guardians"] = assignment.guardians_agree is True
            present["own_words"] = says_something(assignment.own_words)
        missing = tuple(name for name, there in present.items() if not there)
        if missing:
            raise errors.StartIncomplete(missing)
        _not_in_future(trajectory.agreement.accepted_on, today)
        agreed = trajectory.agreement
        filmed = agreed.film_days if trajectory.kind is Kind.WITH_VIDEO else 0
        if not filmed <= agreed.record_days <= agreed.consent_days:
            raise errors.TermsOutOfOrder
        return trajectory

    @property
    def completed_cycles(self) -> int:
        """How many cycles had their debrief."""
        return sum(1 for cycle in self.cycles if cycle.completed)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen in it."""
        return self.status is not Status.RUNNING

    def cycle(self, cycle_id: CycleId) -> Cycle:
        """Return the cycle with this id; raise KeyError."""
        for cycle in self.cycles:
            if cycle.id == cycle_id:
                return cycle
        raise KeyError(cycle_id)

    def hold_intake(self, on: date, today: date) -> None:
        """Record that the intake was held (T3, T8)."""
        self._must_run()
        _not_in_future(on, today)
        _not_before(on, self.agreement.accepted_on, "agreement")
        if (first := self._first_begun()) is not None and on > first:
            raise errors.TooEarly(first, on, "intake")
        self.intake_on = on

    def record_film(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Record that a cycle's film was made, or its lesson observed (T3, T8, G2)."""
        cycle = self.cycle(cycle_id)
        if self.kind is Kind.WITH_VIDEO:
            self.may_film(cycle_id, on, today)
        else:
            self._may_observe(cycle, on, today)
        if cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        cycle.observed_on, cycle.analysed_on = on, None

    def record_pupil_basis(self, basis: str, on: date | None, today: date) -> None:
        """Record on what basis pupils may be filmed (G2); an empty one takes it back."""
        self._must_run()
        if on is not None:
            _not_in_future(on, today)
        self.pupil_basis, self.pupil_basis_on = basis, on if basis else None

    def complete_analysis(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Record that the film was analysed (T5)."""
        self._must_run()
        if self.kind is not Kind.WITH_VIDEO:
            raise errors.NoFilmInThisKind
        cycle = self.cycle(cycle_id)
        if cycle.observed_on is None:
            raise errors.FilmFirst(cycle.number)
        if cycle.completed and cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        _not_in_future(on, today)
        _not_before(on, cycle.observed_on, "film")
        cycle.analysed_on = on

    def reopen_analysis(self, cycle_id: CycleId) -> None:
        """Take the mark 'analysed' back, as long as the debrief was not held."""
        self._must_run()
        cycle = self.cycle(cycle_id)
        if cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        cycle.analysed_on = None

    def may_debrief(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Raise what keeps the debrief from being held on that day (T3, T5, T8)."""
        self._must_run()
        cycle = self.cycle(cycle_id)
        if cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        _not_in_future(on, today)
        if self.kind is Kind.PUPIL:
            self._may_observe(cycle, on, today)
            return
        if cycle.observed_on is None:
            raise errors.FilmFirst(cycle.number)
        if self.kind is Kind.WITHOUT_VIDEO:
            if on != cycle.observed_on:
                raise errors.DebriefOnSameDay(cycle.observed_on)
            return
        self._may_debrief_film(cycle, on)

    def _may_debrief_film(self, cycle: Cycle, on: date) -> None:
        assert cycle.observed_on is not None
        if on <= cycle.observed_on:
            raise errors.DebriefOnLaterDay(cycle.observed_on)
        if cycle.analysed_on is None:
            raise errors.AnalysisFirst(cycle.number)
        _not_before(on, cycle.analysed_on, "analysis")

    def hold_debrief(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Record that the debrief, or the pupil's conversation, was held."""
        self.may_debrief(cycle_id, on, today)
        cycle = self.cycle(cycle_id)
        if self.kind is Kind.PUPIL:
            cycle.observed_on = on
        cycle.debriefed_on = on

    def plan(
        self,
        intake: date | None,
        closing: date | None,
        at: tuple[time | None, time | None] = _NO_TIMES,
    ) -> None:
        """Set when intake and closing are planned; plans may lie in the future (T8)."""
        if closing is not None and self.closed_on is None:
            held = max((c.debriefed_on for c in self.cycles if c.debriefed_on), default=closing)
            _not_before(closing, held, "debrief")
        self.planned_intake_on, self.planned_closing_on = intake, closing
        self.planned_intake_at = at[0] if intake else None
        self.planned_closing_at = at[1] if closing else None

    def plan_cycle(
        self,
        cycle_id: CycleId,
        film: date | None,
        debrief: date | None,
        at: tuple[time | None, time | None] = _NO_TIMES,
    ) -> None:
        """Set when film and debrief of a cycle are planned; plans may lie in the future (T8)."""
        self._must_run()
        cycle = self.cycle(cycle_id)
        filmed = cycle.observed_on or film
        if filmed and debrief and cycle.debriefed_on is None:
            if self.kind is Kind.WITH_VIDEO and debrief <= filmed:
                raise errors.DebriefOnLaterDay(filmed)
            if self.kind is Kind.WITHOUT_VIDEO and debrief != filmed:
                raise errors.DebriefOnSameDay(filmed)
        if film and not cycle.begun:
            _not_before(film, self.agreement.accepted_on, "agreement")
            _not_before(film, self.intake_on or film, "intake")
        cycle.planned_on, cycle.planned_debrief_on = film, debrief
        cycle.planned_at = at[0] if film else None
        cycle.planned_debrief_at = at[1] if debrief else None

    def place_cycle(self, cycle_id: CycleId, lesson: str, room: str) -> None:
        """Set what is taught, and where; both may be left open."""
        self._must_run()
        if max(len(lesson), len(room)) > PLACE_LIMIT:
            raise errors.TooLong(PLACE_LIMIT)
        cycle = self.cycle(cycle_id)
        cycle.lesson, cycle.room = lesson.strip(), room.strip()

    def add_cycle(self, cycle_id: CycleId) -> Cycle:
        """Add a cycle at the end, at any time before closing (T6)."""
        self._must_run()
        cycle = Cycle(cycle_id, len(self.cycles) + 1)
        self.cycles.append(cycle)
        return cycle

    def drop_cycle(self, cycle_id: CycleId) -> None:
        """Drop an unused planned cycle beyond the minimum (T6)."""
        self._must_run()
        cycle = self.cycle(cycle_id)
        if cycle.begun:
            raise errors.CycleInUse(cycle.number)
        if len(self.cycles) <= self.kind.minimum_cycles:
            raise errors.MinimumCycles(self.kind.minimum_cycles)
        self.cycles.remove(cycle)
        for number, left in enumerate(self.cycles, 1):
            left.number = number

    def may_close(self, on: date, today: date) -> None:
        """Raise what keeps the trajectory from being closed on that day (T3, T4, T8)."""
        self._must_run()
        if self.intake_on is None:
            raise errors.IntakeFirst
        done, needed = self.completed_cycles, self.kind.minimum_cycles
        if done < needed:
            raise errors.TooFewCycles(done, needed)
        for cycle in self.cycles:
            if not cycle.completed and self.kind is not Kind.PUPIL:
                raise errors.CycleUnfinished(cycle.number)
        _not_in_future(on, today)
        last = max((c.debriefed_on for c in self.cycles if c.debriefed_on), default=self.intake_on)
        _not_before(on, last, "debrief")

    def close(self, on: date, today: date) -> None:
        """Close the trajectory; may be on the day of the last debrief (T4)."""
        self.may_close(on, today)
        self.closed_on = on
        self.status = Status.CLOSED
        if self.kind is Kind.PUPIL:
            self.cycles = [cycle for cycle in self.cycles if cycle.begun]
        elif self.planned_follow_up_on is None:
            self.planned_follow_up_on = on + FOLLOW_UP_AFTER

    def stop(self, on: date, reason: str, today: date) -> None:
        """Stop early, by either side, with or without a reason (T7)."""
        self._must_run()
        _not_in_future(on, today)
        self.stopped_on, self.stop_reason, self.status = on, reason, Status.STOPPED

    def set_table(
        self,
        cycle_id: CycleId,
        participants: list[Participant],
        *,
        of_conversation: bool,
        today: date | None = None,
    ) -> None:
        """Set whether a cycle is of a conversation, and who sits at the table (T8)."""
        self._must_run()
        cycle = self.cycle(cycle_id)
        if cycle.begun:
            raise errors.CycleInUse(cycle.number)
        for participant in participants:
            if len(participant.who) > WHO_LIMIT:
                raise errors.TooLong(WHO_LIMIT)
            if participant.answered_on is not None and today is not None:
                _not_in_future(participant.answered_on, today)
        cycle.of_conversation, cycle.participants = of_conversation, list(participants)

    def plan_follow_up(self, on: date | None, at: time | None = None) -> None:
        """Plan the follow-up, a talk without film some three months after the closing."""
        if on is not None and self.closed_on is not None:
            _not_before(on, self.closed_on, "closing")
        self.planned_follow_up_on, self.planned_follow_up_at = on, at if on else None

    def agree(self, *, feedback: str, supervision: bool | None) -> None:
        """Set how the commissioner hears of it, and whether the coach may take it to supervision.

        Both may be agreed anew at any time; what was agreed about keeping may not.
        """
        self.agreement = replace(self.agreement, feedback=feedback, supervision=supervision)

    def hold_follow_up(self, on: date, today: date) -> None:
        """Record that the follow-up was held (T8)."""
        if self.closed_on is None:
            raise errors.ClosingFirst
        _not_in_future(on, today)
        _not_before(on, self.closed_on, "closing")
        self.followed_up_on = on

    def empty(self) -> None:
        """Leave no words: only the days that terms are counted from, and what was agreed."""
        self.group = self.stop_reason = ""
        self.assignment = replace(self.assignment, commissioner_name="", purpose="", own_words="")
        self.planned_intake_on = self.planned_closing_on = self.planned_follow_up_on = None
        self.planned_intake_at = self.planned_closing_at = self.planned_follow_up_at = None
        for cycle in self.cycles:
            cycle.lesson = cycle.room = ""
            cycle.participants = []
            cycle.planned_on = cycle.planned_debrief_on = None
            cycle.planned_at = cycle.planned_debrief_at = None

    def _must_run(self) -> None:
        if self.status is not Status.RUNNING:
            raise errors.NotRunning

    def _first_begun(self) -> date | None:
        return min((c.observed_on for c in self.cycles if c.observed_on), default=None)

    def _may_observe(self, cycle: Cycle, on: date, today: date) -> None:
        self._must_run()
        if cycle.of_conversation:
            _all_agreed(cycle.participants, on)
        if self.intake_on is None:
            raise errors.IntakeFirst
        _not_in_future(on, today)
        _not_before(on, max(self.intake_on, self.agreement.accepted_on), "intake")
        for before in self.cycles:
            if before.number >= cycle.number:
                break
            if before.debriefed_on is None:
                raise errors.PreviousDebriefFirst(before.number)
            _not_before(on, before.debriefed_on, "debrief")

    def may_watch(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Raise what keeps a lesson from being observed, without video, on that day (T3, T8)."""
        if self.kind is not Kind.WITHOUT_VIDEO:
            raise errors.FilmedInThisKind
        cycle = self.cycle(cycle_id)
        if cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        self._may_observe(cycle, on, today)

    def may_film(self, cycle_id: CycleId, on: date, today: date) -> None:
        """Raise what keeps the cycle's film from being made on that day (T3, T8)."""
        if self.kind is not Kind.WITH_VIDEO:
            raise errors.NoFilmInThisKind
        cycle = self.cycle(cycle_id)
        if cycle.debriefed_on is not None:
            raise errors.AlreadyDone(cycle.debriefed_on)
        self._may_observe(cycle, on, today)
        if not self.pupil_basis and not cycle.of_conversation:
            raise errors.PupilBasisMissing


def _not_in_future(on: date, today: date) -> None:
    if on > today:
        raise errors.InTheFuture(on)


def _not_before(on: date, earliest: date, after: str) -> None:
    if on < earliest:
        raise errors.TooEarly(on, earliest, after)


def _all_agreed(participants: list[Participant], on: date) -> None:
    if any(who.answer is False for who in participants):
        raise errors.TableRefused
    agreed = [who.agreed_on for who in participants if who.agreed_on is not None]
    if not participants or len(agreed) < len(participants):
        raise errors.TableConsentMissing(len(participants) - len(agreed))
    _not_before(on, max(agreed), "table")
