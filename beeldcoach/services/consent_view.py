"""Queries of the consent page: a row a purpose, what was answered, and what went out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.consent import Purpose, Use
from beeldcoach.domain.ids import PersonId
from beeldcoach.domain.ledger import GENESIS, Entry, EntryKind, verify, verify_texts
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consent_people import (
    FragmentChoice,
    OtherLine,
    TableLine,
    deciding_for,
    films_of,
    fragments_of,
    others_of,
    tables_of,
)
from beeldcoach.services.consent_rows import (
    ConsentRow,
    board_recipient,
    consent_rows,
    use_row,
)
from beeldcoach.services.consent_told import told_texts
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.film_rules import NO_RULES, FilmRules, film_rules
from beeldcoach.services.identities import merges_of, person_of
from beeldcoach.services.ledger_lines import answered_by, purpose_of
from beeldcoach.services.paper_forms import WaitingForm, forms_waiting
from beeldcoach.services.recall import open_recalls
from beeldcoach.services.recipients import known_recipients
from beeldcoach.services.register import register_rows, rows_of_all
from beeldcoach.services.release_facts import first_names_of_pupils
from beeldcoach.services.restored import Unchecked, unchecked_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from beeldcoach.domain.ids import FilmId, TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.release import Recipient
    from beeldcoach.services.content import SignedText
    from beeldcoach.services.documents import RegisterRow


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger in codes, for the page to put in words."""

    seq: int
    at: datetime
    kind: EntryKind
    purpose_name: str
    who: str = ""  # who answered, when that is another than the coachee
    subjects: str = ""  # of what was told
    reason: str = ""  # why a release was broken off: cancelled, withdrawn, spent, failed
    for_whom: str = ""  # the pupil for whom guardians answered


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
    guardian_ids: tuple[PersonId, ...] = ()  # in the same order
    giver_id: PersonId | None = None  # another who answers; None: the coachee
    coachee: str = ""  # whose trajectory it is
    decides_from: date | None = None  # the sixteenth birthday of a pupil
    asked_since: bool = True  # whether a pupil of sixteen was asked anew
    others: tuple[OtherLine, ...] = ()
    tables: tuple[TableLine, ...] = ()
    fragments: tuple[FragmentChoice, ...] = ()
    rules: FilmRules = NO_RULES
    open_recalls: int = 0  # copies to ask back, or that wait for an answer
    recipients: tuple[Recipient, ...] = ()  # whom a typed name can mean
    texts: tuple[SignedText, ...] = ()  # what is read, in each language
    forms: tuple[WaitingForm, ...] = ()  # on paper, that wait for a signature
    elsewhere: frozenset[str] = frozenset()  # keys of recipients of no concern here; they are last
    pupil_names: tuple[str, ...] = ()  # first names that no paper may hold
    films: tuple[tuple[FilmId, int], ...] = ()  # each with the number of its cycle
    unchecked: Unchecked | None = None  # in a vault that was put back, until it was looked into

    def text_in(self, language: str) -> SignedText:
        """Return what is read, in a language."""
        return next((each for each in self.texts if each.language == language), self.text)

    @property
    def giver_key(self) -> str:
        """Whose answers these are, as a recipient of her own papers."""
        return person_key(self.giver_id) if self.giver_id else self.coachee_key


@dataclass(frozen=True, slots=True)
class ShowConsent(Query[ConsentPage]):
    """The consent page, in a language: of the coachee, or of another in the picture."""

    trajectory_id: TrajectoryId
    language: str
    giver_id: PersonId | None = None


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
    """Verify the whole chain; returns its length.

    Raises LedgerBroken or LedgerTextChanged.
    """


def paper_row(page: ConsentPage, material: str, recipient: Recipient, language: str) -> ConsentRow:
    """Return how consent to be named in a paper stands, to ask about it; see `PAPERS`."""
    for row in page.rows:
        about = row.purpose, row.material, row.recipient
        if about == (Purpose.THIRD_PARTY, material, recipient.key):
            return row
    return use_row(Use(Purpose.THIRD_PARTY, material, recipient.key), recipient.name, language)


def show_consent(query: ShowConsent, work: Work) -> ConsentPage:
    """Handle ShowConsent."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    coachee = work.unit.people.get(trajectory.coachee_id)
    other = _other(work, query.giver_id, coachee)
    person = other or coachee
    board_key, board = board_recipient(trajectory, work)
    last = work.unit.ledger.last()
    entries = work.unit.ledger.entries(trajectory.id)
    decides, rules = deciding_for(work, person, trajectory), film_rules(work, trajectory)
    recipients, elsewhere = known_recipients(work, trajectory)
    texts = told_texts(work, trajectory, person)
    return ConsentPage(
        trajectory.id,
        person.name,
        person.first_name,
        board,
        board_key,
        person_key(coachee.id),
        consent_rows(work, trajectory, query.language, other.id if other else None),
        tuple(_ledger_line(work, e, coachee, query.language) for e in reversed(entries)),
        tuple(reversed(register_rows(work, trajectory.id, query.language))),
        last.seq if last else 0,
        trajectory.pupil_basis,
        trajectory.pupil_basis_on,
        rules.out,
        texts[query.language],
        work.today,
        trajectory.kind,
        person.outward_name,
        tuple(each.name for each in decides.guardians),
        tuple(each.id for each in decides.guardians),
        other.id if other else None,
        coachee.name,
        decides.from_on,
        decides.asked_since,
        others_of(work, trajectory),
        tables_of(work, trajectory),
        fragments_of(work, trajectory),
        rules,
        open_recalls(entries, merges_of(work)),
        recipients,
        tuple(texts.values()),
        forms_waiting(work, trajectory.id, person.id, query.language),
        elsewhere,
        first_names_of_pupils(work, trajectory),
        films_of(work, trajectory),
        unchecked_of(work, trajectory.id),
    )


def _other(work: Work, giver_id: PersonId | None, coachee: Person) -> Person | None:
    """Return who answers, when that is another than the coachee."""
    if giver_id is None:
        return None
    person = person_of(work, giver_id)
    return None if merges_of(work).same(person_key(person.id), person_key(coachee.id)) else person


def _ledger_line(work: Work, entry: Entry, coachee: Person, language: str) -> LedgerLine:
    name = purpose_of(entry, language)
    giver = entry.body.get("giver_id")
    other = _other(work, PersonId(UUID(giver)), coachee) if giver else None
    answered = answered_by(work, entry, language)  # guardians also for whom
    who, for_whom = answered if answered[1] else (other.first_name if other else "", "")
    subjects = ""
    if entry.kind is EntryKind.ORAL_REPORT:
        subjects = work.unit.ledger.texts(entry.seq).get("subjects", "")
    reason = str(entry.body.get("reason", "")) if entry.kind is EntryKind.RELEASE_ABORTED else ""
    return LedgerLine(entry.seq, entry.at, entry.kind, name, who, subjects, reason, for_whom)


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
    verify_texts(entries, work.unit.ledger.sealed())
    return len(entries)


HANDLERS: dict[type, Handler] = {
    ShowConsent: show_consent,
    ShowRegister: show_register,
    CheckLedger: check_ledger,
}
