"""Annotations on their way out: asked of the gate, counted, written with a stamp, and recorded."""

import hashlib
from dataclasses import replace
from types import SimpleNamespace
from uuid import uuid4

import pytest

from beeldcoach.domain.annotation import (
    ATTENTION,
    Actor,
    Fragment,
    TalkSpan,
    TeacherMark,
    TeacherStatus,
    Voice,
)
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Ground, Recipient, Refusal, Release
from beeldcoach.formats.files import Format, read
from beeldcoach.formats.texts import texts_in
from beeldcoach.services.angles import SetOffset
from beeldcoach.services.annotations_asked import AnnotationsAsked, Kind, Left
from beeldcoach.services.annotations_out import (
    CountAnnotations,
    ShowAnnotationChoices,
    annotations_out,
)
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.people import AddPerson
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import FillField, SetPracticeFact
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import FACTS, start_command, stored, written_consent
from tests.services.test_figures import Lessons
from tests.services.test_figures_out import FakeOutbox

NOTES = "Sem steekt zijn hand op, Noor de Wit niet"


class Coded(Lessons):
    """A film with something of every kind in it, and a core to let it out of."""

    def __init__(self, desk, store, clock):
        super().__init__(desk, store, clock)
        self.clock, self.film_id = clock, self.film()
        desk.do(FillField(self.id, "intake", None, "pupil_names", "Sem, Noor de Wit"))
        desk.do(SetPracticeFact("coach_name", "Annemiek Smit"))
        first = self.see(self.film_id, "initiative", 1_000, actor=Actor.PUPIL, note=NOTES)
        self.see(self.film_id, "nod", 2_000, actor=Actor.TEACHER, answers=first, starred=True)
        self.see(self.film_id, "wait", 5_000, 8_500, observer="Petra Bos")
        self.see(self.film_id, ATTENTION, 9_000)
        self.see(self.film_id, "gone", 9_500)
        self.see(self.film_id, None, 9_900, note="nadenken over de opstelling")
        self.phase(self.film_id, 0, "instructie")
        film = store.tables["films"][self.film_id]
        with store.open() as unit:
            unit.fragments.save(Fragment(uuid4(), film.id, 500, 9_000, 0, "Sem mag", question="?"))
            hidden = Fragment(uuid4(), film.id, 500, 900, 1, "niet")
            hidden.status = TeacherStatus.NOT_SHOWN
            unit.fragments.save(hidden)
            unit.talk_spans.save(TalkSpan(uuid4(), film.id, 0, 900, Voice.TEACHER))
            unit.marks.save(TeacherMark(uuid4(), film.id, film.cycle_id, None, 700, "dit!"))
            unit.commit()
        self.outbox = FakeOutbox()
        self.core = SimpleNamespace(desk=desk, clock=clock, outbox=self.outbox)
        trajectory = store.tables["trajectories"][self.id]
        self.her = Recipient(f"person:{trajectory.coachee_id}", "Marit Jansen")
        self.other = Recipient("named:1", "Joris de Bruin")

    def asked(self, **changes):
        return replace(AnnotationsAsked(self.film_id), **changes)

    def gate(self, to=None, purpose=Purpose.COPY_OWN, **changes):
        asked = self.asked(**changes)
        return AskGate(self.id, purpose, to or self.her, "annotations", annotations=asked)

    def out(self, tmp_path, gate):
        place = tmp_path / "les"
        annotations_out(self.core, gate, place, Silent())
        return self.outbox.files[place]

    def agree(self, material="annotations", to=None):
        evidence = stored(b"signature")
        self.store.proven.add((evidence.id, evidence.content_digest.hex()))
        to = to or self.other
        item = ConsentItem(Purpose.THIRD_PARTY, material, to.key, to.name)
        fields = {"evidence": evidence, "items": (item,)}
        self.desk.do(written_consent(self.id, to.key, self.clock.today(), **fields))

    def tally(self, **changes):
        return self.desk.ask(CountAnnotations(self.asked(**changes), "nl"))

    @property
    def last(self):
        return self.store.lines[-1][0]


@pytest.fixture
def coded(desk, store, clock):
    return Coded(desk, store, clock)


def failed(decision):
    assert isinstance(decision, Refusal)
    return {check.ground for check in decision.checks if not check.ok}


def found_in(content, form=Format.EAF):
    (part,) = read(f"les{form.suffix}", content).parts
    return part.annotations


@pytest.mark.parametrize("form", list(Format))
def test_she_gets_her_own_annotations_as_any_kind_of_file(coded, tmp_path, form):
    content = coded.out(tmp_path, coded.gate(form=form, with_notes=True))
    assert coded.last.kind is EntryKind.RELEASE_DONE
    assert coded.last.body["sha256"] == hashlib.sha256(content).hexdigest()
    started = coded.store.lines[-2][0]
    assert started.kind is EntryKind.RELEASE_STARTED
    assert started.body["material"] == ["annotations", f"{form.value}:{coded.film_id}", 1]
    assert started.body["row"] == 2
    assert coded.desk.ask(UnfinishedReleases()) == ()
    if form is not Format.BORIS_GZ:
        text = content.decode("utf-8-sig").encode().decode("unicode_escape", "ignore")
        assert str(started.seq) in text
        assert "Marit Jansen" in text
        assert "Sem" not in text
        assert "Noor" not in text


def test_the_file_holds_what_was_seen(coded, tmp_path):
    made = found_in(coded.out(tmp_path, coded.gate(with_notes=True)))
    assert made.media.name == "les.mp4"
    assert (made.media.duration_ms, made.media.frame_ms) == (600_000, 40)
    first, second, third, *_ = made.moments
    assert (first.code, first.actor) == ("initiative", "pupil")
    assert first.note == "[leerling] steekt zijn hand op, [leerling] niet"
    assert (second.code, second.answers, second.starred) == ("nod", 0, True)
    assert (third.end_ms, third.observer) == (8_500, "Petra Bos")
    names = {code.id: code.name for code in made.codes}
    assert names["nod"] == "ja knikken"
    assert names[ATTENTION] == "!"
    assert names["gone"] == "gone"
    lanes = {lane.id: lane.name for lane in made.lanes}
    assert [lanes[code.lane] for code in made.codes if code.id in (ATTENTION, "gone")] == [
        "Nog eens kijken",
        "Andere codes",
    ]
    assert [phase.name for phase in made.phases] == ["instructie"]
    assert [(f.title, f.question) for f in made.fragments] == [("[leerling] mag", "?")]
    assert [mark.text for mark in made.marks] == ["dit!"]
    assert [span.voice for span in made.talk] == ["teacher"]


@pytest.mark.parametrize("form", [Format.EAF, Format.BORIS, Format.CSV])
def test_a_second_camera_is_named_where_the_format_knows_of_two(coded, tmp_path, form):
    cycle = coded.store.tables["films"][coded.film_id].cycle_id
    on, kept = coded.clock.today(), stored(b"behind")
    register = RegisterFilm(coded.id, cycle, on, "Sem achter.mp4", FACTS, kept, coded.film_id)
    angle = coded.desk.do(register).value
    coded.desk.do(SetOffset(angle, 2_500))
    made = found_in(coded.out(tmp_path, coded.gate(form=form)), form)
    expected = [("[leerling] achter.mp4", 2_500)] if form is Format.EAF else []
    assert [(each.name, each.origin_ms) for each in made.angles] == expected


def test_without_notes_no_word_of_the_coach_goes_out(coded, tmp_path):
    content = coded.out(tmp_path, coded.gate())
    made = found_in(content)
    assert not any(moment.note for moment in made.moments)
    assert all(moment.code for moment in made.moments)
    assert not any(each.question for each in made.fragments)
    assert not any(mark.text for mark in made.marks)
    for words in ("nadenken", "hand op", "dit!"):
        assert words not in content.decode()


def test_it_is_told_how_many_of_how_many_go_and_why_not_the_others(coded):
    assert coded.tally(with_notes=True).left == ((Left.NOT_SHOWN, 1),)
    tally = coded.tally()
    assert (tally.total, tally.written) == (11, 9)
    assert dict(tally.left) == {Left.NOTES: 1, Left.NOT_SHOWN: 1}
    assert tally.masked == 1  # the title of a fragment
    assert coded.tally(with_notes=True).masked == 2
    subtitles = coded.tally(form=Format.VTT)
    assert dict(subtitles.left) == {Left.NOTES: 1, Left.NOT_SHOWN: 1, Left.NO_PLACE: 1}
    assert subtitles.total == subtitles.written + sum(count for _, count in subtitles.left)


@pytest.mark.parametrize(
    ("choice", "codes"),
    [
        ({"kinds": frozenset({Kind.CODES})}, ["initiative", "nod", "wait", "gone"]),
        ({"kinds": frozenset({Kind.ATTENTION, Kind.PHASES})}, ["!"]),
        ({"observers": frozenset({"Petra Bos"})}, ["wait"]),
        ({"observers": frozenset({""})}, ["initiative", "nod", "!", "gone"]),
        ({"lanes": frozenset({"receive"})}, ["nod", "!", "gone"]),
        ({"lanes": frozenset(), "kinds": frozenset({Kind.CODES})}, ["gone"]),
    ],
)
def test_only_what_was_chosen_goes_out(coded, tmp_path, choice, codes):
    made = found_in(coded.out(tmp_path, coded.gate(**choice)))
    assert [moment.code for moment in made.moments] == codes
    tally = coded.tally(**choice)
    assert (tally.written, tally.total) == (made.count, 11)
    if "kinds" in choice:
        assert bool(made.phases) is (Kind.PHASES in choice["kinds"])
        assert not made.talk
    if "lanes" in choice:
        own = {lane.id for lane in made.lanes} - {"!lane", "?lane"}
        assert own == choice["lanes"]


def test_a_link_to_what_stays_is_no_link(coded, tmp_path):
    made = found_in(coded.out(tmp_path, coded.gate(lanes=frozenset({"receive"}))))
    assert all(moment.answers is None for moment in made.moments)


def test_the_digest_is_that_of_exactly_what_was_chosen(coded):
    def digest(**changes):
        decision = coded.desk.ask(coded.gate(**changes))
        assert isinstance(decision, Release)
        return decision.request.material.digest

    seen = [
        digest(),
        digest(with_notes=True),
        digest(form=Format.CSV),
        digest(observers=frozenset({""})),
        digest(leave_names_out=True),
    ]
    assert len(set(seen)) == len(seen)
    assert digest() == seen[0]
    coded.see(coded.film_id, "nod", 20_000)
    assert digest() != seen[0]


def test_another_gets_them_with_a_written_yes_for_annotations_only(coded, tmp_path):
    others = coded.gate(coded.other, Purpose.THIRD_PARTY, leave_names_out=True)
    assert failed(coded.desk.ask(others)) == {Ground.CONSENT}
    coded.agree("figures")
    with pytest.raises(ReleaseRefused):
        coded.out(tmp_path, others)
    assert coded.outbox.files == {}
    coded.agree()
    content = coded.out(tmp_path, others)
    assert "Joris de Bruin" in content.decode()
    assert coded.store.lines[-2][0].body["row"] == 9
    consent = coded.desk.ask(ShowConsent(coded.id, "nl")).rows
    (row,) = [row for row in consent if row.material == "annotations"]
    coded.desk.do(WithdrawConsent(coded.id, row.consent_id))
    assert failed(coded.desk.ask(others)) == {Ground.CONSENT}


def test_the_board_gets_none_without_her_and_nobody_for_an_assessment(coded):
    board = Recipient(f"board:{coded.store.tables['trajectories'][coded.id].school_id}", "Bestuur")
    for purpose in (Purpose.REPORT_TO_BOARD, Purpose.ASSESSMENT, Purpose.SUPERVISION):
        assert isinstance(coded.desk.ask(coded.gate(board, purpose)), Refusal)
    assert failed(coded.desk.ask(coded.gate(board, Purpose.THIRD_PARTY))) == {Ground.CONSENT}


def test_others_who_are_named_keep_them_in_until_names_are_left_out(coded, tmp_path):
    coded.desk.do(AddPerson("Wim Bakker", "teacher"))
    coded.desk.do(AddPerson("Petra Bos", "teacher"))
    coded.see(coded.film_id, "nod", 30_000, note="zoals Wim zei")
    coded.agree()
    ask = coded.gate(coded.other, Purpose.THIRD_PARTY, with_notes=True)
    decision = coded.desk.ask(ask)
    assert failed(decision) == {Ground.NO_OTHERS}
    nameless = coded.gate(coded.other, Purpose.THIRD_PARTY, with_notes=True, leave_names_out=True)
    text = coded.out(tmp_path, nameless).decode()
    assert "Wim" not in text
    assert "Petra" not in text
    assert "waarnemer 1" in text
    assert isinstance(coded.desk.ask(coded.gate(with_notes=True)), Release)  # her own


def test_the_name_of_a_pupil_is_found_in_any_text_and_replaced(coded, tmp_path):
    pupil = coded.desk.do(AddPerson("Mei Li Tan", "pupil")).value
    with coded.store.open() as unit:
        person = unit.people.get(pupil)
        person.code = "L-07"
        unit.people.save(person)
        film = unit.films.get(coded.film_id)
        film.file_name = "les met mei.mp4"
        unit.films.save(film)
        unit.commit()
    coded.phase(coded.film_id, 4_000, "SEMS BEURT")
    coded.see(coded.film_id, None, 50_000, note="Mei wijst, de Wit niet; e\u0301e\u0301n Se\u00adm")
    decision = coded.desk.ask(coded.gate(with_notes=True))
    assert isinstance(decision, Release)
    made = found_in(coded.out(tmp_path, coded.gate(with_notes=True)))
    assert made.media.name == "les met [leerling L-07].mp4"
    texts = "\n".join(texts_in(made))
    assert "[leerling] BEURT" in texts
    assert "[leerling L-07] wijst, [leerling] niet; één [leerling]" in texts


def test_of_a_film_of_somebody_else_or_with_nothing_chosen_nothing_goes_out(coded):
    other = coded.desk.do(start_command(coachee_name="Youssef El Amrani")).value
    assert isinstance(coded.desk.ask(replace(coded.gate(), trajectory_id=other)), Refusal)
    gone = replace(coded.gate(), annotations=AnnotationsAsked(uuid4()))
    assert Ground.MATERIAL in failed(coded.desk.ask(gone))
    nothing = coded.gate(kinds=frozenset(), observers=frozenset())
    assert Ground.MATERIAL in failed(coded.desk.ask(nothing))


def test_what_there_is_to_choose_from_is_counted(coded):
    choices = coded.desk.ask(ShowAnnotationChoices(coded.film_id, "nl"))
    assert (choices.number, choices.first_name) == (1, "Marit")
    assert dict(choices.kinds) == {
        Kind.CODES: 4, Kind.ATTENTION: 1, Kind.PHASES: 1, Kind.FRAGMENTS: 2, Kind.TALK: 1,
        Kind.MARKS: 1,
    }  # fmt: skip
    assert {lane.name: lane.count for lane in choices.lanes if lane.count} == {
        "Ontvangen": 1, "Leerling": 1, "Stilte": 1,
    }  # fmt: skip
    assert choices.observers == (("", 5), ("Petra Bos", 1))
    assert choices.notes == 3


def test_the_register_says_what_went_out(coded, tmp_path):
    coded.out(tmp_path, coded.gate())
    (row,) = coded.desk.ask(ShowConsent(coded.id, "nl")).register
    assert (row.what, row.recipient) == ("aantekeningen", "Marit Jansen")
