"""A lens on its way out as a file, to share with others; it holds no person, and names nobody."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import LensMissing
from beeldcoach.domain.release import (
    Recipient,
    Release,
)
from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.errors import NotALens, SourceUnreadable
from beeldcoach.services.known_names import all_named
from beeldcoach.services.lens_files import LENS_FILE_LIMIT, file_of, read_lens
from beeldcoach.services.lenses import lens_known, lens_of
from beeldcoach.services.practice_papers import Paper, start_paper
from beeldcoach.services.writing_out import write_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress

LENS = "lens"  # the material, and the key of the recipient


@dataclass(frozen=True, slots=True)
class NamesInLens(Query[tuple[str, ...]]):
    """Which known people and schools a lens names, and which keep it from going out."""

    lens: str
    language: str


@dataclass(frozen=True, slots=True)
class LensStarted:
    """A lens on its way out, with its release."""

    release: Release
    content: bytes = field(repr=False)
    number: int  # of the ledger entry


@dataclass(frozen=True, slots=True)
class StartLensFile(Command[LensStarted]):
    """Ask the gate and record that a lens goes out; raises ReleaseRefused, LensMissing."""

    undoable = False
    lens: str
    language: str
    destination: str = ""


def names_in_lens(query: NamesInLens, work: Work) -> tuple[str, ...]:
    """Handle NamesInLens."""
    return all_named(work, _words(lens_of(work, query.lens, query.language)))


def start(command: StartLensFile, work: Work) -> LensStarted:
    """Handle StartLensFile."""
    if not lens_known(work, command.lens):
        raise LensMissing
    lens = lens_of(work, command.lens, command.language)
    content = file_of(lens)
    recipient = Recipient(LENS, consent_words(command.language)["own_lens_file"])
    paper = Paper(LENS, hashlib.sha256(content).hexdigest(), _words(lens), recipient)
    release, entry = start_paper(work, paper, command.destination)
    return LensStarted(release, content, entry.seq)


def _words(lens: Lens) -> str:
    """Return all words that a lens holds, each on a line of its own; ids have no capitals."""
    answers = (answer.name for asked in lens.modifiers for answer in asked.answers)
    return "\n".join(
        (
            lens.name,
            lens.about,
            *(cluster.name for cluster in lens.clusters),
            *(words for code in lens.codes for words in (code.name, code.example)),
            *(asked.question for asked in lens.modifiers),
            *answers,
        )
    )


def let_out_lens(
    core: Core, lens: str, language: str, destination: Path, progress: Progress
) -> int:
    """Write a lens as a file; return the number of its release, on the desk lane.

    Raises ReleaseRefused, LensMissing, ReleaseSpent, CannotWrite or DiskFull, with nothing of the
    file left.
    """
    started = core.desk.do(StartLensFile(lens, language, str(destination))).value
    write_out(core, started.release, started.content, destination, progress)
    return started.number


def read_lens_file(source: Path) -> Lens:
    """Return the lens that a file holds; nothing of it is kept. Raises NotALens."""
    try:
        with source.open("rb") as stream:
            content = stream.read(LENS_FILE_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > LENS_FILE_LIMIT:
        raise NotALens("too_large")
    return read_lens(content)


HANDLERS: dict[type, Handler] = {NamesInLens: names_in_lens, StartLensFile: start}
