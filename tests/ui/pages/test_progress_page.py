"""The progress page: the chart in words too, indicators by keyboard, working points, undo."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from beeldcoach.services.course import ShowCourse
from beeldcoach.services.goals import SetGoalCodes, SetIndicators
from beeldcoach.services.recording import AddGoal, FillField
from tests.ui.pages.trajectory_case import Case
from ui.navigation import Location
from ui.pages.progress_page import ProgressPage

Key = Qt.Key


@pytest.fixture
def case(session, core, qtbot):
    made = Case(session, core, qtbot)
    desk = made.desk
    desk.do(FillField(made.id, "intake", None, "scale_now", 4))
    desk.do(FillField(made.id, "intake", None, "scale_wanted", 8))
    cycle = made.dossier.cycles[0].id
    desk.do(FillField(made.id, "debrief", cycle, "scale", 5))
    desk.do(FillField(made.id, "debrief", cycle, "working_point", "Drie tellen wachten"))
    made.goal = desk.do(AddGoal(made.id, "Ik wacht")).value
    desk.do(SetIndicators(made.goal, ("Ik blijf stil", "Ik kijk rond")))
    desk.do(SetGoalCodes(made.goal, ("wait",)))
    return made


@pytest.fixture
def page(case, session, qtbot):
    made = ProgressPage(session)
    qtbot.addWidget(made)
    made.resize(1192, 696)
    made.show()
    with qtbot.waitSignal(made.model.changed):
        made.come(Location("progress", case.id))
    case.settle()
    yield made
    made.go()
    made.close()


def course(case):
    return case.desk.ask(ShowCourse(case.id, "nl"))


def undo(case):
    def flow():
        yield case.session.undo()

    case.session.start(flow(), pytest.fail)
    case.settle()


def test_the_scale_stands_there_as_a_picture_and_in_the_same_words(page, case):
    figure = course(case).figure
    assert page.scale.picture.isVisible()
    assert page.scale.picture.accessibleName() == figure.alt
    assert page.scale.words.text() == figure.alt
    assert "Intake: 4" in figure.alt


def test_one_answer_is_told_in_words_and_drawn_as_no_line(case, session, qtbot):
    case.desk.do(FillField(case.id, "debrief", case.dossier.cycles[0].id, "scale", None))
    page = ProgressPage(session)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("progress", case.id))
    assert not page.scale.picture.isVisible()
    assert "Intake: 4" in page.scale.words.text()
    page.go()


def test_an_indicator_is_marked_by_keyboard_and_undone(page, case, qtbot):
    cycle = case.dossier.cycles[0].id
    cell = page.goals[case.goal].cells["Ik blijf stil", cycle]
    cell.setFocus()
    qtbot.keyClick(cell, Key.Key_2)
    case.settle()
    assert course(case).goals[0].indicators[0].levels[0] == "sometimes"
    assert cell.level == "sometimes"
    qtbot.keyClick(cell, Key.Key_Right)
    case.settle()
    assert course(case).goals[0].indicators[0].levels[0] == "often"
    undo(case)
    assert cell.level == "sometimes"


def test_pressing_goes_round_through_the_levels_at_the_closing(page, case, qtbot):
    cell = page.goals[case.goal].cells["Ik kijk rond", None]
    seen = []
    for _ in range(4):
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
        case.settle()
        seen.append(course(case).goals[0].indicators[1].at_closing)
    assert seen == ["not", "sometimes", "often", ""]


def test_a_cell_says_what_it_is_of_and_how_it_stands(page, case):
    cycle = case.dossier.cycles[0].id
    cell = page.goals[case.goal].cells["Ik blijf stil", cycle]
    assert cell.accessibleName().startswith("Ik blijf stil, Cycle 1:")
    cell.set_state("often")
    assert cell.accessibleName().endswith("often")


def test_what_came_of_a_working_point_is_kept_in_the_record_of_trying_out(page, case, qtbot):
    cycle = case.dossier.cycles[0].id
    row = page.points[cycle]
    qtbot.mouseClick(row.outcome._segments[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.words, "Bij rekenen")
    row.flush()
    case.settle()
    (point,) = course(case).working_points
    assert (point.came_of, point.came_of_words) == ("partly", "Bij rekenen")
    undo(case)
    undo(case)
    assert course(case).working_points[0].came_of == ""
    assert row.outcome.value == ""


def test_what_came_of_it_is_the_same_on_the_page_and_on_the_form_of_trying_out(page, case, qtbot):
    pane = case.open("debrief-1/try-out").card.pane
    form = pane.tabs.form("try-out")
    row = page.points[case.dossier.cycles[0].id]
    qtbot.mouseClick(row.outcome._segments[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.words, "Bij rekenen")
    row.flush()
    case.settle()
    form.model.reload()
    case.settle()
    answers = form.model.state.answers
    assert (answers["outcome"], answers["outcome_words"]) == ("partly", "Bij rekenen")
    form.model.fill("outcome", "worked")
    form.model.fill("scale_between", 7)
    case.settle()
    assert row.outcome.value == "worked"
    assert course(case).working_points[0].scale == 7


def test_leaving_the_page_keeps_the_last_letter(page, case, qtbot):
    qtbot.keyClicks(page.points[case.dossier.cycles[0].id].words, "Ja")
    page.go()
    case.settle()
    assert course(case).working_points[0].came_of_words == "Ja"


def test_a_change_elsewhere_shows_at_once(page, case):
    case.desk.do(FillField(case.id, "closing", None, "scale", 7))
    page.model.reload()
    case.settle()
    assert "7" in page.scale.words.text()


def click(widget):
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        at = QPointF(widget.rect().center())
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, at, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def test_scale_goals_and_button_of_the_header_lead_here(case, qtbot):
    page = case.open()
    there = Location("progress", case.id)
    for widget in (page.header._scale, page.header._chips.itemAt(0).widget()):
        case.went.clear()
        click(widget)
        assert case.went == [there]
    case.went.clear()
    qtbot.keyClick(page.header.progress_button, Key.Key_Space)
    assert case.went == [there]


def test_goals_in_the_header_share_the_room(case):
    case.desk.do(AddGoal(case.id, "Ik kijk eerst de hele groep rond voordat ik iemand help " * 2))
    page = case.open()
    first = page.header._chips.itemAt(0).widget()
    assert first.width() >= first.sizeHint().width()  # short, so it is whole


def test_the_goals_are_changed_in_the_intake(page, case, qtbot):
    with qtbot.waitSignal(page.going) as going:
        qtbot.keyClick(page.change_goals, Key.Key_Space)
    assert going.args == [Location("trajectory", case.id, "intake/question")]


def test_the_chart_has_short_words_where_there_is_little_room(page, case):
    picture = page.scale.picture
    figure = course(case).figure
    assert picture._fitting(figure) == figure
    picture.resize(140, 272)  # drawn no narrower than 240
    for form in ("closing", "follow_up"):
        case.desk.do(FillField(case.id, form, None, "scale", 7))
    figure = course(case).figure
    shown = picture._fitting(figure)
    assert [point.label for point in shown.points] == list(figure.short_labels)
    assert [point.value for point in shown.points] == [point.value for point in figure.points]
