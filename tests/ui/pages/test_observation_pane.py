"""The card of an observation, and the debrief that looks back on it the same day."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.errors import DebriefOnSameDay
from beeldcoach.domain.trajectory import Kind, Participant
from beeldcoach.services.observing import (
    AddSighting,
    ChooseSighting,
    DescribeSighting,
    EndObservation,
    StartObservation,
)
from beeldcoach.services.trajectories import HoldIntake, RecordObservation, SetTable
from tests.ui.pages.trajectory_case import Case
from ui.navigation import Location
from ui.widgets.label import Label


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot, Kind.WITHOUT_VIDEO)


@pytest.fixture
def ready(case, clock):
    case.desk.do(HoldIntake(case.id, clock.today() - timedelta(days=10)))
    return case


def cycle_id(case, number=1):
    return case.dossier.cycles[number - 1].id


def observed(case, clock, *, chosen=1):
    cycle = cycle_id(case)
    case.desk.do(StartObservation(case.id, cycle))
    for at in range(4):
        item = case.desk.do(AddSighting(case.id, cycle, at * 60_000, "look")).value
        if at < chosen:
            case.desk.do(ChooseSighting(item, chosen=True))
            case.desk.do(DescribeSighting(item, f"Moment {at}", "Zij staat stil."))
    clock.forward(minutes=30)
    case.desk.do(EndObservation(case.id, cycle))
    return case


def words_on(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def click(case, button):
    case.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    case.settle()


def test_before_the_intake_the_card_says_so_and_shows_the_way_to_it(case):
    case.open("observation-1")
    assert not case.pane.observation.start.isEnabled()
    assert "The intake was not held yet" in words_on(case.pane)
    (remedy,) = [b for b in case.pane.findChildren(QPushButton) if b.text() == "Open the intake"]
    click(case, remedy)
    assert case.went[-1].part == "intake"


def test_the_second_observation_waits_for_the_first_debrief(ready, clock):
    ready.desk.do(RecordObservation(ready.id, cycle_id(ready), clock.today()))
    ready.open("observation-2")
    assert not ready.pane.observation.start.isEnabled()
    assert "Debrief 1 was not held yet" in words_on(ready.pane)
    assert "Debrief 1" in ready.pane.observation.start.toolTip()


def test_at_a_conversation_those_who_did_not_agree_are_named(ready):
    table = (Participant("moeder van S."), Participant("leerkracht", ready.dossier.today))
    ready.desk.do(SetTable(ready.id, cycle_id(ready), table, of_conversation=True))
    ready.open("observation-1")
    assert not ready.pane.observation.start.isEnabled()
    shown = words_on(ready.pane)
    assert "Not everyone at the table has agreed yet" in shown
    assert "still to be asked: moeder van S." in shown


def test_at_a_conversation_without_anyone_named_the_card_asks_who_is_there(ready):
    ready.desk.do(SetTable(ready.id, cycle_id(ready), (), of_conversation=True))
    ready.open("observation-1")
    assert not ready.pane.observation.start.isEnabled()
    assert "Nobody at the table was named yet" in words_on(ready.pane)


def test_the_way_leads_to_the_clock(ready):
    ready.open("observation-1")
    click(ready, ready.pane.observation.start)
    place = ready.went[-1]
    assert (place.page, place.subject, place.part) == (
        "observe",
        ready.id,
        str(cycle_id(ready)),
    )


def test_observed_without_a_laptop_the_day_is_recorded(ready, prompter, clock):
    ready.open("observation-1")
    prompter.answers = [clock.today()]
    click(ready, ready.pane.observation.without)
    assert ready.dossier.cycles[0].observed_on == clock.today()
    assert ready.pane.observation.start.text() == "Open what was seen"


def test_an_observation_under_way_says_since_when_and_goes_on(ready):
    ready.desk.do(StartObservation(ready.id, cycle_id(ready)))
    ready.open("observation-1")
    assert ready.pane.observation.start.text() == "Go on observing"
    assert not ready.pane.observation.without.isVisible()
    assert any("is under way" in words for words in words_on(ready.pane))


def test_what_was_seen_is_counted_and_what_was_chosen_is_told(ready, clock):
    observed(ready, clock)
    ready.open("observation-1")
    assert {"Moment 0", "Zij staat stil."} <= {*words_on(ready.pane.observation.chosen)}
    assert words_on(ready.pane.observation.figures)[-3:] == ["4", "0:00", "3:00"]


def test_more_than_three_chosen_is_said(ready, clock):
    observed(ready, clock, chosen=4)
    ready.open("observation-1")
    assert any("Three is enough" in words for words in words_on(ready.pane))


def test_the_debrief_of_the_same_day_begins_with_its_question_beside_the_record(ready, clock):
    observed(ready, clock)
    page = ready.open("debrief-1")
    look_back = page.card.pane.look_back
    assert look_back.isVisible()
    first = page.card.pane.form._form.sections[0].fields[0]
    assert first.name == "stayed"  # the question that it begins with
    assert first.label == "Wat is jou bijgebleven?"
    assert "Moment 0" in words_on(look_back.moments)
    form, side = page.card.pane.form, page.card.pane.talk_side
    assert form.isVisible()
    assert form.width() >= form._scroll.widget().minimumSizeHint().width()  # nothing is cut off
    assert side.width() >= side.minimumSizeHint().width()
    click(ready, look_back.open_seen)
    assert ready.went[-1].page == "observe"


def test_moments_cards_and_self_check_take_turns_beside_the_record(ready, clock):
    observed(ready, clock)
    side = ready.open("debrief-1").card.pane.talk_side
    words = [segment.text() for segment in side.tabs._segments]
    assert words == ["Moments", "Cards", "Self-check"]
    click(ready, side.tabs._segments[1])
    assert side.cards.isVisible()
    assert not ready.pane.look_back.isVisible()
    ready.page.come(Location("trajectory", ready.id, "debrief-2"))
    ready.settle()
    words = [segment.text() for segment in side.tabs._segments]
    assert words == ["Cards", "Self-check"]  # of a lesson that is still to be watched
    assert side.unfold.toolTip() == "Question cards"


def test_on_another_day_the_debrief_is_refused_in_a_sentence(ready, clock, prompter):
    observed(ready, clock)
    on = clock.today()
    clock.forward(days=1)
    page = ready.open("debrief-1")
    prompter.answers = [clock.today()]
    page.model.hold_debrief(cycle_id(ready))
    ready.settle()
    assert page.notice.isVisible()
    assert str(on.day) in page.notice.accessibleName()
    assert "on the day of the observation" in page.notice.accessibleName()
    refusal = page.model.debrief_refusal(cycle_id(ready))
    assert refusal == DebriefOnSameDay(on)


def test_a_day_later_the_card_says_what_became_of_the_debrief(ready, clock):
    observed(ready, clock)
    clock.forward(days=1)
    ready.open("observation-1")
    assert any("If it was held then" in words for words in words_on(ready.pane))


def test_with_video_nothing_of_this_stands_beside_the_record(session, core, qtbot):
    filmed = Case(session, core, qtbot).ready_to_film()
    filmed.with_film()
    page = filmed.open("debrief-1")
    assert not page.card.pane.look_back.isVisible()
