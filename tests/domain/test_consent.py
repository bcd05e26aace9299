"""How consent stands: specific before general, refusal among equals, written only with proof."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
    Use,
)
from beeldcoach.domain.errors import ConsentIncomplete

GIVER = uuid4()
ON = date(2026, 11, 2)
USE = Use(Purpose.REPORT_TO_BOARD, "report", "board:1")


def consent(seq, answer=Answer.YES, how=Given.WRITTEN, **changes):
    fields = {
        "id": uuid4(),
        "trajectory_id": uuid4(),
        "giver_id": GIVER,
        "capacity": "self",
        "answer": answer,
        "purpose": USE.purpose,
        "given_on": ON,
        "how": how if answer is Answer.YES else Given.ORAL,
        "evidence": Evidence(uuid4(), "d", "drawn") if how is Given.WRITTEN else None,
        "text_version": "1",
        "seq": seq,
    }
    return Consent(**(fields | changes))


def standing(*consents, proven=True, on=ON):
    ids = frozenset(c.id for c in consents) if proven else frozenset()
    return ConsentLedger(consents, ids).standing(GIVER, USE, on).state


def test_nothing_asked_is_none():
    assert standing() is State.NONE


def test_a_written_yes_needs_text_and_evidence():
    with pytest.raises(ConsentIncomplete) as refused:
        consent(1, evidence=None, text_version="")
    assert refused.value.missing == ("text", "evidence")


def test_without_its_evidence_it_is_unproven():
    assert standing(consent(1)) is State.WRITTEN
    assert standing(consent(1), proven=False) is State.UNPROVEN


def test_it_expires_after_its_last_day():
    until = consent(1, valid_until=ON)
    assert standing(until) is State.WRITTEN
    assert standing(until, on=ON + timedelta(days=1)) is State.EXPIRED


def test_a_later_answer_about_the_same_takes_its_place():
    assert standing(consent(1), consent(2, Answer.WITHDRAWN)) is State.WITHDRAWN
    assert standing(consent(1, Answer.NO), consent(2)) is State.WRITTEN


def test_the_most_specific_answer_wins():
    narrow_no = consent(1, Answer.NO, material="report", recipient="board:1")
    assert standing(narrow_no, consent(2)) is State.REFUSED
    narrow_yes = consent(3, material="report", recipient="board:1")
    assert standing(consent(1, Answer.NO), narrow_yes) is State.WRITTEN


def test_among_equally_specific_answers_the_refusal_wins():
    by_material = consent(1, material="report")
    by_recipient = consent(2, Answer.NO, recipient="board:1")
    assert standing(by_material, by_recipient) is State.REFUSED


purposes = st.sampled_from([p for p in Purpose if p is not USE.purpose])


@given(st.lists(st.builds(consent, st.integers(1, 99), purpose=purposes), max_size=8))
def test_a_consent_never_opens_another_purpose(consents):
    assert standing(*consents) is State.NONE


answers = st.builds(
    consent,
    st.integers(1, 50),
    st.sampled_from(Answer),
    st.sampled_from(Given),
    material=st.sampled_from((ANY, "report", "film")),
    recipient=st.sampled_from((ANY, "board:1", "board:2")),
)


@given(st.lists(answers, max_size=8))
def test_removing_evidence_never_adds_rights(consents):
    order = [State.WRITTEN, State.ORAL]
    with_proof, without = standing(*consents), standing(*consents, proven=False)
    assert without is not State.WRITTEN
    if with_proof not in order:
        assert without is with_proof


@given(st.lists(answers, max_size=8), st.integers(0, 4000))
def test_moving_the_clock_never_adds_rights(consents, later):
    if standing(*consents) is not State.WRITTEN:
        assert standing(*consents, on=ON + timedelta(days=later)) is not State.WRITTEN
