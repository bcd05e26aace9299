"""Step 4 of a pupil's conversation: a card set of learning strategies, and a plan: if, then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from beeldcoach.services.content import strategies
from ui import theme
from ui.pages.kept_words import KeptWords
from ui.widgets.card import Card
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import WorkingGoalId
    from beeldcoach.services.learning import WorkingLine
    from ui.viewmodels.goals import GoalsModel

_CARD_WIDTH = 200  # pixels that a card wants at least


class _CardSet(QWidget):
    """The cards in as many columns as there is room for."""

    def __init__(self, cards: dict[str, ChoiceCard]) -> None:
        super().__init__()
        self._cards = cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.S8)
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(max(1, min(3, self.width() // _CARD_WIDTH)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class _Choice(Card):
    """The strategies and the plan of one working goal."""

    def __init__(self, model: GoalsModel, goal_id: WorkingGoalId) -> None:
        super().__init__()
        self._model, self._id = model, goal_id
        self._what = Label("", "strong", wraps=True)
        self.cards = {
            card.id: ChoiceCard(card.icon, card.name, card.words)
            for card in strategies(model.session.language)
        }
        for card in self.cards.values():
            card.clicked.connect(self._choose)
        asked = {
            "if_part": (self.tr("If …"), self.tr("it gets hard or I get stuck")),
            "then_part": (self.tr("then …"), self.tr("this is what I do first")),
            "helper": (self.tr("Who helps me?"), self.tr("name, or: nobody needed")),
        }
        self.add(self._what)
        self.add(_CardSet(self.cards))
        self.words: dict[str, KeptWords] = {}
        for name, (question, example) in asked.items():
            line = QLineEdit()
            line.setPlaceholderText(example)
            self.add(Field(question, line))
            self.words[name] = KeptWords(line, partial(self._write, name))

    def set_state(self, goal: WorkingLine) -> None:
        """Show what was chosen; what is being typed stays."""
        self._what.setText(goal.text or self.tr("A working goal without words"))
        for key, card in self.cards.items():
            card.setChecked(key in goal.strategies)
        for name, kept in self.words.items():
            kept.show(getattr(goal, name))

    def flush(self) -> None:
        """Hand over what was typed."""
        for kept in self.words.values():
            kept.flush()

    def forget(self) -> None:
        """Tell nothing more: the goal has gone."""
        for kept in self.words.values():
            kept.forget()

    def _choose(self) -> None:
        chosen = tuple(key for key, card in self.cards.items() if card.isChecked())
        self._model.choose(self._id, chosen)

    def _write(self, name: str, text: str) -> None:
        self._model.write_working(self._id, name, text)


class StrategyChooser(QWidget):
    """The working goals of this conversation, each with its strategies."""

    def __init__(self, model: GoalsModel) -> None:
        super().__init__()
        self._model = model
        self._choices: dict[WorkingGoalId, _Choice] = {}
        self._none = Label(
            self.tr("No working goal was set in this talk yet. Set one in step 3 first."),
            "text",
            "second",
            wraps=True,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S12)
        self._column.addWidget(self._none)
        self.setMaximumWidth(760)
        model.changed.connect(self._render)

    def choice(self, goal_id: WorkingGoalId) -> _Choice:
        """Return what belongs to a working goal."""
        return self._choices[goal_id]

    def flush(self) -> None:
        """Hand over what was typed."""
        for choice in list(self._choices.values()):
            choice.flush()

    def _render(self) -> None:
        page = self._model.page
        if page is None:
            return
        there = [goal.id for goal in page.now]
        for gone in [known for known in self._choices if known not in there]:
            choice = self._choices.pop(gone)
            choice.forget()
            choice.hide()
            choice.deleteLater()
        for at, goal in enumerate(page.now):
            choice = self._choices.get(goal.id) or self._new_choice(goal.id, at)
            choice.set_state(goal)
        self._none.setVisible(not there)

    def _new_choice(self, goal_id: WorkingGoalId, at: int) -> _Choice:
        choice = self._choices[goal_id] = _Choice(self._model, goal_id)
        self._column.insertWidget(1 + at, choice)
        return choice
