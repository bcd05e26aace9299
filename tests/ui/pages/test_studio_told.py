"""What the studio says for a moment goes when it is no longer true."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.studio_case import StudioCase, film_in

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


@pytest.fixture
def deleted(studio, qtbot):
    """A moment was deleted, and that is told."""
    studio.see(1040)
    studio.press(Qt.Key.Key_1)
    studio.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: studio.stored.moments == ())
    assert studio.page.toast.isVisible()
    return studio


def test_what_is_told_of_a_deed_goes_when_it_is_undone(deleted, qtbot):
    deleted.page.bar.undo_asked.emit()
    assert not deleted.page.toast.isVisible()
    qtbot.waitUntil(lambda: len(deleted.stored.moments) == 1)


def test_it_goes_also_when_the_window_undoes_it(deleted, session, qtbot):
    def flow():
        yield session.undo()

    session.start(flow(), pytest.fail)
    assert not deleted.page.toast.isVisible()
    qtbot.waitUntil(lambda: len(deleted.stored.moments) == 1)


def test_what_a_redo_makes_true_again_is_not_told_by_an_old_toast(studio, qtbot):
    studio.see(1040)
    studio.press(Qt.Key.Key_F12)
    qtbot.waitUntil(studio.page.toast.isVisible)  # a still was kept
    studio.press(Qt.Key.Key_Z, CTRL)
    assert not studio.page.toast.isVisible()
    studio.press(Qt.Key.Key_Y, CTRL)
    assert not studio.page.toast.isVisible()


def test_its_button_never_undoes_a_later_deed(deleted, qtbot):
    deleted.press(Qt.Key.Key_2)
    assert not deleted.page.toast.isVisible()
    qtbot.waitUntil(lambda: len(deleted.stored.moments) == 1)


def test_it_does_not_wait_for_who_comes_back_to_the_film(deleted):
    deleted.leave()
    assert deleted.page.toast.isHidden()
    deleted.open()
    assert not deleted.page.toast.isVisible()
