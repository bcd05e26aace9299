"""A trajectory with an analysed film in a real vault: four seconds, four fragments."""

import io
from datetime import date
from types import SimpleNamespace

import pytest

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment, FillFragment, MoveFragment
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import (
    CompleteAnalysis,
    HoldIntake,
    RecordPupilBasis,
    StartTrajectory,
)
from tests.factories import agree_to_work
from tests.ui.player.conftest import make_film
from ui.debrief.debrief_window import DebriefWindow

FILMED = date(2026, 11, 23)
SPANS = {"een": (0, 800), "twee": (1000, 2000), "drie": (2200, 3000), "vier": (3000, 3800)}


@pytest.fixture(scope="session")
def small_film():
    return make_film()


def _trajectory(desk):
    assignment = Assignment(
        Commissioner.BOARD, "De Wilgen", "leren wachten", willing=True, is_assessment=False
    )
    return desk.do(
        StartTrajectory(
            Kind.WITH_VIDEO,
            "Marit Jansen",
            "teacher",
            "De Wilgen",
            "Zwolle",
            "Stichting De Meander",
            "groep 5",
            assignment,
            Agreement("1", date(2026, 11, 1)),
            agreement_accepted=True,
        )
    ).value


@pytest.fixture
def film(core, small_film):
    """Ids of the film, its trajectory and cycle, and of the fragments by title.

    In the order of the debrief: twee, een, vier; drie was vetoed.
    """
    desk = core.desk
    trajectory = _trajectory(desk)
    desk.do(FillField(trajectory, "intake", None, "scale_now", 5))
    desk.do(RecordPupilBasis(trajectory, "consent", date(2026, 11, 2)))
    desk.do(HoldIntake(trajectory, date(2026, 11, 2)))
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    stored = core.objects.put(io.BytesIO(small_film), len(small_film), Silent())
    facts = core.media.probe(io.BytesIO(small_film))
    agree_to_work(desk, trajectory)
    film_id = desk.do(RegisterFilm(trajectory, cycle, FILMED, "les.mp4", facts, stored)).value
    fragments = {}
    for title, span in SPANS.items():
        fragments[title] = desk.do(AddFragment(film_id, *span, title)).value
        desk.do(FillFragment(fragments[title], "question", f"Wat zie je bij {title}?"))
    desk.do(MoveFragment(fragments["twee"], 0))
    desk.do(FillFragment(fragments["drie"], "status", "not_shown"))
    desk.do(CompleteAnalysis(trajectory, cycle, FILMED))
    return SimpleNamespace(
        id=film_id, trajectory=trajectory, cycle=cycle, fragments=fragments, desk=desk
    )


def _open(qtbot, session, film, screens=None):
    window = DebriefWindow(session, film.id, screens=screens)
    with qtbot.waitSignal(window.fragments.player.loaded, timeout=20_000):
        window.open_full_screen()
    return window


def _shut(qtbot, window):
    import shiboken6

    if shiboken6.isValid(window) and window.isVisible():
        with qtbot.waitSignal(window.fragments.player.unloaded):
            window.leave()


@pytest.fixture
def window(qtbot, session, film):
    """The debrief on one screen, with the film loaded, on the day after the film."""
    made = _open(qtbot, session, film)
    yield made
    _shut(qtbot, made)


@pytest.fixture
def open_debrief(qtbot, session, film):
    """Opens a debrief, also on several screens, and shuts it afterwards."""
    made = []

    def open_(screens=None):
        made.append(_open(qtbot, session, film, screens))
        return made[-1]

    yield open_
    for window in made:
        _shut(qtbot, window)
