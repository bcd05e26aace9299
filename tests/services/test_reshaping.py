"""A moment split or made once more: each is one step of undo."""

from datetime import timedelta

import pytest

from beeldcoach.domain.annotation import Actor
from beeldcoach.domain.errors import SpanInvalid
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.reshaping import DuplicateMoment, SplitMoment
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.watching import AddMoment, StarMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored


@pytest.fixture
def film(desk):
    trajectory = desk.do(start_command()).value
    desk.do(HoldIntake(trajectory, START))
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    on = START + timedelta(days=5)
    desk.do(PlanCycle(trajectory, cycle, on, on + timedelta(days=1)))
    agree_to_work(desk, trajectory)
    return desk.do(RegisterFilm(trajectory, cycle, on, "les.mp4", FACTS, stored())).value


@pytest.fixture
def told(desk, film, store):
    """A moment with all that can be said of one."""
    item = desk.do(AddMoment(film, 1_000, 5_000, "wait", "drie tellen")).value
    desk.do(StarMoment(item, True))
    with store.open() as unit:
        moment = unit.moments.get(item)
        moment.actor, moment.modifier = Actor.PUPIL, "child"
        unit.moments.save(moment)
        unit.commit()
    return item


def moments(desk, film):
    return desk.ask(ShowStudio(film, "nl")).moments


def test_a_split_moment_is_two_of_the_same_and_one_undo_makes_it_whole(desk, film, told):
    rest = desk.do(SplitMoment(told, 2_000)).value
    first, second = moments(desk, film)
    assert (first.id, first.start_ms, first.end_ms) == (told, 1_000, 2_000)
    assert (second.id, second.start_ms, second.end_ms) == (rest, 2_000, 5_000)
    assert (second.code, second.actor, second.modifier) == ("wait", Actor.PUPIL, "child")
    assert (first.note, second.note) == ("drie tellen", "")
    desk.undo()
    (whole,) = moments(desk, film)
    assert (whole.id, whole.start_ms, whole.end_ms) == (told, 1_000, 5_000)


@pytest.mark.parametrize("at_ms", [0, 1_000, 5_000, 9_000])
def test_a_moment_is_not_split_where_it_does_not_lie(desk, film, told, at_ms):
    with pytest.raises(SpanInvalid):
        desk.do(SplitMoment(told, at_ms))
    assert len(moments(desk, film)) == 1


def test_a_moment_without_a_length_is_not_split(desk, film):
    item = desk.do(AddMoment(film, 1_000, None, "wait")).value
    with pytest.raises(SpanInvalid):
        desk.do(SplitMoment(item, 1_000))


def test_a_doubled_moment_says_the_same_elsewhere(desk, film, told):
    made = desk.do(DuplicateMoment(told, 8_000)).value
    first, second = moments(desk, film)
    assert (second.id, second.start_ms, second.end_ms) == (made, 8_000, 12_000)
    for name in ("code", "note", "starred", "actor", "modifier", "observer"):
        assert getattr(second, name) == getattr(first, name)
    desk.undo()
    assert [moment.id for moment in moments(desk, film)] == [told]
