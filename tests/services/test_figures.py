"""Figures as the desk answers for them, and the sheets that show them."""

import json
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from uuid import uuid4

import pytest

from beeldcoach.domain.annotation import ATTENTION, Actor, Moment, Phase, Voice
from beeldcoach.domain.figures import Budget
from beeldcoach.domain.lens import Speech
from beeldcoach.services.agreeing import By, ShowAgreement
from beeldcoach.services.agreement_sheet import agreement_sheet
from beeldcoach.services.compare_sheet import Measure, compare_sheet
from beeldcoach.services.comparing import CompareCycles
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.figure_sheets import Group, budget_sheet, plot_sheet
from beeldcoach.services.figure_words import (
    decimal_text,
    long_time_text,
    rate_text,
    seconds_text,
    share_text,
)
from beeldcoach.services.figures import ShowFigures
from beeldcoach.services.film_parts import Over, Scope
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.talk import MarkTalk
from beeldcoach.services.trajectories import (
    CompleteAnalysis,
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    RecordPupilBasis,
)
from beeldcoach.services.watching import AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored

MINUTE = 60_000


class Lessons:
    """A trajectory with films of a given length, and what was seen in them."""

    def __init__(self, desk, store, clock):
        self.desk, self.store = desk, store
        clock.go_to(START + timedelta(days=200))
        self.id = desk.do(start_command()).value
        desk.do(HoldIntake(self.id, START))
        desk.do(RecordPupilBasis(self.id, "consent", START))
        agree_to_work(desk, self.id)

    def film(self, minutes=10):
        cycles = self.desk.ask(ShowDossier(self.id, "nl")).cycles
        number = sum(cycle.film is not None for cycle in cycles)
        on = START + timedelta(days=10 * number + 5)
        if number:
            before = cycles[number - 1]
            self.desk.do(CompleteAnalysis(self.id, before.id, on))
            self.desk.do(HoldDebrief(self.id, before.id, on))
        self.desk.do(PlanCycle(self.id, cycles[number].id, on, on + timedelta(days=1)))
        facts = replace(FACTS, duration_ms=minutes * MINUTE)
        return self.desk.do(
            RegisterFilm(self.id, cycles[number].id, on, "les.mp4", facts, stored(str(on).encode()))
        ).value

    def see(self, film, code, start, end=None, **fields):
        moment = Moment(uuid4(), film, start, end, code, **fields)
        with self.store.open() as unit:
            unit.moments.save(moment)
            unit.commit()
        return moment.id

    def phase(self, film, start, name=""):
        phase = Phase(uuid4(), film, start, name)
        with self.store.open() as unit:
            unit.phases.save(phase)
            unit.commit()
        return phase.id

    def figures(self, film, *, language="nl", scope=None):
        return self.desk.ask(ShowFigures(film, language, scope or Scope()))


@pytest.fixture
def lessons(desk, store, clock):
    return Lessons(desk, store, clock)


def line(lines, name):
    return next(each for each in lines if each.id == name)


def rows(sheet, table=0):
    return {row.cells[0]: row.cells[1:] for row in sheet.tables[table].rows}


def test_every_code_of_the_lens_has_a_line_seen_or_not(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 1_000)
    lessons.see(film, "wait", 10_000, 14_000)
    lessons.see(film, "gone", 20_000)
    lessons.see(film, ATTENTION, 30_000)
    lessons.see(film, None, 40_000, note="stil")
    told = lessons.figures(film)
    assert len(told.codes) == len(told.head.lens.codes) + 1
    assert line(told.codes, "nod").budget.count == 1
    assert line(told.codes, "look").budget == Budget(10 * MINUTE)
    assert line(told.codes, "wait").budget.share == Fraction(4, 600)
    assert told.codes[-1].name == "gone"  # of another lens: still counted
    assert line(told.clusters, "").budget.count == 1
    assert line(told.clusters, "receive").budget.count == 1
    assert len(told.marks) == 3


def test_what_another_observer_saw_is_not_counted(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 1_000)
    lessons.see(film, "nod", 1_500, observer="M. K.")
    told = lessons.figures(film)
    assert line(told.codes, "nod").budget.count == 1
    assert told.observers == ("M. K.",)
    assert len(told.marks) == 1


def test_actors_stand_in_order_with_what_was_not_said_last(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 1_000)
    lessons.see(film, "nod", 2_000, actor=Actor.GROUP)
    lessons.see(film, "nod", 3_000, actor=Actor.TEACHER)
    told = lessons.figures(film)
    assert [each.id for each in told.actors] == ["teacher", "group", ""]
    assert list(rows(budget_sheet(told, Group.ACTOR, "nl"))) == [
        "leerkracht",
        "groep",
        "niet gezegd",
    ]


def test_phases_and_fragments_and_the_coded_part_can_be_chosen(lessons):
    film = lessons.film()
    first = lessons.phase(film, 0, "start")
    second = lessons.phase(film, 2 * MINUTE, "instructie")
    for at in (30_000, 3 * MINUTE, 4 * MINUTE):
        lessons.see(film, "nod", at)
    lessons.desk.do(AddFragment(film, 3 * MINUTE - 1_000, 3 * MINUTE + 59_000))
    told = lessons.figures(film, scope=Scope(Over.PHASES, frozenset({second})))
    assert [(p.id, p.stretch) for p in told.phases] == [
        (first, (0, 2 * MINUTE)),
        (second, (2 * MINUTE, 10 * MINUTE)),
    ]
    assert (told.part.length_ms, line(told.codes, "nod").budget.count) == (8 * MINUTE, 2)
    told = lessons.figures(film, scope=Scope(Over.FRAGMENTS))
    assert (told.part.length_ms, line(told.codes, "nod").budget.count) == (MINUTE, 1)
    told = lessons.figures(film, scope=Scope(Over.CODED))
    assert told.part.stretches == ((30_000, 4 * MINUTE + 1),)
    assert line(told.codes, "nod").budget.count == 3
    told = lessons.figures(film, scope=Scope(Over.PHASES))
    assert (told.part.length_ms, line(told.codes, "nod").budget.rate()) == (0, None)


def test_a_sheet_says_of_what_the_shares_are(lessons):
    film = lessons.film(minutes=10)
    phase = lessons.phase(film, 2 * MINUTE, "instructie")
    lessons.see(film, "wait", 3 * MINUTE, 5 * MINUTE)
    lessons.see(film, "nod", 3 * MINUTE)
    sheet = budget_sheet(lessons.figures(film), Group.CODE, "nl")
    assert sheet.about[0] == "Film 1, 6 september 2026, 10:00"
    assert sheet.about[-1] == "Geteld over de hele film: 10:00"
    assert rows(sheet)["stilte na vraag"] == ("1", "0,10", "2:00,0", "20,0%", "120,0 s", "120,0 s")
    assert rows(sheet)["ja knikken"] == ("1", "0,10", "–", "–", "–", "–")  # noqa: RUF001
    over = Scope(Over.PHASES, frozenset({phase}))
    sheet = budget_sheet(lessons.figures(film, scope=over, language="en"), Group.CLUSTER, "en")
    assert sheet.about[-1] == "Counted over lesson phases: instructie; 8:00 in all"
    assert rows(sheet)["Silence"] == ("1", "0.13", "2:00.0", "25.0%", "120.0 s", "120.0 s")


def test_no_sheet_names_the_coachee_or_holds_a_note(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 1_000, note="Sem kijkt op")
    lessons.see(film, "nod", 2_000, note="Sem lacht", observer="Wim")
    told = lessons.figures(film)
    compared = lessons.desk.ask(CompareCycles(lessons.id, "nl"))
    agreed = lessons.desk.ask(ShowAgreement(film, "nl"))
    sheets = [
        *(budget_sheet(told, group, "nl") for group in Group),
        plot_sheet(told, "nl"),
        *(compare_sheet(compared, Group.CODE, measure, "nl") for measure in Measure),
        agreement_sheet(agreed, "nl"),
    ]
    for sheet in sheets:
        text = json.dumps(sheet.to_data())
        assert told.head.name not in text
        assert "Sem" not in text
        assert sheet.words
    assert "Wim" in sheets[-1].words  # the name that the coach gave the observer; the gate looks


def test_a_plot_has_a_row_a_code_and_what_was_seen_when(lessons):
    film = lessons.film()
    lessons.phase(film, 0, "start")
    lessons.see(film, "wait", 5_000, 9_000)
    lessons.see(film, "nod", 1_000)
    sheet = plot_sheet(lessons.figures(film), "nl")
    assert sheet.plot.length_ms == 10 * MINUTE
    seen = {row.name: row.marks for row in sheet.plot.rows if row.marks}
    assert seen == {"ja knikken": ((1_000, None),), "stilte na vraag": ((5_000, 9_000),)}
    assert sheet.plot.phases == (("start", 0, 10 * MINUTE),)
    assert [row.cells for row in sheet.tables[0].rows] == [
        ("ja knikken", "0:01", "–"),  # noqa: RUF001
        ("stilte na vraag", "0:05", "0:09"),
    ]


def test_films_of_different_length_are_compared_over_ten_minutes(lessons):
    short = lessons.film(minutes=5)
    lessons.see(short, "nod", 1_000)
    lessons.see(short, "wait", 0, MINUTE)
    long = lessons.film(minutes=20)
    for at in range(8):
        lessons.see(long, "nod", at * MINUTE)
    empty = lessons.film(minutes=10)
    told = lessons.desk.ask(CompareCycles(lessons.id, "nl"))
    assert [(f.film_id, f.number, f.is_coded) for f in told.films] == [
        (short, 1, True),
        (long, 2, True),
        (empty, 3, False),
    ]
    by_rate = rows(compare_sheet(told, Group.CODE, Measure.RATE, "nl"))
    assert by_rate["ja knikken"] == ("2,0", "4,0", "–")  # noqa: RUF001
    assert by_rate["herhalen"] == ("0,0", "0,0", "–")  # noqa: RUF001
    by_share = rows(compare_sheet(told, Group.CLUSTER, Measure.SHARE, "nl"))
    assert by_share["Stilte"] == ("20,0%", "–", "–")  # noqa: RUF001
    by_count = rows(compare_sheet(told, Group.CODE, Measure.COUNT, "nl"))
    assert by_count["ja knikken"] == ("1", "8", "–")  # noqa: RUF001
    sheet = compare_sheet(told, Group.CODE, Measure.RATE, "nl")
    (nod,) = [row for row in sheet.tables[0].rows if row.cells[0] == "ja knikken"]
    assert nod.bars == (None, 500, 1000, None)


def test_an_agreement_is_told_with_its_table_and_what_differs(lessons):
    film = lessons.film()
    for at in (10_000, 20_000, 30_000):
        lessons.see(film, "nod", at)
        lessons.see(film, "nod", at + 1_000, observer="M. K.")
    lessons.see(film, "repeat", 40_000)
    lessons.see(film, "name", 40_500, observer="M. K.")
    lessons.see(film, "look", 50_000)
    told = lessons.desk.ask(ShowAgreement(film, "nl", by=By.EVENTS))
    assert (told.observer, told.counts) == ("M. K.", (5, 4))
    assert told.agreement.kappa.observed == Fraction(3, 5)
    assert [d.start_ms for d in told.agreement.differences] == [40_000, 50_000]
    assert told.categories[0] == ("look",)  # as the lens has them
    assert told.categories[-1] == ()
    sheet = agreement_sheet(told, "nl")
    facts = dict(sheet.facts)
    # 9/25 by chance: 3 x 3 for nodding, and nothing else twice
    assert facts["Kappa van Cohen"] == "0,38"
    assert facts["Gelijk"] == "60,0% (3 van 5)"
    assert facts["Door toeval te verwachten"] == "36,0%"
    matrix = rows(sheet)
    assert sheet.tables[0].head[-1] == "Samen"
    assert matrix["ja knikken"][sheet.tables[0].head[1:].index("ja knikken")] == "3"
    assert matrix["Samen"][-1] == "5"
    assert rows(sheet, 1)["ja knikken"] == ("3", "3", "100,0%", "1,00")


def test_a_kappa_that_says_nothing_is_told_as_too_little(lessons):
    film = lessons.film()
    told = lessons.desk.ask(ShowAgreement(film, "nl"))
    assert (told.observers, told.observer) == ((), "")
    assert dict(agreement_sheet(told, "nl").facts)["Kappa van Cohen"] == "te weinig om te zeggen"
    told = lessons.desk.ask(ShowAgreement(film, "nl", by=By.EVENTS))
    text = json.dumps(agreement_sheet(told, "nl").to_data())
    assert "NaN" not in text
    assert "None" not in text


def test_where_nearly_all_is_one_kind_a_note_says_what_that_does_to_kappa(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 10_000)
    lessons.see(film, "nod", 12_000, observer="M. K.")
    sheet = agreement_sheet(lessons.desk.ask(ShowAgreement(film, "nl")), "nl")
    assert any(note.startswith("99,8% is niets") for note in sheet.notes)
    by_events = agreement_sheet(lessons.desk.ask(ShowAgreement(film, "nl", by=By.EVENTS)), "nl")
    assert any("ja knikken" in note for note in by_events.notes)  # all of it, here


def test_the_second_observer_can_be_compared_over_what_she_coded(lessons):
    film = lessons.film()
    lessons.see(film, "nod", 10_000)
    lessons.see(film, "nod", 5 * MINUTE)
    lessons.see(film, "nod", 10_500, observer="M. K.")
    lessons.see(film, "nod", 20_500, observer="M. K.")
    told = lessons.desk.ask(ShowAgreement(film, "nl", scope=Scope(Over.CODED)))
    assert told.part.stretches == ((10_500, 20_501),)


@pytest.mark.parametrize(
    ("value", "decimals", "nl", "en"),
    [
        (Fraction(1, 3), 2, "0,33", "0.33"),
        (Fraction(1, 8), 2, "0,13", "0.13"),  # half of the last one upwards
        (Fraction(-1, 8), 2, "−0,13", "−0.13"),  # noqa: RUF001
        (Fraction(-1, 1000), 2, "0,00", "0.00"),
        (12, 0, "12", "12"),
        (Fraction(999, 100), 1, "10,0", "10.0"),
    ],
)
def test_numbers_are_rounded_once(value, decimals, nl, en):
    assert decimal_text(value, decimals, "nl") == nl
    assert decimal_text(value, decimals, "en") == en


def test_times_and_shares_in_words():
    assert long_time_text(125_349, "nl") == "2:05,3"
    assert long_time_text(59_960, "nl") == "1:00,0"
    assert long_time_text(3_600_000, "en") == "1:00:00.0"
    assert seconds_text(Fraction(12_345, 1), "nl") == "12,3 s"
    assert share_text(Fraction(1, 3), "nl") == "33,3%"
    assert (share_text(None, "nl"), rate_text(None, "nl"), seconds_text(None, "nl")) == (
        "–", "–", "–",  # noqa: RUF001
    )  # fmt: skip


def test_moments_coded_by_the_coach_are_those_of_the_command(lessons):
    film = lessons.film()
    lessons.desk.do(AddMoment(film, 1_000, None, "nod"))
    assert line(lessons.figures(film).codes, "nod").budget.points == 1


def talks(lessons, film, *spans):
    for start, end, voice in spans:
        lessons.desk.do(MarkTalk(film, start, end, voice))


def facts(sheet):
    return dict(sheet.facts)


def test_who_talks_how_much_is_told_of_the_part_that_is_chosen(lessons):
    film = lessons.film()
    talks(lessons, film, (0, 2 * MINUTE, Voice.TEACHER), (2 * MINUTE, 3 * MINUTE, Voice.PUPIL))
    lessons.phase(film, 0)
    second = lessons.phase(film, MINUTE)
    told = facts(budget_sheet(lessons.figures(film), Group.CODE, "nl"))
    assert (told["Leerkracht praat"], told["Leerling praat"]) == ("66,7%", "33,3%")
    over = Scope(Over.PHASES, frozenset({second}))
    told = facts(budget_sheet(lessons.figures(film, scope=over), Group.CODE, "nl"))
    assert (told["Leerkracht praat"], told["Leerling praat"]) == ("50,0%", "50,0%")


def test_waits_are_told_where_questions_were_coded(lessons):
    with lessons.store.open() as unit:
        trajectory = unit.trajectories.get(lessons.id)
        trajectory.lens = "beurten_denktijd"
        unit.trajectories.save(trajectory)
        unit.commit()
    film = lessons.film()
    talks(lessons, film, (0, 10_000, Voice.TEACHER), (13_200, 20_000, Voice.PUPIL))
    glasses = lessons.figures(film).head.lens
    question = next(code.id for code in glasses.codes if code.speech is Speech.QUESTION)
    lessons.see(film, question, 9_500)
    sheet = budget_sheet(lessons.figures(film), Group.CODE, "nl")
    assert facts(sheet)["Wachttijd na een vraag"] == "3,2 s gemiddeld, 1 keer"
    assert "Wachttijd na een antwoord" not in facts(sheet)
    assert any(note.startswith("Na een vraag:") for note in sheet.notes)


def test_while_nobody_was_named_only_silence_is_told(lessons):
    film = lessons.film()
    speech = ((0, 3 * MINUTE), (6 * MINUTE, 9 * MINUTE))
    told = lessons.desk.ask(ShowFigures(film, "nl", speech=speech))
    sheet = budget_sheet(told, Group.CODE, "nl")
    assert facts(sheet)["Stilte"] == "40,0%"
    assert "Leerkracht praat" not in facts(sheet)
    assert any("in het geluid vond" in note for note in sheet.notes)


def test_of_a_film_that_nobody_listened_to_nothing_is_told(lessons):
    told = lessons.figures(lessons.film())
    assert told.talk is None
    assert "Stilte" not in facts(budget_sheet(told, Group.CODE, "nl"))
