"""Everything that went out of the vault, and what was begun and never ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.services.consent_view import CheckLedger, Register, ShowRegister
from beeldcoach.services.erasure_proof import ShowErasures
from beeldcoach.services.releasing import UnfinishedReleases
from ui.viewmodels.base import ViewModel
from ui.viewmodels.erasing import choose_proof

if TYPE_CHECKING:
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class RegisterViewModel(ViewModel):
    """The register of the whole vault. Signals: checked (how many lines; the chain is whole)."""

    checked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.register: Register | None = None
        self.unfinished = 0
        self.erasures = 0

    def open(self) -> None:
        """Show what there is, and keep it up to date."""
        self.active = True
        self.reload()

    def check(self) -> None:
        """Verify the chain of the ledger."""
        self.run(self._check())

    def give_proof(self) -> None:
        """Show what was erased, and let the proof of one of them out."""
        self.run(choose_proof(self.session))

    def _load(self) -> Flow:
        self.register = yield self.session.ask(ShowRegister(self.session.language))
        self.unfinished = len((yield self.session.ask(UnfinishedReleases())))
        self.erasures = len((yield self.session.ask(ShowErasures())))
        self.changed.emit()

    def _check(self) -> Flow:
        self.checked.emit((yield self.session.ask(CheckLedger())))
