"""The talk of pupil, parents and coach: planned beside the path, recorded on its own page."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from beeldcoach.services.pupils import PlanMeeting, ShowPupil
from tests.ui.pages.pupil_case import PupilCase
from ui.navigation import Location
from ui.pages.parent_talk_page import ParentTalkPage
from ui.pages.pupil_side import GuardiansCard

TODAY, LATER = date(2026, 11, 24), date(2026, 12, 8)


@pytest.fixture
def case(session, core, qtbot):
    return PupilCase(session, core, qtbot).after_intake()


def meetings(case):
    return case.desk.ask(ShowPupil(case.id)).meetings


def talk(case):
    meeting_id = case.do(PlanMeeting(case.id, LATER))
    page = case.show(ParentTalkPage(case.session))
    page.come(Location("parent_talk", case.id, str(meeting_id)))
    case.settle()
    return page, meeting_id


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_it_is_planned_from_the_card_beside_the_path(case, prompter):
    prompter.answers = [LATER]
    page = case.open("intake")
    page.side.pupil.parents.plan_button.click()
    case.settle()
    (meeting,) = meetings(case)
    assert meeting.planned_on == LATER
    assert not page.side.pupil.parents.plan_button.isVisible()


def test_the_card_leads_to_its_page(case):
    case.do(PlanMeeting(case.id, LATER))
    page = case.open("intake")
    row = page.side.pupil.parents._rows.itemAt(0).widget()
    row.click()
    assert case.went[-1] == Location("parent_talk", case.id, str(meetings(case)[0].id))


def test_what_the_pupil_prepares_is_kept_with_this_talk(case, qtbot):
    page, meeting_id = talk(case)
    qtbot.keyClicks(page.form._fields["proud_of"].control, "mijn planning")
    page.go()
    case.settle()
    assert case.answers("parent_talk", meeting_id) == {"proud_of": "mijn planning"}


def test_it_is_moved_held_and_cannot_be_dropped_then(case, prompter):
    page, _ = talk(case)
    prompter.answers = [TODAY, TODAY]
    page.move_button.click()
    case.settle()
    assert meetings(case)[0].planned_on == TODAY
    page.hold_button.click()
    case.settle()
    assert meetings(case)[0].held_on == TODAY
    assert not page.drop_button.isVisible()
    assert not page.move_button.isVisible()


def test_dropping_it_leads_back_to_the_trajectory(case):
    page, _ = talk(case)
    page.drop_button.click()
    case.settle()
    assert meetings(case) == ()
    assert case.went[-1] == Location("trajectory", case.id)


def test_the_form_asks_for_agreements_and_for_the_pupils_yes(case):
    page, _ = talk(case)
    names = {f.name for s in page.form.model.state.form.sections for f in s.fields}
    assert {"attendees", "show", "agreements", "shared", "pupil_agrees"} <= names


def test_what_the_pupil_works_on_now_stands_at_hand(case):
    case.with_goal("elke dag een kwartier")
    page, _ = talk(case)
    page.form.open_section("talk")
    assert page._goals.isVisible()
    assert "elke dag een kwartier" in page._goals.text()


def test_beside_the_path_stands_who_decides(case):
    page = case.open("intake")
    card = words(page.side.pupil.guardians)
    assert "Eline de Wit, moeder" in card
    assert "Ruben Smit, vader" in card
    assert "L-07" in card
    assert "2031" in card


def test_a_teachers_trajectory_has_nothing_of_it(session, core, qtbot):
    from tests.ui.pages.trajectory_case import Case

    case = Case(session, core, qtbot)
    page = case.open("intake")
    assert not page.side.pupil.isVisible()


@pytest.mark.parametrize(
    ("today", "tone"),
    [(date(2031, 1, 1), "second"), (date(2031, 10, 1), "warn"), (date(2031, 11, 3), "warn")],
)
def test_the_sixteenth_birthday_is_told_in_time(case, clock, qtbot, today, tone):
    clock.go_to(today)
    card = GuardiansCard("nl")
    qtbot.addWidget(card)
    card.set_state(case.desk.ask(ShowPupil(case.id)))
    assert card._sixteen.property("tone") == tone
