"""Flows on consent that several pages share: record an answer, hand out papers."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_evidence import EvidenceOf, read_evidence
from beeldcoach.services.consenting import RecordConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.letter_release import begin_print, end_print, may_still_print
from beeldcoach.services.operations import let_out, store_evidence
from beeldcoach.services.own_papers import FORM, FormAsked
from beeldcoach.services.paper_forms import KeepForm
from beeldcoach.services.releasing import AskGate
from ui.tasks.flow import Ask, Background
from ui.viewmodels.consent_words import speakers
from ui.viewmodels.questions import (
    AskConsent,
    AskPaperAnswer,
    AskReceipt,
    ChooseSave,
    PrintPages,
    ShowEvidence,
)
from ui.viewmodels.retitling import retitle
from ui.viewmodels.scans import choose_scan
from ui.widgets.scan_pages import one_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from beeldcoach.domain.consent import Answer, Given
    from beeldcoach.domain.ids import PaperFormId, PersonId
    from beeldcoach.services.consent_evidence import Rests
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consenting import ConsentItem
    from beeldcoach.services.content import SignedText
    from beeldcoach.services.letter_release import ToPrint
    from beeldcoach.services.paper_forms import WaitingForm
    from beeldcoach.services.ports import StoredObject
    from ui.tasks.flow import Flow
    from ui.viewmodels.questions import FormOutcome, FormWish
    from ui.viewmodels.session import Session

Out: TypeAlias = "Path | bool | None"
"""Where a paper was saved, or whether it was printed; None when dismissed."""

Saving = Generator[Background | Ask, Any, Out]

Recording = Generator[Background | Ask, Any, "tuple[ConsentAnswer, tuple[int, ...]] | None"]
"""Records an answer; returns it with the numbers of the ledger entries, None when dismissed."""

PRINT = "print"  # the answer to AskReceipt that wants it on paper


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """What the wizard was told; nothing of it is stored yet."""

    items: tuple[ConsentItem, ...]
    answer: Answer
    how: Given
    given_on: date
    text: SignedText | None = None
    evidence: tuple[bytes, ...] = field(default=(), repr=False)  # the signature, or each scan
    evidence_kind: str = ""  # drawn, scan
    what: tuple[str, ...] = ()  # the items in words
    steps: tuple[str, ...] = ()  # of the wizard, in words
    by: tuple[tuple[PersonId, Answer], ...] = ()  # what each guardian answered
    witness: str = field(default="", repr=False)
    refused: tuple[ConsentItem, ...] = ()  # to which the same paper says no
    form_id: PaperFormId | None = None  # the form that it is the answer to
    refused_by: tuple[tuple[tuple[PersonId, Answer], ...], ...] = ()  # of each of `refused`


def record(session: Session, page: ConsentPage, row: ConsentRow | None) -> Recording:
    """Ask what was answered, keep the evidence, and record it.

    Returns the answer and the numbers of the ledger entries; None when dismissed. Nothing is
    stored before the last step, and the evidence goes when the recording fails.
    """
    answer = yield Ask(
        AskConsent(
            page,
            lambda reply: choose_scan(session, reply),
            row,
            partial(hand_out_form, session, page),
            retitle=partial(retitle, session, page),
        )
    )
    if not isinstance(answer, ConsentAnswer):
        return None
    return answer, (yield from _keep(session, page, answer))


def record_paper(session: Session, page: ConsentPage, form: WaitingForm) -> Recording:
    """Ask for the scan of a form that waited, and what was ticked on it, and record it."""
    question = AskPaperAnswer(page, form, lambda reply: choose_scan(session, reply))
    answer = yield Ask(question)
    if not isinstance(answer, ConsentAnswer):
        return None
    return answer, (yield from _keep(session, page, answer))


def _keep(
    session: Session, page: ConsentPage, answer: ConsentAnswer
) -> Generator[Background | Ask, Any, tuple[int, ...]]:
    """Record an answer with its evidence; return the numbers of the ledger entries."""
    evidence: StoredObject | None = None
    if answer.evidence:
        contents = answer.evidence
        evidence = yield session.media(lambda _: store_evidence(session.core, one_pdf(contents)))
    try:
        numbers: tuple[int, ...] = yield session.do(_command(page, answer, evidence))
    except Exception:
        if evidence is not None:
            kept = evidence.id
            yield session.media(lambda _: session.core.objects.delete(kept))
        raise
    return numbers


def _command(
    page: ConsentPage, answer: ConsentAnswer, evidence: StoredObject | None
) -> RecordConsent:
    text = answer.text
    return RecordConsent(
        page.trajectory_id,
        answer.items,
        answer.answer,
        answer.how,
        answer.given_on,
        None,
        evidence,
        answer.evidence_kind,
        text.version if text else "",
        text.language if text else "",
        text.text if text else "",
        page.giver_id,
        answer.by,
        answer.witness,
        answer.refused,
        answer.form_id,
        answer.refused_by,
    )


def offer_receipt(
    session: Session, page: ConsentPage, answer: ConsentAnswer, numbers: tuple[int, ...]
) -> Saving:
    """Offer the receipt of what was recorded, as a file or on paper."""
    wanted = yield Ask(AskReceipt(speakers(page), answer.what, answer.steps))
    if not wanted:
        return None
    language = answer.text.language if answer.text else session.language
    drawn = answer.evidence[0] if answer.evidence_kind == "drawn" else None
    gate = own_paper(page, "receipt", language, numbers)
    if wanted == PRINT:
        return (yield from print_paper(session, gate, drawn))
    return (yield from save(session, gate, receipt_name(page), drawn))


def show_evidence(session: Session, page: ConsentPage, row: ConsentRow) -> Saving:
    """Show what an answer rests on; its receipt can be had there again."""
    rests: Rests = yield session.ask(EvidenceOf(row.number))
    content, stored = b"", rests.stored
    if stored is not None:
        content = yield session.media(lambda _: read_evidence(session.core, stored))
    wanted = yield Ask(ShowEvidence(speakers(page), row, content, rests))
    if not wanted:
        return None
    gate = own_paper(page, "receipt", session.language, (row.number,))
    drawn = content if content and row.evidence_kind == "drawn" else None
    if wanted == PRINT:
        return (yield from print_paper(session, gate, drawn))
    return (yield from save(session, gate, receipt_name(page), drawn))


def receipt_name(page: ConsentPage) -> str:
    """Return the proposed file name of a receipt, without its ending."""
    return QCoreApplication.translate("consent_flows", "Consent receipt {}").format(
        page.outward_name or page.name
    )


def register_name(page: ConsentPage) -> str:
    """Return the proposed file name of a register, without its ending."""
    return QCoreApplication.translate("consent_flows", "Register {}").format(
        page.outward_name or page.name
    )


def own_paper(
    page: ConsentPage, material: str, language: str, entries: tuple[int, ...] = ()
) -> AskGate:
    """Return the question to the gate for a paper that somebody gets about her own consent.

    For a pupil the guardians take it; it is the pupil's own all the same.
    """
    name = page.outward_name or page.name
    if page.guardians:
        name = consent_words(language)["guardians_of"].format(pupil=name)
    giver = Recipient(page.giver_key, name)
    return AskGate(page.trajectory_id, Purpose.COPY_OWN, giver, material, tuple(entries), language)


def form_name(page: ConsentPage) -> str:
    """Return the proposed file name of a form, without its ending."""
    return QCoreApplication.translate("consent_flows", "Consent form {}").format(
        page.outward_name or page.name
    )


def make_form(session: Session, page: ConsentPage) -> Saving:
    """Ask what the form is to ask, and let it out; see `hand_out_form`."""
    out: Out = yield Ask(
        AskConsent(
            page,
            lambda reply: choose_scan(session, reply),
            None,
            partial(hand_out_form, session, page),
            on_paper=True,
        )
    )
    return out


def hand_out_form(
    session: Session,
    page: ConsentPage,
    wish: FormWish,
    reply: Callable[[FormOutcome], None],
) -> None:
    """Let the form out, on paper or as a file, while the wizard stands open, and wait for it.

    What came of it comes as the reply: a Path, whether it was printed, or an error.
    """
    form = FormAsked(wish.items, page.giver_id)
    gate = replace(own_paper(page, FORM, wish.language), form=form)

    def flow() -> Flow:
        if wish.printed:
            out = yield from print_paper(session, gate)
        else:
            out = yield from save(session, gate, form_name(page))
        if out:
            yield session.do(KeepForm(page.trajectory_id, form, wish.language, wish.printed))
        if out is not None:
            reply(out)

    session.start(flow(), reply)


def print_paper(session: Session, gate: AskGate, drawn: bytes | None = None) -> Saving:
    """Let a paper out on a printer through the gate; return whether it went there."""
    core = session.core
    where = QCoreApplication.translate("consent_flows", "printer")
    ready: ToPrint = yield session.desk(lambda _: begin_print(core, gate, where, drawn))
    printed = bool((yield Ask(PrintPages(ready.pages, lambda: may_still_print(core, ready)))))
    yield session.desk(lambda _: end_print(core, ready, printed=printed))
    if not printed and not may_still_print(core, ready):
        raise ReleaseSpent
    return printed


def save(session: Session, gate: AskGate, proposed: str, drawn: bytes | None = None) -> Saving:
    """Ask where to, and let a paper out through the gate; None when dismissed."""
    name = f"{file_name(proposed)}.pdf"
    destination = yield Ask(
        ChooseSave(
            QCoreApplication.translate("consent_flows", "Save as PDF"),
            name,
            QCoreApplication.translate("consent_flows", "PDF files (*.pdf)"),
        )
    )
    if destination is None:
        return None
    path: Path = destination if destination.suffix else destination.with_suffix(".pdf")
    yield session.desk(lambda progress: let_out(session.core, gate, path, progress, drawn))
    return path


def file_name(text: str) -> str:
    """Return words as a file name that every system takes."""
    return " ".join("".join(c if c not in '<>:"/\\|?*' and c >= " " else " " for c in text).split())
