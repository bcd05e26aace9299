"""Which questions can be answered with yes or no."""

import pytest

from beeldcoach.domain.open_question import is_closed
from beeldcoach.services.question_cards import models
from beeldcoach.services.talk_plan import talk_plan


@pytest.mark.parametrize(
    "words",
    [
        "Zie je dat Sem opkijkt?",
        "Heb je dat bewust gedaan?",
        "Is dit een goed moment?",
        "En vind je dat ook?",
        "Werkt het zo?",
        "Je wacht hier drie tellen, toch?",
        "Did you see him look up?",
        "Don\u2019t you think so?",
        "Kun je dat vaker doen? Zou dat helpen?",
    ],
)
def test_a_question_for_yes_or_no_is_closed(words):
    assert is_closed(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Wachten",
        "Wat doe jij in die drie tellen?",
        "Kijk nog eens zonder geluid: waaraan zie je dat hij zich gezien voelt?",
        "Zullen we dit stukje ook bekijken? Wat wilde je hier?",
        "Kijk eens naar Sem. Wat gebeurt er?",
        "Denk eens terug aan dit moment?",
        "Welk goed moment van net kan hier helpen?",
        "How did that come about?",
        "Zie je dat",  # no question yet: it is being typed
    ],
)
def test_any_other_is_not(words):
    assert not is_closed(words)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_hardly_any_question_that_the_product_itself_offers_is_called_closed(language):
    asked = [q for step in talk_plan(language).steps for q in step.questions]
    steps = [step for model in models(language) for step in model.steps]
    asked += [words for step in steps for _, words in step.questions]
    closed = [words for words in asked if is_closed(words)]
    assert len(closed) <= len(asked) // 10
