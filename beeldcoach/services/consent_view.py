"""Queries of the consent page: a row a purpose, what was answered, and what went out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import ANY, Consent, Purpose, State, Use
from beeldcoach.domain.ledger import GENESIS, Entry, EntryKind, verify
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consenting import effective_today, ledger_of
from beeldcoach.services.content import SignedText, consent_text, consent_words
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import merges_of
from beeldcoach.services.proofs import register_rows, rows_of_all
from beeldcoach.services.recording import record_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from beeldcoach.domain.ids import ConsentId, TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.release import Recipient
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.documents import RegisterRow

ALWAYS = (Purpose.VIEW_OWN, Purpose.COPY_OWN)
NEVER = (Purpose.ASSESSMENT,)
SHOWN = (
    Purpose.VIEW_OWN,
    Purpose.COPY_OWN,
    Purpose.COACH_WORK,
    Purpose.REPORT_TO_BOARD,
    Purpose.ORAL_INTERIM,
    Purpose.SUPERVISION,
    Purpose.THIRD_PARTY,
    Purpose.EDUCATION,
    Purpose.ASSESSMENT,
)
PAPERS = ("calendar", "letter", "figures", "annotations")  # for others, in words or numbers
COACH = "coach"  # the recipient of what the coach works with
MATERIALS = {
    Purpose.COACH_WORK: "film",
    Purpose.COPY_OWN: "report",
    Purpose.REPORT_TO_BOARD: "report",
    Purpose.ORAL_INTERIM: "course",
    Purpose.SUPERVISION: "fragment",
    Purpose.THIRD_PARTY: "fragment",
    Purpose.EDUCATION: "fragment",
}
"""Which material a purpose is about: it is fixed, so that no consent reaches further."""
_OF_FILM = ("film", "fragment")


def material_of(purpose: Purpose, kind: Kind) -> str:
    """Return which material a purpose is about: without video, what was written down."""
    if kind is Kind.PUPIL and purpose is Purpose.COPY_OWN:
        return "person_file"  # there is no report
    material = MATERIALS.get(purpose, ANY)
    filmed = kind is Kind.WITH_VIDEO
    return "annotations" if material in _OF_FILM and not filmed else material


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """How one purpose stands.

    `rule` is `always`, `never` or `ask`; with `ask`, `state` says how it was answered.
    """

    purpose: Purpose
    purpose_name: str
    rule: str
    state: State
    consent_id: ConsentId | None
    evidence_kind: str  # drawn, scan, or empty
    given_on: date | None
    valid_until: date | None
    material_name: str
    recipient_name: str
    number: int  # of the ledger entry; 0 for none
    recipient: str = ""  # key of the recipient, to ask about the very same again
    material: str = ""  # of PAPERS, that was asked about; empty for the one the purpose is about


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger in codes, for the page to put in words."""

    seq: int
    at: datetime
    kind: EntryKind
    purpose_name: str
    giver: str = ""  # who answered, where that was another than the coachee
    subjects: str = ""  # of what was told


@dataclass(frozen=True, slots=True)
class ConsentPage:
    """The consent page of a trajectory."""

    trajectory_id: TrajectoryId
    name: str
    first_name: str
    board: str
    board_key: str
    coachee_key: str
    rows: tuple[ConsentRow, ...]
    lines: tuple[LedgerLine, ...]  # the newest first
    register: tuple[RegisterRow, ...]
    ledger_length: int
    pupil_basis: str
    pupil_basis_on: date | None
    pupils_out: str
    text: SignedText
    today: date
    kind: Kind = Kind.WITH_VIDEO
    outward_name: str = ""  # for what may leave the vault: of a pupil the code
    guardians: tuple[str, ...] = ()  # who answers, where the coachee does not herself


@dataclass(frozen=True, slots=True)
class ShowConsent(Query[ConsentPage]):
    """The consent page, in a language."""

    trajectory_id: TrajectoryId
    language: str


@dataclass(frozen=True, slots=True)
class Register:
    """What went out of the whole vault."""

    rows: tuple[tuple[str, RegisterRow], ...]  # name of the coachee, and what; the newest first
    ledger_length: int
    head: str


@dataclass(frozen=True, slots=True)
class ShowRegister(Query[Register]):
    """Everything that went out, in a language."""

    language: str


@dataclass(frozen=True, slots=True)
class CheckLedger(Query[int]):
    """Verify the whole chain; returns its length, raises LedgerBroken."""


_NO_FILM = frozenset({Purpose.COACH_WORK, Purpose.IMAGE_PRODUCTION})
_HIDDEN = {  # what there is nothing to ask about, unless it was asked
    Kind.WITHOUT_VIDEO: _NO_FILM,
    Kind.PUPIL: _NO_FILM | {Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM},
}


def board_recipient(trajectory: Trajectory, work: Work) -> tuple[str, str]:
    """Return the key and the name of the school board as a recipient."""
    school = work.unit.schools.get(trajectory.school_id)
    return f"board:{school.id}", school.board or school.name


def consent_rows(work: Work, trajectory: Trajectory, language: str) -> tuple[ConsentRow, ...]:
    """Return how every purpose stands today: a row for each recipient that was asked about."""
    ledger = ledger_of(work, trajectory.id)
    today = effective_today(work)
    hidden = _HIDDEN.get(trajectory.kind, frozenset())
    given: dict[Purpose, list[tuple[Consent | None, State]]] = {
        purpose: [] for purpose in SHOWN if purpose not in hidden
    }
    merges, hers = merges_of(work), person_key(trajectory.coachee_id)
    for consent in ledger.current():
        if not merges.same(person_key(consent.giver_id), hers):
            continue  # another who can be recognised answers for herself
        answer = consent, ledger.state_of(consent, today)
        given.setdefault(consent.purpose, []).append(answer)
    return tuple(
        _row(work, trajectory, purpose, answer, language)
        for purpose, answers in given.items()
        for answer in (
            answers
            if any(not _is_paper(consent, trajectory.kind) for consent, _ in answers)
            else [*answers, (None, State.NONE)]
        )
    )


def _is_paper(consent: Consent | None, kind: Kind) -> bool:
    """Whether it answers for a paper only, such as a letter, and not for the purpose itself."""
    if consent is None or consent.material not in PAPERS:
        return False
    return consent.material != material_of(consent.purpose, kind)


def _row(
    work: Work,
    trajectory: Trajectory,
    purpose: Purpose,
    answer: tuple[Consent | None, State],
    language: str,
) -> ConsentRow:
    consent, state = answer
    words = consent_words(language)
    evidence = consent.evidence if consent else None
    key, recipient = _recipient(work, trajectory, purpose, consent)
    material = consent.material if consent else material_of(purpose, trajectory.kind)
    return ConsentRow(
        purpose,
        _purpose_name(trajectory, purpose, language),
        "always" if purpose in ALWAYS else "never" if purpose in NEVER else "ask",
        state,
        consent.id if consent else None,
        evidence.kind if evidence else "",
        consent.given_on if consent else None,
        consent.valid_until if consent else None,
        words["materials"].get(material, "") if purpose not in NEVER else "",
        words["coach"] if purpose is Purpose.COACH_WORK else recipient,
        consent.seq if consent else 0,
        key,
        consent.material if consent and _is_paper(consent, trajectory.kind) else "",
    )


def paper_row(page: ConsentPage, material: str, recipient: Recipient, language: str) -> ConsentRow:
    """Return how consent to be named in a paper stands, to ask about it; see `PAPERS`."""
    for row in page.rows:
        about = row.purpose, row.material, row.recipient
        if about == (Purpose.THIRD_PARTY, material, recipient.key):
            return row
    return use_row(Use(Purpose.THIRD_PARTY, material, recipient.key), recipient.name, language)


def use_row(use: Use, recipient_name: str, language: str) -> ConsentRow:
    """Return exactly one use as a row to ask about: its material and recipient are fixed."""
    words = consent_words(language)
    return ConsentRow(
        use.purpose,
        words["purposes"][use.purpose.value],
        "ask",
        State.NONE,
        None,
        "",
        None,
        None,
        words["materials"][use.material],
        recipient_name,
        0,
        use.recipient,
        use.material,
    )


def _purpose_name(trajectory: Trajectory, purpose: Purpose, language: str) -> str:
    words = consent_words(language)
    own = words["purposes_of_kind"].get(trajectory.kind.value, {})
    name: str = own.get(purpose.value, words["purposes"][purpose.value])
    return name


def _recipient(
    work: Work, trajectory: Trajectory, purpose: Purpose, consent: Consent | None
) -> tuple[str, str]:
    """Return key and name of who was asked about, or of who would be."""
    if consent:
        return consent.recipient, work.unit.ledger.texts(consent.seq).get("recipient", "")
    if purpose in ALWAYS:
        person = work.unit.people.get(trajectory.coachee_id)
        return f"person:{person.id}", person.outward_name
    if purpose in (Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM):
        return board_recipient(trajectory, work)
    return (COACH, "") if purpose is Purpose.COACH_WORK else ("", "")


def show_consent(query: ShowConsent, work: Work) -> ConsentPage:
    """Handle ShowConsent."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    board_key, board = board_recipient(trajectory, work)
    last = work.unit.ledger.last()
    entries = work.unit.ledger.entries(trajectory.id)
    guardians = tuple(each.name for each in guardians_who_decide(work, person))
    return ConsentPage(
        trajectory.id,
        person.name,
        person.first_name,
        board,
        board_key,
        f"person:{person.id}",
        consent_rows(work, trajectory, query.language),
        tuple(_ledger_line(work, entry, person, query.language) for entry in reversed(entries)),
        tuple(reversed(register_rows(work, trajectory.id, query.language))),
        last.seq if last else 0,
        trajectory.pupil_basis,
        trajectory.pupil_basis_on,
        record_of(work, trajectory.id, "intake", None).text("pupils_out"),
        consent_text(query.language, by_guardians=bool(guardians)),
        work.today,
        trajectory.kind,
        person.outward_name,
        guardians,
    )


def _ledger_line(work: Work, entry: Entry, coachee: Person, language: str) -> LedgerLine:
    purpose = entry.body.get("purpose", "")
    name = consent_words(language)["purposes"].get(purpose, "")
    texts = work.unit.ledger.texts(entry.seq)
    other = entry.body.get("giver_id", str(coachee.id)) != str(coachee.id)
    giver = texts.get("giver", "") if other else ""
    return LedgerLine(entry.seq, entry.at, entry.kind, name, giver, texts.get("subjects", ""))


def show_register(query: ShowRegister, work: Work) -> Register:
    """Handle ShowRegister."""
    rows = rows_of_all(work, query.language)
    rows.sort(key=lambda pair: int(pair[1].number), reverse=True)
    last = work.unit.ledger.last()
    return Register(tuple(rows), last.seq if last else 0, last.digest if last else GENESIS)


def check_ledger(_query: CheckLedger, work: Work) -> int:
    """Handle CheckLedger."""
    entries = work.unit.ledger.entries()
    verify(entries)
    return len(entries)


HANDLERS: dict[type, Handler] = {
    ShowConsent: show_consent,
    ShowRegister: show_register,
    CheckLedger: check_ledger,
}
