"""NewRecoveryKey: a recovery key in place of the one before: made, put on paper, checked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.services.recording import NoteFact
from ui.tasks.flow import Ask, Background
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseSave
from ui.viewmodels.recovery_key import (
    CHECKED_FACT,
    Kept,
    Proof,
    groups_of,
    groups_to_prove,
    proof_of,
    sheet_pages,
    sheet_pdf,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class NewKeyState:
    """What is shown of it; the groups have no repr, so that no log gets them."""

    busy: bool = False
    groups: tuple[str, ...] = field(default=(), repr=False)
    proofs: tuple[Proof, ...] = field(default=(), repr=False)
    kept: Kept = ""
    kept_at: datetime | None = None

    @property
    def proven(self) -> bool:
        """Whether both groups were typed over right."""
        return bool(self.proofs) and all(proof.fits for proof in self.proofs)


class NewRecoveryKey(ViewModel):
    """Lives as long as the vault is open, so a key that was made is not lost with a page.

    Signals:
        printable: the sheet with the key, a PNG a page, ready for a printer.
        checked: two groups were typed over right; the key is not shown any more.
        noted: the vault holds whether, and since when, the key is right.
    """

    printable = Signal(object)
    checked = Signal()
    noted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.state = NewKeyState()

    def make(self) -> None:
        """Make a new key; the old one opens nothing any more."""
        if not self.state.busy and not self.state.groups:
            self._set(busy=True)
            self.run(self._make())

    def save_sheet(self, title: str, file_name: str, filters: str) -> None:
        """Write the sheet where the coach says."""
        if self.state.groups:
            self.run(self._save(ChooseSave(title, file_name, filters)))

    def render_sheet(self) -> None:
        """Make the sheet ready for a printer."""
        if self.state.groups:
            self.run(self._render())

    def mark_printed(self) -> None:
        """Note that the sheet went to a printer."""
        self._keep("printed")

    def prove(self, which: int, typed: str) -> None:
        """Take a group that is typed over; `which` of the two, from 0."""
        if self.state.proofs:
            proofs = list(self.state.proofs)
            proofs[which] = proof_of(proofs[which].index, typed, self.state.groups)
            self._set(proofs=tuple(proofs))

    def finish(self) -> None:
        """Show the key no more; the vault holds since when it is right."""
        if self.state.proven:
            self._set(groups=(), proofs=(), kept="", kept_at=None)
            self.run(self._note(self.session.today.isoformat()))
            self.checked.emit()

    def _make(self) -> Flow:
        core = self.session.core
        try:
            recovery = yield Background(lambda _: core.new_recovery_key())
        except Exception:
            self._set(busy=False)
            raise
        groups, proofs = groups_of(recovery), groups_to_prove()
        self._set(busy=False, groups=groups, proofs=proofs, kept="", kept_at=None)
        yield from self._note("")  # not checked until two groups were typed over

    def _note(self, day: str) -> Flow:
        yield self.session.do(NoteFact(CHECKED_FACT, day))
        self.noted.emit()

    def _save(self, question: ChooseSave) -> Flow:
        path = yield Ask(question)
        if not isinstance(path, Path):
            return
        core, groups, language = self.session.core, self.state.groups, self.session.language
        content = yield self.session.media(lambda _: sheet_pdf(core, groups, language))
        target = path if path.suffix else path.with_suffix(".pdf")
        yield self.session.media(lambda _: core.outbox.write_recovery_sheet(content, target))
        self._keep("saved")

    def _render(self) -> Flow:
        core, groups, language = self.session.core, self.state.groups, self.session.language
        self.printable.emit(
            (yield self.session.media(lambda _: sheet_pages(core, groups, language)))
        )

    def _keep(self, kept: Kept) -> None:
        now = self.session.core.clock.now().astimezone()
        self._set(kept=kept, kept_at=now)

    def _load(self) -> Flow:
        yield from ()

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()


def new_recovery_key_of(session: Session) -> NewRecoveryKey:
    """Return the one of a session."""
    found = session.findChild(NewRecoveryKey)
    return found if isinstance(found, NewRecoveryKey) else NewRecoveryKey(session)
