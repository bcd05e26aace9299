"""All that one person answered, over every trajectory, and recording or withdrawing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.ids import PersonId
from beeldcoach.services.consents_of_person import ShowPersonConsents
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.register_questions import AskRecall
from ui.viewmodels.withdrawal import withdraw

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consents_of_person import AllConsents
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class PersonConsentsModel(ViewModel):
    """What one person answered; `state` is None until it was loaded.

    Signals:
        recorded: how many answers were recorded.
        withdrawn: a Withdrawn, and the ConsentPage that it is of.
        saved: the Path of a receipt that went out.
        printed: whether a receipt went to the printer.
        leaving: the Location of a letter that asks something back.
        gone: the person is not there any more.
    """

    recorded = Signal(int)
    withdrawn = Signal(object, object)
    saved = Signal(object)
    printed = Signal(bool)
    leaving = Signal(object)
    gone = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.state: AllConsents | None = None
        self._person_id: PersonId | None = None

    def open(self, person_id: UUID) -> None:
        """Show what somebody answered."""
        if person_id != self._person_id:
            self.state = None
        self._person_id = PersonId(person_id)
        self.active = True
        self.reload()

    def record(self, page: ConsentPage, row: ConsentRow | None) -> None:
        """Record an answer in one trajectory; `row` is the purpose to begin with."""
        self.run(self._record(page, row))

    def withdraw(self, page: ConsentPage, row: ConsentRow) -> None:
        """Withdraw a standing yes, at once."""
        self.run(self._withdraw(page, row))

    def ask_back(self, page: ConsentPage) -> None:
        """Show what is to be asked back in a trajectory."""
        self.run(self._ask_back(page))

    def show_evidence(self, page: ConsentPage, row: ConsentRow) -> None:
        """Show what an answer rests on, and let its receipt out again if that is wanted."""
        self.run(self._save(flows.show_evidence(self.session, page, row)))

    def receipt_out(self, page: ConsentPage, numbers: tuple[int, ...], *, printed: bool) -> None:
        """Let out the receipt of ledger entries that were recorded together."""
        gate = flows.own_paper(page, "receipt", self.session.language, numbers)
        saving = flows.save(self.session, gate, flows.receipt_name(page))
        self.run(self._save(flows.print_paper(self.session, gate) if printed else saving))

    def _load(self) -> Flow:
        asked = self._person_id
        if asked is None:
            return
        try:
            state = yield self.session.ask(ShowPersonConsents(asked, self.session.language))
        except KeyError:
            self.gone.emit()
            return
        if asked == self._person_id:
            self.state = state
            self.changed.emit()

    def _record(self, page: ConsentPage, row: ConsentRow | None) -> Flow:
        done = yield from flows.record(self.session, page, row)
        if done is None:
            return
        answer, numbers = done
        self.recorded.emit(len(numbers))
        yield from self._save(flows.offer_receipt(self.session, page, answer, numbers))

    def _withdraw(self, page: ConsentPage, row: ConsentRow) -> Flow:
        done = yield from withdraw(self.session, page, row)
        if done is not None:
            self.withdrawn.emit(done, page)

    def _ask_back(self, page: ConsentPage) -> Flow:
        answer = yield Ask(AskRecall(self.session, page.trajectory_id))
        if answer is not None:
            self.leaving.emit(answer)

    def _save(self, saving: flows.Saving) -> Flow:
        out = yield from saving
        if isinstance(out, bool):
            self.printed.emit(out)
        elif out is not None:
            self.saved.emit(out)
