"""A film in a real vault, opened in the studio, for the tests of that page."""

import io
from datetime import date, timedelta

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.ports import FilmFacts
from beeldcoach.services.progress import Silent
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis, StartTrajectory
from tests.factories import agree_to_work
from tests.ui.player.conftest import make_film
from ui.navigation import Location
from ui.pages.studio_page import StudioPage

FRAME_MS = 40  # the film has 25 frames a second
LENGTH_MS = 4000


def film_in(core, data=None, *, days_ago=2, length_ms=LENGTH_MS):
    """Start a trajectory and put a film of four seconds in its first cycle; return its id.

    Other `data` may be longer: `length_ms`.
    """
    desk, today = core.desk, core.clock.today()
    trajectory_id = desk.do(
        StartTrajectory(
            Kind.WITH_VIDEO,
            "Marit Jansen",
            "teacher",
            "De Wilgen",
            "Zwolle",
            "Stichting De Meander",
            "groep 5",
            Assignment(Commissioner.BOARD, "De Wilgen", "leren wachten", True, False),
            Agreement("1", today - timedelta(days=20)),
            True,
        )
    ).value
    desk.do(RecordPupilBasis(trajectory_id, "consent", today - timedelta(days=15)))
    desk.do(HoldIntake(trajectory_id, today - timedelta(days=10)))
    data = data or make_film()
    facts = FilmFacts(length_ms, 320, 180, 25, 1, 0, False, "h264", "mp4")
    stored = core.objects.put(io.BytesIO(data), len(data), Silent())
    cycle = desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0]
    on: date = today - timedelta(days=days_ago)
    agree_to_work(desk, trajectory_id)
    return desk.do(RegisterFilm(trajectory_id, cycle.id, on, "les.mp4", facts, stored)).value


class StudioCase:
    """The page with a film, and what is stored of it."""

    def __init__(self, qtbot, session, film_id):
        self.qtbot, self.core, self.film_id = qtbot, session.core, film_id
        self.page = StudioPage(session)
        self.player, self.model = self.page.player, self.page.model
        self.failures = []
        self.model.failed.connect(self.failures.append)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 700)
        self.page.show()
        qtbot.waitActive(self.page)

    def open(self):
        with self.qtbot.waitSignals([self.player.loaded, self.page.stage.surface.shown]):
            self.page.come(Location("studio", self.film_id))
        self.qtbot.waitUntil(lambda: bool(self.model.state.thumbnails))
        return self

    def leave(self):
        reels = self.player._reels
        self.page.go()
        self.qtbot.waitUntil(lambda: not reels)

    def see(self, ms):
        """Stand still at a frame."""
        self.player.pause()
        self.player.seek(ms)
        self.qtbot.waitUntil(lambda: self.player.shown_ms == ms - ms % FRAME_MS)

    def press(self, key, *modifiers, to=None):
        if modifiers:
            self.qtbot.keyClick(to or self.focused, key, modifiers[0])
        else:
            self.qtbot.keyClick(to or self.focused, key)

    def type(self, words):
        self.qtbot.keyClicks(self.focused, words)

    @property
    def focused(self):
        return self.page.focusWidget() or self.page.stage

    @property
    def stored(self):
        return self.core.desk.ask(ShowStudio(self.film_id, "nl"))
