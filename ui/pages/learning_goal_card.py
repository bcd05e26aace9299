"""One learning goal of a pupil, with the working goals that are tied to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from beeldcoach.domain.learning import GOAL_LIMIT
from ui import i18n, theme
from ui.pages.kept_words import KeptWords
from ui.pages.working_goal_row import WorkingGoalRow
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from beeldcoach.domain.ids import LearningGoalId, WorkingGoalId
    from beeldcoach.services.learning import LearningLine, WorkingLine
    from ui.viewmodels.goals import GoalsModel


class LearningGoalCard(Card):
    """Signals: removing (the keyboard needs another place)."""

    removing = Signal()

    def __init__(self, model: GoalsModel, goal_id: LearningGoalId) -> None:
        super().__init__()
        self._model, self._id = model, goal_id
        self._working: dict[WorkingGoalId, WorkingGoalRow] = {}
        self._title = Label("", "small_strong", "accent")
        self.text = QLineEdit()
        self._why, self._sign = QLineEdit(), QLineEdit()
        self._until = PlannedDate(self.tr("Reached by"))
        self._state = Segmented()
        self._earlier = Label("", "small", "second", wraps=True)
        self._remove = QToolButton()
        self._remove.setIcon(theme.icon("ph.trash", "ink2"))
        self.add_button = QPushButton(self.tr("Add a working goal"))
        self.add_button.setIcon(theme.icon("ph.plus", "accent"))
        theme.set_role(self.add_button, "quiet")
        self.add_button.setProperty("flush", "left")
        self._rows = QVBoxLayout()
        self._details = QWidget()
        self.more_button = QPushButton(self.tr("Why, how we see it, and by when"))
        self.more_button.setCheckable(True)
        theme.set_role(self.more_button, "quiet")
        self.more_button.setProperty("flush", "left")
        self._words = {
            "text": KeptWords(self.text, lambda text: self._write("text", text), GOAL_LIMIT),
            "why": KeptWords(self._why, lambda text: self._write("why", text)),
            "sign": KeptWords(self._sign, lambda text: self._write("sign", text)),
        }
        self.long = Label("", "small", "bad", wraps=True)
        self.long.hide()
        self._words["text"].told.connect(self._tell_long)
        self._build()
        self._until.changed.connect(lambda day: model.date_learning(goal_id, day))
        self._state.chosen.connect(lambda key: model.close_learning(goal_id, key))
        self._remove.clicked.connect(self._remove_it)
        self.add_button.clicked.connect(lambda: model.add_working(goal_id))

    def _build(self) -> None:
        self.text.setPlaceholderText(self.tr("I want to know or be able to …"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        self.body.addLayout(head)
        self.add(self.text)
        self.add(self.long)
        self.add(self._earlier)
        self._rows.setSpacing(theme.S8)
        self.body.addLayout(self._rows)
        below = QHBoxLayout()
        below.setSpacing(theme.S16)
        below.addWidget(self.add_button)
        below.addWidget(self.more_button)
        below.addStretch()
        self.body.addLayout(below)
        self.add(self._details)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, theme.S4)
        details.setSpacing(theme.S8)
        details.addWidget(Field(self.tr("Why do I want this?"), self._why))
        details.addWidget(Field(self.tr("How will we see it?"), self._sign))
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(Label(self.tr("Reached by"), "strong"))
        row.addWidget(self._until, 1)
        details.addLayout(row)
        details.addWidget(self._state)
        self.more_button.toggled.connect(lambda on: self._unfold(on=on))
        self._unfold(on=False)

    def _tell_long(self, words: str) -> None:
        self.long.setText(words)
        self.long.setVisible(bool(words))

    def _unfold(self, *, on: bool) -> None:
        self._details.setVisible(on)
        icon = "ph.caret-down" if on else "ph.caret-right"
        self.more_button.setIcon(theme.icon(icon, "accent"))

    def set_state(self, goal: LearningLine, now: Sequence[WorkingLine], number: int) -> None:
        """Show a goal; what is being typed stays."""
        title = self.tr("Learning goal {number}").format(number=number)
        states = self._states()
        shown = "" if goal.state == "open" else dict(states)[goal.state].lower()
        self._title.setText(f"{title}: {shown}" if shown else title)
        self.text.setAccessibleName(title)
        remove = self.tr("Remove learning goal {number}").format(number=number)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(remove)
        for name, kept in self._words.items():
            kept.show(getattr(goal, name))
        self._until.set_state(goal.until, self._model.session.today)
        self._state.set_state(states, goal.state)
        self._state.setAccessibleName(self.tr("How {goal} stands").format(goal=title.lower()))
        here = [each for each in now if each.learning_goal_id == goal.id]
        self._show_working(here)
        self._show_earlier([each for each in goal.working if each not in here])
        self.add_button.setVisible(goal.state == "open")

    def _states(self) -> list[tuple[str, str]]:
        return [
            ("open", self.tr("Working on it")),
            ("reached", self.tr("Reached")),
            ("nearly", self.tr("Nearly")),
            ("dropped", self.tr("Let go")),
        ]

    def flush(self) -> None:
        """Hand over what was typed."""
        for kept in self._words.values():
            kept.flush()
        for row in list(self._working.values()):
            row.flush()

    def forget(self) -> None:
        """Tell nothing more: the goal has gone."""
        for kept in self._words.values():
            kept.forget()
        for row in self._working.values():
            row.forget()

    def take_focus(self, goal_id: UUID) -> bool:
        """Put the keyboard in this goal or one of its working goals; return whether it was one."""
        if goal_id == self._id:
            self.more_button.setChecked(True)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        row = next((row for known, row in self._working.items() if known == goal_id), None)
        if row is None:
            return False
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def refuse_span(self, goal_id: UUID, refusal: Exception) -> None:
        """Say at a working goal's days why they do not fit."""
        for known, row in self._working.items():
            if known == goal_id:
                row.refuse_span(refusal)

    def working(self, goal_id: WorkingGoalId) -> WorkingGoalRow:
        """Return the row of a working goal."""
        return self._working[goal_id]

    def _show_working(self, goals: Sequence[WorkingLine]) -> None:
        there = [goal.id for goal in goals]
        for gone in [known for known in self._working if known not in there]:
            row = self._working.pop(gone)
            row.forget()
            row.hide()
            row.deleteLater()
        for at, goal in enumerate(goals):
            row = self._working.get(goal.id) or self._new_row(goal.id, at)
            row.set_state(goal, at + 1)

    def _new_row(self, goal_id: WorkingGoalId, at: int) -> WorkingGoalRow:
        row = self._working[goal_id] = WorkingGoalRow(self._model, goal_id)
        row.removing.connect(self._keep_keyboard)
        self._rows.insertWidget(at, row)
        return row

    def _show_earlier(self, goals: Sequence[WorkingLine]) -> None:
        outcomes = {
            "": self.tr("still running"),
            "reached": self.tr("reached"),
            "nearly": self.tr("nearly"),
            "not_yet": self.tr("not yet"),
        }
        language = self._model.session.language
        lines = [
            self.tr("{date}: {goal} ({outcome})").format(
                date=i18n.short_date_text(goal.begins_on, language),
                goal=goal.text,
                outcome=outcomes[goal.outcome],
            )
            for goal in goals
        ]
        self._earlier.setText("\n".join(lines))
        self._earlier.setVisible(bool(lines))

    def _keep_keyboard(self) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_it(self) -> None:
        self.forget()
        self.removing.emit()
        self._model.remove_learning(self._id)

    def _write(self, name: str, text: str) -> None:
        self._model.write_learning(self._id, name, text)
