"""IncidentsModel: everything that went wrong, those that are open first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.incidents import IncidentLine, ShowIncidents
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class IncidentsModel(ViewModel):
    """`lines` is None until they were loaded."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.lines: tuple[IncidentLine, ...] | None = None

    def open(self) -> None:
        """Show how things stand now."""
        self.active = True
        self.reload()

    def _load(self) -> Flow:
        self.lines = yield self.session.ask(ShowIncidents())
        self.changed.emit()
