"""The release gate: one pure function that decides whether something may go out, and why not.

Rows are those of the decision table (`docs/release.md`). `Release` is made here and nowhere
else: whatever lets bytes out takes one as a parameter.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Consent, ConsentLedger, Purpose, Standing, State, Use
from beeldcoach.domain.trajectory import Commissioner

if TYPE_CHECKING:
    from beeldcoach.domain.ids import ConsentId, PersonId, ReleaseId, TrajectoryId

LIFETIME = timedelta(minutes=10)  # of a release token


class Verdict(StrEnum):
    """The answer of the gate."""

    ALLOW = "allow"
    DENY = "deny"
    NEEDS_WRITTEN = "needs_written"


class Ground(StrEnum):
    """What a check looked at."""

    NEVER = "never"
    NOT_YET = "not_yet"
    INTERIM = "interim"
    AGREEMENT = "agreement"
    AT_END = "at_end"
    FINAL = "final"
    SEEN = "seen"
    NO_PUPIL_NAMES = "no_pupil_names"
    NO_NAMES = "no_names"
    NO_OTHERS = "no_others"  # whom the consent says nothing of
    CONSENT = "consent"
    OWN = "own"
    RECIPIENT = "recipient"
    MATERIAL = "material"
    GUARDIAN = "guardian"  # a pupil under sixteen: a guardian with authority
    AGE = "age"  # of a pupil: who decides
    IDENTITY = "identity"


class Remedy(StrEnum):
    """What the coach can do about a check that failed."""

    NONE = "none"
    RECORD_CONSENT = "record_consent"
    OPEN_CLOSING = "open_closing"
    OPEN_REPORT = "open_report"
    SHOW_REPORT = "show_report"
    CHOOSE_REPORT = "choose_report"  # ask about the report of the whole instead
    LEAVE_NAMES_OUT = "leave_names_out"  # of a letter


@dataclass(frozen=True, slots=True)
class Material:
    """What is to go out, in exactly this state."""

    kind: str  # report, register, letter, calendar, keys, lens, figures, annotations, film, ...
    id: str
    version: int
    digest: str  # hex, of the content; empty while there is nothing yet

    @property
    def exists(self) -> bool:
        """Whether there is anything to let out."""
        return bool(self.digest)


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom."""

    key: str  # as in `Use`
    name: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the gate."""

    trajectory_id: TrajectoryId | None  # None: all about a person, or a paper of the practice
    teacher_id: PersonId | None  # whose own it is; None for a paper that is about nobody
    purpose: Purpose
    material: Material
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class Access:
    """Who gets all that is kept about a person."""

    is_self: bool  # the recipient is the person
    is_guardian: bool  # the recipient decides for this pupil, with authority
    decides_herself: bool | None  # None for a pupil of unknown age
    identity_checked: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gate must know besides the consents."""

    commissioner: Commissioner | None
    board_report_agreed: bool
    ended_on: date | None
    final: bool  # every part that goes out was approved
    seen_digests: frozenset[str]  # of the versions that the teacher saw and agreed to
    seen_on: date | None
    pupil_names: tuple[str, ...]  # found in the material
    recipient_is_teacher: bool
    access: Access | None = None  # of a person's file only
    names_found: tuple[str, ...] = ()  # of known people and schools, in what may name none
    others_named: tuple[str, ...] = ()  # who are neither hers to name nor the recipient


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that the gate looked at."""

    ground: Ground
    ok: bool
    remedy: Remedy = Remedy.NONE
    state: State | None = None
    on: date | None = None
    until: date | None = None
    count: int = 0
    names: tuple[str, ...] = field(default=(), repr=False)  # found; no log gets them


@dataclass(frozen=True, slots=True)
class Refusal:
    """The gate's no: crosses first."""

    request: Request
    verdict: Verdict
    row: int
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """The gate's yes: for this material, purpose and recipient, once, within ten minutes."""

    id: ReleaseId
    request: Request
    row: int
    checks: tuple[Check, ...]
    consent_id: ConsentId | None
    valid_until: datetime

    def holds_at(self, moment: datetime) -> bool:
        """Whether writing may still begin; what was begun in time may end later."""
        return moment <= self.valid_until


Decision = Release | Refusal


@dataclass(frozen=True, slots=True)
class When:
    """The moment of asking, and the id that a release would get."""

    at: datetime  # UTC
    today: date  # the coach's date, or that of the last ledger entry if it is later
    new: ReleaseId


def decide(request: Request, ledger: ConsentLedger, facts: Facts, when: When) -> Decision:
    """Return a release or a refusal for `request`; the first row of the table that fits decides."""
    row, checks, standing = _row(request, ledger, facts, when.today)
    failed = tuple(check for check in checks if not check.ok)
    ordered = failed + tuple(check for check in checks if check.ok)
    if failed:
        return Refusal(request, _verdict(failed), row, ordered)
    consent = standing.consent if standing else None
    return Release(
        when.new, request, row, ordered, consent.id if consent else None, when.at + LIFETIME
    )


_NEVER = (Purpose.ASSESSMENT,)
_PAPERS = ("letter", "calendar")  # that may name somebody, with consent (row 9)
_NAMELESS = (*_PAPERS, "keys", "lens")  # of row 18; nothing else goes out without a name
_OF_ANALYSIS = ("figures", "annotations")  # what was made of a film, without its picture or sound


def _row(
    request: Request, ledger: ConsentLedger, facts: Facts, today: date
) -> tuple[int, tuple[Check, ...], Standing | None]:
    if request.purpose in _NEVER:
        return 13, (Check(Ground.NEVER, ok=False),), None
    if request.material.kind == "person_file":
        return _person_file(request, facts)
    if request.purpose in (Purpose.VIEW_OWN, Purpose.COPY_OWN):
        return _own(request, facts)
    return _for_others(request, ledger, facts, today)


def _for_others(
    request: Request, ledger: ConsentLedger, facts: Facts, today: date
) -> tuple[int, tuple[Check, ...], Standing | None]:
    """Rows 5, 6, 9 and 18: what somebody else gets."""
    kind = request.material.kind
    if kind in _NAMELESS and request.purpose is Purpose.PRACTICE_PAPER:
        return _practice_paper(request, facts)
    if kind in (*_PAPERS, *_OF_ANALYSIS) and request.purpose is Purpose.THIRD_PARTY:
        return _naming(request, ledger, facts, today)
    if request.purpose is Purpose.REPORT_TO_BOARD and request.teacher_id is not None:
        return _to_board(request, ledger, facts, today)
    return _not_yet()


def _not_yet() -> tuple[int, tuple[Check, ...], None]:
    return 0, (Check(Ground.NOT_YET, ok=False),), None


def _to_board(
    request: Request, ledger: ConsentLedger, facts: Facts, today: date
) -> tuple[int, tuple[Check, ...], Standing | None]:
    """Rows 5 and 6: what the board may get."""
    if request.material.kind == "interim_report":
        closed = facts.ended_on is not None
        remedy = Remedy.CHOOSE_REPORT if closed else Remedy.OPEN_CLOSING
        return 6, (Check(Ground.INTERIM, ok=False, remedy=remedy),), None
    if request.material.kind == "report":
        return _report_to_board(request, ledger, facts, today)
    return _not_yet()


def _own(request: Request, facts: Facts) -> tuple[int, tuple[Check, ...], None]:
    """Rows 1 and 2: the teacher's own report, annotations, register and receipts."""
    row = 1 if request.purpose is Purpose.VIEW_OWN else 2
    if request.material.kind in ("film", "fragment", "still"):
        return 3, (Check(Ground.NOT_YET, ok=False),), None
    own = Check(Ground.OWN, ok=facts.recipient_is_teacher)
    if not request.material.exists:
        return row, (*_there(request), own), None
    return row, (own, _pupils_in(request, facts)), None


def _practice_paper(request: Request, facts: Facts) -> tuple[int, tuple[Check, ...], None]:
    """Row 18: papers of the practice, such as an announcement, in which nobody is named."""
    names = facts.names_found
    nameless = Check(
        Ground.NO_NAMES,
        ok=not names,
        remedy=Remedy.LEAVE_NAMES_OUT if _is_letter(request) else Remedy.NONE,
        count=len(names),
        names=names,
    )
    return 18, (*_there(request), nameless, _recipient(request)), None


def _naming(
    request: Request, ledger: ConsentLedger, facts: Facts, today: date
) -> tuple[int, tuple[Check, ...], Standing | None]:
    """Row 9, for papers and figures that are about somebody: to a school, parents, the coach."""
    if request.teacher_id is None:
        return 9, (Check(Ground.CONSENT, ok=False, state=State.NONE),), None
    use = Use(request.purpose, request.material.kind, request.recipient.key)
    standing = ledger.standing(request.teacher_id, use, today)
    checks = (
        *_there(request),
        _consent_check(standing),
        _pupils_in(request, facts),
        _others(request, facts),
        _recipient(request),
    )
    return 9, checks, standing


def _others(request: Request, facts: Facts) -> Check:
    """Look for people who agreed to nothing: one consent speaks for one person."""
    can_be_left_out = request.material.kind in ("letter", "annotations")
    return Check(
        Ground.NO_OTHERS,
        ok=not facts.others_named,
        remedy=Remedy.LEAVE_NAMES_OUT if can_be_left_out else Remedy.NONE,
        count=len(facts.others_named),
        names=facts.others_named,
    )


def _there(request: Request) -> tuple[Check, ...]:
    if request.material.exists:
        return ()
    has_report = not _is_letter(request) and request.material.kind not in _OF_ANALYSIS
    return (_NOTHING if has_report else _UNWRITTEN,)


def _is_letter(request: Request) -> bool:
    return request.material.kind == "letter"


def _recipient(request: Request) -> Check:
    return Check(Ground.RECIPIENT, ok=bool(request.recipient.name.strip()))


def _person_file(request: Request, facts: Facts) -> tuple[int, tuple[Check, ...], None]:
    """Row 2: all that is kept about a person, for her, or for who decides for a young pupil."""
    access = facts.access
    if request.purpose is not Purpose.COPY_OWN or access is None:
        return _not_yet()
    if not request.material.exists:
        return 2, (Check(Ground.MATERIAL, ok=False),), None
    if access.decides_herself is None:
        who = Check(Ground.AGE, ok=False)
    elif access.decides_herself:
        who = Check(Ground.OWN, ok=access.is_self)
    else:
        who = Check(Ground.GUARDIAN, ok=access.is_guardian)
    identity = Check(Ground.IDENTITY, ok=access.identity_checked)
    named = Check(Ground.RECIPIENT, ok=bool(request.recipient.name.strip()))
    pupils = replace(_pupils(facts), remedy=Remedy.NONE)
    return 2, (who, identity, pupils, named), None


def _report_to_board(
    request: Request, ledger: ConsentLedger, facts: Facts, today: date
) -> tuple[int, tuple[Check, ...], Standing]:
    """Row 5: a copy of the final report for the school board."""
    use = Use(request.purpose, request.material.kind, request.recipient.key)
    assert request.teacher_id is not None
    standing = ledger.standing(request.teacher_id, use, today)
    agreed = facts.commissioner is Commissioner.BOARD or facts.board_report_agreed
    checks = (
        _consent_check(standing),
        *_material(request.material, facts),
        Check(
            Ground.AT_END,
            ok=facts.ended_on is not None,
            remedy=Remedy.OPEN_CLOSING,
            on=facts.ended_on,
        ),
        Check(Ground.AGREEMENT, ok=agreed),
        _recipient(request),
    )
    return 5, checks, standing


_NOTHING = Check(Ground.MATERIAL, ok=False, remedy=Remedy.OPEN_REPORT)
_UNWRITTEN = Check(Ground.MATERIAL, ok=False)  # of what lies open behind the question


def _material(material: Material, facts: Facts) -> tuple[Check, ...]:
    """What the report itself must be; of one that is not there nothing else is asked."""
    if not material.exists:
        return (_NOTHING,)
    seen = material.digest in facts.seen_digests
    return (
        Check(Ground.SEEN, ok=seen, remedy=Remedy.SHOW_REPORT, on=facts.seen_on),
        Check(Ground.FINAL, ok=facts.final, remedy=Remedy.OPEN_REPORT),
        _pupils(facts),
    )


def _pupils(facts: Facts) -> Check:
    found = len(facts.pupil_names)
    return Check(
        Ground.NO_PUPIL_NAMES,
        ok=not found,
        remedy=Remedy.OPEN_REPORT,
        count=found,
        names=facts.pupil_names,
    )


def _pupils_in(request: Request, facts: Facts) -> Check:
    """Look for pupils; of a letter the names can be left out, the rest has no report to open."""
    if _is_letter(request):
        return replace(_pupils(facts), remedy=Remedy.LEAVE_NAMES_OUT)
    if request.material.kind in _OF_ANALYSIS:
        return replace(_pupils(facts), remedy=Remedy.NONE)
    return _pupils(facts)


def _consent_check(standing: Standing) -> Check:
    consent: Consent | None = standing.consent
    return Check(
        Ground.CONSENT,
        ok=standing.state is State.WRITTEN,
        remedy=Remedy.RECORD_CONSENT,
        state=standing.state,
        on=consent.given_on if consent else None,
        until=consent.valid_until if consent else None,
    )


def _verdict(failed: tuple[Check, ...]) -> Verdict:
    only_oral = all(c.ground is Ground.CONSENT and c.state is State.ORAL for c in failed)
    return Verdict.NEEDS_WRITTEN if only_oral else Verdict.DENY
