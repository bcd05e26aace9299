"""The goals of a trajectory in its intake: from the bank, put together, or in own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from ui import theme
from ui.pages.form_fields import AnswerField
from ui.pages.goal_row import GoalRow
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.ids import GoalId
    from beeldcoach.services.content import FormField
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState


class GoalsField(AnswerField):
    """All goals, with buttons to add one."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._rows: dict[GoalId, GoalRow] = {}
        self._awaited: GoalId | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S8)
        self._choose = QPushButton(self.tr("Choose a goal …"))
        self._choose.setIcon(theme.icon("ph.books", "ink"))
        self._add = QPushButton(self.tr("Add a goal"))
        self._add.setIcon(theme.icon("ph.plus", "ink"))
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self._build(asked)
        self._choose.clicked.connect(model.choose_goal)
        self._add.clicked.connect(self._add_empty)
        model.goal_added.connect(self._focus_soon)

    def _build(self, asked: FormField) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(asked.label, "strong"))
        head.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._add)
        buttons.addStretch()
        self.column.addLayout(head)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._message)
        self.column.addLayout(buttons)

    def render_state(self, state: FormState) -> None:
        """Show the goals there are, in their order."""
        there = {goal.id for goal in state.goals}
        for goal_id in [known for known in self._rows if known not in there]:
            row = self._rows.pop(goal_id)
            row.forget()
            row.hide()
            row.deleteLater()
        for index, goal in enumerate(state.goals):
            row = self._rows.get(goal.id) or self._new_row(goal.id)
            if self._lines.indexOf(row) != index:
                self._lines.insertWidget(index, row)
            row.set_state(goal, (index, len(state.goals)), state.glasses, state.role)
        if self._awaited in self._rows:
            row = self._rows[self._awaited]
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._awaited = None

    def flush(self) -> None:
        """Hand over what was typed."""
        for row in list(self._rows.values()):
            row.flush()

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show what is wrong with a goal."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def _new_row(self, goal_id: GoalId) -> GoalRow:
        row = self._rows[goal_id] = GoalRow(self.asked.help)
        row.changed.connect(lambda text, kind: self.model.change_goal(goal_id, text, kind))
        row.removed.connect(lambda: self._remove(goal_id))
        row.moved.connect(lambda by: self.model.move_goal(goal_id, by))
        row.indicated.connect(lambda lines: self.model.set_indicators(goal_id, tuple(lines)))
        row.coded.connect(lambda codes: self.model.set_goal_codes(goal_id, tuple(codes)))
        return row

    def _add_empty(self) -> None:
        self.model.add_goal()

    def _remove(self, goal_id: GoalId) -> None:
        self._rows[goal_id].forget()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.remove_goal(goal_id)

    def _focus_soon(self, goal_id: GoalId) -> None:
        self._awaited = goal_id
