"""Consent of one teacher: what may be done with her film, recording it, withdrawing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.services.consent_view import CheckLedger, ConsentPage, ShowConsent
from beeldcoach.services.recall import ToRecall
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.consent_words import speakers, together
from ui.viewmodels.questions import AskRelease, AskWithdrawal
from ui.viewmodels.withdrawal import Choice, choices

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.documents import RegisterRow
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was withdrawn, and what had gone out before."""

    rows: tuple[ConsentRow, ...]
    numbers: tuple[int, ...]  # of the ledger entries
    recall: tuple[RegisterRow, ...]


class ConsentViewModel(ViewModel):
    """The consent page of one trajectory.

    Signals:
        recorded: how many answers were recorded.
        withdrawn: a Withdrawn.
        saved: the Path of a receipt or register that went out.
        checked: how many lines the ledger has; it is whole.
        leaving: the Location that the release dialog sends to.
    """

    recorded = Signal(int)
    withdrawn = Signal(object)
    saved = Signal(object)
    checked = Signal(int)
    leaving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.page: ConsentPage | None = None
        self._trajectory_id: TrajectoryId | None = None

    def open(self, trajectory_id: TrajectoryId) -> None:
        """Show the consents of a trajectory."""
        if trajectory_id != self._trajectory_id:
            self.page = None
        self._trajectory_id = trajectory_id
        self.active = True
        self.reload()

    def record(self, row: ConsentRow | None = None) -> None:
        """Record an answer; `row` is the purpose to begin with."""
        if self.page is not None:
            self.run(self._record(self.page, row))

    def withdraw(self, row: ConsentRow) -> None:
        """Withdraw a standing yes, at once."""
        if self.page is not None and row.consent_id is not None:
            self.run(self._withdraw(self.page, row))

    def save_receipt(self, numbers: tuple[int, ...]) -> None:
        """Save the receipt of ledger entries that were recorded together."""
        if self.page is not None:
            gate = flows.own_paper(self.page, "receipt", self.session.language, numbers)
            self.run(self._save(flows.save(self.session, gate, flows.receipt_name(self.page))))

    def save_register(self) -> None:
        """Save the register of what went out, for the teacher."""
        if self.page is not None:
            gate = flows.own_paper(self.page, "register", self.session.language)
            self.run(self._save(flows.save(self.session, gate, flows.register_name(self.page))))

    def check(self) -> None:
        """Verify the chain of the ledger."""
        self.run(self._check())

    def release(self) -> None:
        """Open the release dialog."""
        if self.page is not None:
            self.run(self._release(self.page.trajectory_id))

    def _load(self) -> Flow:
        wanted = self._trajectory_id
        if wanted is None:
            return
        page = yield self.session.ask(ShowConsent(wanted, self.session.language))
        if wanted == self._trajectory_id:
            self.page = page
            self.changed.emit()

    def _record(self, page: ConsentPage, row: ConsentRow | None) -> Flow:
        done = yield from flows.record(self.session, page, row)
        if done is None:
            return
        answer, numbers = done
        self.recorded.emit(len(numbers))
        yield from self._save(flows.offer_receipt(self.session, page, answer, numbers))

    def _withdraw(self, page: ConsentPage, row: ConsentRow) -> Flow:
        offered = choices(page, row)
        chosen = yield Ask(AskWithdrawal(speakers(page), row, offered, together(page)))
        if not isinstance(chosen, Choice):
            return
        done = yield self.session.do(chosen.command(page, row))
        numbers = (done,) if isinstance(done, int) else tuple(done)
        gone: dict[str, RegisterRow] = {}
        for each in chosen.rows:
            asked = ToRecall(
                page.trajectory_id, each.purpose, each.recipient, self.session.language
            )
            gone |= {out.number: out for out in (yield self.session.ask(asked))}
        self.withdrawn.emit(Withdrawn(chosen.rows, numbers, tuple(gone.values())))

    def _save(self, saving: flows.Saving) -> Flow:
        path = yield from saving
        if path is not None:
            self.saved.emit(path)

    def _check(self) -> Flow:
        self.checked.emit((yield self.session.ask(CheckLedger())))

    def _release(self, trajectory_id: TrajectoryId) -> Flow:
        answer = yield Ask(AskRelease(trajectory_id, self.session))
        if answer is not None and answer is not True:
            self.leaving.emit(answer)
