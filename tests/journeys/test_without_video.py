"""A trajectory without video from its intake to its closing, by mouse and by keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from beeldcoach.domain.trajectory import Kind, Status
from beeldcoach.services import content
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.observing import ShowObservation
from beeldcoach.services.trajectories import PlanTrajectory
from tests.factories import start_command
from tests.fakes import Inline, SetClock
from tests.journeys.doers import KEY, Keyboard, Mouse
from tests.vaults import new_core
from ui.dialogs.prompter import DialogPrompter
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.pages.observe_page import ObservePage
from ui.pages.steps.look_back import LookBack
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def core(tmp_path, clock):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen", clock)
    yield core
    core.close()


@pytest.fixture
def trajectory(core, clock):
    trajectory_id = core.desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    core.desk.do(PlanTrajectory(trajectory_id, clock.today(), None))
    return trajectory_id


@pytest.fixture
def window(qapp, qtbot, core, tmp_path, trajectory):
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    lanes = dict.fromkeys(Lane, Inline())
    session = Session(core, lanes, DialogPrompter(window), preferences)
    window.resize(1280, 800)
    window.open_session(session).go(Location("home"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.shell.page.model.home is not None)
    yield window
    window.close_session()
    session.deleteLater()


class WatchingMouse(Mouse):
    """Also sees and notes a lesson, with the mouse."""

    def see(self, page, code):
        self.hand.click_on(page.codes.keys[code])

    def note(self, page, text):
        self.window.activateWindow()  # a window manager does so at the first click
        self.hand.rest(10)
        self.hand.click_on(page.note.note)
        QTest.keyClicks(page.note.note, text)
        self.hand.click_on(page.clock, QPoint(20, 20))

    def choose(self, page, row, title, picture):
        item = page.column.list.model().index(row, 0)
        place = page.column.list.visualRect(item).center()
        self.hand.click_on(page.column.list.viewport(), place)
        card = page.column.card
        if not card.choose.isChecked():
            self.hand.click_on(card.choose, QPoint(8, card.choose.height() // 2))
        self.hand.type_into(card.title, title)
        self.hand.type_into(card.picture, picture)
        self.hand.click_on(page.clock, QPoint(20, 20))


class WatchingKeyboard(Keyboard):
    """Also sees and notes a lesson, with its keys."""

    def see(self, page, code):
        lens = page.model.state.head.lens
        self.type(lens.code(code).key)

    def note(self, page, text):
        del page
        self.key(KEY.Key_Return)
        self.type(text)
        self.key(KEY.Key_Return)

    def choose(self, page, row, title, picture):
        self.walk(lambda widget: widget is page.column.list, "what was seen")
        for _ in page.model.state.rows:
            self.key(KEY.Key_Up)
        for _ in range(row):
            self.key(KEY.Key_Down)
        self.key(KEY.Key_Plus)
        self.key(KEY.Key_F2)
        self.type(title)
        self.key(KEY.Key_Return)
        self.type(picture)
        self.key(KEY.Key_Escape)


@pytest.mark.parametrize("doer", [WatchingMouse, WatchingKeyboard])
def test_a_trajectory_without_video_is_led_from_intake_to_closing(
    doer, window, core, clock, trajectory, tmp_path
):
    hand = doer(window, tmp_path)
    hand.open_trajectory()
    hand.press("Record the intake …")
    hand.press("Record the intake")
    for number in (1, 2, 3):
        clock.forward(days=7)
        _cycle(hand, window, clock, number)
    clock.forward(days=1)
    hand.step("closing")
    hand.press("Close the trajectory …")
    hand.press("Close the trajectory")
    dossier = core.desk.ask(ShowDossier(trajectory, "nl"))
    assert dossier.trajectory.status is Status.CLOSED
    assert dossier.trajectory.closed_on == clock.today()
    _check(core, dossier, clock)


def _cycle(hand, window, clock, number):
    """Watch a lesson, choose a moment, look back the same day."""
    hand.step(f"observation {number}")
    hand.press("Start the observation")
    page = window.shell.page
    assert isinstance(page, ObservePage)
    hand.press("Start the clock")
    for seconds, code in ((30, "look_round"), (45, "initiative"), (5, "nod")):
        clock.forward(seconds=seconds)
        hand.see(page, code)
    clock.forward(minutes=30)
    hand.note(page, f"S. zegt 1 zin, {number} keer")
    hand.press("End the observation")
    hand.choose(page, 1, "Een vinger", "S. kijkt op, de klas zit stil.")
    hand.press("To the debrief")
    hand.hand.sees(LookBack, lambda beside: beside.moments.isVisible())
    hand.write(_label("debrief", "insight"), "Wachten is ook iets doen.")
    hand.press("It was held …")
    hand.press("Record the debrief")


def _label(form_id, name):
    sections = content.form(form_id, "nl").sections
    return next(f.label for section in sections for f in section.fields if f.name == name)


def _check(core, dossier, clock):
    days = [clock.today() - timedelta(days=ago) for ago in (15, 8, 1)]
    assert [cycle.observed_on for cycle in dossier.cycles] == days
    assert [cycle.debriefed_on for cycle in dossier.cycles] == days
    for cycle in dossier.cycles:
        shown = core.desk.ask(ShowObservation(dossier.trajectory.id, cycle.id, "nl"))
        told = [(each.at_ms, each.code, each.note) for each in shown.sightings]
        assert told == [
            (30_000, "look_round", ""),
            (75_000, "initiative", ""),
            (80_000, "nod", ""),
            (1_880_000, None, f"S. zegt 1 zin, {cycle.number} keer"),
        ]
        (moment,) = shown.chosen
        assert (moment.title, moment.picture) == ("Een vinger", "S. kijkt op, de klas zit stil.")
        record = core.desk.ask(ShowForm(dossier.trajectory.id, "debrief", cycle.id, "nl"))
        assert record.answers["insight"] == "Wachten is ook iets doen."
