"""The questions of an own lens, which a code asks when it was tagged; each with its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.lens import ANSWERS_MOST, MODIFIER_KEYS, NAME_LIMIT, QUESTION_LIMIT
from ui import theme
from ui.pages.lens_fields import KeptWords, tool
from ui.widgets.card import Card
from ui.widgets.counted_line import CountedLine
from ui.widgets.form import FieldGrid
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens, Modifier
    from ui.viewmodels.lens_editor import LensEditorModel

_WIDEST = 720


class QuestionsPane(QWidget):
    """One card for each question."""

    def __init__(self, model: LensEditorModel) -> None:
        super().__init__()
        self.model = model
        self.cards: dict[str, QuestionCard] = {}
        self.setMaximumWidth(_WIDEST)
        self.add_button = QPushButton(self.tr("Add a question"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.add_button.clicked.connect(model.add_question)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S12)
        lead = self.tr(
            "A code can ask something when it was tagged, such as “whose?”. For three seconds A, S "
            "and D answer it; the film plays on. Under Codes you say which code asks what."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(Label(lead, "text", "second", wraps=True))
        column.addLayout(self._lines)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_state(self, lens: Lens) -> None:
        """Show the questions of a lens."""
        ids = [modifier.id for modifier in lens.modifiers]
        if list(self.cards) != ids:
            self._rebuild(ids)
        for modifier in lens.modifiers:
            asking = [code.name for code in lens.codes if code.modifier == modifier.id]
            self.cards[modifier.id].set_state(self.model, modifier, asking)

    def focus_on(self, modifier_id: str) -> None:
        """Begin to put a question in other words."""
        card = self.cards.get(modifier_id)
        if card is not None:
            card.question.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell what was typed."""
        for card in self.cards.values():
            card.flush()

    def _rebuild(self, ids: list[str]) -> None:
        for gone in set(self.cards) - set(ids):
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        cards = {}
        for each in ids:
            cards[each] = self.cards.get(each) or self._card()
            self._lines.removeWidget(cards[each])
            self._lines.addWidget(cards[each])
        self.cards = cards

    def _card(self) -> QuestionCard:
        card = QuestionCard()
        card.asked.connect(self.model.tell_question)
        card.answered.connect(self.model.tell_answer)
        card.removing.connect(self.model.remove_question)
        return card


class QuestionCard(Card):
    """One question with up to three answers.

    Signals:
        asked: the id of the question, and its words.
        answered: the question, the place of an answer, and its words.
        removing: the question.
    """

    asked = Signal(str, str)
    answered = Signal(object, int, str)
    removing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._modifier: Modifier | None = None
        self.question = KeptWords(self.tr("Question"), CountedLine(QUESTION_LIMIT))
        self.answers = [
            KeptWords(self.tr("Answer with {key}").format(key=key), CountedLine(NAME_LIMIT))
            for key in MODIFIER_KEYS
        ]
        self._asking = Label("", "small", "second", wraps=True)
        self.remove = tool("ph.trash", self.tr("Delete the question"), self)
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(self.question, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        grid = FieldGrid(ANSWERS_MOST)
        for answer in self.answers:
            grid.add(answer)
        self.body.setSpacing(theme.S8)
        self.body.addLayout(head)
        self.add(grid)
        self.add(self._asking)
        self.question.told.connect(self._ask)
        for at, answer in enumerate(self.answers):
            answer.told.connect(lambda words, at=at: self._answer(at, words))
        self.remove.clicked.connect(lambda: self.removing.emit(self._modifier))

    def set_state(self, model: LensEditorModel, modifier: Modifier, asking: list[str]) -> None:
        """Show a question; `asking` are the codes that ask it."""
        self._modifier = modifier
        self.question.set_state(model, ("question", modifier.id, ""), modifier.question)
        for at, field in enumerate(self.answers):
            there = at < len(modifier.answers)
            kept = modifier.answers[at].name if there else ""
            field.set_state(model, ("question", modifier.id, at), kept)
            field.setEnabled(at <= len(modifier.answers))
        names = ", ".join(asking)
        none = self.tr("No code asks this yet.")
        self._asking.setText(self.tr("Asked by {names}").format(names=names) if names else none)

    def flush(self) -> None:
        """Tell what was typed."""
        for field in (self.question, *self.answers):
            field.flush()

    def _ask(self, words: str) -> None:
        if self._modifier is not None:
            self.asked.emit(self._modifier.id, words)

    def _answer(self, at: int, words: str) -> None:
        """Tell an answer; one that is empty only when it was left, not while another is typed."""
        field = self.answers[at]
        if words.strip() or not field.control.hasFocus():
            self.answered.emit(self._modifier, at, words)
