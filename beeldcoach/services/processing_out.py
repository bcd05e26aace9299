"""The register of processing on its way out, as a table for a Dutch or English spreadsheet.

A school gets its own line, which names it. The register of the practice names no school: it may
lie anywhere, and no consent says that a school may be named as a client.
"""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.release import Recipient
from beeldcoach.formats.cells import neutral
from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.practice_papers import Paper, named_in, school_recipient, start_paper
from beeldcoach.services.processing import ProcessingRegister, register_of
from beeldcoach.services.writing_out import write_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.release import Release
    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress

PROCESSING = "processing"  # the material, and the key of the coach as its recipient
BOM = b"\xef\xbb\xbf"  # without it a spreadsheet reads no accents


@dataclass(frozen=True, slots=True)
class NamedInProcessing(Query[tuple[str, ...]]):
    """Which known people and schools keep a register from going out."""

    language: str
    school_id: SchoolId | None = None


@dataclass(frozen=True, slots=True)
class ProcessingStarted:
    """A register on its way out, with its release."""

    release: Release
    content: bytes = field(repr=False)
    number: int  # of the ledger entry


@dataclass(frozen=True, slots=True)
class StartProcessingFile(Command[ProcessingStarted]):
    """Ask the gate and record that the register goes out; raises ReleaseRefused."""

    undoable = False
    language: str
    school_id: SchoolId | None = None
    destination: str = ""


def table(register: ProcessingRegister) -> bytes:
    """Return the register as a table with semicolons, in UTF-8 and marked as such."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(register.columns)
    for line in register.lines:
        writer.writerow([neutral(cell) for cell in line.cells])
    return BOM + text.getvalue().encode()


def named(query: NamedInProcessing, work: Work) -> tuple[str, ...]:
    """Handle NamedInProcessing."""
    register = register_of(work, query.school_id, query.language)
    return named_in(work, _words(register), query.school_id)


def _words(register: ProcessingRegister) -> str:
    """Return what the gate looks through."""
    return "\n".join(line.typed for line in register.lines)


def start(command: StartProcessingFile, work: Work) -> ProcessingStarted:
    """Handle StartProcessingFile."""
    school_id, language = command.school_id, command.language
    register = register_of(work, school_id, language)
    content = table(register)
    if school_id is not None:
        recipient = school_recipient(work, school_id)
    else:
        recipient = Recipient(PROCESSING, consent_words(language)["own_register"])
    digest = hashlib.sha256(content).hexdigest()
    paper = Paper(PROCESSING, digest, _words(register), recipient, school_id)
    release, entry = start_paper(work, paper, command.destination)
    return ProcessingStarted(release, content, entry.seq)


def let_out_processing(
    core: Core, start_file: StartProcessingFile, progress: Progress, destination: Path
) -> int:
    """Write a register to a file; return the number of its release, on the desk lane.

    Raises ReleaseRefused, ReleaseSpent, CannotWrite or DiskFull, with nothing of the file left.
    """
    started = core.desk.do(start_file).value
    write_out(core, started.release, started.content, destination, progress)
    return started.number


HANDLERS: dict[type, Handler] = {NamedInProcessing: named, StartProcessingFile: start}
