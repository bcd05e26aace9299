"""TrajectoryModel: one trajectory with its path, and what can be done at its steps."""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.consent import State
from beeldcoach.domain.errors import DomainError, FocusNotAgreed, WorkNotAgreed
from beeldcoach.domain.trajectory import FOLLOW_UP_AFTER, Kind
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.erasing import Reason, Scope, Target
from beeldcoach.services.operations import missing_films
from beeldcoach.services.pupils import PlanMeeting, PupilFacts, ShowPupil
from beeldcoach.services.trajectories import (
    AddCycle,
    CloseTrajectory,
    CompleteAnalysis,
    DropCycle,
    HoldDebrief,
    HoldFollowUp,
    HoldIntake,
    PlanCycle,
    PlanFollowUp,
    RecordObservation,
    ReopenAnalysis,
    StopTrajectory,
)
from ui.tasks.flow import Ask, Background
from ui.viewmodels.base import ViewModel
from ui.viewmodels.erasing import erase_target, keep_longer, tell
from ui.viewmodels.may import ask_may
from ui.viewmodels.questions import AskDate, AskText

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Command
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


_OF_FILM = (Scope.FILM, Scope.FILMS)


class TrajectoryModel(ViewModel):
    """The state of the trajectory page.

    `dossier` is None until it was loaded. The verbs that need a day ask for it.

    Signals:
        planned_next: the day for which the next conversation of a pupil was planned.
        erased: the ErasurePlan of what was erased.
        leaving: the Location of a letter that asks something back.
        kept: the films are kept longer.
    """

    planned_next = Signal(object)
    erased = Signal(object)
    leaving = Signal(object)
    kept = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.dossier: Dossier | None = None
        self.pupil: PupilFacts | None = None  # of a coached pupil
        self.missing: frozenset[FilmId] = frozenset()  # films whose file is gone
        self._id: TrajectoryId | None = None

    @property
    def trajectory_id(self) -> TrajectoryId | None:
        """The trajectory that is shown."""
        return self._id

    def open(self, trajectory_id: TrajectoryId) -> None:
        """Show a trajectory."""
        if trajectory_id != self._id:
            self.dossier = None
        self._id, self.active = trajectory_id, True
        self.reload()

    def film_refusal(self, cycle_id: CycleId) -> DomainError | None:
        """Return what keeps the film of a cycle from being made today (G1, G2 and row 4)."""
        today, trajectory = self._opened.today, self._opened.trajectory
        refusal = _refusal(lambda: trajectory.may_film(cycle_id, today, today))
        of_pupils = not trajectory.cycle(cycle_id).of_conversation
        if refusal is None and of_pupils and not self._opened.film_rules.focus_stands:
            return FocusNotAgreed()
        said = self._opened.work_yes
        if refusal is None and not said.stands:
            number, asked = trajectory.cycle(cycle_id).number, said.state is not State.NONE
            return WorkNotAgreed(trajectory.id, number, was_asked=asked, has_film=False)
        return refusal

    def observation_refusal(self, cycle_id: CycleId) -> DomainError | None:
        """Return what keeps the lesson of a cycle from being observed today."""
        today, trajectory = self._opened.today, deepcopy(self._opened.trajectory)
        return _refusal(lambda: trajectory.record_film(cycle_id, today, today))

    def debrief_refusal(self, cycle_id: CycleId) -> DomainError | None:
        """Return what keeps the debrief of a cycle from being held today."""
        today, trajectory = self._opened.today, self._opened.trajectory
        return _refusal(lambda: trajectory.may_debrief(cycle_id, today, today))

    def drop_refusal(self, cycle_id: CycleId) -> DomainError | None:
        """Return what keeps a cycle from being dropped."""
        tried = deepcopy(self._opened.trajectory)
        return _refusal(lambda: tried.drop_cycle(cycle_id))

    def closing_refusal(self) -> DomainError | None:
        """Return what keeps the trajectory from being closed today."""
        today, trajectory = self._opened.today, self._opened.trajectory
        return _refusal(lambda: trajectory.may_close(today, today))

    def hold_intake(self) -> None:
        """Ask on which day the intake was held, and record it."""
        trajectory = self._opened.trajectory
        begun = [cycle.observed_on for cycle in self._opened.cycles if cycle.observed_on]
        question = AskDate(
            self.tr("Intake"),
            self.tr("On which day was the intake held?"),
            self.tr("Record the intake"),
            trajectory.intake_on or self._past(trajectory.planned_intake_on),
            min([*begun, self._opened.today]),
            trajectory.agreement.accepted_on,
            self._refused(lambda tried, on, today: tried.hold_intake(on, today)),
        )
        self.run(self._dated(question, lambda on: HoldIntake(trajectory.id, on)))

    def observe(self, cycle_id: CycleId) -> None:
        """Ask on which day the lesson was observed, and record it."""
        cycle, trajectory = self._opened.cycle(cycle_id), self._opened.trajectory
        question = AskDate(
            self.tr("Observation {number}").format(number=cycle.number),
            self.tr("On which day did you observe the lesson?"),
            self.tr("Record the observation"),
            cycle.observed_on or self._past(cycle.planned_on),
            self._opened.today,
            self._after_previous(cycle.number),
            self._refused(lambda tried, on, today: tried.record_film(cycle_id, on, today)),
        )
        flow = self._dated(question, lambda on: RecordObservation(trajectory.id, cycle_id, on))
        self.run(flow)

    def complete_analysis(self, cycle_id: CycleId) -> None:
        """Mark the film of a cycle as analysed today."""
        self._do(CompleteAnalysis(self._opened.trajectory.id, cycle_id, self._opened.today))

    def reopen_analysis(self, cycle_id: CycleId) -> None:
        """Take back that the film of a cycle was analysed."""
        self._do(ReopenAnalysis(self._opened.trajectory.id, cycle_id))

    def hold_debrief(self, cycle_id: CycleId) -> None:
        """Ask on which day the debrief, or a pupil's conversation, was held, and record it."""
        cycle, trajectory = self._opened.cycle(cycle_id), self._opened.trajectory
        talk = trajectory.kind is Kind.PUPIL
        title = self.tr("Conversation {number}") if talk else self.tr("Debrief {number}")
        planned = cycle.planned_on if talk else cycle.planned_debrief_on
        earliest = cycle.analysed_on or cycle.observed_on
        if trajectory.kind is Kind.WITHOUT_VIDEO and cycle.observed_on:
            planned = cycle.observed_on
        if trajectory.kind is Kind.WITH_VIDEO and earliest and cycle.observed_on:
            earliest = max(earliest, cycle.observed_on + timedelta(days=1))
        question = AskDate(
            title.format(number=cycle.number),
            self.tr("On which day was it held?"),
            self.tr("Record the conversation") if talk else self.tr("Record the debrief"),
            self._past(planned),
            self._opened.today,
            earliest or self._after_previous(cycle.number),
            self._refused(lambda tried, on, today: tried.may_debrief(cycle_id, on, today)),
        )
        self.run(self._hold(question, cycle_id))

    def _hold(self, question: AskDate, cycle_id: CycleId) -> Flow:
        on = yield Ask(question)
        if on is None:
            return
        following = yield self.session.do(HoldDebrief(self._opened.trajectory.id, cycle_id, on))
        if following is not None:
            self.planned_next.emit(following)

    def move_talk(self, cycle_id: CycleId) -> None:
        """Ask for which day to plan a pupil's conversation."""
        cycle, trajectory = self._opened.cycle(cycle_id), self._opened.trajectory
        question = AskDate(
            self.tr("Conversation {number}").format(number=cycle.number),
            self.tr("On which day is the conversation?"),
            self.tr("Plan the conversation"),
            cycle.planned_on or self._opened.today,
        )
        self.run(self._dated(question, lambda on: PlanCycle(trajectory.id, cycle_id, on, None)))

    def plan_parent_talk(self) -> None:
        """Ask for which day to plan a talk of pupil, parents and coach."""
        trajectory = self._opened.trajectory
        question = AskDate(
            self.tr("Talk with parents"),
            self.tr("On which day is the talk? The pupil leads it and prepares it."),
            self.tr("Plan the talk"),
            self._opened.today + timedelta(weeks=2),
        )
        self.run(self._dated(question, lambda on: PlanMeeting(trajectory.id, on)))

    def add_cycle(self) -> None:
        """Add a cycle before the closing."""
        self._do(AddCycle(self._opened.trajectory.id))

    def drop_cycle(self, cycle_id: CycleId) -> None:
        """Drop a cycle that was not begun."""
        self._do(DropCycle(self._opened.trajectory.id, cycle_id))

    def close(self) -> None:
        """Ask on which day the closing was held, and close the trajectory."""
        trajectory = self._opened.trajectory
        asked = self.tr("On which day was the closing held?")
        if trajectory.kind is Kind.WITH_VIDEO:
            asked = self.tr(
                "On which day was the closing held? The films are erased {days} days after it."
            ).format(days=trajectory.agreement.film_days)
        question = AskDate(
            self.tr("Close the trajectory"),
            asked,
            self.tr("Close the trajectory"),
            self._past(trajectory.planned_closing_on),
            self._opened.today,
            max((c.debriefed_on for c in self._opened.cycles if c.debriefed_on), default=None),
            self._refused(lambda tried, on, today: tried.may_close(on, today)),
        )
        self.run(self._dated(question, lambda on: CloseTrajectory(trajectory.id, on)))

    def hold_follow_up(self) -> None:
        """Ask on which day the follow-up was held, and record it."""
        trajectory = self._opened.trajectory
        question = AskDate(
            self.tr("Follow-up"),
            self.tr("On which day was it held?"),
            self.tr("Record the follow-up"),
            trajectory.followed_up_on or self._past(trajectory.planned_follow_up_on),
            self._opened.today,
            trajectory.closed_on,
            self._refused(lambda tried, on, today: tried.hold_follow_up(on, today)),
        )
        self.run(self._dated(question, lambda on: HoldFollowUp(trajectory.id, on)))

    def plan_follow_up(self) -> None:
        """Ask on which day the follow-up is to be, and plan it."""
        trajectory = self._opened.trajectory
        closing = trajectory.closed_on or trajectory.planned_closing_on
        proposed = (closing or self._opened.today) + FOLLOW_UP_AFTER
        question = AskDate(
            self.tr("Follow-up"),
            self.tr("On which day do you look back together? About three months is usual."),
            self.tr("Plan the follow-up"),
            trajectory.planned_follow_up_on or proposed,
            earliest=trajectory.closed_on,
        )
        self.run(self._dated(question, lambda on: PlanFollowUp(trajectory.id, on)))

    def erase(self, target: Target) -> None:
        """Show what goes when it is erased, and erase it once that is confirmed."""
        withdrawn = self._opened.retention.is_withdrawn and target.scope in _OF_FILM
        self.run(self._erase(target, Reason.WITHDRAWN if withdrawn else self._reason(target)))

    def _reason(self, target: Target) -> Reason:
        """Return why, as it stands: its time is over, or it was asked for."""
        kept = self._opened.retention
        until = kept.films if target.scope in _OF_FILM else kept.records
        over = until is not None and until <= self._opened.today
        return Reason.TERM if over else Reason.WISH

    def _erase(self, target: Target, reason: Reason) -> Flow:
        gone = yield from erase_target(self.session, target, reason, self.leaving.emit)
        if gone is not None:
            self.erased.emit(gone.plan)
            tell(self.session, gone.proof)

    def keep_longer(self) -> None:
        """Ask until when the films are kept, with new consent."""
        until = self._opened.retention.films
        if until is not None:
            self.run(self._keep_longer(until))

    def _keep_longer(self, until: date) -> Flow:
        yield from keep_longer(self.session, self._opened.trajectory.id, until)
        self.kept.emit()

    def ask_may(self, going: Callable[[object], object]) -> None:
        """Open the dialog that asks the gate about anything; `going` is told where it leads."""
        if self.trajectory_id is not None:
            self.run(ask_may(self.session, self.trajectory_id, going))

    def stop(self) -> None:
        """Ask for a reason, which may be left out, and stop the trajectory early."""
        self.run(self._stop())

    def _stop(self) -> Flow:
        reason = yield Ask(
            AskText(
                self.tr("Stop the trajectory"),
                self.tr("Stop the trajectory? No reason is needed. Nothing goes to the school."),
                self.tr("Stop the trajectory"),
                self.tr("Reason, in own words"),
            )
        )
        if reason is not None:
            trajectory = self._opened.trajectory
            yield self.session.do(StopTrajectory(trajectory.id, self._opened.today, reason))

    def _dated(self, question: AskDate, command: Callable[[date], Command[Any]]) -> Flow:
        on = yield Ask(question)
        if on is not None:
            yield self.session.do(command(on))

    def _refused(
        self, deed: Callable[[Trajectory, date, date], None]
    ) -> Callable[[date], DomainError | None]:
        """Return what tries a deed on a day, upon a copy, and returns what forbids it."""
        trajectory, today = self._opened.trajectory, self._opened.today
        return lambda on: _refusal(lambda: deed(deepcopy(trajectory), on, today))

    def _do(self, command: Command[Any]) -> None:
        self.run(_only(self.session, command))

    def _load(self) -> Flow:
        wanted = self._id
        if wanted is None:
            return
        dossier = yield self.session.ask(ShowDossier(wanted, self.session.language))
        films = [film.id for each in dossier.cycles for film in (each.film, each.angle) if film]
        missing = yield Background(lambda _: missing_films(self.session.core, films))
        pupil = None
        if dossier.trajectory.kind is Kind.PUPIL:
            pupil = yield self.session.ask(ShowPupil(wanted))
        if wanted == self._id:
            self.dossier, self.missing, self.pupil = dossier, missing, pupil
            self.changed.emit()

    @property
    def _opened(self) -> Dossier:
        assert self.dossier is not None, "verbs come after the page was loaded"
        return self.dossier

    def _past(self, planned: date | None) -> date:
        """Return a planned day when it is here, else today."""
        today = self._opened.today
        return planned if planned and planned <= today else today

    def _after_previous(self, number: int) -> date | None:
        before = [c.debriefed_on for c in self._opened.cycles if c.number < number]
        days = [day for day in (*before, self._opened.trajectory.intake_on) if day]
        return max(days, default=None)


def _only(session: Session, command: Command[Any]) -> Flow:
    yield session.do(command)


def _refusal(deed: Callable[[], None]) -> DomainError | None:
    try:
        deed()
    except DomainError as refusal:
        return refusal
    return None
