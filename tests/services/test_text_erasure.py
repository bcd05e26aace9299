"""Erasing what the ledger names: the chain holds, the names are gone, and it says so."""

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.errors import LedgerTextChanged
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.people import AddPerson
from beeldcoach.services.telling import RecordTalk
from beeldcoach.services.text_erasure import (
    entries_naming,
    entries_of_trajectories,
    erase_texts,
    text_of,
)
from tests.factories import START, start_command

BOARD = "Bestuur De Wilgen"


@pytest.fixture
def two(desk):
    marit = desk.do(start_command()).value
    other = desk.do(start_command(coachee_name="Bo Visser")).value
    for each in (marit, other):
        item = ConsentItem(Purpose.COACH_WORK, "film", "coach", BOARD)
        desk.do(RecordConsent(each, (item,), Answer.YES, Given.ORAL, START))
    return marit, other


def at(store, clock, deed):
    with store.open() as unit:
        value = deed(Work(unit, clock, None))
        unit.commit()
    return value


def test_the_texts_of_one_trajectory_go_and_the_chain_stays(desk, store, clock, two):
    marit, _other = two
    before = [entry.digest for entry, _ in store.lines]
    erased = at(store, clock, lambda w: erase_texts(w, entries_of_trajectories(w, [marit])))
    assert erased == 1
    assert [entry.digest for entry, _ in store.lines[:-1]] == before
    assert store.lines[-1][0].kind is EntryKind.TEXTS_ERASED
    assert store.lines[-1][0].body == {"entries": [1]}
    assert desk.ask(CheckLedger()) == 3
    words = at(store, clock, lambda w: [text_of(w, seq, "recipient", "nl") for seq in (1, 2)])
    assert words == ["(gewist)", BOARD]
    rows = {r.purpose: r for r in desk.ask(ShowConsent(marit, "nl")).rows}
    assert rows[Purpose.COACH_WORK].state is State.ORAL  # what was agreed to stays


def test_nothing_to_erase_leaves_no_line(store, clock, two):
    at(store, clock, lambda w: erase_texts(w, [1]))
    assert at(store, clock, lambda w: erase_texts(w, [1])) == 0
    assert len(store.lines) == 3


def test_a_person_is_found_wherever_the_ledger_may_name_her(desk, store, clock, two):
    marit, other = two
    sander = desk.do(AddPerson("Sander Kok", "other")).value
    her = store.tables["trajectories"][marit].coachee_id
    to_sander = Recipient(f"person:{sander}", "Sander Kok")
    desk.do(RecordTalk(other, Purpose.THIRD_PARTY, to_sander, START, "Een fragment"))
    someone = Recipient("other:x", "Iemand")
    desk.do(RecordTalk(other, Purpose.THIRD_PARTY, someone, START, "Samen met Marit Jansen"))
    assert at(store, clock, lambda w: entries_naming(w, [her])) == (1, 4)
    assert at(store, clock, lambda w: entries_naming(w, [sander])) == (3,)


def test_texts_that_went_without_a_word_are_noticed(desk, store, two):
    store.lines[1] = (store.lines[1][0], {})
    with pytest.raises(LedgerTextChanged) as told:
        desk.ask(CheckLedger())
    assert told.value.seq == 2
