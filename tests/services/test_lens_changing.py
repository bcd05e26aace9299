"""Looking through another lens: what was coded comes along, and nothing is lost."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.domain.errors import CodesLeft, LensMissing
from beeldcoach.domain.lens import Answer, Cluster, Code, Lens, Modifier, OwnLens
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.content import lens, lens_ids
from beeldcoach.services.desk import Desk, World
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.goals import SetGoalCodes, TakeGoal
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.lens_body import body_of, lens_from
from beeldcoach.services.lens_changing import ChangeLens, ShowLensChange
from beeldcoach.services.lenses import ShowLenses, lens_id_of
from beeldcoach.services.observing import AddSighting, StartObservation
from beeldcoach.services.recoding import AS_NOTE, proposed
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from beeldcoach.services.watching import AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored
from tests.fakes import FakeStore, SetClock

OWN = Lens(
    "",
    "Mijn kring",
    (Cluster("kring", "Kring", "groen"),),
    (
        Code("round", "RONDKIJKEN", "1", "kring"),
        Code("nod", "knikt", "2", "kring", modifier="who"),
        Code("wait", "wachten", "3", "kring", interval=True, modifier="who"),
    ),
    (Modifier("who", "van wie?", (Answer("child", "kind"), Answer("all", "allen"))),),
    "Voor de kring",
)


def begun(desk, **changes):
    made = desk.do(start_command(**changes)).value
    desk.do(HoldIntake(made, START))
    desk.do(RecordPupilBasis(made, "consent", START))
    return made


def filmed(desk, content=b"film"):
    made = begun(desk)
    cycle = desk.ask(ShowDossier(made, "nl")).cycles[0].id
    on = START + timedelta(days=5)
    agree_to_work(desk, made)
    return made, desk.do(RegisterFilm(made, cycle, on, "les.mp4", FACTS, stored(content))).value


@pytest.fixture
def made(desk):
    return filmed(desk)


@pytest.fixture
def own(store):
    kept = OwnLens(uuid4(), OWN.name, body_of(OWN))
    store.tables["lenses"][kept.id] = kept
    return lens_id_of(kept)


def moments(store):
    return sorted(store.tables["moments"].values(), key=lambda each: each.start_ms)


def test_a_body_holds_all_of_a_lens():
    for lens_id in lens_ids():
        told = lens(lens_id, "nl")
        assert lens_from(body_of(told), lens_id, "") == told
    assert lens_from(body_of(OWN), "", "") == OWN


def test_an_own_lens_is_looked_through_as_a_shipped_one(desk, store, made, own):
    trajectory, film = made
    desk.do(ChangeLens(trajectory, own, "nl"))
    studio = desk.ask(ShowStudio(film, "nl"))
    assert studio.lens.name == "Mijn kring"
    assert [code.id for code in studio.lens.codes] == ["round", "nod", "wait"]
    assert desk.ask(ShowDossier(trajectory, "en")).lens.id == own


def test_all_lenses_are_offered_at_the_intake_but_those_put_aside(desk, store, made, own):
    offered = desk.ask(ShowForm(made[0], "intake", None, "nl")).lenses
    assert [each.id for each in offered] == [*lens_ids(), own]
    next(iter(store.tables["lenses"].values())).archived = True
    assert len(desk.ask(ShowForm(made[0], "intake", None, "nl")).lenses) == len(lens_ids())
    desk.do(ChangeLens(made[0], own, "nl"))
    assert desk.ask(ShowForm(made[0], "intake", None, "nl")).lenses[-1].id == own
    lines = {line.lens.id: line for line in desk.ask(ShowLenses("nl"))}
    assert lines[own].archived
    assert (lines[own].used, lines["basiscommunicatie"].used) == (1, 0)


def test_a_trajectory_starts_with_the_lens_that_was_chosen(desk, own):
    made = desk.do(start_command(lens=own)).value
    assert desk.ask(ShowDossier(made, "nl")).lens.name == "Mijn kring"
    with pytest.raises(LensMissing):
        desk.do(start_command(lens=f"own:{uuid4()}"))


def test_a_lens_that_is_not_known_here_shows_what_was_coded(desk, store, made):
    trajectory, film = made
    desk.do(AddMoment(film, 5, None, "nod"))
    store.tables["trajectories"][trajectory].lens = "of_a_later_version"
    studio = desk.ask(ShowStudio(film, "nl"))
    assert studio.lens.codes == ()
    assert [each.code for each in studio.moments] == ["nod"]
    desk.do(ChangeLens(trajectory, "basiscommunicatie", "nl"))
    assert desk.ask(ShowStudio(film, "nl")).lens.code("nod") is not None


def test_codes_go_along_by_id_and_by_name_and_the_others_are_asked(desk, store, made, own):
    trajectory, film = made
    for at, code in enumerate(("nod", "look_round", "propose", "propose", ATTENTION, None)):
        desk.do(AddMoment(film, at * 1_000, None, code, "hier"))
    told = desk.ask(ShowLensChange(trajectory, own, "nl"))
    assert {m.use.name: (m.use.seen, m.proposed) for m in told.moves} == {
        "ja knikken": (1, "nod"),
        "rondkijken": (1, "round"),
        "voorstel doen": (2, AS_NOTE),
    }
    assert told.asks
    with pytest.raises(CodesLeft) as left:
        desk.do(ChangeLens(trajectory, own, "nl"))
    assert left.value.seen == 2
    assert store.tables["trajectories"][trajectory].lens == "basiscommunicatie"
    desk.do(ChangeLens(trajectory, own, "nl", (("propose", AS_NOTE), ("nod", "wait"))))
    codes = [(each.code, each.note) for each in moments(store)]
    assert codes == [
        ("wait", "hier"),
        ("round", "hier"),
        (None, "voorstel doen: hier"),
        (None, "voorstel doen: hier"),
        (ATTENTION, "hier"),
        (None, "hier"),
    ]
    desk.undo()
    assert [each.code for each in moments(store)][:4] == ["nod", "look_round", "propose", "propose"]
    assert store.tables["trajectories"][trajectory].lens == "basiscommunicatie"
    desk.redo()
    assert [(each.code, each.note) for each in moments(store)] == codes


def test_an_answer_goes_along_where_it_is_asked_and_else_into_the_note(desk, store, made, own):
    trajectory, film = made
    for at, answer in enumerate(("child", "group")):
        moment = desk.do(AddMoment(film, at * 1_000, at * 1_000 + 500, "wait", "stil")).value
        store.tables["moments"][moment].modifier = answer
    desk.do(ChangeLens(trajectory, own, "nl"))
    kept, said = moments(store)
    assert (kept.code, kept.modifier, kept.note) == ("wait", "child", "stil")
    assert (said.code, said.modifier, said.note) == ("wait", "", "stil (groepje)")
    assert said.end_ms == 1_500


def test_what_fragments_and_goals_name_goes_along(desk, store, made, own):
    trajectory, _ = made
    goal = desk.do(TakeGoal(trajectory, "three_counts", "nl")).value
    desk.do(SetGoalCodes(goal, ("wait", "propose", "look_round")))
    told = desk.ask(ShowLensChange(trajectory, own, "nl"))
    assert {m.use.code: (m.use.seen, m.use.named) for m in told.moves} == {
        "wait": (0, 1), "propose": (0, 1), "look_round": (0, 1),
    }  # fmt: skip
    desk.do(ChangeLens(trajectory, own, "nl", (("propose", "round"),)))
    assert store.tables["goals"][goal].codes == ["wait", "round"]


def test_what_was_seen_without_a_camera_goes_along(desk, store, own):
    trajectory = begun(desk, kind=Kind.WITHOUT_VIDEO)
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    desk.do(StartObservation(trajectory, cycle))
    for at, code in enumerate(("nod", "choice", "!")):
        desk.do(AddSighting(trajectory, cycle, at, code))
    desk.do(ChangeLens(trajectory, own, "nl", (("choice", AS_NOTE),)))
    seen = sorted(store.tables["sightings"].values(), key=lambda each: each.at_ms)
    assert [(each.code, each.note) for each in seen] == [
        ("nod", ""), (None, "keuze geven"), ("!", ""),
    ]  # fmt: skip


def test_other_trajectories_stay_as_they_are(desk, store, made, own):
    other, film = filmed(desk, b"andere film")
    desk.do(AddMoment(film, 5, None, "propose"))
    desk.do(ChangeLens(made[0], own, "nl"))
    assert [each.code for each in moments(store)] == ["propose"]
    assert store.tables["trajectories"][other].lens == "basiscommunicatie"


def test_there_must_be_such_a_lens(desk, made):
    for strange in ("onbekend", f"own:{uuid4()}"):
        with pytest.raises(LensMissing):
            desk.do(ChangeLens(made[0], strange, "nl"))


def test_a_code_is_like_one_of_the_same_id_or_else_of_the_same_name():
    assert proposed("nod", "iets", OWN) == "nod"
    assert proposed("look_round", "Rondkijken", OWN) == "round"
    assert proposed("x", "anders", OWN) == AS_NOTE


_FILM_CODES = st.sampled_from(
    [
        ATTENTION,
        None,
        "verdwenen",
        *(code.id for each in lens_ids() for code in lens(each, "nl").codes),
    ]
)


@given(
    codes=st.lists(st.tuples(_FILM_CODES, st.sampled_from(["", "kind"])), max_size=25),
    way=st.lists(st.tuples(st.sampled_from(lens_ids()), st.randoms()), min_size=1, max_size=4),
)
def test_no_moment_is_ever_lost_or_left_with_a_code_that_the_lens_has_not(codes, way):
    store = FakeStore(SetClock())
    desk = Desk(World(store.open, store.clock, uuid4), HANDLERS)
    trajectory, film = filmed(desk)
    for at, (code, note) in enumerate(codes):
        desk.do(AddMoment(film, at, at + 7, code, note))
    before = {each.id: (each.start_ms, each.end_ms) for each in moments(store)}
    words = {each.id: each.note for each in moments(store)}
    for lens_id, random in way:
        told = desk.ask(ShowLensChange(trajectory, lens_id, "nl"))
        targets = [AS_NOTE, *(code.id for code in told.new.codes)]
        desk.do(
            ChangeLens(
                trajectory,
                lens_id,
                "nl",
                tuple((move.use.code, random.choice(targets)) for move in told.moves),
            )
        )
        there = moments(store)
        assert {each.id: (each.start_ms, each.end_ms) for each in there} == before
        if told.old.id != lens_id:
            known = {code.id for code in told.new.codes} | {ATTENTION, None}
            assert {each.code for each in there} <= known
        assert all(words[each.id] in each.note for each in there)
    while desk.undo_status.undo == "ChangeLens":
        desk.undo()
    assert [each.code for each in moments(store)] == [code for code, _ in codes]
