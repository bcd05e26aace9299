"""Goals in the intake: taken from the bank, opened, reordered, and undone."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.goals import TakeGoal
from beeldcoach.services.recording import AddGoal
from tests.ui.pages.trajectory_case import Case
from ui.viewmodels.questions import AskGoal, ComposedGoal, TakenGoal

Key = Qt.Key


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot)


def opened(case):
    case.open("intake/question")
    case.settle()
    return case.pane.form._fields["goals"]


def rows(field):
    return list(field._rows.values())


def texts(case):
    return [goal.text for goal in case.dossier.goals]


def undo(case):
    case.session.start(_flow(case.session.undo()), pytest.fail)
    case.settle()


def _flow(step):
    yield step


def test_a_goal_from_the_bank_is_added_and_gets_the_keyboard(case, prompter, qtbot):
    field = opened(case)
    case.page.activateWindow()
    qtbot.waitUntil(case.page.isActiveWindow)
    prompter.answers = [TakenGoal("three_counts")]
    qtbot.mouseClick(field._choose, Qt.MouseButton.LeftButton)
    case.settle()
    (question,) = prompter.asked
    assert isinstance(question, AskGoal)
    assert question.glasses.id == "basiscommunicatie"
    (row,) = rows(field)
    assert row.edit.text().startswith("Ik wacht drie tellen")
    assert row.edit.hasFocus()
    undo(case)
    assert texts(case) == []
    assert rows(field) == []


def test_a_goal_that_was_put_together_can_be_changed_like_any_other(case, prompter, qtbot):
    field = opened(case)
    prompter.answers = [ComposedGoal("Ik wacht", "didactic")]
    qtbot.mouseClick(field._choose, Qt.MouseButton.LeftButton)
    case.settle()
    row = rows(field)[0]
    row.edit.setText("Ik wacht langer")
    field.flush()
    case.settle()
    assert [(g.text, g.kind) for g in case.dossier.goals] == [("Ik wacht langer", "didactic")]


def test_dismissing_the_bank_adds_nothing(case, prompter, qtbot):
    field = opened(case)
    prompter.answers = [None]
    qtbot.mouseClick(field._choose, Qt.MouseButton.LeftButton)
    case.settle()
    assert texts(case) == []


def test_a_goal_unfolds_by_keyboard_and_keeps_its_indicators(case, qtbot):
    case.desk.do(AddGoal(case.id, "Ik wacht"))
    field = opened(case)
    row = rows(field)[0]
    assert not row.more.isVisible()
    qtbot.keyClick(row.fold, Key.Key_Space)
    assert row.more.isVisible()
    assert row.more._advice.isVisible()
    qtbot.keyClicks(row.more.edits[0], "Ik blijf stil")
    qtbot.keyClicks(row.more.edits[1], "Ik kijk rond")
    field.flush()
    case.settle()
    assert case.dossier.goals[0].indicators == ("Ik blijf stil", "Ik kijk rond")
    assert not row.more._advice.isVisible()
    undo(case)
    assert case.dossier.goals[0].indicators == ()
    assert row.more.edits[0].text() == ""


def test_codes_that_count_are_chosen_from_the_lens(case, qtbot):
    case.desk.do(AddGoal(case.id, "Ik wacht"))
    field = opened(case)
    row = rows(field)[0]
    row.set_open(on=True)
    for code in ("wait", "nod"):
        row.more.chips[code].setFocus()
        qtbot.keyClick(row.more.chips[code], Key.Key_Space)
        case.settle()
    assert set(case.dossier.goals[0].codes) == {"wait", "nod"}
    undo(case)
    assert len(case.dossier.goals[0].codes) == 1
    assert row.more.chips["wait"].isChecked() != row.more.chips["nod"].isChecked()


def test_goals_change_places_and_the_ends_cannot_go_further(case, qtbot):
    case.desk.do(AddGoal(case.id, "een"))
    case.desk.do(AddGoal(case.id, "twee"))
    field = opened(case)
    first, second = rows(field)
    assert not first.up.isEnabled()
    assert not second.down.isEnabled()
    qtbot.mouseClick(second.up, Qt.MouseButton.LeftButton)
    case.settle()
    assert texts(case) == ["twee", "een"]
    assert field._lines.indexOf(second) == 0
    undo(case)
    assert texts(case) == ["een", "twee"]
    assert field._lines.indexOf(first) == 0


def test_a_goal_that_is_removed_comes_back_whole(case, qtbot):
    case.desk.do(TakeGoal(case.id, "receive_first", "nl"))
    field = opened(case)
    before = case.dossier.goals
    qtbot.mouseClick(rows(field)[0].remove, Qt.MouseButton.LeftButton)
    case.settle()
    assert texts(case) == []
    undo(case)
    assert case.dossier.goals == before


def test_a_pasted_goal_stays_one_line_of_plain_words(case, qtbot):
    from PySide6.QtCore import QMimeData

    case.desk.do(AddGoal(case.id, ""))
    row = rows(opened(case))[0]
    data = QMimeData()
    data.setText("<b>Ik wacht</b>\nlang")
    row.edit.insertFromMimeData(data)
    assert row.edit.text() == "<b>Ik wacht</b> lang"
    qtbot.keyClick(row.edit, Key.Key_Return)
    assert "\n" not in row.edit.text()


def test_a_goal_that_is_too_long_says_so_at_the_field(case):
    case.desk.do(AddGoal(case.id, ""))
    field = opened(case)
    rows(field)[0].edit.setText("x" * 501)
    field.flush()
    case.settle()
    assert field._message.isVisible()
    assert rows(field)[0].edit.text() == "x" * 501  # what was typed stays
