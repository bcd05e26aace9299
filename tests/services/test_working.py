"""Row 4 where films are opened and brought in: only while the teacher's yes stands."""

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import WorkNotAgreed
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.content import agreement_text
from beeldcoach.services.filming import MayFilm
from beeldcoach.services.hidden_copies import KeepHidden, StretchOf
from beeldcoach.services.ledger_lines import ShowLedger
from beeldcoach.services.people import AddPerson, LinkGuardian
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.withdrawing import WithdrawConsent
from beeldcoach.services.working import MayWork, agreed_work
from tests.factories import stored
from tests.services.test_pictures import Case

COACH = Recipient("coach", "jij")


@pytest.fixture
def case(desk, store, clock):
    return Case(desk, store, clock)


def work_row(case):
    page = case.desk.ask(ShowConsent(case.trajectory, "nl"))
    return next(row for row in page.rows if row.purpose is Purpose.COACH_WORK)


def test_the_agreement_is_a_yes_by_word_of_mouth_to_working_with_the_films(case):
    text = agreement_text(Kind.WITH_VIDEO, "nl")
    case.desk.do(agreed_work(case.trajectory, text, case.clock.today()))
    ask = case.ask(Purpose.COACH_WORK, COACH, "film")
    assert [check.ground for check in ask.checks if not check.ok] == []


def test_a_film_opens_on_the_yes_with_which_it_was_brought_in(case):
    case.desk.ask(MayWork(case.film))


def test_nobody_was_asked_so_no_film_is_opened_or_brought_in(case, store):
    """As in a vault from before the agreement recorded that yes."""
    first = store.tables["trajectories"][case.trajectory].cycles[0].id
    of_work = {entry.seq for entry, _ in store.lines if entry.body.get("purpose") == "coach_work"}
    store.lines = [line for line in store.lines if line[0].seq not in of_work]
    with pytest.raises(WorkNotAgreed) as refused:
        case.desk.ask(MayWork(case.film))
    assert (refused.value.was_asked, refused.value.has_film) == (False, True)
    store.tables["films"].clear()
    with pytest.raises(WorkNotAgreed) as refused:
        case.desk.ask(MayFilm(case.trajectory, first, case.clock.today()))
    assert (refused.value.was_asked, refused.value.has_film) == (False, False)


@pytest.mark.parametrize("how", ["withdrawn", "refused"])
def test_taken_back_no_film_is_opened_or_brought_in(case, how, store):
    if how == "refused":
        case.says(Answer.NO, Purpose.COACH_WORK, COACH, "film")
    else:
        case.says(Answer.YES, Purpose.COACH_WORK, COACH, "film", Given.ORAL)
        case.desk.ask(MayWork(case.film))
        case.desk.do(WithdrawConsent(case.trajectory, work_row(case).consent_id))
    with pytest.raises(WorkNotAgreed) as refused:
        case.desk.ask(MayWork(case.film))
    assert refused.value.number == 1
    first = store.tables["trajectories"][case.trajectory].cycles[0].id
    with pytest.raises(WorkNotAgreed):
        case.desk.ask(MayFilm(case.trajectory, first, case.clock.today()))
    case.says(Answer.YES, Purpose.COACH_WORK, COACH, "film", Given.ORAL)
    case.desk.ask(MayWork(case.film))


def test_an_answer_that_has_ended_closes_the_films_too(case, clock):
    case.says(Answer.YES, Purpose.COACH_WORK, COACH, "film")  # for two hundred days
    clock.forward(days=200)
    case.desk.ask(MayWork(case.film))
    clock.forward(days=1)
    with pytest.raises(WorkNotAgreed):
        case.desk.ask(MayWork(case.film))


def test_of_a_film_that_stays_closed_no_unrecognisable_copy_is_made(case):
    asked = StretchOf(PictureAsked(case.film, 0, 4_000))
    stretch = case.desk.ask(asked)
    case.says(Answer.NO, Purpose.COACH_WORK, COACH, "film")
    with pytest.raises(WorkNotAgreed):
        case.desk.ask(asked)
    with pytest.raises(WorkNotAgreed):
        case.desk.do(KeepHidden(stretch, stored(b"copy")))
    assert case.store.tables["hidden_copies"] == {}


def test_the_ledger_says_who_answered_and_for_whom(case):
    """Guardians answer for a pupil who is seen in the film of the teacher."""
    pupil = case.desk.do(AddPerson("Fenna Oosting", "pupil")).value
    guardian = case.desk.do(AddPerson("Judith Oosting", "guardian")).value
    case.desk.do(LinkGuardian(pupil, guardian, relation="moeder"))
    case.says(Answer.NO, Purpose.THIRD_PARTY, Recipient("person:9", "team"), giver=pupil)
    case.says(Answer.NO, Purpose.THIRD_PARTY, Recipient("person:9", "team"))
    hers, theirs = case.desk.ask(ShowLedger("nl"))[:2]
    assert (theirs.who, theirs.for_whom) == ("Judith Oosting", "Fenna")
    assert (hers.who, hers.for_whom) == ("Marit Jansen", "")
