"""A receipt against the ledger: it holds, or it is said what does not."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.ids import TrajectoryId
from beeldcoach.domain.ledger import GENESIS, EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.check_proof import CheckProof, Proof, ProofState, read_code, read_head
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.documents import LedgerState
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.factories import START, start_command


@pytest.fixture
def receipt(desk, store):
    """What stands on a receipt of entry 2; three more were recorded since."""
    trajectory_id = desk.do(start_command()).value
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", "de coach")
    for _ in range(5):
        desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, START))
    return Proof(2, 2, store.lines[1][0].digest)


def check(desk, proof):
    return desk.ask(CheckProof(proof, "nl"))


def test_a_receipt_of_long_ago_still_holds_and_says_what_it_is(desk, receipt):
    found = check(desk, receipt)
    assert (found.state, found.length) == (ProofState.HOLDS, 5)
    [entry] = found.entries
    assert (entry.seq, entry.kind) == (2, EntryKind.CONSENT_GIVEN)
    assert (entry.name, entry.purpose_name) == (
        "Marit Jansen",
        "Coach werkt met de film",
    )


def test_a_register_print_has_no_entry_of_its_own(desk, receipt):
    found = check(desk, replace(receipt, number=0))
    assert (found.state, found.entries) == (ProofState.HOLDS, ())
    assert check(desk, Proof(0, 0, GENESIS)).state is ProofState.HOLDS


def test_another_head_and_a_ledger_that_is_too_short_are_told_apart(desk, receipt, store):
    assert check(desk, replace(receipt, head="0" * 64)).state is ProofState.OTHER
    assert check(desk, replace(receipt, length=9)).state is ProofState.SHORTER
    del store.lines[1:]
    assert check(desk, receipt).state is ProofState.SHORTER


def test_a_slip_of_the_hand_is_told_from_another_ledger(desk, receipt):
    digits = receipt.head
    wrong = digits[:21] + ("0" if digits[21] != "0" else "1") + digits[22:]
    found = check(desk, replace(receipt, head=wrong))
    assert (found.state, found.at) == (ProofState.MISTYPED, 6)
    found = check(desk, replace(receipt, length=receipt.length - 1))
    assert (found.state, found.at) == (ProofState.MISCOUNTED, receipt.length)


def test_a_ledger_that_was_written_anew_does_not_hold_the_receipt(desk, receipt, store):
    from beeldcoach.domain.ledger import following

    last, lines = None, []
    for entry, texts in store.lines:
        body = dict(entry.body) | ({"purpose": "education"} if entry.seq == 1 else {})
        last = following(last, entry.at, entry.kind, body, entry.commitment)
        lines.append((last, texts))
    store.lines[:] = lines  # every link fits, only the witness outside knows
    assert check(desk, receipt).state is ProofState.OTHER


def test_a_broken_chain_and_a_changed_name_are_told_with_their_place(desk, receipt, store):
    entry, texts = store.lines[3]
    store.lines[3] = (entry, {"giver": "Iemand anders"})
    found = check(desk, receipt)
    assert (found.state, found.at) == (ProofState.TEXT_CHANGED, 4)
    store.lines[3] = (replace(entry, body={}), texts)
    found = check(desk, receipt)
    assert (found.state, found.at) == (ProofState.BROKEN, 4)


def test_the_code_on_paper_is_what_is_read_back():
    state = LedgerState(12, "ab" * 32)
    assert read_code(state.qr_text("receipt", "11")) == Proof(11, 12, "ab" * 32)
    assert read_code(state.qr_text("register")) == Proof(0, 12, "ab" * 32)
    for strange in ("", "https://example.org", "beeldcoach:receipt:1:2:kort"):
        assert read_code(strange) is None
    assert read_head("ABAB  abab\u00a0AB-AB\n") == "abababababab"


def test_all_lines_of_a_receipt_are_read_back_and_the_register_shows_its_number(desk, store):
    trajectory_id = desk.do(start_command()).value
    items = tuple(
        ConsentItem(purpose, material, "coach", "de coach")
        for purpose, material in ((Purpose.COACH_WORK, "film"), (Purpose.EDUCATION, "fragment"))
    )
    until = START + timedelta(days=30)
    command = RecordConsent(trajectory_id, items, Answer.YES, Given.ORAL, START, until)
    numbers = desk.do(command).value
    page = desk.ask(ShowConsent(trajectory_id, "nl"))
    her = Recipient(page.coachee_key, page.name)
    asked = AskGate(trajectory_id, Purpose.COPY_OWN, her, "receipt", numbers)
    paper = desk.do(StartRelease(asked, "x.pdf")).value.document
    proof = Proof(int(paper.number), paper.ledger.length, paper.ledger.head)
    assert [entry.seq for entry in check(desk, proof).entries] == list(numbers)
    [row] = desk.ask(ShowConsent(trajectory_id, "nl")).register
    assert row.what.startswith(f"ontvangstbewijs, nummer {paper.number} ")


def test_a_receipt_later_than_its_own_ledger_is_impossible(desk, receipt):
    found = check(desk, replace(receipt, number=receipt.length + 1))
    assert (found.state, found.at) == (ProofState.TOO_LATE, 3)
    assert found.entries == ()


def said_since(desk, number, store):
    found = check(desk, Proof(number, number, store.lines[number - 1][0].digest))
    assert found.state is ProofState.HOLDS
    return [(each.how, each.on, each.number) for each in found.since]


def test_it_is_told_that_a_yes_on_the_paper_was_withdrawn_refused_or_given_anew(
    desk, store, clock, receipt
):
    trajectory_id = store.lines[0][0].body["trajectory_id"]
    assert said_since(desk, 2, store) == [("anew", START, 5)]
    assert said_since(desk, 5, store) == []
    page = desk.ask(ShowConsent(TrajectoryId(UUID(trajectory_id)), "nl"))
    work = next(row for row in page.rows if row.purpose is Purpose.COACH_WORK)
    desk.do(WithdrawConsent(page.trajectory_id, work.consent_id))
    assert said_since(desk, 5, store) == [("withdrawn", clock.today(), 6)]
    assert said_since(desk, 6, store) == [], "a withdrawal stays what it is"


def test_it_is_told_that_a_yes_ended_and_that_a_part_was_taken_back(desk, store, clock):
    trajectory_id = desk.do(start_command()).value
    until = clock.today() + timedelta(days=5)
    item = ConsentItem(Purpose.THIRD_PARTY, "fragment", "named:a", "A. Bos", valid_until=until)
    desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, clock.today()))
    assert said_since(desk, 1, store) == []
    part = replace(item, material="fragment:x:0:1000:None", valid_until=None)
    desk.do(RecordConsent(trajectory_id, (part,), Answer.YES, Given.ORAL, clock.today()))
    assert said_since(desk, 1, store) == [], "a yes to a part takes nothing away"
    desk.do(RecordConsent(trajectory_id, (part,), Answer.NO, Given.ORAL, clock.today()))
    assert said_since(desk, 1, store) == [("part", clock.today(), 3)]
    whole = replace(item, recipient="named:b", recipient_name="B. Bos")
    desk.do(RecordConsent(trajectory_id, (whole,), Answer.YES, Given.ORAL, clock.today()))
    clock.forward(days=6)
    assert said_since(desk, 4, store) == [("ended", until, 0)]
