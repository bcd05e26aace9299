"""Commands of fragments: their cards, their order, cutting and joining, with stills and marks."""

from datetime import timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.annotation import Children, Need, Still, TeacherMark, TeacherStatus
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.domain.ids import MarkId, StillId
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import (
    TEXTS,
    AddFragment,
    CutMoment,
    DuplicateFragment,
    FillFragment,
    JoinFragments,
    MoveFragment,
    RemoveFragment,
    SplitFragment,
)
from beeldcoach.services.studio import ShowDebrief, ShowStudio
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.watching import AddMoment
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
def three(desk, film):
    starts = (1_000, 20_000, 40_000)
    return [desk.do(AddFragment(film, at, at + 10_000, f"f{at}")).value for at in starts]


def fragments(desk, film):
    return desk.ask(ShowStudio(film, "nl")).fragments


def keep(store, *things):
    with store.open() as unit:
        for thing in things:
            (unit.stills if isinstance(thing, Still) else unit.marks).save(thing)
        unit.commit()


def test_every_field_of_a_card_is_kept_and_taken_back(desk, film, three):
    card = {name: f"woorden van {name}" for name in TEXTS} | {
        "kind": "question",
        "status": "agreed",
        "need": "autonomy",
        "children": "out_of_focus",
        "used": True,
        "codes": ("wait", "nod", "wait"),
    }
    for name, value in card.items():
        desk.do(FillFragment(three[0], name, value))
    first = fragments(desk, film)[0]
    assert {name: getattr(first, name) for name in TEXTS} == {name: card[name] for name in TEXTS}
    assert (first.status, first.need) == (TeacherStatus.AGREED, Need.AUTONOMY)
    assert (first.children, first.codes) == (Children.OUT_OF_FOCUS, ["wait", "nod"])
    for _ in card:
        desk.undo()
    assert fragments(desk, film)[0].title == "f1000"


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_over_the_limit_is_refused(desk, three, name):
    with pytest.raises(TooLong):
        desk.do(FillFragment(three[0], name, "x" * 20_001))


@pytest.mark.parametrize(("name", "value"), [("id", "x"), ("start_ms", "5"), ("kind", "boos")])
def test_what_is_no_field_of_the_card_is_refused(desk, three, name, value):
    with pytest.raises((KeyError, ValueError)):
        desk.do(FillFragment(three[0], name, value))


def test_typing_in_one_field_is_one_step_of_undo(desk, film, three):
    for words in ("S", "S.", "S. kijkt"):
        desk.do(FillFragment(three[0], "pupil_does", words))
    desk.undo()
    assert fragments(desk, film)[0].pupil_does == ""


def test_the_second_part_of_a_split_comes_next_with_its_stills_and_marks(desk, store, film, three):
    cycle = desk.ask(ShowStudio(film, "nl")).cycle_id
    early, late = (Still(StillId(uuid4()), film, at, three[0]) for at in (2_000, 9_000))
    mark = TeacherMark(MarkId(uuid4()), film, cycle, three[0], 9_500)
    keep(store, early, late, mark)
    second = desk.do(SplitFragment(three[0], 6_000)).value
    found = fragments(desk, film)
    assert [f.id for f in found] == [three[0], second, *three[1:]]
    assert [f.position for f in found] == [0, 1, 2, 3]
    stills = store.tables["stills"]
    assert (stills[early.id].fragment_id, stills[late.id].fragment_id) == (three[0], second)
    assert store.tables["marks"][mark.id].fragment_id == second
    desk.undo()
    assert [f.id for f in fragments(desk, film)] == three
    assert store.tables["stills"][late.id].fragment_id == three[0]


def test_a_double_comes_next_with_stills_of_its_own(desk, store, film, three):
    keep(store, Still(StillId(uuid4()), film, 2_000, three[0], "oogcontact"))
    double = desk.do(DuplicateFragment(three[0])).value
    assert [f.id for f in fragments(desk, film)] == [three[0], double, *three[1:]]
    owners = [still.fragment_id for still in store.tables["stills"].values()]
    assert sorted(map(str, owners)) == sorted(map(str, [three[0], double]))


def test_two_that_are_joined_are_one_in_the_place_of_the_first(desk, store, film, three):
    still = Still(StillId(uuid4()), film, 41_000, three[2])
    keep(store, still)
    desk.do(JoinFragments(three[1], three[2]))
    found = fragments(desk, film)
    assert [(f.id, f.start_ms, f.end_ms, f.position) for f in found] == [
        (three[0], 1_000, 11_000, 0),
        (three[1], 20_000, 50_000, 1),
    ]
    assert store.tables["stills"][still.id].fragment_id == three[1]


def test_a_fragment_is_not_joined_with_itself(desk, three):
    with pytest.raises(SpanInvalid):
        desk.do(JoinFragments(three[0], three[0]))


def test_joining_does_not_make_a_card_that_is_too_long(desk, film, three):
    for each, letter in zip(three, "xy", strict=False):
        desk.do(FillFragment(each, "fact", letter * 15_000))
    with pytest.raises(TooLong):
        desk.do(JoinFragments(three[0], three[1]))
    assert len(fragments(desk, film)) == 3


def test_the_stills_of_a_fragment_that_goes_stay_with_the_film(desk, store, film, three):
    still = Still(StillId(uuid4()), film, 2_000, three[0])
    keep(store, still)
    desk.do(RemoveFragment(three[0]))
    assert store.tables["stills"][still.id].fragment_id is None
    desk.undo()
    assert store.tables["stills"][still.id].fragment_id == three[0]


def test_the_order_is_changed_and_the_debrief_keeps_it_without_what_is_vetoed(desk, film, three):
    desk.do(MoveFragment(three[2], 0))
    desk.do(FillFragment(three[0], "status", "not_shown"))
    told = desk.ask(ShowDebrief(film, "nl"))
    assert [f.id for f in told.shown] == [three[2], three[1]]
    assert told.held_back == 1


def test_a_code_and_the_fragment_around_it_are_one_deed(desk, film):
    desk.do(CutMoment(AddMoment(film, 12_000, code="wait"), 4_000, 16_000))
    told = desk.ask(ShowStudio(film, "nl"))
    assert [(m.code, m.start_ms) for m in told.moments] == [("wait", 12_000)]
    assert [(f.start_ms, f.end_ms) for f in told.fragments] == [(4_000, 16_000)]
    desk.undo()
    told = desk.ask(ShowStudio(film, "nl"))
    assert (told.moments, told.fragments) == ((), ())
