"""How often each sentence by which one sees that it works shows: not, sometimes, often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from beeldcoach.services.signs import LEVELS
from ui import theme
from ui.pages.form_fields import AnswerField
from ui.widgets.label import Label
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from beeldcoach.services.content import FormField
    from beeldcoach.services.signs import Sign
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState


class MetField(AnswerField):
    """The sentences in groups, an answer beside each."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._shape: tuple[object, ...] = ()
        self._answers: list[Choices] = []
        self.ask()
        self._box = QWidget()
        self._none = Label(
            self.tr("No such sentences were written at the intake or with a goal."),
            "text",
            "second",
            wraps=True,
        )
        self.column.addWidget(self._none)
        self.column.addWidget(self._box)

    def render_state(self, state: FormState) -> None:
        """Show the sentences there are, and what was answered."""
        shape = tuple((sign.text, sign.goal_id, sign.goal) for sign in state.signs)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(state.signs)
        self._none.setVisible(not state.signs)
        for answer, sign in zip(self._answers, state.signs, strict=True):
            answer.set_value(sign.level)

    def _rebuild(self, signs: tuple[Sign, ...]) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.S4, 0, 0)
        column.setSpacing(theme.S4)
        self._answers = []
        group = ""
        for sign in signs:
            if self._group(sign) != group:
                group = self._group(sign)
                column.addSpacing(theme.S12 if self._answers else 0)
                column.addWidget(Label(group, "small_strong", "second", wraps=True))
            row = QHBoxLayout()
            row.setSpacing(theme.S16)
            row.addWidget(Label(sign.text, "text", wraps=True), 1)
            row.addWidget(self._answer(sign))
            column.addLayout(row)
        self.column.replaceWidget(self._box, box)
        self._box.hide()
        self._box.deleteLater()
        self._box = box

    def _answer(self, sign: Sign) -> Choices:
        words = {
            "not": self.tr("Not"),
            "sometimes": self.tr("Sometimes"),
            "often": self.tr("Often"),
        }
        answer = Choices(*((level, words[level]) for level in LEVELS))
        answer.setAccessibleName(sign.text)
        answer.chosen.connect(lambda level: self.model.rate(sign, level))
        self._answers.append(answer)
        return answer

    def _group(self, sign: Sign) -> str:
        if sign.source == "goal":
            return self.tr("Goal: {goal}").format(goal=sign.goal)
        return {
            "signs_me": self.tr("Of the coachee"),
            "signs_pupils": self.tr("Of the others"),
        }[sign.source]
