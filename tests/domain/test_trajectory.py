"""Rules T1 to T8 of a trajectory, by example and by property."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain import errors
from beeldcoach.domain.trajectory import Agreement, Kind, Participant, Status, Trajectory
from tests.factories import START, assignment, trajectory

TODAY = START + timedelta(days=200)
days = st.integers(-5, 205).map(lambda n: START + timedelta(days=n))


def start(candidate, **changes):
    fields = {
        "coachee_name": "Marit",
        "school_name": "De Wilgen",
        "agreement_accepted": True,
        "today": TODAY,
    }
    return Trajectory.start(candidate, **(fields | changes))


def walk(subject, cycles, gap=2):
    """Take a trajectory through intake and some cycles; return the day after the last step."""
    on = START
    subject.hold_intake(on, TODAY)
    for cycle in subject.cycles[:cycles]:
        on += timedelta(days=gap)
        subject.record_film(cycle.id, on, TODAY)
        if subject.kind is Kind.WITH_VIDEO:
            subject.complete_analysis(cycle.id, on, TODAY)
            on += timedelta(days=1)
        subject.hold_debrief(cycle.id, on, TODAY)
    return on


def test_what_is_missing_keeps_it_from_starting():
    with pytest.raises(errors.StartIncomplete) as refused:
        start(
            trajectory(assignment=assignment(willing=False, commissioner_name=" ")),
            coachee_name="",
            agreement_accepted=False,
        )
    assert set(refused.value.missing) == {"coachee", "willing", "commissioner", "agreement"}


def test_an_unanswered_question_about_assessment_keeps_it_from_starting():
    with pytest.raises(errors.StartIncomplete) as refused:
        start(trajectory(assignment=assignment(is_assessment=None)))
    assert refused.value.missing == ("assessment",)


def test_an_assessment_never_starts():
    with pytest.raises(errors.AssessmentRefused):
        start(trajectory(assignment=assignment(is_assessment=True)))


def test_an_agreement_of_tomorrow_is_refused():
    with pytest.raises(errors.InTheFuture):
        start(trajectory(agreement=Agreement("1", TODAY + timedelta(days=1))))


def test_a_film_waits_for_the_intake():
    subject = trajectory()
    with pytest.raises(errors.IntakeFirst):
        subject.record_film(subject.cycles[0].id, START, TODAY)


def test_a_film_waits_for_the_basis_for_filming_pupils():
    subject = trajectory(pupil_basis="")
    subject.hold_intake(START, TODAY)
    with pytest.raises(errors.PupilBasisMissing):
        subject.record_film(subject.cycles[0].id, START, TODAY)
    subject.record_pupil_basis("consent", START, TODAY)
    subject.record_film(subject.cycles[0].id, START, TODAY)


def test_a_film_waits_for_the_debrief_before():
    subject = trajectory()
    subject.hold_intake(START, TODAY)
    subject.record_film(subject.cycles[0].id, START, TODAY)
    with pytest.raises(errors.PreviousDebriefFirst) as refused:
        subject.record_film(subject.cycles[1].id, START + timedelta(days=3), TODAY)
    assert refused.value.number == 1


@given(film=days, analysed=days, debrief=days)
def test_with_video_a_debrief_is_always_later_than_the_film_and_after_the_analysis(
    film, analysed, debrief
):
    subject = trajectory()
    subject.hold_intake(START, TODAY)
    cycle = subject.cycles[0]
    try:
        subject.record_film(cycle.id, film, TODAY)
        subject.complete_analysis(cycle.id, analysed, TODAY)
        subject.hold_debrief(cycle.id, debrief, TODAY)
    except errors.DomainError:
        assert cycle.debriefed_on is None
        return
    assert START <= film <= analysed <= debrief <= TODAY
    assert film < debrief


@given(observed=days, debrief=days)
def test_without_video_a_debrief_is_always_on_the_same_day(observed, debrief):
    subject = trajectory(Kind.WITHOUT_VIDEO)
    subject.hold_intake(START, TODAY)
    cycle = subject.cycles[0]
    try:
        subject.record_film(cycle.id, observed, TODAY)
        subject.hold_debrief(cycle.id, debrief, TODAY)
    except errors.DomainError:
        assert cycle.debriefed_on is None
        return
    assert observed == debrief


@given(kind=st.sampled_from((Kind.WITH_VIDEO, Kind.WITHOUT_VIDEO)), done=st.integers(0, 5))
def test_closing_takes_three_completed_cycles(kind, done):
    subject = trajectory(kind, cycles=max(3, done))
    last = walk(subject, done)
    if done < 3:
        with pytest.raises(errors.TooFewCycles) as refused:
            subject.close(last, TODAY)
        assert (refused.value.done, refused.value.needed) == (done, 3)
        assert subject.status is Status.RUNNING
    else:
        subject.close(last, TODAY)  # on the day of the last debrief
        assert subject.status is Status.CLOSED


def test_closing_before_the_last_debrief_is_refused():
    subject = trajectory()
    last = walk(subject, 3)
    with pytest.raises(errors.TooEarly):
        subject.close(last - timedelta(days=1), TODAY)


def test_a_planned_cycle_must_be_dropped_before_closing():
    subject = trajectory(cycles=4)
    last = walk(subject, 3)
    with pytest.raises(errors.CycleUnfinished) as refused:
        subject.close(last, TODAY)
    assert refused.value.number == 4
    subject.drop_cycle(subject.cycles[3].id)
    subject.close(last, TODAY)


def test_a_fourth_cycle_cannot_be_dropped_after_filming():
    subject = trajectory(cycles=4)
    on = walk(subject, 3) + timedelta(days=1)
    subject.record_film(subject.cycles[3].id, on, TODAY)
    with pytest.raises(errors.CycleInUse):
        subject.drop_cycle(subject.cycles[3].id)


@given(st.lists(st.booleans(), max_size=12))
def test_there_are_always_three_cycles_numbered_in_order(deeds):
    subject = trajectory()
    for add in deeds:
        if add:
            subject.add_cycle(uuid4())
        else:
            try:
                subject.drop_cycle(subject.cycles[-1].id)
            except errors.MinimumCycles:
                assert len(subject.cycles) == 3
        assert [cycle.number for cycle in subject.cycles] == list(range(1, len(subject.cycles) + 1))
        assert len(subject.cycles) >= 3


def test_either_side_may_stop_at_any_time_without_a_reason():
    for done in range(4):
        subject = trajectory()
        walk(subject, done)
        subject.stop(TODAY, "", TODAY)
        assert subject.status is Status.STOPPED
        with pytest.raises(errors.NotRunning):
            subject.add_cycle(uuid4())


@given(ahead=st.integers(1, 1000))
def test_nothing_that_happened_lies_in_the_future(ahead):
    later = TODAY + timedelta(days=ahead)
    subject = trajectory()
    deeds = [lambda: subject.hold_intake(later, TODAY), lambda: subject.stop(later, "", TODAY)]
    subject.hold_intake(START, TODAY)
    cycle = subject.cycles[0].id
    deeds.append(lambda: subject.record_film(cycle, later, TODAY))
    subject.record_film(cycle, START, TODAY)
    deeds.append(lambda: subject.complete_analysis(cycle, later, TODAY))
    subject.complete_analysis(cycle, START, TODAY)
    deeds.append(lambda: subject.hold_debrief(cycle, later, TODAY))
    for deed in deeds:
        with pytest.raises(errors.InTheFuture):
            deed()


def test_plans_may_lie_in_the_future_but_keep_the_order_of_a_cycle():
    subject = trajectory()
    cycle = subject.cycles[0].id
    subject.plan_cycle(cycle, TODAY + timedelta(days=3), TODAY + timedelta(days=5))
    with pytest.raises(errors.DebriefOnLaterDay):
        subject.plan_cycle(cycle, TODAY + timedelta(days=3), TODAY + timedelta(days=3))
    observed = trajectory(Kind.WITHOUT_VIDEO)
    with pytest.raises(errors.DebriefOnSameDay):
        observed.plan_cycle(observed.cycles[0].id, TODAY, TODAY + timedelta(days=1))


def test_a_pupil_has_no_minimum():
    subject = trajectory(Kind.PUPIL)
    subject.hold_intake(START, TODAY)
    subject.hold_debrief(subject.cycles[0].id, START, TODAY)
    subject.close(START, TODAY)


def test_an_intake_cannot_move_behind_the_first_film():
    subject = trajectory()
    walk(subject, 1)
    with pytest.raises(errors.TooEarly):
        subject.hold_intake(date(2026, 10, 1), TODAY)


def test_a_new_film_date_takes_the_analysis_back():
    subject = trajectory()
    subject.hold_intake(START, TODAY)
    cycle = subject.cycles[0]
    subject.record_film(cycle.id, START, TODAY)
    subject.complete_analysis(cycle.id, START, TODAY)
    subject.record_film(cycle.id, START + timedelta(days=2), TODAY)
    assert cycle.analysed_on is None


def test_a_pupil_starts_only_with_the_guardians_and_a_yes_in_own_words():
    with pytest.raises(errors.StartIncomplete) as refused:
        start(trajectory(Kind.PUPIL, assignment=assignment(guardians_agree=None, own_words=" ")))
    assert set(refused.value.missing) == {"guardians", "own_words"}
    assert start(trajectory(Kind.PUPIL))


def test_a_conversation_is_filmed_once_everyone_at_the_table_agreed():
    subject = trajectory(pupil_basis="")
    subject.hold_intake(START, TODAY)
    first = subject.cycles[0]
    subject.set_table(first.id, [], of_conversation=True)
    with pytest.raises(errors.TableConsentMissing) as nobody:
        subject.record_film(first.id, START, TODAY)
    assert nobody.value.missing == 0
    later = START + timedelta(days=3)
    table = [Participant("ouder", START), Participant("leerkracht", later)]
    subject.set_table(first.id, table, of_conversation=True)
    with pytest.raises(errors.TooEarly) as early:
        subject.record_film(first.id, START, TODAY)
    assert (early.value.earliest, early.value.after) == (later, "table")
    subject.set_table(first.id, [table[0], Participant("leerkracht")], of_conversation=True)
    with pytest.raises(errors.TableConsentMissing) as one:
        subject.record_film(first.id, later, TODAY)
    assert one.value.missing == 1
    subject.set_table(first.id, table, of_conversation=True)
    subject.record_film(first.id, later, TODAY)  # no basis for filming a class is asked
    with pytest.raises(errors.CycleInUse):
        subject.set_table(first.id, [], of_conversation=False)


def test_the_follow_up_comes_after_the_closing_and_is_planned_by_it():
    subject = trajectory()
    with pytest.raises(errors.ClosingFirst):
        subject.hold_follow_up(START, TODAY)
    closed = walk(subject, 3)
    subject.close(closed, TODAY)
    assert subject.planned_follow_up_on == closed + timedelta(weeks=12)
    with pytest.raises(errors.TooEarly):
        subject.hold_follow_up(closed - timedelta(days=1), TODAY)
    subject.hold_follow_up(closed, TODAY)
    assert subject.followed_up_on == closed


def test_closing_a_pupils_trajectory_drops_the_conversations_that_were_only_planned():
    subject = trajectory(Kind.PUPIL)
    subject.hold_intake(START, TODAY)
    subject.hold_debrief(subject.cycles[0].id, START, TODAY)
    subject.close(START, TODAY)
    assert [cycle.number for cycle in subject.cycles] == [1]
