"""What the card of a film says before it is made: the yes, who stays out, and the way there."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.due import TaskKind
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import FillField
from tests.ui.pages.trajectory_case import INTAKE, Case
from ui.models.due_cards import DueCards
from ui.navigation import Location

WORK = ConsentItem(Purpose.COACH_WORK, "film", "coach", "jij")


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot).ready_to_film()


def answers_work(case, answer):
    case.desk.do(RecordConsent(case.id, (WORK,), answer, Given.ORAL, INTAKE))


def said(case):
    return [(row.accessibleName(), row._remedy.text()) for row in case.pane._rules.rows]


def test_without_her_yes_a_film_is_not_said_to_be_allowed(case):
    answers_work(case, Answer.NO)
    page = case.open("film-1")
    asked = ("Not in order: Marit said no to your work with the films", "Record the answer …")
    assert said(case)[0] == asked
    assert not case.pane.zone.button.isEnabled()
    assert "valid yes" in case.pane.zone.button.accessibleDescription()
    assert page.side.now._more.text() == "First record the yes to your work with the films"
    next(b for b in case.pane.findChildren(QPushButton) if b.text() == asked[1]).click()
    assert case.went[-1] == Location("consent", case.id, "coach_work")
    answers_work(case, Answer.YES)
    page.come(Location("trajectory", case.id, "film-1"))
    case.settle()
    assert said(case) == [("In order: This film may be made", "")]
    assert case.pane.zone.button.isEnabled()


def test_home_asks_for_the_yes_before_the_film(case):
    answers_work(case, Answer.NO)
    home = case.desk.ask(ShowHome())
    (row,) = home.rows
    assert (row.basis_missing, row.yes_missing) == (False, True)
    task = next(task for task in home.tasks if task.kind is TaskKind.STEP)
    card = DueCards().card(task, row, date(2026, 9, 3), "en")
    assert (card.what, card.verb) == ("Filming is not possible yet", "Record the answer …")
    assert card.to == Location("consent", case.id, "coach_work")
    answers_work(case, Answer.YES)
    assert not case.desk.ask(ShowHome()).rows[0].blocked


def test_who_stays_out_of_view_stands_at_the_top_of_the_recording_card(case):
    case.desk.do(FillField(case.id, "intake", None, "pupils_out_names", "Fatima, L12"))
    case.open("film-1/card")
    shown = [label.text() for label in case.pane._out_of_card if label.isVisible()]
    assert shown == ["Not in view: Fatima, L12"]
    card = case.pane.tabs.form("card")
    card._open_index(1)
    assert [label.isVisible() for label in case.pane._out_of_card] == [False, True, False]
    case.with_film()
    case.settle()
    assert case.pane._out_of_card[1].isVisible()
