"""A pupil from start to closing, through the desk and the pages, as a coach does it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from beeldcoach.domain.trajectory import Status
from beeldcoach.services.logbook import ShowLogbook
from beeldcoach.services.pupils import ShowPupil
from tests.ui.pages.pupil_case import INTAKE, PupilCase
from ui.navigation import Location
from ui.pages.logbook_page import LogbookPage
from ui.pages.parent_talk_page import ParentTalkPage

FIRST, SECOND, PARENTS, END = (
    date(2026, 9, 21),
    date(2026, 10, 26),
    date(2026, 11, 12),
    date(2026, 11, 20),
)


@pytest.fixture
def case(session, core, qtbot):
    return PupilCase(session, core, qtbot)


class Walk:
    """One page after the other, with the day on which it happens."""

    def __init__(self, case, qtbot, prompter, clock):
        self.case, self.qtbot, self.prompter, self.clock = case, qtbot, prompter, clock
        self.page = case.open("intake")
        case.pane.form.open_section("question", "question")

    @property
    def pane(self):
        return self.case.pane

    def go(self, part):
        self.page.come(Location("trajectory", self.case.id, part))
        self.case.settle()

    def answer(self, view, section, name, text):
        view.open_section(section, name)
        self.qtbot.keyClicks(view._fields[name].control, text)
        view.flush()
        self.case.settle()

    def press(self, button, day=None):
        if day is not None:
            self.clock.go_to(max(day, self.clock.today()))
            self.prompter.answers = [day]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.case.settle()

    def section(self, name):
        self.pane.tabs.open_part(f"talk/{name}")
        self.case.settle()


@pytest.fixture
def walk(case, qtbot, prompter, clock):
    clock.go_to(INTAKE)
    return Walk(case, qtbot, prompter, clock)


def test_a_pupil_goes_from_start_to_closing(walk, case, qtbot):
    _hold_intake(walk)
    aim = _hold_first_talk(walk, case, qtbot)
    _keep_logbook(walk, case, qtbot)
    _hold_second_talk(walk, case, aim)
    _hold_parent_talk(walk, case)
    _close(walk, case)


def _hold_intake(walk):
    walk.answer(walk.pane.form, "question", "question", "Ik wil leren plannen.")
    walk.press(walk.pane._held, INTAKE)
    assert walk.case.dossier.trajectory.intake_on == INTAKE
    assert walk.page.header._question.accessibleName() == "Ik wil leren plannen."


def _hold_first_talk(walk, case, qtbot):
    walk.go("conversation-1")
    walk.pane.tabs.show_tab("pupil")
    case.settle()
    walk.answer(walk.pane.tabs.form("pupil"), "look_back", "went_well", "Samenwerken")
    walk.section("goals")
    goals = walk.pane.goals
    walk.press(goals.add_button)
    (learning,) = case.goals().goals
    card = goals.card(learning.id)
    qtbot.keyClicks(card.text, "Ik kan plannen")
    walk.press(card.add_button)
    (working,) = case.goals().now
    qtbot.keyClicks(card.working(working.id).text, "Elke maandag een lijstje")
    walk.pane._flush()
    walk.section("strategies")
    walk.press(walk.pane.strategies.choice(working.id).cards["small_steps"])
    walk.section("conclusions")
    talk = walk.pane.tabs.form("talk")
    walk.answer(talk, "conclusions", "agreement", "Ik hang mijn lijstje op")
    walk.press(walk.pane._held, FIRST)
    first, second = case.dossier.cycles
    assert first.debriefed_on == FIRST
    assert second.planned_on == SECOND
    assert case.goals(1).now[0].strategies == ("small_steps",)
    assert case.answers("pupil_conversation", first.id) == {"agreement": "Ik hang mijn lijstje op"}
    return working.id


def _keep_logbook(walk, case, qtbot):
    page = case.show(LogbookPage(case.session))
    page.come(Location("logbook", case.id))
    case.settle()
    walk.press(page.view.add_button)
    qtbot.keyClicks(page.view.sheet.words["did"].control, "Lijstje gemaakt")
    page.go()
    case.settle()
    (entry,) = case.desk.ask(ShowLogbook(case.id)).entries
    assert (entry.on, entry.did) == (walk.clock.today(), "Lijstje gemaakt")


def _hold_second_talk(walk, case, goal_id):
    walk.clock.go_to(SECOND)
    walk.go("conversation-2")
    walk.section("state")
    row = walk.pane.before._rows[goal_id]
    row._outcome._choose("reached")
    case.settle()
    walk.press(walk.pane._held, SECOND)
    assert case.goals(2).before[0].outcome == "reached"
    assert len(case.dossier.cycles) == 3


def _hold_parent_talk(walk, case):
    walk.prompter.answers = [PARENTS]
    walk.page.side.pupil.parents.plan_button.click()
    case.settle()
    (meeting,) = case.desk.ask(ShowPupil(case.id)).meetings
    page = case.show(ParentTalkPage(case.session))
    page.come(Location("parent_talk", case.id, str(meeting.id)))
    case.settle()
    walk.answer(page.form, "preparation", "proud_of", "Mijn lijstje")
    walk.press(page.hold_button, PARENTS)
    page.go()
    (meeting,) = case.desk.ask(ShowPupil(case.id)).meetings
    assert meeting.held_on == PARENTS


def _close(walk, case):
    walk.clock.go_to(END)
    walk.go("closing")
    walk.answer(walk.pane.form, "stays", "learned", "Dat een lijstje helpt")
    walk.press(walk.pane._close, END)
    dossier = case.dossier
    assert dossier.trajectory.status is Status.CLOSED
    assert [cycle.debriefed_on for cycle in dossier.cycles] == [FIRST, SECOND]
    assert case.answers("pupil_closing") == {"learned": "Dat een lijstje helpt"}
    assert all(step.state == "done" for step in dossier.steps)
