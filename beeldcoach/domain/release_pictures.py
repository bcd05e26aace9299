"""Rows 3, 4, 8 to 12 and 14 to 16: what concerns film, fragments, stills, and what is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release_checks import (
    PICTURES,
    Asked,
    Ruling,
    as_agreed,
    child_in_it,
    consent,
    identity,
    known,
    no_consent,
    no_row,
    others,
    others_written,
    own,
    pupils_in,
    recipient,
    there,
    unnamed,
    who_decides,
)
from beeldcoach.domain.release_terms import Check, Ground, Remedy, Verdict
from beeldcoach.domain.trajectory import Commissioner

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.domain.consent import Standing

EDUCATION_YEARS = 5  # at most
_TEXTS = ("report", "annotations")


def copy_for_teacher(asked: Asked) -> Ruling:
    """Row 3: a film, fragment or still for her, encrypted; else she may only look."""
    facts = asked.facts
    statement = Check(
        Ground.STATEMENT,
        ok=facts.statement_on is not None,
        remedy=Remedy.RECORD_STATEMENT,
        on=facts.statement_on,
    )
    checks = (
        *there(asked.request),
        own(facts),
        others(asked),
        statement,
        Check(Ground.ENCRYPTED, ok=facts.encrypted),
    )
    return Ruling(3, checks)


def coach_work(asked: Asked) -> Ruling:
    """Row 4 with G0 to G2: the coach works with the film in the vault."""
    if asked.kind not in PICTURES:
        return no_row()
    if asked.request.teacher_id is None:
        return no_consent(4)
    standing = asked.standing()
    return Ruling(4, (*before_filming(asked), consent(standing, oral_will_do=True)), standing)


def before_filming(asked: Asked) -> tuple[Check, ...]:
    """G0 to G2: what must be so before anything is filmed."""
    filming = asked.facts.filming
    if filming is None:
        return (Check(Ground.ACCEPTED, ok=False, remedy=Remedy.OPEN_AGREEMENT),)
    agreement, basis, table = Remedy.OPEN_AGREEMENT, Remedy.OPEN_BASIS, Remedy.OPEN_TABLE
    filmed: tuple[Check, ...] = (
        Check(Ground.BASIS, ok=filming.basis, remedy=basis),
        Check(Ground.FOCUS, ok=filming.focus_agreed, remedy=basis),
    )
    if filming.table_agrees is not None:
        filmed = (Check(Ground.TABLE, ok=filming.table_agrees, remedy=table),)
    return (
        Check(Ground.ASSIGNMENT, ok=filming.is_assessment is False, remedy=agreement),
        Check(Ground.WILLING, ok=filming.willing, remedy=agreement),
        Check(Ground.ACCEPTED, ok=filming.accepted, remedy=agreement),
        *filmed,
    )


def pictures_to_board(asked: Asked) -> Ruling:
    """Row 8: a film, fragment or still to the board; further as row 9."""
    return _to_named(8, asked)


def to_third_party(asked: Asked) -> Ruling:
    """Row 9: a fragment, still or report for a named other; never a whole film."""
    if asked.kind == "film":
        return Ruling(9, (Check(Ground.WHOLE_FILM, ok=False, remedy=Remedy.CHOOSE_PART),))
    return _to_named(9, asked)


def _to_named(row: int, asked: Asked, *more: Check) -> Ruling:
    if asked.request.teacher_id is None:
        return no_consent(row)
    standing = asked.standing()
    checks = (
        *there(asked.request),
        *more,
        consent(standing),
        *as_agreed(asked, standing),
        *_who_is_in_it(asked),
        recipient(asked.request),
    )
    return Ruling(row, checks, standing)


def _who_is_in_it(asked: Asked) -> tuple[Check, ...]:
    """Pictures show people, texts name them."""
    if asked.kind in PICTURES:
        return (others(asked),)
    return pupils_in(asked), unnamed(asked)


def supervision(asked: Asked) -> Ruling:
    """Row 10: the coach's own supervision; her supervisor looks, and gets nothing."""
    if asked.kind not in (*PICTURES, *_TEXTS):
        return no_row()
    if asked.request.teacher_id is None:
        return no_consent(10)
    standing = asked.standing()
    checks = (
        *there(asked.request),
        known(Ground.TOLD, asked),
        Check(Ground.SECRECY, ok=asked.facts.bound_to_secrecy),
        consent(standing),
        *as_agreed(asked, standing),
        *_who_is_in_it(asked),
        recipient(asked.request),
    )
    return Ruling(10, checks, standing, to_see=True)


def beyond(asked: Asked) -> Ruling:
    """Row 11: research, publication and education."""
    if asked.kind not in (*PICTURES, *_TEXTS):
        return no_row()
    if asked.request.teacher_id is None:
        return no_consent(11)
    return _to_named(11, asked, *_ends_in_time(asked, asked.standing()))


def _ends_in_time(asked: Asked, standing: Standing) -> tuple[Check, ...]:
    entry = standing.consent
    if entry is None:
        return ()
    until = entry.valid_until
    ends = Check(Ground.END_DATE, ok=until is not None, remedy=Remedy.RECORD_CONSENT, until=until)
    if asked.request.purpose is not Purpose.EDUCATION or until is None:
        return (ends,)
    latest = latest_for_education(entry.given_on)
    within = Check(
        Ground.FIVE_YEARS, ok=until <= latest, remedy=Remedy.RECORD_CONSENT, until=latest
    )
    return ends, within


def latest_for_education(given_on: date) -> date:
    """Return the last day on which a consent to education can count: five years on."""
    year = given_on.year + EDUCATION_YEARS
    try:
        return given_on.replace(year=year)
    except ValueError:  # 29 February
        return given_on.replace(year=year, month=3, day=1)


def image_production(asked: Asked) -> Ruling:
    """Row 12: promotion and film production; to be unrecognisable is not enough."""
    if asked.kind not in PICTURES:
        return no_row()
    if asked.request.teacher_id is None:
        return no_consent(12)
    standing = asked.standing()
    checks = (
        *there(asked.request),
        consent(standing),
        *as_agreed(asked, standing),
        others_written(asked),
        recipient(asked.request),
    )
    return Ruling(12, checks, standing)


def another_purpose(asked: Asked) -> Ruling:
    """Row 14: a purpose that the table does not name: talk about it first, then as row 9."""
    if asked.kind not in (*PICTURES, *_TEXTS):
        return no_row()
    return _to_named(14, asked, known(Ground.DISCUSSED, asked))


def legal_duty(asked: Asked) -> Ruling:
    """Row 15: break glass."""
    broken = asked.facts.broken
    if asked.kind not in (*PICTURES, *_TEXTS):
        return no_row()
    long_enough = broken is not None and broken.has_reason
    based = broken is not None and broken.has_basis
    told = broken is not None and broken.is_told
    glass = Remedy.BREAK_GLASS
    checks = (
        *there(asked.request),
        Check(Ground.REASON, ok=long_enough, remedy=glass),
        Check(Ground.LEGAL_BASIS, ok=based, remedy=glass),
        Check(Ground.INFORMED, ok=told, remedy=glass),
        recipient(asked.request),
    )
    return Ruling(15, checks)


def access_request(asked: Asked) -> Ruling:
    """Row 16: a pupil in the film or a guardian sees the own child, the others hidden."""
    if asked.kind not in PICTURES:
        return no_row()
    of_child = who_decides(asked.facts), identity(asked.facts)
    child, besides = child_in_it(asked), others(asked)
    if not child.ok and besides.remedy is child.remedy:
        besides = replace(besides, remedy=Remedy.NONE)  # one answer mends both
    checks = (
        *there(asked.request),
        child,
        *(of_child if asked.asking is not None else ()),
        besides,
        recipient(asked.request),
    )
    return Ruling(16, checks, yes=Verdict.VIEW_ONLY, to_see=True)


def oral_interim(asked: Asked) -> Ruling:
    """Row 7: what is told the board between times; the application writes down that it was."""
    if asked.kind != "course" or not asked.for_board:
        return no_row()
    if asked.request.teacher_id is None:
        return no_consent(7)
    standing, facts = asked.standing(), asked.facts
    agreed = facts.commissioner is Commissioner.BOARD or facts.oral_interim_agreed
    checks = (
        consent(standing, oral_will_do=True),
        known(Ground.GIST, asked),
        Check(Ground.AGREEMENT, ok=agreed, remedy=Remedy.NONE),
        recipient(asked.request),
    )
    return Ruling(7, checks, standing)


PICTURE_ROWS: dict[Purpose, Callable[[Asked], Ruling]] = {
    Purpose.COACH_WORK: coach_work,
    Purpose.ORAL_INTERIM: oral_interim,
    Purpose.SUPERVISION: supervision,
    Purpose.RESEARCH: beyond,
    Purpose.PUBLICATION: beyond,
    Purpose.EDUCATION: beyond,
    Purpose.IMAGE_PRODUCTION: image_production,
    Purpose.OTHER: another_purpose,
    Purpose.LEGAL_DUTY: legal_duty,
    Purpose.ACCESS_REQUEST: access_request,
}
