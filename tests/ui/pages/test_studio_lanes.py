"""The studio with its work on threads, as in the application: nothing flickers, nothing hangs."""

import io
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from beeldcoach.services.errors import Tampered
from tests.ui.pages.studio_case import StudioCase, film_in
from tests.ui.player.conftest import make_film
from ui.navigation import Location
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def threaded(qapp, core, prompter, session):
    """A session whose lanes are threads of their own."""
    lanes = {lane: ThreadPoolExecutor(1) for lane in Lane}
    made = Session(core, lanes, prompter, session.preferences)
    yield made
    made.cancel_all()
    for lane in lanes.values():
        lane.shutdown()
    qapp.processEvents()
    made.deleteLater()


@pytest.fixture
def studio(qtbot, threaded, core):
    film_id = film_in(core)
    case = StudioCase(qtbot, threaded, film_id).open()
    yield case
    case.leave()
    qtbot.waitUntil(lambda: not threaded.busy)
    assert case.failures == []


class Painted(QObject):
    """When a widget was painted last."""

    def __init__(self, widget):
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def test_tags_in_haste_are_all_shown_at_once_and_never_vanish(studio):
    seen = []
    studio.model.changed.connect(lambda: seen.append(len(studio.model.state.moments)))
    for _ in range(12):
        studio.press(Qt.Key.Key_1)
        studio.qtbot.wait(3)
    studio.qtbot.waitUntil(lambda: not studio.model.session.busy)
    assert seen == sorted(seen)
    assert len(studio.stored.moments) == 12


def test_undo_in_haste_ends_with_what_is_stored(studio):
    for _ in range(5):
        studio.press(Qt.Key.Key_1)
    for _ in range(3):
        studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: not studio.model.session.busy)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.moments) == 2)
    assert len(studio.stored.moments) == 2


def test_an_undo_from_the_menu_is_shown_too(studio, threaded):
    studio.press(Qt.Key.Key_1)
    studio.qtbot.waitUntil(lambda: not threaded.busy)

    def flow():
        yield threaded.undo()

    threaded.start(flow(), studio.failures.append)
    studio.qtbot.waitUntil(lambda: studio.model.state.moments == ())


def test_a_tag_is_painted_soon_after_the_key(studio):
    painted = Painted(studio.page.timeline.viewport())
    studio.player.play()
    took = []
    for _ in range(20):
        pressed = time.perf_counter()
        studio.press(Qt.Key.Key_1)
        studio.qtbot.waitUntil(lambda since=pressed: painted.at > since)
        took.append(painted.at - pressed)
        studio.qtbot.wait(5)
    assert sorted(took)[len(took) // 2] < 0.05


def test_leaving_while_the_strips_are_made_stops_them(qtbot, threaded, core):
    film_id = film_in(core)
    case = StudioCase(qtbot, threaded, film_id)
    with qtbot.waitSignal(case.player.loaded):
        case.page.come(Location("studio", film_id))
    case.player.play()
    case.leave()
    qtbot.waitUntil(lambda: not threaded.busy)
    assert case.model.state.thumbnails == ()
    assert case.failures == []


class Breaking(io.RawIOBase):
    """A film whose later bytes are damaged."""

    def __init__(self, data):
        self._inner = io.BytesIO(data)

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        return self._inner.seek(offset, whence)

    def tell(self):
        return self._inner.tell()

    def readinto(self, target):
        if self._inner.tell() + len(target) > 200_000:
            raise Tampered("object")
        return self._inner.readinto(target)


def test_damage_stops_the_film_and_says_where_and_what_to_do(studio):
    data, told = make_film(noisy=True), []
    studio.player.damaged.connect(told.append)
    with studio.qtbot.waitSignals([studio.player.loaded]):
        studio.player.load(lambda: Breaking(data), has_sound=False)
    if not told:  # what is read ahead may meet it before the first picture moves
        studio.player.play()
    studio.qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert not studio.player.playing
    notice = studio.page.notice
    assert notice.isVisible()
    assert "0:0" in notice.accessibleName()
    studio.press(Qt.Key.Key_1)  # what was seen can still be written down
    studio.qtbot.waitUntil(lambda: len(studio.stored.moments) == 1)
