"""Papers for the teacher: the receipt of a consent and the register of what went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, Consent, Given, Way
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import GENESIS, Entry
from beeldcoach.services import documents
from beeldcoach.services.consent_lines import meanings
from beeldcoach.services.consenting import from_entry
from beeldcoach.services.content import consent_words, purpose_name, purpose_words
from beeldcoach.services.controllers import coach_contact
from beeldcoach.services.identities import person_of
from beeldcoach.services.part_names import said_material
from beeldcoach.services.text_erasure import text_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.desk import Work

SIGNATURE = "signature"  # name of the picture in the files of a receipt
_WAYS: dict[Way, documents.How] = {
    Way.ORAL: "oral",
    Way.LETTER: "letter",
    Way.MAIL: "mail",
    Way.FORM: "form",
}


def ledger_state(work: Work) -> documents.LedgerState:
    """Return the ledger's length and head as they stand."""
    last = work.unit.ledger.last()
    return documents.LedgerState(last.seq if last else 0, last.digest if last else GENESIS)


def consent_receipt(
    work: Work, trajectory_id: TrajectoryId, numbers: tuple[int, ...], language: str
) -> documents.ConsentReceipt:
    """Return the receipt for ledger entries that were recorded together."""
    entries = [e for e in work.unit.ledger.entries(trajectory_id) if e.seq in numbers]
    if not entries:
        raise UnknownThing
    consents = [from_entry(entry) for entry in entries]
    first, texts = consents[0], work.unit.ledger.texts(entries[0].seq)
    evidence = first.evidence
    drawn = evidence is not None and evidence.kind == "drawn"
    ends = {each.valid_until for each in consents if each.answer is Answer.YES}
    together = len(ends) <= 1
    alike = len({each.by for each in consents}) == 1  # else each line tells who said what
    return documents.ConsentReceipt(
        language=language,
        day=first.given_on,
        kind="withdrawal" if first.answer is Answer.WITHDRAWN else "consent",
        giver=text_of(work, entries[0].seq, "giver", language),
        capacity=_capacity(work, consents, language),
        lines=tuple(
            _line(work, entry, language, ends=not together, each=not alike) for entry in entries
        ),
        text_read=texts.get("text", ""),
        text_version=first.text_version,
        text_language=first.text_language or language,
        text_language_name=consent_words(language)["language_name"]
        if first.text_language in ("", language)
        else consent_words(first.text_language)["language_name"],
        how=_how(first),
        ledger=_state_at(work, entries[-1]),
        contact=contact(work, language),
        number=str(entries[-1].seq),
        valid_until=next(iter(ends), None) if together else None,
        ends_differ=not together,
        signature=SIGNATURE if drawn else "",
        witness=texts.get("witness", ""),
        answers=_answers(work, first, language) if alike else (),
        notes=meanings((term for each in consents for term in each.conditions), language),
        several=len(first.by) > 1,
        refused=all(each.answer is Answer.NO for each in consents),
        scan_hash=evidence.digest if evidence is not None and not drawn else "",
        recorded_on=_recorded_on(entries[-1], first),
    )


def _how(consent: Consent) -> documents.How:
    """Return how it was said, and whether anything of it was kept."""
    if consent.evidence is not None:
        return "signature" if consent.evidence.kind == "drawn" else "scan"
    if consent.way is not None:
        return _WAYS[consent.way]
    return "paper" if consent.how is Given.WRITTEN else "oral"


def _recorded_on(entry: Entry, consent: Consent) -> date | None:
    """Return the day on which a withdrawal was recorded, when that is another than it was said."""
    day = entry.at.astimezone().date()
    return day if consent.answer is Answer.WITHDRAWN and day != consent.given_on else None


def _answers(work: Work, consent: Consent, language: str) -> tuple[str, ...]:
    """Return what each guardian answered, where more than one did."""
    words = consent_words(language)
    if len(consent.by) < 2:
        return ()
    return tuple(
        f"{person_of(work, who).name} {words['says'].format(answer=words['answers'][said.value])}"
        for who, said in consent.by
    )


def _capacity(work: Work, consents: list[Consent], language: str) -> str:
    """Return as what it was answered; who decides for a pupil reads the name, others the code."""
    first = consents[0]
    pupil = person_of(work, first.giver_id)
    own = len({each.giver_id for each in consents}) == 1
    text: str = consent_words(language)[first.capacity]
    return text.format(pupil=pupil.name if own else pupil.outward_name)


def _state_at(work: Work, entry: Entry) -> documents.LedgerState:
    """Return the ledger as it stood at an entry: a receipt is the same whenever it is made."""
    return documents.LedgerState(entry.seq, entry.digest)


def _line(
    work: Work, entry: Entry, language: str, *, ends: bool = False, each: bool = False
) -> documents.ConsentLine:
    consent = from_entry(entry)
    words, texts = consent_words(language), work.unit.ledger.texts(consent.seq)
    conditions = [words["conditions"][condition.value] for condition in consent.conditions]
    conditions.append(texts.get("conditions", ""))
    until = consent.valid_until
    said = words["until"].format(date=date_text(until, language)) if until else ""
    if consent.answer is Answer.WITHDRAWN:
        conditions.append(said)
    elif ends and consent.answer is Answer.YES:
        conditions.append(said or words["without_end"])
    said_by = _answers(work, consent, language) if each else ()
    return documents.ConsentLine(
        purpose_words(
            purpose_name(language, consent.purpose.value, consent.material),
            texts.get("purpose", ""),
        ),
        said_material(work, consent, language),
        text_of(work, entry.seq, "recipient", language),
        "; ".join(part for part in conditions if part),
        "; ".join((words["answers"][consent.answer.value], *said_by)),
    )


def contact(work: Work, language: str) -> str:
    """Return whom the teacher tells when she withdraws."""
    name, words = work.unit.settings.get("coach_name"), consent_words(language)
    text: str = words["contact"].format(name=name) if name else words["contact_plain"]
    reached = coach_contact(work)
    return f"{text}, {reached}" if reached else text
