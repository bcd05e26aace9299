"""What a yes is tied to: an exact fragment, conditions, an end; and withdrawing part of it."""

import itertools
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import ANY, Answer, Condition, Given, Purpose, State, Way
from beeldcoach.domain.errors import (
    ConsentIncomplete,
    InTheFuture,
    NothingToWithdraw,
    ReleaseRefused,
    TableRefused,
    TooEarly,
)
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Ground, Recipient, Release, Verdict, Viewing
from beeldcoach.domain.trajectory import Participant
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.filming import MayFilm
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.own_papers import FormAsked
from beeldcoach.services.people import AddPerson, LinkGuardian
from beeldcoach.services.person_file import person_file
from beeldcoach.services.proofs import consent_receipt
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.telling import SetInView
from beeldcoach.services.trajectories import SetTable
from beeldcoach.services.withdrawing import Said, Scope, WithdrawConsent, WithdrawScope
from tests.factories import START
from tests.services.test_pictures import HELPER, SUPERVISOR, Case, failed

THIRD = Purpose.THIRD_PARTY


@pytest.fixture
def case(desk, store, clock):
    made = Case(desk, store, clock)
    desk.do(SetInView(made.film, ()))
    return made


def page(case, giver=None):
    return case.desk.ask(ShowConsent(case.trajectory, "nl", giver))


def row(case, purpose, giver=None):
    return next(row for row in page(case, giver).rows if row.purpose is purpose)


def test_a_yes_to_one_fragment_opens_no_other(case):
    case.desk.do(AddFragment(case.film, 1_000, 9_000))
    case.desk.do(AddFragment(case.film, 20_000, 30_000))
    first, second = page(case).fragments
    case.says(Answer.YES, THIRD, HELPER, first.material)
    assert isinstance(case.ask(THIRD, HELPER), Release)  # of 1 to 9 seconds
    case.says(Answer.NO, THIRD, HELPER, first.material)
    case.says(Answer.YES, THIRD, HELPER, second.material)
    assert case.ask(THIRD, HELPER).verdict is Verdict.DENY


def test_no_to_one_fragment_wins_from_yes_to_all_fragments(case):
    case.desk.do(AddFragment(case.film, 1_000, 9_000))
    (one,) = page(case).fragments
    case.says(Answer.YES, THIRD, HELPER)
    case.says(Answer.NO, THIRD, HELPER, one.material)
    assert case.ask(THIRD, HELPER).verdict is Verdict.DENY


@pytest.mark.parametrize("term", [Condition.VIEW_ONLY, Condition.COACH_PRESENT])
def test_what_was_agreed_to_be_shown_is_not_given(case, term):
    case.says(Answer.YES, THIRD, HELPER, terms=(term,))
    decision = case.ask(THIRD, HELPER)
    assert isinstance(decision, Viewing)
    assert decision.verdict is Verdict.VIEW_ONLY
    assert failed(decision) == {Ground.LOOK_ONLY}


@pytest.mark.parametrize("term", [Condition.HIDDEN, Condition.NO_SOUND])
def test_what_was_agreed_unrecognisable_does_not_go_out_as_it_is(case, term):
    case.says(Answer.YES, THIRD, HELPER, terms=(term,))
    decision = case.ask(THIRD, HELPER)
    assert decision.verdict is Verdict.NEEDS_UNRECOGNISABLE
    assert failed(decision) == {Ground.MADE_HIDDEN}


def test_a_still_has_no_sound_to_take_out(case):
    case.says(Answer.YES, THIRD, HELPER, "still", terms=(Condition.NO_SOUND,))
    assert isinstance(case.ask(THIRD, HELPER, "still"), Release)


def test_the_condition_of_another_in_the_picture_is_held_to(case):
    colleague = case.person("Fatima Yilmaz")
    case.desk.do(SetInView(case.film, (colleague,)))
    case.says(Answer.YES, THIRD, HELPER)
    case.says(Answer.YES, THIRD, HELPER, giver=colleague, terms=(Condition.HIDDEN,))
    assert case.ask(THIRD, HELPER).verdict is Verdict.NEEDS_UNRECOGNISABLE


def record(case, purpose, **changes):
    item = ConsentItem(purpose, "fragment", "named:1", "Pabo Noord", **changes)
    command = RecordConsent(case.trajectory, (item,), Answer.YES, Given.ORAL, case.clock.today())
    return case.desk.do(command).value


def receipt(case, *ends):
    items = [
        ConsentItem(purpose, "fragment", "named:1", "Pabo Noord", valid_until=end)
        for purpose, end in zip((THIRD, Purpose.SUPERVISION), ends, strict=False)
    ]
    no = ConsentItem(Purpose.EDUCATION, "fragment", "named:1", "Pabo Noord")
    numbers = case.desk.do(
        RecordConsent(
            case.trajectory,
            tuple(items),
            Answer.YES,
            Given.ORAL,
            case.clock.today(),
            refused=(no,),
        )
    ).value
    with case.store.open() as unit:
        work = Work(unit, case.clock, uuid4)
        return consent_receipt(work, case.trajectory, numbers, "nl")


def test_a_receipt_tells_one_end_at_its_head_and_several_at_each_line(case):
    end = case.clock.today() + timedelta(days=30)
    one = receipt(case, end, end)
    assert (one.valid_until, one.ends_differ) == (end, False)
    assert not any("geldig" in line.conditions for line in one.lines)
    none = receipt(case, None, None)
    assert (none.valid_until, none.ends_differ) == (None, False)
    several = receipt(case, end, None)
    assert (several.valid_until, several.ends_differ) == (None, True)
    dated, endless, refused = several.lines
    assert "geldig tot en met" in dated.conditions
    assert endless.conditions == "geen einddatum"
    assert (refused.conditions, refused.answer) == ("", "nee")


@pytest.mark.parametrize("purpose", [Purpose.EDUCATION, Purpose.RESEARCH, Purpose.PUBLICATION])
def test_what_goes_into_the_world_ends(case, purpose):
    with pytest.raises(ConsentIncomplete) as refused:
        record(case, purpose)
    assert refused.value.missing == ("until",)
    record(case, purpose, valid_until=case.clock.today() + timedelta(days=365))


def test_education_ends_within_five_years(case):
    with pytest.raises(ConsentIncomplete):
        record(case, Purpose.EDUCATION, valid_until=date(2032, 1, 1))
    record(case, Purpose.RESEARCH, valid_until=date(2032, 1, 1))


def test_another_purpose_is_said_in_words(case):
    with pytest.raises(ConsentIncomplete):
        record(case, Purpose.OTHER)
    record(case, Purpose.OTHER, purpose_words="open dag van de school")
    assert row(case, Purpose.OTHER).purpose_name == "Een ander doel: open dag van de school"


def test_what_another_answers_stands_on_her_own_page_only(case):
    colleague = case.person("Fatima Yilmaz")
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR, giver=colleague)
    assert row(case, Purpose.SUPERVISION).state is State.NONE
    theirs = row(case, Purpose.SUPERVISION, colleague)
    assert (theirs.state, theirs.capacity) == (State.WRITTEN, "other")
    (other,) = page(case).others
    assert (other.name, other.yes, other.no) == ("Fatima Yilmaz", 1, 0)


def test_of_two_guardians_one_refuses_and_that_decides(case):
    pupil = case.desk.do(AddPerson("Sem Bakker", "pupil")).value
    both = [case.desk.do(LinkGuardian(pupil, None, n)).value for n in ("Eline", "Ruben")]
    bonds = [case.store.tables["guardianships"][bond].guardian_id for bond in both]
    item = ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. Bos")

    def say(*by):
        command = RecordConsent(
            case.trajectory, (item,), Answer.YES, Given.ORAL, case.clock.today(),
            giver_id=pupil, by=by,
        )  # fmt: skip
        return case.desk.do(command)

    with pytest.raises(ConsentIncomplete):
        say((bonds[0], Answer.YES))
    say((bonds[0], Answer.YES), (bonds[1], Answer.NO))
    asked = row(case, Purpose.SUPERVISION, pupil)
    assert asked.state is State.REFUSED
    assert (asked.agreed_by, asked.refused_by) == (("Eline",), ("Ruben",))
    say((bonds[0], Answer.YES), (bonds[1], Answer.YES))
    assert row(case, Purpose.SUPERVISION, pupil).state is State.ORAL


def test_everyone_at_a_table_stands_with_the_day_of_her_yes(case):
    cycle = case.store.tables["trajectories"][case.trajectory].cycles[1]
    who = (Participant("ouder", START), Participant("ib'er"))
    case.desk.do(SetTable(case.trajectory, cycle.id, who, True))
    (table,) = page(case).tables
    assert (table.number, table.people) == (2, who)


def test_a_no_at_the_table_keeps_the_film_from_being_made_and_worked_with(case):
    """Said there, or recorded with its text afterwards: the gate's facts follow."""
    parent = case.desk.do(AddPerson("Judith Oosting", "other")).value

    def cycle():
        return case.store.tables["trajectories"][case.trajectory].cycles[0]

    def seat(**more):
        cycle().of_conversation = True
        cycle().participants = [Participant("moeder", person_id=str(parent), **more)]

    def checks():
        asked = case.ask(Purpose.COACH_WORK, Recipient("coach", "jij"), "film")
        return {check.ground: check.ok for check in asked.checks}

    def refused():
        with pytest.raises(TableRefused):
            case.desk.ask(MayFilm(case.trajectory, cycle().id, case.clock.today()))

    seat(agreed_on=START)
    assert checks()[Ground.TABLE]
    assert Ground.BASIS not in checks()
    seat(refused_on=START)
    assert not checks()[Ground.TABLE]
    refused()
    seat(agreed_on=START)
    case.says(Answer.NO, Purpose.COACH_WORK, Recipient("coach", "jij"), "film", giver=parent)
    assert not checks()[Ground.TABLE]
    (told,) = page(case).tables[0].people
    assert (told.answer, told.recorded) == (False, True)
    refused()
    case.says(
        Answer.YES, Purpose.COACH_WORK, Recipient("coach", "jij"), "film", Given.ORAL, giver=parent
    )
    assert checks()[Ground.TABLE]


PARTS = ("*", "fragment", "fragment:1", "film")
WHOM = (ANY, "named:1", "named:2")


@pytest.mark.parametrize("scope", [
    Scope(), Scope(THIRD), Scope(None, "fragment"), Scope(None, "fragment:1"),
    Scope(None, None, "named:1"), Scope(THIRD, "fragment", "named:1"),
])  # fmt: skip
def test_after_withdrawing_a_scope_nothing_in_it_stands_and_all_else_does(case, scope):
    uses = list(itertools.product((THIRD, Purpose.SUPERVISION), PARTS, WHOM))
    for purpose, material, key in uses:
        item = ConsentItem(purpose, material, key, key)
        case.desk.do(
            RecordConsent(case.trajectory, (item,), Answer.YES, Given.ORAL, case.clock.today())
        )
    case.desk.do(WithdrawScope(case.trajectory, scope))
    standing = {
        (r.purpose, r.about, r.recipient)
        for r in page(case).rows
        if r.number and r.state is State.ORAL
    }
    for purpose, material, key in uses:
        inside = (
            scope.purpose in (None, purpose)
            and (scope.material is None or material.startswith(scope.material))
            and scope.recipient in (None, key)
        )
        assert ((purpose, material, key) not in standing) == inside, (purpose, material, key)


def test_a_withdrawal_of_one_fragment_leaves_the_others(case):
    case.desk.do(AddFragment(case.film, 1_000, 9_000))
    (one,) = page(case).fragments
    case.says(Answer.YES, THIRD, HELPER)
    assert isinstance(case.ask(THIRD, HELPER), Release)
    case.desk.do(WithdrawScope(case.trajectory, Scope(None, one.material, None, "fragment 1")))
    assert case.ask(THIRD, HELPER).verdict is Verdict.DENY
    rows = [r for r in page(case).rows if r.purpose is THIRD]
    assert {(r.material_name, r.state) for r in rows} == {
        ("alle fragmenten", State.WRITTEN),
        ("fragment 1", State.WITHDRAWN),
    }


def withdrawn_paper(case, said):
    """Withdraw the supervision that was given under conditions, and return its receipt."""
    case.says(Answer.YES, Purpose.SUPERVISION, SUPERVISOR, terms=(Condition.HIDDEN,))
    given = row(case, Purpose.SUPERVISION)
    case.clock.forward(days=9)
    number = case.desk.do(WithdrawConsent(case.trajectory, given.consent_id, said)).value
    with case.store.open() as unit:
        return given, consent_receipt(
            Work(unit, case.clock, uuid4), case.trajectory, (number,), "nl"
        )


def test_a_withdrawal_keeps_the_conditions_and_the_end_of_what_was_given(case):
    given, paper = withdrawn_paper(case, Said())
    after = row(case, Purpose.SUPERVISION)
    assert after.state is State.WITHDRAWN
    assert (after.terms, after.valid_until) == ((Condition.HIDDEN,), given.valid_until)
    assert after.valid_until is not None
    (line,) = paper.lines
    assert "onherkenbaar" in line.conditions
    assert f"tot en met {given.valid_until.day} " in line.conditions


def test_a_withdrawal_says_how_and_when_it_was_said_and_counts_from_now(case):
    said_on = case.clock.today() + timedelta(days=3)
    _, paper = withdrawn_paper(case, Said(Way.LETTER, said_on))
    today = case.clock.today()
    assert (paper.how, paper.day, paper.recorded_on) == ("letter", said_on, today)
    after = row(case, Purpose.SUPERVISION)
    assert (after.way, after.given_on) == ("letter", said_on)


def test_a_withdrawal_today_by_word_of_mouth_needs_nothing_said(case):
    _, paper = withdrawn_paper(case, Said())
    assert (paper.how, paper.day, paper.recorded_on) == ("oral", case.clock.today(), None)


@pytest.mark.parametrize(("days", "error"), [(1, InTheFuture), (-1, TooEarly)])
def test_it_cannot_be_withdrawn_tomorrow_or_before_it_was_given(case, days, error):
    case.says(Answer.YES, THIRD, HELPER)
    said = Said(Way.MAIL, case.clock.today() + timedelta(days=days))
    with pytest.raises(error):
        case.desk.do(WithdrawScope(case.trajectory, Scope(THIRD), said=said))
    assert row(case, THIRD).state is State.WRITTEN


def test_what_does_not_stand_cannot_be_withdrawn(case):
    with pytest.raises(NothingToWithdraw):
        case.desk.do(WithdrawScope(case.trajectory, Scope(purpose=THIRD)))


def asked_form(case, giver=None, key=None):
    item = ConsentItem(
        THIRD, "fragment", HELPER.key, HELPER.name, "op school", terms=(Condition.VIEW_ONLY,)
    )
    to = Recipient(key or case.teacher.key, "wie tekent")
    return AskGate(
        case.trajectory, Purpose.COPY_OWN, to, "consent_form", form=FormAsked((item,), giver)
    )


def test_the_form_to_sign_says_all_and_ticks_nothing(case):
    started = case.desk.do(StartRelease(asked_form(case))).value
    form = started.document
    assert (form.about, form.signers) == ("Marit Jansen", ("Marit Jansen",))
    assert form.number == str(started.number)
    (line,) = form.lines
    assert (line.recipient, line.conditions) == (HELPER.name, "alleen kijken; op school")
    assert line.answer == ""
    assert "op elk moment intrekken" in form.text


def test_the_form_tells_all_fragments_from_some_and_what_unrecognisable_means(case):
    asked = asked_form(case)
    (item,) = asked.form.items
    started = case.desk.do(StartRelease(asked)).value.document
    assert (started.lines[0].material, started.notes) == ("alle fragmenten", ())
    part = replace(item, material="fragment:1", material_name="fragment 1 van film 1")
    hidden = replace(part, terms=(Condition.HIDDEN,))
    both = replace(asked, form=FormAsked((hidden, hidden)))
    form = case.desk.do(StartRelease(both)).value.document
    assert form.lines[0].material == "fragment 1 van film 1"
    (note,) = form.notes
    assert note.startswith("Onherkenbaar: gezichten zijn niet te zien")


def test_the_form_for_a_pupil_is_for_the_guardians_and_asks_each_of_them(case):
    pupil = case.desk.do(AddPerson("Sem Bakker", "pupil")).value
    case.store.tables["people"][pupil].code = "L-3"
    case.desk.do(LinkGuardian(pupil, None, "Eline Bakker"))
    case.desk.do(LinkGuardian(pupil, None, "Ruben Smit"))
    with pytest.raises(ReleaseRefused):  # not of somebody else's own
        case.desk.do(StartRelease(asked_form(case, pupil)))
    key = person_key(pupil)
    form = case.desk.do(StartRelease(asked_form(case, pupil, key))).value.document
    assert (form.about, form.pupil) == ("Sem Bakker", "Sem Bakker")  # it is their own paper
    assert form.signers == ("Eline Bakker", "Ruben Smit")
    assert "L-3" not in str(form.to_data())


def test_another_gets_the_receipt_of_her_own_answer_and_of_no_other(case):
    colleague = case.person("Fatima Yilmaz")
    case.says(Answer.YES, THIRD, HELPER)
    hers = case.store.lines[-1][0].seq
    case.says(Answer.YES, THIRD, HELPER, giver=colleague)
    theirs = case.store.lines[-1][0].seq
    to = Recipient(person_key(colleague), "Fatima Yilmaz")

    def receipt(*numbers):
        ask = AskGate(case.trajectory, Purpose.COPY_OWN, to, "receipt", numbers)
        return case.desk.ask(ask)

    assert isinstance(receipt(theirs), Release)
    assert receipt(hers).verdict is Verdict.DENY
    assert receipt(hers, theirs).verdict is Verdict.DENY


def test_the_receipt_can_be_read_back_from_its_code(case):
    case.says(Answer.YES, THIRD, HELPER)
    seq, head = case.store.lines[-1][0].seq, case.store.lines[-1][0].digest
    ask = AskGate(case.trajectory, Purpose.COPY_OWN, case.teacher, "receipt", (seq,))
    paper = case.desk.do(StartRelease(ask)).value.document
    assert paper.to_data()["qr_text"] == f"beeldcoach:receipt:{seq}:{seq}:{head}"


def test_what_others_answered_stands_in_no_file_but_their_own(case, store, clock):
    colleague = case.person("Fatima Yilmaz")
    case.says(Answer.YES, THIRD, HELPER, giver=colleague)
    teacher = store.tables["trajectories"][case.trajectory].coachee_id
    to = Recipient(case.teacher.key, case.teacher.name)
    with store.open() as unit:
        made = person_file(Work(unit, clock, uuid4), teacher, to, "nl")
    assert HELPER.name not in str(made.to_data())


def test_the_receipt_of_a_no_ends_nowhere_and_cannot_be_withdrawn(case):
    case.says(Answer.NO, THIRD, HELPER)
    seq = case.store.lines[-1][0].seq
    ask = AskGate(case.trajectory, Purpose.COPY_OWN, case.teacher, "receipt", (seq,))
    receipt = case.desk.do(StartRelease(ask)).value.document
    assert receipt.refused
    case.says(Answer.YES, THIRD, HELPER)
    ask = replace(ask, entries=(seq + 2,))
    assert not case.desk.do(StartRelease(ask)).value.document.refused
