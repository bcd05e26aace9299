"""The goal bank: enough of every kind, whole in both languages, with codes that the lens has."""

from collections import Counter

import pytest

from beeldcoach.services.content import lens
from beeldcoach.services.goal_bank import (
    INDICATORS_LEAST,
    INDICATORS_MOST,
    KINDS,
    goal_bank,
    goal_sentence,
    lenses_of_bank,
    matches,
)


def test_there_are_at_least_eight_goals_of_every_kind():
    counts = Counter(goal.kind for goal in goal_bank("nl"))
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 8


def test_both_languages_have_the_same_goals_in_words_of_their_own():
    dutch, english = goal_bank("nl"), goal_bank("en")
    assert [goal.id for goal in dutch] == [goal.id for goal in english]
    assert len({goal.id for goal in dutch}) == len(dutch)
    for own, other in zip(dutch, english, strict=True):
        assert len(own.indicators) == len(other.indicators)
        assert INDICATORS_LEAST <= len(own.indicators) <= INDICATORS_MOST
        words = (own.behaviour, own.situation, own.effect, *own.indicators)
        there = (other.behaviour, other.situation, other.effect, *other.indicators)
        assert all(text.strip() for text in (*words, *there))
        assert not set(words) & set(there)


@pytest.mark.parametrize("lens_id", sorted(lenses_of_bank()))
def test_every_goal_names_codes_that_the_lens_has(lens_id):
    glasses = lens(lens_id, "nl")
    for goal in goal_bank("nl", lens_id):
        assert goal.codes, goal.id
        assert all(glasses.code(code) for code in goal.codes), goal.id


def test_a_goal_of_the_bank_is_one_sentence_along_the_template():
    for goal in goal_bank("nl"):
        assert goal.text.startswith(f"Ik {goal.behaviour} {goal.situation}, zodat ")
        assert goal.text.endswith(goal.effect)
        assert "…" not in goal.text
    of_talks = [goal for goal in goal_bank("nl") if goal.kind == "conversation"]
    assert all("zodat de ander" in goal.text for goal in of_talks)


def test_a_sentence_builds_up_from_its_parts():
    assert goal_sentence("", "", "", "nl") == "Ik … …, zodat leerlingen …"
    assert (
        goal_sentence("wacht drie tellen", "een open vraag", "denken.", "nl")
        == "Ik wacht drie tellen bij een open vraag, zodat leerlingen denken"
    )
    assert "wacht na een vraag," in goal_sentence("wacht", "Na een vraag".lower(), "x", "nl")
    assert goal_sentence("wait", "the circle", "think", "en") == (
        "I wait in the circle, so that pupils think"
    )


def test_searching_finds_words_in_the_goal_and_in_its_indicators():
    found = [goal.id for goal in goal_bank("nl") if matches(goal, "DRIE tellen")]
    assert found == ["three_counts"]
    assert any(matches(goal, "hoe weet je dat") for goal in goal_bank("nl"))
    assert not any(matches(goal, "onvindbaar") for goal in goal_bank("nl"))
