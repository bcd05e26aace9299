"""Who has seen what and who can see what: of one, of someone, of all; and what goes on paper."""

import json
from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import BreakGlass, Ground, Recipient, Release, Verdict
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.due import TaskKind
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.informing import DecideInforming
from beeldcoach.services.ledger_lines import ShowLedger
from beeldcoach.services.letters import LetterPages, StartLetter
from beeldcoach.services.material_words import MaterialWords
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddPerson, LinkGuardian
from beeldcoach.services.recording import FillField
from beeldcoach.services.register_paper import register_of_person
from beeldcoach.services.release_entries import AbortRelease, FinishRelease
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.report_view import ShowReport
from beeldcoach.services.reporting import ApproveSection, WriteSection
from beeldcoach.services.telling import RecordOralReport, RecordTalk, SetInView, StartViewing
from beeldcoach.services.text_erasure import entries_of_trajectories, erase_texts
from beeldcoach.services.who_saw import About, ShowSeen, ShowSight
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import start_command
from tests.services.test_pictures import HELPER, SUPERVISOR, Case
from tests.services.test_release import Way


@pytest.fixture
def case(desk, store, clock):
    return Case(desk, store, clock)


@pytest.fixture
def ready(desk, store, clock):
    way = Way(desk, store, clock)
    way.three_cycles()
    way.close()
    way.approve_report()
    return way


def sights(desk, trajectory_id, purpose):
    page = desk.ask(ShowSight(About(trajectory_id), "nl"))
    return [(s.recipient, s.what, s.verdict) for _, s in page.rows if s.purpose is purpose]


def let_go(ready):
    started = ready.desk.do(StartRelease(ready.gate())).value
    ready.desk.do(FinishRelease(started.release, "0" * 64, 1_000))
    return started.number


def test_what_she_can_always_see_is_told_and_nothing_else_without_a_yes(desk, case):
    page = desk.ask(ShowSight(About(case.trajectory), "nl"))
    assert [(s.recipient, s.purpose, s.verdict) for _, s in page.rows] == [
        ("Marit Jansen", Purpose.VIEW_OWN, Verdict.VIEW_ONLY),
        ("Marit Jansen", Purpose.COPY_OWN, Verdict.ALLOW),
        ("de coach", Purpose.COACH_WORK, Verdict.VIEW_ONLY),
    ]


def test_each_fragment_is_told_as_the_gate_decides_about_it_today(desk, case, clock):
    first = desk.do(AddFragment(case.film, 1_000, 9_000)).value
    desk.do(AddFragment(case.film, 20_000, 29_000))
    assert first
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER)
    assert sights(desk, case.trajectory, Purpose.THIRD_PARTY) == [
        (HELPER.name, "alle fragmenten", Verdict.NEEDS_UNRECOGNISABLE)
    ]
    desk.do(SetInView(case.film, ()))
    assert sights(desk, case.trajectory, Purpose.THIRD_PARTY) == [
        (HELPER.name, "alle fragmenten", Verdict.ALLOW)
    ]
    clock.forward(days=201)  # the yes was for 200 days
    assert sights(desk, case.trajectory, Purpose.THIRD_PARTY) == []


def test_what_still_stands_in_the_way_is_told_with_it(desk, case):
    desk.do(AddFragment(case.film, 1_000, 9_000))
    desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR)
    [sight] = [
        s
        for _, s in desk.ask(ShowSight(About(case.trajectory), "nl")).rows
        if s.purpose is Purpose.SUPERVISION
    ]
    assert {check.ground for check in sight.lacks} == {Ground.TOLD}
    desk.do(
        RecordTalk(
            case.trajectory, Purpose.SUPERVISION, SUPERVISOR, case.clock.today(), "Fragment 1"
        )
    )
    assert [verdict for *_, verdict in sights(desk, case.trajectory, Purpose.SUPERVISION)] == [
        Verdict.VIEW_ONLY
    ]


def test_what_was_shown_and_told_stands_beside_what_went_out(desk, case):
    desk.do(SetInView(case.film, ()))
    desk.do(StartViewing(case.gate(Purpose.VIEW_OWN, case.teacher, "film")))
    row = case.store.tables["trajectories"][case.trajectory]
    board = Recipient(f"board:{row.school_id}", "Stichting De Meander")
    item = ConsentItem(Purpose.ORAL_INTERIM, "course", board.key, board.name)
    today = case.clock.today()
    desk.do(RecordConsent(case.trajectory, (item,), Answer.YES, Given.ORAL, today))
    desk.do(RecordTalk(case.trajectory, Purpose.ORAL_INTERIM, board, today, "De voortgang"))
    desk.do(RecordOralReport(case.trajectory, board, today, "Hoe het gaat"))
    rows = [row for _, row in desk.ask(ShowSeen(About(case.trajectory), "nl")).rows]
    assert [(r.way, r.thing, r.recipient) for r in rows] == [
        ("told", "alleen het verloop", board.name),
        ("shown", "film 1, helemaal", "Marit Jansen"),
    ]
    assert rows[0].ground.startswith("toestemming van")


def test_someone_over_all_her_trajectories_and_all_together(desk, store, ready):
    ready.consent()
    number = let_go(ready)
    her = store.tables["trajectories"][ready.id].coachee_id
    desk.do(start_command(coachee_name="Bo Visser"))
    for about in (About(ready.id), About(person_id=her), About()):
        page = desk.ask(ShowSeen(about, "nl"))
        assert [(name, row.number) for name, row in page.rows] == [("Marit Jansen", str(number))]
    assert {name for name, _ in desk.ask(ShowSight(About(person_id=her), "nl")).rows} == {
        "Marit Jansen"
    }
    every = desk.ask(ShowSight(About(), "nl")).rows
    assert {name for name, _ in every} == {"Marit Jansen", "Bo Visser"}
    assert desk.ask(ShowLedger("nl"))[0].seq == len(store.lines)


def test_her_register_of_all_goes_out_to_her_and_to_nobody_else(desk, store, ready):
    her = store.tables["trajectories"][ready.id].coachee_id
    ask = AskGate(
        None,
        Purpose.COPY_OWN,
        Recipient(person_key(her), "Marit Jansen"),
        "register",
        person_id=her,
    )
    assert isinstance(desk.ask(ask), Release)
    started = desk.do(StartRelease(ask)).value
    assert started.document.subject == "Marit Jansen"
    assert store.lines[-1][0].body["person_id"] == str(her)
    other = AskGate(None, Purpose.COPY_OWN, ready.board, "register", person_id=her)
    assert desk.ask(other).verdict is Verdict.DENY


def test_after_erasure_of_the_names_the_rows_stay_without_them(desk, store, clock, ready):
    ready.consent()
    let_go(ready)
    with store.open() as unit:
        work = Work(unit, clock, None)
        erase_texts(work, entries_of_trajectories(work, [ready.id]))
        unit.commit()
    [(_, row)] = desk.ask(ShowSeen(About(ready.id), "nl")).rows
    assert row.recipient == "(gewist)"
    assert row.thing == "eindversie van het rapport"


# What the board gets: the report, and letters. It shows no refusal, no pupil, no other teacher.

SECRETS = ("Sem", "Bo Visser", "Geheime notitie", "Iemand anders")  # of whom was refused, too
REFUSALS = ("geweigerd", "ingetrokken", "weiger", " nee")


@pytest.fixture
def refused(desk, ready):
    """Much was asked and refused, much was noted down, and another teacher is known."""
    desk.do(start_command(coachee_name="Bo Visser"))
    desk.do(FillField(ready.id, "intake", None, "remarks", "Geheime notitie over Sem"))
    for purpose, answer in (
        (Purpose.SUPERVISION, Answer.NO),
        (Purpose.THIRD_PARTY, Answer.NO),
        (Purpose.EDUCATION, Answer.NO),
    ):
        item = ConsentItem(purpose, "fragment", "person:x", "Iemand anders")
        today = ready.clock.today()
        desk.do(RecordConsent(ready.id, (item,), answer, Given.ORAL, today))
    page = {row.purpose: row for row in ready_rows(desk, ready)}
    assert page[Purpose.SUPERVISION].state.value == "refused"
    return ready


def ready_rows(desk, ready):
    return desk.ask(ShowConsent(ready.id, "nl")).rows


def words_of(document):
    return json.dumps(document.to_data(), ensure_ascii=False)


def found_in(document, words=(*SECRETS, *REFUSALS)):
    text = words_of(document)
    return {word for word in words if word in text}


def test_the_report_for_the_board_says_nothing_of_refusals_pupils_notes_or_others(desk, refused):
    refused.consent()
    started = desk.do(StartRelease(refused.gate())).value
    assert found_in(started.document) == set()


def test_a_report_that_names_a_pupil_does_not_reach_the_board(desk, refused):
    refused.consent()
    report = desk.ask(ShowReport(refused.id, "nl"))
    section = next(each.id for each in report.sections if each.text)
    desk.do(WriteSection(report.report_id, section, "Het ging goed met Sem."))
    desk.do(ApproveSection(report.report_id, section, approved=True))
    assert Ground.NO_PUPIL_NAMES in refused.refused()


@pytest.mark.parametrize("kind", ["offer", "agreement", "parents", "class", "out_of_view"])
def test_a_letter_as_it_is_filled_in_tells_none_of_it_either(desk, refused, kind):
    letter_id = desk.do(StartLetter(refused.id, kind, "nl")).value
    assert found_in(desk.ask(LetterPages(letter_id)), SECRETS) == set()


def test_the_register_shows_no_refusal_and_the_board_cannot_get_it(desk, clock, refused):
    refused.consent()
    let_go(refused)
    shown = desk.ask(ShowSight(About(refused.id), "nl"))
    asked = (Purpose.SUPERVISION, Purpose.THIRD_PARTY, Purpose.EDUCATION)
    assert not [s for _, s in shown.rows if s.purpose in asked]
    with refused.store.open() as unit:
        her = refused.store.tables["trajectories"][refused.id].coachee_id
        document = register_of_person(Work(unit, clock, desk._world.new_id), her, "nl")
    assert found_in(document) == set()
    for purpose in Purpose:
        decision = desk.ask(refused.gate(purpose, "register"))
        assert not isinstance(decision, Release), purpose


def test_a_withdrawn_yes_gives_no_sight(desk, refused):
    [number] = refused.consent()
    rows = {row.number: row for row in ready_rows(desk, refused)}
    desk.do(WithdrawConsent(refused.id, rows[number].consent_id))
    assert not sights(desk, refused.id, Purpose.REPORT_TO_BOARD)


def test_who_decides_for_a_pupil_in_the_film_may_ask_to_see_the_own_child(desk, case):
    pupil = desk.do(AddPerson("Fenna Oosting", "pupil")).value
    guardian = desk.do(AddPerson("Judith Oosting", "guardian")).value
    desk.do(LinkGuardian(pupil, guardian, relation="moeder"))
    case.store.tables["people"][pupil].born_on = date(2016, 3, 4)
    desk.do(SetInView(case.film, (pupil,)))
    (row,) = sights(desk, case.trajectory, Purpose.ACCESS_REQUEST)
    assert row[1:] == ("het eigen kind in film 1", Verdict.VIEW_ONLY)
    assert row[0].startswith("wie beslist voor")
    desk.do(SetInView(case.film, (pupil, case.person("Els Kuiper"))))
    (row,) = sights(desk, case.trajectory, Purpose.ACCESS_REQUEST)
    assert row[2] is Verdict.NEEDS_UNRECOGNISABLE


def test_a_row_says_why_it_was_broken_off_and_the_ledger_what_to_whom_what_for(desk, case):
    desk.do(SetInView(case.film, ()))
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER)
    started = desk.do(StartRelease(case.gate(Purpose.THIRD_PARTY, HELPER))).value
    desk.do(AbortRelease(started.release.id, case.trajectory, "withdrawn"))
    (_, row), *_ = desk.ask(ShowSeen(About(case.trajectory), "nl")).rows
    assert (row.way, row.reason) == ("aborted", "withdrawn")
    ended, begun = desk.ask(ShowLedger("nl"))[:2]
    for line in (ended, begun):
        assert line.thing == "fragment uit film 1, 0:01 tot 0:09"
        assert (line.recipient, line.release) == (HELPER.name, started.number)
        assert line.purpose_name == "Laten zien aan anderen"
    assert (ended.reason, begun.reason) == ("withdrawn", "")


def by_law(case, **told):
    """Let the film out by law; return its number."""
    why = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
    glass = BreakGlass(why, "artikel 126nd Sv", **told)
    court = Recipient("named:court", "Rechtbank Overijssel")
    ask = case.gate(Purpose.LEGAL_DUTY, court, "film", broken=glass)
    started = case.desk.do(StartRelease(ask)).value
    case.desk.do(FinishRelease(started.release, "0" * 64, 1_000))
    return started.number


def on_paper(desk, case):
    row = case.store.tables["trajectories"][case.trajectory]
    with case.store.open() as unit:
        work = Work(unit, case.clock, uuid4)
        return [each.number for each in register_of_person(work, row.coachee_id, "nl").rows]


def test_what_she_may_not_know_of_is_looked_at_again_and_then_stands_on_her_paper(
    desk, case, clock
):
    again = clock.today() + timedelta(days=30)
    number = by_law(case, informing_forbidden=True, reconsider_on=again)
    (_, row), *_ = desk.ask(ShowSeen(About(case.trajectory), "nl")).rows
    assert (row.held_back, row.reconsider_on) == (True, again)

    def waits():
        return [t for t in desk.ask(ShowHome()).tasks if t.kind is TaskKind.INFORMING]

    assert (on_paper(desk, case), waits()) == ([], [])
    clock.forward(days=30)
    (task,) = waits()
    assert (task.on, task.count, task.late) == (again, number, False)
    later = clock.today() + timedelta(days=10)
    with pytest.raises(UnknownThing):
        desk.do(DecideInforming(number, clock.today()))
    desk.do(DecideInforming(number, later))
    (_, row), *_ = desk.ask(ShowSeen(About(case.trajectory), "nl")).rows
    assert (row.reconsider_on, waits(), on_paper(desk, case)) == (later, [], [])
    desk.do(DecideInforming(number))
    assert on_paper(desk, case) == [str(number)]
    with pytest.raises(UnknownThing):
        desk.do(DecideInforming(number))


def test_which_part_of_which_film_it_was_is_told_and_no_title(desk, case):
    card = desk.do(AddFragment(case.film, 1_000, 9_000, "Sem wordt boos")).value
    assert card
    with case.store.open() as unit:
        words = MaterialWords(Work(unit, case.clock, uuid4), "nl")
        places = {
            "film": "None:None:None",
            "fragment": "192000:220000:None",
            "still": "None:None:192000",
        }
        told = {
            kind: words.of({"material": [kind, f"{case.film}:{place}", 1], "hidden": hidden})
            for (kind, place), hidden in zip(places.items(), (False, True, True), strict=True)
        }
    assert told["film"].startswith("film 1")
    assert "3:12 tot 3:40" in told["fragment"]
    assert "film 1, op 3:12" in told["still"]
    assert all("onherkenbaar" in told[kind] for kind in ("fragment", "still"))
    assert "Sem" not in str(told)
