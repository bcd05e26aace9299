"""What of each thing can be found, and how a hit is cut out of its text."""

import dataclasses
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.people import Person
from beeldcoach.services.searchable import SEARCHED, entries_of, fold, tokens_of
from beeldcoach.services.searching import cut
from tests.fakes import KINDS


def test_everything_that_holds_words_can_be_found():
    without_words = {"evidence", "guardianships", "meetings", "periods"}
    without_words |= {
        "talk_spans",
        "drawings",
        "strips",
        "lenses",
        "in_view",
        "hidden_copies",
        "incidents",
        "backups",
        "paper_forms",
    }
    assert set(KINDS) - without_words == set(SEARCHED)


def test_a_double_that_was_merged_is_not_found():
    double = Person(uuid4(), "Marit Jansen", merged_into=uuid4())
    assert entries_of("people", double) == []


def test_words_are_looked_for_without_signs():
    assert tokens_of('  "Élan" & één-op-één ') == ("elan", "een", "op", "een")


def test_what_was_looked_for_is_marked():
    assert cut("Ik wil denktijd geven", ("tijd",)) == (
        ("Ik wil denk", False),
        ("tijd", True),
        (" geven", False),
    )


def test_a_long_text_is_cut_around_it():
    text = "woord " * 60 + "denktijd" + " woord" * 60
    parts = cut(text, ("denktijd",))
    assert ("denktijd", True) in parts
    assert sum(len(part) for part, _ in parts) < 160
    assert parts[0][0] == parts[-1][0][-1] == "…"


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=4), max_size=3))
def test_cutting_loses_and_invents_nothing(text, words):
    tokens = tuple(token for word in words for token in tokens_of(word))
    said = "".join(part for part, _ in cut(text, tokens)).strip("…")
    assert said in " ".join(text.split())


@given(st.text())
def test_folding_keeps_the_place_of_each_letter(text):
    assert len(fold(text)) == len(text)


def test_entries_are_plain_values():
    person = Person(uuid4(), "Marit Jansen", email="m@school.example")
    (entry,) = entries_of("people", person)
    assert dataclasses.asdict(entry)["text"] == "Marit Jansen · m@school.example"
