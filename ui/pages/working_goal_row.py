"""One working goal: how the pupil is going to work, from when until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout

from beeldcoach.domain.learning import GOAL_LIMIT
from ui import messages, theme
from ui.pages.kept_words import KeptWords
from ui.widgets.date_field import DateField
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.ids import WorkingGoalId
    from beeldcoach.services.learning import WorkingLine
    from ui.viewmodels.goals import GoalsModel

_DATE_WIDTH = 160


class WorkingGoalRow(QFrame):
    """Days that do not fit stay as they were chosen, with the reason below them.

    Signals: removing (the keyboard needs another place).
    """

    removing = Signal()

    def __init__(self, model: GoalsModel, goal_id: WorkingGoalId) -> None:
        super().__init__()
        self._model, self._id = model, goal_id
        self.setProperty("ground", "sunken")
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("This is how I am going to work on it …"))
        self.begins, self.ends = DateField(), DateField()
        self.message = Label("", "small", "bad", wraps=True)
        self._icon = IconLabel("ph.warning-circle", "bad", 14)
        self._remove = QToolButton()
        self._remove.setIcon(theme.icon("ph.trash", "ink2"))
        self._kept = KeptWords(self.text, self._write, GOAL_LIMIT)
        self.long = Label("", "small", "bad", wraps=True)
        self.long.hide()
        self._kept.told.connect(self._tell_long)
        self._build()
        for field in (self.begins, self.ends):
            field.changed.connect(lambda _: self._run())
        self._remove.clicked.connect(self._remove_it)

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.S4)
        first.addWidget(self.text, 1)
        first.addWidget(self._remove)
        days = QHBoxLayout()
        days.setSpacing(theme.S8)
        words = (self.tr("from"), self.begins), (self.tr("until"), self.ends)
        for word, field in words:
            field.setFixedWidth(_DATE_WIDTH)
            days.addWidget(Label(word, "small", "second"))
            days.addWidget(field)
        days.addStretch()
        wrong = QHBoxLayout()
        wrong.setSpacing(theme.S4)
        wrong.addWidget(self._icon)
        wrong.addWidget(self.message, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S8, theme.S8)
        column.setSpacing(theme.S8)
        column.addLayout(first)
        column.addWidget(self.long)
        column.addLayout(days)
        column.addLayout(wrong)
        self._say("")

    def set_state(self, goal: WorkingLine, number: int) -> None:
        """Show a goal; what is being typed, and days that were refused, stay."""
        name = self.tr("Working goal {number}").format(number=number)
        self.text.setAccessibleName(name)
        self.begins.setAccessibleName(self.tr("{goal}: from").format(goal=name))
        self.ends.setAccessibleName(self.tr("{goal}: until").format(goal=name))
        remove = self.tr("Remove working goal {number}").format(number=number)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(remove)
        self._kept.show(goal.text)
        shown = self.begins.value, self.ends.value
        if shown == (goal.begins_on, goal.ends_on):
            self._say("")
        elif not self.message.text():
            self.begins.set_state(goal.begins_on)
            self.ends.set_state(goal.ends_on)

    def refuse_span(self, refusal: Exception) -> None:
        """Say why these days do not fit."""
        self._say(messages.sentence_of(refusal))

    def flush(self) -> None:
        """Hand over what was typed."""
        self._kept.flush()

    def forget(self) -> None:
        """Tell nothing more: the goal has gone."""
        self._kept.forget()

    def _tell_long(self, words: str) -> None:
        self.long.setText(words)
        self.long.setVisible(bool(words))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self._icon.setVisible(bool(words))
        self.ends.setProperty("state", "error" if words else "")
        self.ends.setAccessibleDescription(words)
        theme.restyle(self.ends)

    def _run(self) -> None:
        self._say("")
        self._model.run_working(self._id, self.begins.value, self.ends.value)

    def _remove_it(self) -> None:
        self.forget()
        self.removing.emit()
        self._model.remove_working(self._id)

    def _write(self, text: str) -> None:
        self._model.write_working(self._id, "text", text)
