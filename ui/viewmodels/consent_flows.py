"""Flows on consent that several pages share: record an answer, hand out papers."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import RecordConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.errors import SourceUnreadable
from beeldcoach.services.fragments import FillFragment
from beeldcoach.services.operations import let_out, store_evidence
from beeldcoach.services.own_papers import FORM, FormAsked
from beeldcoach.services.releasing import AskGate
from ui.tasks.flow import Ask, Background
from ui.viewmodels.consent_words import speakers
from ui.viewmodels.questions import AskConsent, AskReceipt, AskText, ChooseFile, ChooseSave, Scan

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from beeldcoach.domain.consent import Answer, Given
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consenting import ConsentItem
    from beeldcoach.services.content import SignedText
    from beeldcoach.services.ports import StoredObject
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

Saving = Generator[Background | Ask, Any, "Path | None"]

SCAN_LIMIT = 20_000_000  # bytes: a few scanned pages; more is a wrong file

_SCAN_STARTS = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """What the wizard was told; nothing of it is stored yet."""

    items: tuple[ConsentItem, ...]
    answer: Answer
    how: Given
    given_on: date
    text: SignedText | None = None
    evidence: bytes = field(default=b"", repr=False)
    evidence_kind: str = ""  # drawn, scan
    what: tuple[str, ...] = ()  # the items in words
    steps: tuple[str, ...] = ()  # of the wizard, in words
    by: tuple[tuple[PersonId, Answer], ...] = ()  # what each guardian answered
    witness: str = field(default="", repr=False)


class NotAScan(ValueError):
    """The file is no PDF, JPEG or PNG, or far too large for a signed form."""


def record(
    session: Session, page: ConsentPage, row: ConsentRow | None
) -> Generator[Background | Ask, Any, tuple[ConsentAnswer, tuple[int, ...]] | None]:
    """Ask what was answered, keep the evidence, and record it.

    Returns the answer and the numbers of the ledger entries; None when dismissed. Nothing is
    stored before the last step, and the evidence goes when the recording fails.
    """
    answer = yield Ask(
        AskConsent(
            page,
            lambda reply: choose_scan(session, reply),
            row,
            lambda items, language, reply: print_form(session, page, items, language, reply),
            lambda fragment, reply: retitle(session, page, fragment, reply),
        )
    )
    if not isinstance(answer, ConsentAnswer):
        return None
    evidence: StoredObject | None = None
    if answer.evidence:
        content = answer.evidence
        evidence = yield session.media(lambda _: store_evidence(session.core, content))
    try:
        numbers = yield session.do(_command(page, answer, evidence))
    except Exception:
        if evidence is not None:
            kept = evidence.id
            yield session.media(lambda _: session.core.objects.delete(kept))
        raise
    return answer, numbers


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
    )


def offer_receipt(
    session: Session, page: ConsentPage, answer: ConsentAnswer, numbers: tuple[int, ...]
) -> Saving:
    """Offer the receipt of what was recorded; return where it was saved."""
    if not (yield Ask(AskReceipt(speakers(page), answer.what, answer.steps))):
        return None
    language = answer.text.language if answer.text else session.language
    drawn = answer.evidence if answer.evidence_kind == "drawn" else None
    gate = own_paper(page, "receipt", language, numbers)
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


def save_form(
    session: Session, page: ConsentPage, items: tuple[ConsentItem, ...], language: str
) -> Saving:
    """Let the form with these questions out, to be signed on paper; return where it was saved."""
    form = FormAsked(items, page.giver_id)
    gate = replace(own_paper(page, FORM, language), form=form)
    return (yield from save(session, gate, form_name(page)))


def form_name(page: ConsentPage) -> str:
    """Return the proposed file name of a form, without its ending."""
    return QCoreApplication.translate("consent_flows", "Consent form {}").format(
        page.outward_name or page.name
    )


def print_form(
    session: Session,
    page: ConsentPage,
    items: tuple[ConsentItem, ...],
    language: str,
    reply: Callable[[Path | Exception], None],
) -> None:
    """Let the coach save the form while the wizard stands open; an error comes as the reply."""

    def flow() -> Flow:
        path = yield from save_form(session, page, items, language)
        if path is not None:
            reply(path)

    session.start(flow(), reply)


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


def retitle(
    session: Session,
    page: ConsentPage,
    fragment: FragmentChoice,
    reply: Callable[[tuple[FragmentChoice, ...] | Exception], None],
) -> None:
    """Ask for another title of a fragment, and tell how all are called then, or an error."""

    def flow() -> Flow:
        names = ", ".join(fragment.names)
        title = yield Ask(
            AskText(
                QCoreApplication.translate("consent_flows", "Change the title of the fragment"),
                QCoreApplication.translate(
                    "consent_flows", "It names {}. Others may read titles: call it otherwise."
                ).format(names),
                QCoreApplication.translate("consent_flows", "Keep the title"),
                QCoreApplication.translate("consent_flows", "Title"),
                fragment.title,
            )
        )
        if title is None or fragment.id is None:
            return
        yield session.do(FillFragment(fragment.id, "title", title))
        fresh = yield session.ask(ShowConsent(page.trajectory_id, session.language, page.giver_id))
        reply(fresh.fragments)

    session.start(flow(), reply)


def choose_scan(session: Session, reply: Callable[[Scan | Exception], None]) -> None:
    """Let the coach choose a signed form and read it at once; an error comes as the reply."""

    def flow() -> Flow:
        question = ChooseFile(
            QCoreApplication.translate("consent_flows", "Choose the signed form"),
            QCoreApplication.translate("consent_flows", "Signed forms (*.pdf *.jpg *.jpeg *.png)"),
        )
        file = yield Ask(question)
        if file is not None:
            reply((yield session.media(lambda progress: read_scan(file, progress))))

    session.start(flow(), reply)


def read_scan(file: Path, _progress: Progress) -> Scan:
    """Return a scan; raise SourceUnreadable, or NotAScan."""
    try:
        with file.open("rb") as stream:
            content = stream.read(SCAN_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > SCAN_LIMIT or not content.startswith(_SCAN_STARTS):
        raise NotAScan
    return Scan(file.name, content)
