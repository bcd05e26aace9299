"""The notification of an incident on its way out: as a file, on paper or as words (row 18).

It names nobody but the school that gets it. What the coach wrote in it is looked through for
known names; those can be put into other words.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import canonical
from beeldcoach.domain.letter import LETTER_LIMIT, parts_of
from beeldcoach.domain.names import without
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.documents import LetterDocument, LetterPart
from beeldcoach.services.incident_draft import Draft, draft_of
from beeldcoach.services.incidents import incident_of
from beeldcoach.services.known_names import known_names
from beeldcoach.services.letter_release import PRINTED_PPI, ToPrint, files_of
from beeldcoach.services.operations import render
from beeldcoach.services.practice import LogoObject, letterhead
from beeldcoach.services.practice_papers import Paper, named_in, names_of_school, start_paper
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.release_mark import stamp_of
from beeldcoach.services.wording import date_text
from beeldcoach.services.writing_out import broken_off, write_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import IncidentId
    from beeldcoach.domain.incident import Incident
    from beeldcoach.domain.release import Release
    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress

INCIDENT = "incident"  # the material


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notification with the names that keep it from going out."""

    draft: Draft
    names: tuple[str, ...]
    reachable: bool  # the letterhead says how to reach the coach, as the law asks


@dataclass(frozen=True, slots=True)
class ShowNotice(Query[NoticeView]):
    """The notification for somebody; raises UnknownThing, KeyError."""

    incident_id: IncidentId
    to: str
    language: str


@dataclass(frozen=True, slots=True)
class WriteNotice(Command[None]):
    """Keep what the coach wrote; None takes the filled-in words again. Raises TooLong."""

    incident_id: IncidentId
    to: str
    text: str | None

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return WriteNotice, self.incident_id, self.to


@dataclass(frozen=True, slots=True)
class LeaveNamesOutOfNotice(Command[None]):
    """Put other words where a known person or another school is named."""

    incident_id: IncidentId
    to: str
    language: str


@dataclass(frozen=True, slots=True)
class NoticeStarted:
    """A notification on its way out, with its release."""

    release: Release
    document: LetterDocument
    number: int  # of the ledger entry


@dataclass(frozen=True, slots=True)
class ToCopy:
    """A notification as plain words with a release, for the clipboard."""

    release: Release
    number: int  # of the ledger entry
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StartNotice(Command[NoticeStarted]):
    """Ask the gate and record that a notification goes out; raises ReleaseRefused."""

    undoable = False
    incident_id: IncidentId
    to: str
    language: str
    destination: str = ""


def show(query: ShowNotice, work: Work) -> NoticeView:
    """Handle ShowNotice."""
    draft = draft_of(work, incident_of(work, query.incident_id), query.to, query.language)
    fact = work.unit.settings.get
    reachable = bool(fact("practice_email").strip() or fact("practice_phone").strip())
    return NoticeView(draft, named_in(work, draft.whole, draft.school_id), reachable)


def write(command: WriteNotice, work: Work) -> None:
    """Handle WriteNotice."""
    incident = incident_of(work, command.incident_id)
    _keep(incident, command.to, command.text, work)


def _keep(incident: Incident, to: str, text: str | None, work: Work) -> None:
    incident.write(to, text, LETTER_LIMIT)
    work.unit.incidents.save(incident)


def leave_names_out(command: LeaveNamesOutOfNotice, work: Work) -> None:
    """Handle LeaveNamesOutOfNotice."""
    incident = incident_of(work, command.incident_id)
    draft = draft_of(work, incident, command.to, command.language)
    own = names_of_school(work, draft.school_id)
    known = [k for k in known_names(work, command.language) if k.name.strip() not in own]
    _keep(incident, command.to, without(draft.text, known), work)


def start(command: StartNotice, work: Work) -> NoticeStarted:
    """Handle StartNotice."""
    incident = incident_of(work, command.incident_id)
    draft = draft_of(work, incident, command.to, command.language)
    document = _document(work, draft, command.language)
    digest = hashlib.sha256(canonical(document.to_data())).hexdigest()
    material_id = f"{incident.id}:{command.to}"
    paper = Paper(INCIDENT, digest, draft.whole, draft.recipient, draft.school_id, material_id)
    release, entry = start_paper(work, paper, command.destination)
    return NoticeStarted(release, replace(document, release=str(entry.seq)), entry.seq)


def _document(work: Work, draft: Draft, language: str) -> LetterDocument:
    town, day = work.unit.settings.get("practice_town"), date_text(work.today, language)
    return LetterDocument(
        language,
        work.today,
        draft.title,
        tuple(line for line in draft.addressee.splitlines() if line.strip()),
        f"{town}, {day}" if town else day,
        tuple(LetterPart(part.kind, part.text) for part in parts_of(draft.text)),
        letterhead(work, language),
    )


def notice_out(core: Core, command: StartNotice, destination: Path, progress: Progress) -> int:
    """Write a notification as a PDF; return the number of its release, on the desk lane.

    Raises ReleaseRefused, ReleaseSpent, CannotWrite or DiskFull, with nothing of the file left.
    """
    files = files_of(core, core.desk.ask(LogoObject()))
    started = core.desk.do(command).value
    with broken_off(core, started.release):
        stamp = stamp_of(started.release, started.number)
        content = render(core, started.document, files, stamp=stamp)
    write_out(core, started.release, content, destination, progress)
    return started.number


def begin_notice_print(core: Core, command: StartNotice) -> ToPrint:
    """Ask the gate and make the pages for a printer; on the desk lane. Raises ReleaseRefused.

    What came of it is recorded with `letter_release.end_print`.
    """
    files = files_of(core, core.desk.ask(LogoObject()))
    started = core.desk.do(command).value
    document = started.document
    with broken_off(core, started.release):
        pages = core.pdf.pages(document.template, document.to_data(), files, PRINTED_PPI)
    return ToPrint(started.release, tuple(pages))


def begin_notice_copy(core: Core, command: StartNotice) -> ToCopy:
    """Ask the gate; on the desk lane. Raises ReleaseRefused. `end_notice_copy` follows."""
    started = core.desk.do(command).value
    return ToCopy(started.release, started.number, _plain(started.document))


def end_notice_copy(core: Core, ready: ToCopy) -> None:
    """Record that it lies on the clipboard; on the desk lane."""
    content = ready.text.encode()
    digest = hashlib.sha256(content).hexdigest()
    core.desk.do(FinishRelease(ready.release, digest, len(content)))


def _plain(document: LetterDocument) -> str:
    """Return the words as a form on a web page takes them, with who can be asked below."""
    lines = [document.title]
    for part in document.parts:
        gap = [""] if part.kind == "heading" else []
        lines += [*gap, f"- {part.text}" if part.kind == "item" else part.text]
    return "\n".join((*lines, "", document.head.name, *document.head.details)).strip()


HANDLERS: dict[type, Handler] = {
    ShowNotice: show,
    WriteNotice: write,
    LeaveNamesOutOfNotice: leave_names_out,
    StartNotice: start,
}
