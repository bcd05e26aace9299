"""Flows of erasing that several pages share: look at what goes, confirm, erase, hand out proof."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services.erasing import (
    Erase,
    ErasurePlan,
    KeepLonger,
    PlanErasure,
    Reason,
    Scope,
    Target,
)
from beeldcoach.services.erasing_outside import ShowOutside
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.erasure_proof import ProofOwner, ShowErasures, WhoseProof
from beeldcoach.services.releasing import AskGate
from ui.tasks.flow import Ask, Background
from ui.viewmodels.consent_flows import save
from ui.viewmodels.erasure_words import ErasureWords
from ui.viewmodels.questions import (
    ASK_BACK,
    AskDate,
    AskErasure,
    AskErasureProof,
    Confirm,
    ErasureAnswer,
)
from ui.viewmodels.register_questions import AskRecall

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from ui.navigation import Location
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Erasing = Generator[Background | Ask, Any, "Gone | None"]
Proving = Generator[Background | Ask, Any, Path | None]


@dataclass(frozen=True, slots=True)
class Gone:
    """What was erased, and where its proof was saved, if it was."""

    plan: ErasurePlan
    proof: Path | None = None


def erase_target(
    session: Session, target: Target, reason: Reason, going: Callable[[Location], object]
) -> Erasing:
    """Show what goes and stays, and erase it once it is confirmed; return what was erased.

    What others have can be asked back first; `going` is told where a letter is written.
    Call `tell` with its proof once the page that showed it is left.

    The proof is offered at once; the register has it later too.
    """
    plan: ErasurePlan = yield session.ask(PlanErasure(target))
    fuller: ErasurePlan | None = None
    if target.scope is Scope.PERSON:
        fuller = yield session.ask(PlanErasure(replace(target, with_proofs=True)))
    answer: object = ASK_BACK
    while answer == ASK_BACK:
        outside = yield session.ask(ShowOutside(target, session.language))
        answer = yield Ask(AskErasure(plan, reason, session.language, fuller, outside))
        if answer == ASK_BACK:
            back = {copy.trajectory_id for copy in outside if copy.must_come_back}
            place = yield Ask(AskRecall(session, back.pop() if len(back) == 1 else None))
            if place is not None:
                going(place)
                return None
    if not isinstance(answer, ErasureAnswer):
        return None
    command = Erase(answer.target, answer.reason, answer.copies, answer.no_copies)
    number = yield session.desk(lambda progress: erase(session.core, command, progress))
    session.erased.emit()
    erased: ErasurePlan = fuller if fuller is not None and answer.target.with_proofs else plan
    return Gone(erased, (yield from _offer_proof(session, erased, number)))


def tell(session: Session, proof: Path | None) -> None:
    """Say on the page that is shown by then that a proof was saved, if it was."""
    if proof is not None:
        first = QCoreApplication.translate("erasing", "The proof is saved as {}.")
        rest = QCoreApplication.translate("erasing", "Give it to whom it is about.")
        session.told.emit(first.format(proof.name), rest)


def _offer_proof(session: Session, plan: ErasurePlan, number: int) -> Proving:
    words = ErasureWords()
    if (yield session.ask(WhoseProof(number))) is None:
        yield Ask(
            Confirm(
                words.done(plan),
                QCoreApplication.translate("erasing", "It is in the register."),
                QCoreApplication.translate("erasing", "Done"),
            )
        )
        return None
    text = QCoreApplication.translate(
        "erasing",
        "It is in the register as number {number}. Give the proof to whom it is about.",
    )
    wanted = yield Ask(
        Confirm(
            words.done(plan),
            text.format(number=number),
            QCoreApplication.translate("erasing", "Save the proof …"),
            cancel=QCoreApplication.translate("erasing", "Done"),
        )
    )
    return (yield from save_proof(session, number)) if wanted else None


def save_proof(session: Session, number: int) -> Proving:
    """Let the proof of an erasure out through the gate; return where it was saved."""
    owner: ProofOwner | None = yield session.ask(WhoseProof(number))
    if owner is None:
        return None
    gate = AskGate(
        owner.trajectory_id,
        Purpose.COPY_OWN,
        Recipient(owner.key, ErasureWords().whom(owner.name)),
        "erasure",
        (number,),
        session.language,
        None if owner.trajectory_id is not None else owner.person_id,
    )
    name = QCoreApplication.translate("erasing", "Proof of erasure {number}")
    out = yield from save(session, gate, name.format(number=number))
    return out if isinstance(out, Path) else None


def choose_proof(session: Session, trajectory_id: TrajectoryId | None = None) -> Flow:
    """Show what was erased, of one trajectory or of all, and let the proof of one of them out."""
    lines = yield session.ask(ShowErasures(trajectory_id))
    number = yield Ask(AskErasureProof(lines, session.language))
    if number is not None:
        proof = yield from save_proof(session, number)
        tell(session, proof)


def keep_longer(session: Session, trajectory_id: TrajectoryId, now_until: date) -> Flow:
    """Ask until when films are kept, which takes new consent, and keep them."""
    until = yield Ask(
        AskDate(
            QCoreApplication.translate("erasing", "Keep the films longer"),
            QCoreApplication.translate(
                "erasing",
                "Until which day? She must have agreed to it anew, in writing, with an end date "
                "on that day or later.",
            ),
            QCoreApplication.translate("erasing", "Keep the films"),
            now_until + timedelta(days=30),
            earliest=now_until + timedelta(days=1),
        )
    )
    if until is not None:
        yield session.do(KeepLonger(trajectory_id, until))
