"""Undo in the menu of the window, while a second observer codes a film in the studio."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.studio_case import film_in
from ui.main_window import MainWindow
from ui.navigation import Location

CTRL = Qt.KeyboardModifier.ControlModifier


class Seen:
    """The window with a film in which somebody else codes."""

    def __init__(self, window, session, core, film_id, qtbot):
        self.window, self.session, self.core, self.qtbot = window, session, core, qtbot
        self.film_id = film_id
        self.page = window.shell.page
        self.model = self.page.model

    def settle(self):
        model = self.model
        self.qtbot.waitUntil(lambda: not (model._loading or model._stale or model._is_storing))

    def press(self, key, *modifiers):
        self.qtbot.keyClick(self.page.stage, key, *modifiers)
        self.qtbot.wait(30)
        self.settle()

    @property
    def told(self):
        return self.window.shell.status._hint.text

    @property
    def undo(self):
        return self.window.actions_by_id["undo"]

    @property
    def coded(self):
        moments = self.core.desk.ask(ShowStudio(self.film_id, "nl")).moments
        return sorted(moment.observer for moment in moments)


@pytest.fixture
def seen(session, core, prompter, qtbot):
    film_id = film_in(core)
    core.desk.do(AddMoment(film_id, 500, None, "nod"))
    window = MainWindow(session.preferences)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.open_session(session).go(Location("studio", film_id))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page = window.shell.page
    qtbot.waitUntil(lambda: page.player.is_loaded and bool(page.model.state.thumbnails))
    prompter.answers = ["M. K."]
    page.bar._observer.click()
    qtbot.waitUntil(lambda: page.model.state.observer == "M. K.")
    made = Seen(window, session, core, film_id, qtbot)
    made.settle()
    yield made
    window.close_session()
    reels = page.player._reels
    qtbot.waitUntil(lambda: not reels)


def test_she_cannot_undo_what_the_coach_coded(seen):
    assert not seen.undo.isEnabled()
    seen.press(Qt.Key.Key_Z, CTRL)
    seen.window._turn("undo")
    seen.settle()
    assert seen.coded == [""]


def test_she_undoes_what_is_hers_and_no_more(seen, qtbot):
    seen.press(Qt.Key.Key_3)
    assert seen.coded == ["", "M. K."]
    assert seen.undo.isEnabled()
    seen.undo.trigger()
    qtbot.waitUntil(lambda: seen.coded == [""])
    seen.settle()
    assert not seen.undo.isEnabled()
    assert seen.window.actions_by_id["redo"].isEnabled()


def test_the_coach_is_told_that_it_is_hers_that_is_undone(seen, qtbot):
    seen.press(Qt.Key.Key_3)
    seen.page.bar._observer.click()
    seen.settle()
    assert seen.undo.isEnabled()
    seen.undo.trigger()
    qtbot.waitUntil(lambda: seen.coded == [""])
    assert "M. K." in seen.told
    assert seen.page.toast.isVisible()
    assert "M. K." in seen.page.toast.accessibleName()


def test_away_from_the_film_the_coach_works_again_and_is_told_whose_it_was(seen, qtbot):
    seen.press(Qt.Key.Key_3)
    seen.window.shell.go(Location("home"))
    qtbot.waitUntil(lambda: seen.session.observer == "")
    qtbot.waitUntil(lambda: seen.window.shell.page.model.home is not None)
    seen.undo.trigger()
    qtbot.waitUntil(lambda: seen.coded == [""])
    assert "M. K." in seen.told
