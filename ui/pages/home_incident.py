"""The banner of the first page that says that an incident is open, and how much time is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.navigation import Location
from ui.viewmodels.incident_words import kind_word, time_left
from ui.widgets.banner import Banner, Kind, Notice, Remedy

if TYPE_CHECKING:
    from datetime import datetime

    from beeldcoach.services.incidents import IncidentLine


class HomeIncident(Banner):
    """Hidden while none is open; the one whose time ends first comes first. Signals: going."""

    going = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[IncidentLine, ...] = ()
        self.remedied.connect(self._go)
        self.hide()

    def set_incidents(self, lines: tuple[IncidentLine, ...], now: datetime) -> None:
        """Show those that are open."""
        self._shown = lines
        self.setVisible(bool(lines))
        if not lines:
            return
        first = lines[0]
        if first.untold:
            rest = self.tr("%n still to be told.", "", first.untold)
            rest = f"{rest} {time_left(first.deadline, now)}"
        else:
            rest = self.tr("Everybody was told; close it when it is settled.")
        if len(lines) > 1:
            others = self.tr("Other open incidents: %n.", "", len(lines) - 1)
            rest = f"{rest} {others}"
        head = self.tr("Open incident: {}.").format(kind_word(first.kind).lower())
        kind: Kind = "bad" if first.untold else "info"
        view = Remedy("view", self.tr("Open"))
        self.set_state(Notice(kind, head, rest, (view,), icon="ph.warning-octagon"))

    def _go(self, _key: str) -> None:
        if len(self._shown) > 1:
            self.going.emit(Location("incidents"))
        elif self._shown:
            self.going.emit(Location("incident", self._shown[0].id, "tell"))
