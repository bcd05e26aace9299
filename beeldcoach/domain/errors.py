"""What the rules refuse: kinds of refusal with a code and fields, never prose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId


@dataclass(unsafe_hash=True)
class DomainError(Exception):
    """The rules said no; `ui/messages.py` holds the sentences for each kind."""

    def __str__(self) -> str:
        """Name the kind only: fields may hold what a log must not."""
        return type(self).__name__


@dataclass(unsafe_hash=True)
class StartIncomplete(DomainError):
    """T1: something that must be known before a trajectory starts is missing."""

    missing: tuple[str, ...]  # of coachee, school, willing, commissioner, guardians, ...


@dataclass(unsafe_hash=True)
class AssessmentRefused(DomainError):
    """T2: the assignment is an assessment."""


@dataclass(unsafe_hash=True)
class GuardianRefused(DomainError):
    """A guardian with authority said no to the coaching of a pupil; one refusal decides."""


@dataclass(unsafe_hash=True)
class CodeInUse(DomainError):
    """The code of a pupil stands for someone else already."""


@dataclass(unsafe_hash=True)
class NotRunning(DomainError):
    """The trajectory is closed or was stopped."""


@dataclass(unsafe_hash=True)
class IntakeFirst(DomainError):
    """T3: the intake comes before the first cycle."""


@dataclass(unsafe_hash=True)
class PreviousDebriefFirst(DomainError):
    """T3: the cycle before this one has no debrief yet."""

    number: int  # of the cycle that waits for its debrief


@dataclass(unsafe_hash=True)
class InTheFuture(DomainError):
    """T8: what happened cannot lie in the future."""

    on: date


@dataclass(unsafe_hash=True)
class TooEarly(DomainError):
    """T3: the date lies before the step that it follows."""

    on: date
    earliest: date
    after: str  # birth, agreement, intake, table, debrief, film, analysis, closing


@dataclass(unsafe_hash=True)
class FilmFirst(DomainError):
    """T3: this step needs the film, or the observation, of its cycle."""

    number: int


@dataclass(unsafe_hash=True)
class ObservationFirst(DomainError):
    """What was seen belongs to an observation, and this one was not begun."""

    number: int  # of the cycle


@dataclass(unsafe_hash=True)
class FilmedInThisKind(DomainError):
    """In a trajectory with video the lesson is filmed, not watched at a clock."""


@dataclass(unsafe_hash=True)
class FilmThereAlready(DomainError):
    """The cycle has its film; another one would take the place of what was analysed."""

    number: int


@dataclass(unsafe_hash=True)
class AngleThereAlready(DomainError):
    """The lesson is seen from a second camera already; two are shown beside each other."""

    number: int


@dataclass(unsafe_hash=True)
class NotAnAngle(DomainError):
    """Only a film of a lesson has a second one beside it, and of the same lesson."""


@dataclass(unsafe_hash=True)
class FilmIsCoded(DomainError):
    """What was written about a film belongs to that film; it stays the film of the lesson."""

    number: int


@dataclass(unsafe_hash=True)
class OffsetTooFar(DomainError):
    """With such an offset the two films would have no moment in common."""


@dataclass(unsafe_hash=True)
class AnalysisFirst(DomainError):
    """T5: with video, the film is analysed before the debrief."""

    number: int


@dataclass(unsafe_hash=True)
class DebriefOnLaterDay(DomainError):
    """T5: with video, the debrief is on a later day than the film."""

    filmed_on: date


@dataclass(unsafe_hash=True)
class DebriefOnSameDay(DomainError):
    """T5: without video, observation and debrief are on one day."""

    observed_on: date


@dataclass(unsafe_hash=True)
class TooFewCycles(DomainError):
    """T4: closing needs three completed cycles."""

    done: int
    needed: int


@dataclass(unsafe_hash=True)
class CycleUnfinished(DomainError):
    """T4: a cycle was begun, or planned, and not completed or dropped."""

    number: int


@dataclass(unsafe_hash=True)
class CycleInUse(DomainError):
    """T6: a cycle that was begun cannot be dropped."""

    number: int


@dataclass(unsafe_hash=True)
class MinimumCycles(DomainError):
    """T6: the first three cycles cannot be dropped."""

    needed: int


@dataclass(unsafe_hash=True)
class AlreadyDone(DomainError):
    """The step has been taken already."""

    on: date


@dataclass(unsafe_hash=True)
class NoFilmInThisKind(DomainError):
    """A trajectory without video has no film, and no analysis of one."""


@dataclass(unsafe_hash=True)
class SpanInvalid(DomainError):
    """A fragment or interval must have an end after its begin, inside the film."""


@dataclass(unsafe_hash=True)
class TooLong(DomainError):
    """A text is longer than can be kept."""

    limit: int  # characters


@dataclass(unsafe_hash=True)
class ConsentIncomplete(DomainError):
    """A consent misses what makes it one."""

    missing: tuple[str, ...]  # of purposes, recipient, text, evidence, date


@dataclass(unsafe_hash=True)
class TermsOutOfOrder(DomainError):
    """What is leaned on would go first: films, then records, then the consents that prove them."""


@dataclass(unsafe_hash=True)
class NotEnded(DomainError):
    """The terms count from the end of a trajectory, and it has not ended."""


@dataclass(unsafe_hash=True)
class KeptAsLong(DomainError):
    """The films are kept until this day already."""

    until: date


@dataclass(unsafe_hash=True)
class NewConsentMissing(DomainError):
    """To keep films longer needs her consent in writing, given since a day, until a day."""

    since: date
    until: date


@dataclass(unsafe_hash=True)
class FilmErased(DomainError):
    """The film is gone for good; what was written about it may still be there."""

    on: date


@dataclass(unsafe_hash=True)
class NothingToErase(DomainError):
    """It was erased already."""


@dataclass(unsafe_hash=True)
class NothingToWithdraw(DomainError):
    """There is no standing yes for this purpose."""


@dataclass(unsafe_hash=True)
class LedgerBroken(DomainError):
    """The chain of the ledger does not close at this entry."""

    seq: int


@dataclass(unsafe_hash=True)
class LedgerTextChanged(DomainError):
    """The personal texts of this entry are not those that were written down with it."""

    seq: int


@dataclass(unsafe_hash=True)
class ReleaseRefused(DomainError):
    """The gate said no; its checks say why."""

    codes: tuple[str, ...]


@dataclass(unsafe_hash=True)
class ReleaseSpent(DomainError):
    """A release token is used once, within ten minutes."""


@dataclass(unsafe_hash=True)
class ReleaseStopped(DomainError):
    """While it went out, what allowed it was taken back: nothing of it is left."""

    codes: tuple[str, ...]  # of the grounds that do not hold any more


@dataclass(unsafe_hash=True)
class NotSeenWhole(DomainError):
    """A copy is signed off by who looked at all of it."""


@dataclass(unsafe_hash=True)
class SectionEmpty(DomainError):
    """A section of the report that must have words is empty."""

    section: str


@dataclass(unsafe_hash=True)
class ReportNotReady(DomainError):
    """The report cannot be made final before every part is approved by the teacher."""

    open_sections: tuple[str, ...]


@dataclass(unsafe_hash=True)
class FocusNotAgreed(DomainError):
    """The guardians of the pupil in focus did not all agree to it (G2)."""


class PupilBasisMissing(DomainError):
    """G2: the basis for filming the pupils is not recorded yet."""


@dataclass(unsafe_hash=True)
class WorkNotAgreed(DomainError):
    """Row 4: there is no yes of the teacher to work with her films: never asked, or no more."""

    trajectory_id: TrajectoryId
    number: int  # of the cycle whose film it is about
    was_asked: bool = True  # whether she ever answered
    has_film: bool = True  # whether it is about a film that lies in the vault


@dataclass(unsafe_hash=True)
class UnknownThing(DomainError):
    """The thing that a command is about is not there any more."""


@dataclass(unsafe_hash=True)
class TableConsentMissing(DomainError):
    """Everyone at the table of a filmed conversation agrees first."""

    missing: int  # how many did not; 0 when nobody was named yet


@dataclass(unsafe_hash=True)
class TableRefused(DomainError):
    """Someone at the table of a conversation said no: it is not filmed."""


@dataclass(unsafe_hash=True)
class ClosingFirst(DomainError):
    """The follow-up comes after the closing."""


@dataclass(unsafe_hash=True)
class SpanOfWorkingGoal(DomainError):
    """A working goal runs two to four weeks."""

    shortest: int  # weeks
    longest: int


@dataclass(unsafe_hash=True)
class GoalInUse(DomainError):
    """A learning goal with working goals that were looked back on cannot be removed."""


@dataclass(unsafe_hash=True)
class PeriodBackwards(DomainError):
    """A period ends before it begins."""

    first: date
    last: date


@dataclass(unsafe_hash=True)
class FoundBefore(DomainError):
    """Something is found when it has happened, not before."""

    happened: date


@dataclass(unsafe_hash=True)
class PersonInUse(DomainError):
    """Someone with a trajectory, or in the ledger, cannot be removed; archiving is possible."""


@dataclass(unsafe_hash=True)
class NotDoubles(DomainError):
    """The two cannot be one: the same row, or a pupil with a guardian of that pupil."""


@dataclass(unsafe_hash=True)
class NameMissing(DomainError):
    """Someone, or a school, needs a name."""


@dataclass(unsafe_hash=True)
class OddAddress(DomainError):
    """An e-mail address needs one @ with something before and after it, and no spaces."""


@dataclass(unsafe_hash=True)
class RoleFixed(DomainError):
    """A coached pupil stays a pupil, and who was coached as an adult does not become one."""


@dataclass(unsafe_hash=True)
class SchoolInUse(DomainError):
    """A school with a trajectory, a contact, or a place in the ledger cannot be removed."""


@dataclass(unsafe_hash=True)
class PlanFixed(DomainError):
    """This day follows from another one, and moves with it."""


@dataclass(unsafe_hash=True)
class LensMissing(DomainError):
    """There is no such lens (any more)."""


@dataclass(unsafe_hash=True)
class CodesLeft(DomainError):
    """It is not said yet what becomes of codes that were used."""

    seen: int  # how many moments have them


@dataclass(unsafe_hash=True)
class LensInUse(DomainError):
    """A lens through which trajectories look cannot be removed; putting it aside is possible."""

    trajectories: int


@dataclass(unsafe_hash=True)
class KeyTaken(DomainError):
    """The key is that of another code."""

    key: str
    name: str  # of that code


@dataclass(unsafe_hash=True)
class KeyReserved(DomainError):
    """The key is of the player and the fragments, or no key that a code can have."""

    key: str


@dataclass(unsafe_hash=True)
class NameTaken(DomainError):
    """Another one of the same lens has this name already."""


@dataclass(unsafe_hash=True)
class LensFull(DomainError):
    """The lens has as many codes, clusters or answers as there can be."""

    most: int


@dataclass(unsafe_hash=True)
class TooFew(DomainError):
    """A lens needs a cluster, and a question needs its answers."""

    least: int
