"""Releasing a report: what, to whom, what for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.operations import let_out
from beeldcoach.services.releasing import AskGate
from ui.viewmodels.paper_path import place_of, proposed_path
from ui.viewmodels.releasing import ReleasingModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.domain.ids import TrajectoryId
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

REPORT, INTERIM = "report", "interim_report"
BOARD, TEACHER = "board", "teacher"
PURPOSES = {
    BOARD: (Purpose.REPORT_TO_BOARD, Purpose.ASSESSMENT),
    TEACHER: (Purpose.COPY_OWN,),
}
"""What a recipient can get something for; assessment stands there to be refused in words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What, to whom, what for."""

    what: str = REPORT
    to: str = BOARD
    purpose: Purpose = Purpose.REPORT_TO_BOARD


class ReleaseViewModel(ReleasingModel):
    """The release dialog of a report."""

    def __init__(self, session: Session, trajectory_id: TrajectoryId) -> None:
        super().__init__(session)
        self._trajectory_id = trajectory_id
        self.choice = Choice()
        self.page: ConsentPage | None = None

    def choose(self, what: str, to: str, purpose: Purpose) -> None:
        """Ask the gate about something else."""
        allowed = PURPOSES[to]
        self.choice = Choice(what, to, purpose if purpose in allowed else allowed[0])
        self._ask_again()

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before the page was loaded."""
        if self.page is None:
            return None
        if self.choice.to == TEACHER:
            return Recipient(self.page.coachee_key, self.page.outward_name or self.page.name)
        return Recipient(self.page.board_key, self.page.board)

    @property
    def version(self) -> int:
        """The number of the report as it stands; 0 while there is none."""
        return self.decision.request.material.version if self.decision is not None else 0

    @property
    def has_report(self) -> bool:
        """Whether there is anything to release."""
        return self.decision is not None and self.decision.request.material.exists

    def purpose_name(self, purpose: Purpose) -> str:
        """Return a purpose in words."""
        name: str = consent_words(self.session.language)["purposes"][purpose.value]
        return name

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without pupils."""
        page = self.page
        name = f"{stem} {(page.outward_name or page.name) if page else ''}"
        return proposed_path(name)

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed: a PDF."""
        return place_of(typed)

    def take(self, gate: AskGate) -> None:
        """Ask about the report of the whole instead."""
        self.choose(REPORT, self.choice.to, self.choice.purpose)

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        recipient = self.recipient
        assert recipient is not None
        choice = self.choice
        return AskGate(self._trajectory_id, choice.purpose, recipient, choice.what)

    def _load(self) -> Flow:
        if self.done is not None:
            return
        self.page = yield self.session.ask(self._registered())
        choice = self.choice
        decision = yield self.session.ask(self.gate)
        if choice == self.choice:
            self.decision = decision
            self.changed.emit()

    def _writer(self, destination: Path) -> Callable[[Progress], object]:
        core, gate = self.session.core, self.gate
        return lambda progress: let_out(core, gate, destination, progress)

    def _registered(self) -> ShowConsent:
        return ShowConsent(self._trajectory_id, self.session.language)
