"""Asking back what went out before a consent was withdrawn, and what came of it."""

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer, Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Release
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.letters import LetterRecipients, ShowLetters
from beeldcoach.services.recall import (
    RecallAnswer,
    RecallHow,
    RecordRecallAnswer,
    RecordRecallAsked,
    ShowRecalls,
)
from beeldcoach.services.recall_letter import StartRecallLetter
from beeldcoach.services.release_entries import AbortRelease, FinishRelease
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.services.test_release import Way


@pytest.fixture
def ready(desk, store, clock):
    way = Way(desk, store, clock)
    way.three_cycles()
    way.close()
    way.approve_report()
    return way


def let_go(ready):
    started = ready.desk.do(StartRelease(ready.gate())).value
    ready.desk.do(FinishRelease(started.release, "0" * 64, 1_000))
    return started.number


def withdraw(ready):
    rows = ready.desk.ask(ShowConsent(ready.id, "nl")).rows
    [row] = [r for r in rows if r.purpose is Purpose.REPORT_TO_BOARD and r.number]
    ready.desk.do(WithdrawConsent(ready.id, row.consent_id))


def copies(ready):
    return ready.desk.ask(ShowRecalls(ready.id, "nl"))


def test_what_is_out_is_to_be_asked_back_from_the_withdrawal_on(ready):
    ready.consent()
    number = let_go(ready)
    broken = ready.desk.do(StartRelease(ready.gate())).value
    ready.desk.do(AbortRelease(broken.release.id, ready.id))
    assert copies(ready) == ()
    withdraw(ready)
    [copy] = copies(ready)
    assert (copy.number, copy.recipient) == (number, "Stichting De Meander")
    assert (copy.name, copy.what) == ("Marit Jansen", "eindversie van het rapport")
    assert copy.is_open
    assert copy.asked_on is None
    assert ready.desk.ask(ShowRecalls(None, "nl")) == (copy,)


def test_asked_answered_and_asked_again(ready, clock, store):
    ready.consent()
    number = let_go(ready)
    withdraw(ready)
    today = clock.today()
    with pytest.raises(errors.UnknownThing):  # nothing was asked yet
        ready.desk.do(RecordRecallAnswer(ready.id, number, today, RecallAnswer.DESTROYED))
    ready.desk.do(RecordRecallAsked(ready.id, number, today, RecallHow.MAIL, "aan mw. Wolters"))
    assert store.lines[-1][0].kind is EntryKind.RECALL_ASKED
    assert "Wolters" not in str(store.lines[-1][0].body)
    assert copies(ready)[0].is_open
    clock.forward(days=9)
    answered = clock.today()
    ready.desk.do(RecordRecallAnswer(ready.id, number, answered, RecallAnswer.NO_ANSWER))
    [copy] = copies(ready)
    assert (copy.asked_on, copy.how, copy.answer) == (
        today,
        RecallHow.MAIL,
        RecallAnswer.NO_ANSWER,
    )
    assert not copy.is_open
    ready.desk.do(RecordRecallAsked(ready.id, number, answered, RecallHow.LETTER))
    assert copies(ready)[0].is_open
    ready.desk.do(RecordRecallAnswer(ready.id, number, answered, RecallAnswer.DESTROYED))
    assert copies(ready)[0].answer is RecallAnswer.DESTROYED
    assert ready.desk.ask(CheckLedger()) == len(store.lines)


def test_a_yes_given_anew_for_the_same_needs_nothing_back(ready):
    ready.consent()
    let_go(ready)
    withdraw(ready)
    assert len(copies(ready)) == 1
    ready.consent()
    assert copies(ready) == ()


def test_only_what_was_withdrawn_can_be_asked_back(ready, clock):
    ready.consent()
    number = let_go(ready)
    with pytest.raises(errors.UnknownThing):
        ready.desk.do(RecordRecallAsked(ready.id, number, clock.today(), RecallHow.TALK))
    withdraw(ready)
    with pytest.raises(errors.UnknownThing):
        ready.desk.do(RecordRecallAsked(ready.id, number + 1, clock.today(), RecallHow.TALK))


def test_a_no_after_a_yes_asks_back_too(ready):
    ready.consent()
    let_go(ready)
    ready.consent(answer=Answer.NO, evidence=None)
    assert len(copies(ready)) == 1


def test_a_letter_asks_it_back_and_names_nobody(ready, store):
    from_board = ready.board.key
    ready.consent()
    number = let_go(ready)
    kinds = [line.kind for line in ready.desk.ask(ShowLetters(ready.id)).lines]
    assert "recall" not in kinds
    withdraw(ready)
    letter_id = ready.desk.do(StartRecallLetter(ready.id, from_board, "nl")).value
    line = ready.desk.ask(ShowLetters(ready.id)).line("recall")
    assert line.letter.id == letter_id
    assert f"vrijgave nr. {number} van " in line.letter.text
    assert "{" not in line.letter.text
    assert line.letter.names == ()
    to = ready.desk.ask(LetterRecipients(letter_id, "nl"))
    board = next(each for each in to if each.key == from_board)
    ask = AskGate(ready.id, Purpose.PRACTICE_PAPER, board, "letter", letter_id=letter_id)
    assert isinstance(ready.desk.ask(ask), Release)
    ready.desk.do(StartRecallLetter(ready.id, "person:another", "nl"))
    [letter] = store.tables["letters"].values()
    assert "vrijgave nr." not in letter.text  # that one has nothing of it
