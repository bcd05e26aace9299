"""The desk: a refused command changes nothing, undo takes back, redo does again."""

import copy
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Command, Desk, Query, World
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import (
    AddGoal,
    FillField,
    NoteFact,
    RemoveGoal,
    SetPracticeFact,
)
from beeldcoach.services.trajectories import AddCycle, HoldIntake, PlanCycle
from tests.factories import START, start_command
from tests.fakes import FakeStore, SetClock


def test_a_started_trajectory_stands_on_the_home_page(desk):
    desk.do(start_command())
    (row,) = desk.ask(ShowHome()).rows
    assert (row.name, row.school, len(row.steps)) == ("Marit Jansen", "De Wilgen", 11)


def test_who_watches_is_told_of_everything_stored_and_of_nothing_refused(desk):
    told = []
    end = desk.watch(lambda: told.append(len(desk.ask(ShowHome()).rows)))
    made = desk.do(start_command()).value
    assert told == [1]  # it is stored already
    with pytest.raises(errors.DomainError):
        desk.do(HoldIntake(made, START + timedelta(days=900)))
    assert told == [1]
    desk.do(SetPracticeFact("coach_name", "Jeroen"))
    desk.undo()
    assert told == [1, 1, 1]
    end()
    desk.do(start_command(coachee_name="Sanne Bakker"))
    assert told == [1, 1, 1]


def test_a_school_of_the_same_name_and_place_is_the_same_school(desk, store):
    desk.do(start_command())
    desk.do(start_command(coachee_name="Sanne Bakker", school_name="de wilgen"))
    desk.do(start_command(coachee_name="Youssef El Amrani", school_place="Kampen"))
    assert len(store.tables["schools"]) == 2


def test_a_refused_command_changes_nothing_and_is_no_step_of_undo(desk, store):
    before = copy.deepcopy(store.tables)
    with pytest.raises(errors.StartIncomplete):
        desk.do(start_command(coachee_name=""))
    assert store.tables == before
    assert desk.undo() is None


def test_typing_in_one_field_is_one_step_of_undo(desk, clock):
    trajectory_id = desk.do(start_command()).value
    for words in ("H", "Ho", "Hoe"):
        desk.do(FillField(trajectory_id, "intake", None, "question", words))
        clock.forward(seconds=1)
    desk.undo()
    assert desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers == {}
    desk.redo()
    assert desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers["question"] == "Hoe"


def test_after_a_pause_typing_is_a_new_step(desk, clock):
    trajectory_id = desk.do(start_command()).value
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe"))
    clock.forward(seconds=10)
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe kan ik"))
    desk.undo()
    assert desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers["question"] == "Hoe"


def test_a_new_deed_forgets_what_was_undone(desk):
    trajectory_id = desk.do(start_command()).value
    desk.do(AddCycle(trajectory_id))
    desk.undo()
    desk.do(AddGoal(trajectory_id, "Ik wacht"))
    assert desk.redo() is None


def test_a_fact_about_the_practice_is_undone_and_redone(desk):
    desk.do(SetPracticeFact("coach_name", "Willemien Terpstra"))
    assert desk.undo_status.undo == "SetPracticeFact"
    desk.undo()
    assert desk.ask(ShowHome()).coach_name == ""
    desk.redo()
    assert desk.ask(ShowHome()).coach_name == "Willemien Terpstra"


def test_what_happened_outside_is_no_step_of_undo(desk):
    desk.do(NoteFact("coach_name", "Willemien Terpstra"))
    assert desk.undo_status.undo == ""
    assert desk.ask(ShowHome()).coach_name == "Willemien Terpstra"


def test_every_command_and_query_has_a_handler():
    def leaves(kind):
        for sub in kind.__subclasses__():
            yield from leaves(sub) if sub.__subclasses__() else (sub,)

    found = {kind for base in (Command, Query) for kind in leaves(base)}
    ours = {kind.__name__ for kind in found if kind.__module__.startswith("beeldcoach")}
    assert ours <= {kind.__name__ for kind in HANDLERS}


def test_the_path_moves_on_with_the_intake(desk, clock):
    clock.go_to(START + timedelta(days=30))
    trajectory_id = desk.do(start_command()).value
    assert desk.ask(ShowDossier(trajectory_id, "nl")).due.kind == "intake"
    desk.do(HoldIntake(trajectory_id, START))
    assert desk.ask(ShowDossier(trajectory_id, "nl")).due.kind == "film"


deeds = st.lists(
    st.tuples(st.sampled_from(("fill", "goal", "forget", "cycle", "plan")), st.integers(0, 3)),
    max_size=12,
)


@given(deeds)
def test_undoing_everything_and_doing_it_again_ends_where_it_was(told):
    store = FakeStore(SetClock())
    desk = Desk(World(store.open, store.clock, uuid4), HANDLERS)
    trajectory_id = desk.do(start_command()).value
    start = copy.deepcopy(_plain(store))
    count = sum(_do(desk, store, trajectory_id, *deed) for deed in told)
    end = copy.deepcopy(_plain(store))
    for _ in range(count):
        desk.undo()
    assert _plain(store) == start
    for _ in range(count):
        desk.redo()
    assert _plain(store) == end


def _do(desk, store, trajectory_id, deed, n):
    store.clock.forward(minutes=1)  # each deed is a step of its own
    goals = list(store.tables["goals"].values())
    cycles = store.tables["trajectories"][trajectory_id].cycles
    day = START + timedelta(days=n)
    command = {
        "fill": FillField(trajectory_id, "intake", None, f"field{n}", str(store.clock.now())),
        "goal": AddGoal(trajectory_id, f"goal {n}"),
        "forget": RemoveGoal(goals[n % len(goals)].id) if goals else None,
        "cycle": AddCycle(trajectory_id),
        "plan": PlanCycle(trajectory_id, cycles[n % len(cycles)].id, day, None),
    }[deed]
    if command is not None:
        desk.do(command)
    return command is not None


def _plain(store):
    return {
        kind: sorted(repr(vars(thing)) for thing in things.values())
        for kind, things in store.tables.items()
    }


def test_a_deed_that_only_adds_to_the_ledger_is_told_to_the_pages(desk):
    trajectory_id = desk.do(start_command()).value
    item = ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. van Dalen")
    answered = RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, START)
    assert "ledger" in desk.do(answered).changes.kinds


def test_what_is_done_together_is_one_transaction_and_no_step_of_undo(desk, store):
    with desk.together():
        trajectory_id = desk.do(start_command()).value
        desk.do(AddGoal(trajectory_id, "Ik wacht"))
        assert [row.id for row in desk.ask(ShowHome()).rows] == [trajectory_id]
    assert len(store.tables["goals"]) == 1
    assert desk.undo_status.undo == ""


def test_of_what_is_done_together_an_error_leaves_nothing(desk, store):
    def begin_and_break():
        with desk.together():
            desk.do(start_command())
            desk.do(HoldIntake(uuid4(), START))

    with pytest.raises(KeyError):
        begin_and_break()
    assert store.tables["trajectories"] == {}
    desk.do(start_command())  # the desk is as before
    assert len(store.tables["trajectories"]) == 1


def test_a_second_observer_undoes_and_redoes_only_what_is_hers(desk):
    trajectory_id = desk.do(start_command()).value
    desk.do(AddGoal(trajectory_id, "Ik wacht"), by="M. K.")
    assert desk.undo_status.of("M. K.").undo == "AddGoal"
    assert desk.undo_status.undo_by == "M. K."
    assert desk.undo(by="M. K.") is not None
    assert desk.undo(by="M. K.") is None
    assert (desk.undo_status.undo, desk.undo_status.of("M. K.").undo) == ("StartTrajectory", "")
    assert desk.redo(by="A. B.") is None
    assert desk.redo(by="M. K.") is not None


def test_the_coach_undoes_what_anybody_did_and_can_tell_whose_it_was(desk):
    trajectory_id = desk.do(start_command()).value
    desk.do(AddGoal(trajectory_id, "Ik wacht"), by="M. K.")
    desk.undo()
    assert (desk.undo_status.redo, desk.undo_status.redo_by) == ("AddGoal", "M. K.")


def test_two_who_type_in_one_field_have_each_a_step_of_their_own(desk):
    trajectory_id = desk.do(start_command()).value
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe"))
    desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe kan"), by="M. K.")
    desk.undo()
    assert desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers["question"] == "Hoe"
