"""Settings hold at once; facts reach the vault; the passphrase is changed in place."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from beeldcoach.services.errors import DiskFull
from beeldcoach.services.recording import PracticeFacts, SetPracticeFact
from ui.navigation import Location
from ui.pages.settings_page import SettingsPage

NEW = "zeven lampen boven een natte brug"


@pytest.fixture
def page(session, qtbot):
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.titled):
        page.come(Location("settings"))
    qtbot.waitUntil(lambda: bool(page.model.state.facts))
    yield page
    page.go()
    qtbot.waitUntil(lambda: not session.busy)


def fact(session, name):
    return session.core.desk.ask(PracticeFacts((name,)))[name]


def test_the_facts_of_the_vault_are_shown(session, qtbot, page):
    session.core.desk.do(SetPracticeFact("coach_name", "Ilse Verbraak"))
    page.model.reload()
    qtbot.waitUntil(lambda: page._practice._lines["coach_name"].text() == "Ilse Verbraak")


def test_a_name_is_written_a_moment_after_the_last_key(session, qtbot, page):
    line = page._practice._lines["coach_name"]
    line.setFocus()
    qtbot.keyClicks(line, "Ilse Verbraak")
    qtbot.waitUntil(lambda: fact(session, "coach_name") == "Ilse Verbraak")
    assert line.hasFocus()


def test_what_is_typed_is_kept_when_the_page_is_left_at_once(session, qtbot, page):
    line = page._practice._lines["practice_contact"]
    line.setFocus()
    qtbot.keyClicks(line, "06 0000 0000")
    page.go()
    qtbot.waitUntil(lambda: fact(session, "practice_contact") == "06 0000 0000")


def test_news_from_the_vault_does_not_disturb_what_is_being_typed(session, qtbot, page):
    line = page._practice._lines["coach_name"]
    line.setFocus()
    qtbot.keyClicks(line, "Ils")
    with qtbot.waitSignal(page.model.changed):
        page.model.reload()
    assert line.text() == "Ils"


def test_language_and_theme_are_told_to_the_application(qtbot, page):
    with qtbot.waitSignal(page.language_chosen) as language:
        qtbot.mouseClick(page._screen._language._segments[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.theme_chosen) as mode:
        qtbot.mouseClick(page._screen._theme._segments[2], Qt.MouseButton.LeftButton)
    assert language.args == ["en"]
    assert mode.args == ["dark"]


def test_auto_lock_and_movement_are_kept_on_this_computer(session, qtbot, page):
    lock = page._vault._lock
    lock.setFocus()
    qtbot.keyClick(lock, Qt.Key.Key_Down)
    qtbot.keyClick(page._screen._still, Qt.Key.Key_Space)
    assert session.preferences.auto_lock_minutes == 15
    assert session.preferences.reduced_motion


def changing_with(session, change):
    session.core = dataclasses.replace(session.core, change_passphrase=change)


def type_new(page, qtbot):
    qtbot.mouseClick(page._vault._ask, Qt.MouseButton.LeftButton)
    new = page._vault._new
    assert new._first.hasFocus()
    qtbot.keyClicks(new._first, NEW)
    assert not page._vault._save.isEnabled()
    qtbot.keyClicks(new._second, NEW)
    qtbot.keyClick(new._second, Qt.Key.Key_Return)


def test_the_passphrase_is_changed_after_it_was_typed_twice(session, qtbot, page):
    changed = []
    changing_with(session, changed.append)
    with qtbot.waitSignal(page.model.passphrase_changed):
        type_new(page, qtbot)
    assert changed == [NEW]
    assert page._vault._new.passphrase == ""
    assert "changed" in page.notice.accessibleName()


def test_a_passphrase_that_cannot_be_written_stays_in_its_fields(session, qtbot, page):
    def refuse(passphrase):
        raise DiskFull(1, 0)

    changing_with(session, refuse)
    with qtbot.waitSignal(page.model.failed):
        type_new(page, qtbot)
    qtbot.waitUntil(lambda: not page.model.state.changing)
    assert page.notice.isVisible()
    assert page._vault._new.passphrase == NEW


def test_a_passphrase_that_was_not_saved_is_forgotten_on_leaving(qtbot, page):
    qtbot.mouseClick(page._vault._ask, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page._vault._new._first, NEW)
    page.go()
    assert page._vault._new.passphrase == ""


def test_a_vault_that_may_only_be_read_says_so_and_takes_no_changes(session, qtbot):
    session.core = dataclasses.replace(session.core, read_only=True)
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.show()
    assert page._vault._notice.isVisible()
    assert not page._vault._ask.isEnabled()
    assert page._practice._lines["coach_name"].isReadOnly()


def test_a_synced_vault_is_warned_about(session, qtbot):
    session.core = dataclasses.replace(session.core, synced_with="Nextcloud")
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.show()
    assert "Nextcloud" in page._vault._notice.accessibleName()


def test_tab_reaches_everything_in_reading_order(qtbot, page):
    page._screen._language._segments[0].setFocus()
    expected = [
        page._screen._theme._segments[0],
        page._screen._still,
        page._keys.open,
        *page._practice._lines.values(),
        page._practice.open,
        page._vault._lock,
        page._vault._ask,
        page._backups.make,
        page._recovery.ask,
    ]
    for widget in expected:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_the_page_fits_the_smallest_window(page):
    page.resize(904, 480)
    area = page._screen.parentWidget()
    assert area.minimumSizeHint().width() <= 904


def make_key(page, qtbot):
    qtbot.mouseClick(page._recovery.ask, Qt.MouseButton.LeftButton)
    assert page._recovery.make.hasFocus()
    qtbot.keyClick(page._recovery.make, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.recovery.state.groups), timeout=20_000)
    return page.recovery.state.groups


@pytest.fixture
def quick_key(session):
    """The making of a key costs no second of scrypt here."""
    keys = iter(["1" * 4 + "-" + "-".join(["ABCD"] * 8)])
    session.core = dataclasses.replace(session.core, new_recovery_key=lambda: next(keys))


def test_a_new_recovery_key_is_made_kept_and_checked(
    session, qtbot, page, prompter, quick_key, tmp_path
):
    del quick_key
    assert "not checked" in page._recovery._words.text()
    groups = make_key(page, qtbot)
    card = page._recovery
    assert card._key.isVisible()
    assert not card.finish.isEnabled()
    prompter.answers = [tmp_path / "sleutel"]
    card.paper._save.click()
    qtbot.waitUntil((tmp_path / "sleutel.pdf").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "saved" in card.paper._kept.text())
    for field, proof in zip(card.proofs, page.recovery.state.proofs, strict=True):
        field.setFocus()
        qtbot.keyClicks(field._edit, groups[proof.index].lower())
    with qtbot.waitSignal(page.recovery.checked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.recovery.state.groups == ()
    qtbot.waitUntil(lambda: "Checked on" in card._words.text())
    assert not card._key.isVisible()
    assert fact(session, "recovery_key_on") == session.today.isoformat()


def test_a_key_that_was_made_stays_shown_until_it_was_checked(session, qtbot, page, quick_key):
    del quick_key
    groups = make_key(page, qtbot)
    page.go()
    again = SettingsPage(session)  # as after a change of language
    qtbot.addWidget(again)
    again.show()
    again.come(Location("settings"))
    assert again._recovery._key.isVisible()
    assert [c._text.text() for c in again._recovery.paper._groups._cells] == list(groups)
    qtbot.waitUntil(lambda: "not checked" in again._recovery._words.text())
    again.go()
    qtbot.waitUntil(lambda: not session.busy)


def test_a_key_that_cannot_be_made_leaves_the_old_one_and_says_so(session, qtbot, page):
    def full():
        raise DiskFull(10, 0)

    session.core = dataclasses.replace(session.core, new_recovery_key=full)
    page._recovery.ask.click()
    with qtbot.waitSignal(page.recovery.failed):
        page._recovery.make.click()
    assert page.notice.isVisible()
    assert page._recovery.make.isEnabled()


def test_a_change_of_language_keeps_the_keyboard_and_the_place(session, qtbot, page):
    page.resize(900, 420)
    bar = page._area.verticalScrollBar()
    page._practice._lines["coach_name"].setFocus()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    page._screen.language_chosen.emit("nl")
    page.go()
    again = SettingsPage(session)
    qtbot.addWidget(again)
    again.resize(900, 420)
    again.show()
    again.activateWindow()
    again.come(Location("settings"))
    qtbot.waitUntil(again._practice._lines["coach_name"].hasFocus)
    qtbot.waitUntil(lambda: again._area.verticalScrollBar().value() == at)
    again.go()
    qtbot.waitUntil(lambda: not session.busy)


def test_how_films_are_played_is_kept_on_this_computer(session, qtbot, page):
    chosen, card = session.preferences, page._films
    assert (chosen.note_pauses_film, chosen.preroll_seconds, chosen.hardware_decoding) == (
        True,
        4,
        True,
    )
    qtbot.keyClick(card._pauses, Qt.Key.Key_Space)
    qtbot.keyClick(card._hardware, Qt.Key.Key_Space)
    qtbot.mouseClick(card._preroll._segments[0], Qt.MouseButton.LeftButton)
    assert (chosen.note_pauses_film, chosen.preroll_seconds, chosen.hardware_decoding) == (
        False,
        0,
        False,
    )
    page.model.refresh()
    assert not card._hardware.isChecked()
    assert card._preroll.value == "0"
