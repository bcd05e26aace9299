"""A name that was typed, and the person who bears it: a no to one is a no to the other."""

import pytest

from beeldcoach.domain.consent import Answer, Purpose, State
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient, Release
from beeldcoach.services.people import AddPerson
from beeldcoach.services.telling import SetInView
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
