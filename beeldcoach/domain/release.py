"""The release gate: one pure function that decides whether something may go out, and why not.

Rows are those of the decision table (`docs/release.md`). `Release` and `Viewing` are made here and
nowhere else: whatever lets bytes out takes a `Release`, whatever shows something a `Viewing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from beeldcoach.domain.consent import ConsentLedger, State
from beeldcoach.domain.release_checks import Asked, Ruling
from beeldcoach.domain.release_rows import ruling
from beeldcoach.domain.release_terms import (
    NOTHING_KNOWN,
    Access,
    BreakGlass,
    Called,
    Check,
    Facts,
    Filming,
    Ground,
    Material,
    Recipient,
    Recognisable,
    Refusal,
    Remedy,
    Request,
    Verdict,
)

if TYPE_CHECKING:
    from beeldcoach.domain.ids import ConsentId, ReleaseId

__all__ = [
    "LIFETIME",
    "NOTHING_KNOWN",
    "Access",
    "BreakGlass",
    "Called",
    "Check",
    "Decision",
    "Facts",
    "Filming",
    "Ground",
    "Material",
    "Recipient",
    "Recognisable",
    "Refusal",
    "Release",
    "Remedy",
    "Request",
    "Verdict",
    "Viewing",
    "When",
    "decide",
]

LIFETIME = timedelta(minutes=10)  # of a release token


@dataclass(frozen=True, slots=True)
class Release:
    """The gate's yes: for this material, purpose and recipient, once, within ten minutes."""

    id: ReleaseId
    request: Request
    row: int
    checks: tuple[Check, ...]
    consent_id: ConsentId | None
    valid_until: datetime

    @property
    def verdict(self) -> Verdict:
        """That it may go out."""
        return Verdict.ALLOW

    def holds_at(self, moment: datetime) -> bool:
        """Whether writing may still begin; what was begun in time may end later."""
        return moment <= self.valid_until


@dataclass(frozen=True, slots=True)
class Viewing:
    """The gate's yes to looking: shown by the coach, and nothing goes out.

    `verdict` is VIEW_ONLY where a copy was asked for or all that the rules give is a look.
    """

    id: ReleaseId
    request: Request
    row: int
    verdict: Verdict
    checks: tuple[Check, ...]
    consent_id: ConsentId | None
    valid_until: datetime

    def holds_at(self, moment: datetime) -> bool:
        """Whether showing may still begin."""
        return moment <= self.valid_until


Decision: TypeAlias = Release | Viewing | Refusal


@dataclass(frozen=True, slots=True)
class When:
    """The moment of asking, and the id that a release would get."""

    at: datetime  # UTC
    today: date  # the coach's date, or that of the last ledger entry if it is later
    new: ReleaseId


def decide(request: Request, ledger: ConsentLedger, facts: Facts, when: When) -> Decision:
    """Return a release, a viewing or a refusal; the first row of the table that fits decides."""
    ruled = ruling(Asked(request, ledger, facts, when.today))
    failed = tuple(check for check in ruled.checks if not check.ok)
    ordered = failed + tuple(check for check in ruled.checks if check.ok)
    verdict = _verdict(ruled, failed)
    consent = ruled.standing.consent if ruled.standing else None
    consent_id, until = consent.id if consent else None, when.at + LIFETIME
    if verdict is Verdict.VIEW_ONLY or (verdict is Verdict.ALLOW and ruled.to_see):
        return Viewing(when.new, request, ruled.row, verdict, ordered, consent_id, until)
    if verdict is Verdict.ALLOW:
        return Release(when.new, request, ruled.row, ordered, consent_id, until)
    return Refusal(request, verdict, ruled.row, ordered)


_IN_IT = (Ground.OTHERS, Ground.MADE_HIDDEN, Ground.NO_OTHERS, Ground.NO_PUPIL_NAMES)
_UNRECOGNISABLE_ROWS = (3, 8, 9, 10, 11, 14, 16)  # where what shows nobody is enough
_GLASS = (Ground.REASON, Ground.LEGAL_BASIS, Ground.INFORMED)
_OF_A_COPY = (Ground.STATEMENT, Ground.ENCRYPTED)  # who only looks needs neither


def _verdict(ruled: Ruling, failed: tuple[Check, ...]) -> Verdict:
    """The yes of the row, or the gentlest no that all that failed allows."""
    if not failed:
        return ruled.yes
    grounds = {check.ground for check in failed}
    if ruled.row == 15 and grounds <= set(_GLASS):
        return Verdict.BREAK_GLASS
    if ruled.row == 3 and Ground.OTHERS in grounds and grounds <= {Ground.OTHERS, *_OF_A_COPY}:
        return Verdict.VIEW_ONLY
    grounds -= {Ground.LOOK_ONLY}
    return _missing(ruled.row, failed, grounds) if grounds else Verdict.VIEW_ONLY


def _missing(row: int, failed: tuple[Check, ...], grounds: set[Ground]) -> Verdict:
    in_it = set(_IN_IT) if row in _UNRECOGNISABLE_ROWS else set()
    can_be_mended = {Ground.CONSENT, Ground.DISCUSSED} | in_it
    bad = any(c.ground is Ground.CONSENT and c.state is not State.ORAL for c in failed)
    if bad or not grounds <= can_be_mended:
        return Verdict.DENY
    if Ground.CONSENT in grounds:
        return Verdict.NEEDS_WRITTEN
    if Ground.DISCUSSED in grounds:
        return Verdict.NEEDS_DISCUSSION
    return Verdict.NEEDS_UNRECOGNISABLE
