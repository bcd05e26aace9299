"""Before the vault is open: the passphrase, waiting, the recovery key, another language."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from beeldcoach import bootstrap
from beeldcoach.services.errors import NotAVault, Tampered, VaultInUse, WrongRecoveryKey
from tests.fakes import Inline, ScriptedPrompter
from tests.ui.conftest import PASSPHRASE
from tests.ui.pages.gate import Marking, QuickGate
from ui.pages.unlock_page import UnlockPage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.questions import ChooseFolder
from ui.viewmodels.unlock import UnlockModel

NEW = "zeven lampen boven een natte brug"


class Counting(Inline):
    """A lane that remembers that it was used."""

    def __init__(self):
        self.count = 0

    def submit(self, fn, /, *args, **kwargs):
        self.count += 1
        return super().submit(fn, *args, **kwargs)


@pytest.fixture
def made(tmp_path):
    """A closed vault: its folder and its recovery key."""
    folder = tmp_path / "Kluis.beeldcoach"
    core, recovery = bootstrap.create(folder, PASSPHRASE, work_factor=10)
    core.close()
    return folder, recovery


@pytest.fixture
def preferences(tmp_path):
    return Preferences.in_file(tmp_path / "settings.ini")


@pytest.fixture
def lane():
    return Counting()


@pytest.fixture
def model(qapp, made, preferences, lane):
    model = UnlockModel(
        QuickGate(), dict.fromkeys(Lane, lane), ScriptedPrompter(), preferences, made[0]
    )
    model.seconds = Seconds()
    opened = []
    model.opened.connect(opened.append)
    yield model
    model.let_go()
    for core in opened:
        core.close()


class Seconds:
    """A clock that a test moves."""

    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def page(model, qtbot):
    page = UnlockPage(model)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page._passphrase._edit.hasFocus)
    return page


def try_passphrase(page, qtbot, text):
    edit = page._passphrase._edit
    edit.clear()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page._model.state.busy)


def type_key(page, qtbot, recovery):
    for field, group in zip(page._recovery._groups.fields, recovery.split("-"), strict=True):
        field.clear()
        qtbot.keyClicks(field, group.lower())


def test_the_passphrase_and_enter_open_the_vault_on_a_lane(page, qtbot, made, lane):
    with qtbot.waitSignal(page.opened) as signal:
        try_passphrase(page, qtbot, PASSPHRASE)
    assert signal.args[0].folder == made[0]
    assert lane.count == 1
    assert page._passphrase.passphrase == ""


def test_a_wrong_passphrase_waits_longer_each_time_and_wipes_nothing(page, qtbot, made, lane):
    model = page._model
    for number, wait in enumerate([1, 2, 4, 8, 16, 32, 60, 60], start=1):
        try_passphrase(page, qtbot, "iets anders")
        assert model.state.wait == wait
        assert str(wait) in page._passphrase._go.text()
        assert not page._passphrase._go.isEnabled()
        try_passphrase(page, qtbot, PASSPHRASE)  # not taken yet
        assert lane.count == number
        model.seconds.now += wait - 0.5
        model.tick()
        assert model.state.wait == 1
        model.seconds.now += 0.5
        model.tick()
        assert page._passphrase._go.isEnabled()
    with qtbot.waitSignal(page.opened):
        try_passphrase(page, qtbot, PASSPHRASE)


def test_a_wrong_passphrase_stands_below_the_field_with_the_keyboard_in_it(page, qtbot):
    try_passphrase(page, qtbot, "iets anders")
    assert "does not fit" in page._passphrase._field._below.text()
    assert page._passphrase._edit.hasFocus()
    assert page._passphrase._edit.selectedText()
    assert not page._trouble.isVisible()


def test_the_recovery_key_opens_the_vault_and_asks_for_a_new_passphrase(page, qtbot, made):
    qtbot.mouseClick(page._passphrase._other, Qt.MouseButton.LeftButton)
    assert page._recovery._groups.fields[0].hasFocus()
    type_key(page, qtbot, made[1])
    qtbot.keyClick(page._recovery._groups.fields[8], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._model.state.renewing)
    form = page._renewal
    assert form._new._first.hasFocus()
    qtbot.keyClicks(form._new._first, NEW)
    assert not form._go.isEnabled()
    qtbot.keyClicks(form._new._second, NEW)
    with qtbot.waitSignal(page.opened, timeout=20_000) as signal:
        qtbot.keyClick(form._new._second, Qt.Key.Key_Return)
    signal.args[0].close()
    bootstrap.unlock(made[0], NEW).close()
    with pytest.raises(Exception, match="WrongPassphrase"):
        bootstrap.unlock(made[0], PASSPHRASE)


def test_a_mistyped_group_of_the_recovery_key_is_named_and_costs_no_waiting(page, qtbot, made):
    page._model.choose_way("recovery")
    groups = made[1].split("-")
    wrong = "0000" if groups[4] != "0000" else "1111"
    type_key(page, qtbot, "-".join([*groups[:4], wrong, *groups[5:]]))
    qtbot.mouseClick(page._recovery._go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._model.state.error is not None)
    assert page._model.state.error == WrongRecoveryKey(5)
    assert "Group 5" in page._recovery._wrong.text()
    assert page._recovery._groups.fields[4].property("state") == "error"
    assert page._recovery._groups.fields[4].hasFocus()
    assert page._model.state.wait == 0


def test_a_recovery_key_can_be_pasted_whole_into_the_first_group(page, qapp, qtbot, made):
    page._model.choose_way("recovery")
    qapp.clipboard().setText(f" {made[1].lower()}\n")
    qtbot.keyClick(
        page._recovery._groups.fields[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    assert page._recovery.key == made[1]
    assert page._recovery._go.isEnabled()
    qapp.clipboard().clear()


def test_the_old_passphrase_may_stay_after_the_recovery_key(page, qtbot, made):
    page._model.unlock_with_recovery(made[1])
    qtbot.waitUntil(lambda: page._model.state.renewing)
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(page._renewal._other, Qt.MouseButton.LeftButton)


def test_a_window_that_closes_before_the_new_passphrase_lets_the_vault_go(page, qtbot, made):
    page._model.unlock_with_recovery(made[1])
    qtbot.waitUntil(lambda: page._model.state.renewing)
    page.let_go()
    bootstrap.unlock(made[0], PASSPHRASE).close()


def test_a_folder_without_a_vault_offers_another_folder_or_a_new_vault(page, qtbot, made, tmp_path):
    page._model._prompter = page._model._runner._prompter = ScriptedPrompter(tmp_path, made[0])
    page._model.choose_folder("Which?")
    qtbot.waitUntil(lambda: page._model.state.folder == tmp_path)
    try_passphrase(page, qtbot, PASSPHRASE)
    assert isinstance(page._model.state.error, NotAVault)
    other, new = buttons_of(page._trouble)
    with qtbot.waitSignal(page.new_vault_wanted):
        qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._model.state.folder == made[0])
    assert isinstance(page._model._prompter.asked[1], ChooseFolder)
    assert not page._trouble.isVisible()


def test_a_vault_that_is_open_elsewhere_can_be_tried_again(page, qtbot, made):
    elsewhere = bootstrap.unlock(made[0], PASSPHRASE)
    try_passphrase(page, qtbot, PASSPHRASE)
    assert isinstance(page._model.state.error, VaultInUse)
    elsewhere.close()
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(buttons_of(page._trouble)[0], Qt.MouseButton.LeftButton)


def test_damaged_keys_point_to_the_recovery_key(page, qtbot, made):
    key = made[0] / "keys" / "identity.pass.age"
    key.write_bytes(key.read_bytes()[:-4])
    try_passphrase(page, qtbot, PASSPHRASE)
    assert isinstance(page._model.state.error, Tampered)
    qtbot.mouseClick(buttons_of(page._trouble)[0], Qt.MouseButton.LeftButton)
    assert page._recovery.isVisible()


def buttons_of(notice):
    row = notice._buttons
    return [row.itemAt(i).widget() for i in range(row.count()) if row.itemAt(i).widget()]


def test_another_language_changes_the_words_and_keeps_what_was_typed(page, qtbot):
    languages = page._languages
    languages.buttons["en"].setFocus()
    with qtbot.waitSignal(page.language_chosen) as signal:
        qtbot.keyClick(languages.buttons["en"], Qt.Key.Key_Return)
    assert signal.args == ["en"]
    qtbot.keyClicks(page._passphrase._edit, "vier fiet")
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: page._passphrase._go.text() == "~Open the vault")
        assert page._passphrase._edit.text() == "vier fiet"
        assert page._languages.buttons["en"].hasFocus()
    finally:
        QCoreApplication.removeTranslator(translator)
        qtbot.waitUntil(lambda: page._passphrase._go.text() == "Open the vault")


def test_everything_has_a_name_and_no_name_of_anyone_is_shown(page):
    for stop in page._stops():
        if stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = stop.accessibleName() or getattr(stop, "text", lambda: "")() or stop.toolTip()
            assert named, stop


def test_the_lock_screen_leads_to_what_to_do_when_something_went_wrong(page, qtbot):
    with qtbot.waitSignal(page.first_aid_wanted):
        page.wrong.click()
