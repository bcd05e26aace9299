"""From nothing to a vault: three steps, by mouse or keyboard, killed halfway or not."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from beeldcoach import bootstrap
from beeldcoach.services.errors import CannotWrite, VaultExists
from beeldcoach.services.recording import PracticeFacts
from tests.fakes import Inline, ScriptedPrompter, SetClock
from tests.ui.conftest import PASSPHRASE
from tests.ui.pages.gate import Marking, QuickGate
from ui.pages.first_run_page import FirstRunPage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.first_run import FirstRunModel, free_folder
from ui.viewmodels.questions import ChooseFolder, ChooseSave
from ui.viewmodels.recovery_key import groups_to_prove, plain_group


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Documenten" / "Beeldcoach" / "Kluis.beeldcoach"


@pytest.fixture
def preferences(tmp_path):
    return Preferences.in_file(tmp_path / "settings.ini")


@pytest.fixture
def prompter():
    return ScriptedPrompter()


@pytest.fixture
def model(qapp, folder, preferences, prompter):
    gate = QuickGate(SetClock())
    model = FirstRunModel(gate, dict.fromkeys(Lane, Inline()), prompter, preferences, folder)
    opened = []
    model.opened.connect(opened.append)
    yield model
    model.let_go()
    for core in opened:
        core.close()


@pytest.fixture
def page(model, qtbot):
    page = FirstRunPage(model)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page._steps["name"]._name.hasFocus)
    return page


def make(model, qtbot, name="Ilse Verbraak"):
    model.set_name(name)
    model.next()
    model.set_passphrase(PASSPHRASE)
    model.set_repeated(PASSPHRASE)
    model.make()
    qtbot.waitUntil(lambda: model.state.stage == "key" and not model._runner.busy)


def prove(model):
    for which, proof in enumerate(model.state.proofs):
        model.prove(which, model.state.groups[proof.index])


def press(qtbot, key, times=1):
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), key)


def tab_to(qtbot, widget):
    for _ in range(20):
        if widget.hasFocus():
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget}")


def test_the_first_run_can_be_done_with_the_keyboard_alone(page, model, qtbot, prompter, tmp_path):
    prompter.answers = [tmp_path / "sleutel"]
    qtbot.keyClicks(QApplication.focusWidget(), "Ilse Verbraak")
    press(qtbot, Qt.Key.Key_Return)
    secret = page._steps["secret"]
    assert secret._new._first.hasFocus()
    qtbot.keyClicks(secret._new._first, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.state.stage == "key" and not model._runner.busy)
    key = page._steps["key"]
    assert key._paper._save.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.state.kept == "saved", timeout=20_000)
    groups = model.state.groups
    for field, proof in zip(key._proofs, model.state.proofs, strict=True):
        tab_to(qtbot, field._edit)
        qtbot.keyClicks(field._edit, groups[proof.index].lower())
        press(qtbot, Qt.Key.Key_Return)
    assert model.state.stage == "begin"
    assert page._steps["begin"]._start.hasFocus()
    with qtbot.waitSignal(page.opened) as signal:
        press(qtbot, Qt.Key.Key_Return)
    facts = signal.args[0].desk.ask(PracticeFacts(("coach_name",)))
    assert facts == {"coach_name": "Ilse Verbraak"}
    assert (tmp_path / "sleutel.pdf").read_bytes().startswith(b"%PDF")


def test_tab_walks_the_second_step_in_reading_order(page, model, qtbot):
    model.set_name("Ilse")
    model.next()
    secret, passed = page._steps["secret"], []
    model.set_passphrase(PASSPHRASE)
    for widget in (secret._new._first, secret._new._second, secret._lock, secret._other):
        tab_to(qtbot, widget)
        passed.append(widget)
    tab_to(qtbot, page._back)
    assert len(passed) == 4


def test_a_weak_passphrase_makes_no_vault_and_says_why(page, model, qtbot, folder):
    model.set_name("Ilse")
    model.next()
    secret = page._steps["secret"]
    qtbot.keyClicks(secret._new._first, "welkom123")
    qtbot.keyClicks(secret._new._second, "welkom123")
    press(qtbot, Qt.Key.Key_Return)
    assert not page._next.isEnabled()
    assert "not strong enough" in page._doing.text()
    assert secret._new._meter._advice.text()
    assert not folder.exists()


def test_a_passphrase_that_is_repeated_wrong_is_told_while_typing(page, model, qtbot):
    model.set_name("Ilse")
    model.next()
    new = page._steps["secret"]._new
    qtbot.keyClicks(new._first, PASSPHRASE)
    qtbot.keyClicks(new._second, "vier")
    assert not new._second_field._below.text().startswith("This is not")
    qtbot.keyClicks(new._second, "x")
    assert new._second_field._below.text().startswith("This is not")
    assert not page._next.isEnabled()


def test_the_vault_opens_with_the_passphrase_from_the_moment_the_key_is_shown(
    page, model, qtbot, folder, preferences
):
    assert not folder.parent.exists()
    make(model, qtbot)
    assert preferences.last_vault == folder
    assert page._steps["secret"]._new.passphrase == ""
    assert model.state.passphrase == ""
    page.let_go()  # killed here
    bootstrap.unlock(folder, PASSPHRASE).close()


def test_the_key_that_is_shown_opens_the_vault(page, model, qtbot, folder):
    make(model, qtbot)
    shown = [cell._text.text() for cell in page._steps["key"]._paper._groups._cells]
    assert len(shown) == 9
    page.let_go()
    bootstrap.unlock_with_recovery(folder, "-".join(shown)).close()


def test_typing_a_group_over_wrong_names_the_group_and_holds_the_coach_back(page, model, qtbot):
    make(model, qtbot)
    fields, (first, second) = page._steps["key"]._proofs, model.state.proofs
    right = model.state.groups[first.index]
    wrong = "0000" if right != "0000" else "1111"
    qtbot.keyClicks(fields[0]._edit, wrong[:3])
    assert fields[0]._verdict.text() == ""
    qtbot.keyClicks(fields[0]._edit, wrong[3])
    assert str(first.index + 1) in fields[0]._verdict.text()
    assert fields[0]._edit.property("state") == "error"
    fields[0]._edit.setText(right)
    assert fields[0]._verdict.text() == "Right."
    assert not page._next.isEnabled()
    fields[1]._edit.setText(model.state.groups[second.index])
    assert page._next.isEnabled()


def test_the_groups_to_type_over_differ_and_are_chosen_by_chance():
    pairs = Counter(tuple(proof.index for proof in groups_to_prove()) for _ in range(300))
    assert all(first < second for first, second in pairs)
    assert len(pairs) > 20


def test_letters_that_look_like_figures_are_understood():
    assert plain_group(" o1-il ") == "0111"


def test_the_key_is_gone_from_the_screen_when_the_work_begins(page, model, qtbot):
    make(model, qtbot)
    prove(model)
    model.next()
    assert model.state.stage == "begin"
    assert model.state.groups == ()


def test_the_demo_leaves_the_new_vault_open_behind_it(page, model, qtbot):
    make(model, qtbot)
    prove(model)
    model.next()
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.mouseClick(page._steps["begin"]._look, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(page._steps["begin"]._start, Qt.MouseButton.LeftButton)


def test_a_folder_that_a_service_copies_is_warned_about(page, model, qtbot, prompter, tmp_path):
    model.synced_with = lambda folder: "OneDrive" if "OneDrive" in str(folder) else None
    model.set_name("Ilse")
    model.next()
    notice = page._steps["secret"]._synced
    assert not notice.isVisible()
    prompter.answers = [tmp_path / "OneDrive"]
    model.choose_folder("Where?")
    qtbot.waitUntil(notice.isVisible)
    assert "OneDrive" in notice.accessibleName()
    assert isinstance(prompter.asked[0], ChooseFolder)
    assert model.state.folder == tmp_path / "OneDrive" / "Kluis.beeldcoach"


def test_a_new_vault_never_takes_the_folder_of_another(tmp_path, preferences, qapp):
    taken = tmp_path / "Kluis.beeldcoach"
    taken.mkdir()
    assert free_folder(tmp_path).name == "Kluis 2.beeldcoach"
    model = FirstRunModel(QuickGate(), {}, ScriptedPrompter(), preferences, taken)
    assert model.state.folder.name == "Kluis 2.beeldcoach"


def test_what_the_world_refuses_is_shown_and_can_be_mended(page, model, qtbot, folder):
    model.set_name("Ilse")
    model.next()
    folder.mkdir(parents=True)
    (folder / "iets.txt").write_text("van een ander")
    model.set_passphrase(PASSPHRASE)
    model.set_repeated(PASSPHRASE)
    model.make()
    qtbot.waitUntil(page._trouble.isVisible)
    assert isinstance(model.state.error, VaultExists)
    assert model.state.stage == "secret"
    assert page._next.isEnabled()


def test_a_sheet_that_cannot_be_written_is_told_and_the_key_stays(
    page, model, qtbot, prompter, tmp_path
):
    make(model, qtbot)
    prompter.answers = [tmp_path / "geen" / "map" / "sleutel.pdf"]
    model.save_sheet("Save", "sleutel.pdf", "PDF (*.pdf)")
    qtbot.waitUntil(page._trouble.isVisible, timeout=20_000)
    assert isinstance(prompter.asked[0], ChooseSave)
    assert isinstance(model.state.error, CannotWrite)
    assert model.state.groups
    assert model.state.kept == ""


def test_a_vault_that_is_there_already_can_be_pointed_at(page, model, qtbot, prompter, tmp_path):
    prompter.answers = [tmp_path]
    with qtbot.waitSignal(page.existing_chosen) as signal:
        model.choose_existing("Which?")
    assert signal.args == [tmp_path]


def test_another_language_keeps_the_name_that_was_typed(page, model, qtbot):
    qtbot.keyClicks(QApplication.focusWidget(), "Ilse")
    language = page._steps["name"]._language
    with qtbot.waitSignal(page.language_chosen) as signal:
        qtbot.keyClick(language._segments[0], Qt.Key.Key_Space)
        qtbot.mouseClick(language._segments[1], Qt.MouseButton.LeftButton)
    assert signal.args == ["en"]
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: page._next.text() == "~Continue")
        assert page._steps["name"]._name.text() == "Ilse"
    finally:
        QCoreApplication.removeTranslator(translator)
        qtbot.waitUntil(lambda: page._next.text() == "Continue")


def test_nothing_secret_shows_in_the_state_as_text(model, qtbot):
    make(model, qtbot)
    assert model.state.groups[0] not in repr(model.state)
    model.set_passphrase(PASSPHRASE)
    assert PASSPHRASE not in repr(model.state)


@pytest.mark.parametrize("stage", ["name", "secret", "key", "begin"])
def test_every_step_fits_the_smallest_window(page, model, qtbot, stage):
    page.resize(960, 540)
    if stage != "name":
        make(model, qtbot)
        model._set(stage=stage)
    assert page.minimumSizeHint().width() <= 960
    assert page._area.widget().minimumSizeHint().width() <= page._area.viewport().width()


def test_printing_waits_for_the_page_and_is_noted(page, model, qtbot):
    make(model, qtbot)
    with qtbot.waitSignal(model.printable, timeout=20_000) as signal:
        page.hide()  # no dialog of the computer in a test
        model.render_sheet()
    assert signal.args[0][0].startswith(b"\x89PNG")
    model.mark_printed()
    assert "printed" in page._steps["key"]._paper._kept.text()


def test_without_a_printer_the_coach_is_told_to_save(page, model, qtbot, monkeypatch):
    monkeypatch.setattr("ui.pages.key_paper.has_printer", lambda: False)
    make(model, qtbot)
    key = page._steps["key"]
    assert not key._paper._print.isEnabled()
    assert "no printer" in key._paper._no_printer.text()
