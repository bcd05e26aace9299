"""What waits for the coach: a step, a consent that ends, films to erase, a talk too long ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, ConsentLedger
from beeldcoach.domain.duties import AgreementState, agreement_state
from beeldcoach.domain.path import Step, StepKind
from beeldcoach.domain.planning import NEXT_TALK_WITHIN
from beeldcoach.domain.practice import is_overdue
from beeldcoach.domain.retention import Kept, is_withdrawn, kept_until, notice
from beeldcoach.domain.trajectory import Kind, Status, Trajectory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.practice import Period
    from beeldcoach.services.caseload import Caseload

SOON = timedelta(days=7)  # what is due within a week stands on the cards
CONSENT_NOTICE = timedelta(days=30)  # before a consent ends, or a pupil turns sixteen


class TaskKind(StrEnum):
    """What waits."""

    STEP = "step"
    TALK_MISSING = "talk_missing"
    PARENT_TALK = "parent_talk"
    FOLLOW_UP = "follow_up"
    ERASURE = "erasure"  # of films
    ERASE_RECORDS = "erase_records"
    ERASE_CONSENTS = "erase_consents"
    ERASE_WITHDRAWN = "erase_withdrawn"  # she took back that the coach works with her films
    CONSENT_ENDS = "consent_ends"
    SIXTEEN = "sixteen"
    RECALL = "recall"  # of what went out before a withdrawal
    INFORMING = "informing"  # whether she may know by now of what the law asked for
    AGREEMENT = "agreement"  # on processing, with a school


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that waits, with the day by which it is to be done; none where it has no day."""

    kind: TaskKind
    trajectory_id: TrajectoryId
    on: date | None = None
    at: time | None = None
    late: bool = False
    count: int = 0  # weeks since the last talk, films to erase, consents that end
    subject_id: UUID | None = None  # of a meeting, or of a school
    name: str = ""  # of who turns sixteen

    @property
    def urgency(self) -> tuple[bool, bool, date, time]:
        """What comes first when sorted: films that are kept without any ground, what is late.

        Then the soonest, and at last what has no day.
        """
        at_once = self.kind is TaskKind.ERASE_WITHDRAWN
        return not at_once, self.on is None, self.on or date.max, self.at or time.max


def tasks_of(trajectory: Trajectory, following: Step | None, load: Caseload) -> Iterator[Task]:
    """Yield all that waits in a trajectory."""
    yield from _step(trajectory, following, load)
    yield from _parent_talks(trajectory, load)
    yield from _follow_up(trajectory, load)
    yield from _erasure(trajectory, load)
    yield from _consents(trajectory, load)
    yield from _sixteen(trajectory, load)
    yield from _recalls(trajectory, load)
    for held in load.to_reconsider(trajectory.id):
        late = held.reconsider_on is not None and held.reconsider_on < load.today
        number = held.started.seq
        yield Task(TaskKind.INFORMING, trajectory.id, held.reconsider_on, late=late, count=number)


def _recalls(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    """Yield that copies are to be asked back, or wait for an answer."""
    count = load.open_recalls(trajectory.id)
    if count:
        yield Task(TaskKind.RECALL, trajectory.id, load.today, count=count)


def agreements_due(load: Caseload) -> Iterator[Task]:
    """Yield the schools whose agreement on processing is missing or ends, while it is needed.

    It is needed as long as a trajectory with video runs there or films of one are kept. Each school
    comes once, with the first of those trajectories.
    """
    seen = set()
    for trajectory in load.trajectories:
        school = load.schools[trajectory.school_id]
        if school.id in seen or not _needs_agreement(trajectory, load):
            continue
        seen.add(school.id)
        state, until = agreement_state(school, load.today), school.agreement_until
        if state is AgreementState.MISSING:
            yield Task(TaskKind.AGREEMENT, trajectory.id, subject_id=school.id)
        elif state in (AgreementState.ENDS, AgreementState.ENDED):
            late = state is AgreementState.ENDED
            yield Task(TaskKind.AGREEMENT, trajectory.id, until, late=late, subject_id=school.id)


def _needs_agreement(trajectory: Trajectory, load: Caseload) -> bool:
    if trajectory.kind is not Kind.WITH_VIDEO:
        return False
    return trajectory.status is Status.RUNNING or bool(load.films(trajectory.id))


def is_under_way(trajectory: Trajectory, following: Step | None, today: date) -> bool:
    """Whether something is still to be done, besides erasing films; a follow-up when it is near."""
    if trajectory.status is Status.RUNNING:
        return True
    if following is not None and following.kind is StepKind.FOLLOW_UP:
        return following.on is None or following.on <= today + SOON
    report_due = following is not None and following.kind is StepKind.REPORT
    return report_due and trajectory.agreement.report_to_board


def needs_analysis(trajectory: Trajectory) -> bool:
    """Whether a film is in and its analysis is not done."""
    return trajectory.kind is Kind.WITH_VIDEO and any(
        cycle.observed_on and not cycle.analysed_on for cycle in trajectory.cycles
    )


def last_contact(trajectory: Trajectory, load: Caseload) -> date | None:
    """Return the last day on which coach and coachee met."""
    days = [trajectory.intake_on, trajectory.closed_on, trajectory.followed_up_on]
    for cycle in trajectory.cycles:
        days += [cycle.observed_on, cycle.debriefed_on]
    days += [meeting.held_on for meeting in load.meetings(trajectory.id)]
    return max((day for day in days if day), default=None)


def school_days_apart(first: date, last: date, periods: Sequence[Period]) -> timedelta:
    """Return the time between two days, without those of the holidays."""
    apart = (last - first).days
    holidays = sum(
        1
        for ahead in range(1, apart + 1)
        if any(period.has(first + timedelta(days=ahead)) for period in periods)
    )
    return timedelta(days=apart - holidays)


def _step(trajectory: Trajectory, following: Step | None, load: Caseload) -> Iterator[Task]:
    if following is None or following.kind is StepKind.FOLLOW_UP:
        return
    if not is_under_way(trajectory, following, load.today):
        return
    late = following.on is not None and is_overdue(following.on, load.today, load.periods)
    on = following.on
    if on is None or on > load.today + SOON:
        weeks = _weeks_without_talk(trajectory, load)
        if weeks:
            yield Task(TaskKind.TALK_MISSING, trajectory.id, load.today, late=True, count=weeks)
            return
    if on is not None and on > load.today + SOON:
        return
    if on is not None and needs_analysis(trajectory) and following.kind is StepKind.DEBRIEF:
        on = max(load.today, on - timedelta(days=1)) if on >= load.today else on
    yield Task(TaskKind.STEP, trajectory.id, on, following.at, late)


def _weeks_without_talk(trajectory: Trajectory, load: Caseload) -> int:
    """Return for how many weeks a pupil had no talk, once that is too long; else 0."""
    if trajectory.kind is not Kind.PUPIL or trajectory.status is not Status.RUNNING:
        return 0
    last = last_contact(trajectory, load)
    if last is None:
        return 0
    apart = school_days_apart(last, load.today, load.periods)
    return apart.days // 7 if apart > NEXT_TALK_WITHIN else 0


def _parent_talks(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    if trajectory.status is not Status.RUNNING:
        return
    for meeting in load.meetings(trajectory.id):
        on = meeting.planned_on
        if meeting.held_on is None and on is not None and on <= load.today + SOON:
            late = is_overdue(on, load.today, load.periods)
            yield Task(
                TaskKind.PARENT_TALK,
                trajectory.id,
                on,
                meeting.planned_at,
                late,
                subject_id=meeting.id,
            )


def _follow_up(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    on = trajectory.planned_follow_up_on
    if trajectory.closed_on is None or trajectory.followed_up_on is not None or on is None:
        return
    if on > load.today + SOON:
        return
    late = is_overdue(on, load.today, load.periods)
    yield Task(TaskKind.FOLLOW_UP, trajectory.id, on, trajectory.planned_follow_up_at, late)


def _erasure(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    films = len(load.films(trajectory.id))
    if films and is_withdrawn(trajectory, load.consent_ledger(trajectory.id), load.today):
        yield Task(TaskKind.ERASE_WITHDRAWN, trajectory.id, load.today, late=True, count=films)
        films = 0
    if films:
        yield from _term(TaskKind.ERASURE, trajectory, load, films)
    yield from _term(TaskKind.ERASE_RECORDS, trajectory, load)


def tasks_of_erased(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    """Yield what waits in a trajectory of which only consents and register are kept."""
    yield from _term(TaskKind.ERASE_CONSENTS, trajectory, load)
    yield from _recalls(trajectory, load)


def _term(kind: TaskKind, trajectory: Trajectory, load: Caseload, count: int = 0) -> Iterator[Task]:
    """Yield that a term ends, from two weeks before."""
    on = kept_until(trajectory, _TERMS[kind])
    if on is not None and notice(on, load.today) is not None:
        yield Task(kind, trajectory.id, on, late=on < load.today, count=count)


_TERMS = {
    TaskKind.ERASURE: Kept.FILMS,
    TaskKind.ERASE_RECORDS: Kept.RECORDS,
    TaskKind.ERASE_CONSENTS: Kept.CONSENTS,
}


def _consents(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    if trajectory.status is not Status.RUNNING and not load.films(trajectory.id):
        return
    ledger = ConsentLedger(load.consents(trajectory.id), frozenset())
    ends = [
        consent.valid_until
        for consent in ledger.current()
        if consent.answer is Answer.YES and consent.valid_until
    ]
    soon = [day for day in ends if load.today <= day <= load.today + CONSENT_NOTICE]
    if soon:
        yield Task(TaskKind.CONSENT_ENDS, trajectory.id, min(soon), count=len(soon))


def _sixteen(trajectory: Trajectory, load: Caseload) -> Iterator[Task]:
    """Yield each pupil who is about to decide, or does since a month and was not asked yet."""
    if trajectory.status is not Status.RUNNING and not load.films(trajectory.id):
        return
    answers = load.current_consents(trajectory.id)
    asked = {each.giver_id for each in answers if each.capacity == "guardian"}
    if trajectory.kind is Kind.PUPIL and trajectory.status is Status.RUNNING:
        asked.add(trajectory.coachee_id)
    for person_id in sorted(asked, key=str):
        person = load.people.get(person_id)
        birthday = person.decides_from if person is not None else None
        if person is None or birthday is None or abs(birthday - load.today) > CONSENT_NOTICE:
            continue
        own = [each for each in answers if each.giver_id == person_id]
        answered = bool(own) and all(each.capacity != "guardian" for each in own)
        if birthday > load.today or not answered:
            other = person_id if person_id != trajectory.coachee_id else None
            yield Task(
                TaskKind.SIXTEEN,
                trajectory.id,
                birthday,
                subject_id=other,
                name=person.first_name,
            )
