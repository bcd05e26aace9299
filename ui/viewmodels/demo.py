"""DemoModel: the making of the demo vault, before its unlock page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks.flow import Background, Lane
from ui.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor

    from ui.tasks.flow import Flow, Progress, Prompter


class DemoModel(QObject):
    """Has the demo vault made on a worker thread.

    Signals:
        progressed: done and total, in dossiers.
        ready: the demo vault is there.
        failed: what kept it from being made; nothing was left.
    """

    progressed = Signal(object, object)
    ready = Signal()
    failed = Signal(object)

    def __init__(
        self,
        make: Callable[[Progress], None],
        lanes: Mapping[Lane, Executor],
        prompter: Prompter,
    ) -> None:
        super().__init__()
        self._make = make
        self._runner = TaskRunner(lanes, prompter, self)
        self._runner.progressed.connect(self.progressed)
        self._runner.failed.connect(self.failed)

    def start(self) -> None:
        """Make it, unless that is under way."""
        if not self._runner.busy:
            self._runner.start(self._flow())

    def let_go(self) -> None:
        """Stop; nothing of it is left."""
        self._runner.cancel()

    def _flow(self) -> Flow:
        yield Background(self._make)
        self.ready.emit()
