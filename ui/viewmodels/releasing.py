"""ReleasingModel: a paper on its way out: the gate's answer, writing it, breaking off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.release import Release
from beeldcoach.services.errors import WorldError
from ui.navigation import Location
from ui.tasks.flow import Ask, Cancelled
from ui.viewmodels import remedies
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.domain.release import Check, Decision, Recipient
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.desk import Query
    from beeldcoach.services.releasing import AskGate
    from ui.tasks.flow import Flow, Progress
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Done:
    """What went out: the file, and the number under which the register holds it."""

    path: Path
    number: str


class ReleasingModel(ViewModel):
    """What every release dialog does; a subclass says what goes out, to whom and how.

    Signals:
        progressed: done and total of the release under way.
        ended: it went out (`done` says where), or was cancelled.
        occupied: there is a file of that name already.
        folder_chosen: the Path of another folder.
        leaving: the Location where a remedy lies.
    """

    progressed = Signal(object, object)
    ended = Signal()
    occupied = Signal()
    folder_chosen = Signal(object)
    leaving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
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

    @property
    def recipient(self) -> Recipient | None:
        """To whom; None before that is known."""
        raise NotImplementedError

    @property
    def allowed(self) -> bool:
        """Whether it may go out as it was asked."""
        return isinstance(self.decision, Release)

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed."""
        raise NotImplementedError

    def mend(self, check: Check) -> None:
        """Do what resolves a check; the gate is asked again by itself."""
        asked = self._question()
        if asked is not None:
            self.run(self._mend(*asked, check))

    def take(self, gate: AskGate) -> None:
        """Ask the gate as a remedy changed the question; a subclass takes what it can have."""

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        """Return the consents and the question that a remedy is about; None without either."""
        return None

    def _mend(self, page: ConsentPage, gate: AskGate, check: Check) -> Flow:
        mended = yield from remedies.mend(self.session, page, gate, check)
        if isinstance(mended, Location):
            self.leaving.emit(mended)
        elif mended is not None:
            self.take(mended)

    def choose_folder(self, title: str, current: Path) -> None:
        """Choose another folder; `folder_chosen` tells which."""
        self.run(self._choose_folder(title, current))

    def release(self, destination: Path) -> None:
        """Let it out; the gate is asked once more before the first byte."""
        if not self.busy and self.allowed:
            self._runner = self.run(self._release(destination))
            self._runner.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Break off the release under way; nothing of it is left."""
        if self.busy and self._runner is not None:
            self._runner.cancel()

    def _writer(self, destination: Path) -> Callable[[Progress], Any]:
        """Return the work that lets it out through the gate."""
        raise NotImplementedError

    def _registered(self) -> Query[Any]:
        """Return the question whose answer has the `register`, the newest line first."""
        raise NotImplementedError

    def _ask_again(self) -> None:
        self.decision = None
        self.changed.emit()
        self.reload()

    def _choose_folder(self, title: str, current: Path) -> Flow:
        folder = yield Ask(ChooseFolder(title, current.parent))
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _release(self, destination: Path) -> Flow:
        if (yield self.session.media(lambda _: destination.exists())):
            self.occupied.emit()
            return
        self._set_busy(on=True)
        try:
            yield self.session.desk(self._writer(destination))
        except (Cancelled, DomainError, WorldError) as error:
            self._set_busy(on=False)
            self.reload()
            if isinstance(error, Cancelled):
                self.ended.emit()
                return
            raise
        register = (yield self.session.ask(self._registered())).register
        self.done = Done(destination, register[0].number if register else "")
        self._set_busy(on=False)
        self.ended.emit()

    def _set_busy(self, *, on: bool) -> None:
        self.busy = on
        self.changed.emit()
