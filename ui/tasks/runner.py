"""Runs one task at a time, in the background where the task asks for it."""

from __future__ import annotations

import threading
from functools import partial
from inspect import GEN_RUNNING, getgeneratorstate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.tasks.flow import Ask, Background, Cancelled, Flow, Lane, Prompter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor, Future


class _SignalProgress(QObject):
    """Progress that crosses from the worker thread to the UI thread as a signal."""

    reported = Signal(object, object)  # ints: bytes of a film do not fit an int of C

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()

    def report(self, done: int, total: int) -> None:
        self.reported.emit(done, total)

    def check(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class TaskRunner(QObject):
    """Advances a task; the task itself never leaves the UI thread.

    Signals:
        progressed: done and total, of the background work under way.
        finished: the task ran to its end, or was cancelled.
        failed: the exception that no part of the task caught.
    """

    progressed = Signal(object, object)
    finished = Signal()
    failed = Signal(Exception)
    _resumed = Signal(object, object, object)

    def __init__(
        self,
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._prompter = prompter
        self._flow: Flow | None = None
        self._asking = False
        self._progress = _SignalProgress(self)
        # Queued even within one thread, so that a task is never re-entered.
        self._resumed.connect(self._on_resumed, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a task is under way."""
        return self._flow is not None

    @property
    def working(self) -> bool:
        """Whether work is under way, rather than a question open."""
        return self.busy and not self._asking

    def start(self, flow: Flow) -> None:
        """Run the task up to its first step, then return."""
        assert self._flow is None, "one task at a time"
        self._flow = flow
        self._progress = _SignalProgress(self)
        self._progress.reported.connect(self.progressed)
        self._advance(None, None)

    def cancel(self) -> None:
        """Ask the work under way to stop; the task ends when it does. An open question ends it."""
        self._progress.cancel()
        if self._asking:
            self._resumed.emit(self._flow, None, Cancelled())

    def drop(self) -> None:
        """End the task where it stands: whoever wanted its result is gone."""
        flow = self._flow
        if (
            flow is None or getgeneratorstate(flow) == GEN_RUNNING
        ):  # a task that runs comes to its own next step
            return
        self._progress.cancel()
        self._flow = None
        flow.close()
        self.finished.emit()

    def _advance(self, value: object, error: BaseException | None) -> None:
        assert self._flow is not None
        try:
            step = self._flow.throw(error) if error else self._flow.send(value)
        except (StopIteration, Cancelled):
            self._flow = None
            self.finished.emit()
        except Exception as problem:  # noqa: BLE001  the one place where every failure surfaces
            self._flow = None
            self.failed.emit(problem)
        else:
            self._begin(step)

    def _begin(self, step: Background | Ask) -> None:
        flow = self._flow
        match step:
            case Ask() if self._progress.is_cancelled:  # nobody is there to answer any more
                self._resumed.emit(flow, None, Cancelled())
            case Ask(question):
                self._asking = True
                self._prompter.ask(question, lambda answer: self._resumed.emit(flow, answer, None))
            case Background(work, lane):
                future = self._lanes[lane].submit(work, self._progress)
                future.add_done_callback(partial(self._on_worked, flow))

    def _on_worked(self, flow: Flow | None, future: Future[Any]) -> None:  # on the worker thread
        error = future.exception()
        self._resumed.emit(flow, None if error else future.result(), error)

    @Slot(object, object, object)
    def _on_resumed(self, flow: Flow, value: object, error: BaseException | None) -> None:
        if flow is self._flow:
            self._asking = False
            self._advance(value, error)
