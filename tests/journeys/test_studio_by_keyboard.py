"""A film analysed by keyboard alone, in the real window: watched, coded, cut, written, ordered."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.services.studio import ShowStudio
from tests.fakes import Inline, ScriptedPrompter, SetClock
from tests.ui.pages.studio_case import film_in
from tests.ui.player.conftest import make_film
from tests.vaults import new_core
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.pages.studio_modes import Mode
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

KEY, MOD = Qt.Key, Qt.KeyboardModifier
LENGTH_S, FRAME_MS = 60, 40
CODES = "12345678 90Q1234567890"  # pressed in turn; the space stands for W, held for two seconds
TITLES = ("Ik wacht", "Sem steekt zijn hand op", "Ik kijk rond", "Twee beurten", "Stilte")
QUESTION = "Wat zag je hier?"


@pytest.fixture
def core(tmp_path):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen", SetClock())
    yield core
    core.close()


@pytest.fixture
def film(core):
    data = make_film(LENGTH_S * 25)
    return film_in(core, data, length_ms=LENGTH_S * 1000)


@pytest.fixture
def window(qapp, qtbot, core, film, tmp_path):
    preferences = Preferences.in_file(tmp_path / "settings.ini")
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    lanes = dict.fromkeys(Lane, Inline())
    session = Session(core, lanes, ScriptedPrompter(), preferences)
    window.resize(1280, 800)
    window.open_session(session).go(Location("home"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.shell.go(Location("studio", film))
    page = window.shell.page
    qtbot.waitUntil(
        lambda: page.player.is_loaded and page.stage.surface.has_picture, timeout=20_000
    )
    yield window
    page.go()
    qtbot.waitUntil(lambda: not page.player._reels, timeout=10_000)
    window.close_session()
    session.deleteLater()


class Hands:
    """Presses keys where the keyboard is; knows where the film must come to rest."""

    def __init__(self, qtbot, window, core, film):
        self.qtbot, self.window, self.core, self.film = qtbot, window, core, film
        self.page = window.shell.page

    @property
    def at(self):
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key, modifiers=MOD.NoModifier):
        QTest.keyClick(self.at, key, modifiers)
        QApplication.sendPostedEvents()

    def type(self, words):
        QTest.keyClicks(self.at, words)

    def go_to(self, seconds):
        self.key(KEY.Key_G)
        self.type(f"0:{seconds:02}")
        self.key(KEY.Key_Return)
        self.stands(seconds * 1000)

    def stands(self, ms):
        shown = self.page.player
        self.qtbot.waitUntil(lambda: abs(shown.shown_ms - ms) < FRAME_MS, timeout=10_000)

    def hold(self, letter, seconds, until):
        """Keep a key down while the film goes on to a place; then let it go."""
        code = ord(letter)
        down = QKeyEvent(QEvent.Type.KeyPress, code, MOD.NoModifier, letter.lower())
        QApplication.sendEvent(self.at, down)
        for _ in range(seconds):
            self.key(KEY.Key_Right, MOD.ShiftModifier)
        self.stands(until)
        self.qtbot.wait(450)
        up = QKeyEvent(QEvent.Type.KeyRelease, code, MOD.NoModifier, letter.lower())
        QApplication.sendEvent(self.at, up)

    def walk(self, found):
        """Tab until the keyboard stands at what is wanted."""
        for _ in range(60):
            if found(self.at):
                return
            self.key(KEY.Key_Tab)
        raise AssertionError(f"Tab does not come there; last at {self.at}")

    @property
    def stored(self):
        return self.core.desk.ask(ShowStudio(self.film, "nl"))


@pytest.fixture
def hands(qtbot, window, core, film):
    return Hands(qtbot, window, core, film)


def watch(hands):
    """The first time: two phases with their names, and a place to look at again."""
    hands.key(KEY.Key_1, MOD.ControlModifier | MOD.ShiftModifier)
    assert hands.page.cards.mode is Mode.WATCH
    for seconds, name in ((0, "Terugblik"), (20, "Uitleg")):
        hands.go_to(seconds)
        hands.key(KEY.Key_Return, MOD.ControlModifier)
        hands.type(name)
        hands.key(KEY.Key_Return)
    hands.go_to(30)
    hands.key(KEY.Key_F8)
    assert [phase.name for phase in hands.stored.phases] == ["Terugblik", "Uitleg"]
    assert [moment.code for moment in hands.stored.moments] == [ATTENTION]


def code(hands):
    """The second time: twenty codes, one of them held, with whom they are about."""
    hands.key(KEY.Key_2, MOD.ControlModifier | MOD.ShiftModifier)
    hands.key(KEY.Key_F4)  # about a pupil
    for place, letter in enumerate(CODES):
        seconds = 2 * place + 1
        hands.go_to(seconds)
        if letter == " ":
            hands.hold("W", 2, (seconds + 2) * 1000)
            hands.key(KEY.Key_A)  # the question that this code asks
        else:
            hands.key(KEY(ord(letter)))
    hands.key(KEY.Key_F7)


def cut_and_write(hands):
    """Five fragments, each with a title and a question."""
    for place, title in enumerate(TITLES):
        start = 10 * place + 2
        hands.go_to(start)
        hands.key(KEY.Key_I)
        hands.go_to(start + 6)
        hands.key(KEY.Key_O)
        hands.key(KEY.Key_F)
        hands.key(KEY.Key_F6, MOD.ShiftModifier)  # the part before the film is the card
        hands.type(title)
        hands.walk(lambda at: at.accessibleName() == "Open question")
        hands.type(QUESTION)
        hands.key(KEY.Key_Escape)
        assert hands.at is hands.page.stage


def order(hands):
    """The last one first, and the first one last."""
    hands.key(KEY.Key_4, MOD.ControlModifier | MOD.ShiftModifier)
    hands.page.stage.setFocus()
    for _ in range(4):
        hands.key(KEY.Key_Up, MOD.ShiftModifier)  # the fragment before
    for _ in range(4):
        hands.key(KEY.Key_Down, MOD.AltModifier)
    hands.key(KEY.Key_Up, MOD.ShiftModifier)
    for _ in range(3):
        hands.key(KEY.Key_Up, MOD.AltModifier)


def test_a_film_is_watched_coded_cut_written_and_ordered_without_the_mouse(hands):
    watch(hands)
    code(hands)
    cut_and_write(hands)
    order(hands)
    stored = hands.stored
    coded = [moment for moment in stored.moments if moment.code != ATTENTION]
    assert len(coded) >= 20
    assert {moment.actor.value for moment in coded} == {"pupil"}
    (held,) = [moment for moment in coded if moment.end_ms is not None]
    assert (held.code, held.end_ms - held.start_ms) == ("wait", 2_000)
    assert held.modifier
    titles = [fragment.title for fragment in stored.fragments]
    assert titles == [TITLES[4], TITLES[1], TITLES[2], TITLES[3], TITLES[0]]
    assert {fragment.question for fragment in stored.fragments} == {QUESTION}
    assert [f.end_ms - f.start_ms for f in stored.fragments] == [6_000] * 5


def test_every_part_of_the_studio_is_reached_by_f6_in_every_way_of_working(hands):
    hands.go_to(10)
    hands.key(KEY.Key_1)
    hands.key(KEY.Key_F)
    for digit, parts in ((1, 2), (2, 5), (3, 3), (4, 3)):
        hands.page.stage.setFocus()
        hands.key(KEY(KEY.Key_0.value + digit), MOD.ControlModifier | MOD.ShiftModifier)
        QApplication.processEvents()
        hands.page.stage.setFocus()
        seen = [hands.at]
        for _ in range(parts):
            hands.key(KEY.Key_F6)
            seen.append(hands.at)
        assert seen[0] is seen[-1] is hands.page.stage
        assert len(set(map(id, seen))) == parts, digit


def test_the_keys_are_looked_up_changed_and_back_at_the_film_without_the_mouse(hands):
    hands.key(KEY.Key_F1)
    hands.type("ctrl+d")
    hands.key(KEY.Key_Tab)
    hands.key(KEY.Key_Space)  # change the keys
    keys = hands.window.shell.page
    assert keys is not hands.page
    hands.qtbot.waitUntil(keys.list.hasFocus)
    hands.key(KEY.Key_F, MOD.ControlModifier)
    hands.type("same once more")
    hands.key(KEY.Key_Down)
    hands.key(KEY.Key_Return)
    hands.key(KEY.Key_B, MOD.ControlModifier)
    hands.key(KEY.Key_Left, MOD.AltModifier)
    assert hands.window.shell.page is hands.page
    hands.qtbot.waitUntil(lambda: hands.page.player.is_loaded, timeout=20_000)
    hands.qtbot.waitUntil(lambda: hands.page.stage.surface.has_picture, timeout=20_000)
    hands.page.stage.setFocus()
    hands.key(KEY.Key_1)
    hands.key(KEY.Key_B, MOD.ControlModifier)
    assert len(hands.stored.moments) == 2
