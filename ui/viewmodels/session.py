"""Session: the open core as the view-models get it: work on lanes, news of changes, undo."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.desk import Changes
from beeldcoach.services.progress import Cancelled
from ui.tasks.flow import Background, Lane
from ui.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor
    from datetime import date

    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.core import Core
    from beeldcoach.services.desk import Command, Outcome, Query
    from beeldcoach.services.history import UndoStatus
    from ui.i18n import Language
    from ui.preferences import Preferences
    from ui.tasks.flow import Flow, Progress, Prompter

WORTH_TELLING = 1_000  # steps of a deed; fewer are over in a blink


class _DeedProgress:
    """Progress of a deed on the desk's lane; locking the vault waits for it."""

    def __init__(self, tell: Callable[[int, int], object], stop: threading.Event) -> None:
        self._tell, self._stop = tell, stop
        self.was_told = False

    def report(self, done: int, total: int) -> None:
        """Tell how far it is, where there is enough to wait for."""
        if total >= WORTH_TELLING:
            self.was_told = True
            self._tell(done, total)

    def check(self) -> None:
        """Raise Cancelled once the coach wants out."""
        if self._stop.is_set():
            raise Cancelled


class Session(QObject):
    """The open vault, from unlock to lock.

    Signals:
        changed: the Changes that a command, undo or redo made; on the UI thread.
        undo_changed: the UndoStatus after it, for who works now.
        doing: a Command that can be undone is about to be carried out.
        turning: "undo" or "redo" is about to be done, and the UndoStatus before it.
        deed_progressed: done and total of a deed that touches many things; `cancel_deed` stops it.
        deed_ended: it is done, or was cancelled, or failed.
        erased: something was destroyed; whoever keeps pictures or words of it lets go.
        told: a first sentence and the rest, for whichever page is shown by then.
    """

    changed = Signal(object)
    undo_changed = Signal(object)
    doing = Signal(object)
    turning = Signal(str, object)
    deed_progressed = Signal(object, object)
    deed_ended = Signal()
    erased = Signal()
    told = Signal(str, str)
    _done = Signal(object)  # Outcome, from the desk lane

    def __init__(
        self,
        core: Core,
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.core = core
        self.preferences = preferences
        self.lens: Lens | None = None  # of the film that was open last
        self._observer = ""
        self._lanes, self._prompter = lanes, prompter
        self._runners: set[TaskRunner] = set()
        self._stop = threading.Event()
        self._done.connect(self._tell)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self.preferences.language

    @property
    def today(self) -> date:
        """The coach's date."""
        return self.core.clock.today()

    @property
    def observer(self) -> str:
        """The second observer who works now; "" for the coach. She undoes only what is hers."""
        return self._observer

    @observer.setter
    def observer(self, name: str) -> None:
        if name != self._observer:
            self._observer = name
            self.undo_changed.emit(self.undo_status)

    @property
    def undo_status(self) -> UndoStatus:
        """What can be undone and redone by who works now."""
        return self.core.desk.undo_status.of(self._observer)

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._runners)

    @property
    def working(self) -> bool:
        """Whether work is under way; a question that waits for an answer is none."""
        return any(runner.working for runner in self._runners)

    def ask(self, query: Query[Any]) -> Background:
        """Return the step that answers a query."""
        return Background(lambda _: self.core.desk.ask(query))

    def do(self, command: Command[Any]) -> Background:
        """Return the step that carries out a command and tells everyone what changed."""
        by = self._observer
        if command.undoable:
            self.doing.emit(command)
        return self._deed(lambda progress: self.core.desk.do(command, by, progress))

    def undo(self) -> Background:
        """Return the step that undoes the last deed, if who works now may do that."""
        by = self._observer
        self.turning.emit("undo", self.undo_status)
        return self._deed(lambda progress: self.core.desk.undo(by, progress))

    def redo(self) -> Background:
        """Return the step that redoes what was undone last, if who works now may do that."""
        by = self._observer
        self.turning.emit("redo", self.undo_status)
        return self._deed(lambda progress: self.core.desk.redo(by, progress))

    def cancel_deed(self) -> None:
        """Ask the deed under way to stop; nothing of it is kept."""
        self._stop.set()

    def media(self, work: Callable[[Progress], Any]) -> Background:
        """Return a step on the media lane, beside the desk."""
        return Background(work, Lane.MEDIA)

    def desk(self, work: Callable[[Progress], Any]) -> Background:
        """Return a step on the desk lane that is more than one command, and tell of changes."""

        def whole(progress: Progress) -> Any:
            result = work(progress)
            self._done.emit(None)
            return result

        return Background(whole)

    def start(self, flow: Flow, failed: Callable[[Exception], None]) -> TaskRunner:
        """Run a flow; what none of it caught goes to `failed`."""
        runner = TaskRunner(self._lanes, self._prompter, self)
        self._runners.add(runner)
        runner.failed.connect(failed)
        runner.finished.connect(lambda: self._end(runner))
        runner.failed.connect(lambda _: self._end(runner))
        runner.start(flow)
        return runner

    def cancel_all(self) -> None:
        """Ask everything under way to stop."""
        for runner in tuple(self._runners):
            runner.cancel()

    def _end(self, runner: TaskRunner) -> None:
        self._runners.discard(runner)
        runner.deleteLater()

    def _deed(self, deed: Callable[[Progress], Outcome[Any] | None]) -> Background:
        return Background(lambda _: self._carry_out(deed))

    def _carry_out(self, deed: Callable[[Progress], Outcome[Any] | None]) -> Any:
        self._stop.clear()  # the lane has one thread, so there is one deed at a time
        progress = _DeedProgress(self.deed_progressed.emit, self._stop)
        try:
            outcome = deed(progress)
        finally:
            if progress.was_told:
                self.deed_ended.emit()
        self._done.emit(outcome)
        return outcome.value if outcome is not None else None

    def _tell(self, outcome: Outcome[Any] | None) -> None:
        everything = Changes(frozenset({"*"}))
        self.changed.emit(outcome.changes if outcome is not None else everything)
        self.undo_changed.emit(self.undo_status)
