"""Bringing a film in from the page: by button, by menu, and by letting a file go on it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.media.conftest import make_film
from tests.ui.pages.trajectory_case import Case
from ui.navigation import Location
from ui.viewmodels.annotation_questions import AskAnnotationsOut
from ui.viewmodels.film_import import ImportState, Phase
from ui.viewmodels.questions import ChooseFile

WAIT = 20_000  # ms


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot).ready_to_film()


@pytest.fixture
def card(tmp_path):
    path = tmp_path / "MVI_0001.MP4"
    path.write_bytes(make_film())
    return path


def today(question):
    return question.latest


def test_a_dropped_film_comes_in_and_is_told(case, card, prompter, qtbot):
    page = case.open("film-1")
    prompter.answers = [today, None]
    with qtbot.waitSignal(page.imports.concluded, timeout=WAIT):
        assert page.dropped([card])
    case.settle()
    assert case.dossier.cycles[0].film.file_name == card.name
    assert "verified" in page.notice.accessibleName()
    assert not case.pane.zone.isVisible()


def test_a_film_dropped_while_another_step_is_shown_is_that_of_the_due_step(
    case, card, prompter, qtbot
):
    page = case.open("intake")
    prompter.answers = [today, None]
    with qtbot.waitSignal(page.imports.concluded, timeout=WAIT):
        page.dropped([card])
    assert case.went[-1] == Location("trajectory", case.id, "film-1")
    assert case.dossier.cycles[0].film is not None


def test_two_files_at_once_are_not_taken(case, card):
    page = case.open("film-1")
    assert not page.dropped([card, card])
    assert page.notice.isVisible()


def test_a_film_that_is_not_due_is_not_taken(case, card):
    case.with_film()
    page = case.open("film-1")
    assert not page.dropped([card])
    assert page.notice.isVisible()
    assert not page.imports.busy


def test_the_menu_asks_for_a_file(case, card, prompter, qtbot):
    page = case.open()
    prompter.answers = [card, today, None]
    with qtbot.waitSignal(page.imports.concluded, timeout=WAIT):
        page.import_film()
    assert isinstance(prompter.asked[0], ChooseFile)
    assert "*.mp4" in prompter.asked[0].filters
    assert case.dossier.cycles[0].film is not None


def test_the_button_asks_for_a_file(case, prompter, qtbot):
    page = case.open("film-1")
    prompter.answers = [None]
    with qtbot.waitSignal(page.imports.ended):
        case.pane.zone.button.click()
    assert isinstance(prompter.asked[0], ChooseFile)


def test_a_bad_file_is_told_on_the_page(case, tmp_path, prompter, qtbot):
    page = case.open("film-1")
    text = tmp_path / "brief.mp4"
    text.write_text("geen film")
    prompter.answers = [today]
    with qtbot.waitSignal(page.imports.failed, timeout=WAIT):
        page.dropped([text])
    assert page.notice.isVisible()
    assert case.pane.zone.isVisible()


def test_a_file_let_go_on_the_field_comes_in(case, card, prompter, qtbot):
    page = case.open("film-1")
    prompter.answers = [today, None]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(case.pane.zone, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    with qtbot.waitSignal(page.imports.concluded, timeout=WAIT):
        drop = QDropEvent(QPointF(5, 5), copy, mime, left, none)
        QApplication.sendEvent(case.pane.zone, drop)
    assert case.dossier.cycles[0].film is not None


def test_while_it_comes_in_the_card_says_how_far_it_is(case):
    page = case.open("film-1")
    target = case.pane.target
    gigabyte = 1_000_000_000
    page.imports._show(
        ImportState(Phase.COPYING, target, 3 * gigabyte, 8 * gigabyte, 45_000_000, 120_000)
    )
    strip = case.pane.strip
    assert strip.isVisible()
    assert not case.pane.zone.isVisible()
    assert strip._words(page.imports.state) == "3 of 8 GB, 45 MB a second, 2 minuten left"
    page.come(Location("trajectory", case.id, "film-2"))
    case.settle()
    assert not case.pane.strip.isVisible()
    assert case.pane._waiting.isVisible()
    page.imports._show(ImportState())
    assert case.pane.zone.isVisible()


def test_the_menu_of_a_film_lets_its_annotations_out(case, prompter):
    film_id = case.with_film()
    page = case.open("film-1")
    menu = page.card._menu
    prompter.answers = [None]
    next(a for a in menu.actions() if "Annotations out" in a.text()).trigger()
    (asked,) = prompter.asked
    assert (type(asked), asked.film_id) == (AskAnnotationsOut, film_id)
    menu = case.open("film-2").card._menu
    assert not any("Annotations out" in action.text() for action in menu.actions())
