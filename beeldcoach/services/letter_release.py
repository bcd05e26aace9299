"""Letters on their way out: as PDF, as a Word document, or on paper; always with a release."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.services.documents import LetterDocument
from beeldcoach.services.errors import WorldError
from beeldcoach.services.operations import let_out, render
from beeldcoach.services.practice import LOGO, LogoObject, SetLogo
from beeldcoach.services.progress import Silent
from beeldcoach.services.proofs import SIGNATURE
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.release_mark import ReleaseStamp
from beeldcoach.services.releasing import StartRelease
from beeldcoach.services.writing_out import CANCELLED, break_off, broken_off, refuse_spent

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.release import Release
    from beeldcoach.services.core import Core
    from beeldcoach.services.documents import Document
    from beeldcoach.services.ports import StoredObject, Written
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.releasing import AskGate

WORD = ".docx"
PRINTED_PPI = 300.0
LOGO_LIMIT = 4_000_000  # bytes of the file that is chosen


@dataclass(frozen=True, slots=True)
class ToPrint:
    """Pages with a release, for a printer; `end_print` says what came of it."""

    release: Release
    pages: tuple[bytes, ...]  # PNG


def files_of(core: Core, stored: StoredObject | None) -> dict[str, bytes]:
    """Return the pictures of a letter; a logo that cannot be read is left out."""
    if stored is None:
        return {}
    try:
        with core.objects.open(stored) as reader:
            return {LOGO: reader.read() or b""}
    except WorldError:
        return {}


def letter_out(core: Core, ask: AskGate, destination: Path, progress: Progress) -> Written:
    """Let a letter out to a file, of the kind that its name says; on the desk lane.

    Raises what `let_out` raises.
    """
    files = files_of(core, core.desk.ask(LogoObject()))

    def made(document: Document) -> bytes:
        if destination.suffix.lower() == WORD:
            return core.docx.docx(document.to_data(), files)
        assert isinstance(document, LetterDocument)
        stamp = ReleaseStamp(document.release, ask.recipient.name)
        return render(core, document, files, stamp=stamp)

    return let_out(core, ask, destination, progress, make=made)


def begin_print(core: Core, ask: AskGate, where: str, drawn: bytes | None = None) -> ToPrint:
    """Ask the gate and make the pages for a printer; on the desk lane. Raises ReleaseRefused.

    `drawn` is the signature on a receipt.
    """
    files = files_of(core, core.desk.ask(LogoObject()))
    if drawn is not None:
        files[SIGNATURE] = drawn
    started = core.desk.do(StartRelease(ask, where)).value
    document, release = started.document, started.release
    with broken_off(core, release):
        pages = core.pdf.pages(document.template, document.to_data(), files, PRINTED_PPI)
    return ToPrint(release, tuple(pages))


def end_print(core: Core, ready: ToPrint, *, printed: bool) -> bool:
    """Record that the pages went to the printer, or that nothing did; on the desk lane."""
    if not printed:
        break_off(core, ready.release, CANCELLED)
        return False
    digest = hashlib.sha256(b"".join(ready.pages)).hexdigest()
    size = sum(len(page) for page in ready.pages)
    core.desk.do(FinishRelease(ready.release, digest, size))
    return True


def may_still_print(core: Core, ready: ToPrint) -> bool:
    """Whether the release still holds now that a printer was chosen."""
    try:
        refuse_spent(ready.release, core.clock.now())
    except ReleaseSpent:
        return False
    return True


def keep_logo(core: Core, content: bytes) -> SetLogo:
    """Check a picture and keep it encrypted; return the command that makes it the logo.

    Runs on the media lane. Raises NotALogo.
    """
    clean = core.logos.logo(content)
    return SetLogo(core.objects.put(io.BytesIO(clean), len(clean), Silent()))
