"""Small dialogs on consent: the receipt after recording, and withdrawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from ui.viewmodels.questions import AskReceipt, AskWithdrawal

_WIDTH = 640
_MOST = 260  # logical px of choices in sight


class ReceiptDialog(AnsweringDialog):
    """Last step of the wizard: whether the teacher gets a receipt. The answer is True."""

    def __init__(self, question: AskReceipt, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Recorded"))
        self.setMinimumWidth(_WIDTH)
        steps = StepsHeader()
        steps.set_state(question.steps, len(question.steps) - 1)
        self.body.addWidget(steps)
        card = Card()
        for line in question.what:
            card.add(Label(line, wraps=True))
        self.body.addWidget(card)
        about = self.tr(
            "Give {} the receipt. It says what was answered and how to withdraw, and with it "
            "anyone can see later that the register was not changed."
        )
        self.body.addWidget(Label(about.format(question.first_name), "text", "second", wraps=True))
        self.add_cancel(self.tr("Without a receipt"))
        save = self.add_button(self.tr("Save receipt as PDF …"), "primary")
        save.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        save.setFocus()


class WithdrawalDialog(AnsweringDialog):
    """What withdrawing does, and how much of it. The answer is one of the choices."""

    def __init__(self, question: AskWithdrawal, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = question
        self.set_heading(self.tr("Withdraw: {}").format(question.row.purpose_name))
        self.setMinimumWidth(_WIDTH)
        sentence = self.tr(
            "{} withdraws it: from now on nothing goes out for this, a reason is not needed, and "
            "the register keeps that it was given and that it ended."
        )
        if question.together:
            sentence = self.tr(
                "{} withdraw it: from now on nothing goes out for this, a reason is not needed, "
                "and the register keeps that it was given and that it ended."
            )
        self.body.addWidget(Label(sentence.format(question.name), "text", wraps=True))
        self.radios = [QRadioButton(plain_label(choice.words)) for choice in question.choices]
        self._offer()
        self.body.addStretch(1)
        cancel = self.add_cancel(self.tr("Keep the consent"))
        withdraw = self.add_button(self.tr("Withdraw now"), "destructive")
        withdraw.clicked.connect(self._give)
        cancel.setFocus()

    def _offer(self) -> None:
        """Put the choices below one another; what the row is about is chosen beforehand."""
        choices = self._question.choices
        whole = next(at for at, choice in enumerate(choices) if choice.scope is None)
        self.radios[whole].setChecked(True)
        order = [*range(whole, len(choices)), *range(whole)]  # parts of it come last
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at in order:
            column.addWidget(self.radios[at])
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(min(inner.sizeHint().height() + 2, _MOST))
        self.body.addWidget(scroll)
        scroll.setVisible(len(choices) > 1)

    def _give(self) -> None:
        pairs = zip(self.radios, self._question.choices, strict=True)
        self.give(next(choice for radio, choice in pairs if radio.isChecked()))
