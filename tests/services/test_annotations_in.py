"""Annotations from a file: matched, counted, and brought in as one deed that can be undone."""

from dataclasses import replace

import pytest

from beeldcoach.domain.annotation import Actor, Voice
from beeldcoach.domain.errors import LensFull, UnknownThing
from beeldcoach.domain.lens import CODES_MOST
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.formats import model
from beeldcoach.formats.csv_read import read_table
from beeldcoach.formats.errors import Reason
from beeldcoach.formats.files import LIMIT, Format, write
from beeldcoach.services import content
from beeldcoach.services.annotation_codes import NEW
from beeldcoach.services.annotation_plan import LEAVE, Brought, Why, Wish
from beeldcoach.services.annotations_asked import AnnotationsAsked, Kind
from beeldcoach.services.annotations_in import (
    BringIn,
    CountBringIn,
    MatchAnnotations,
    read_annotations,
)
from beeldcoach.services.annotations_made import annotations_made
from beeldcoach.services.errors import NotAnnotations, SourceUnreadable
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.lens_editing import AddCode, AddLens
from beeldcoach.services.lenses import lens_id_of, own_lens
from beeldcoach.services.recoding import AS_NOTE
from tests.formats.made import LESSON, envelope
from tests.services.test_annotations_out import Coded
from tests.services.test_figures import Lessons


class Bringing:
    """Brings files into a film."""

    def __init__(self, desk, store, film_id):
        self.desk, self.store, self.film_id = desk, store, film_id

    def match(self, given, language="nl"):
        return self.desk.ask(MatchAnnotations(self.film_id, language, given))

    def wish(self, given, **changes):
        aims = tuple((each.id, each.aim) for each in self.match(given).found)
        return replace(Wish(given, aims, "nl"), **changes)

    def bring(self, given, **changes):
        return self.desk.do(BringIn(self.film_id, self.wish(given, **changes))).value

    def there(self, kind="moments"):
        found = [e for e in self.store.tables[kind].values() if e.film_id == self.film_id]
        return sorted(found, key=lambda each: getattr(each, "start_ms", 0))


class Receiving(Lessons, Bringing):
    """A film of ten minutes, and files to bring into it."""

    def __init__(self, desk, store, clock):
        super().__init__(desk, store, clock)
        self.film_id = self.film()


@pytest.fixture
def receiving(desk, store, clock):
    return Receiving(desk, store, clock)


def made(*moments, codes=("aankijken", "lachen"), **others):
    return model.Annotations(
        lanes=(model.Lane("l", "Kijken"),),
        codes=tuple(model.Code(f"x{n}", name, "l") for n, name in enumerate(codes)),
        moments=tuple(moments),
        **others,
    )


def test_codes_are_matched_by_name_in_either_language_and_others_become_notes(receiving):
    seen = [model.Moment(n, None, f"x{n}") for n in range(4)]
    given = made(*seen, codes=("AANKIJKEN", "nodding", "lachen", "!"))
    found = {each.name: each.aim for each in receiving.match(given).found}
    assert found == {"AANKIJKEN": "look", "nodding": "nod", "lachen": AS_NOTE, "!": "!"}
    choices = receiving.match(given)
    assert ("nod", "ja knikken", "Ontvangen") in choices.codes
    assert (choices.number, choices.film_name, choices.duration_ms) == (1, "les.mp4", 600_000)
    assert not choices.same_film


def test_what_comes_in_stands_where_it_stood(receiving):
    given = made(
        model.Moment(1_000, None, "x0", "let op", starred=True, actor="pupil"),
        model.Moment(2_000, 3_000, "x1", actor="S3", answers=0),
        model.Moment(4_000, None, None, "bare"),
    )
    brought = receiving.bring(given)
    assert brought == Brought(3, 3, ())
    first, second, third = receiving.there()
    assert (first.code, first.note, first.starred, first.actor) == (
        "look", "let op", True, Actor.PUPIL,
    )  # fmt: skip
    assert (second.start_ms, second.end_ms, second.code) == (2_000, 3_000, None)
    assert (second.note, second.answers) == ("S3: lachen", first.id)
    assert (third.code, third.note) == (None, "bare")


def test_it_is_one_deed_that_undo_takes_back_whole(receiving):
    mine = receiving.see(receiving.film_id, "nod", 500)
    given = made(model.Moment(1_000, None, "x0"), phases=(model.Phase(0, "begin"),))
    receiving.bring(given)
    assert len(receiving.there()) == 2
    receiving.desk.undo()
    assert [moment.id for moment in receiving.there()] == [mine]
    assert receiving.there("phases") == []
    receiving.desk.redo()
    assert len(receiving.there()) == 2
    assert len(receiving.there("phases")) == 1


def test_an_offset_moves_all_and_what_falls_outside_is_counted(receiving):
    given = made(
        model.Moment(1_000, None, "x0"),
        model.Moment(5_000, 9_000, "x0"),
        model.Moment(599_000, 700_000, "x0"),
        model.Moment(700_000, None, "x0"),
        phases=(model.Phase(1_000, "a"), model.Phase(20_000, "b")),
        fragments=(model.Fragment(1, 2, "f"),),
        marks=(model.Mark(700_000),),
        talk=(model.Talk(650_000, 660_000, "both"),),
    )
    brought = receiving.bring(given, offset_ms=-6_000)
    assert dict(brought.left) == {Why.OUTSIDE: 6}
    assert brought.total == brought.came + 6
    assert [(m.start_ms, m.end_ms) for m in receiving.there()] == [(0, 3_000), (593_000, 600_000)]
    assert [phase.start_ms for phase in receiving.there("phases")] == [14_000]


def test_a_film_of_unknown_length_takes_all_that_does_not_begin_before_it(receiving):
    with receiving.store.open() as unit:
        film = unit.films.get(receiving.film_id)
        film.duration_ms = 0
        unit.films.save(film)
        unit.commit()
    given = made(model.Moment(9_000_000, None, "x0"), model.Moment(0, 9_000_000, "x0"))
    assert receiving.bring(given).left == ()


def test_what_says_nothing_or_too_much_stays(receiving):
    given = made(
        model.Moment(1_000, None, None, " \n"),
        model.Moment(2_000, None, "x0", "x" * (TEXT_LIMIT + 1)),
        model.Moment(3_000, None, None, "x" * TEXT_LIMIT),
    )
    assert dict(receiving.bring(given).left) == {Why.EMPTY: 1, Why.TOO_LONG: 1}


def test_the_same_file_once_more_brings_in_nothing(receiving):
    given = made(
        model.Moment(1_000, None, "x0"),
        model.Moment(2_000, None, "x1", "hard"),
        phases=(model.Phase(0, "a"),),
        fragments=(model.Fragment(1, 2, "f"),),
        marks=(model.Mark(7),),
        talk=(model.Talk(0, 9, "both"),),
    )
    assert receiving.bring(given).came == 6
    again = receiving.bring(given)
    assert again.came == 0
    assert dict(again.left) == {Why.THERE: 5, Why.OVERLAP: 1}


def test_talk_comes_in_only_where_nobody_is_marked_as_heard(receiving):
    spans = (
        model.Talk(0, 100, "teacher"),
        model.Talk(50, 70, "pupil"),
        model.Talk(100, 150, "both"),
    )
    brought = receiving.bring(made(talk=spans))
    assert dict(brought.left) == {Why.OVERLAP: 1}
    found = [(s.start_ms, s.end_ms, s.voice) for s in receiving.there("talk_spans")]
    assert found == [(0, 100, Voice.TEACHER), (100, 150, Voice.BOTH)]


def test_what_is_not_chosen_is_counted_and_stays(receiving):
    given = made(
        model.Moment(1_000, None, "x0"),
        model.Moment(2_000, None, None, "bare"),
        phases=(model.Phase(0, "a"),),
    )
    brought = receiving.bring(
        given, aims=(("x0", LEAVE),), kinds=frozenset({Kind.TALK}), with_notes=False
    )
    assert (brought.came, dict(brought.left)) == (0, {Why.NOT_CHOSEN: 3})


@pytest.mark.parametrize(
    ("whose", "found"), [("", ["", ""]), ("Wim", ["Wim", "Wim"]), (None, ["", "Petra"])]
)
def test_it_is_the_coding_of_whom_it_is_said_to_be(receiving, whose, found):
    given = made(model.Moment(1_000, None, "x0"), model.Moment(2_000, None, "x0", observer="Petra"))
    assert receiving.match(given).observers == ("Petra",)
    receiving.bring(given, observer=whose)
    assert [moment.observer for moment in receiving.there()] == found


def test_an_answer_is_known_by_its_name_and_another_is_kept_in_the_note(receiving):
    lens = _lens_with_a_question(receiving)
    code = next(code for code in lens.codes if code.modifier)
    answer = lens.modifier_of(code).answers[0]
    given = made(
        model.Moment(1_000, None, "x0", modifier=answer.name.upper()),
        model.Moment(2_000, None, "x0", "hm", modifier="iets anders"),
        codes=(code.name,),
    )
    receiving.bring(given)
    first, second = receiving.there()
    assert (first.code, first.modifier, first.note) == (code.id, answer.id, "")
    assert (second.modifier, second.note) == ("", "hm (iets anders)")


def _lens_with_a_question(receiving):
    for lens_id in content.lens_ids():
        lens = content.lens(lens_id, "nl")
        if any(code.modifier for code in lens.codes):
            with receiving.store.open() as unit:
                trajectory = unit.trajectories.get(receiving.id)
                trajectory.lens = lens_id
                unit.trajectories.save(trajectory)
                unit.commit()
            return lens
    raise AssertionError("no lens asks anything")


def test_a_tier_of_free_texts_becomes_notes_without_its_name(receiving):
    given = model.Annotations(
        lanes=(model.Lane("l", "transcript"),),
        codes=(model.Code("t", "transcript", "l"),),
        moments=(model.Moment(0, 900, "t", "en toen?"), model.Moment(1_000, 1_900, "t")),
    )
    receiving.bring(given)
    assert [moment.note for moment in receiving.there()] == ["en toen?", "transcript"]


@pytest.mark.parametrize(
    "form", [Format.EAF, Format.BORIS, Format.BORIS_GZ, Format.CSV, Format.EXCEL]
)
def test_what_went_out_comes_back_into_another_film_as_it_was(desk, store, clock, tmp_path, form):
    coded = Coded(desk, store, clock)
    asked = AnnotationsAsked(coded.film_id, form, with_notes=True)
    with store.open() as unit:
        work = desk._work(unit)
        given = annotations_made(asked, "nl", work).annotations
    path = tmp_path / f"les{form.suffix}"
    path.write_bytes(write(form, given, envelope("nl")))
    reading = read_annotations(path)
    assert reading.own
    other = Bringing(desk, store, coded.film())
    (part,) = reading.parts
    brought = other.bring(part.annotations, observer=None)
    assert brought.left == ()
    assert brought.came == given.count
    alike = [(m.start_ms, m.end_ms, m.code, m.starred, m.actor, m.observer) for m in other.there()]
    before = sorted(
        (m for m in store.tables["moments"].values() if m.film_id == coded.film_id),
        key=lambda moment: moment.start_ms,
    )
    assert [each for each in alike if each[2] is not None] == [
        (m.start_ms, m.end_ms, m.code, m.starred, m.actor, m.observer)
        for m in before
        if m.code not in (None, "gone")
    ]
    second = next(m for m in other.there() if m.code == "nod")
    assert other.store.tables["moments"][second.answers].code == "initiative"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("les.eaf", b"<html/>", Reason.UNKNOWN),
        ("les.csv", "één".encode("cp1252"), Reason.NOT_TEXT),
        ("les.boris", b"{", Reason.BROKEN),
        ("les.csv", b"x" * (LIMIT + 1), Reason.TOO_LARGE),
        ("les.csv", b"", Reason.EMPTY),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_nothing_of_itself(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NotAnnotations) as refused:
        read_annotations(tmp_path / name)
    assert refused.value.reason == reason.value
    assert str(refused.value) == "NotAnnotations"


def test_a_file_that_is_not_there_is_unreadable(tmp_path):
    with pytest.raises(SourceUnreadable):
        read_annotations(tmp_path / "les.eaf")


def test_counting_tells_what_bringing_in_will_do_and_changes_nothing(receiving):
    given = read_table(b"start,stop,code\n1,2,aankijken\n3,4,lachen\n900,901,aankijken\n").parts[0]
    wish = receiving.wish(given.annotations)
    told = receiving.desk.ask(CountBringIn(receiving.film_id, wish))
    assert (told.total, told.came, dict(told.left)) == (3, 2, {Why.OUTSIDE: 1})
    assert receiving.there() == []
    assert receiving.desk.do(BringIn(receiving.film_id, wish)).value == told


def test_a_long_lesson_comes_in_whole(receiving):
    many = tuple(model.Moment(n * 50, None, "x0") for n in range(10_000))
    assert receiving.bring(made(*many)).came == 10_000


def test_a_command_shows_nothing_of_a_file_in_its_words():
    assert "rij twee" not in repr(BringIn(None, Wish(LESSON, (), "nl")))


class OwnLensed(Receiving):
    """Looks through a lens of the coach's own, with one code in it."""

    def __init__(self, desk, store, clock):
        super().__init__(desk, store, clock)
        lens_id = desk.do(AddLens("Van mij", cluster="Kijken")).value
        own = store.tables["lenses"][lens_id]
        cluster = own.body["clusters"][0]["id"]
        self.known = desk.do(AddCode(lens_id, cluster, "aankijken")).value
        self.own_id = lens_id
        desk.do(ChangeLens(self.id, lens_id_of(own), "nl"))

    @property
    def lens(self):
        return own_lens(self.store.tables["lenses"][self.own_id])


@pytest.fixture
def own_lensed(desk, store, clock):
    return OwnLensed(desk, store, clock)


def test_a_code_of_a_file_can_become_a_new_one_of_an_own_lens(own_lensed):
    given = model.Annotations(
        lanes=(model.Lane("l", "kijken"), model.Lane("m", "Een heel lang lopende laan")),
        codes=(
            model.Code("x0", "aankijken", "l"),
            model.Code("x1", "wegkijken naar buiten", "l", interval=True),
            model.Code("x2", "lachen", "m"),
        ),
        moments=(
            model.Moment(1_000, None, "x0"),
            model.Moment(2_000, 2_500, "x1"),
            model.Moment(3_000, None, "x2"),
        ),
    )
    assert own_lensed.match(given).room == CODES_MOST - 1
    aims = (("x0", own_lensed.known), ("x1", NEW), ("x2", NEW))
    brought = own_lensed.bring(given, aims=aims)
    assert brought.left == ()
    codes = {code.name: code for code in own_lensed.lens.codes}
    assert list(codes) == ["aankijken", "wegkijken naar b", "lachen"]
    assert codes["wegkijken naar b"].interval
    assert codes["wegkijken naar b"].cluster == codes["aankijken"].cluster
    assert own_lensed.lens.cluster_of(codes["lachen"]).name == "Een heel lang lo"
    assert len({code.key for code in codes.values()}) == 3
    assert [moment.code for moment in own_lensed.there()] == [
        codes[name].id for name in ("aankijken", "wegkijken naar b", "lachen")
    ]
    own_lensed.desk.undo()
    assert [code.name for code in own_lensed.lens.codes] == ["aankijken"]
    assert own_lensed.there() == []


def test_a_lens_that_is_full_takes_no_more_and_nothing_comes_in(own_lensed):
    names = tuple(f"code {n}" for n in range(CODES_MOST))
    given = made(*(model.Moment(n, None, f"x{n}") for n in range(CODES_MOST)), codes=names)
    wish = own_lensed.wish(given, aims=tuple((code.id, NEW) for code in given.codes))
    for deed in (own_lensed.desk.ask, own_lensed.desk.do):
        command = CountBringIn if deed == own_lensed.desk.ask else BringIn
        with pytest.raises(LensFull):
            deed(command(own_lensed.film_id, wish))
    assert own_lensed.there() == []
    assert len(own_lensed.lens.codes) == 1


def test_a_lens_that_is_shipped_takes_no_new_codes(receiving):
    given = made(model.Moment(1_000, None, "x1"))
    assert receiving.match(given).room == 0
    with pytest.raises(UnknownThing):
        receiving.bring(given, aims=(("x1", NEW),))
