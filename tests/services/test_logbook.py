"""The logbook of a pupil through the desk."""

from datetime import date, timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.learning import AddLearningGoal, AddWorkingGoal, LookBack
from beeldcoach.services.logbook import (
    AddLogEntry,
    DateLogEntry,
    DropLogPhoto,
    FeelLogEntry,
    KeepLogPhoto,
    RemoveLogEntry,
    ShowLogbook,
    WriteLogEntry,
)
from tests.factories import stored
from tests.services.pupil_made import Pupil

TODAY = date(2026, 11, 24)


@pytest.fixture
def pupil(desk):
    return Pupil(desk).after_intake()


def page(pupil, on=TODAY):
    return pupil.do(AddLogEntry(pupil.id, on))


def entries(pupil):
    return pupil.desk.ask(ShowLogbook(pupil.id)).entries


def test_pages_stand_by_day_the_newest_first(pupil):
    old, new = page(pupil, TODAY - timedelta(days=9)), page(pupil)
    second = page(pupil)
    assert [entry.id for entry in entries(pupil)] == [second, new, old]


def test_a_page_holds_what_the_pupil_wrote(pupil):
    entry_id = page(pupil)
    for name, text in (("did", "kaartjes"), ("worked", "hardop"), ("next_step", "morgen weer")):
        pupil.do(WriteLogEntry(entry_id, name, text))
    pupil.do(FeelLogEntry(entry_id, 8))
    (entry,) = entries(pupil)
    assert (entry.did, entry.worked, entry.next_step, entry.feeling) == (
        "kaartjes",
        "hardop",
        "morgen weer",
        8,
    )


def test_a_page_of_tomorrow_is_refused(pupil):
    with pytest.raises(errors.InTheFuture):
        page(pupil, TODAY + timedelta(days=1))
    entry_id = page(pupil)
    with pytest.raises(errors.InTheFuture):
        pupil.do(DateLogEntry(entry_id, TODAY + timedelta(days=1)))
    assert [entry.on for entry in entries(pupil)] == [TODAY]


def test_a_photo_is_known_to_the_vault_as_long_as_a_page_has_it(pupil, desk):
    entry_id, photo = page(pupil), stored(b"foto")
    pupil.do(KeepLogPhoto(entry_id, photo))
    assert entries(pupil)[0].photo == photo
    assert photo.id in desk.ask(KnownObjects())
    pupil.do(DropLogPhoto(entry_id))
    assert entries(pupil)[0].photo is None
    assert photo.id not in desk.ask(KnownObjects())


def test_another_photo_takes_the_place_of_the_first(pupil, desk):
    entry_id, first, second = page(pupil), stored(b"een"), stored(b"twee")
    pupil.do(KeepLogPhoto(entry_id, first))
    pupil.do(KeepLogPhoto(entry_id, second))
    assert desk.ask(KnownObjects()) == {second.id}


def test_removing_a_page_takes_its_photo_and_undo_brings_both_back(pupil, desk):
    entry_id, photo = page(pupil), stored(b"foto")
    pupil.do(KeepLogPhoto(entry_id, photo))
    pupil.do(RemoveLogEntry(entry_id))
    assert entries(pupil) == ()
    assert desk.ask(KnownObjects()) == frozenset()
    desk.undo()
    assert entries(pupil)[0].photo == photo


def test_running_working_goals_are_offered_and_those_looked_back_on_are_not(pupil, desk):
    aim = pupil.do(AddLearningGoal(pupil.id, "plannen"))
    cycle = pupil.cycle(1)
    done = pupil.do(AddWorkingGoal(aim, cycle, TODAY - timedelta(days=30), "lijstje"))
    pupil.do(AddWorkingGoal(aim, cycle, TODAY - timedelta(days=3), "vraagkaartje"))
    pupil.do(AddWorkingGoal(aim, cycle, TODAY + timedelta(days=3), "straks pas"))
    pupil.do(LookBack(done, "reached"))
    assert desk.ask(ShowLogbook(pupil.id)).goals == ("vraagkaartje",)
