"""The course of a trajectory: every figure of the scale, codes counted, points and words."""

import re
from datetime import timedelta
from uuid import uuid4
from xml.etree import ElementTree as ET

import pytest

from beeldcoach.domain.ids import LearningGoalId, SightingId, WorkingGoalId
from beeldcoach.domain.learning import LearningGoal, WorkingGoal
from beeldcoach.domain.sighting import Sighting
from beeldcoach.domain.trajectory import Kind
from beeldcoach.reports import figures
from beeldcoach.services import content
from beeldcoach.services.course import OUTCOME, OUTCOME_WORDS, OUTCOMES, ShowCourse
from beeldcoach.services.documents import ScaleFigure
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.goals import MarkIndicator, SetGoalCodes, SetIndicators
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from beeldcoach.services.watching import AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored


@pytest.fixture
def made(desk):
    return desk.do(start_command()).value


def cycles(desk, made):
    return [cycle.id for cycle in desk.ask(ShowDossier(made, "nl")).cycles]


def fill(desk, made, form, cycle_id, **answers):
    for name, value in answers.items():
        desk.do(FillField(made, form, cycle_id, name, value))


def course(desk, made, language="nl"):
    return desk.ask(ShowCourse(made, language))


def tell_all(desk, made):
    first, second, _ = cycles(desk, made)
    fill(desk, made, "intake", None, scale_now=4, scale_enough=6, scale_wanted=8)
    fill(desk, made, "debrief", first, scale_begin=4, scale=5, working_point="Drie tellen")
    fill(desk, made, "try_out", first, scale_between=5.5, outcome="partly")
    fill(desk, made, "try_out", first, outcome_words="Bij rekenen")
    fill(desk, made, "debrief", second, scale=6, working_point="Rondkijken")
    fill(desk, made, "closing", None, scale=7, different="Ik tel vanzelf")
    fill(desk, made, "follow_up", None, scale=8)


def test_every_answer_on_the_scale_comes_in_the_order_in_which_it_was_asked(desk, made):
    tell_all(desk, made)
    points = course(desk, made).figure.points
    assert [(point.label, point.value) for point in points] == [
        ("Intake", 4),
        ("Nabespreking 1, begin", 4),
        ("Nabespreking 1, einde", 5),
        ("Uitproberen 1", 5.5),
        ("Nabespreking 2", 6),
        ("Afsluiting", 7),
        ("Terugblik", 8),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_of_the_chart_tell_exactly_what_the_chart_shows(desk, made, language):
    tell_all(desk, made)
    figure = course(desk, made, language).figure
    said = re.findall(r"([^;.]+): ([\d,.]*\d)", figure.alt)
    values = [(label.strip(), float(value.replace(",", "."))) for label, value in said]
    shown = [(point.label, point.value) for point in figure.points]
    assert values == [
        *shown,
        (figure.enough_label, figure.enough),
        (figure.goal_label, figure.goal),
    ]


def test_the_picture_has_the_same_values_as_the_words_and_is_twice_the_same(desk, made):
    tell_all(desk, made)
    figure = course(desk, made).figure
    svg = figures.scale_chart(figure, width=896, height=248)
    assert svg == figures.scale_chart(figure, width=896, height=248)
    root = ET.fromstring(svg)
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    for point in figure.points:
        assert figures.number_text(point.value, ",") in texts
    assert {"gewenst", "goed genoeg"} <= set(texts)
    dots = list(root.iter("{http://www.w3.org/2000/svg}circle"))
    assert len(dots) == len(figure.points)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_moment_has_a_short_word_as_well(desk, made, language):
    tell_all(desk, made)
    figure = course(desk, made, language).figure
    assert len(figure.short_labels) == len(figure.points)
    assert max(len(label) for label in figure.short_labels) <= 8
    assert len(set(figure.short_labels)) == len(figure.short_labels)


def test_the_report_still_draws_its_chart_without_a_second_line(desk, made):
    tell_all(desk, made)
    scale = desk.ask(ShowDossier(made, "nl")).scale
    svg = figures.scale_chart(ScaleFigure(scale, "", "", 8, "gewenst"))
    assert "goed genoeg" not in svg


def test_a_pupils_talks_have_the_feeling_that_the_pupil_gave(desk):
    made = desk.do(start_command(kind=Kind.PUPIL, coachee_role="pupil")).value
    first, *_ = cycles(desk, made)
    fill(desk, made, "some_form_of_a_pupil", first, feeling=6)
    points = course(desk, made).figure.points
    assert [(point.label, point.value) for point in points] == [("Gesprek 1", 6)]


def test_a_pupils_progress_is_read_from_the_forms_of_a_pupil(desk):
    made = desk.do(start_command(kind=Kind.PUPIL, coachee_role="pupil")).value
    first, *_ = cycles(desk, made)
    fill(desk, made, "pupil_intake", None, question="Ik wil plannen", wanted="Alles op tijd af")
    fill(desk, made, "pupil_intake", None, scale_now=3, scale_wanted=8)
    fill(desk, made, "pupil_conversation", first, scale=5, learned="Een lijstje helpt")
    told = course(desk, made)
    assert (told.question, told.figure.goal) == ("Ik wil plannen", 8)
    assert (told.words.then, told.words.now) == (("Alles op tijd af",), ("Een lijstje helpt",))
    fill(desk, made, "pupil_closing", None, scale=7, learned="Dat ik het kan")
    told = course(desk, made)
    assert [(p.label, p.value) for p in told.figure.points] == [
        ("Intake", 3),
        ("Gesprek 1", 5),
        ("Afsluiting", 7),
    ]
    assert told.words.now == ("Dat ik het kan",)


def test_without_video_progress_is_read_from_the_same_forms_as_with_it(desk):
    made = desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    fill(desk, made, "intake", None, question="Hoe wacht ik?", reason="Steeds dezelfde vijf")
    tell_all(desk, made)
    told = course(desk, made)
    assert (told.question, told.figure.goal) == ("Hoe wacht ik?", 8)
    assert [p.value for p in told.figure.points] == [4, 4, 5, 5.5, 6, 7, 8]
    assert [p.words for p in told.working_points] == ["Drie tellen", "Rondkijken"]
    assert told.words.then == ("Steeds dezelfde vijf",)


def test_codes_of_a_goal_are_counted_per_cycle_and_nothing_coded_is_no_zero(desk, made, clock):
    clock.go_to(START + timedelta(days=30))
    first, *_ = cycles(desk, made)
    desk.do(HoldIntake(made, START))
    desk.do(RecordPupilBasis(made, "consent", START))
    on = START + timedelta(days=2)
    agree_to_work(desk, made)
    film = desk.do(RegisterFilm(made, first, on, "les.mp4", FACTS, stored())).value
    for code in ("wait", "wait", "nod"):
        desk.do(AddMoment(film, 1000, None, code, ""))
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    desk.do(SetGoalCodes(goal_id, ("wait", "choice", "of_another_lens")))
    (goal,) = course(desk, made).goals
    assert [(line.id, line.counts) for line in goal.codes] == [
        ("wait", (2, None, None)),
        ("choice", (0, None, None)),
    ]


def test_codes_seen_in_a_lesson_without_camera_count_as_well(desk, store):
    made = desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    first, *_ = cycles(desk, made)
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    desk.do(SetGoalCodes(goal_id, ("wait",)))
    sighting = Sighting(SightingId(goal_id), made, first, 5_000, "wait")
    store.tables["sightings"][sighting.id] = sighting
    assert course(desk, made).goals[0].codes[0].counts[0] == 1


def test_indicators_have_what_was_seen_in_each_cycle_and_at_the_closing(desk, made):
    first, second, _ = cycles(desk, made)
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    desk.do(SetIndicators(goal_id, ("stil",)))
    desk.do(MarkIndicator(goal_id, "stil", first, "not"))
    desk.do(MarkIndicator(goal_id, "stil", second, "sometimes"))
    desk.do(MarkIndicator(goal_id, "stil", None, "often"))
    (line,) = course(desk, made).goals[0].indicators
    assert (line.levels, line.at_closing) == (("not", "sometimes", ""), "often")
    desk.undo()
    assert course(desk, made).goals[0].indicators[0].at_closing == ""


def test_working_points_come_with_what_came_of_them(desk, made):
    tell_all(desk, made)
    points = course(desk, made).working_points
    assert [(p.number, p.words, p.came_of, p.came_of_words, p.scale) for p in points] == [
        (1, "Drie tellen", "partly", "Bij rekenen", 5.5),
        (2, "Rondkijken", "", "", None),
    ]


def test_what_came_of_it_is_asked_once_the_form_has_the_fields_of_the_page():
    (tried, _) = content.form("try_out", "nl").sections
    fields = {field.name: field for field in tried.fields}
    assert {OUTCOME, OUTCOME_WORDS, "scale_between"} <= set(fields)
    assert tuple(option.id for option in fields[OUTCOME].options) == OUTCOMES


def test_then_and_now_stand_side_by_side_and_now_is_the_closing_once_it_is_there(desk, made):
    first, *_ = cycles(desk, made)
    fill(desk, made, "intake", None, reason="Steeds dezelfde vijf")
    fill(desk, made, "debrief", first, insight="Wachten helpt")
    words = course(desk, made).words
    assert (words.then, words.now) == (("Steeds dezelfde vijf",), ("Wachten helpt",))
    fill(desk, made, "closing", None, different="Ik tel vanzelf")
    assert course(desk, made).words.now == ("Ik tel vanzelf",)


def test_a_pupils_learning_goals_come_with_their_working_goals_in_order_of_time(desk, store):
    made = desk.do(start_command(kind=Kind.PUPIL, coachee_role="pupil")).value
    goal = LearningGoal(LearningGoalId(uuid4()), made, "De tafels kennen", state="nearly")
    store.tables["learning_goals"][goal.id] = goal
    for weeks, words, outcome in ((6, "Hardop uitleggen", ""), (0, "Elke dag vijf", "reached")):
        begin = START + timedelta(weeks=weeks)
        each = WorkingGoal(
            WorkingGoalId(uuid4()), made, goal.id, words, begin, begin + timedelta(weeks=3)
        )
        each.outcome = outcome
        store.tables["working_goals"][each.id] = each
    (line,) = course(desk, made).learning
    assert (line.text, line.state) == ("De tafels kennen", "nearly")
    assert line.working == (("Elke dag vijf", "reached"), ("Hardop uitleggen", ""))
