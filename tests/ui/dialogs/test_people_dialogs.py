"""The dialogs of people and schools: what they answer."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.merging import ComparePeople
from beeldcoach.services.people import ChangePerson
from tests.ui.people_made import small_practice
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.people_dialogs import NewPersonDialog, NewSchoolDialog, OtherDialog
from ui.viewmodels.questions import AskMerge, AskNewPerson, AskNewSchool, AskOther, MergeAnswer


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


@pytest.fixture
def made(core):
    return small_practice(core)


def compared(core, made):
    return core.desk.ask(ComparePeople(made.marit, made.double))


def test_a_person_needs_a_name(qtbot, shown):
    dialog = shown(NewPersonDialog(AskNewPerson("", "pupil")))
    assert not dialog._add.isEnabled()
    qtbot.keyClicks(dialog.name, "  Noor ")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.answer == ("Noor", "pupil")


def test_a_school_comes_with_place_and_board(qtbot, shown):
    dialog = shown(NewSchoolDialog(AskNewSchool("Aurora", ("De Meander",))))
    qtbot.keyClicks(dialog.place, "Kampen")
    dialog._add.click()
    assert dialog.answer == ("Aurora", "Kampen", "")


def test_another_one_is_found_by_typing(qtbot, shown, made):
    choices = ((made.contact, "Ilse Verbraak"), (made.mother, "Sara Vos"))
    dialog = shown(OtherDialog(AskOther("Who?", "", choices)))
    assert not dialog._go.isEnabled()
    assert dialog._go.text() == "Lay side by side"
    asking = shown(OtherDialog(AskOther("Who?", "", choices, merging=False)))
    assert asking._go.text() == "Next"
    qtbot.keyClicks(dialog.search, "sara")
    dialog._go.click()
    assert dialog.answer == made.mother


def test_what_the_other_has_is_taken_where_one_has_nothing(core, shown, made):
    question = AskMerge(compared(core, made), of_schools=False, language="en")
    dialog = shown(MergeDialog(question))
    assert set(dialog.choices) == {"name", "email"}  # the roles are equal
    assert not dialog.choices["email"][0].isEnabled()
    dialog.merge.click()
    assert dialog.answer == MergeAnswer(made.marit, made.double, ("email",))


def test_each_detail_can_be_chosen_by_keyboard(core, qtbot, shown, made):
    question = AskMerge(compared(core, made), of_schools=False, language="en")
    dialog = shown(MergeDialog(question))
    dialog.choices["name"][1].setFocus()
    qtbot.keyClick(dialog.choices["name"][1], Qt.Key.Key_Space)
    dialog.merge.click()
    assert dialog.answer == MergeAnswer(made.marit, made.double, ("name", "email"))


def test_two_can_be_told_apart(core, shown, made):
    question = AskMerge(compared(core, made), of_schools=False, language="en")
    dialog = shown(MergeDialog(question))
    dialog.findChildren(type(dialog.merge))[0].click()
    assert dialog.answer.apart


def test_a_pupil_and_her_mother_cannot_be_made_one(core, shown, made):
    both = core.desk.ask(ComparePeople(made.pupil, made.mother))
    dialog = shown(MergeDialog(AskMerge(both, of_schools=False, language="en")))
    assert set(both.warnings) == {"roles", "bond"}
    assert not dialog.merge.isEnabled()


def test_a_long_detail_is_cut_and_told_whole(core, shown, made):
    core.desk.do(ChangePerson(made.double, "function", "<b>" + "x" * 150))
    question = AskMerge(compared(core, made), of_schools=False, language="en")
    dialog = shown(MergeDialog(question))
    button = dialog.choices["function"][1]
    assert len(button.text()) < 70
    assert "&lt;b&gt;" in button.toolTip()
