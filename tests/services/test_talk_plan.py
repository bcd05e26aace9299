"""The plan of the debrief: the same steps in both languages."""

import pytest

from beeldcoach.domain.annotation import FragmentKind
from beeldcoach.domain.open_question import is_closed
from beeldcoach.services.talk_plan import talk_plan


def test_the_talk_takes_an_hour_in_eight_steps():
    plan = talk_plan("nl")
    assert [step.name for step in plan.steps][:3] == ["Landen", "Vraag scherp", "Kijken: succes"]
    assert plan.steps[-1].name == "Afronden"
    assert len(plan.steps) == 8
    assert plan.minutes == 60


def test_both_languages_have_the_same_steps_and_questions():
    own, other = talk_plan("nl").steps, talk_plan("en").steps
    assert [part.id for part in own] == [part.id for part in other]
    assert [len(part.questions) for part in own] == [len(part.questions) for part in other]
    for part in (*own, *other):
        assert part.questions
        assert all(question.strip() for question in part.questions)


def test_questions_are_open_and_words_differ_between_languages():
    for dutch, english in zip(talk_plan("nl").steps, talk_plan("en").steps, strict=True):
        assert not set(dutch.questions) & set(english.questions)
        assert dutch.aim != english.aim


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_are_open_questions_for_a_fragment_of_every_kind(language):
    for kind in FragmentKind:
        offered = talk_plan(language).questions_for(kind.value)
        assert len(offered) >= 4
        assert not any(is_closed(words) for words in offered)
        assert all(words.endswith("?") for words in offered)
