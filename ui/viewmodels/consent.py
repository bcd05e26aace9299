"""Consent of one teacher: what may be done with her film, recording it, withdrawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.consent import State
from beeldcoach.domain.merging import person_key
from beeldcoach.services.concerned import WhoIsConcerned
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.paper_forms import DropForm
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.restored import RecordLookedAfter
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.may import ask_may
from ui.viewmodels.merge_flow import choose_other
from ui.viewmodels.people_words import role_word
from ui.viewmodels.questions import AskRelease
from ui.viewmodels.register_questions import AskProof, AskRecall
from ui.viewmodels.withdrawal import withdraw

if TYPE_CHECKING:
    from beeldcoach.domain.consent import Purpose
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.paper_forms import WaitingForm
    from beeldcoach.services.releasing import AskGate
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


RECORD = "record"  # after a slash in the part of a Location: record an answer at once


class ConsentViewModel(ViewModel):
    """The consent page of one trajectory.

    Signals:
        recorded: how many answers were recorded.
        withdrawn: a Withdrawn.
        saved: the Path of a receipt, register or form that went out.
        printed: whether such a paper went to the printer.
        handed_out: the Path of a form to sign, or True when it was printed.
        dropped: a form is waited for no longer.
        leaving: the Location that the release dialog sends to.
    """

    recorded = Signal(int)
    withdrawn = Signal(object)
    saved = Signal(object)
    printed = Signal(bool)
    handed_out = Signal(object)
    dropped = Signal()
    leaving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.page: ConsentPage | None = None
        self._trajectory_id: TrajectoryId | None = None
        self._giver_id: PersonId | None = None
        self._asked: Purpose | None = None  # whose answer is to be recorded at once
        self._anew = False  # also where there is a yes

    def open(
        self,
        trajectory_id: TrajectoryId,
        giver_id: PersonId | None = None,
        asked: Purpose | None = None,
        *,
        anew: str = "",
    ) -> None:
        """Show the consents of a trajectory: of the coachee, or of another in the picture.

        With `asked` the answer to that is to be recorded at once, unless it is a yes; `anew` as
        RECORD also where it is one, and without `asked` whatever was answered.
        """
        if (trajectory_id, giver_id) != (self._trajectory_id, self._giver_id):
            self.page = None
        self._trajectory_id, self._giver_id = trajectory_id, giver_id
        self._asked, self._anew = asked, anew == RECORD
        self.active = True
        self.reload()

    def record(self, row: ConsentRow | None = None) -> None:
        """Record an answer; `row` is the purpose to begin with."""
        if self.page is not None:
            self.run(self._record(self.page, flows.record(self.session, self.page, row)))

    def withdraw(self, row: ConsentRow) -> None:
        """Withdraw a standing yes, at once."""
        if self.page is not None and row.consent_id is not None:
            self.run(self._withdraw(self.page, row))

    def make_form(self) -> None:
        """Let a form out, to be signed on paper."""
        if self.page is not None:
            self.run(self._make_form(self.page))

    def add_scan(self, form: WaitingForm) -> None:
        """Record what stands on a form that came back signed."""
        if self.page is not None:
            self.run(self._record(self.page, flows.record_paper(self.session, self.page, form)))

    def drop(self, form: WaitingForm) -> None:
        """Wait no longer for a form."""
        self.run(self._drop(form))

    def show_evidence(self, row: ConsentRow) -> None:
        """Show what an answer rests on, and let its receipt out again if that is wanted."""
        if self.page is not None:
            self.run(self._save(flows.show_evidence(self.session, self.page, row)))

    def receipt_out(self, numbers: tuple[int, ...], *, printed: bool) -> None:
        """Let out the receipt of ledger entries that were recorded together."""
        if self.page is not None:
            gate = flows.own_paper(self.page, "receipt", self.session.language, numbers)
            self._paper_out(gate, flows.receipt_name(self.page), printed=printed)

    def register_out(self, *, printed: bool) -> None:
        """Let out the register of what went out, for the teacher."""
        if self.page is not None:
            gate = flows.own_paper(self.page, "register", self.session.language)
            self._paper_out(gate, flows.register_name(self.page), printed=printed)

    def _paper_out(self, gate: AskGate, name: str, *, printed: bool) -> None:
        saving = flows.save(self.session, gate, name)
        self.run(self._save(flows.print_paper(self.session, gate) if printed else saving))

    def choose_other(self, title: str, text: str) -> None:
        """Ask who else is in the picture, and go to what she answered."""
        self.run(self._choose_other(title, text))

    def check(self) -> None:
        """Check a page, code or chain against the ledger, as the register does."""
        self.run(self._check())

    def look_after(self) -> None:
        """Record that it was looked into what was withdrawn after the backup."""
        if self.page is not None:
            self.run(self._look_after(self.page.trajectory_id))

    def ask_back(self) -> None:
        """Show what is to be asked back."""
        if self.page is not None:
            self.run(self._ask_back(self.page.trajectory_id))

    def release(self) -> None:
        """Open the release dialog."""
        if self.page is not None:
            self.run(self._release(self.page.trajectory_id))

    def ask_may(self) -> None:
        """Open the dialog that asks the gate about anything."""
        if self.page is not None:
            self.run(ask_may(self.session, self.page.trajectory_id, self.leaving.emit))

    def _load(self) -> Flow:
        wanted, giver = self._trajectory_id, self._giver_id
        if wanted is None:
            return
        page = yield self.session.ask(ShowConsent(wanted, self.session.language, giver))
        if (wanted, giver) == (self._trajectory_id, self._giver_id):
            self.page = page
            self.changed.emit()
            self._record_asked(page)

    def _look_after(self, trajectory_id: TrajectoryId) -> Flow:
        yield self.session.do(RecordLookedAfter(trajectory_id))

    def _record_asked(self, page: ConsentPage) -> None:
        asked, anew = self._asked, self._anew
        self._asked, self._anew = None, False
        row = next((row for row in page.rows if row.purpose is asked), None)
        if row is None and (asked is not None or not anew):
            return
        if anew or (row is not None and row.state not in (State.ORAL, State.WRITTEN)):
            self.record(row)

    def _make_form(self, page: ConsentPage) -> Flow:
        out = yield from flows.make_form(self.session, page)
        if out:
            self.handed_out.emit(out)

    def _drop(self, form: WaitingForm) -> Flow:
        yield self.session.do(DropForm(form.id))
        self.dropped.emit()

    def _record(self, page: ConsentPage, recording: flows.Recording) -> Flow:
        done = yield from recording
        if done is None:
            return
        answer, numbers = done
        self.recorded.emit(len(numbers))
        yield from self._save(flows.offer_receipt(self.session, page, answer, numbers))

    def _withdraw(self, page: ConsentPage, row: ConsentRow) -> Flow:
        done = yield from withdraw(self.session, page, row)
        if done is not None:
            self.withdrawn.emit(done)

    def _choose_other(self, title: str, text: str) -> Flow:
        page = self.page
        if page is None:
            return
        everyone = yield self.session.ask(ShowPeople())
        near = yield self.session.ask(WhoIsConcerned(page.trajectory_id))
        others = [row for row in everyone.people if person_key(row.id) != page.coachee_key]
        others.sort(key=lambda row: row.id not in near)
        choices = tuple((row.id, f"{row.name}, {role_word(row.role)}") for row in others)
        first = sum(row.id in near for row in others)
        chosen = yield from choose_other(title, text, choices, merging=False, near=first)
        if chosen is not None:
            self.leaving.emit(Location("consent", page.trajectory_id, str(chosen)))

    def _save(self, saving: flows.Saving) -> Flow:
        self._tell((yield from saving))

    def _tell(self, out: flows.Out) -> None:
        if isinstance(out, bool):
            self.printed.emit(out)
        elif out is not None:
            self.saved.emit(out)

    def _check(self) -> Flow:
        yield Ask(AskProof(self.session))

    def _release(self, trajectory_id: TrajectoryId) -> Flow:
        answer = yield Ask(AskRelease(trajectory_id, self.session))
        if answer is not None and answer is not True:
            self.leaving.emit(answer)

    def _ask_back(self, trajectory_id: TrajectoryId) -> Flow:
        answer = yield Ask(AskRecall(self.session, trajectory_id))
        if answer is not None:
            self.leaving.emit(answer)
