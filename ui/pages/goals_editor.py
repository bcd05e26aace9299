"""Step 3 of a pupil's conversation: learning goals (what) with their working goals (how)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.pages.learning_goal_card import LearningGoalCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.domain.ids import LearningGoalId
    from ui.viewmodels.goals import GoalsModel


class GoalsEditor(QWidget):
    """All learning goals, each with the working goals of this conversation."""

    def __init__(self, model: GoalsModel) -> None:
        super().__init__()
        self._model = model
        self._cards: dict[LearningGoalId, LearningGoalCard] = {}
        self._awaited: UUID | None = None
        self._advice = QWidget()
        self._none = Label(
            self.tr("No learning goals yet. What do you want to know or be able to do?"),
            "text",
            "second",
            wraps=True,
        )
        self.add_button = QPushButton(self.tr("Add a learning goal"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.add_button.clicked.connect(model.add_learning)
        self._build()
        model.changed.connect(self._render)
        model.added.connect(self._await)
        model.span_refused.connect(self._refuse_span)

    def _build(self) -> None:
        row = QHBoxLayout(self._advice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.warning", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        advice = self.tr("One or two new working goals a talk are easier to keep in mind.")
        row.addWidget(Label(advice, "small", "warn", wraps=True), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S8)
        self._column.addWidget(self._none)
        self._column.addWidget(self._advice)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMaximumWidth(760)

    def card(self, goal_id: LearningGoalId) -> LearningGoalCard:
        """Return the card of a learning goal."""
        return self._cards[goal_id]

    def flush(self) -> None:
        """Hand over what was typed."""
        for card in list(self._cards.values()):
            card.flush()

    def _render(self) -> None:
        page = self._model.page
        if page is None:
            return
        there = [goal.id for goal in page.goals]
        for gone in [known for known in self._cards if known not in there]:
            card = self._cards.pop(gone)
            card.forget()
            card.hide()
            card.deleteLater()
        for at, goal in enumerate(page.goals):
            card = self._cards.get(goal.id) or self._new_card(goal.id, at)
            card.set_state(goal, page.now, at + 1)
        self._none.setVisible(not there)
        self._advice.setVisible(page.too_many)
        if self._awaited is not None and self._focus(self._awaited):
            self._awaited = None

    def _new_card(self, goal_id: LearningGoalId, at: int) -> LearningGoalCard:
        card = self._cards[goal_id] = LearningGoalCard(self._model, goal_id)
        card.removing.connect(self._keep_keyboard)
        self._column.insertWidget(1 + at, card)
        return card

    def _keep_keyboard(self) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _await(self, goal_id: UUID) -> None:
        self._awaited = None if self._focus(goal_id) else goal_id

    def _focus(self, goal_id: UUID) -> bool:
        return any(card.take_focus(goal_id) for card in self._cards.values())

    def _refuse_span(self, goal_id: UUID, refusal: Exception) -> None:
        for card in self._cards.values():
            card.refuse_span(goal_id, refusal)
