"""Looking at the signature or scan behind an answer, in memory only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.services.errors import WorldError
from beeldcoach.services.evidence import EvidenceOf, HeldEvidence
from ui.tasks.flow import Ask

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import StoredObject
    from ui.i18n import Language
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class ShowEvidence:
    """A signature or scan, to look at. No answer. `content` is empty where it is gone."""

    purpose: str
    who: str
    kind: str  # drawn, scan
    on: date | None
    matches: bool  # with what was recorded
    language: Language
    content: bytes = field(default=b"", repr=False)


def look_at(session: Session, row: ConsentRow, who: str) -> Flow:
    """Show what an answer rests on."""
    held: HeldEvidence | None = yield session.ask(EvidenceOf(row.number))
    if held is None:
        return
    content, stored = b"", held.stored
    if stored is not None:
        content = yield session.media(lambda _: _read(session.core, stored))
    yield Ask(
        ShowEvidence(
            row.purpose_name, who, held.kind, row.given_on, held.matches, session.language, content
        )
    )


def _read(core: Core, stored: StoredObject) -> bytes:
    """Return the content; empty where it is gone or was damaged: the dialog says so."""
    try:
        with core.objects.open(stored) as reader:
            return reader.read() or b""
    except WorldError:
        return b""
