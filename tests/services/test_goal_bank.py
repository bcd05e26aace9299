"""The goal bank: enough of every kind, whole in both languages, with codes that the lens has."""

import json
from collections import Counter
from dataclasses import replace

import pytest

from beeldcoach.domain.lens import DEFAULT_LENS
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
from resources import path


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


def test_every_goal_names_codes_of_the_first_lens():
    assert all(goal.codes for goal in goal_bank("nl", lens(DEFAULT_LENS, "nl")))


@pytest.mark.parametrize("lens_id", sorted(lenses_of_bank()))
def test_what_the_bank_names_is_a_code_that_the_lens_has(lens_id):
    known = {code.id for code in lens(lens_id, "nl").codes}
    goals = json.loads(path("texts", "goal_bank.json").read_text("utf-8"))["goals"]
    for goal in goals:
        assert set(goal["codes"].get(lens_id, ())) <= known, goal["id"]


def test_goals_of_a_conversation_have_codes_of_the_lens_for_conversations():
    goals = goal_bank("nl", lens("ib_gesprek", "nl"))
    assert all(goal.codes for goal in goals if goal.kind == "conversation")


def test_a_lens_that_the_bank_does_not_name_has_the_codes_that_are_the_same():
    classroom = {goal.id: goal.codes for goal in goal_bank("nl", lens("klassenmanagement", "nl"))}
    assert classroom["share_circle"] == ("look_round",)
    assert classroom["near_by"] == ("near", "at_work")
    assert classroom["think_aloud"] == ()
    copy = replace(lens("basiscommunicatie", "nl"), id="own:1")
    first = goal_bank("nl", lens("basiscommunicatie", "nl"))
    assert [goal.codes for goal in goal_bank("nl", copy)] == [goal.codes for goal in first]


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
