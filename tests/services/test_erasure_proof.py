"""The proof of an erasure names every kind of thing that went, one and many."""

from types import SimpleNamespace
from uuid import UUID

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient, Refusal, Release
from beeldcoach.services import erasure_inventory as inventory
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.content import erasure_words
from beeldcoach.services.erasing import Erase, PlanErasure, Scope, Target
from beeldcoach.services.erasing_outside import ShowOutside
from beeldcoach.services.erasure_proof import WhoseProof, _goes, erasure_proof
from beeldcoach.services.people import AddPerson
from beeldcoach.services.recall import (
    RecallAnswer,
    RecallHow,
    RecordRecallAnswer,
    RecordRecallAsked,
    ShowRecalls,
)
from beeldcoach.services.releasing import AskGate, StartRelease
from tests.services.test_recall import let_go, withdraw
from tests.services.test_release import Way

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


class Outside:
    """A trajectory of which the board has the report, after the consent was withdrawn."""

    def __init__(self, desk, store, clock):
        self.way = way = Way(desk, store, clock)
        self.desk, self.today = desk, clock.today
        way.three_cycles()
        way.close()
        way.approve_report()
        way.consent()
        self.number = let_go(way)
        withdraw(way)

    def target(self, scope, **more):
        person = self.desk.ask(ShowConsent(self.way.id, "nl")).coachee_key.partition(":")[2]
        about = UUID(person) if scope is Scope.PERSON else self.way.id
        return Target(scope, about, **more)

    def proof(self, target):
        number = self.desk.do(Erase(target)).value.number
        owner = self.desk.ask(WhoseProof(number))
        her = Recipient(owner.key, "zij")
        gate = AskGate(owner.trajectory_id, Purpose.COPY_OWN, her, "erasure", (number,), "nl")
        return self.desk.do(StartRelease(gate, "x.pdf")).value.document


@pytest.fixture
def outside(desk, store, clock):
    return Outside(desk, store, clock)


@pytest.mark.parametrize("scope", [Scope.TRAJECTORY, Scope.PERSON])
def test_what_others_have_is_told_before_and_in_the_proof(outside, scope):
    target = outside.target(scope)
    [copy] = outside.desk.ask(ShowOutside(target, "nl"))
    assert (copy.number, copy.recipient) == (outside.number, "Stichting De Meander")
    assert copy.must_come_back
    way, today = outside.way, outside.today()
    outside.desk.do(RecordRecallAsked(way.id, outside.number, today, RecallHow.MAIL))
    outside.desk.do(RecordRecallAnswer(way.id, outside.number, today, RecallAnswer.DESTROYED))
    [copy] = outside.desk.ask(ShowOutside(target, "nl"))
    assert not copy.must_come_back
    [told] = outside.proof(target).outside
    assert "Stichting De Meander" in told
    assert f"nummer {outside.number}" in told
    assert "vernietigd" in told


def test_nothing_is_asked_back_once_nobody_knows_who_has_it(outside):
    assert len(outside.desk.ask(ShowRecalls(None, "nl"))) == 1
    [told] = outside.proof(outside.target(Scope.PERSON, with_proofs=True)).outside
    assert "Meander" not in told
    assert "niet teruggevraagd" in told
    assert outside.desk.ask(ShowRecalls(None, "nl")) == ()


def test_erasing_a_film_tells_of_no_report(outside):
    assert outside.desk.ask(ShowOutside(outside.target(Scope.FILMS), "nl")) == ()


def test_copies_that_were_named_are_asked_again_and_none_is_said_only_when_told(desk):
    people = [desk.do(AddPerson(name, "guardian")).value for name in ("Sara", "Bea", "Cor")]
    said = ({"copies": "laptop thuis"}, {}, {"no_copies": True})
    proofs = []
    for person, answer in zip(people, said, strict=True):
        target = Target(Scope.PERSON, person)
        before = desk.ask(PlanErasure(target)).copies
        number = desk.do(Erase(target, **answer)).value.number
        with desk._world.open_unit() as unit:
            proof = erasure_proof(desk._work(unit), number, "nl")
        proofs.append((before, proof.copies, proof.no_copies))
    assert proofs == [
        ("", "laptop thuis", False),
        ("laptop thuis", "", False),  # nothing was told: the proof says nothing of it
        ("laptop thuis", "", True),
    ]


@pytest.mark.parametrize("with_proofs", [False, True])
def test_that_all_went_is_not_said_while_consents_stay(outside, with_proofs):
    proof = outside.proof(outside.target(Scope.PERSON, with_proofs=with_proofs))
    stay = any("oestemming" in words for words in proof.stays)
    assert stay is not with_proofs
    assert ("behalve" in proof.what) is stay
