"""Conversation models as cards with questions: those that are shipped, and the coach's own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.ids import CardId, CycleId, MeetingId, TrajectoryId
from beeldcoach.domain.practice import Card
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.recording import record_of
from resources import path

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN = "own"  # the model of cards that belong to no other
CARD_LIMIT = 300  # characters; a card is one question
FORM = "debrief"  # whose record keeps the model and the cards that were used


@dataclass(frozen=True, slots=True)
class CardStep:
    """One step of a model, with its questions. A question's key is `model.step.number`."""

    id: str
    name: str
    questions: tuple[tuple[str, str], ...]  # key and words


@dataclass(frozen=True, slots=True)
class ConversationModel:
    """One way of talking; the coach picks it for a talk."""

    id: str
    name: str
    when: str  # to use it
    steps: tuple[CardStep, ...]
    whose: frozenset[str] = frozenset()  # roles of a coachee that it is meant for; empty is any

    @property
    def questions(self) -> tuple[str, ...]:
        """All questions, in order."""
        return tuple(words for step in self.steps for _, words in step.questions)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A question of the coach's own."""

    id: CardId
    model: str
    text: str

    @property
    def key(self) -> str:
        """What says that it was used."""
        return str(self.id)


@dataclass(frozen=True, slots=True)
class Cards:
    """All models with the own cards, and what was chosen and used in one talk."""

    models: tuple[ConversationModel, ...]
    own: tuple[OwnCard, ...]
    chosen: str = ""
    used: frozenset[str] = frozenset()

    def model(self, model_id: str) -> ConversationModel | None:
        """Return a shipped model; None for the coach's own."""
        return next((model for model in self.models if model.id == model_id), None)

    def own_of(self, model_id: str) -> tuple[OwnCard, ...]:
        """Return the own cards in a model, in order."""
        return tuple(card for card in self.own if card.model == model_id)

    def used_of(self, model_id: str) -> int:
        """Return how many cards of a model were used."""
        shipped = self.model(model_id)
        keys = {key for step in (shipped.steps if shipped else ()) for key, _ in step.questions}
        return len(self.used & (keys | {card.key for card in self.own_of(model_id)}))


@dataclass(frozen=True, slots=True)
class ShowCards(Query[Cards]):
    """All cards in a language; with a talk also what was chosen and used in it."""

    language: str
    trajectory_id: TrajectoryId | None = None
    occasion: CycleId | MeetingId | None = None


@dataclass(frozen=True, slots=True)
class ChooseModel(Command[None]):
    """Choose the conversation model of a talk; empty takes the choice back."""

    trajectory_id: TrajectoryId
    occasion: CycleId | MeetingId
    model: str


@dataclass(frozen=True, slots=True)
class TickCard(Command[None]):
    """Keep that a card was used in a talk, or not."""

    trajectory_id: TrajectoryId
    occasion: CycleId | MeetingId
    key: str
    used: bool


@dataclass(frozen=True, slots=True)
class AddCard(Command[CardId]):
    """Add a card of one's own to a model."""

    model: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeCard(Command[None]):
    """Change the words of an own card, or the model that it is in."""

    card_id: CardId
    text: str
    model: str


@dataclass(frozen=True, slots=True)
class MoveCard(Command[None]):
    """Move an own card within its model, by a number of places."""

    card_id: CardId
    by: int


@dataclass(frozen=True, slots=True)
class RemoveCard(Command[None]):
    """Remove an own card."""

    card_id: CardId


@cache
def models(language: str) -> tuple[ConversationModel, ...]:
    """Return the models that are shipped, with their words in a language."""
    data = json.loads(path("texts", "question_cards.json").read_text("utf-8"))
    return tuple(_model(model, language) for model in data["models"])


def _model(data: dict[str, Any], language: str) -> ConversationModel:
    steps = tuple(
        CardStep(
            step["id"],
            step["name"][language],
            tuple(
                (f"{data['id']}.{step['id']}.{number}", question[language])
                for number, question in enumerate(step["questions"], 1)
            ),
        )
        for step in data["steps"]
    )
    whose = frozenset(data.get("for", ()))
    return ConversationModel(
        data["id"], data["name"][language], data["when"][language], steps, whose
    )


def show_cards(query: ShowCards, work: Work) -> Cards:
    """Handle ShowCards."""
    own = tuple(OwnCard(card.id, card.model, card.text) for card in _ordered(work))
    shipped = models(query.language)
    if query.trajectory_id is None or query.occasion is None:
        return Cards(shipped, own)
    record = record_of(work, query.trajectory_id, FORM, query.occasion)
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    role = work.unit.people.get(trajectory.coachee_id).role
    used = record.answers.get("cards_used")
    return Cards(
        _fitting(shipped, role),
        own,
        record.text("model"),
        frozenset(used) if isinstance(used, list) else frozenset(),
    )


def _fitting(shipped: Iterable[ConversationModel], role: str) -> tuple[ConversationModel, ...]:
    """Return the models with those first that are meant for this coachee."""
    return tuple(sorted(shipped, key=lambda model: (role not in model.whose, bool(model.whose))))


def _ordered(work: Work, **equals: object) -> list[Card]:
    return sorted(work.unit.cards.find(**equals), key=lambda card: card.position)


def choose_model(command: ChooseModel, work: Work) -> None:
    """Handle ChooseModel."""
    record = record_of(work, command.trajectory_id, FORM, command.occasion)
    record.fill("model", command.model)
    work.unit.records.save(record)


def tick_card(command: TickCard, work: Work) -> None:
    """Handle TickCard."""
    record = record_of(work, command.trajectory_id, FORM, command.occasion)
    found = record.answers.get("cards_used")
    before = found if isinstance(found, list) else []
    if (command.key in before) is command.used:
        return
    kept = [key for key in before if key != command.key]
    record.fill("cards_used", [*kept, command.key] if command.used else kept)
    work.unit.records.save(record)


def add_card(command: AddCard, work: Work) -> CardId:
    """Handle AddCard."""
    there = _ordered(work, model=command.model)
    position = there[-1].position + 1 if there else 0
    card = Card(CardId(work.new_id()), command.model, _checked(command.text), position)
    work.unit.cards.save(card)
    return card.id


def change_card(command: ChangeCard, work: Work) -> None:
    """Handle ChangeCard; in another model it comes last."""
    card = work.unit.cards.get(command.card_id)
    if card.model != command.model:
        there = _ordered(work, model=command.model)
        card.position = there[-1].position + 1 if there else 0
    card.text, card.model = _checked(command.text), command.model
    work.unit.cards.save(card)


def move_card(command: MoveCard, work: Work) -> None:
    """Handle MoveCard."""
    card = work.unit.cards.get(command.card_id)
    row = _ordered(work, model=card.model)
    at = next(index for index, each in enumerate(row) if each.id == card.id)
    row.insert(max(0, min(len(row) - 1, at + command.by)), row.pop(at))
    for position, each in enumerate(row):
        if each.position != position:
            each.position = position
            work.unit.cards.save(each)


def remove_card(command: RemoveCard, work: Work) -> None:
    """Handle RemoveCard."""
    work.unit.cards.remove(command.card_id)


def _checked(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > CARD_LIMIT:
        raise TooLong(CARD_LIMIT)
    return words


HANDLERS: dict[type, Handler] = {
    ShowCards: show_cards,
    ChooseModel: choose_model,
    TickCard: tick_card,
    AddCard: add_card,
    ChangeCard: change_card,
    MoveCard: move_card,
    RemoveCard: remove_card,
}
