"""A name that was typed, and the person who bears it: a no to one is a no to the other."""

from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.domain.consent import Answer, Purpose, State
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient, Release
from beeldcoach.services.desk import Desk, World
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.people import AddPerson
from beeldcoach.services.telling import SetInView
from tests.fakes import FakeStore, SetClock
from tests.services.test_pictures import Case

NAME = "J. Terpstra"
TYPED = Recipient("named:1", NAME)
TWICE = Recipient("named:2", "j terpstra")
THIRD = Purpose.THIRD_PARTY


@pytest.fixture
def case(desk, store, clock):
    made = Case(desk, store, clock)
    desk.do(SetInView(made.film, ()))
    return made


@pytest.fixture
def chosen(case):
    return Recipient(person_key(case.desk.do(AddPerson(NAME, "other")).value), NAME)


def is_no(case, recipient):
    checks = case.ask(THIRD, recipient).checks
    return any(check.state is State.REFUSED for check in checks)


def test_a_no_to_a_typed_name_holds_for_the_person(case, chosen):
    case.says(Answer.NO, THIRD, TYPED)
    assert is_no(case, chosen)


def test_a_no_to_the_person_holds_for_the_typed_name(case, chosen):
    case.says(Answer.NO, THIRD, chosen)
    assert is_no(case, TYPED)


def test_a_name_that_was_typed_twice_is_one(case):
    case.says(Answer.NO, THIRD, TYPED)
    assert is_no(case, TWICE)


def test_whoever_changes_her_mind_says_it_of_both(case, chosen):
    case.says(Answer.NO, THIRD, TYPED)
    case.says(Answer.YES, THIRD, chosen)
    assert isinstance(case.ask(THIRD, chosen), Release)
    case.says(Answer.NO, THIRD, TYPED)
    assert is_no(case, chosen)


def test_of_what_was_answered_under_two_keys_before_the_no_wins(case, chosen, monkeypatch):
    kept = "beeldcoach.services.consenting.key_asked_before"
    with monkeypatch.context() as patched:  # as it was recorded until now: each under its own key
        patched.setattr(kept, lambda _work, _before, _purpose, recipient: recipient.key)
        case.says(Answer.NO, THIRD, TYPED)
        case.says(Answer.YES, THIRD, chosen)
    assert is_no(case, chosen)
    assert is_no(case, TYPED)
    case.says(Answer.YES, THIRD, chosen)
    assert isinstance(case.ask(THIRD, chosen), Release)


def test_two_who_are_known_by_one_name_stay_two(case, chosen):
    other = Recipient(person_key(case.desk.do(AddPerson(NAME, "other")).value), NAME)
    case.says(Answer.YES, THIRD, chosen)
    assert not isinstance(case.ask(THIRD, other), Release)


def test_another_purpose_in_words_opens_no_other(case):
    case.says(Answer.YES, Purpose.OTHER, TYPED)
    assert not isinstance(case.ask(Purpose.OTHER, TWICE), Release)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from((Answer.YES, Answer.NO)), st.sampled_from("12p")),
        min_size=1,
        max_size=6,
    ),
    st.booleans(),
)
def test_whatever_the_keys_the_last_answer_about_a_name_decides(history, known_first):
    clock = SetClock()
    store = FakeStore(clock)
    case = Case(Desk(World(store.open, clock, uuid4), HANDLERS), store, clock)
    case.desk.do(SetInView(case.film, ()))
    person = case.desk.do(AddPerson(NAME if known_first else "Iemand", "other")).value
    keys = {"1": TYPED, "2": TWICE, "p": Recipient(person_key(person), NAME)}
    for answer, key in history:
        case.says(answer, THIRD, keys[key])
    said_yes = history[-1][0] is Answer.YES
    asked = keys.values() if known_first else (TYPED, TWICE)
    assert {isinstance(case.ask(THIRD, one), Release) for one in asked} == {said_yes}
