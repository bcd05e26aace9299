"""What can be done at the steps of a trajectory, and what the questions propose."""

from datetime import date

import pytest

from beeldcoach.domain.errors import IntakeFirst, PupilBasisMissing, TooFewCycles
from beeldcoach.domain.trajectory import Kind, Status
from tests.ui.viewmodels.conftest import start
from ui.viewmodels.questions import AskDate, AskText
from ui.viewmodels.steps import opening_step, part_of, step_at
from ui.viewmodels.trajectory import TrajectoryModel


@pytest.fixture
def opened(session, qtbot):
    def open_(trajectory_id):
        model = TrajectoryModel(session)
        with qtbot.waitSignal(model.changed):
            model.open(trajectory_id)
        return model

    return open_


def test_the_intake_is_recorded_on_the_day_that_is_answered(
    opened, trajectory_id, prompter, dossier_of, qtbot
):
    model = opened(trajectory_id)
    prompter.answers = [date(2026, 11, 2)]
    with qtbot.waitSignal(model.changed):
        model.hold_intake()
    question = prompter.asked[0]
    assert isinstance(question, AskDate)
    assert (question.proposed, question.latest) == (date(2026, 11, 24), date(2026, 11, 24))
    assert question.earliest == date(2026, 11, 1)
    assert dossier_of(trajectory_id).trajectory.intake_on == date(2026, 11, 2)


def test_dismissing_the_question_changes_nothing(opened, trajectory_id, prompter, dossier_of):
    prompter.answers = [None]
    opened(trajectory_id).hold_intake()
    assert dossier_of(trajectory_id).trajectory.intake_on is None


def test_a_refusal_is_told_before_it_is_tried(opened, core, trajectory_id, filmable):
    del filmable
    model = opened(trajectory_id)
    first = model.dossier.cycles[0].id
    assert model.film_refusal(first) is None
    assert isinstance(model.closing_refusal(), TooFewCycles)
    fresh = opened(start(core, name="Sanne Bos"))
    assert isinstance(fresh.film_refusal(fresh.dossier.cycles[0].id), IntakeFirst)


def test_without_a_basis_for_pupils_no_film(opened, trajectory_id, prompter, qtbot):
    model = opened(trajectory_id)
    prompter.answers = [date(2026, 11, 2)]
    with qtbot.waitSignal(model.changed):
        model.hold_intake()
    refusal = model.film_refusal(model.dossier.cycles[0].id)
    assert isinstance(refusal, PupilBasisMissing)


def test_a_cycle_is_added_and_dropped(opened, trajectory_id, qtbot):
    model = opened(trajectory_id)
    with qtbot.waitSignal(model.changed):
        model.add_cycle()
    assert len(model.dossier.cycles) == 4
    with qtbot.waitSignal(model.changed):
        model.drop_cycle(model.dossier.cycles[3].id)
    assert len(model.dossier.cycles) == 3


def test_stopping_takes_no_reason(opened, trajectory_id, prompter, dossier_of, qtbot):
    model = opened(trajectory_id)
    prompter.answers = [""]
    with qtbot.waitSignal(model.changed):
        model.stop()
    assert isinstance(prompter.asked[0], AskText)
    assert not prompter.asked[0].required
    assert dossier_of(trajectory_id).trajectory.status is Status.STOPPED


def test_not_answering_does_not_stop(opened, trajectory_id, prompter, dossier_of):
    prompter.answers = [None]
    opened(trajectory_id).stop()
    assert dossier_of(trajectory_id).trajectory.status is Status.RUNNING


def test_without_video_observation_and_debrief_are_on_one_day(
    opened, core, prompter, dossier_of, qtbot
):
    trajectory_id = start(core, Kind.WITHOUT_VIDEO)
    model = opened(trajectory_id)
    prompter.answers = [date(2026, 11, 2), date(2026, 11, 9), lambda asked: asked.proposed]
    cycle_id = model.dossier.cycles[0].id
    for deed in (
        model.hold_intake,
        lambda: model.observe(cycle_id),
        lambda: model.hold_debrief(cycle_id),
    ):
        with qtbot.waitSignal(model.changed):
            deed()
    assert dossier_of(trajectory_id).cycles[0].debriefed_on == date(2026, 11, 9)


def test_parts_name_steps(opened, trajectory_id):
    dossier = opened(trajectory_id).dossier
    parts = [part_of(step) for step in dossier.steps]
    assert parts[:3] == ["intake", "film-1", "debrief-1"]
    assert parts[-4:] == ["closing", "report", "erasure", "follow_up"]
    assert step_at(dossier.steps, "film-2").number == 2
    assert opening_step(dossier.steps, dossier.due, "nowhere") is dossier.due
