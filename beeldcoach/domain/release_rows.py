"""Which row of the decision table fits a request, and what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.consent import ConsentLedger, Purpose
from beeldcoach.domain.ids import PersonId, TrajectoryId
from beeldcoach.domain.release_checks import (
    NAMELESS,
    OF_ANALYSIS,
    PAPERS,
    PICTURES,
    Asked,
    Ruling,
    as_agreed,
    consent,
    identity,
    no_consent,
    no_row,
    own,
    pupils,
    pupils_in,
    recipient,
    report_itself,
    there,
    unnamed,
    who_decides,
)
from beeldcoach.domain.release_pictures import (
    PICTURE_ROWS,
    copy_for_teacher,
    pictures_to_board,
    to_third_party,
)
from beeldcoach.domain.release_terms import NOTHING_KNOWN, Check, Ground, Material, Remedy, Request
from beeldcoach.domain.trajectory import Commissioner

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.release_terms import Recipient

_NOBODY = UUID(int=0)
NEVER = (Purpose.ASSESSMENT, Purpose.PERSONNEL_FILE, Purpose.DISMISSAL)


def ruling(asked: Asked) -> Ruling:
    """Return what the first row that fits says."""
    purpose = asked.request.purpose
    if purpose in NEVER:
        return Ruling(13, (Check(Ground.NEVER, ok=False),))
    if asked.kind == "person_file":
        return _person_file(asked)
    return _ROWS.get(purpose, _none)(asked)


def has_row(purpose: Purpose, kind: str, to: Recipient) -> bool:
    """Whether the table speaks of this purpose and kind of material, of whomever it is about."""
    trajectory_id, teacher_id = TrajectoryId(_NOBODY), PersonId(_NOBODY)
    request = Request(trajectory_id, teacher_id, purpose, Material(kind, "", 1, "asked"), to)
    nothing = ConsentLedger((), frozenset())
    return ruling(Asked(request, nothing, NOTHING_KNOWN, date.min)).row != 0


def _none(_asked: Asked) -> Ruling:
    return no_row()


def _view_own(asked: Asked) -> Ruling:
    """Row 1: she sees what is her own."""
    mine = own(asked.facts)
    if not asked.request.material.exists:
        return Ruling(1, (*there(asked.request), mine), to_see=True)
    return Ruling(1, (mine, pupils_in(asked)), to_see=True)


def _copy_own(asked: Asked) -> Ruling:
    """Rows 2 and 3: a copy of her own report, annotations, register, receipts; or of a film."""
    if asked.kind in PICTURES:
        return copy_for_teacher(asked)
    mine = own(asked.facts)
    if not asked.request.material.exists:
        return Ruling(2, (*there(asked.request), mine))
    return Ruling(2, (mine, pupils_in(asked)))


def _person_file(asked: Asked) -> Ruling:
    """Row 2: all that is kept about a person, for her, or for who decides for a young pupil."""
    facts = asked.facts
    if asked.request.purpose is not Purpose.COPY_OWN or facts.access is None:
        return no_row()
    if not asked.request.material.exists:
        return Ruling(2, (Check(Ground.MATERIAL, ok=False),))
    nameless = replace(pupils(facts), remedy=Remedy.NONE)
    checked = replace(identity(facts), remedy=Remedy.NONE)  # it is asked beside the answer
    return Ruling(2, (who_decides(facts), checked, nameless, recipient(asked.request)))


def _to_board(asked: Asked) -> Ruling:
    """Rows 5, 6 and 8: what the board may get."""
    if asked.request.teacher_id is None:
        return no_row()
    if asked.kind == "interim_report":
        closed = asked.facts.ended_on is not None
        remedy = Remedy.CHOOSE_REPORT if closed else Remedy.OPEN_CLOSING
        return Ruling(6, (Check(Ground.INTERIM, ok=False, remedy=remedy),))
    if asked.kind == "report":
        return _report_to_board(asked)
    return pictures_to_board(asked) if asked.kind in PICTURES else no_row()


def _report_to_board(asked: Asked) -> Ruling:
    """Row 5: a copy of the final report for the school board."""
    standing, facts = asked.standing(), asked.facts
    agreed = facts.commissioner is Commissioner.BOARD or facts.board_report_agreed
    checks = (
        consent(standing),
        *as_agreed(asked, standing),
        *report_itself(asked.request.material, facts),
        Check(
            Ground.AT_END,
            ok=facts.ended_on is not None,
            remedy=Remedy.OPEN_CLOSING,
            on=facts.ended_on,
        ),
        Check(Ground.AGREEMENT, ok=agreed),
        recipient(asked.request),
    )
    return Ruling(5, checks, standing)


def _third_party(asked: Asked) -> Ruling:
    """Rows 8 and 9: a named other; the board gets pictures as any other, and no report so."""
    if asked.kind in (*PAPERS, *OF_ANALYSIS):
        return _naming(asked)
    if asked.kind == "interim_report" and asked.for_board:
        return Ruling(6, (Check(Ground.INTERIM, ok=False, remedy=Remedy.CHOOSE_REPORT),))
    if asked.kind == "report" and asked.for_board:
        return Ruling(5, (Check(Ground.AS_REPORT, ok=False, remedy=Remedy.CHOOSE_REPORT),))
    if asked.kind in PICTURES and asked.for_board:
        return pictures_to_board(asked)
    return to_third_party(asked) if asked.kind in (*PICTURES, "report") else no_row()


def _naming(asked: Asked) -> Ruling:
    """Row 9, for papers and figures that are about somebody: to a school, parents, the coach."""
    if asked.request.teacher_id is None:
        return no_consent(9)
    standing = asked.standing()
    checks = (
        *there(asked.request),
        consent(standing),
        *as_agreed(asked, standing),
        pupils_in(asked),
        unnamed(asked),
        recipient(asked.request),
    )
    return Ruling(9, checks, standing)


def _practice_paper(asked: Asked) -> Ruling:
    """Row 18: papers of the practice, such as an announcement, in which nobody is named."""
    if asked.kind not in NAMELESS:
        return no_row()
    names = asked.facts.names_found
    nameless = Check(
        Ground.NO_NAMES,
        ok=not names,
        remedy=Remedy.LEAVE_NAMES_OUT if asked.kind == "letter" else Remedy.NONE,
        count=len(names),
        names=names,
    )
    return Ruling(18, (*there(asked.request), nameless, recipient(asked.request)))


def _backup(asked: Asked) -> Ruling:
    """Row 17: the vault itself, encrypted, to come back from."""
    return Ruling(17, there(asked.request)) if asked.kind == "vault" else no_row()


_ROWS: dict[Purpose, Callable[[Asked], Ruling]] = {
    Purpose.VIEW_OWN: _view_own,
    Purpose.COPY_OWN: _copy_own,
    Purpose.REPORT_TO_BOARD: _to_board,
    Purpose.THIRD_PARTY: _third_party,
    Purpose.PRACTICE_PAPER: _practice_paper,
    Purpose.BACKUP: _backup,
    **PICTURE_ROWS,
}
