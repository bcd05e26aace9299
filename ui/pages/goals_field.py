"""The goals of a trajectory in its intake: a sentence each, with its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.pages.autosave import Autosave
from ui.pages.form_fields import AnswerField
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.ids import GoalId
    from beeldcoach.services.content import FormField
    from beeldcoach.services.dossier import GoalLine
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState


class _GoalRow(QWidget):
    """One goal. Signals: changed (text, kind), removed."""

    changed = Signal(str, str)
    removed = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._kind = "pedagogical"
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)  # a film let go here is for the page
        self.edit.setPlaceholderText(placeholder)
        self._kinds = Segmented()
        self._remove = QToolButton()
        self._remove.setIcon(theme.icon("ph.trash", "ink2"))
        self._saving = Autosave(self.edit, self._tell)
        self.edit.textChanged.connect(self._saving.touch)
        self._kinds.chosen.connect(self._choose)
        self._remove.clicked.connect(self.removed)
        line = QHBoxLayout()
        line.setSpacing(theme.S4)
        line.addWidget(self.edit, 1)
        line.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(line)
        column.addWidget(self._kinds)

    def set_state(self, goal: GoalLine, number: int) -> None:
        """Show a goal; what is being typed stays."""
        self._kind = goal.kind
        kinds = [
            ("pedagogical", self.tr("Pedagogical")),
            ("didactic", self.tr("Didactic")),
            ("organisation", self.tr("Organisation")),
        ]
        self._kinds.set_state(kinds, goal.kind)
        name = self.tr("Goal {number}").format(number=number)
        self.edit.setAccessibleName(name)
        self._kinds.setAccessibleName(self.tr("Kind of goal {number}").format(number=number))
        remove = self.tr("Remove goal {number}").format(number=number)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(plain_tip(remove))
        if not self._saving.waiting and goal.text != self.edit.text():
            with QSignalBlocker(self.edit):
                self.edit.setText(goal.text)

    def flush(self) -> None:
        """Tell what was typed."""
        self._saving.flush()

    def forget(self) -> None:
        """Tell nothing more: the goal is being removed."""
        self._saving.forget()

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self._saving.forget()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.edit.text(), self._kind)


class GoalsField(AnswerField):
    """All goals, with a button to add one."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._rows: dict[GoalId, _GoalRow] = {}
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(asked.label, "strong"))
        head.addStretch()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S4)
        self._add = QPushButton(self.tr("Add a goal"))
        self._add.setIcon(theme.icon("ph.plus", "ink"))
        self._add.clicked.connect(model.add_goal)
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self.column.addLayout(head)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._message)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        model.goal_added.connect(self._focus_soon)
        self._awaited: GoalId | None = None

    def render_state(self, state: FormState) -> None:
        """Show the goals there are."""
        there = {goal.id for goal in state.goals}
        for goal_id in [known for known in self._rows if known not in there]:
            row = self._rows.pop(goal_id)
            row.forget()
            row.hide()
            row.deleteLater()
        for index, goal in enumerate(state.goals):
            row = self._rows.get(goal.id) or self._new_row(goal.id, index)
            row.set_state(goal, index + 1)
        if self._awaited in self._rows:
            self._rows[self._awaited].edit.setFocus(Qt.FocusReason.OtherFocusReason)
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

    def _new_row(self, goal_id: GoalId, index: int) -> _GoalRow:
        row = self._rows[goal_id] = _GoalRow(self.asked.help)
        row.changed.connect(lambda text, kind: self.model.change_goal(goal_id, text, kind))
        row.removed.connect(lambda: self._remove(goal_id))
        self._lines.insertWidget(index, row)
        return row

    def _remove(self, goal_id: GoalId) -> None:
        self._rows[goal_id].forget()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.remove_goal(goal_id)

    def _focus_soon(self, goal_id: GoalId) -> None:
        self._awaited = goal_id
