"""The proof of an erasure names every kind of thing that went, one and many."""

from types import SimpleNamespace

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient, Refusal, Release
from beeldcoach.services import erasure_inventory as inventory
from beeldcoach.services.content import erasure_words
from beeldcoach.services.erasing import Erase, Scope, Target
from beeldcoach.services.erasure_proof import WhoseProof, _goes
from beeldcoach.services.people import AddPerson
from beeldcoach.services.releasing import AskGate, StartRelease

KINDS = {
    *inventory._WRITTEN,
    *inventory._RECORDS,
    *inventory._KEPT_OBJECTS,
    *("films", "angles", "log_entries", "photos", "evidence", "guardianships", "texts"),
}


def entry(kind=EntryKind.TRAJECTORY_ERASED, **counts):
    return SimpleNamespace(kind=kind, body={"counts": counts})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_that_can_go_is_told(language):
    words = erasure_words(language)
    assert {kind for group in words["goes"] for kind in group["of"]} == KINDS
    for kind in KINDS:
        for count in (1, 2):
            (told,) = _goes(entry(**{kind: count}), words, films=False)
            assert "(" not in told
            assert "{" not in told


def test_one_is_said_as_one_and_what_belongs_together_is_counted_together():
    words = erasure_words("nl")
    gone = entry(films=1, moments=1, marks=2, goals=1, learning_goals=1, reports=1)
    assert _goes(gone, words, films=True) == (
        "3 aantekeningen bij de film",
        "2 doelen",
        "het rapport",
    )
    assert _goes(entry(films=1, goals=1), words, films=False) == ("1 film", "1 doel")


def test_of_a_person_the_name_went_too():
    told = _goes(entry(EntryKind.PERSON_ERASED, letters=1), erasure_words("nl"), films=False)
    assert told == ("1 brief", "de naam en alle gegevens van de persoon")


def test_somebody_who_was_never_coached_gets_a_proof_and_nobody_else_does(desk):
    mother = desk.do(AddPerson("Sara Vos", "guardian")).value
    other = desk.do(AddPerson("Bea Kok", "guardian")).value
    number = desk.do(Erase(Target(Scope.PERSON, mother))).value.number
    owner = desk.ask(WhoseProof(number))
    assert (owner.trajectory_id, owner.person_id, owner.name) == (None, mother, "")

    def asked(of, to, entry=number):
        recipient = Recipient(person_key(to), "wie gewist is")
        return AskGate(None, Purpose.COPY_OWN, recipient, "erasure", (entry,), "nl", of)

    assert isinstance(desk.ask(asked(mother, mother)), Release)
    for wrong in (asked(mother, other), asked(other, other)):
        assert isinstance(desk.ask(wrong), Refusal)
    with pytest.raises(UnknownThing):
        desk.ask(asked(mother, mother, number - 1))
    started = desk.do(StartRelease(asked(mother, mother), "x.pdf")).value
    assert "Sara" not in str(started.document)
    assert "Alles over jou is gewist" in started.document.what
