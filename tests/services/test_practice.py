"""What the vault knows of the practice, and where it is written."""

from dataclasses import dataclass

from beeldcoach.services.desk import Desk, Query
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.proofs import contact
from beeldcoach.services.recording import PracticeFacts, SetPracticeFact


@dataclass(frozen=True)
class AskContact(Query[str]):
    language: str


def test_facts_are_given_by_name_and_empty_where_unknown(desk):
    desk.do(SetPracticeFact("coach_name", "Ilse Verbraak"))
    facts = desk.ask(PracticeFacts(("coach_name", "practice_name")))
    assert facts == {"coach_name": "Ilse Verbraak", "practice_name": ""}


def test_the_papers_say_how_the_coach_is_reached(desk):
    asking = Desk(
        desk._world, {**HANDLERS, AskContact: lambda query, work: contact(work, query.language)}
    )
    asking.do(SetPracticeFact("coach_name", "Ilse Verbraak"))
    assert asking.ask(AskContact("en")) == "the coach, Ilse Verbraak"
    asking.do(SetPracticeFact("practice_contact", "06 0000 0000"))
    assert asking.ask(AskContact("nl")) == "de coach, Ilse Verbraak, 06 0000 0000"
