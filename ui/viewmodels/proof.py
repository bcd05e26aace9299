"""ProofModel: a paper against the ledger, typed over or read from a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal

from beeldcoach.services.check_proof import (
    HEAD_DIGITS,
    CheckProof,
    Proof,
    ProofFound,
    read_code,
    read_head,
)
from beeldcoach.services.errors import SourceUnreadable
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseFile
from ui.widgets.scan_picture import PDF, pages_of

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.ports import CodeReader
    from beeldcoach.services.progress import Progress
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

_PAGE = QSize(1400, 2000)  # pixels: enough for the code on a page
FILE_LIMIT = 40_000_000  # bytes of a picture


class ProofModel(ViewModel):
    """Signals: read (a Proof from a picture), unread (no code in the picture), checked."""

    read = Signal(object)
    unread = Signal()
    checked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.found: ProofFound | None = None

    def choose(self) -> None:
        """Let the coach choose a picture of the paper, and read its code."""
        self.run(self._choose())

    def check(self, proof: Proof) -> None:
        """Check what stands on the paper."""
        self.run(self._check(proof))

    def _load(self) -> Flow:
        yield from ()

    def _choose(self) -> Flow:
        question = ChooseFile(
            QCoreApplication.translate("ProofModel", "Choose a photo or scan of the paper"),
            QCoreApplication.translate(
                "ProofModel", "Papers (*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff)"
            ),
        )
        file = yield Ask(question)
        if file is None:
            return
        codes = self.session.core.codes
        proof = yield self.session.media(lambda progress: _code_in(codes, file, progress))
        if proof is None:
            self.unread.emit()
            return
        self.read.emit(proof)
        yield from self._check(proof)

    def _check(self, proof: Proof) -> Flow:
        self.found = yield self.session.ask(CheckProof(proof, self.session.language))
        self.checked.emit()


def _code_in(codes: CodeReader, file: Path, _progress: Progress) -> Proof | None:
    """Return what the code in a picture says; raise SourceUnreadable."""
    try:
        with file.open("rb") as stream:
            content = stream.read(FILE_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > FILE_LIMIT:
        return None
    pages = pages_of(content, _PAGE) if content.startswith(PDF) else (content,)
    found = (text for page in pages for text in codes.read(page))
    return next((proof for text in found if (proof := read_code(text))), None)


def typed_proof(number: str, length: str, head: str) -> Proof | None:
    """Return what was typed over from a paper; None while it is not whole.

    A whole code, as other programs read it, may stand where the head does.
    """
    if (whole := read_code(head)) is not None:
        return whole
    digits = read_head(head)
    if len(digits) != HEAD_DIGITS or not set(digits) <= set("0123456789abcdef"):
        return None
    if not length.strip().isdecimal() or not (number.strip() or "0").isdecimal():
        return None
    return Proof(int(number.strip() or "0"), int(length.strip()), digits)
