"""Releasing: what, to whom, what for; the gate's answer; and letting it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.release import Recipient, Release, Remedy
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import consent_words
from beeldcoach.services.errors import WorldError
from beeldcoach.services.operations import let_out
from beeldcoach.services.releasing import AskGate
from ui.navigation import Location
from ui.tasks.flow import Ask, Cancelled
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.release import Check, Decision
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

READ = "read"  # the part of the report page where the teacher reads the whole
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


@dataclass(frozen=True, slots=True)
class Done:
    """What went out: the file, and the number under which the register holds it."""

    path: Path
    number: str


class ReleaseViewModel(ViewModel):
    """The release dialog.

    Signals:
        progressed: done and total of the release under way.
        ended: it went out (`done` says where), or was cancelled.
        occupied: there is a file of that name already.
        leaving: the Location where a remedy lies.
    """

    progressed = Signal(object, object)
    ended = Signal()
    occupied = Signal()
    leaving = Signal(object)

    def __init__(self, session: Session, trajectory_id: TrajectoryId) -> None:
        super().__init__(session, session)
        self._trajectory_id = trajectory_id
        self.choice = Choice()
        self.page: ConsentPage | None = None
        self.decision: Decision | None = None
        self.done: Done | None = None
        self.busy = False
        self._runner: TaskRunner | None = None

    def open(self) -> None:
        """Ask the gate, and again whenever anything changes."""
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop listening."""
        self.active = False

    def choose(self, what: str, to: str, purpose: Purpose) -> None:
        """Ask the gate about something else."""
        allowed = PURPOSES[to]
        self.choice = Choice(what, to, purpose if purpose in allowed else allowed[0])
        self.decision = None
        self.changed.emit()
        self.reload()

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

    @property
    def allowed(self) -> bool:
        """Whether it may go out as it was asked."""
        return isinstance(self.decision, Release)

    def purpose_name(self, purpose: Purpose) -> str:
        """Return a purpose in words."""
        name: str = consent_words(self.session.language)["purposes"][purpose.value]
        return name

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without pupils."""
        page = self.page
        name = f"{stem} {(page.outward_name or page.name) if page else ''}"
        return _documents() / f"{flows.file_name(name)}.pdf"

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed: a PDF, among the documents unless it says where."""
        path = Path(typed).expanduser()
        named = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        return _documents() / named

    def mend(self, check: Check) -> None:
        """Do what resolves a check: record a consent here, or go to where it lies."""
        if check.remedy is Remedy.RECORD_CONSENT:
            self.run(self._record())
        elif check.remedy is Remedy.OPEN_CLOSING:
            self.leaving.emit(Location("trajectory", self._trajectory_id, "closing"))
        elif check.remedy is Remedy.OPEN_REPORT:
            self.leaving.emit(Location("report", self._trajectory_id))
        elif check.remedy is Remedy.CHOOSE_REPORT:
            self.choose(REPORT, self.choice.to, self.choice.purpose)
        elif check.remedy is Remedy.SHOW_REPORT:
            self.leaving.emit(Location("report", self._trajectory_id, READ))

    def choose_folder(self, title: str, current: Path) -> None:
        """Choose another folder; `folder_chosen` tells which."""
        self.run(self._choose_folder(title, current))

    folder_chosen = Signal(object)

    def release(self, destination: Path) -> None:
        """Let it out; the gate is asked once more before the first byte."""
        if not self.busy and self.allowed:
            self._runner = self.run(self._release(destination))
            self._runner.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Break off the release under way; nothing of it is left."""
        if self.busy and self._runner is not None:
            self._runner.cancel()

    def _gate(self) -> AskGate:
        recipient = self.recipient
        assert recipient is not None
        choice = self.choice
        return AskGate(self._trajectory_id, choice.purpose, recipient, choice.what)

    def _load(self) -> Flow:
        if self.done is not None:
            return
        language = self.session.language
        self.page = yield self.session.ask(ShowConsent(self._trajectory_id, language))
        choice = self.choice
        decision = yield self.session.ask(self._gate())
        if choice == self.choice:
            self.decision = decision
            self.changed.emit()

    def _record(self) -> Flow:
        page, purpose = self.page, self.choice.purpose
        if page is None:
            return
        row = next((row for row in page.rows if row.purpose is purpose), None)
        done = yield from flows.record(self.session, page, row)
        if done is not None:
            answer, numbers = done
            yield from flows.offer_receipt(self.session, page, answer, numbers)

    def _choose_folder(self, title: str, current: Path) -> Flow:
        folder = yield Ask(ChooseFolder(title, current.parent))
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _release(self, destination: Path) -> Flow:
        if (yield self.session.media(lambda _: destination.exists())):
            self.occupied.emit()
            return
        self._set_busy(on=True)
        gate = self._gate()
        try:
            yield self.session.desk(
                lambda progress: let_out(self.session.core, gate, destination, progress)
            )
        except (Cancelled, DomainError, WorldError) as error:
            self._set_busy(on=False)
            self.reload()
            if isinstance(error, Cancelled):
                self.ended.emit()
                return
            raise
        language = self.session.language
        page: ConsentPage = yield self.session.ask(ShowConsent(self._trajectory_id, language))
        self.done = Done(destination, page.register[0].number if page.register else "")
        self._set_busy(on=False)
        self.ended.emit()

    def _set_busy(self, *, on: bool) -> None:
        self.busy = on
        self.changed.emit()


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
