"""What the papers know beforehand, how often a sign shows, and what an answer changes elsewhere."""

from datetime import timedelta

import pytest

from beeldcoach.domain.errors import InTheFuture, TooLong
from beeldcoach.domain.path import StepKind, StepState
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.domain.trajectory import Agreement, Kind, Participant
from beeldcoach.services.course import ShowCourse
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.goals import MarkIndicator, SetIndicators
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    CloseTrajectory,
    HoldDebrief,
    HoldFollowUp,
    HoldIntake,
    PlanFollowUp,
    RecordObservation,
    SetTable,
)
from tests.factories import START, start_command


@pytest.fixture
def trajectory_id(desk):
    return desk.do(start_command()).value


@pytest.fixture
def coordinator_id(desk):
    return desk.do(start_command(coachee_role="ib")).value


@pytest.fixture
def watched_id(desk):
    """A teacher without video, three times watched and closed, with no report for the board."""
    agreement = Agreement("1", START, report_to_board=False)
    subject = desk.do(start_command(kind=Kind.WITHOUT_VIDEO, agreement=agreement)).value
    desk.do(HoldIntake(subject, START))
    for number, cycle in enumerate(desk.ask(ShowDossier(subject, "nl")).cycles, 1):
        day = START + timedelta(days=number)
        desk.do(RecordObservation(subject, cycle.id, day))
        desk.do(HoldDebrief(subject, cycle.id, day))
    desk.do(CloseTrajectory(subject, START + timedelta(days=5)))
    return subject


def cycle(desk, trajectory_id, number=1):
    return desk.ask(ShowDossier(trajectory_id, "nl")).cycles[number - 1].id


def answers(desk, trajectory_id, form, cycle_id=None):
    return desk.ask(ShowForm(trajectory_id, form, cycle_id, "nl")).answers


def test_a_filming_plan_begins_with_the_question_and_the_last_working_point(desk, trajectory_id):
    first, second = cycle(desk, trajectory_id), cycle(desk, trajectory_id, 2)
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe wacht ik?"))
    desk.do(FillField(trajectory_id, "intake", None, "pupils_out", "1, bij het raam"))
    desk.do(FillField(trajectory_id, "debrief", first, "working_point", "Tellen."))
    known = answers(desk, trajectory_id, "film_plan", second)
    assert known["focus"] == "Hoe wacht ik?\nTellen."
    assert known["not_in_view"] == "1, bij het raam"


def test_what_was_known_and_is_wiped_stays_wiped(desk, trajectory_id):
    first = cycle(desk, trajectory_id)
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe wacht ik?"))
    desk.do(FillField(trajectory_id, "film_plan", first, "lesson", "Rekenen"))
    desk.do(FillField(trajectory_id, "film_plan", first, "focus", ""))
    assert answers(desk, trajectory_id, "film_plan", first) == {"lesson": "Rekenen"}


def test_the_first_answer_keeps_what_was_known_and_undo_takes_both_back(desk, store, trajectory_id):
    desk.do(FillField(trajectory_id, "agreement", None, "storage", "In de kluis"))
    kept = answers(desk, trajectory_id, "agreement")
    assert (kept["storage"], kept["cycles"], kept["no_assessment"]) == ("In de kluis", 3, True)
    desk.undo()
    assert not store.tables["records"]


def test_the_agreement_says_what_its_record_says(desk, trajectory_id):
    desk.do(FillField(trajectory_id, "agreement", None, "feedback", "three_way"))
    desk.do(FillField(trajectory_id, "agreement", None, "supervision", False))
    agreement = desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.agreement
    assert (agreement.feedback, agreement.supervision) == ("three_way", False)
    desk.undo()
    agreement = desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.agreement
    assert (agreement.feedback, agreement.supervision) == ("three_way", None)


def test_lines_that_are_too_long_together_are_refused(desk, trajectory_id):
    half = "a" * (TEXT_LIMIT // 2 + 1)
    desk.do(FillField(trajectory_id, "intake", None, "signs_me", [half]))
    with pytest.raises(TooLong):
        desk.do(FillField(trajectory_id, "intake", None, "signs_me", [half, half]))
    assert answers(desk, trajectory_id, "intake")["signs_me"] == [half]


def signs(desk, trajectory_id):
    return desk.ask(ShowForm(trajectory_id, "closing", None, "nl")).signs


def test_the_closing_asks_about_every_sign_of_intake_and_goals(desk, store, trajectory_id):
    desk.do(
        FillField(trajectory_id, "intake", None, "signs_me", ["Ik tel.", "Vaak: ik kijk rond."])
    )
    desk.do(FillField(trajectory_id, "intake", None, "signs_pupils", ["Zij praten."]))
    goal_id = desk.do(AddGoal(trajectory_id, "Ik wacht")).value
    store.tables["goals"][goal_id].indicators = ["Het is stil."]
    told = signs(desk, trajectory_id)
    assert [sign.source for sign in told] == ["signs_me", "signs_me", "signs_pupils", "goal"]
    for sign, level in zip(told, ("often", "sometimes", "not", "often"), strict=True):
        desk.do(RateSign(trajectory_id, sign.text, level, sign.goal_id))
    told = signs(desk, trajectory_id)
    assert [sign.level for sign in told] == ["often", "sometimes", "not", "often"]
    assert store.tables["goals"][goal_id].met == {"Het is stil.": "often"}
    desk.undo()
    assert [sign.level for sign in signs(desk, trajectory_id)][-1] == ""


def test_the_sign_of_a_goal_that_is_rated_is_what_progress_shows_at_the_closing(
    desk, trajectory_id
):
    goal_id = desk.do(AddGoal(trajectory_id, "Ik wacht")).value
    desk.do(SetIndicators(goal_id, ("Het is stil.",)))
    first = cycle(desk, trajectory_id)
    desk.do(MarkIndicator(goal_id, "Het is stil.", first, "not"))
    desk.do(RateSign(trajectory_id, "Het is stil.", "often", goal_id))
    (line,) = desk.ask(ShowCourse(trajectory_id, "nl")).goals[0].indicators
    assert (line.levels[0], line.at_closing) == ("not", "often")
    desk.do(RateSign(trajectory_id, "Het is stil.", "of no level", goal_id))
    assert signs(desk, trajectory_id)[0].level == ""


def test_how_often_a_sign_shows_can_be_taken_back(desk, trajectory_id):
    desk.do(FillField(trajectory_id, "intake", None, "signs_me", ["Ik tel."]))
    desk.do(RateSign(trajectory_id, "Ik tel.", "often"))
    desk.do(RateSign(trajectory_id, "Ik tel.", ""))
    assert signs(desk, trajectory_id)[0].level == ""


def test_the_table_is_shown_with_a_plan_and_nowhere_else(desk, coordinator_id):
    first = cycle(desk, coordinator_id)
    seats = (Participant("Ouder", START), Participant("Leerkracht"))
    desk.do(SetTable(coordinator_id, first, seats, True))
    table = desk.ask(ShowForm(coordinator_id, "film_plan", first, "nl")).table
    assert (table.of_conversation, table.participants, table.begun) == (True, seats, False)
    assert desk.ask(ShowForm(coordinator_id, "intake", None, "nl")).table is None


def test_nobody_agreed_tomorrow_and_no_name_is_a_page_long(desk, clock, coordinator_id):
    first = cycle(desk, coordinator_id)
    tomorrow = clock.today() + timedelta(days=1)
    with pytest.raises(InTheFuture):
        desk.do(SetTable(coordinator_id, first, (Participant("Ouder", tomorrow),), True))
    with pytest.raises(TooLong):
        desk.do(SetTable(coordinator_id, first, (Participant("a" * 201),), True))


def test_typing_a_name_is_one_deed_and_a_yes_is_another(desk, coordinator_id):
    first = cycle(desk, coordinator_id)
    for who in ("", "O", "Ou", "Ouder"):
        desk.do(SetTable(coordinator_id, first, (Participant(who),), True))
    desk.do(SetTable(coordinator_id, first, (Participant("Ouder", START),), True))

    def seats():
        return desk.ask(ShowForm(coordinator_id, "film_plan", first, "nl")).table.participants

    desk.undo()
    assert [(seat.who, seat.agreed_on) for seat in seats()] == [("Ouder", None)]
    desk.undo()
    assert not seats()


def states(desk, trajectory_id):
    return {s.kind: s.state for s in desk.ask(ShowDossier(trajectory_id, "nl")).steps}


def test_the_follow_up_is_reached_where_no_report_goes_to_the_board(desk, watched_id):
    dossier = desk.ask(ShowDossier(watched_id, "nl"))
    assert dossier.due.kind is StepKind.FOLLOW_UP
    assert states(desk, watched_id)[StepKind.REPORT] is StepState.PLANNED
    day = START + timedelta(days=20)
    desk.do(PlanFollowUp(watched_id, day))
    assert desk.ask(ShowDossier(watched_id, "nl")).due.on == day
    assert states(desk, watched_id)[StepKind.FOLLOW_UP] is StepState.LATE
    desk.do(HoldFollowUp(watched_id, day))
    assert desk.ask(ShowDossier(watched_id, "nl")).due is None


def test_the_follow_up_stands_on_the_cards_in_its_own_week(desk, clock, watched_id):
    desk.do(PlanFollowUp(watched_id, clock.today() + timedelta(days=20)))
    assert not desk.ask(ShowHome()).due
    desk.do(PlanFollowUp(watched_id, clock.today() + timedelta(days=5)))
    assert [row.id for row in desk.ask(ShowHome()).due] == [watched_id]


def test_a_conversation_needs_no_basis_for_pupils(desk, coordinator_id):
    desk.do(HoldIntake(coordinator_id, START))
    (row,) = desk.ask(ShowHome()).rows
    assert row.basis_missing
    desk.do(SetTable(coordinator_id, cycle(desk, coordinator_id), (), True))
    (row,) = desk.ask(ShowHome()).rows
    assert not row.basis_missing
