"""A look at observations without video: the card, the clock, what was seen, the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.overview import ShowHome
from ui.navigation import Location
from ui.pages.observe_clock import ClockPanel
from ui.pages.observe_note import NoteBar
from ui.pages.observe_page import ObservePage
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from ui.application import Application
    from ui.touring.clock import TourClock
    from ui.touring.hand import Hand

COORDINATOR, TODAY, READY = "Ilse van den Berg", "Roos Admiraal", "Bram Kuipers"
FIRST_CHOSEN = 13  # the row of the first chosen moment
SEEN = (
    (12, Qt.Key.Key_6),
    (31, Qt.Key.Key_Q),
    (4, Qt.Key.Key_1),
    (9, Qt.Key.Key_3),
    (55, Qt.Key.Key_9),
    (40, Qt.Key.Key_W),
    (7, Qt.Key.Key_7),
    (80, Qt.Key.Key_Q),
)


class ObservingTour:
    """Walks the demo dossier's trajectories without video."""

    def __init__(self, application: Application, hand: Hand, clock: TourClock) -> None:
        self.application, self.hand, self.clock = application, hand, clock

    def walk(self) -> None:
        """Show every page and dialog of an observation."""
        session = self.application.session
        assert session is not None
        ids = {row.name: row.id for row in session.core.desk.ask(ShowHome()).rows}
        self._cards(ids)
        self._observe(ids[READY])
        self._forgotten(ids[READY])

    def _cards(self, ids: dict[str, TrajectoryId]) -> None:
        self._look("observatie-gepland", Location("trajectory", ids[COORDINATOR], "observation-3"))
        self._look("observatie-gedaan", Location("trajectory", ids[TODAY], "observation-2"))
        self._look("nabespreking-zonder-beeld", Location("trajectory", ids[TODAY], "debrief-2"))
        self._look("gezien", self._page(ids[TODAY], 2))
        for _ in range(FIRST_CHOSEN):
            self._press(Qt.Key.Key_Down)
        self._press(Qt.Key.Key_F2)
        self.hand.picture("gezien-moment")
        self._press(Qt.Key.Key_Escape)

    def _observe(self, trajectory_id: TrajectoryId) -> None:
        hand = self.hand
        self._look("observatie-vandaag", Location("trajectory", trajectory_id, "observation-1"))
        hand.click("Observed without laptop …")
        hand.picture("zonder-laptop")
        hand.click("Cancel")
        hand.click("Start the observation")
        hand.sees(ClockPanel, lambda clock: clock.turn.isEnabled())
        hand.picture("klok-voor")
        hand.click("Start the clock")
        self._settle()
        for seconds, key in SEEN:
            self.clock.pass_seconds(seconds)
            self._press(key)
        self._press(Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
        note = hand.sees(NoteBar, lambda bar: bar.isVisible()).note
        hand.type_into(note, "S. kijkt op en haalt adem")
        hand.picture("klok-loopt")
        hand.press(Qt.Key.Key_Return, into=note)
        hand.click("Pause")
        self._settle()
        hand.picture("klok-pauze")
        hand.click("Throw away …")
        hand.picture("weggooien")
        hand.click("Cancel")
        hand.click("Go on")
        self._settle()

    def _forgotten(self, trajectory_id: TrajectoryId) -> None:
        self._look("observatie-onderweg", Location("trajectory", trajectory_id, "observation-1"))
        self.clock.pass_seconds(2 * 3600)
        self._look("klok-vergeten", self._page(trajectory_id, 1))
        self.hand.click("Go on")
        self.hand.click("End the observation")
        self._settle()
        self.hand.picture("klok-na")

    def _page(self, trajectory_id: TrajectoryId, number: int) -> Location:
        session = self.application.session
        assert session is not None
        dossier = session.core.desk.ask(ShowDossier(trajectory_id, session.language))
        return Location("observe", trajectory_id, str(dossier.cycles[number - 1].id))

    def _look(self, name: str, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)
        self.hand.picture(name)

    def _press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key of the page; it means the same wherever the keyboard stands."""
        clock = self.hand.sees(ClockPanel, lambda panel: panel.isVisible())
        self.hand.press(key, modifier, into=clock)

    def _settle(self) -> None:
        """Wait until the page shows what was done."""
        session = self.application.session
        assert session is not None
        self.hand.until("nothing under way", lambda: not session.busy)
        self.hand.sees(ObservePage, lambda page: page.model.state.head is not None)
