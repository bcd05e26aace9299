"""What the coach can do about a check that failed: in one place, for every release dialog."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose, Use, part_of
from beeldcoach.domain.release import Recipient, Remedy
from beeldcoach.services.consent_rows import use_row
from beeldcoach.services.content import purpose_name
from beeldcoach.services.hidden_copies import StretchOf
from beeldcoach.services.material_words import part_words
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.pictures import place_in_film
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.telling import RecordStatement, RecordTalk
from ui.navigation import Location
from ui.tasks.flow import Ask, Background
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.consent_words import fragment_words
from ui.viewmodels.picture_questions import AskHiddenCopy
from ui.viewmodels.questions import Confirm
from ui.viewmodels.remedy_questions import (
    AskGlass,
    AskOthers,
    AskStatement,
    AskTalk,
    StatementAnswer,
    TalkAnswer,
)
from ui.viewmodels.scans import choose_scan
from ui.widgets.scan_pages import one_pdf

if TYPE_CHECKING:
    from beeldcoach.domain.release import Check
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from ui.viewmodels.session import Session

READ = "read"  # the part of the report page where the teacher reads the whole
Mended: TypeAlias = "Location | AskGate | None"
Mending: TypeAlias = Generator[Background | Ask, Any, Mended]
_Deed: TypeAlias = Callable[["Session", "ConsentPage", AskGate, "Check"], Mending]


def mend(session: Session, page: ConsentPage, gate: AskGate, check: Check) -> Mending:
    """Do what resolves a check.

    Returns a Location to go to, or the question to the gate as it is to be asked now; None where
    what was recorded is answer enough, or nothing was done.
    """
    place = _PLACES.get(check.remedy)
    if place is not None:
        return Location(place[0], gate.trajectory_id, place[1])
    deed = _DEEDS.get(check.remedy)
    return (yield from deed(session, page, gate, check)) if deed is not None else None


def use_of(gate: AskGate) -> Use:
    """Return the use that consent is asked for."""
    picture = gate.picture
    part = part_of(gate.material, place_in_film(picture)) if picture is not None else ""
    return Use(gate.purpose, gate.material, gate.recipient.key, part)


def teacher_of(page: ConsentPage) -> Recipient:
    """Return the teacher as who gets something."""
    return Recipient(page.coachee_key, page.outward_name or page.name)


def row_of(page: ConsentPage, gate: AskGate, language: str) -> ConsentRow:
    """Return exactly what is asked about as a row of the wizard, and how it stands."""
    use = use_of(gate)
    for row in page.rows:
        same = row.purpose is use.purpose and row.recipient == use.recipient
        if same and row.about in (use.part, use.material):
            return replace(row, material=row.about)
    row = replace(use_row(use, gate.recipient.name, language), about=use.part or use.material)
    exact = _exact(page, gate, use, language)
    return replace(row, material=use.part, material_name=exact) if exact else row


def _exact(page: ConsentPage, gate: AskGate, use: Use, language: str) -> str:
    """Return the words for the one fragment or still that is asked about; empty of all else."""
    cut = next((each for each in page.fragments if each.material == use.part), None)
    if cut is not None:
        return fragment_words(cut)
    if gate.picture is None or gate.picture.at_ms is None:
        return ""
    number = dict(page.films).get(gate.picture.film_id)
    return part_words(use.part, number, language) if number is not None else ""


def _record(session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    row = row_of(page, gate, session.language)
    done = yield from flows.record(session, page, row)
    if done is not None:
        answer, numbers = done
        yield from flows.offer_receipt(session, page, answer, numbers)
    return None


def _talk(session: Session, page: ConsentPage, gate: AskGate, check: Check) -> Mending:
    name = purpose_name(session.language, gate.purpose.value, gate.material)
    recipient = gate.recipient
    answer = yield Ask(AskTalk(page.first_name, recipient.name, name, session.today, check.ground))
    if isinstance(answer, TalkAnswer) and gate.trajectory_id is not None:
        use = use_of(gate)
        about = (use.part or use.material) if gate.purpose is Purpose.SUPERVISION else ""
        talk = RecordTalk(
            gate.trajectory_id, gate.purpose, recipient, answer.on, answer.subjects, about
        )
        yield session.do(talk)
    return None


def _statement(session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    answer = yield Ask(AskStatement(page, lambda reply: choose_scan(session, reply)))
    if not isinstance(answer, StatementAnswer) or gate.trajectory_id is None:
        return None
    contents, text = answer.evidence, answer.text
    kept = yield session.media(lambda _: store_evidence(session.core, one_pdf(contents)))
    command = RecordStatement(
        gate.trajectory_id,
        answer.on,
        text.text,
        kept,
        answer.evidence_kind,
        text.version,
        text.language,
    )
    try:
        yield session.do(command)
    except Exception:
        yield session.media(lambda _: session.core.objects.delete(kept.id))
        raise
    return None


def _others(session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    if gate.picture is not None:
        yield Ask(AskOthers(session, page, gate))
    return None


def _glass(session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    answer = yield Ask(AskGlass(page.first_name, gate.recipient.name, session.today, gate.broken))
    return replace(gate, broken=answer) if answer is not None else None


def _identity(_session: Session, _page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    sure = yield Ask(
        Confirm(
            QCoreApplication.translate("remedies", "Is this {}?").format(gate.recipient.name),
            QCoreApplication.translate(
                "remedies",
                "Look at an identity card, or be certain because you know each other in person. "
                "Make no copy of the card.",
            ),
            QCoreApplication.translate("remedies", "I made sure"),
        )
    )
    if not sure:
        return None
    picture = replace(gate.picture, identity_checked=True) if gate.picture is not None else None
    return replace(gate, identity_checked=True, picture=picture)


def _show_only(_session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    yield from ()
    return replace(gate, purpose=Purpose.VIEW_OWN, recipient=teacher_of(page))


def _make_hidden(session: Session, _page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    """Make the copy in which nobody can be recognised, and ask about that one."""
    if gate.picture is None:
        return None
    stretch = yield session.ask(StretchOf(gate.picture))
    if not (yield Ask(AskHiddenCopy(session, stretch))):
        return None
    return replace(gate, picture=replace(gate.picture, hidden=True))


def _choose_part(_session: Session, _page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    yield from ()
    return Location("studio", gate.picture.film_id) if gate.picture is not None else None


def _choose_report(_session: Session, page: ConsentPage, gate: AskGate, _check: Check) -> Mending:
    yield from ()
    board = Recipient(page.board_key, page.board)
    return replace(
        gate, purpose=Purpose.REPORT_TO_BOARD, material="report", recipient=board, picture=None
    )


def _table(_session: Session, page: ConsentPage, _gate: AskGate, _check: Check) -> Mending:
    yield from ()
    number = next((each.number for each in page.tables if not each.agrees), 1)
    return Location("trajectory", page.trajectory_id, f"film-{number}/plan/table")


_PLACES: dict[Remedy, tuple[str, str]] = {
    Remedy.OPEN_CLOSING: ("trajectory", "closing"),
    Remedy.OPEN_REPORT: ("report", ""),
    Remedy.SHOW_REPORT: ("report", READ),
    Remedy.OPEN_AGREEMENT: ("letters", "agreement"),
    Remedy.OPEN_BASIS: ("trajectory", "intake/pupils"),
}

_DEEDS: dict[Remedy, _Deed] = {
    Remedy.RECORD_CONSENT: _record,
    Remedy.RECORD_TALK: _talk,
    Remedy.RECORD_STATEMENT: _statement,
    Remedy.ASK_OTHERS: _others,
    Remedy.MAKE_UNRECOGNISABLE: _make_hidden,
    Remedy.BREAK_GLASS: _glass,
    Remedy.CHECK_IDENTITY: _identity,
    Remedy.SHOW_ONLY: _show_only,
    Remedy.OPEN_TABLE: _table,
    Remedy.CHOOSE_REPORT: _choose_report,
    Remedy.CHOOSE_PART: _choose_part,
}
