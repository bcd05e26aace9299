"""Small dialogs on consent: the receipt after recording, and withdrawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.questions import AskReceipt, AskWithdrawal

_WIDTH = 640


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
    """What withdrawing does. The answer is True."""

    def __init__(self, question: AskWithdrawal, parent: QWidget | None = None) -> None:
        row, name = question.row, question.name
        super().__init__("", parent)
        self.set_heading(self.tr("Withdraw: {}").format(row.purpose_name))
        self.setMinimumWidth(_WIDTH)
        first = self.tr("{0} withdraws the consent for “{1}”. It takes effect at once.")
        if question.together:
            first = self.tr("{0} withdraw the consent for “{1}”. It takes effect at once.")
        self.body.addWidget(Label(first.format(name, row.purpose_name), "strong", wraps=True))
        about = ", ".join(part for part in (row.material_name, row.recipient_name) if part)
        lines = (
            self.tr("It is about: {}.").format(about),
            self.tr("From now on nothing goes out for this. A reason is not needed."),
            self.tr("What went out before is listed for you, so that you can ask it back."),
            self.tr("The register keeps both: that there was a consent, and that it ended."),
        )
        for line in lines:
            self.body.addWidget(Label(line, wraps=True))
        self.body.addStretch(1)
        cancel = self.add_cancel(self.tr("Keep the consent"))
        withdraw = self.add_button(self.tr("Withdraw the consent"), "destructive")
        withdraw.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        cancel.setFocus()
