"""The question cards: of one talk, or all of them to look after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.question_cards import (
    CARD_LIMIT,
    AddCard,
    Cards,
    ChangeCard,
    ChooseModel,
    MoveCard,
    OwnCard,
    RemoveCard,
    ShowCards,
    TickCard,
)
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskText

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import CardId, CycleId, MeetingId, TrajectoryId
    from beeldcoach.services.desk import Command
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class CardsModel(ViewModel):
    """`cards` is None until they were loaded."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.cards: Cards | None = None
        self._talk: tuple[TrajectoryId, CycleId | MeetingId] | None = None

    def open(self) -> None:
        """Show all cards, of no talk."""
        self._talk, self.active = None, True
        self.reload()

    def open_talk(self, trajectory_id: TrajectoryId, occasion: CycleId | MeetingId) -> None:
        """Show the cards with what was chosen and used in a talk."""
        talk = (trajectory_id, occasion)
        if talk == self._talk and self.active:
            return  # it follows every change already
        if talk != self._talk:
            self.cards = None
        self._talk, self.active = talk, True
        self.reload()

    def choose(self, model: str) -> None:
        """Choose the model of this talk; empty takes the choice back."""
        if self._talk is not None:
            self.run(self._only(ChooseModel(*self._talk, model)))

    def tick(self, key: str, *, used: bool) -> None:
        """Keep that a card was used in this talk, or not."""
        if self._talk is not None:
            self.run(self._only(TickCard(*self._talk, key, used)))

    def add(self, model: str) -> None:
        """Ask for a question of one's own, and add it to a model."""
        self.run(self._add(model))

    def change(self, card: OwnCard) -> None:
        """Ask for other words, and keep them."""
        self.run(self._change(card))

    def put_in(self, card: OwnCard, model: str) -> None:
        """Put an own card in another model."""
        self.run(self._only(ChangeCard(card.id, card.text, model)))

    def move(self, card_id: CardId, by: int) -> None:
        """Move an own card up or down."""
        self.run(self._only(MoveCard(card_id, by)))

    def remove(self, card_id: CardId) -> None:
        """Remove an own card."""
        self.run(self._only(RemoveCard(card_id)))

    def _add(self, model: str) -> Flow:
        title, verb = self.tr("A card of your own"), self.tr("Add the card")
        words = yield from self._asked(title, verb)
        if words:
            yield self.session.do(AddCard(model, words))

    def _change(self, card: OwnCard) -> Flow:
        words = yield from self._asked(self.tr("Change the card"), self.tr("Keep"), card.text)
        if words:
            yield self.session.do(ChangeCard(card.id, words, card.model))

    def _asked(self, title: str, verb: str, proposed: str = "") -> Generator[Ask, str | None, str]:
        """Ask for the words until they fit on a card; nothing that was typed is lost."""
        label, told = self.tr("Question"), ""
        while True:
            words = yield Ask(AskText(title, told, verb, label, proposed, required=True))
            if words is None or len(words) <= CARD_LIMIT:
                return words or ""
            proposed = words
            told = self.tr("A card has at most {limit} characters. Make the question shorter.")
            told = told.format(limit=CARD_LIMIT)

    def _only(self, command: Command[None]) -> Flow:
        yield self.session.do(command)

    def _load(self) -> Flow:
        talk = self._talk
        cards = yield self.session.ask(ShowCards(self.session.language, *(talk or (None, None))))
        if talk == self._talk:
            self.cards = cards
            self.changed.emit()
