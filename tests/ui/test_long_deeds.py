"""A deed that touches thousands of things: seen under way, stopped by a button, all else alive."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer

from beeldcoach.domain.annotation import Moment
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.recoding import AS_NOTE
from tests.ui.pages.studio_case import film_in
from ui.shell import Shell
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session
from ui.widgets.deed_strip import DeedStrip

MANY = 4_000


@pytest.fixture
def threaded(qtbot, core, session, prompter):
    """The session with its work on threads, as in the application."""
    lanes = {lane: ThreadPoolExecutor(1) for lane in Lane}
    made = Session(core, lanes, prompter, session.preferences)
    yield made
    qtbot.waitUntil(lambda: not made.busy)
    for lane in lanes.values():
        lane.shutdown()


@pytest.fixture
def shell(qtbot, threaded):
    shell = Shell(threaded)
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    shell.show()
    return shell


@pytest.fixture
def command(core):
    film = film_in(core, b"a placeholder")
    with core.desk._world.open_unit() as unit:
        new_id = core.desk._world.new_id
        unit.moments.save_all(
            [Moment(new_id(), film, n, None, "nod", f"noot {n}") for n in range(MANY)]
        )
        trajectory = unit.films.get(film).trajectory_id
        unit.commit()
    return ChangeLens(trajectory, "beurten_denktijd", "nl", (("nod", AS_NOTE),))


def coded(core):
    with core.desk._world.open_unit() as unit:
        return sum(each.code == "nod" for each in unit.moments.find())


def flow(step):
    yield step


def test_it_is_seen_and_stopped_and_nothing_of_it_is_kept(qtbot, core, threaded, shell, command):
    strip = shell.status.deed
    strip._waits.setInterval(0)
    threaded.start(flow(threaded.do(command)), pytest.fail)
    qtbot.waitUntil(strip.isVisible)
    assert strip._words.text().endswith("%")
    qtbot.mouseClick(strip._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not threaded.busy)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert coded(core) == MANY


def test_the_window_goes_on_meanwhile_and_undo_shows_as_well(qtbot, core, threaded, shell, command):
    strip, beats, seen = shell.status.deed, [], []
    strip._waits.setInterval(0)
    heart = QTimer(shell)
    heart.timeout.connect(lambda: beats.append(strip.isVisible()))
    heart.start(10)
    for step in (threaded.do(command), threaded.undo()):
        beats.clear()
        threaded.start(flow(step), pytest.fail)
        qtbot.waitUntil(lambda: not threaded.busy)
        seen.append(sum(beats))
    assert min(seen) >= 5  # beats of the window's own clock while the deed was under way
    assert coded(core) == MANY


def test_the_button_that_stops_it_stands_whole_in_the_line(qtbot, shell):
    shell.status.deed.tell(1, 4)
    qtbot.waitUntil(shell.status.deed.isVisible)
    button, line = shell.status.deed._cancel, shell.status
    place = QRect(button.mapTo(line, QPoint(0, 0)), button.size())
    assert line.rect().contains(place)
    shell.status.deed.end()


def test_what_is_over_in_a_blink_shows_nothing(qtbot):
    strip = DeedStrip()
    qtbot.addWidget(strip)
    strip.tell(0, 4_000)
    strip.tell(2_000, 4_000)
    strip.end()
    qtbot.wait(600)
    assert not strip.isVisible()


def test_a_deed_that_lasts_shows_after_half_a_second(qtbot):
    strip = DeedStrip()
    qtbot.addWidget(strip)
    strip.tell(0, 4_000)
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=2_000)
