"""The page of a trajectory: its head, its path, the card of each step, and what is due."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.path import StepKind
from beeldcoach.domain.trajectory import Kind, Status
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.trajectories import CompleteAnalysis, PlanCycle
from tests.ui.pages.trajectory_case import INTAKE, Case
from ui.navigation import Location
from ui.pages.steps.conversation_pane import ConversationPane
from ui.pages.steps.film_pane import FilmPane
from ui.pages.steps.talk_pane import TalkPane


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot)


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget, text):
    found = [
        b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text().startswith(text)
    ]
    assert found, f"no button {text}"
    return found[0]


def test_it_opens_at_what_is_due(case):
    page = case.open()
    assert page.path.at == 0
    assert "Intake" in words(page.card)


def test_a_location_names_the_step(case):
    case.ready_to_film()
    case.open("film-2")
    assert isinstance(case.pane, FilmPane)
    assert case.page.path.at == 3


def test_the_path_opens_a_step_by_key(case, qtbot):
    case.ready_to_film()
    page = case.open("intake")
    page.path.setFocus()
    qtbot.keyClick(page.path, Qt.Key.Key_Right)
    qtbot.keyClick(page.path, Qt.Key.Key_Return)
    assert case.went[-1] == Location("trajectory", case.id, "film-1")
    assert isinstance(case.pane, FilmPane)


def test_without_a_question_the_head_leads_to_its_field(case, qtbot):
    page = case.open("closing")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.mouseClick(button(page.header, "Write the"), Qt.MouseButton.LeftButton)
    case.settle()
    field = case.pane.form._fields["question"]
    qtbot.waitUntil(field.control.isVisible)
    assert page.focusWidget() is field.control


def test_the_head_shows_question_goals_and_scale(case):
    case.desk.do(FillField(case.id, "intake", None, "question", "Hoe kan ik wachten?"))
    case.desk.do(FillField(case.id, "intake", None, "scale_now", 4))
    case.desk.do(AddGoal(case.id, "Ik tel drie tellen"))
    page = case.open()
    assert page.header._question.accessibleName() == "Hoe kan ik wachten?"
    assert page.header._scale.isVisible()
    assert page.header._chips.itemAt(0).widget().accessibleName() == "Ik tel drie tellen"


def test_the_name_leads_to_the_page_of_the_person(case, qtbot):
    page = case.open()
    name = page.header.name_button
    assert name.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert case.went[-1] == Location("person", page.model.dossier.trajectory.coachee_id)


def test_a_locked_step_says_why(case):
    case.ready_to_film().with_film()
    page = case.open()
    closing = next(i for i, s in enumerate(case.dossier.steps) if s.kind == "closing")
    assert "It takes 3 cycles" in page.path.words_of(closing)


def test_recording_the_intake_moves_the_path(case, prompter, qtbot):
    page = case.open("intake")
    prompter.answers = [INTAKE]
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "Record the intake").click()
    assert case.dossier.trajectory.intake_on == INTAKE
    assert "done" in page.path.words_of(0)


def test_a_film_that_may_not_be_made_says_what_to_do(case):
    page = case.open("film-1")
    assert not case.pane.zone.button.isEnabled()
    button(page.card, "Record the basis").click()
    assert case.went[-1].part == "intake/pupils"
    case.settle()
    assert case.pane.form._fields["pupil_basis"].isVisible()


def test_a_film_in_the_vault_shows_its_facts_and_its_analysis(case, qtbot):
    film_id = case.ready_to_film().with_film()
    page = case.open("film-1")
    shown = words(page.card)
    assert "1:30" in shown
    assert "1280 × 720" in shown  # noqa: RUF001
    button(page.card, "Analyse").click()
    assert case.went[-1] == Location("studio", film_id)
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "Mark as analysed").click()
    assert case.dossier.cycles[0].analysed_on == date(2026, 11, 24)
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "Reopen").click()
    assert case.dossier.cycles[0].analysed_on is None


def test_a_debrief_waits_for_the_analysis_and_a_later_day(case, clock):
    case.ready_to_film().with_film(on=clock.today())
    page = case.open("debrief-1")
    start = button(page.card, "Start the debrief")
    assert not start.isEnabled()
    assert "was not analysed yet" in words(page.card)
    assert case.went == []


def test_a_debrief_that_can_be_held_starts(case, clock):
    film_id = case.ready_to_film().with_film()
    cycle_id = case.dossier.cycles[0].id
    case.desk.do(CompleteAnalysis(case.id, cycle_id, clock.today()))
    page = case.open("debrief-1")
    button(page.card, "Start the debrief").click()
    assert case.went[-1] == Location("debrief", film_id)


def test_a_held_debrief_is_recorded_here_too(case, clock, prompter, qtbot):
    case.ready_to_film().with_film()
    cycle_id = case.dossier.cycles[0].id
    case.desk.do(CompleteAnalysis(case.id, cycle_id, clock.today()))
    page = case.open("debrief-1")
    prompter.answers = [clock.today()]
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "It was held").click()
    assert case.dossier.cycles[0].debriefed_on == clock.today()


def test_the_closing_says_what_keeps_it(case):
    page = case.open("closing")
    assert not button(page.card, "Close the trajectory").isEnabled()
    assert "intake" in words(page.card).lower()


def test_after_three_cycles_the_trajectory_is_closed(case, prompter, qtbot, clock):
    case.ready_to_film().with_cycles(3)
    page = case.open("closing")
    assert case.pane._picture.isVisible()
    prompter.answers = [clock.today()]
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "Close the trajectory").click()
    assert case.dossier.trajectory.status is Status.CLOSED
    case.pane.open_part("film")
    assert "the films are erased on" in words(page.card)
    assert not case.pane._close.isVisible()


def test_cycles_are_added_and_dropped_from_the_menu(case, qtbot):
    page = case.open("film-3")
    with qtbot.waitSignal(page.model.changed):
        menu_action(page, "Add a cycle").trigger()
    assert len(case.dossier.cycles) == 4
    page.come(Location("trajectory", case.id, "film-4"))
    case.settle()
    with qtbot.waitSignal(page.model.changed):
        menu_action(page, "Drop cycle 4").trigger()
    assert len(case.dossier.cycles) == 3


def test_the_first_three_cycles_cannot_be_dropped(case):
    page = case.open("film-3")
    told = menu_action(page, "A trajectory has at least 3 cycles")
    assert not told.isEnabled()
    told.trigger()
    assert len(case.dossier.cycles) == 3


def test_a_fourth_cycle_that_was_filmed_says_in_the_menu_why_it_stays(case, qtbot):
    case.ready_to_film().with_cycles(3)
    page = case.open("film-3")
    with qtbot.waitSignal(page.model.changed):
        menu_action(page, "Add a cycle").trigger()
    case.with_film(4)
    page.come(Location("trajectory", case.id, "film-4"))
    case.settle()
    told = menu_action(page, "Cycle 4 was begun and cannot be dropped")
    assert not told.isEnabled()
    assert len(case.dossier.cycles) == 4


def test_stopping_asks_and_tells_nobody(case, prompter, qtbot):
    page = case.open()
    prompter.answers = [""]
    with qtbot.waitSignal(page.model.changed):
        menu_action(page, "Stop").trigger()
    assert case.dossier.trajectory.status is Status.STOPPED
    assert not page.card._more.isVisible()


def menu_action(page, text):
    return next(a for a in page.card._menu.actions() if a.text().startswith(text))


def test_the_card_at_the_right_leads_on(case):
    page = case.open()
    page.side.now._button.click()
    assert case.went[-1] == Location("trajectory", case.id, "intake")
    button(page.side, "All").click()
    assert case.went[-1] == Location("consent", case.id)
    button(page.side, "Record consent").click()
    assert case.went[-1] == Location("consent", case.id, "/record")


def test_what_ended_says_when_it_ended(case):
    page = case.open()
    row = case.dossier.consents[0]
    given, ended = date(2026, 8, 28), date(2026, 12, 3)
    old = replace(row, state=State.EXPIRED, given_on=given, valid_until=ended)
    assert page.side._consent._standing(old, "Ended").lower() == "ended, 3 december 2026"


def test_a_late_step_says_when_it_was_planned(case):
    case.ready_to_film()
    cycle_id = case.dossier.cycles[0].id
    case.desk.do(PlanCycle(case.id, cycle_id, date(2026, 11, 9), None))
    page = case.open()
    assert "Was planned: 9 november" in words(page.side.now)


def test_erasing_names_every_film_that_goes(case):
    case.ready_to_film().with_cycles(3)
    page = case.open("erasure")
    assert "Film 1: " in words(page.card)
    assert "Film 3: " in words(page.card)
    assert "103 B" in words(page.card)


def test_the_report_says_where_it_went(case):
    page = case.open("report")
    assert "Stichting De Meander" not in words(page.card)
    step = next(step for step in case.dossier.steps if step.kind is StepKind.REPORT)
    case.pane.show_step(replace(case.dossier, report_released_on=INTAKE), step)
    assert "released to Stichting De Meander on 2 september" in words(page.card)


def test_where_it_is_narrow_the_side_is_a_drawer(case, qtbot):
    page = case.open(size=(904, 470))
    assert not page.side.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.side.isVisible()
    qtbot.keyClick(page._drawer, Qt.Key.Key_Escape)
    assert not page.side.isVisible()
    page.resize(1192, 696)
    assert page.side.isVisible()


def test_nothing_is_wider_than_a_small_window(case):
    """At 200 % the page has 904 by 470."""
    case.ready_to_film().with_cycles(1)
    page = case.open(size=(904, 470))
    for part in ("intake", "film-1", "film-2", "debrief-1", "closing", "report", "erasure"):
        page.come(Location("trajectory", case.id, part))
        case.settle()
        QApplication.processEvents()
        assert page.width() == 904
        assert page.card.geometry().right() < 904 - 16
        assert page.card.geometry().bottom() < 470


def test_without_video_there_is_an_observation(session, core, qtbot, prompter):
    case = Case(session, core, qtbot, Kind.WITHOUT_VIDEO)
    page = case.open("intake")
    prompter.answers = [INTAKE]
    with qtbot.waitSignal(page.model.changed):
        page.model.hold_intake()
    page.come(Location("trajectory", case.id, "observation-1"))
    case.settle()
    prompter.answers = [date(2026, 11, 9)]
    with qtbot.waitSignal(page.model.changed):
        button(page.card, "Observed without laptop").click()
    assert case.dossier.cycles[0].observed_on == date(2026, 11, 9)
    page.come(Location("trajectory", case.id, "debrief-1"))
    case.settle()
    assert isinstance(case.pane, TalkPane)
    assert button(page.card, "It was held").isEnabled()


def test_a_pupil_has_conversations(session, core, qtbot):
    case = Case(session, core, qtbot, Kind.PUPIL)
    case.open("conversation-1")
    assert isinstance(case.pane, ConversationPane)
    assert "Conversation" in words(case.page.card)


def test_an_ended_trajectory_offers_no_changes(case, prompter, qtbot):
    case.ready_to_film().with_film()
    page = case.open("film-1")
    prompter.answers = ["geen tijd"]
    with qtbot.waitSignal(page.model.changed):
        page.model.stop()
    visible = [b.text() for b in page.card.findChildren(QPushButton) if b.isVisible()]
    assert visible == ["Look back"]


def test_an_unknown_trajectory_is_told(case, qtbot):
    from uuid import uuid4

    page = case.open()
    with qtbot.waitSignal(page.model.failed):
        page.come(Location("trajectory", uuid4()))
    assert page.notice.isVisible()


def test_another_trajectory_shows_nothing_of_the_one_before(case, session, core, qtbot):
    page = case.open("closing")
    other = Case(session, core, qtbot)
    page.come(Location("trajectory", other.id))
    assert page._drawer.is_blank
    case.settle()
    assert not page._drawer.is_blank
    assert page.focusWidget() is page.path


def test_a_step_that_goes_takes_no_focus_ring_around_the_card(case, qtbot):
    page = case.open("intake")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    case.pane.form._fields["going_well"].control.setFocus()
    page.come(Location("trajectory", case.id, "report"))
    case.settle()
    assert page.focusWidget() is page.path


def test_two_answers_to_one_purpose_say_for_whom(case):
    for name in ("Ouderraad De Wilgen", "Orthopedagoog Van Dam"):
        item = ConsentItem(Purpose.THIRD_PARTY, "fragment", f"named:{name}", name)
        today = case.session.today
        case.desk.do(RecordConsent(case.id, (item,), Answer.YES, Given.ORAL, today))
    page = case.open()
    labels = [label.text() for label in page.side._consent.findChildren(QLabel)]
    assert any(text.endswith(": Ouderraad De Wilgen") for text in labels)
    assert any(text.endswith(": Orthopedagoog Van Dam") for text in labels)
