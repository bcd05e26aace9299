"""A form is saved while it is filled in; what was typed is never overwritten."""

from datetime import date

import pytest

from beeldcoach.domain.errors import DebriefOnLaterDay, TooLong
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.dossier import ShowForm
from ui.viewmodels.form import FormModel
from ui.viewmodels.form_state import key_of


@pytest.fixture
def model(session, trajectory_id, qtbot):
    model = FormModel(session)
    with qtbot.waitSignal(model.changed):
        model.open(trajectory_id, "intake", None)
    return model


@pytest.fixture
def stored(core, trajectory_id):
    return lambda: core.desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers


def test_an_answer_shows_at_once_and_is_written(model, stored, qtbot):
    with qtbot.waitSignal(model.accepted):
        model.fill("question", "Hoe kan ik wachten?")
        assert model.state.text("question") == "Hoe kan ik wachten?"
    assert stored()["question"] == "Hoe kan ik wachten?"


def test_emptying_an_answer_takes_it_away(model, stored, qtbot):
    model.fill("question", "Hoe?")
    with qtbot.waitSignal(model.accepted):
        model.fill("question", "")
    qtbot.waitUntil(lambda: "question" not in stored())
    assert model.state.text("question") == ""


def test_what_could_not_be_written_stays_as_it_was_typed(model, stored, qtbot):
    long = "a" * (TEXT_LIMIT + 1)
    with qtbot.waitSignal(model.refused) as told:
        model.fill("reason", long)
    key, error = told.args
    assert key[1] == "reason"
    assert isinstance(error, TooLong)
    with qtbot.waitSignal(model.changed):
        model.reload()
    assert model.state.text("reason") == long
    assert "reason" not in stored()


def test_undo_brings_the_earlier_answer_back(model, session, qtbot):
    with qtbot.waitSignal(model.accepted):
        model.fill("question", "Hoe?")
    with qtbot.waitSignal(model.changed):
        session.start(iter_of(session.undo()), pytest.fail)
    qtbot.waitUntil(lambda: model.state.text("question") == "")


def iter_of(step):
    yield step


def test_goals_are_added_changed_and_removed(model, dossier_of, trajectory_id, qtbot):
    with qtbot.waitSignal(model.goal_added) as added:
        model.add_goal()
    qtbot.waitUntil(lambda: len(model.state.goals) == 1)
    goal_id = added.args[0]
    with qtbot.waitSignal(model.accepted):
        model.change_goal(goal_id, "Ik tel drie tellen.", "didactic")
    assert dossier_of(trajectory_id).goals[0].text == "Ik tel drie tellen."
    model.remove_goal(goal_id)
    qtbot.waitUntil(lambda: not model.state.goals)


def test_a_debrief_on_the_day_of_the_film_is_refused_at_its_field(model, trajectory_id, qtbot):
    cycle = model.state.planning.cycles[0]
    same = date(2026, 12, 1)
    with qtbot.waitSignal(model.refused) as told:
        model.plan_cycle(cycle.id, same, same)
    assert isinstance(told.args[1], DebriefOnLaterDay)
    assert model.state.planning.cycles[0].planned_debrief_on == same
    with qtbot.waitSignal(model.accepted):
        model.plan_cycle(cycle.id, same, date(2026, 12, 3))


def test_the_basis_for_pupils_is_recorded_and_taken_back(model, dossier_of, trajectory_id, qtbot):
    with qtbot.waitSignal(model.accepted):
        model.record_basis("consent", date(2026, 11, 3))
    assert dossier_of(trajectory_id).trajectory.pupil_basis == "consent"
    with qtbot.waitSignal(model.accepted):
        model.record_basis("", None)
    assert dossier_of(trajectory_id).trajectory.pupil_basis == ""


def test_advice_on_the_scale_blocks_nothing(model, stored, qtbot):
    model.fill("scale_now", 6)
    with qtbot.waitSignal(model.accepted):
        model.fill("scale_wanted", 4)
    assert model.state.advice["scale_wanted"] == "wanted_below_now"
    qtbot.waitUntil(lambda: stored().get("scale_wanted") == 4)
    model.fill("scale_wanted", 8)
    assert "scale_wanted" not in model.state.advice


def test_a_section_is_filled_when_all_that_always_applies_is_answered(model):
    pupils = next(s for s in model.state.form.sections if s.id == "pupils")
    assert model.state.filled(pupils) == "none"
    model.fill("pupils_out", "twee")
    assert model.state.filled(pupils) == "some"
    model.record_basis("consent", date(2026, 11, 3))
    assert model.state.filled(pupils) == "all"


def test_a_load_that_is_older_than_an_edit_does_not_overwrite_it(model, trajectory_id):
    """What waits to be written stands over what is loaded."""
    model._held[key_of(_fill(trajectory_id))] = _fill(trajectory_id)
    list(_drained(model))
    assert model.state.text("question") == "nieuwer"


def _fill(trajectory_id):
    from beeldcoach.services.recording import FillField

    return FillField(trajectory_id, "intake", None, "question", "nieuwer")


def _drained(model):
    flow = model._load()
    step = next(flow)
    while True:
        try:
            step = flow.send(step.work(None))
        except StopIteration:
            return
        yield step
