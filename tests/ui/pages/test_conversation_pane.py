"""A pupil's conversation on the page: prepared, held in five steps, looked back on."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from beeldcoach.domain.trajectory import Status
from tests.ui.pages.pupil_case import TALK, PupilCase
from ui.navigation import Location
from ui.pages.form_fields import ScaleField
from ui.pages.question_box import QuestionBox
from ui.pages.steps.conversation_pane import ConversationPane
from ui.pages.steps.pupil_closing_pane import PupilClosingPane
from ui.pages.steps.pupil_intake_pane import PupilIntakePane


@pytest.fixture
def case(session, core, qtbot):
    return PupilCase(session, core, qtbot).after_intake()


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def section(case, name):
    case.pane.tabs.open_part(f"talk/{name}")
    case.settle()


def type_in(case, qtbot, control, text):
    control.setFocus()
    qtbot.keyClicks(control, text)
    case.pane._flush()
    case.settle()


def test_a_pupils_steps_have_cards_of_their_own(case):
    case.open("intake")
    assert isinstance(case.pane, PupilIntakePane)
    case.page.come(Location("trajectory", case.id, "closing"))
    assert isinstance(case.pane, PupilClosingPane)
    case.page.come(Location("trajectory", case.id, "conversation-1"))
    assert isinstance(case.pane, ConversationPane)


def test_the_head_leads_to_what_the_pupil_wants_to_learn(case, qtbot):
    page = case.open("closing")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.header._write.click()
    case.settle()
    field = case.pane.form._fields["question"].control
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "Ik wil plannen.")
    qtbot.waitUntil(lambda: page.header._question.accessibleName() == "Ik wil plannen.")


@pytest.mark.parametrize(
    ("tab", "form"),
    [
        ("pupil", "pupil_preparation"),
        ("coach", "coach_preparation"),
        ("talk", "pupil_conversation"),
        ("looking_back", "pupil_looking_back"),
    ],
)
def test_each_tab_keeps_its_own_form_with_the_conversation(case, tab, form, qtbot):
    case.open("conversation-1")
    case.pane.tabs.show_tab(tab)
    case.settle()
    view = case.pane.tabs.form(tab)
    assert view.model.state.form.id == form
    field = next(f for f in view._fields.values() if f.asked.kind in ("text", "line"))
    view.open_section(next(s.id for s in view.model.state.form.sections if field.asked in s.fields))
    qtbot.keyClicks(field.control, "woorden")
    case.page.go()
    case.settle()
    assert case.answers(form, case.cycle(1)) == {field.asked.name: "woorden"}


def test_the_tabs_are_walked_with_the_arrows(case, qtbot):
    page = case.open("conversation-1")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bar = case.pane.tabs.bar
    segment = next(s for s in bar._segments if s.isChecked())
    segment.setFocus()
    before = case.pane.tabs.current
    qtbot.keyClick(segment, Qt.Key.Key_Right)
    assert case.pane.tabs.current != before


def test_questions_stand_beside_the_fields_in_each_step(case):
    case.open("conversation-1")
    for name in ("introduction", "state", "goals", "strategies", "conclusions"):
        section(case, name)
        (box,) = [b for b in case.pane.tabs.form("talk").findChildren(QuestionBox) if b.isVisible()]
        assert box.accessibleName().count("?") >= 3


def test_holding_it_plans_the_next_one_and_says_so(case, prompter):
    prompter.answers = [TALK]
    page = case.open("conversation-1")
    case.pane._held.click()
    case.settle()
    assert [cycle.planned_on for cycle in case.dossier.cycles][1] == date(2026, 10, 26)
    case.qtbot.waitUntil(page.notice.isVisible)
    assert "26" in page.notice.accessibleName()
    assert not case.pane._held.isVisible()


def test_it_can_be_moved_to_another_day(case, prompter):
    prompter.answers = [date(2026, 12, 1)]
    case.open("conversation-1")
    case.pane._move.click()
    case.settle()
    assert case.dossier.cycles[0].planned_on == date(2026, 12, 1)


def test_the_next_one_can_be_dropped_from_the_menu(case):
    case.after_talk()
    page = case.open("conversation-2")
    drop = next(a for a in page.card._menu.actions() if "2" in a.text())
    drop.trigger()
    case.settle()
    assert len(case.dossier.cycles) == 1


def test_the_keyboard_alone_makes_a_learning_goal_with_a_working_goal(case, qtbot):
    page = case.open("conversation-1")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    section(case, "goals")
    editor = case.pane.goals
    editor.add_button.setFocus()
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    case.settle()
    (aim,) = case.goals().goals
    card = editor.card(aim.id)
    assert QApplication.focusWidget() is card.text
    qtbot.keyClicks(card.text, "de hoofdsteden kennen")
    card.add_button.setFocus()
    qtbot.keyClick(card.add_button, Qt.Key.Key_Space)
    case.settle()
    (goal,) = case.goals().now
    row = card.working(goal.id)
    assert QApplication.focusWidget() is row.text
    type_in(case, qtbot, row.text, "elke dag een kwartier")
    (goal,) = case.goals().now
    assert (goal.learning_text, goal.text) == ("de hoofdsteden kennen", "elke dag een kwartier")


def test_days_that_do_not_fit_say_why_at_the_field(case):
    aim, goal_id = case.with_goal()
    case.open("conversation-1")
    section(case, "goals")
    row = case.pane.goals.card(aim).working(goal_id)
    row.ends.setDate(QDate(2026, 9, 24))
    case.settle()
    assert row.message.isVisible()
    assert "2" in row.message.text()
    assert "4" in row.message.text()
    assert case.goals().now[0].ends_on == date(2026, 10, 12)
    row.ends.setDate(QDate(2026, 10, 19))
    case.settle()
    assert not row.message.isVisible()
    assert case.goals().now[0].ends_on == date(2026, 10, 19)


def test_a_third_new_goal_is_advised_against(case):
    for text in ("een", "twee"):
        case.with_goal(text)
    case.open("conversation-1")
    section(case, "goals")
    assert not case.pane.goals._advice.isVisible()
    case.pane.goals_model.add_working(case.goals().goals[0].id)
    case.settle()
    assert case.pane.goals._advice.isVisible()


def test_removing_a_learning_goal_with_a_past_says_why_not(case):
    aim, goal_id = case.with_goal()
    page = case.open("conversation-1")
    case.pane.goals_model.look_back(goal_id, "reached")
    case.pane.goals_model.remove_learning(aim)
    case.settle()
    assert page.notice.isVisible()
    assert len(case.goals().goals) == 1


def test_step_two_of_the_next_talk_shows_the_goals_of_the_talk_before(case, qtbot):
    _, goal_id = case.with_goal("kaartjes maken")
    case.after_talk().open("conversation-2")
    section(case, "state")
    row = case.pane.before._rows[goal_id]
    assert "kaartjes maken" in words(row)
    assert not row._details.isVisible()
    row._outcome._choose("nearly")
    case.settle()
    assert row._details.isVisible()
    type_in(case, qtbot, row._words["evidence"].control, "twee van de drie weken")
    (line,) = case.goals(2).before
    assert (line.outcome, line.evidence) == ("nearly", "twee van de drie weken")


def test_in_the_first_talk_there_is_nothing_to_look_back_on(case):
    case.open("conversation-1")
    section(case, "state")
    assert case.pane.before._none.isVisible()


def test_strategies_are_chosen_as_cards_with_the_space_bar(case, qtbot):
    _, goal_id = case.with_goal()
    page = case.open("conversation-1")
    page.activateWindow()
    section(case, "strategies")
    choice = case.pane.strategies.choice(goal_id)
    for key in ("test_self", "together"):
        choice.cards[key].setFocus()
        qtbot.keyClick(choice.cards[key], Qt.Key.Key_Space)
    case.settle()
    assert case.goals().now[0].strategies == ("test_self", "together")
    type_in(case, qtbot, choice.words["if_part"].control, "ik vastzit")
    assert case.goals().now[0].if_part == "ik vastzit"


def test_undo_takes_a_chosen_card_off_on_the_page(case, qtbot):
    _, goal_id = case.with_goal()
    case.open("conversation-1")
    section(case, "strategies")
    card = case.pane.strategies.choice(goal_id).cards["draw"]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    case.settle()
    assert card.isChecked()
    undone = case.session.undo()
    case.session.start((step for step in [undone]), lambda error: pytest.fail(str(error)))
    case.settle()
    assert not card.isChecked()


def test_what_a_pupil_types_is_never_read_as_markup(case):
    _, goal_id = case.with_goal("<b>vet</b>")
    case.after_talk().open("conversation-2")
    section(case, "state")
    label = case.pane.before._rows[goal_id]._what
    assert label.text() == "<b>vet</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_pupils_trajectory_is_closed_without_a_minimum_and_says_nothing_of_films(case, prompter):
    asked = []
    prompter.answers = [lambda question: asked.append(question) or TALK]
    case.open("closing")
    assert case.pane._close.isEnabled()
    case.pane._close.click()
    case.settle()
    assert case.dossier.trajectory.status is Status.CLOSED
    assert "film" not in asked[0].text


def test_the_last_letter_is_kept_when_the_page_is_left(case, qtbot):
    aim, _ = case.with_goal()
    case.open("conversation-1")
    section(case, "goals")
    card = case.pane.goals.card(aim)
    qtbot.keyClicks(card.text, "!")
    case.page.go()
    case.settle()
    assert case.goals().goals[0].text == "topo kennen!"


@pytest.mark.parametrize("size", [(1192, 696), (904, 480)])
def test_it_fits_a_large_and_a_small_window(case, size):
    case.with_goal()
    case.open("conversation-1", size)
    section(case, "goals")
    editor = case.pane.goals
    right = editor.mapTo(case.page, editor.rect().topRight()).x()
    assert right <= case.page.width()


def test_the_step_can_fill_the_page_and_gives_the_room_back(case, qtbot):
    page = case.open("conversation-1", (904, 480))
    before = page.card.height()
    qtbot.mouseClick(page.card.larger_button, Qt.MouseButton.LeftButton)
    case.settle()
    assert not page.path.isVisible()
    assert page.card.height() > before + 120
    page.card.larger_button.setFocus()
    qtbot.keyClick(page.card.larger_button, Qt.Key.Key_Space)
    case.settle()
    assert page.path.isVisible()
    assert page.card.height() == before


def test_another_trajectory_is_shown_with_its_path(case, session, core, qtbot):
    page = case.open("conversation-1")
    page.card.larger_button.setChecked(True)
    other = PupilCase(session, core, qtbot, code="L-08")
    page.come(Location("trajectory", other.id))
    case.settle()
    assert page.path.isVisible()


def test_the_planning_of_a_pupil_names_each_talk_once(case):
    case.open("intake/planning")
    case.settle()
    said = words(case.pane).split(" | ")
    assert "Conversation 1" in said
    assert "Conversation" not in said


def test_the_scales_of_a_part_begin_below_one_another(case):
    case.open("conversation-1/looking_back/pupil")
    case.settle()
    scales = [field for field in case.pane.findChildren(ScaleField) if field.isVisible()]
    assert len(scales) == 3
    assert len({field.control.mapTo(case.page, QPoint()).x() for field in scales}) == 1
