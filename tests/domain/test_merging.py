"""Doubles: when names are alike, and how consent counts after two turned out to be one."""

from datetime import date, timedelta
from uuid import UUID

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
from beeldcoach.domain.merging import Merge, Merges, board_key, folded, person_key
from beeldcoach.domain.people import Person

TODAY = date(2026, 11, 24)
ONE, DOUBLE, THIRD = (UUID(int=number) for number in (1, 2, 3))
KEPT, LED = board_key(ONE), board_key(DOUBLE)
TRAJECTORY = UUID(int=9)
SEVERITY = (
    State.REFUSED,
    State.WITHDRAWN,
    State.EXPIRED,
    State.UNPROVEN,
    State.ORAL,
    State.WRITTEN,
)


def consent(seq, *, giver=ONE, answer=Answer.YES, recipient=KEPT, material="report", until=None):
    return Consent(
        UUID(int=1000 + seq),
        TRAJECTORY,
        giver,
        "self",
        answer,
        Purpose.REPORT_TO_BOARD,
        TODAY - timedelta(days=30),
        material,
        recipient,
        until,
        Given.WRITTEN,
        Evidence(UUID(int=77), "ab", "drawn") if answer is Answer.YES else None,
        "1",
        "nl",
        seq,
    )


def ledger(consents, merges=None):
    return ConsentLedger(consents, frozenset(c.id for c in consents), merges)


def state(consents, merges=None, *, giver=ONE, recipient=KEPT):
    use = Use(Purpose.REPORT_TO_BOARD, "report", recipient)
    return ledger(consents, merges).standing(giver, use, TODAY).state


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marit Jansen", "marit  jansen"),
        ("Zoë Çelik", "ZOE CELIK"),
        ("J. van Dalen", "J van Dalen"),
        ("Müller", "Mu\u0308ller"),
        ("🦊", " 🦊 "),
    ],
)
def test_names_are_alike_without_capitals_accents_and_spaces(one, other):
    assert folded(one) == folded(other) != ""


def test_other_names_are_not_alike():
    assert (
        len({folded(name) for name in ("Marit Jansen", "Marit Janssen", "مريم", "🦊", "🐻")}) == 5
    )


def test_a_chain_of_merges_leads_to_the_last():
    merges = Merges({"a": Merge("b", 5), "b": Merge("c", 9)})
    assert merges.now("a") == "c"
    assert merges.same("a", "b")
    assert [merges.then("a", seq) for seq in (5, 6, 9, 10)] == ["a", "b", "b", "c"]


def test_a_written_yes_for_the_double_counts_for_the_one():
    merges = Merges({LED: Merge(KEPT, 5)})
    assert state([consent(1, recipient=LED)], merges) is State.WRITTEN


def test_a_refusal_of_the_double_stays_a_refusal_beside_a_later_yes():
    merges = Merges({LED: Merge(KEPT, 5)})
    said = [consent(1, recipient=LED, answer=Answer.NO), consent(2, recipient=KEPT)]
    assert state(said, merges) is State.REFUSED


def test_an_answer_after_the_merge_takes_the_place_of_both():
    merges = Merges({LED: Merge(KEPT, 5)})
    said = [consent(1, recipient=LED, answer=Answer.NO), consent(2, recipient=KEPT)]
    later = [*said, consent(6, recipient=KEPT)]
    assert state(later, merges) is State.WRITTEN
    assert [c.seq for c in ledger(later, merges).current()] == [6]


def test_a_withdrawal_of_what_the_double_got_ends_it_for_the_one():
    merges = Merges({LED: Merge(KEPT, 5)})
    said = [consent(1, recipient=LED), consent(7, recipient=LED, answer=Answer.WITHDRAWN)]
    assert state(said, merges) is State.WITHDRAWN


def test_a_refusal_by_one_of_two_rows_of_a_guardian_stays():
    merges = Merges({person_key(DOUBLE): Merge(person_key(ONE), 5)})
    said = [consent(1, giver=DOUBLE, answer=Answer.NO), consent(2, giver=ONE)]
    assert state(said, merges) is State.REFUSED
    assert state(said, merges, giver=DOUBLE) is State.REFUSED


answers = st.builds(
    lambda answer, recipient, material, days: (answer, recipient, material, days),
    st.sampled_from(Answer),
    st.sampled_from([KEPT, LED, ANY]),
    st.sampled_from(["report", ANY]),
    st.sampled_from([None, -1, 5]),
)


def entries(drawn, first=1):
    return [
        consent(
            first + place,
            answer=answer,
            recipient=recipient,
            material=material,
            until=TODAY + timedelta(days=days) if days else None,
        )
        for place, (answer, recipient, material, days) in enumerate(drawn)
    ]


@given(st.lists(answers, max_size=8))
def test_merging_keeps_the_strictest_of_what_was_said_by_name(drawn):
    said = entries(drawn)
    merges = Merges({LED: Merge(KEPT, len(said))})
    named = [key for key in (KEPT, LED) if any(c.recipient == key for c in said)]
    before = [state(said, recipient=key) for key in named or [KEPT]]
    after = state(said, merges)
    assert state(said, merges, recipient=LED) is after
    assert after is min(before, key=lambda s: SEVERITY.index(s) if s in SEVERITY else 99)


@given(st.lists(answers.filter(lambda drawn: drawn[1] != KEPT), max_size=8))
def test_a_trajectory_of_the_double_stands_exactly_as_before(drawn):
    said = entries(drawn)
    merges = Merges({LED: Merge(KEPT, len(said))})
    assert state(said, merges, recipient=KEPT) is state(said, recipient=LED)


@given(st.lists(answers, max_size=6), answers)
def test_what_was_recorded_before_a_later_answer_to_the_same_question_has_no_say(drawn, last):
    said = entries(drawn)
    merges = Merges({LED: Merge(KEPT, len(said))})
    answer, _, _, _ = last
    final = [*said, consent(len(said) + 1, answer=answer, material="report")]
    wanted = State.WRITTEN if answer is Answer.YES else state([final[-1]])
    assert state(final, merges) is wanted


@pytest.mark.parametrize(
    ("role", "born", "decides"),
    [
        ("teacher", None, True),
        ("pupil", None, None),
        ("pupil", date(2010, 11, 25), False),
        ("pupil", date(2010, 11, 24), True),
        ("pupil", date(2012, 2, 29), False),
    ],
)
def test_a_pupil_decides_from_the_sixteenth_birthday_on(role, born, decides):
    assert Person(ONE, "Noor", role, born_on=born).decides_herself(TODAY) is decides
