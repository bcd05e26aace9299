"""The demo dossier on the tour: pages that have something to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from beeldcoach import demo_dossier
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.overview import ShowHome
from ui.navigation import Location
from ui.player.surface import Surface
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.core import Core
    from ui.application import Application, VaultGate
    from ui.touring.clock import TourClock
    from ui.touring.hand import Hand

UNDER_WAY, ENDED = "Marit Jansen", "Peter Hoekstra"


class Showing:
    """Opens a demo vault and looks at its pages."""

    def __init__(
        self, application: Application, hand: Hand, clock: TourClock, gate: VaultGate
    ) -> None:
        self.application, self.hand = application, hand
        self.clock, self.gate = clock, gate

    def walk(self, folder: Path) -> None:
        """Walk through the demo dossier."""
        hand, application = self.hand, self.application
        vault = folder / "Demo.beeldcoach"
        core, _recovery = self.gate.create(vault, demo_dossier.PASSPHRASE)
        demo_dossier.build(core, self.clock.today())
        core.close()
        hand.wait_for_end(application)
        hand.window.show()
        application.open(self.gate.unlock(vault, demo_dossier.PASSPHRASE))
        hand.sees(QListView, lambda view: view.model() is not None and view.model().rowCount() > 0)
        hand.rest(SLOW)
        hand.picture("voorbeeld-trajecten")
        self._pages()

    def _pages(self) -> None:
        session = self.application.session
        assert session is not None
        core: Core = session.core
        rows = {row.name: row.id for row in core.desk.ask(ShowHome()).rows}
        marit: Dossier = core.desk.ask(ShowDossier(rows[UNDER_WAY], session.language))
        film = marit.cycles[1].film
        assert film is not None
        self._look("voorbeeld-traject", Location("trajectory", rows[UNDER_WAY], "intake/question"))
        self._look("voorbeeld-analyse", Location("studio", film.id))
        self._look("voorbeeld-toestemming", Location("consent", rows[UNDER_WAY]))
        self._look("voorbeeld-rapport", Location("report", rows[ENDED]))

    def _look(self, name: str, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        if place.page == "studio":
            self.hand.sees(Surface, lambda surface: surface.has_picture)
            self.hand.rest(SLOW)
        self.hand.rest(SLOW)
        self.hand.picture(name)
