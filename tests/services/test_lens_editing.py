"""The coach's own lenses: made, changed, put aside, removed; what was coded comes along."""

from uuid import uuid4

import pytest

from beeldcoach.domain.errors import (
    CodesLeft,
    KeyReserved,
    KeyTaken,
    LensFull,
    LensInUse,
    LensMissing,
    NameMissing,
    NameTaken,
    TooFew,
    TooLong,
    UnknownThing,
)
from beeldcoach.domain.lens import CODE_KEYS, RESERVED_KEYS, Pole, Role, Speech
from beeldcoach.services.content import lens
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.lens_editing import (
    AddCluster,
    AddCode,
    AddLens,
    AddQuestion,
    FillAnswer,
    FillCluster,
    FillCode,
    FillLens,
    FillQuestion,
    KeepLens,
    MoveCluster,
    MoveCode,
    PutLensAside,
    RemoveCluster,
    RemoveCode,
    RemoveLens,
    RemoveQuestion,
    TakeKey,
)
from beeldcoach.services.lenses import ShowLenses, ShowOwnLens
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.services.watching import AddMoment
from tests.services.test_lens_changing import OWN, filmed, moments


@pytest.fixture
def own(desk):
    """A copy of basic communication."""
    return desk.do(AddLens("Mijn kring", "basiscommunicatie", "nl")).value


@pytest.fixture
def page(desk, own):
    return lambda: desk.ask(ShowOwnLens(own))


@pytest.fixture
def used(desk, own):
    """A film that is coded with it."""
    trajectory, film = filmed(desk)
    desk.do(ChangeLens(trajectory, f"own:{own}", "nl"))
    return film


def names(page):
    return [code.name for code in page().lens.codes]


def test_a_lens_begins_empty_with_one_cluster(desk):
    made = desk.do(AddLens("  Kring   en spel ", cluster="Codes")).value
    page = desk.ask(ShowOwnLens(made))
    assert page.lens.name == "Kring en spel"
    assert [cluster.name for cluster in page.lens.clusters] == ["Codes"]
    assert page.lens.codes == ()
    for wrong in (AddLens(" ", cluster="Codes"), AddLens("Kring", cluster=" ")):
        with pytest.raises(NameMissing):
            desk.do(wrong)


def test_a_copy_has_all_of_the_other_and_the_same_ids(desk, page, own):
    copy, first = page().lens, lens("basiscommunicatie", "nl")
    assert (copy.codes, copy.clusters, copy.modifiers) == (
        first.codes,
        first.clusters,
        first.modifiers,
    )
    again = desk.do(AddLens("Mijn kring", f"own:{own}")).value
    assert desk.ask(ShowOwnLens(again)).lens.name == "Mijn kring 2"
    with pytest.raises(LensMissing):
        desk.do(AddLens("Kopie", "onbekend"))
    long = "Een kijkwijzer met een heel lange naam,1"
    copies = [desk.do(AddLens(long, f"own:{own}")).value for _ in range(2)]
    told = [desk.ask(ShowOwnLens(each)).lens.name for each in copies]
    assert told == [long, "Een kijkwijzer met een heel lange naam 2"]
    with pytest.raises(TooLong):
        desk.do(AddLens(long + "!", f"own:{own}"))


def test_a_lens_from_a_file_never_takes_the_place_of_another(desk, page):
    first = desk.do(KeepLens(OWN)).value
    second = desk.do(KeepLens(OWN)).value
    assert first != second
    own = [line.lens.name for line in desk.ask(ShowLenses("nl")) if line.own]
    assert own == ["Mijn kring", "Mijn kring 2", "Mijn kring 3"]
    assert len(page().lens.codes) == 12


def test_name_and_purpose_are_kept_as_they_are_typed(desk, own, page):
    for value in ("K", "Kr", "Kring"):
        desk.do(FillLens(own, "name", value))
    desk.do(FillLens(own, "about", "Voor de kring."))
    assert (page().lens.name, page().lens.about) == ("Kring", "Voor de kring.")
    with pytest.raises(NameMissing):
        desk.do(FillLens(own, "name", ""))
    with pytest.raises(TooLong):
        desk.do(FillLens(own, "about", "a" * 601))
    desk.undo()
    desk.undo()
    assert page().lens.name == "Mijn kring"


def test_a_new_code_gets_a_free_key_and_a_free_name(desk, own, page):
    for _ in range(3):
        desk.do(AddCode(own, "lead", "nieuwe code"))
    added = page().lens.codes[12:]
    assert [code.name for code in added] == ["nieuwe code", "nieuwe code 2", "nieuwe code 3"]
    assert [code.key for code in added] == ["E", "R", "T"]
    for _ in range(len(CODE_KEYS) - 15):
        desk.do(AddCode(own, "lead", "nieuwe code"))
    assert {code.key for code in page().lens.codes} == set(CODE_KEYS)
    assert len(set(names(page))) == len(CODE_KEYS)
    with pytest.raises(LensFull):
        desk.do(AddCode(own, "lead", "nieuwe code"))


def test_every_field_of_a_code_is_kept(desk, own, page):
    wanted = {
        "name": "knikt vaak", "key": "V", "cluster": "silence", "example": "ja, ja", "pole": "",
        "role": "follow_up", "speech": "teacher", "modifier": "of_whom", "interval": True,
        "lead_ms": 3_000, "lag_ms": 9_000_000,
    }  # fmt: skip
    for name, value in wanted.items():
        desk.do(FillCode(own, "nod", name, value))
    code = page().lens.code("nod")
    assert (code.name, code.key, code.cluster, code.example) == (
        "knikt vaak", "V", "silence", "ja, ja",
    )  # fmt: skip
    assert (code.pole, code.role, code.speech) == (Pole.NEUTRAL, Role.FOLLOW_UP, Speech.TEACHER)
    assert (code.interval, code.modifier) == (True, "of_whom")
    assert (code.lead_ms, code.lag_ms) == (3_000, 120_000)


@pytest.mark.parametrize(
    ("name", "value", "refusal"),
    [
        ("name", "", NameMissing),
        ("name", "zeventien letters", TooLong),
        ("name", "HERHALEN", NameTaken),
        ("key", "4", KeyTaken),
        ("key", "k", KeyReserved),
        ("key", "?", KeyReserved),
        ("key", "", KeyReserved),
        ("cluster", "weg", UnknownThing),
        ("modifier", "weg", UnknownThing),
        ("example", "a" * 121, TooLong),
        ("pole", "beter", ValueError),
        ("id", "look", KeyError),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(desk, own, page, name, value, refusal):
    before = page().lens
    with pytest.raises(refusal):
        desk.do(FillCode(own, "nod", name, value))
    assert page().lens == before


def test_a_key_that_is_taken_names_its_owner_and_can_be_taken_over(desk, own, page):
    with pytest.raises(KeyTaken) as taken:
        desk.do(FillCode(own, "nod", "key", "4"))
    assert (taken.value.key, taken.value.name) == ("4", "herhalen")
    desk.do(TakeKey(own, "nod", "4"))
    assert page().lens.code("nod").key == "4"
    assert page().lens.code("repeat").key == "3"
    assert len({code.key for code in page().lens.codes}) == 12
    desk.do(TakeKey(own, "nod", "z"))  # of nobody
    assert page().lens.code("nod").key == "Z"
    for key in RESERVED_KEYS:
        with pytest.raises(KeyReserved):
            desk.do(TakeKey(own, "nod", key))


def test_codes_and_clusters_are_put_in_another_order(desk, own, page):
    desk.do(MoveCode(own, "wait", 0))
    desk.do(MoveCode(own, "look", 99))
    ids = [code.id for code in page().lens.codes]
    assert (ids[0], ids[-1], len(ids)) == ("wait", "look", 12)
    desk.do(MoveCluster(own, "silence", 1))
    assert [c.id for c in page().lens.clusters][:3] == ["follow", "silence", "receive"]


def test_each_cluster_has_a_colour_of_its_own(desk, own, page):
    desk.do(FillCluster(own, "follow", "colour", "oranje"))
    colours = {cluster.id: cluster.colour for cluster in page().lens.clusters}
    assert (colours["follow"], colours["receive"]) == ("oranje", "blauw")
    desk.do(FillCluster(own, "follow", "colour", "geel"))
    desk.do(AddCluster(own, "Nieuw"))
    desk.do(AddCluster(own, "Nieuw"))
    made = page().lens.clusters[-2:]
    assert [(c.name, c.colour) for c in made] == [("Nieuw", "oranje"), ("Nieuw 2", "hemel")]
    with pytest.raises(LensFull):
        desk.do(AddCluster(own, "Nog een"))
    with pytest.raises(UnknownThing):
        desk.do(FillCluster(own, "follow", "colour", "roze"))
    with pytest.raises(NameTaken):
        desk.do(FillCluster(own, "follow", "name", "ontvangen"))


def test_a_cluster_that_goes_leaves_its_codes_to_another(desk, own, page):
    desk.do(RemoveCluster(own, "receive", "follow"))
    assert page().lens.code("nod").cluster == "follow"
    assert len(page().lens.codes) == 12
    with pytest.raises(UnknownThing):
        desk.do(RemoveCluster(own, "lead", "weg"))
    for cluster in ("turns", "lead", "pupil", "silence"):
        desk.do(RemoveCluster(own, cluster, "follow"))
    with pytest.raises(TooFew):
        desk.do(RemoveCluster(own, "follow", ""))


def test_a_code_that_was_not_used_goes_at_once(desk, own, page, used):
    desk.do(RemoveCode(own, "nod"))
    assert page().lens.code("nod") is None
    desk.undo()
    assert page().lens.code("nod").key == "3"


def test_a_code_that_was_used_asks_first_what_becomes_of_its_moments(desk, own, page, store, used):
    for at in range(3):
        desk.do(AddMoment(used, at * 1_000, None, "nod", "ja" if at else ""))
    assert page().uses.of("nod").seen == 3
    with pytest.raises(CodesLeft) as left:
        desk.do(RemoveCode(own, "nod"))
    assert left.value.seen == 3
    with pytest.raises(UnknownThing):
        desk.do(RemoveCode(own, "nod", "weg"))
    with pytest.raises(UnknownThing):
        desk.do(RemoveCode(own, "nod", "nod"))
    assert len(names(page)) == 12
    desk.do(RemoveCode(own, "nod", "repeat"))
    assert [each.code for each in moments(store)] == ["repeat"] * 3
    desk.undo()
    assert [each.code for each in moments(store)] == ["nod"] * 3
    desk.do(RemoveCode(own, "nod", AS_NOTE))
    assert [(m.code, m.note) for m in moments(store)] == [
        (None, "ja knikken"), (None, "ja knikken: ja"), (None, "ja knikken: ja"),
    ]  # fmt: skip
    desk.undo()
    assert len(names(page)) == 12
    assert [each.code for each in moments(store)] == ["nod"] * 3


def test_another_name_or_key_leaves_what_was_coded_as_it_is(desk, own, page, store, used):
    desk.do(AddMoment(used, 0, None, "nod"))
    desk.do(FillCode(own, "nod", "name", "knikken"))
    desk.do(FillCode(own, "nod", "key", "V"))
    assert moments(store)[0].code == "nod"
    assert page().lens.code("nod").name == "knikken"


def test_questions_and_answers(desk, own, page):
    made = desk.do(AddQuestion(own, "hoe?", ("kort", "lang"))).value
    desk.do(FillCode(own, "nod", "modifier", made))
    desk.do(FillQuestion(own, made, "hoe lang?"))
    desk.do(FillAnswer(own, made, 2, "heel lang"))
    asked = page().lens.modifier_of(page().lens.code("nod"))
    assert asked.question == "hoe lang?"
    assert [answer.name for answer in asked.answers] == ["kort", "lang", "heel lang"]
    assert len({answer.id for answer in asked.answers}) == 3
    for at, value, refusal in ((3, "meer", LensFull), (0, "LANG", NameTaken)):
        with pytest.raises(refusal):
            desk.do(FillAnswer(own, made, at, value))
    desk.do(FillAnswer(own, made, 1, ""))
    with pytest.raises(TooFew):
        desk.do(FillAnswer(own, made, 0, " "))
    desk.do(RemoveQuestion(own, made))
    assert page().lens.code("nod").modifier == ""


def test_an_answer_that_is_asked_no_more_stays_in_the_note(desk, own, page, store, used):
    for at, answer in enumerate(("child", "group", "all")):
        moment = desk.do(AddMoment(used, at * 1_000, at * 1_000 + 1, "wait", "stil")).value
        store.tables["moments"][moment].modifier = answer
    assert page().uses.answers == {("wait", "child"): 1, ("wait", "group"): 1, ("wait", "all"): 1}
    desk.do(FillAnswer(own, "of_whom", 1, "twee kinderen"))  # other words for the same answer
    assert [each.modifier for each in moments(store)] == ["child", "group", "all"]
    desk.do(FillAnswer(own, "of_whom", 1, ""))
    assert [(m.modifier, m.note) for m in moments(store)] == [
        ("child", "stil"), ("", "stil (twee kinderen)"), ("all", "stil"),
    ]  # fmt: skip
    desk.do(RemoveQuestion(own, "of_whom"))
    assert [m.note for m in moments(store)] == [
        "stil (kind)",
        "stil (twee kinderen)",
        "stil (allen)",
    ]
    desk.undo()
    desk.undo()
    assert [each.modifier for each in moments(store)] == ["child", "group", "all"]


def test_a_lens_in_use_is_put_aside_and_an_unused_one_goes(desk, own, used):
    with pytest.raises(LensInUse) as use:
        desk.do(RemoveLens(own))
    assert use.value.trajectories == 1
    desk.do(PutLensAside(own, archived=True))
    assert desk.ask(ShowOwnLens(own)).archived
    other = desk.do(AddLens("Kring", cluster="Codes")).value
    desk.do(RemoveLens(other))
    for command in (RemoveLens(other), FillLens(other, "name", "x"), RemoveLens(uuid4())):
        with pytest.raises(UnknownThing):
            desk.do(command)
    desk.undo()
    assert desk.ask(ShowOwnLens(other)).lens.name == "Kring"
