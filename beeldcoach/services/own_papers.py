"""Papers that somebody gets about her own consent: receipt, register, the form to sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services import documents
from beeldcoach.services.consent_lines import asked_line, meanings
from beeldcoach.services.consent_people import deciding_for
from beeldcoach.services.consent_told import told_text
from beeldcoach.services.consenting import from_entry, is_consent
from beeldcoach.services.content import consent_words
from beeldcoach.services.erasure_proof import WhoseProof, erasure_proof, whose_proof
from beeldcoach.services.identities import person_of
from beeldcoach.services.proofs import consent_receipt, contact
from beeldcoach.services.register_paper import register_print

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.consenting import ConsentItem
    from beeldcoach.services.desk import Work

FORM = "consent_form"
ERASURE = "erasure"  # the proof of one, by the number of its entry
KINDS = ("receipt", "register", FORM, ERASURE)


@dataclass(frozen=True, slots=True)
class FormAsked:
    """What is asked on the form, and of whom; None is the coachee."""

    items: tuple[ConsentItem, ...]
    giver_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class PaperAsked:
    """Which paper: a receipt of ledger entries, the register, or a form."""

    kind: str  # one of KINDS
    language: str
    entries: tuple[int, ...] = ()
    form: FormAsked | None = None


OwnPaper = (
    documents.ConsentReceipt
    | documents.RegisterPrint
    | documents.ConsentForm
    | documents.ErasureProof
)


def own_paper(work: Work, trajectory_id: TrajectoryId | None, asked: PaperAsked) -> OwnPaper | None:
    """Return a paper; None for what is none of these, or of no trajectory."""
    if trajectory_id is None:
        return None
    if asked.kind == FORM and asked.form is not None:
        return consent_form(work, trajectory_id, asked.form, asked.language)
    if asked.kind == "receipt":
        return consent_receipt(work, trajectory_id, asked.entries, asked.language)
    if asked.kind == "register":
        return register_print(work, trajectory_id, asked.language)
    return _proof_of_erasure(work, trajectory_id, asked) if asked.kind == ERASURE else None


def _proof_of_erasure(
    work: Work, trajectory_id: TrajectoryId, asked: PaperAsked
) -> documents.ErasureProof | None:
    """Return the proof of an erasure; only to whom it was about."""
    number = asked.entries[0] if asked.entries else 0
    owner = whose_proof(WhoseProof(number), work)
    if owner is None or owner.trajectory_id != trajectory_id:
        return None
    return erasure_proof(work, number, asked.language)


def proof_of_person(
    work: Work, person_id: PersonId, asked: PaperAsked
) -> documents.ErasureProof | None:
    """Return the proof of an erasure of somebody who was never coached; only to her."""
    number = asked.entries[0] if asked.entries else 0
    owner = whose_proof(WhoseProof(number), work)
    if owner is None or owner.trajectory_id is not None or owner.person_id != person_id:
        return None
    return erasure_proof(work, number, asked.language)


def whose(work: Work, trajectory: Trajectory, asked: PaperAsked) -> PersonId:
    """Return whose own a paper is: who gave the consent, else the coachee.

    What more than one person answered is nobody's own but the coachee's.
    """
    if asked.form is not None and asked.form.giver_id is not None:
        return asked.form.giver_id
    if asked.kind != "receipt":
        return trajectory.coachee_id
    entries = work.unit.ledger.entries(trajectory.id)
    told = [e for e in entries if e.seq in asked.entries and is_consent(e)]
    givers = {from_entry(entry).giver_id for entry in told}
    return givers.pop() if len(givers) == 1 else trajectory.coachee_id


def consent_form(
    work: Work, trajectory_id: TrajectoryId, asked: FormAsked, language: str
) -> documents.ConsentForm:
    """Return the form to be signed on paper, with nothing ticked and the text in full."""
    trajectory = work.unit.trajectories.get(trajectory_id)
    coachee = work.unit.people.get(trajectory.coachee_id)
    giver = person_of(work, asked.giver_id) if asked.giver_id else coachee
    words, guardians = consent_words(language), deciding_for(work, giver, trajectory).guardians
    text = told_text(work, trajectory, giver, language)
    capacity = "guardian" if guardians else "form_self" if giver.id == coachee.id else "form_other"
    said: str = words[capacity]
    return documents.ConsentForm(
        language=language,
        day=work.today,
        about=giver.name,  # her own paper, or that of who decides for her
        capacity=said.format(pupil=giver.name),
        lines=tuple(asked_line(item, language) for item in asked.items),
        text=text.text,
        text_version=text.version,
        text_language_name=words["language_name"],
        signers=tuple(each.name for each in guardians) or (giver.name,),
        contact=contact(work, language),
        notes=meanings((term for item in asked.items for term in item.terms), language),
        pupil=giver.name if guardians else "",
    )
