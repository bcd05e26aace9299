"""Who has seen what, who can see what, and every entry of the ledger."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Signal

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.erasure_proof import ShowErasures
from beeldcoach.services.informing import DecideInforming
from beeldcoach.services.ledger_lines import LedgerRow, ShowLedger
from beeldcoach.services.recall import RecallCopy, ShowRecalls
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.who_saw import (
    About,
    SeenPage,
    ShowSeen,
    ShowSight,
    SightPage,
)
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.erasing import choose_proof
from ui.viewmodels.questions import AskDate, Confirm
from ui.viewmodels.register_questions import AskProof, AskRecall

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.documents import RegisterRow
    from beeldcoach.services.who_saw import Whose
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Half = Literal["seen", "can", "ledger"]


class RegisterViewModel(ViewModel):
    """The register of a trajectory, of a person, or of the whole vault.

    Signals:
        checked: how many lines the ledger has; the chain is whole.
        saved: the Path of the register that went out.
        printed: whether it went to the printer.
        leaving: the Location that asking back sends to.
    """

    checked = Signal(int)
    saved = Signal(object)
    printed = Signal(bool)
    leaving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.about = About()
        self.half: Half = "seen"
        self.seen: SeenPage | None = None
        self.sight: SightPage | None = None
        self.ledger: tuple[LedgerRow, ...] | None = None
        self.recalls: dict[int, RecallCopy] = {}
        self.erasures = 0

    @property
    def of_all(self) -> bool:
        """Whether it is the register of the whole vault."""
        return self.about == About()

    @property
    def open_recalls(self) -> int:
        """How many copies are to be asked back, or wait for an answer."""
        return sum(copy.is_open for copy in self.recalls.values())

    @property
    def to_reconsider(self) -> tuple[str, RegisterRow] | None:
        """The first of what she may not know of by law, to be looked at now; whose it is."""
        for name, row in self.seen.rows if self.seen is not None else ():
            due = row.reconsider_on is not None and row.reconsider_on <= self.today
            if row.held_back and due and row.way != "aborted":
                return name, row
        return None

    def inform(self) -> None:
        """Record that she was informed of it."""
        if self.to_reconsider is not None:
            self.run(self._inform(*self.to_reconsider))

    def look_later(self) -> None:
        """Choose another day to look at it."""
        if self.to_reconsider is not None:
            self.run(self._look_later(*self.to_reconsider))

    @property
    def today(self) -> date:
        """The coach's date."""
        return self.session.core.clock.today()

    def open(self, about: About | None = None) -> None:
        """Show the register of one, of someone, or of all, and keep it up to date."""
        about = about or About()
        if about != self.about:
            self.seen = self.sight = None
            self.half = "seen"
        self.about, self.active = about, True
        self.reload()

    def choose(self, half: Half) -> None:
        """Show another part of it."""
        self.half = half
        self.reload()

    def check(self) -> None:
        """Verify the chain of the ledger."""
        self.run(self._check())

    def give_proof(self) -> None:
        """Show what was erased, and let the proof of one of them out."""
        self.run(choose_proof(self.session, self.about.trajectory_id))

    def check_proof(self) -> None:
        """Check a paper that somebody holds."""
        self.run(self._ask_proof())

    def ask_back(self) -> None:
        """Show what is to be asked back."""
        self.run(self._ask_back())

    def save(self) -> None:
        """Save the register for whom it is about."""
        if self.seen is not None and self.seen.whose.person_id is not None:
            self.run(self._save(self.seen.whose))

    def print_register(self) -> None:
        """Print the register for whom it is about."""
        if self.seen is not None and self.seen.whose.person_id is not None:
            self.run(self._print(self.seen.whose))

    def _load(self) -> Flow:
        about, language = self.about, self.session.language
        seen = yield self.session.ask(ShowSeen(about, language))
        recalls = yield self.session.ask(ShowRecalls(about.trajectory_id, language))
        self.erasures = len((yield self.session.ask(ShowErasures(about.trajectory_id))))
        if self.half == "can":
            self.sight = yield self.session.ask(ShowSight(about, language))
        if self.half == "ledger":
            self.ledger = yield self.session.ask(ShowLedger(language))
        if about == self.about:
            self.seen = seen
            shown = {int(row.number) for _, row in seen.rows}
            self.recalls = {copy.number: copy for copy in recalls if copy.number in shown}
            self.changed.emit()

    def _inform(self, name: str, row: RegisterRow) -> Flow:
        question = Confirm(
            self.tr("Was {} informed?").format(name),
            self.tr(
                "From now on release {} stands in the register on paper too. That cannot be undone."
            ).format(row.number),
            self.tr("Record that it was told"),
        )
        if (yield Ask(question)):
            yield self.session.do(DecideInforming(int(row.number)))

    def _look_later(self, name: str, row: RegisterRow) -> Flow:
        question = AskDate(
            self.tr("Look again later"),
            self.tr("On which day is it looked at whether {} may know?").format(name),
            self.tr("Look again that day"),
            self.today + timedelta(days=90),
            latest=self.today + timedelta(days=366),
            earliest=self.today + timedelta(days=1),
        )
        on = yield Ask(question)
        if on is not None:
            yield self.session.do(DecideInforming(int(row.number), on))

    def _check(self) -> Flow:
        self.checked.emit((yield self.session.ask(CheckLedger())))

    def _ask_proof(self) -> Flow:
        yield Ask(AskProof(self.session))

    def _ask_back(self) -> Flow:
        answer = yield Ask(AskRecall(self.session, self.about.trajectory_id))
        if answer is not None:
            self.leaving.emit(answer)

    def _save(self, whose: Whose) -> Flow:
        name = QCoreApplication.translate("consent_flows", "Register {}").format(whose.outward_name)
        path = yield from flows.save(self.session, self._gate(whose), name)
        if path is not None:
            self.saved.emit(path)

    def _print(self, whose: Whose) -> Flow:
        self.printed.emit((yield from flows.print_paper(self.session, self._gate(whose))))

    def _gate(self, whose: Whose) -> AskGate:
        assert whose.person_id is not None
        recipient = Recipient(person_key(whose.person_id), whose.outward_name)
        about = self.about
        return AskGate(
            about.trajectory_id,
            Purpose.COPY_OWN,
            recipient,
            "register",
            language=self.session.language,
            person_id=None if about.trajectory_id is not None else whose.person_id,
        )
