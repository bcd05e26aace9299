"""Papers for the teacher: the receipt of a consent and the register of what went out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.domain.consent import Answer, Consent, Purpose, kind_of
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import GENESIS, Entry, EntryKind
from beeldcoach.services import documents
from beeldcoach.services.consenting import from_entry
from beeldcoach.services.content import consent_words, purpose_words
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.identities import ids_of_person, person_of
from beeldcoach.services.letter_texts import letter_words
from beeldcoach.services.outgoing import Outgoing, releases
from beeldcoach.services.text_erasure import text_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.services.desk import Work

SIGNATURE = "signature"  # name of the picture in the files of a receipt


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
    together = len({consent.valid_until for consent in consents}) == 1
    return documents.ConsentReceipt(
        language=language,
        day=first.given_on,
        kind="withdrawal" if first.answer is Answer.WITHDRAWN else "consent",
        giver=text_of(work, entries[0].seq, "giver", language),
        capacity=_capacity(work, first, language),
        lines=tuple(_line(work, entry, language, ends=not together) for entry in entries),
        text_read=texts.get("text", ""),
        text_version=first.text_version,
        text_language=first.text_language or language,
        text_language_name=consent_words(language)["language_name"]
        if first.text_language in ("", language)
        else consent_words(first.text_language)["language_name"],
        how="oral" if evidence is None else "signature" if drawn else "scan",
        ledger=_state_at(work, entries[-1]),
        contact=contact(work, language),
        number=str(entries[-1].seq),
        valid_until=first.valid_until if together else None,
        signature=SIGNATURE if drawn else "",
        witness=texts.get("witness", ""),
        answers=_answers(work, first, language),
        scan_hash=evidence.digest if evidence is not None and not drawn else "",
    )


def _answers(work: Work, consent: Consent, language: str) -> tuple[str, ...]:
    """Return what each guardian answered, where more than one did."""
    words = consent_words(language)
    if len(consent.by) < 2:
        return ()
    return tuple(
        f"{person_of(work, who).name} {words['says'].format(answer=words['answers'][said.value])}"
        for who, said in consent.by
    )


def _capacity(work: Work, consent: Consent, language: str) -> str:
    pupil = person_of(work, consent.giver_id).outward_name
    text: str = consent_words(language)[consent.capacity]
    return text.format(pupil=pupil)


def _state_at(work: Work, entry: Entry) -> documents.LedgerState:
    """Return the ledger as it stood at an entry: a receipt is the same whenever it is made."""
    return documents.LedgerState(entry.seq, entry.digest)


def _line(work: Work, entry: Entry, language: str, *, ends: bool = False) -> documents.ConsentLine:
    consent = from_entry(entry)
    words, texts = consent_words(language), work.unit.ledger.texts(consent.seq)
    conditions = [words["conditions"][condition.value] for condition in consent.conditions]
    conditions.append(texts.get("conditions", ""))
    if ends and consent.valid_until:
        conditions.append(words["until"].format(date=date_text(consent.valid_until, language)))
    return documents.ConsentLine(
        purpose_words(words["purposes"][consent.purpose.value], texts.get("purpose", "")),
        texts.get("material") or words["materials"].get(kind_of(consent.material), ""),
        text_of(work, entry.seq, "recipient", language),
        "; ".join(part for part in conditions if part),
        words["answers"][consent.answer.value],
    )


def contact(work: Work, language: str) -> str:
    """Return whom the teacher tells when she withdraws."""
    name, words = work.unit.settings.get("coach_name"), consent_words(language)
    text: str = words["contact"].format(name=name) if name else words["contact_plain"]
    fact = work.unit.settings.get
    lines = [line for line in (fact("practice_phone"), fact("practice_email")) if line]
    reached = fact("practice_contact") or ", ".join(lines)
    return f"{text}, {reached}" if reached else text


def register_print(
    work: Work, trajectory_id: TrajectoryId, language: str
) -> documents.RegisterPrint:
    """Return the register of what went out of a trajectory, for the teacher."""
    trajectory = work.unit.trajectories.get(trajectory_id)
    coachee = work.unit.people.get(trajectory.coachee_id)
    return documents.RegisterPrint(
        language,
        work.today,
        coachee.outward_name,
        tuple(_rows_of(work, trajectory_id, language, for_her=True)),
        ledger_state(work),
        contact(work, language),
        bool(guardians_who_decide(work, coachee)),
    )


def register_rows(
    work: Work, trajectory_id: TrajectoryId | None, language: str
) -> list[documents.RegisterRow]:
    """Return what went out, oldest first; of one trajectory or of all."""
    if trajectory_id is None:
        return [row for _, row in rows_of_all(work, language)]
    return _rows_of(work, trajectory_id, language)


def _rows_of(
    work: Work, trajectory_id: TrajectoryId, language: str, *, for_her: bool = False
) -> list[documents.RegisterRow]:
    """Return what went out of a trajectory; what she may not know by law is kept from her."""
    coachee_id = work.unit.trajectories.get(trajectory_id).coachee_id
    own = ids_of_person(work, coachee_id)

    def wanted(body: Mapping[str, Any]) -> bool:
        kept_back = for_her and body.get("informing_forbidden")
        return _is_about(body, own, {str(trajectory_id)}) and not kept_back

    return _rows(work, wanted, language)


def rows_about_person(
    work: Work, person_id: PersonId, language: str, *, for_her: bool = False
) -> list[documents.RegisterRow]:
    """Return what went out about someone, of all her trajectories together, oldest first.

    What she may not know by law is left out of what is `for_her`.
    """
    own = ids_of_person(work, person_id)
    trajectories = {str(t.id) for t in work.unit.trajectories.find(coachee_id=person_id)}

    def wanted(body: Mapping[str, Any]) -> bool:
        kept_back = for_her and body.get("informing_forbidden")
        return _is_about(body, own, trajectories) and not kept_back

    return _rows(work, wanted, language)


def rows_of_all(work: Work, language: str) -> list[tuple[str, documents.RegisterRow]]:
    """Return all that went out with the name of whom it was about, oldest first."""
    names = {str(t.id): t.coachee_id for t in work.unit.trajectories.find()}
    entries = work.unit.ledger.entries()
    given = _given(entries)
    return [
        (_subject(work, release.body, names, language), _row(work, release, given, language))
        for release in releases(entries)
    ]


def _subject(
    work: Work, body: Mapping[str, Any], coachees: Mapping[str, PersonId], language: str
) -> str:
    about = body.get("person_id") or coachees.get(body.get("trajectory_id") or "")
    if body["purpose"] == Purpose.PRACTICE_PAPER.value and about is None:
        practice: str = consent_words(language)["practice"]
        return practice
    try:
        return person_of(work, UUID(str(about))).name if about else ""
    except KeyError:
        return ""


def _is_about(body: Mapping[str, Any], own: frozenset[UUID], trajectories: set[str]) -> bool:
    about = body.get("person_id")
    return body.get("trajectory_id") in trajectories or bool(about and UUID(about) in own)


def _rows(
    work: Work, wanted: Callable[[Mapping[str, Any]], bool], language: str
) -> list[documents.RegisterRow]:
    entries = work.unit.ledger.entries()
    given = _given(entries)
    return [
        _row(work, release, given, language)
        for release in releases(entries)
        if wanted(release.body)
    ]


def _given(entries: Iterable[Entry]) -> dict[str, Entry]:
    return {e.body["consent_id"]: e for e in entries if e.kind is EntryKind.CONSENT_GIVEN}


def _row(
    work: Work, release: Outgoing, given: dict[str, Entry], language: str
) -> documents.RegisterRow:
    words, started = consent_words(language), release.started
    what = _what(release.body["material"], language)
    if release.ended is None:
        what = f"{what} ({words['unfinished']})"
    elif release.is_aborted:
        what = f"{what} ({words['aborted']})"
    return documents.RegisterRow(
        started.at.astimezone().date(),
        what,
        text_of(work, started.seq, "recipient", language),
        _forced_by(work, started, language) or _ground(started, given, language),
        str(started.seq),
        forced=_is_forced(started.body),
    )


def _is_forced(body: Mapping[str, Any]) -> bool:
    return bool(body["purpose"] == Purpose.LEGAL_DUTY.value)


def _forced_by(work: Work, entry: Entry, language: str) -> str:
    """Return by which law something went out without consent, and why; else nothing."""
    if not _is_forced(entry.body):
        return ""
    texts = work.unit.ledger.texts(entry.seq)
    why = (consent_words(language)["legal"], texts.get("legal_basis"), texts.get("reason"))
    return ": ".join(part for part in why if part)


def _what(material: list[Any], language: str) -> str:
    """Return what went out in words; of a letter, which kind it was."""
    kind, name = str(material[0]), str(material[1])
    if kind == "letter":
        words = letter_words(language)
        letter: str = words["kinds"].get(name.partition(":")[0], "")
        return str(words["letter"]).format(kind=letter)
    what: str = consent_words(language)["materials"][kind]
    return what


def _ground(entry: Entry, given: dict[str, Entry], language: str) -> str:
    words = consent_words(language)
    consent = given.get(entry.body["consent_id"] or "")
    if entry.body["purpose"] == Purpose.PRACTICE_PAPER.value:
        nameless: str = words["no_names"]
        return nameless
    if consent is None:
        of_all = entry.body["material"][0] == "person_file"
        own: str = words["right_of_access" if of_all else "own_right"]
        return own
    day = date_text(date.fromisoformat(consent.body["given_on"]), language)
    ground: str = words["ground"].format(date=day, number=consent.seq)
    return ground
