"""Giving someone all that is kept about her: the checks, the file, the register."""

from datetime import date

import pytest

from beeldcoach.services.consent_view import ShowRegister
from beeldcoach.services.people import ChangePerson
from tests.ui.people_made import small_practice
from ui.dialogs.person_file_dialog import PersonFileDialog
from ui.viewmodels.questions import AskPersonFile
from ui.widgets.check_row import CheckRow


@pytest.fixture
def made(core):
    return small_practice(core)


@pytest.fixture
def ask(qtbot, session):
    def show(person_id):
        dialog = PersonFileDialog(AskPersonFile(person_id, session))
        qtbot.addWidget(dialog)
        dialog.show_file.setChecked(False)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.model.decision is not None)
        return dialog

    return show


@pytest.fixture
def sure(qtbot):
    """Say whether it is sure who the recipient is, and wait for the gate."""

    def say(dialog, *, yes=True):
        dialog.identity.answered.emit(yes)
        qtbot.waitUntil(lambda: dialog.model.decision is not None)

    return say


def crosses(dialog):
    shown = [dialog._rows.body.itemAt(i).widget() for i in range(dialog._rows.body.count())]
    names = [row.accessibleName() for row in shown if isinstance(row, CheckRow)]
    return [name for name in names if name.startswith("Not")]


def test_nothing_goes_out_before_it_is_sure_who_it_is(ask, sure, made):
    dialog = ask(made.contact)
    assert not dialog.release.isEnabled()
    assert crosses(dialog) == ["Not in order: It is not sure yet that this is Ilse Verbraak"]
    sure(dialog, yes=False)
    assert not dialog.release.isEnabled()
    sure(dialog)
    assert dialog.release.isEnabled()
    assert crosses(dialog) == []


def test_the_file_is_written_and_stands_in_the_register(ask, sure, qtbot, core, tmp_path, made):
    dialog = ask(made.contact)
    sure(dialog)
    file = tmp_path / "inzage.pdf"
    dialog.path.setText(str(file))
    with qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    assert file.read_bytes().startswith(b"%PDF")
    ((name, row),) = core.desk.ask(ShowRegister("en")).rows
    assert (name, row.recipient, row.ground) == (
        "Ilse Verbraak",
        "Ilse Verbraak",
        "right of access",
    )
    assert row.number in dialog.verdict.rest.text()
    dialog.reject()
    assert dialog.answer is True


def test_a_file_that_is_there_is_not_written_over(ask, sure, qtbot, tmp_path, made):
    dialog = ask(made.contact)
    sure(dialog)
    file = tmp_path / "inzage.pdf"
    file.write_bytes(b"something else")
    dialog.path.setText(str(file))
    with qtbot.waitSignal(dialog.model.occupied):
        dialog.release.click()
    assert file.read_bytes() == b"something else"
    assert "file of that name" in dialog.path.accessibleDescription()


def test_a_pupil_needs_a_birthday_and_then_a_guardian(ask, sure, qtbot, core, made):
    dialog = ask(made.pupil)
    sure(dialog)
    assert crosses(dialog) == ["Not in order: The birthday of N7 is not known"]
    core.desk.do(ChangePerson(made.pupil, "born_on", date(2016, 5, 1)))
    again = ask(made.pupil)
    assert again.to.currentText() == "Sara Vos"
    sure(again)
    assert again.release.isEnabled()
    assert "Noor" not in again.path.text()
    again.to.setCurrentIndex(0)
    again.to.activated.emit(0)
    qtbot.waitUntil(lambda: again.model.decision is not None)
    assert again.identity.answer is None  # someone else: to be made sure of again
    assert "Not in order: N7 is not sixteen yet: a guardian decides" in crosses(again)


def test_a_file_without_a_name_is_asked_for(ask, sure, made):
    dialog = ask(made.contact)
    sure(dialog)
    dialog.path.clear()
    dialog.release.click()
    assert "Name the file" in dialog.path.accessibleDescription()
