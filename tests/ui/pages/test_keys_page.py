"""The keys of the studio changed by the coach: real presses, owners named, kept, in files."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.domain.ledger import EntryKind
from tests.ui.keys.presses import ALT, CTRL, NONE, SHIFT, press
from ui.keys.acts import Act
from ui.keys.keymap import DEFAULTS, GROUPS
from ui.keys.saved import from_kept, key_file
from ui.models.key_list import KeyList
from ui.navigation import Location
from ui.pages import key_sheet_out
from ui.pages.keys_page import KeysPage
from ui.preferences import Preferences
from ui.viewmodels.questions import ChooseFile, ChooseSave
from ui.widgets.key_capture import KeyCapture


@pytest.fixture
def page(qtbot, session):
    page = KeysPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    with qtbot.waitActive(page):
        page.show()
    page.come(Location("keys"))
    page.list.setFocus()
    return page


def kept(page):
    return from_kept(page.session.preferences.studio_keys).keys


def give(page, act, event, instead_of=None):
    """Choose a deed and press a key for it."""
    page.model.choose(act)
    page.card.ask(page.model.state.keymap.keys[act][0] if instead_of is None else instead_of)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def buttons(page):
    QApplication.sendPostedEvents()  # what was just put there is shown
    return {b.text(): b for b in page.card.notice.findChildren(QPushButton) if not b.isHidden()}


def test_every_deed_stands_in_the_list_under_its_group_with_its_keys(page):
    model = page.list.model()
    lines = [model.index(row).data(KeyList.LINE) for row in range(model.rowCount())]
    assert {line.act for line in lines if line.act} == set(Act)
    assert [line.words for line in lines if line.act is None] == [str(g.title) for g in GROUPS]
    words = [line.words for line in lines if line.act]
    assert len(words) == len(set(words))  # each says what it does, apart from its neighbours


def test_a_free_key_is_given_at_once_and_kept(page, tmp_path):
    give(page, Act.DUPLICATE, press(Qt.Key.Key_B, CTRL, "\x02"))
    assert kept(page)[Act.DUPLICATE] == ("Ctrl+B",)
    again = Preferences.in_file(tmp_path / "settings.ini")
    assert json.loads(again.studio_keys) == {"DUPLICATE": ["Ctrl+B"]}


def test_a_key_of_another_is_asked_about_with_its_owner_named(page, qtbot):
    give(page, Act.DUPLICATE, press(Qt.Key.Key_K, CTRL, "\x0b"))
    assert kept(page) == DEFAULTS
    assert "Split what is chosen here" in page.card.notice.accessibleName()
    cancel = buttons(page)["Cancel"]  # has the keyboard: Enter takes nothing away
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cancel)
    buttons(page)["Cancel"].click()
    assert kept(page) == DEFAULTS
    give(page, Act.DUPLICATE, press(Qt.Key.Key_K, CTRL, "\x0b"))
    buttons(page)["Take over"].click()
    assert kept(page)[Act.DUPLICATE] == ("Ctrl+K",)
    assert kept(page)[Act.SPLIT] == ()
    assert page.list.hasFocus()


def test_a_key_of_a_code_is_asked_about_and_says_what_the_code_gets(page):
    give(page, Act.MUTE, press(Qt.Key.Key_3, NONE, "3"), "")
    said = page.card.notice.accessibleName()
    code = page.model.lens.code("nod")
    assert f"“{code.name}”" in said
    assert "the code gets E" in said


def test_a_key_that_was_taken_from_a_code_goes_on_saying_so(page, qtbot):
    give(page, Act.MUTE, press(Qt.Key.Key_3, NONE, "3"), "")
    qtbot.mouseClick(buttons(page)["Take over"], Qt.MouseButton.LeftButton)
    code = page.model.lens.code("nod")
    said = page.card._moved
    assert said.isVisible()
    assert said.text().startswith(f"3 is a key of the code “{code.name}”")
    assert said.text().endswith("it has E now.")
    page.model.choose(Act.STILL)
    assert not said.isVisible()


def test_the_lock_stays_the_lock_and_tab_stays_tab(page):
    give(page, Act.MUTE, press(Qt.Key.Key_L, CTRL))
    assert "locks the vault" in page.card.notice.accessibleName()
    assert list(buttons(page)) == ["Another key …"]
    give(page, Act.MUTE, press(Qt.Key.Key_Tab, NONE, "\t"))
    assert "next field" in page.card.notice.accessibleName()
    give(page, Act.PLAY_ANYWHERE, press(Qt.Key.Key_X, NONE, "x"))
    assert "types in a field" in page.card.notice.accessibleName()
    assert kept(page) == DEFAULTS


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Qt.Key.Key_Dead_Circumflex), "^"),
        (press(Qt.Key.Key_At, CTRL | ALT, "@", scan=24), "@"),  # AltGr+Q, as Windows tells it
        (press(Qt.Key.Key_Bar, NONE, "|", scan=15), "|"),  # AltGr+6 on AZERTY, as Linux does
        (press(Qt.Key.Key_Ampersand, ALT, "", scan=10), "Alt+1"),
        (press(Qt.Key.Key_Return, SHIFT, "\r"), "Shift+Enter"),
        (press(Qt.Key.Key_Space, ALT), "Alt+Space"),
        (press(Qt.Key.Key_F5, CTRL), "Ctrl+F5"),
        (press(Qt.Key.Key_Escape, SHIFT), "Shift+Esc"),
        (press(Qt.Key.Key_Ograve, NONE, "ò"), "Ò"),
    ],
)
def test_whatever_is_pressed_is_taken_with_dead_keys_and_altgr(qtbot, qapp, event, name):
    capture = KeyCapture()
    qtbot.addWidget(capture)
    with qtbot.waitActive(capture):
        capture.start()
    for key in (Qt.Key.Key_Control, Qt.Key.Key_AltGr, Qt.Key.Key_Shift):
        QApplication.sendEvent(capture, press(key))
    with qtbot.waitSignal(capture.pressed) as told:
        QApplication.sendEvent(capture, event)
    assert told.args == [name]
    assert not capture.isVisible()


def test_escape_and_a_click_elsewhere_leave_it_as_it_was(page, qtbot):
    give(page, Act.MUTE, press(Qt.Key.Key_Escape))
    assert not page.card.capture.isVisible()
    assert page.list.hasFocus()
    page.card.ask("")
    page.search.setFocus()
    assert not page.card.capture.isVisible()
    assert page.search.hasFocus()
    assert kept(page) == DEFAULTS


def test_a_key_that_has_no_name_is_said_to_be_none(page):
    page.card.ask("")
    QApplication.sendEvent(page.card.capture, press(Qt.Key.Key_unknown))
    assert page.card.capture.isVisible()
    assert "cannot be used" in page.card.capture.text()


def test_one_deed_and_all_of_them_are_put_back_and_that_is_undone(page):
    give(page, Act.DUPLICATE, press(Qt.Key.Key_B, CTRL))
    give(page, Act.MUTE, press(Qt.Key.Key_M, CTRL), "")
    assert kept(page)[Act.MUTE] == ("Ctrl+Shift+M", "Ctrl+M")
    page.card.reset.click()
    assert kept(page)[Act.MUTE] == DEFAULTS[Act.MUTE]
    page.reset_all.click()
    assert kept(page) == DEFAULTS
    page.notice.remedied.emit("back")
    assert kept(page)[Act.DUPLICATE] == ("Ctrl+B",)


def test_a_key_is_removed_and_the_last_one_too(page):
    page.model.choose(Act.STAR)
    QApplication.sendPostedEvents()
    for key in ("+", "="):
        (button,) = [
            b
            for b in page.card.findChildren(QPushButton)
            if b.accessibleName() == f"Remove the key {key}" and not b.isHidden()
        ]
        button.click()
        QApplication.sendPostedEvents()
    assert kept(page)[Act.STAR] == ()
    page.card.begin()
    QApplication.sendEvent(page.card.capture, press(Qt.Key.Key_Y, CTRL | SHIFT))
    assert kept(page)[Act.STAR] == ("Ctrl+Shift+Y",)


@pytest.mark.parametrize("words", ["split here", "ctrl+k", "SPLIT"])
def test_the_search_finds_deeds_and_keys(page, words):
    page.search.setText(words)
    assert page.model.state.chosen is Act.SPLIT
    assert page.model.groups()[0][1] == [Act.SPLIT]


def test_a_search_for_nothing_says_so_and_is_cleared(page):
    page.search.setText("zzz")
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    page.empty.acted.emit()
    assert page.list.isVisible()


def test_by_keyboard_alone_a_key_is_found_and_changed(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "mute sound")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.keyClicks(page.search, "sound off")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.keyClick(page.card.capture, Qt.Key.Key_N, CTRL | SHIFT)
    assert kept(page)[Act.MUTE] == ("Ctrl+Shift+N",)
    assert page.list.hasFocus()


def test_a_key_set_goes_out_with_a_release_and_comes_in_elsewhere(
    page, prompter, core, tmp_path, qtbot
):
    give(page, Act.DUPLICATE, press(Qt.Key.Key_B, CTRL))
    target = tmp_path / "toetsen"
    prompter.answers += [target]
    with qtbot.waitSignal(page.model.written):
        page.save.trigger()
    assert isinstance(prompter.asked[-1], ChooseSave)
    written = target.with_suffix(".json")
    with core.desk._world.open_unit() as unit:
        kinds = [entry.kind for entry in unit.ledger.entries()][-2:]
    assert kinds == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE]
    page.model.reset_all()
    prompter.answers += [written]
    with qtbot.waitSignal(page.model.taken):
        page.open_file.trigger()
    assert isinstance(prompter.asked[-1], ChooseFile)
    assert kept(page)[Act.DUPLICATE] == ("Ctrl+B",)
    page.notice.remedied.emit("back")
    assert kept(page) == DEFAULTS


def test_a_file_that_is_no_key_set_is_refused_and_changes_nothing(page, prompter, tmp_path, qtbot):
    give(page, Act.DUPLICATE, press(Qt.Key.Key_B, CTRL))
    before = key_file(page.model.state.keymap)
    file = tmp_path / "iets.json"
    file.write_text('{"keys": {}}')
    prompter.answers += [file]
    with qtbot.waitSignal(page.model.failed):
        page.open_file.trigger()
    assert "no keys that can be read" in page.notice.accessibleName()
    assert key_file(page.model.state.keymap) == before


def test_the_sheet_is_saved_as_a_pdf(page, prompter, tmp_path, qtbot):
    prompter.answers += [tmp_path / "blad.pdf"]
    with qtbot.waitSignal(page.paper.model.saved):
        page.save_sheet.trigger()
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF-")
    assert "blad.pdf" in page.notice.accessibleName()


def test_the_sheet_goes_to_a_printer_and_the_ledger_says_so(page, core, monkeypatch, qtbot):
    calls = []

    def fake(_over, pages, printed, *, allowed, dropped):
        calls.append((len(pages), printed, allowed, dropped))

    monkeypatch.setattr(key_sheet_out, "print_pages", fake)

    def last():
        with core.desk._world.open_unit() as unit:
            return [entry.kind for entry in unit.ledger.entries()][-1]

    for end, kind in (("printed", EntryKind.RELEASE_DONE), ("dropped", EntryKind.RELEASE_ABORTED)):
        with qtbot.waitSignal(page.paper.model.printing):
            page.print_sheet.trigger()
        count, printed, allowed, dropped = calls.pop()
        assert count == 2
        assert last() is EntryKind.RELEASE_STARTED
        assert allowed()
        with qtbot.waitSignal(page.paper.model.printed):
            {"printed": printed, "dropped": dropped}[end]()
        assert last() is kind
