"""The gate: rows 1, 2, 5, 6 and 13, over all that they look at."""

import itertools
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import (
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
)
from beeldcoach.domain.release import (
    LIFETIME,
    Facts,
    Ground,
    Material,
    Recipient,
    Refusal,
    Release,
    Request,
    Verdict,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner

TEACHER, TRAJECTORY = uuid4(), uuid4()
TODAY = date(2026, 12, 1)
WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), TODAY, uuid4())
BOARD = Recipient("board:1", "Stichting De Meander")
DIGEST = "a" * 64


def request(purpose=Purpose.REPORT_TO_BOARD, kind="report", recipient=BOARD, digest=DIGEST):
    return Request(TRAJECTORY, TEACHER, purpose, Material(kind, "r", 4, digest), recipient)


def facts(**changes):
    fields = {
        "commissioner": Commissioner.BOARD,
        "board_report_agreed": False,
        "ended_on": date(2026, 11, 17),
        "final": True,
        "seen_digests": frozenset({DIGEST}),
        "seen_on": date(2026, 11, 27),
        "pupil_names": (),
        "recipient_is_teacher": False,
    }
    return Facts(**(fields | changes))


def ledger(state):
    """Return a ledger in which the teacher's consent stands as `state`."""
    evidence = Evidence(uuid4(), "d", "drawn")

    def entry(answer, how=Given.WRITTEN, until=None, seq=1):
        return Consent(
            uuid4(),
            TRAJECTORY,
            TEACHER,
            "self",
            answer,
            Purpose.REPORT_TO_BOARD,
            date(2026, 11, 2),
            valid_until=until,
            how=how,
            evidence=evidence if how is Given.WRITTEN else None,
            text_version="1",
            seq=seq,
        )

    entries = {
        State.NONE: [],
        State.REFUSED: [entry(Answer.NO)],
        State.WITHDRAWN: [entry(Answer.YES), entry(Answer.WITHDRAWN, seq=2)],
        State.EXPIRED: [entry(Answer.YES, until=TODAY - timedelta(days=1))],
        State.UNPROVEN: [entry(Answer.YES)],
        State.ORAL: [entry(Answer.YES, Given.ORAL)],
        State.WRITTEN: [entry(Answer.YES)],
    }[state]
    proven = frozenset() if state is State.UNPROVEN else frozenset(e.id for e in entries)
    return ConsentLedger(entries, proven)


def grounds(decision):
    return {check.ground for check in decision.checks if not check.ok}


def test_the_final_report_goes_to_the_board_with_written_consent():
    decision = decide(request(), ledger(State.WRITTEN), facts(), WHEN)
    assert isinstance(decision, Release)
    assert decision.row == 5
    assert decision.valid_until == WHEN.at + LIFETIME
    assert decision.consent_id is not None


@pytest.mark.parametrize("state", [s for s in State if s is not State.WRITTEN])
def test_without_written_consent_the_board_gets_nothing(state):
    decision = decide(request(), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {Ground.CONSENT}
    expected = Verdict.NEEDS_WRITTEN if state is State.ORAL else Verdict.DENY
    assert decision.verdict is expected
    assert decision.checks[0].state is state  # crosses first


BREAKS = {
    Ground.SEEN: {"seen_digests": frozenset({"b" * 64})},
    Ground.FINAL: {"final": False},
    Ground.AT_END: {"ended_on": None},
    Ground.NO_PUPIL_NAMES: {"pupil_names": ("sem",)},
    Ground.AGREEMENT: {"commissioner": Commissioner.TEACHER},
}


@pytest.mark.parametrize("broken", list(BREAKS), ids=str)
def test_each_condition_alone_keeps_the_report_in(broken):
    decision = decide(request(), ledger(State.WRITTEN), facts(**BREAKS[broken]), WHEN)
    assert isinstance(decision, Refusal)
    assert grounds(decision) == {broken}


def test_every_combination_is_allowed_only_when_all_hold():
    for state, *broken in itertools.product(State, *([False, True] for _ in BREAKS)):
        changes = {}
        for ground, is_broken in zip(BREAKS, broken, strict=True):
            changes |= BREAKS[ground] if is_broken else {}
        decision = decide(request(), ledger(state), facts(**changes), WHEN)
        allowed = state is State.WRITTEN and not any(broken)
        assert isinstance(decision, Release) is allowed


def test_the_agreement_of_a_teacher_who_asked_herself_may_allow_the_report():
    agreed = facts(commissioner=Commissioner.TEACHER, board_report_agreed=True)
    assert isinstance(decide(request(), ledger(State.WRITTEN), agreed, WHEN), Release)


def test_a_nameless_recipient_is_refused():
    nameless = request(recipient=Recipient("board:1", " "))
    decision = decide(nameless, ledger(State.WRITTEN), facts(), WHEN)
    assert grounds(decision) == {Ground.RECIPIENT}


@pytest.mark.parametrize("state", list(State))
def test_a_written_interim_report_never_goes_out(state):
    decision = decide(request(kind="interim_report"), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 6


@pytest.mark.parametrize("state", list(State))
def test_an_assessment_never_gets_anything(state):
    decision = decide(request(Purpose.ASSESSMENT), ledger(state), facts(), WHEN)
    assert isinstance(decision, Refusal)
    assert decision.row == 13


@pytest.mark.parametrize("purpose", [Purpose.VIEW_OWN, Purpose.COPY_OWN])
@pytest.mark.parametrize("state", list(State))
def test_the_teacher_always_gets_her_own(purpose, state):
    own = request(purpose, recipient=Recipient(f"person:{TEACHER}", "Peter"))
    mine = facts(recipient_is_teacher=True, ended_on=None, final=False)
    decision = decide(own, ledger(state), mine, WHEN)
    assert isinstance(decision, Release)
    assert decision.row == (1 if purpose is Purpose.VIEW_OWN else 2)


def test_another_does_not_get_hers():
    decision = decide(request(Purpose.COPY_OWN), ledger(State.WRITTEN), facts(), WHEN)
    assert grounds(decision) == {Ground.OWN}


LATER = set(Purpose) - {
    Purpose.VIEW_OWN,
    Purpose.COPY_OWN,
    Purpose.REPORT_TO_BOARD,
    Purpose.ASSESSMENT,
}


@pytest.mark.parametrize("purpose", sorted(LATER))
def test_what_the_gate_does_not_know_yet_is_refused(purpose):
    assert isinstance(decide(request(purpose), ledger(State.WRITTEN), facts(), WHEN), Refusal)


@pytest.mark.parametrize("kind", ["film", "fragment", "still"])
@pytest.mark.parametrize("purpose", [Purpose.COPY_OWN, Purpose.REPORT_TO_BOARD])
def test_no_picture_goes_out_yet(kind, purpose):
    mine = facts(recipient_is_teacher=True)
    assert isinstance(decide(request(purpose, kind), ledger(State.WRITTEN), mine, WHEN), Refusal)


@pytest.mark.parametrize("purpose", [Purpose.COPY_OWN, Purpose.VIEW_OWN, Purpose.REPORT_TO_BOARD])
def test_where_there_is_nothing_yet_only_that_is_said_of_it(purpose):
    asked = request(purpose, digest="")
    at = facts(recipient_is_teacher=True, pupil_names=("Sem",), final=False)
    decision = decide(asked, ledger(State.WRITTEN), at, WHEN)
    assert isinstance(decision, Refusal)
    assert [c.ground for c in decision.checks if not c.ok] == [Ground.MATERIAL]


def test_a_release_may_begin_until_its_ten_minutes_are_over():
    release = decide(request(), ledger(State.WRITTEN), facts(), WHEN)
    assert release.holds_at(WHEN.at + LIFETIME)
    assert not release.holds_at(WHEN.at + LIFETIME + timedelta(seconds=1))
