"""The frame round the pages: menus, keys, and films that are dropped on the window."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from beeldcoach.services.filming import FilmsOfSize
from tests.ui.pages.trajectories_made import Maker
from tests.ui.pages.trajectory_case import Case
from ui.actions import ACTIONS
from ui.clipboard import Copied, clipboard
from ui.dialogs.help_dialogs import AboutDialog, KeysDialog, shown_key
from ui.main_window import MainWindow
from ui.navigation import Location
from ui.pages.form_fields import WordsField
from ui.viewmodels.questions import AskDate
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label


@pytest.fixture
def window(session, qtbot):
    window = MainWindow(session.preferences)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.open_session(session).go(Location("home"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.shell.page.model.home is not None and not session.busy)
    yield window
    window.close_session()


@pytest.fixture
def drop(window, tmp_path):
    """Let go of files on the window, as a file manager does; return whether it took them."""

    def drop(*names):
        files = [tmp_path / name for name in names]
        for file in files:
            file.write_bytes(b"not a film")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy = Qt.DropAction.CopyAction
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPointF(600, 400).toPoint(), copy, data, left, none)
        enter.setAccepted(False)
        window.dragEnterEvent(enter)
        if enter.isAccepted():
            window.dropEvent(QDropEvent(QPointF(600, 400), copy, data, left, none))
        return enter.isAccepted()

    return drop


def shown_dialog(window):
    return next((each for each in window.findChildren(QDialog) if each.isVisible()), None)


def test_the_keyboard_begins_at_a_control_and_not_at_the_page(window, qtbot):
    page = window.shell.page
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))
    assert QApplication.focusWidget().focusPolicy() != Qt.FocusPolicy.NoFocus


def test_every_page_of_the_rail_gives_the_keyboard_a_place(window, qtbot):
    for page in ("lenses", "register", "settings", "new", "home"):
        window.shell.go(Location(page))
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        assert QApplication.focusWidget().focusPolicy() != Qt.FocusPolicy.NoFocus, page
        assert QApplication.focusWidget().isVisible(), page


def test_all_keys_names_every_key_of_the_menus(window):
    window.actions_by_id["keys"].trigger()
    dialog = shown_dialog(window)
    assert isinstance(dialog, KeysDialog)
    caps = {cap.accessibleName() for cap in dialog.findChildren(KeyCap)}
    assert {shown_key(key) for row in ACTIONS for key in row.keys} <= caps
    dialog.close()


def test_about_tells_version_licence_and_that_nothing_is_sent(window):
    window.actions_by_id["about"].trigger()
    dialog = shown_dialog(window)
    assert isinstance(dialog, AboutDialog)
    words = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "GPL-3.0-or-later" in words
    assert "no account" in words
    dialog.close()


def test_a_dialog_of_help_goes_with_escape(window, qtbot):
    window.actions_by_id["about"].trigger()
    qtbot.keyClick(shown_dialog(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown_dialog(window) is None)


def test_import_from_home_says_what_to_do_first(window):
    window.actions_by_id["import"].trigger()
    assert window.shell.page.notice.isVisible()


def test_a_film_dropped_at_home_is_not_copied_and_says_so(window, drop):
    assert drop("les.mp4")
    assert window.shell.page.notice.isVisible()
    assert not window.shell.page.session.busy


def test_two_films_dropped_on_a_trajectory_are_refused(window, session, core, qtbot, drop):
    case = Case(session, core, qtbot).ready_to_film()
    window.shell.go(Location("trajectory", case.id, "film-1"))
    page = window.shell.page
    qtbot.waitUntil(lambda: page.model.dossier is not None)
    assert drop("een.mp4", "twee.mp4")
    assert page.notice.isVisible()
    assert not page.imports.busy


def test_one_film_dropped_anywhere_on_a_trajectory_is_asked_about(
    window, session, core, qtbot, drop, prompter
):
    case = Case(session, core, qtbot).ready_to_film()
    window.shell.go(Location("trajectory", case.id, "intake"))
    page = window.shell.page
    qtbot.waitUntil(lambda: page.model.dossier is not None)
    prompter.answers.append(None)
    assert drop("les.mp4")
    qtbot.waitUntil(lambda: bool(prompter.asked) and not session.busy)
    assert isinstance(prompter.asked[0], AskDate)
    assert not core.desk.ask(FilmsOfSize(len(b"not a film")))


def test_a_film_let_go_on_a_field_is_left_to_the_page(window, session, core, qtbot):
    case = Case(session, core, qtbot)
    window.shell.go(Location("trajectory", case.id, "intake"))
    page = window.shell.page
    qtbot.waitUntil(lambda: bool(page.findChildren(WordsField)))
    assert not [each for each in page.findChildren(WordsField) if each.control.acceptDrops()]


def test_tab_walks_a_trajectory_as_it_is_read(window, session, core, qtbot):
    case = Case(session, core, qtbot).ready_to_film()
    window.shell.go(Location("trajectory", case.id, "intake"))
    page = window.shell.page
    qtbot.waitUntil(lambda: bool(page.findChildren(WordsField)))
    QApplication.processEvents()
    page.path.setFocus()
    walked = []
    for _ in range(25):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    form = next(at for at, each in enumerate(walked) if page.card.pane.isAncestorOf(each))
    side = next(at for at, each in enumerate(walked) if page.side.isAncestorOf(each))
    deeds = next(at for at, each in enumerate(walked) if page.card.pane.deeds.isAncestorOf(each))
    assert deeds < form < side


def test_the_demo_dossier_is_one_step_away_from_an_empty_vault(window, qtbot):
    sentence = window.shell.page.empty.findChildren(Label)[0].text()
    assert "demo dossier: it is in the menu Help" in sentence
    with qtbot.waitSignal(window.demo_wanted):
        window.actions_by_id["demo"].trigger()


def test_people_are_one_key_away_and_stay_marked_on_the_rail(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.shell.navigator.here == Location("people"))
    window.shell.go(Location("people", None, "schools"))
    marked = [item.entry.key for item in window.shell._rail._items if item.isChecked()]
    assert marked == ["people"]


def test_the_keys_of_the_rail_follow_its_order():
    keys = {row.id: row.keys for row in ACTIONS if row.menu == "go"}
    order = ("home", "people", "lenses", "register", "settings")
    assert [keys[key] for key in order] == [
        ("Ctrl+1",),
        ("Ctrl+3",),  # the agenda has the second
        ("Ctrl+4",),
        ("Ctrl+5",),
        ("Ctrl+6",),
    ]


@pytest.mark.parametrize("since", ["", "van een ander programma"])
def test_closing_the_vault_takes_what_is_ours_off_the_clipboard(window, since):
    board = QApplication.clipboard()
    release = SimpleNamespace(checks=(SimpleNamespace(ok=True),))
    clipboard.put(release, Copied("ja knikken\t14"))
    if since:
        board.setText(since)
    window.close_session()
    assert board.text() == since
    board.clear()


def test_what_a_page_tells_after_it_was_left_does_not_stand_below_the_next(window, core, qtbot):
    Maker(core).filmable()
    home = window.shell.page
    window.shell.go(Location("lenses"))
    window.shell.go(Location("home"))
    window.shell.go(Location("lenses"))  # before home has loaded
    with qtbot.waitSignal(home.model.changed):
        pass
    qtbot.wait(20)
    assert window.shell.status._hint.text == ""
    window.shell.go(Location("home"))
    qtbot.waitUntil(lambda: not home._arriving)
    assert window.shell.status._hint.text == home._legend()
