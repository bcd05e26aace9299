"""The path of a trajectory: its steps in order, done, now, planned, or locked and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.practice import is_overdue
from beeldcoach.domain.retention import Kept, kept_until
from beeldcoach.domain.trajectory import Cycle, Kind, Status, Trajectory

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.domain.ids import CycleId
    from beeldcoach.domain.practice import Period


class StepKind(StrEnum):
    """What a step is."""

    INTAKE = "intake"
    FILM = "film"
    OBSERVATION = "observation"
    DEBRIEF = "debrief"
    CONVERSATION = "conversation"
    CLOSING = "closing"
    REPORT = "report"
    ERASURE = "erasure"
    FOLLOW_UP = "follow_up"


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    PLANNED = "planned"
    LOCKED = "locked"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the path."""

    kind: StepKind
    number: int = 0  # of the cycle; 0 where there is none
    cycle_id: CycleId | None = None
    state: StepState = StepState.PLANNED
    on: date | None = None  # happened when done, else planned
    reason: DomainError | None = None  # why it is locked
    at: time | None = None  # of a planned day, where it is known


@dataclass(frozen=True, slots=True)
class PathFacts:
    """What the path needs beyond the trajectory itself."""

    report_released: bool = False
    films_left: int = 0
    periods: tuple[Period, ...] = ()  # school holidays: what falls due in them is not late yet


def path(trajectory: Trajectory, today: date, facts: PathFacts) -> tuple[Step, ...]:
    """Return the steps of a trajectory as they stand today."""
    t = trajectory
    steps = [_step(StepKind.INTAKE, t.intake_on, t.planned_intake_on, t.planned_intake_at)]
    for cycle in trajectory.cycles:
        steps += _cycle_steps(trajectory, cycle)
    steps.append(_step(StepKind.CLOSING, t.closed_on, t.planned_closing_on, t.planned_closing_at))
    if trajectory.kind is not Kind.PUPIL:
        steps.append(Step(StepKind.REPORT))
    if trajectory.kind is Kind.WITH_VIDEO:
        steps.append(Step(StepKind.ERASURE, on=erase_on(trajectory)))
    if trajectory.kind is not Kind.PUPIL:
        planned = t.planned_follow_up_on, t.planned_follow_up_at
        steps.append(_step(StepKind.FOLLOW_UP, t.followed_up_on, *planned))
    return _stand(trajectory, steps, today, facts)


def erase_on(trajectory: Trajectory) -> date | None:
    """Return the day on which the films must be gone; None while the trajectory runs."""
    return kept_until(trajectory, Kept.FILMS)


def _step(kind: StepKind, held: date | None, planned: date | None, at: time | None) -> Step:
    return Step(kind, on=held or planned, at=None if held else at)


def _cycle_steps(trajectory: Trajectory, cycle: Cycle) -> list[Step]:
    def step(kind: StepKind, held: date | None, planned: date | None, at: time | None) -> Step:
        return replace(_step(kind, held, planned, at), number=cycle.number, cycle_id=cycle.id)

    first = cycle.planned_on, cycle.planned_at
    if trajectory.kind is Kind.PUPIL:
        return [step(StepKind.CONVERSATION, cycle.debriefed_on, *first)]
    seen = StepKind.FILM if trajectory.kind is Kind.WITH_VIDEO else StepKind.OBSERVATION
    debrief = cycle.planned_debrief_on, cycle.planned_debrief_at
    return [
        step(seen, cycle.observed_on, *first),
        step(StepKind.DEBRIEF, cycle.debriefed_on, *debrief),
    ]


def _done(trajectory: Trajectory, step: Step, facts: PathFacts) -> bool:
    if step.cycle_id is not None:
        cycle = trajectory.cycle(step.cycle_id)
        if step.kind in (StepKind.FILM, StepKind.OBSERVATION):
            return cycle.observed_on is not None
        return cycle.debriefed_on is not None
    return {
        StepKind.INTAKE: trajectory.intake_on is not None,
        StepKind.CLOSING: trajectory.closed_on is not None,
        StepKind.REPORT: facts.report_released,
        StepKind.ERASURE: trajectory.ended and facts.films_left == 0,
        StepKind.FOLLOW_UP: trajectory.followed_up_on is not None,
    }[step.kind]


def _stand(
    trajectory: Trajectory, steps: list[Step], today: date, facts: PathFacts
) -> tuple[Step, ...]:
    placed: list[Step] = []
    current = False  # whether the step that is due now has been met
    for step in steps:
        state, reason = StepState.PLANNED, None
        if _done(trajectory, step, facts):
            state = StepState.DONE
        elif trajectory.status is Status.STOPPED and step.kind is not StepKind.ERASURE:
            state = StepState.LOCKED
        elif not current and not _may_be_left_out(trajectory, step):
            current = not _runs_beside(trajectory, step, today)
            late = step.on is not None and is_overdue(step.on, today, facts.periods)
            state = StepState.LATE if late else StepState.NOW
        elif step.kind in (StepKind.CLOSING, StepKind.REPORT) and trajectory.closed_on is None:
            reason = _closing_refusal(trajectory, today)
            open_now = step.kind is StepKind.CLOSING and reason is None
            state = StepState.PLANNED if open_now else StepState.LOCKED
        placed.append(replace(step, state=state, reason=reason))
    return tuple(placed)


def _may_be_left_out(trajectory: Trajectory, step: Step) -> bool:
    """Whether nothing waits for it: no report was promised to the board."""
    report = step.kind is StepKind.REPORT and trajectory.closed_on is not None
    return report and not trajectory.agreement.report_to_board


def _runs_beside(trajectory: Trajectory, step: Step, today: date) -> bool:
    """Whether the follow-up is here, which does not wait for a report or for erasing."""
    follow_up = trajectory.planned_follow_up_on
    after = trajectory.closed_on is not None and follow_up is not None and follow_up <= today
    return after and step.kind in (StepKind.REPORT, StepKind.ERASURE)


def _closing_refusal(trajectory: Trajectory, today: date) -> DomainError | None:
    try:
        trajectory.may_close(today, today)
    except DomainError as refusal:
        return refusal
    return None
