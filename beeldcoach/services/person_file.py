"""Everything that is kept about one person, as a document for her: the right of access.

Left out: the coach's private notes, and what is about others. What the file may hold is listed in
`resources/texts/person_file.json`: a form that is not named there stays in the vault.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.ledger import canonical
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import (
    Access,
    Decision,
    Facts,
    Material,
    Request,
)
from beeldcoach.services import content, documents
from beeldcoach.services.asking import decided
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.content import consent_words, purpose_name, report_words
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.dossier import traits_of
from beeldcoach.services.identities import ids_of_person, merges_of, person_of, school_of
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.masking import Masks
from beeldcoach.services.paper_forms import forms_waiting
from beeldcoach.services.people_view import (
    FilmOf,
    counts_of,
    films_of,
    goal_texts,
    own_trajectories,
)
from beeldcoach.services.person_file_films import fragment_sections
from beeldcoach.services.proofs import contact, ledger_state
from beeldcoach.services.recording import record_of
from beeldcoach.services.register import rows_about_person
from beeldcoach.services.reporting import report_of
from beeldcoach.services.text_erasure import text_of
from beeldcoach.services.wording import date_text, figure_text

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import Purpose
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.people import Guardianship, Person
    from beeldcoach.domain.records import Record, Value
    from beeldcoach.domain.release import Recipient
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.content import FormField
    from beeldcoach.services.desk import Work

MATERIAL = "person_file"
_DRAWN = ("goals", "planning", "pupil_basis", "note")  # kinds of field that are no answer here
_TWICE = ("debrief",)  # forms of each cycle

Block = documents.Block


@dataclass(frozen=True, slots=True)
class FileAsked:
    """Whose file is asked for, by whom, in which language, and whether it is sure who asks."""

    person_id: PersonId
    purpose: Purpose
    recipient: Recipient
    language: str
    identity_checked: bool


def ask_person_file(asked: FileAsked, work: Work) -> Decision:
    """Decide whether all that is kept about a person may go to this recipient."""
    person = person_of(work, asked.person_id)
    made = _Making(work, person, asked.recipient, asked.language)
    document = made.document()
    digest = hashlib.sha256(canonical(document.to_data())).hexdigest()
    request = Request(
        None,
        person.id,
        asked.purpose,
        Material(MATERIAL, str(person.id), 1, digest),
        asked.recipient,
    )
    access = _access(work, person, asked)
    facts = Facts(
        None,
        board_report_agreed=False,
        ended_on=None,
        final=True,
        seen_digests=frozenset(),
        seen_on=None,
        pupil_names=made.pupils_in(document),
        recipient_is_teacher=access.is_self,
        access=access,
    )
    return decided(work, request, facts)


def _access(work: Work, person: Person, asked: FileAsked) -> Access:
    merges = merges_of(work)
    key = merges.now(asked.recipient.key)
    guardians = {
        merges.now(person_key(bond.guardian_id))
        for bond in work.unit.guardianships.find(pupil_id=person.id)
        if bond.has_authority
    }
    return Access(
        key == person_key(person.id),
        key in guardians,
        person.decides_herself(effective_today(work)),
        asked.identity_checked,
    )


def person_file(
    work: Work, person_id: PersonId, recipient: Recipient, language: str
) -> documents.PersonFile:
    """Return all that is kept about a person, without private notes and without others."""
    return _Making(work, person_of(work, person_id), recipient, language).document()


@dataclass(frozen=True, slots=True)
class _Texts:
    """The words of the file in a language."""

    words: dict[str, Any]
    forms: tuple[str, ...]
    left_out: frozenset[str]


def _texts(language: str) -> _Texts:
    data = content.person_file_words()
    return _Texts(data[language], tuple(data["forms"]), frozenset(data["left_out"]))


class _Making:
    """Puts together the file of one person."""

    def __init__(self, work: Work, person: Person, recipient: Recipient, language: str) -> None:
        self._work, self._person, self._language = work, person, language
        self._recipient = recipient
        self._texts = _texts(language)
        self._words = self._texts.words
        self._masks = Masks(work, person.id, self._words)

    def document(self) -> documents.PersonFile:
        """Return the whole."""
        work, own = self._work, own_trajectories(self._work, self._person.id)
        sections = [self._who(), *self._bonds(), *self._wards()]
        for trajectory in own:
            sections += self._trajectory(trajectory)
        sections += [self._register(), self._rights()]
        return documents.PersonFile(
            self._language,
            work.today,
            self._person.name,
            self._recipient.name,
            tuple(section for section in sections if section.blocks),
            ledger_state(work),
            contact(work, self._language),
        )

    def pupils_in(self, document: documents.PersonFile) -> tuple[str, ...]:
        """Return the names of other pupils that stand in it, besides who the person is."""
        blocks = [block for section in document.sections[1:] for block in section.blocks]
        text = "\n".join(words for block in blocks for words in _words_in(asdict(block)))
        return self._masks.pupils_in(text)

    def _who(self) -> documents.Section:
        person, names = self._person, self._words["details"]
        school = school_of(self._work, person.school_id).name if person.school_id else ""
        others = ids_of_person(self._work, person.id) - {person.id}
        aliases = {self._work.unit.people.get(each).name for each in others} - {person.name}
        values = {
            "name": person.name,
            "aliases": ", ".join(sorted(aliases)),
            "role": self._words["roles"].get(person.role, ""),
            "code": person.code,
            "born_on": self._date(person.born_on),
            "email": person.email,
            "phone": person.phone,
            "school": school,
            "function": self._masks.without_others(person.function),
            "for_board": self._words["yes"] if person.for_board else "",
        }
        facts = documents.Facts(tuple((names[n], value) for n, value in values.items() if value))
        remarks = documents.paragraphs(self._masks.without_others(person.remarks))
        return documents.Section(self._words["headings"]["who"], (facts, *remarks))

    def _bonds(self) -> list[documents.Section]:
        bonds = self._work.unit.guardianships.find(pupil_id=self._person.id)
        lines = tuple(self._bond(bond, "bond", "") for bond in bonds)
        return self._list("bonds", lines)

    def _wards(self) -> list[documents.Section]:
        bonds = self._work.unit.guardianships.find(guardian_id=self._person.id)
        lines = tuple(
            self._bond(bond, "ward", person_of(self._work, bond.pupil_id).code) for bond in bonds
        )
        return self._list("wards", lines)

    def _bond(self, bond: Guardianship, form: str, code: str) -> str:
        words = self._words
        text: str = words[form].format(
            code=code or words["no_code"],
            relation=self._masks.without_others(bond.relation) or words["unknown"],
            authority=words["yes" if bond.has_authority else "no"],
            agreed=self._date(bond.agreed_on) or words["unknown"],
        )
        return text

    def _list(self, heading: str, lines: tuple[str, ...]) -> list[documents.Section]:
        if not lines:
            return []
        return [documents.Section(self._words["headings"][heading], (documents.Bullets(lines),))]

    def _trajectory(self, trajectory: Trajectory) -> list[documents.Section]:
        return [
            self._facts(trajectory),
            *self._goals(trajectory),
            *self._cycles(trajectory),
            *self._forms(trajectory),
            *self._logbook(trajectory),
            *self._films(trajectory),
            *fragment_sections(self._work, trajectory, self._words, self._masks),
            *self._report(trajectory),
            *self._letters(trajectory),
            *self._consents(trajectory),
        ]

    def _facts(self, trajectory: Trajectory) -> documents.Section:
        words, school = self._words, school_of(self._work, trajectory.school_id)
        kind = words["kinds"][trajectory.kind.value]
        heading = words["headings"]["trajectory"].format(kind=kind, school=school.name)
        end = trajectory.closed_on or trajectory.stopped_on
        agreement = trajectory.agreement
        values = {
            "status": words["statuses"][trajectory.status.value],
            "group": self._masks.without_others(trajectory.group),
            "began": self._date(trajectory.started_on),
            "ended": self._date(end),
            "asked_by": words["asked_by"][trajectory.assignment.commissioner.value],
            "purpose": self._masks.without_others(trajectory.assignment.purpose),
            "own_words": self._masks.without_others(trajectory.assignment.own_words),
            "records_until": self._date(end and end + timedelta(days=agreement.record_days)),
            "consents_until": self._date(end and end + timedelta(days=agreement.consent_days)),
        }
        names = words["facts"]
        counts = counts_of([trajectory], self._work)
        numbers = [
            (label, str(getattr(counts, name)))
            for name, label in words["counts"].items()
            if getattr(counts, name)
        ]
        rows = [(names[name], value) for name, value in values.items() if value]
        return documents.Section(heading, (documents.Facts((*rows, *numbers)),))

    def _goals(self, trajectory: Trajectory) -> list[documents.Section]:
        texts = goal_texts(trajectory, self._work)
        return self._list("goals", tuple(self._masks.without_others(text) for text in texts))

    def _cycles(self, trajectory: Trajectory) -> list[documents.Section]:
        held = [cycle for cycle in trajectory.cycles if cycle.begun or cycle.planned_on]
        if not held:
            return []
        rows = tuple(
            (
                str(cycle.number),
                self._date(cycle.observed_on or cycle.planned_on),
                self._date(cycle.debriefed_on or cycle.planned_debrief_on),
                self._masks.without_others(cycle.lesson),
            )
            for cycle in held
        )
        table = documents.Table(tuple(self._words["cycle_head"]), rows)
        return [documents.Section(self._words["headings"]["cycles"], (table,))]

    def _logbook(self, trajectory: Trajectory) -> list[documents.Section]:
        blocks: list[Block] = []
        for page in self._work.unit.log_entries.find(trajectory_id=trajectory.id):
            said = "\n".join((page.goal, page.did, page.worked, page.next_step))
            blocks.append(documents.Paragraph((documents.Run(self._date(page.on), bold=True),)))
            blocks += documents.paragraphs(self._masks.without_others(said))
        if not blocks:
            return []
        return [documents.Section(self._words["headings"]["logbook"], tuple(blocks))]

    def _forms(self, trajectory: Trajectory) -> list[documents.Section]:
        sections = []
        for form in self._texts.forms:
            if form in _TWICE:
                for cycle in trajectory.cycles:
                    record = record_of(self._work, trajectory.id, form, cycle.id)
                    sections += self._answers(trajectory, record, cycle.number)
            else:
                record = record_of(self._work, trajectory.id, form, None)
                sections += self._answers(trajectory, record, 0)
        return sections

    def _answers(
        self, trajectory: Trajectory, record: Record, number: int
    ) -> list[documents.Section]:
        form = content.form(record.form, self._language, traits_of(trajectory, self._work))
        blocks: list[Block] = []
        for section in form.sections:
            if section.id in self._texts.left_out:
                continue
            for asked in section.fields:
                if asked.name in self._texts.left_out or asked.kind in _DRAWN:
                    continue
                said = self._said(asked, self._answer(asked, trajectory, record))
                if said.strip():
                    blocks.append(documents.Paragraph((documents.Run(asked.label, bold=True),)))
                    blocks += documents.paragraphs(self._masks.without_others(said))
        heading = self._words["forms"][record.form].format(number=number)
        return [documents.Section(heading, tuple(blocks))] if blocks else []

    def _answer(self, asked: FormField, trajectory: Trajectory, record: Record) -> Value:
        """Return an answer; the lens is the trajectory's own, wherever it was chosen."""
        if asked.kind != "lens":
            return record.answers.get(asked.name)
        lens = lens_of(self._work, trajectory.lens, self._language)
        return lens.name if record.answers else None

    def _said(self, asked: FormField, value: Value) -> str:
        labels = {option.id: option.label for option in asked.options}
        match value:
            case None:
                return ""
            case bool():
                return str(self._words["yes" if value else "no"])
            case list():
                return "\n".join(labels.get(item, item) for item in value)
            case str():
                return labels.get(value, value)
            case _:
                return figure_text(value, self._language)

    def _films(self, trajectory: Trajectory) -> list[documents.Section]:
        films = films_of(trajectory, self._work)
        if not films:
            return []
        rows = tuple(self._film(film) for film in films)
        table = documents.Table(tuple(self._words["film_head"]), rows)
        return [documents.Section(self._words["headings"]["films"], (table,))]

    def _film(self, film: FilmOf) -> tuple[str, ...]:
        """Return a film by its number: the name of its file may name anyone."""
        minutes, seconds = divmod(film.duration_ms // 1000, 60)
        return (
            self._words["angle" if film.is_angle else "film"].format(number=film.cycle),
            self._date(film.filmed_on),
            self._words["minutes"].format(minutes=minutes, seconds=seconds),
            self._date(film.erase_on) or self._words["not_yet"],
        )

    def _report(self, trajectory: Trajectory) -> list[documents.Section]:
        report = report_of(self._work, trajectory.id)
        if report is None or not report.going_out():
            return []
        headings, blocks = report_words(self._language)["headings"], list[Block]()
        for name in report.going_out():
            blocks.append(documents.Paragraph((documents.Run(headings[name], bold=True),)))
            blocks += documents.paragraphs(self._masks.without_others(report.texts[name]))
        return [documents.Section(self._words["headings"]["report"], tuple(blocks))]

    def _letters(self, trajectory: Trajectory) -> list[documents.Section]:
        letters = self._work.unit.letters.find(trajectory_id=trajectory.id)
        return self._list(
            "letters",
            tuple(
                self._words["letter"].format(
                    title=self._masks.without_others(letter.title),
                    date=self._date(letter.written_on),
                )
                for letter in letters
            ),
        )

    def _consents(self, trajectory: Trajectory) -> list[documents.Section]:
        ledger, words = ledger_of(self._work, trajectory.id), consent_words(self._language)
        own = ids_of_person(self._work, self._person.id)  # what others answered is theirs
        rows: tuple[tuple[str, ...], ...] = tuple(
            (
                purpose_name(self._language, consent.purpose.value, consent.material),
                words["answers"][consent.answer.value],
                self._masks.without_pupils(
                    text_of(self._work, consent.seq, "recipient", self._language)
                ),
                self._date(consent.given_on),
                self._date(consent.valid_until),
            )
            for consent in ledger.current()
            if consent.giver_id in own
        )
        rows += self._waiting(trajectory)
        if not rows:
            return []
        table = documents.Table(tuple(self._words["consent_head"]), rows)
        return [documents.Section(self._words["headings"]["consents"], (table,))]

    def _waiting(self, trajectory: Trajectory) -> tuple[tuple[str, ...], ...]:
        """Return what was asked of her on paper and not answered yet."""
        work, language = self._work, self._language
        said: str = consent_words(language)["on_paper"]
        return tuple(
            (
                line.purpose,
                said,
                self._masks.without_pupils(line.recipient),
                self._date(form.made_on),
                self._date(item.valid_until),
            )
            for form in forms_waiting(work, trajectory.id, self._person.id, language)
            for item, line in zip(form.items, form.lines, strict=True)
        )

    def _register(self) -> documents.Section:
        rows = rows_about_person(self._work, self._person.id, self._language, for_her=True)
        heading = self._words["headings"]["register"]
        if not rows:
            nothing = documents.paragraphs(self._words["nothing_out"])
            return documents.Section(heading, nothing)
        table = documents.Table(
            tuple(self._words["register_head"]),
            tuple(
                (
                    self._date(row.day),
                    row.what,
                    self._masks.without_pupils(row.recipient),
                    row.ground,
                    row.number,
                )
                for row in rows
            ),
        )
        return documents.Section(heading, (table,))

    def _rights(self) -> documents.Section:
        text = self._words["rights"].format(contact=contact(self._work, self._language))
        return documents.Section(self._words["headings"]["rights"], documents.paragraphs(text))

    def _date(self, day: date | None) -> str:
        return date_text(day, self._language) if day else ""


def _words_in(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [words for item in value.values() for words in _words_in(item)]
    if isinstance(value, list | tuple):
        return [words for item in value for words in _words_in(item)]
    return []
