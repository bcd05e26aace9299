"""Duties on the tour: a school's role, the register of processing, and an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.incident import IncidentKind
from beeldcoach.services.people_view import ShowPeople
from ui.navigation import Location
from ui.pages.incident_page import STEPS, IncidentPage
from ui.pages.practice_page import PracticePage

if TYPE_CHECKING:
    from ui.application import Application
    from ui.touring.hand import Hand

_REST = 300  # milliseconds


class DutiesTour:
    """Looks at what the law asks of the coach, in an open demo vault."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Go to every page and step."""
        session = self.application.session
        assert session is not None
        school = next(s for s in session.core.desk.ask(ShowPeople()).schools if s.trajectories)
        self._look("school-rol", Location("school", school.id, "duties"))
        self._go(Location("practice"))
        page = self.hand.sees(PracticePage, lambda _: True)
        page.area.ensureWidgetVisible(page.processing.save)
        self.hand.picture("praktijk-verwerkingen")
        self._look("incidenten", Location("incidents"))
        self._incident()
        self._look("trajecten-incident", Location("home"))

    def _incident(self) -> None:
        self._look("incident-nieuw", Location("incident"))
        page = self.hand.sees(IncidentPage, lambda _: True)
        page.what.kinds[IncidentKind.STOLEN].click()
        page.following.click()
        self.hand.sees(IncidentPage, lambda shown: shown.model.page is not None)
        for step in STEPS:
            self.hand.rest(_REST)
            self.hand.picture(f"incident-{step}")
            if page.following.isVisible():
                page.following.click()

    def _look(self, name: str, place: Location) -> None:
        self._go(place)
        self.hand.picture(name)

    def _go(self, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(_REST)
