"""Releasing: ask the gate, write down what goes out before the first byte, and when it is out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import canonical
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import (
    BreakGlass,
    Decision,
    Facts,
    Material,
    Recipient,
    Release,
    Request,
)
from beeldcoach.services.annotation_file import AnnotationsDocument, annotations_document
from beeldcoach.services.asking import decided, released
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.documents import (
    ConsentForm,
    Document,
    LetterDocument,
    PersonFile,
    ReportDocument,
)
from beeldcoach.services.figures_asked import FiguresAsked, sheet_of
from beeldcoach.services.identities import merges_of
from beeldcoach.services.known_names import all_named
from beeldcoach.services.letters import letter_document, material_id
from beeldcoach.services.own_papers import (
    ERASURE,
    FormAsked,
    PaperAsked,
    own_paper,
    proof_of_person,
    whose,
)
from beeldcoach.services.person_file import FileAsked, ask_person_file, person_file
from beeldcoach.services.picture_copy import PictureCopy, picture_copy
from beeldcoach.services.pictures import (
    PictureAsked,
    picture_material,
    with_called,
    with_picture,
    with_talks,
)
from beeldcoach.services.register_paper import register_of_person
from beeldcoach.services.release_entries import append_started
from beeldcoach.services.release_facts import facts_of, others_named, pupil_names
from beeldcoach.services.release_mark import ReleaseMark
from beeldcoach.services.reporting import (
    content_digest,
    final_document,
    report_of,
    version_of,
)
from beeldcoach.services.sheets import FigureSheet

if TYPE_CHECKING:
    from beeldcoach.domain.consent import Purpose
    from beeldcoach.domain.ids import LetterId, PersonId, TrajectoryId
    from beeldcoach.domain.letter import Letter
    from beeldcoach.domain.report import Report
    from beeldcoach.services.annotations_asked import AnnotationsAsked

OfAnalysis = FigureSheet | AnnotationsDocument
_REPORTS = ("report", "interim_report")
COURSE = "course"  # of a trajectory, told orally
VAULT = "vault"  # the whole of it, encrypted as it lies
GLASS = 15  # the row of a legal duty
_WHOSE = ("trajectory_id", "person_id")  # in the body of an entry


@dataclass(frozen=True, slots=True)
class AskGate(Query[Decision]):
    """Whether something may go to this recipient for this purpose, and why not.

    `material` is `report`, `interim_report`, `register`, `receipt` with the numbers of the
    ledger entries that it is about, `letter` with its id, or `figures` or `annotations` and which;
    `language` is that of a register, a receipt or what was made of a film. Of `person_file`, which
    is about a person and no trajectory, it is asked by `person_id`, and whether the identity of the
    recipient was checked; of her register over all trajectories, and of the proof of erasure of
    somebody who was never coached, by `person_id` too.
    """

    trajectory_id: TrajectoryId | None
    purpose: Purpose
    recipient: Recipient
    material: str = "report"
    entries: tuple[int, ...] = ()
    language: str = "nl"
    person_id: PersonId | None = None
    identity_checked: bool = False
    letter_id: LetterId | None = None
    figures: FiguresAsked | None = None
    annotations: AnnotationsAsked | None = None
    picture: PictureAsked | None = None
    bound_to_secrecy: bool = False  # the supervisor, as the coach says
    broken: BreakGlass | None = None
    form: FormAsked | None = None  # what a `consent_form` asks


@dataclass(frozen=True, slots=True)
class Started:
    """A release under way, with the document that goes out."""

    release: Release
    document: Document
    number: int  # of the ledger entry: the release number on each page


@dataclass(frozen=True, slots=True)
class StartRelease(Command[Started]):
    """Ask the gate again and, on yes, record that the release started; raises ReleaseRefused."""

    undoable = False
    ask: AskGate
    destination: str = ""  # where to, in words; kept as a personal text


def ask(query: AskGate, work: Work) -> Decision:
    """Handle AskGate."""
    if query.person_id is not None:
        return _ask_about_person(query, query.person_id, work)
    if query.trajectory_id is None:
        raise UnknownThing
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    report = report_of(work, trajectory.id)
    document = _document(work, report, query)
    material = _material(work, report, query, document)
    request = Request(
        trajectory.id, trajectory.coachee_id, query.purpose, material, query.recipient
    )
    about = report if query.material in _REPORTS else None
    own = person_key(whose(work, trajectory, _paper(query)))
    facts = facts_of(work, trajectory, about, own_key=own, to=query.recipient)
    if (words := _words_in(work, query, document)) is not None:
        facts = replace(
            facts,
            pupil_names=pupil_names(work, trajectory, words),
            names_found=all_named(work, words),
            others_named=others_named(work, trajectory, words, query.recipient),
        )
    facts = with_talks(facts, work, trajectory, request)
    facts = replace(facts, bound_to_secrecy=query.bound_to_secrecy, broken=query.broken)
    if query.picture is not None:
        facts = with_called(with_picture(facts, work, query.picture, query.recipient), work)
    return decided(work, request, facts)


def _ask_about_person(query: AskGate, person_id: PersonId, work: Work) -> Decision:
    """Decide about all that is kept about a person, or about papers of hers beyond a trajectory.

    These are her register of all trajectories, and the proof that she was erased, never coached.
    """
    if query.material not in ("register", ERASURE):
        return ask_person_file(_file_asked(query, person_id), work)
    material = _material(work, None, query, _about_person(work, query, person_id))
    request = Request(None, person_id, query.purpose, material, query.recipient)
    own = merges_of(work).same(query.recipient.key, person_key(person_id))
    facts = Facts(None, False, None, False, frozenset(), None, (), own)  # noqa: FBT003
    return decided(work, request, facts)


def _words_in(work: Work, query: AskGate, document: Document | None) -> str | None:
    """Return what is looked through for names: all of a letter, or of what was made of a film."""
    if (letter := _letter(work, query)) is not None:
        return letter.whole
    return document.words if isinstance(document, OfAnalysis) else None


def _file_asked(query: AskGate, person_id: PersonId) -> FileAsked:
    return FileAsked(
        person_id, query.purpose, query.recipient, query.language, query.identity_checked
    )


def _material(
    work: Work, report: Report | None, query: AskGate, document: Document | None
) -> Material:
    if document is None:
        return _without_document(work, query)
    if report is not None and isinstance(document, ReportDocument):
        version = version_of(work, report)
        return Material(query.material, str(report.id), version, content_digest(document))
    digest = hashlib.sha256(canonical(document.to_data())).hexdigest()
    if (letter := _letter(work, query)) is not None:
        return Material(query.material, material_id(letter), 1, digest)
    name = ",".join(str(number) for number in query.entries)
    if (asked := query.figures) is not None:
        name = f"{asked.view.value}:{asked.film_id}"
    if query.annotations is not None:
        name = query.annotations.material_id
    return Material(query.material, name, 1, digest)


def _without_document(work: Work, query: AskGate) -> Material:
    """Return a part of a film, what is told, or nothing."""
    if query.picture is not None and query.trajectory_id is not None:
        return picture_material(work, query.picture, query.trajectory_id)
    if query.material in (COURSE, VAULT):  # nothing of it can be held on to
        digest = hashlib.sha256(query.material.encode()).hexdigest()
        return Material(query.material, "", 1, digest)
    return Material(query.material, "", 0, "")


def _document(work: Work, report: Report | None, query: AskGate) -> Document | None:
    if query.person_id is not None:
        return _about_person(work, query, query.person_id)
    if query.material in _REPORTS:
        return final_document(work, report) if report and report.going_out() else None
    if query.material == "letter":
        letter = _letter(work, query)
        return letter_document(work, letter) if letter and letter.text.strip() else None
    if query.material in ("figures", "annotations"):
        return _of_analysis(work, query)
    return own_paper(work, query.trajectory_id, _paper(query))


def _about_person(work: Work, query: AskGate, person_id: PersonId) -> Document | None:
    if query.material == "register":
        return register_of_person(work, person_id, query.language)
    if query.material == ERASURE:
        return proof_of_person(work, person_id, _paper(query))
    return person_file(work, person_id, query.recipient, query.language)


def _paper(query: AskGate) -> PaperAsked:
    return PaperAsked(query.material, query.language, query.entries, query.form)


def _letter(work: Work, query: AskGate) -> Letter | None:
    """Return the letter that is asked about: one of this trajectory only."""
    if query.material != "letter" or query.letter_id is None:
        return None
    found = work.unit.letters.find(id=query.letter_id, trajectory_id=query.trajectory_id)
    return found[0] if found else None


def _of_analysis(work: Work, query: AskGate) -> OfAnalysis | None:
    """Return the figures or annotations that are asked about: of a film of this trajectory only."""
    figures, annotations = query.figures, query.annotations
    asked = figures if query.material == "figures" else annotations
    if asked is None:
        return None
    if not work.unit.films.find(id=asked.film_id, trajectory_id=query.trajectory_id):
        return None
    if isinstance(asked, FiguresAsked):
        return sheet_of(asked, query.language, work)
    document = annotations_document(asked, query.language, work)
    return document if document.annotations.count else None


def start(command: StartRelease, work: Work) -> Started:
    """Handle StartRelease."""
    decision = released(ask(command.ask, work))
    about = command.ask.trajectory_id
    document = _document(work, report_of(work, about) if about else None, command.ask)
    if document is None:
        document = _picture(decision, command.ask, work)
    wish = command.ask
    entry = append_started(decision, command.destination, work, wish.picture, wish.broken)
    if isinstance(document, ReportDocument | PersonFile | PictureCopy | OfAnalysis):
        mark = ReleaseMark(str(entry.seq), decision.request.recipient.name, work.today)
        document = replace(document, released=mark)
    if isinstance(document, LetterDocument):
        document = replace(document, release=str(entry.seq))
    if isinstance(document, ConsentForm):
        document = replace(document, number=str(entry.seq))
    return Started(decision, document, entry.seq)


def _picture(decision: Release, ask: AskGate, work: Work) -> PictureCopy:
    """Return the copy of a part of a film that the gate said yes to."""
    asked = ask.picture
    if asked is None or decision.request.material.kind != asked.kind:
        raise UnknownThing
    copy = picture_copy(work, asked, ask.language)
    if copy is None:
        raise UnknownThing
    return copy


HANDLERS: dict[type, Handler] = {
    AskGate: ask,
    StartRelease: start,
}
