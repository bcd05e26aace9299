"""Scans and photos of signed forms: chosen, read, and looked at before they count as evidence."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.services.errors import SourceUnreadable
from ui.tasks.flow import Ask
from ui.viewmodels.questions import ChooseFile, Scan
from ui.widgets.scan_picture import is_readable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

SCAN_LIMIT = 20_000_000  # bytes: a few scanned pages; more is a wrong file

_SCAN_STARTS = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypavif")


class Fault(StrEnum):
    """Why a file is no scan."""

    KIND = "kind"  # no PDF, JPEG or PNG
    HEIC = "heic"  # a photo as an iPhone keeps it
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    DAMAGED = "damaged"  # cannot be shown, or is behind a password


class NotAScan(ValueError):
    """The file cannot be kept as a signed form. `fault` says why."""

    def __init__(self, fault: Fault = Fault.KIND) -> None:
        super().__init__(fault)
        self.fault = fault


def choose_scan(session: Session, reply: Callable[[Scan | Exception], None]) -> None:
    """Let the coach choose a signed form and read it at once; an error comes as the reply."""

    def flow() -> Flow:
        question = ChooseFile(
            QCoreApplication.translate("consent_flows", "Choose the signed form"),
            QCoreApplication.translate("consent_flows", "Signed forms (*.pdf *.jpg *.jpeg *.png)")
            + ";;"
            + QCoreApplication.translate("consent_flows", "All files (*)"),
        )
        file = yield Ask(question)
        if file is not None:
            reply((yield session.media(lambda progress: read_scan(file, progress))))

    session.start(flow(), reply)


def read_scan(file: Path, _progress: Progress) -> Scan:
    """Return a scan; raise SourceUnreadable, or NotAScan."""
    try:
        with file.open("rb") as stream:
            content = stream.read(SCAN_LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    fault = _fault_of(content)
    if fault is not None:
        raise NotAScan(fault)
    return Scan(file.name, content)


def _fault_of(content: bytes) -> Fault | None:
    if not content:
        return Fault.EMPTY
    if content[4:12] in _HEIF:
        return Fault.HEIC
    if not content.startswith(_SCAN_STARTS):
        return Fault.KIND
    if len(content) > SCAN_LIMIT:
        return Fault.TOO_LARGE
    return None if is_readable(content) else Fault.DAMAGED


def sentence_of(fault: Fault) -> str:
    """Return what is wrong with a file and what to do."""
    sentences = {
        Fault.KIND: QCoreApplication.translate(
            "scans", "This is no PDF, JPG or PNG of a form. Choose another file."
        ),
        Fault.HEIC: QCoreApplication.translate(
            "scans",
            "This is a HEIC photo, as an iPhone keeps it. Save it as JPG or PDF and choose that.",
        ),
        Fault.TOO_LARGE: QCoreApplication.translate(
            "scans", "This file is larger than 20 MB. Scan it smaller, or take a photo as JPG."
        ),
        Fault.EMPTY: QCoreApplication.translate("scans", "This file is empty. Choose another one."),
        Fault.DAMAGED: QCoreApplication.translate(
            "scans",
            "This file cannot be shown whole: it is damaged or behind a password. Scan the form "
            "again.",
        ),
    }
    return sentences[fault]
