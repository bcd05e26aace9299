"""ViewModel: one frozen state, a signal when it changed, and verbs that run flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from beeldcoach.services.desk import Changes
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session


class ViewModel(QObject):
    """What a page shows and what can be done there; knows no widgets.

    A subclass keeps its state in attributes of its own, loads it in `_load` (a flow), and emits
    `changed`. It reloads when anything changed, as long as it is `active`.

    Signals:
        changed: the state is another one.
        failed: an error that a page shows (DomainError, WorldError, or a bug).
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.active = False
        self._loading = self._stale = False
        session.changed.connect(self._on_changes)

    def run(self, flow: Flow) -> TaskRunner:
        """Run a flow; its failure is told by `failed`."""
        return self.session.start(flow, self._tell_failed)

    def _tell_failed(self, error: Exception) -> None:
        """Tell of a failure; a model that went with its page meanwhile tells nobody."""
        if shiboken6.isValid(self):
            self.failed.emit(error)

    def reload(self) -> None:
        """Load the state anew; requests that come while loading are taken together."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        loading = self.run(self._reload())
        self.destroyed.connect(loading.drop)  # a page that is gone has nothing to show

    def concerns(self, changes: Changes) -> bool:
        """Whether these changes touch what is shown."""
        return bool(changes.kinds)

    def _reload(self) -> Flow:
        try:
            yield from self._load()
        finally:
            self._loading = False
        if self._stale:
            self._stale = False
            self.reload()

    def _load(self) -> Flow:
        """Fetch what is shown and emit `changed`."""
        raise NotImplementedError

    def _on_changes(self, changes: Changes) -> None:
        if self.active and self.concerns(changes):
            self.reload()
