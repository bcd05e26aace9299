"""Goals of a pupil through the desk, and the next conversation that is planned by itself."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.practice import Period
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import content
from beeldcoach.services.learning import (
    AddLearningGoal,
    AddWorkingGoal,
    ChooseStrategies,
    CloseLearningGoal,
    LookBack,
    RemoveLearningGoal,
    RemoveWorkingGoal,
    RunWorkingGoal,
    ShowGoals,
    WriteLearningGoal,
    WriteWorkingGoal,
)
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import (
    AddCycle,
    CloseTrajectory,
    DropCycle,
    PlanCycle,
    RecordObservation,
)
from tests.services.pupil_made import INTAKE, Pupil

TALK = date(2026, 9, 21)  # a Monday


@pytest.fixture
def pupil(desk):
    return Pupil(desk).after_intake()


def working(pupil, number=1, text="elke dag een kwartier", on=TALK):
    aim = pupil.do(AddLearningGoal(pupil.id, "topo kennen"))
    return pupil.do(AddWorkingGoal(aim, pupil.cycle(number), on, text))


def test_after_a_conversation_the_next_one_is_planned_and_told(pupil):
    planned = pupil.hold(1, TALK)
    assert planned == date(2026, 10, 26)
    assert [c.planned_on for c in pupil.dossier.cycles][1:] == [planned]


def test_the_next_conversation_keeps_out_of_holidays(pupil, store):
    closed = Period(uuid4(), "vrij", date(2026, 10, 24), date(2026, 11, 1))
    with store.open() as unit:
        unit.periods.save(closed)
        unit.commit()
    assert pupil.hold(1, TALK) == date(2026, 11, 2)


def test_holding_and_planning_are_one_step_of_undo(pupil, desk):
    pupil.hold(1, TALK)
    desk.undo()
    (only,) = pupil.dossier.cycles
    assert only.debriefed_on is None
    desk.redo()
    assert len(pupil.dossier.cycles) == 2


def test_a_conversation_that_the_coach_planned_keeps_its_day(pupil):
    pupil.do(AddCycle(pupil.id))
    pupil.do(PlanCycle(pupil.id, pupil.cycle(2), date(2026, 10, 7), None))
    assert pupil.hold(1, TALK) is None
    assert [c.planned_on for c in pupil.dossier.cycles][1:] == [date(2026, 10, 7)]


def test_the_next_conversation_can_be_dropped_and_closing_needs_none(pupil):
    pupil.hold(1, TALK)
    pupil.do(DropCycle(pupil.id, pupil.cycle(2)))
    assert len(pupil.dossier.cycles) == 1
    pupil.do(CloseTrajectory(pupil.id, TALK))
    assert pupil.dossier.trajectory.closed_on == TALK


def test_a_debrief_of_a_teacher_plans_nothing(desk):
    pupil = Pupil(desk, kind=Kind.WITHOUT_VIDEO, coachee_role="teacher").after_intake()
    pupil.do(RecordObservation(pupil.id, pupil.cycle(1), TALK))
    assert pupil.hold(1, TALK) is None
    assert len(pupil.dossier.cycles) == 3


def test_a_working_goal_is_tied_to_a_learning_goal_and_runs_three_weeks(pupil, desk):
    goal_id = working(pupil)
    page = desk.ask(ShowGoals(pupil.id, pupil.cycle(1)))
    (line,) = page.now
    assert line.id == goal_id
    assert line.learning_text == "topo kennen"
    assert line.ends_on == date(2026, 10, 12)
    assert page.goals[0].working == (line,)


def test_days_that_do_not_fit_change_nothing(pupil, desk):
    goal_id = working(pupil)
    with pytest.raises(errors.SpanOfWorkingGoal):
        pupil.do(RunWorkingGoal(goal_id, TALK, TALK + timedelta(days=3)))
    (line,) = desk.ask(ShowGoals(pupil.id, pupil.cycle(1))).now
    assert line.ends_on == date(2026, 10, 12)


def test_the_next_talk_looks_back_on_the_goals_of_the_talk_before(pupil, desk):
    first = working(pupil, text="kaartjes maken")
    pupil.hold(1, TALK)
    before = desk.ask(ShowGoals(pupil.id, pupil.cycle(2))).before
    assert [line.id for line in before] == [first]
    pupil.do(LookBack(first, "nearly"))
    pupil.do(WriteWorkingGoal(first, "helped", "samen met Aya"))
    (line,) = desk.ask(ShowGoals(pupil.id, pupil.cycle(2))).before
    assert (line.outcome, line.helped, line.number) == ("nearly", "samen met Aya", 1)


def test_what_was_looked_back_on_is_not_asked_again_two_talks_later_but_open_ones_are(pupil, desk):
    done, left = working(pupil, text="klaar"), working(pupil, text="blijft liggen")
    pupil.hold(1, TALK)
    pupil.do(LookBack(done, "reached"))
    pupil.hold(2, date(2026, 10, 29))
    before = desk.ask(ShowGoals(pupil.id, pupil.cycle(3))).before
    assert [line.id for line in before] == [left]


def test_more_than_two_new_goals_is_advised_against_and_not_refused(pupil, desk):
    for text in ("een", "twee"):
        working(pupil, text=text)
    assert not desk.ask(ShowGoals(pupil.id, pupil.cycle(1))).too_many
    working(pupil, text="drie")
    assert desk.ask(ShowGoals(pupil.id, pupil.cycle(1))).too_many


def test_a_learning_goal_goes_with_its_working_goals_and_comes_back_by_undo(pupil, desk):
    goal_id = working(pupil)
    (aim,) = desk.ask(ShowGoals(pupil.id)).goals
    pupil.do(RemoveLearningGoal(aim.id))
    assert desk.ask(ShowGoals(pupil.id)).goals == ()
    desk.undo()
    (back,) = desk.ask(ShowGoals(pupil.id)).goals
    assert back.working[0].id == goal_id


def test_a_goal_added_after_a_removal_stands_behind_all_others(pupil, store):
    first, _ = (pupil.do(AddLearningGoal(pupil.id, text)) for text in ("klok", "topo"))
    pupil.do(RemoveLearningGoal(first))
    aim = pupil.do(AddLearningGoal(pupil.id, "spelling"))
    assert positions(store.tables["learning_goals"]) == {"topo": 1, "spelling": 2}
    cycle, texts = pupil.cycle(1), ("oefenen", "vragen", "lezen")
    gone, _ = (pupil.do(AddWorkingGoal(aim, cycle, TALK, text)) for text in texts[:2])
    pupil.do(RemoveWorkingGoal(gone))
    pupil.do(AddWorkingGoal(aim, cycle, TALK, texts[2]))
    assert positions(store.tables["working_goals"]) == {"vragen": 1, "lezen": 2}


def positions(goals):
    return {goal.text: goal.position for goal in goals.values()}


def test_a_learning_goal_with_a_past_is_closed_and_not_removed(pupil, desk):
    pupil.do(LookBack(working(pupil), "reached"))
    (aim,) = desk.ask(ShowGoals(pupil.id)).goals
    with pytest.raises(errors.GoalInUse):
        pupil.do(RemoveLearningGoal(aim.id))
    pupil.do(CloseLearningGoal(aim.id, "reached"))
    assert desk.ask(ShowGoals(pupil.id)).goals[0].state == "reached"


def test_open_learning_goals_stand_in_the_head_of_the_page(pupil):
    working(pupil)
    assert [goal.text for goal in pupil.dossier.goals] == ["topo kennen"]
    aim = pupil.dossier.goals[0].id
    pupil.do(CloseLearningGoal(aim, "dropped"))
    assert pupil.dossier.goals == ()


def test_typing_a_goal_is_one_step_of_undo(pupil, desk):
    aim = pupil.do(AddLearningGoal(pupil.id))
    for text in ("p", "pl", "plannen"):
        pupil.do(WriteLearningGoal(aim, "text", text))
    desk.undo()
    assert desk.ask(ShowGoals(pupil.id)).goals[0].text == ""


def test_strategies_and_the_plan_are_kept(pupil, desk):
    goal_id = working(pupil)
    pupil.do(ChooseStrategies(goal_id, ("test_self", "together")))
    pupil.do(WriteWorkingGoal(goal_id, "if_part", "ik vastzit"))
    (line,) = desk.ask(ShowGoals(pupil.id, pupil.cycle(1))).now
    assert (line.strategies, line.if_part) == (("test_self", "together"), "ik vastzit")
    pupil.do(RemoveWorkingGoal(goal_id))
    assert desk.ask(ShowGoals(pupil.id, pupil.cycle(1))).now == ()


def test_the_question_and_the_scale_come_from_the_pupils_own_forms(pupil):
    pupil.do(FillField(pupil.id, "pupil_intake", None, "question", "Ik wil plannen."))
    pupil.do(FillField(pupil.id, "pupil_intake", None, "scale_now", 4))
    pupil.do(FillField(pupil.id, "pupil_intake", None, "scale_wanted", 8))
    pupil.do(FillField(pupil.id, "pupil_conversation", pupil.cycle(1), "scale", 6))
    pupil.hold(1, TALK)
    dossier = pupil.dossier
    assert dossier.question == "Ik wil plannen."
    assert [point.value for point in dossier.scale] == [4, 6]
    assert dossier.scale[1].label == "gesprek 1"
    assert dossier.scale_wanted == 8


def test_a_talk_before_the_intake_is_refused(desk):
    pupil = Pupil(desk)
    with pytest.raises(errors.IntakeFirst):
        pupil.hold(1, INTAKE)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_card_set_is_whole_in_both_languages(language):
    cards = content.strategies(language)
    assert len({card.id for card in cards}) == 11
    assert all(card.name and card.words.endswith(".") for card in cards)


PUPIL_FORMS = (
    "pupil_intake",
    "pupil_preparation",
    "coach_preparation",
    "pupil_conversation",
    "pupil_looking_back",
    "pupil_closing",
    "parent_talk",
)


@pytest.mark.parametrize("name", PUPIL_FORMS)
def test_every_form_says_the_same_in_both_languages(name):
    dutch, english = content.form(name, "nl"), content.form(name, "en")
    assert [[f.name for f in s.fields] for s in dutch.sections] == [
        [f.name for f in s.fields] for s in english.sections
    ]
    assert [len(s.questions) for s in dutch.sections] == [
        len(s.questions) for s in english.sections
    ]
    words = [f.label for s in dutch.sections for f in s.fields]
    assert all(words)


def test_each_step_of_the_conversation_has_questions_at_hand():
    steps = content.form("pupil_conversation", "nl").sections
    assert [step.title[0] for step in steps] == list("12345")
    assert all(step.questions for step in steps)
