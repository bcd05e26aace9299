"""A picture to the board is no report: it has a word of its own, and one still is one still."""

from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State, part_of
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient, Release, Verdict
from beeldcoach.services.consent_lines import asked_line
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.content import purpose_name
from beeldcoach.services.desk import Work
from beeldcoach.services.ledger_lines import ShowLedger
from beeldcoach.services.outgoing import report_released_on
from beeldcoach.services.pictures import place_in_film
from beeldcoach.services.proofs import consent_receipt
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.releasing import StartRelease
from beeldcoach.services.sight import sights_of
from beeldcoach.services.telling import SetInView
from tests.services.test_pictures import Case

TO_BOARD = Purpose.REPORT_TO_BOARD
PICTURES = "Beelden naar het bestuur"
REPORT = "Rapport naar het bestuur"


@pytest.fixture
def case(desk, store, clock):
    made = Case(desk, store, clock)
    desk.do(SetInView(made.film, ()))
    return made


def asked_of(case, query):
    """Ask a plain function about the vault."""
    with case.store.open() as unit:
        return query(Work(unit, case.clock, uuid4))


def sight(case):
    def look(work):
        found = sights_of(work, work.unit.trajectories.get(case.trajectory), "nl")
        return next(each for each in found if each.purpose is TO_BOARD)

    return asked_of(case, look)


def page(case):
    return case.desk.ask(ShowConsent(case.trajectory, "nl"))


def board(case):
    shown = page(case)
    return Recipient(shown.board_key, shown.board)


def rows(case):
    return [row for row in page(case).rows if row.purpose is TO_BOARD]


def test_the_row_of_the_report_stays_when_a_picture_was_asked_for(case):
    [before] = rows(case)
    case.says(Answer.YES, TO_BOARD, board(case), "still")
    report, pictures = rows(case)
    assert report == before
    assert (report.purpose_name, report.state) == (REPORT, State.NONE)
    assert (pictures.purpose_name, pictures.state) == (PICTURES, State.WRITTEN)
    assert pictures.material == "still", "to ask for it again asks for no report"
    case.says(Answer.NO, TO_BOARD, board(case), "report")
    names = {row.purpose_name: row.state for row in rows(case)}
    assert names == {REPORT: State.REFUSED, PICTURES: State.WRITTEN}


@pytest.mark.parametrize("kind", ["film", "fragment", "still", "still:x:None:None:5"])
def test_a_picture_has_its_own_word_of_each_kind(kind):
    assert purpose_name("nl", TO_BOARD.value, kind) == PICTURES
    assert purpose_name("en", TO_BOARD.value, kind) == "Pictures to the board"
    assert purpose_name("nl", TO_BOARD.value, "report") == REPORT
    assert purpose_name("nl", TO_BOARD.value) == REPORT


def test_nothing_that_she_reads_calls_a_picture_a_report(case, desk, store):
    item = ConsentItem(TO_BOARD, "still", board(case).key, board(case).name)
    assert asked_line(item, "nl").purpose == PICTURES, "what she signs"
    case.says(Answer.YES, TO_BOARD, board(case), "still")
    number = rows(case)[1].number
    receipt = asked_of(case, lambda work: consent_receipt(work, case.trajectory, (number,), "nl"))
    [line] = receipt.lines
    assert line.purpose == PICTURES, "the receipt"
    assert page(case).lines[0].purpose_name == PICTURES
    assert desk.ask(ShowLedger("nl"))[0].purpose_name == PICTURES
    assert sight(case).purpose_name == PICTURES, "who can see what"


def test_a_yes_to_one_still_opens_no_other_and_is_called_by_its_place(case):
    to = board(case)
    asked = case.gate(TO_BOARD, to, "still").picture
    exact = part_of("still", place_in_film(asked))
    case.says(Answer.YES, TO_BOARD, to, exact)
    assert isinstance(case.ask(TO_BOARD, to, "still"), Release)
    other = part_of("still", place_in_film(asked).replace("1480", "1520"))
    case.says(Answer.NO, TO_BOARD, to, exact)
    case.says(Answer.YES, TO_BOARD, to, other)
    assert case.ask(TO_BOARD, to, "still").verdict is Verdict.DENY
    assert sight(case).what == "stilstaand beeld uit film 1, op 0:01"


def test_one_still_for_another_is_asked_again_as_that_one_and_leaves_the_purpose_open(case):
    to = Recipient("named:van-dam", "Orthopedagoog Van Dam")
    asked = case.gate(Purpose.THIRD_PARTY, to, "still").picture
    exact = part_of("still", place_in_film(asked))
    case.says(Answer.YES, Purpose.THIRD_PARTY, to, exact, how=Given.ORAL)
    found = [row for row in page(case).rows if row.purpose is Purpose.THIRD_PARTY]
    assert [row.state for row in found] == [State.NONE, State.ORAL]
    assert (found[1].material, found[1].recipient) == (exact, to.key), "and nothing wider"


def test_a_still_that_went_to_the_board_is_no_report_that_was_released(case):
    to = board(case)
    case.says(Answer.YES, TO_BOARD, to, "still")
    started = case.desk.do(StartRelease(case.gate(TO_BOARD, to, "still"), "beeld.png")).value
    case.desk.do(FinishRelease(started.release, "0" * 64, 10))
    entries = asked_of(case, lambda work: work.unit.ledger.entries())
    assert [each.kind for each in entries[-2:]] == [
        EntryKind.RELEASE_STARTED,
        EntryKind.RELEASE_DONE,
    ]
    assert report_released_on(entries) is None
