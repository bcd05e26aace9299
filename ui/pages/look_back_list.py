"""Step 2 of a pupil's conversation: the working goals of the talk before, to look back on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.kept_words import KeptWords
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.ids import WorkingGoalId
    from beeldcoach.services.learning import WorkingLine
    from ui.viewmodels.goals import GoalsModel


class _Row(Card):
    """One working goal: how it went, by what one sees it, what helped, what hindered."""

    def __init__(self, model: GoalsModel, goal_id: WorkingGoalId) -> None:
        super().__init__()
        self._model, self._id = model, goal_id
        self._what = Label("", "strong", wraps=True)
        self._tie = Label("", "small", "second", wraps=True)
        self._outcome = Segmented()
        self._outcome.chosen.connect(lambda key: model.look_back(goal_id, key))
        self.add(self._what)
        self.add(self._tie)
        self.add(self._outcome)
        asked = {
            "evidence": self.tr("How can we tell?"),
            "helped": self.tr("What helped?"),
            "hindered": self.tr("What got in the way?"),
        }
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, theme.S4, 0, 0)
        column.setSpacing(theme.S8)
        self._words: dict[str, KeptWords] = {}
        for name, question in asked.items():
            control = GrowingText(1, 6)
            column.addWidget(Field(question, control))
            self._words[name] = KeptWords(control, partial(self._write, name))
        self.add(self._details)

    def set_state(self, goal: WorkingLine, language: i18n.Language) -> None:
        """Show a goal; what is being typed stays."""
        self._what.setText(goal.text or self.tr("A working goal without words"))
        until = i18n.date_text(goal.ends_on, language)
        tie = self.tr("for: {goal}; until {date}").format(goal=goal.learning_text, date=until)
        self._tie.setText(tie)
        choices = [
            ("reached", self.tr("Reached")),
            ("nearly", self.tr("Nearly")),
            ("not_yet", self.tr("Not yet")),
        ]
        self._outcome.set_state(choices, goal.outcome)
        self._outcome.setAccessibleName(self.tr("How it went: {goal}").format(goal=goal.text))
        self._details.setVisible(bool(goal.outcome))
        for name, kept in self._words.items():
            kept.show(getattr(goal, name))

    def flush(self) -> None:
        """Hand over what was typed."""
        for kept in self._words.values():
            kept.flush()

    def _write(self, name: str, text: str) -> None:
        self._model.write_working(self._id, name, text)


class LookBackList(QWidget):
    """The goals to look back on, or that there are none."""

    def __init__(self, model: GoalsModel) -> None:
        super().__init__()
        self._model = model
        self._rows: dict[WorkingGoalId, _Row] = {}
        self._none = Label(
            self.tr("No working goals were set before this talk."), "text", "second", wraps=True
        )
        self._title = Label(self.tr("Working goals to look back on"), "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._none)
        self.setMaximumWidth(760)
        model.changed.connect(self._render)

    def flush(self) -> None:
        """Hand over what was typed."""
        for row in self._rows.values():
            row.flush()

    def _render(self) -> None:
        page = self._model.page
        if page is None:
            return
        there = [goal.id for goal in page.before]
        for gone in [known for known in self._rows if known not in there]:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for at, goal in enumerate(page.before):
            row = self._rows.get(goal.id) or self._new_row(goal.id, at)
            row.set_state(goal, self._model.session.language)
        self._none.setVisible(not there)

    def _new_row(self, goal_id: WorkingGoalId, at: int) -> _Row:
        row = self._rows[goal_id] = _Row(self._model, goal_id)
        self._column.insertWidget(2 + at, row)
        return row
