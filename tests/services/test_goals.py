"""Goals: taken from the bank, in another order, with what was seen of each indicator."""

import pytest

from beeldcoach.domain.errors import TooLong
from beeldcoach.services.content import lens
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.goals import (
    MarkIndicator,
    MoveGoal,
    SetGoalCodes,
    SetIndicators,
    TakeGoal,
)
from beeldcoach.services.recording import AddGoal, ChangeGoal, RemoveGoal
from tests.factories import start_command


@pytest.fixture
def made(desk):
    return desk.do(start_command()).value


def goals(desk, made):
    return desk.ask(ShowDossier(made, "nl")).goals


def stored(store, goal_id):
    return store.tables["goals"][goal_id]


def test_a_goal_of_the_bank_comes_as_words_to_change_with_indicators_and_codes(desk, made):
    goal_id = desk.do(TakeGoal(made, "three_counts", "nl")).value
    (goal,) = goals(desk, made)
    assert goal.id == goal_id
    assert goal.text.startswith("Ik wacht drie tellen na een open vraag, zodat leerlingen")
    assert goal.kind == "didactic"
    assert len(goal.indicators) == 3
    assert all(lens("basiscommunicatie", "nl").code(code) for code in goal.codes)
    desk.do(ChangeGoal(goal_id, "Ik wacht", "pedagogical"))
    (changed,) = goals(desk, made)
    assert (changed.text, changed.kind) == ("Ik wacht", "pedagogical")
    assert changed.indicators == goal.indicators


def test_taking_a_goal_can_be_undone_and_redone(desk, made):
    desk.do(TakeGoal(made, "door_start", "nl"))
    desk.undo()
    assert goals(desk, made) == ()
    desk.redo()
    assert goals(desk, made)[0].kind == "organisation"


def test_goals_change_places_and_undo_puts_them_back(desk, made):
    for text in ("een", "twee", "drie"):
        desk.do(AddGoal(made, text))
    desk.do(MoveGoal(goals(desk, made)[2].id, -1))
    assert [goal.text for goal in goals(desk, made)] == ["een", "drie", "twee"]
    desk.do(MoveGoal(goals(desk, made)[0].id, -1))  # it is first already: nothing to undo
    assert [goal.text for goal in goals(desk, made)] == ["een", "drie", "twee"]
    desk.undo()
    assert [goal.text for goal in goals(desk, made)] == ["een", "twee", "drie"]


def test_a_new_goal_comes_last_after_one_was_removed(desk, made):
    for text in ("een", "twee", "drie"):
        desk.do(AddGoal(made, text))
    desk.do(RemoveGoal(goals(desk, made)[0].id))
    desk.do(AddGoal(made, "vier"))
    assert [goal.text for goal in goals(desk, made)] == ["twee", "drie", "vier"]


def test_what_was_seen_stays_with_an_indicator_that_is_reworded(desk, made, store, clock):
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    cycle_id = desk.ask(ShowDossier(made, "nl")).cycles[0].id
    desk.do(SetIndicators(goal_id, ("Ik ben stil", "Ik kijk rond")))
    desk.do(MarkIndicator(goal_id, "Ik ben stil", cycle_id, "sometimes"))
    desk.do(MarkIndicator(goal_id, "Ik ben stil", None, "often"))
    desk.do(SetIndicators(goal_id, ("Ik ben heel stil", "Ik kijk rond")))
    goal = stored(store, goal_id)
    assert goal.seen("Ik ben heel stil", cycle_id) == "sometimes"
    assert goal.seen("Ik ben heel stil", None) == "often"
    clock.forward(seconds=10)
    desk.do(SetIndicators(goal_id, ("Ik kijk rond",)))
    assert stored(store, goal_id).met == {}
    desk.undo()
    assert stored(store, goal_id).seen("Ik ben heel stil", None) == "often"


def test_empty_indicators_are_left_out_and_long_ones_refused(desk, made):
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    desk.do(SetIndicators(goal_id, (" ", "Ik ben stil ", "")))
    assert goals(desk, made)[0].indicators == ("Ik ben stil",)
    with pytest.raises(TooLong):
        desk.do(SetIndicators(goal_id, ("x" * 501,)))


def test_a_mark_is_taken_away_and_codes_are_set(desk, made, store):
    goal_id = desk.do(AddGoal(made, "Ik wacht")).value
    desk.do(SetIndicators(goal_id, ("stil",)))
    desk.do(MarkIndicator(goal_id, "stil", None, "not"))
    desk.do(MarkIndicator(goal_id, "stil", None, ""))
    assert stored(store, goal_id).met == {}
    desk.do(SetGoalCodes(goal_id, ("wait", "nod")))
    assert goals(desk, made)[0].codes == ("wait", "nod")
    desk.undo()
    assert goals(desk, made)[0].codes == ()
