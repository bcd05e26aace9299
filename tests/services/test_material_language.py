"""What a part of a film was called when it was recorded is read in the reader's language."""

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.check_proof import CheckProof, Proof
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.material_words import in_language
from tests.factories import START, start_command


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("fragment 2 van film 1, 0:23\u20130:37", "fragment 2 of film 1, 0:23\u20130:37"),
        ("fragment 12 van film 10", "fragment 12 of film 10"),
        ("stilstaand beeld uit film 1, op 0:09", "still from film 1, at 0:09"),
        ("fragment uit film 3, 0:01 tot 1:09", "fragment of film 3, 0:01 to 1:09"),
        ("film 2, helemaal", "film 2, all of it"),
        ("fragment 1 van film 1: Stil van film 2", "fragment 1 of film 1: Stil van film 2"),
    ],
)
def test_the_words_of_a_part_go_from_one_language_to_the_other(dutch, english):
    assert in_language(dutch, "en") == english
    assert in_language(english, "nl") == dutch
    assert in_language(dutch, "nl") == dutch


@pytest.mark.parametrize("said", ["", "een eigen woord", "fragment van de les", "film 2"])
def test_what_was_written_by_hand_stays(said):
    assert in_language(said, "en") == said


def test_matrix_and_proof_tell_the_fragment_in_the_language_of_the_screen(desk, store):
    trajectory_id = desk.do(start_command()).value
    said = "fragment 2 van film 1, 0:23\u20130:37"
    exact = "fragment:x:23000:37000:None"
    item = ConsentItem(Purpose.THIRD_PARTY, exact, "named:a", "A. Bos", material_name=said)
    desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, START))
    page = desk.ask(ShowConsent(trajectory_id, "en"))
    row = next(each for each in page.rows if each.purpose is Purpose.THIRD_PARTY)
    assert row.material_name == "fragment 2 of film 1, 0:23\u20130:37"
    found = desk.ask(CheckProof(Proof(1, 1, store.lines[0][0].digest), "en"))
    assert found.entries[0].thing == row.material_name
    assert (
        desk.ask(CheckProof(Proof(1, 1, store.lines[0][0].digest), "nl")).entries[0].thing == said
    )
