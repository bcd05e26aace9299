"""The keys of the studio on their way out: as a file for another computer, or as a sheet to print.

Both go through the outbox as a paper of the practice (row 18). The file is made of two closed
lists, deeds and keys, and so names nobody; the sheet also holds the codes of a lens, which the
coach may have named herself: the gate looks for known names in those.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.release import (
    Recipient,
    Release,
)
from beeldcoach.services.content import consent_words
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.errors import NotAKeySet, SourceUnreadable
from beeldcoach.services.known_names import all_named
from beeldcoach.services.letter_release import PRINTED_PPI, ToPrint
from beeldcoach.services.operations import render
from beeldcoach.services.practice_papers import Paper, start_paper
from beeldcoach.services.release_mark import stamp_of
from beeldcoach.services.writing_out import broken_off, write_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.core import Core
    from beeldcoach.services.documents import KeySheet
    from beeldcoach.services.ports import Written
    from beeldcoach.services.progress import Progress

KEYS = "keys"  # the material, and the key of the recipient
FILE_LIMIT = 100_000  # bytes of a key set; a whole one has about six thousand


@dataclass(frozen=True, slots=True)
class KeysPaper:
    """What is to go out: its content, and those of its words that the coach may have written."""

    content: bytes
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class NamedByKeys(Query[tuple[str, ...]]):
    """Which known names stand in the words of a sheet."""

    words: str


@dataclass(frozen=True, slots=True)
class KeysStarted:
    """Keys on their way out, with their release."""

    release: Release
    number: int  # of the ledger entry


@dataclass(frozen=True, slots=True)
class StartKeys(Command[KeysStarted]):
    """Ask the gate and record that keys go out; raises ReleaseRefused.

    `words` are those that the coach may have written; `digest` is of the content, in hex.
    """

    undoable = False
    digest: str
    words: str
    language: str
    destination: str = ""


def named(query: NamedByKeys, work: Work) -> tuple[str, ...]:
    """Handle NamedByKeys."""
    return all_named(work, query.words)


def start(command: StartKeys, work: Work) -> KeysStarted:
    """Handle StartKeys."""
    recipient = Recipient(KEYS, consent_words(command.language)["own_keyboard"])
    paper = Paper(KEYS, command.digest, command.words, recipient)
    release, entry = start_paper(work, paper, command.destination)
    return KeysStarted(release, entry.seq)


def key_sheet_out(core: Core, sheet: KeySheet, destination: Path, progress: Progress) -> Written:
    """Write the sheet of keys as a PDF; on the desk lane. Raises what `keys_out` raises.

    The gate is asked about the sheet as it is before it has a number.
    """
    digest = hashlib.sha256(render(core, sheet)).hexdigest()
    command = StartKeys(digest, sheet.own_words, sheet.language, str(destination))
    started = core.desk.do(command).value
    with broken_off(core, started.release):
        content = render(core, sheet, stamp=stamp_of(started.release, started.number))
    return write_out(core, started.release, content, destination, progress)


def keys_out(core: Core, paper: KeysPaper, destination: Path, progress: Progress) -> Written:
    """Write keys to a file; on the desk lane.

    Raises ReleaseRefused, or what kept the file from being written: then nothing is left of it.
    """
    digest = hashlib.sha256(paper.content).hexdigest()
    started = StartKeys(digest, paper.words, paper.language, str(destination))
    release = core.desk.do(started).value.release
    return write_out(core, release, paper.content, destination, progress)


def begin_key_print(core: Core, sheet: KeySheet, where: str) -> ToPrint:
    """Ask the gate and make the pages for a printer; on the desk lane. Raises ReleaseRefused.

    What came of it is recorded with `letter_release.end_print`.
    """
    pages = tuple(core.pdf.pages(sheet.template, sheet.to_data(), {}, PRINTED_PPI))
    digest = hashlib.sha256(b"".join(pages)).hexdigest()
    release = core.desk.do(StartKeys(digest, sheet.own_words, sheet.language, where)).value.release
    return ToPrint(release, pages)


def read_keys(source: Path) -> bytes:
    """Return what a file of keys holds, unread; on the media lane.

    Raises SourceUnreadable, NotAKeySet when it is too large to be one.
    """
    try:
        with source.open("rb") as stream:
            content = stream.read(FILE_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > FILE_LIMIT:
        raise NotAKeySet
    return content


HANDLERS: dict[type, Handler] = {NamedByKeys: named, StartKeys: start}
