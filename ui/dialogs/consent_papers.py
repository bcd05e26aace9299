"""Small dialogs on consent: the receipt after recording, and withdrawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QRadioButton, QScrollArea, QWidget

from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.printing import has_printer
from ui.viewmodels.consent_flows import PRINT
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.print_button import fit_print_button
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from ui.viewmodels.questions import AskReceipt, AskWithdrawal

_WIDTH = 640
_MOST = 260  # logical px of choices in sight
_AROUND = 64  # logical px beside the choices


class ReceiptDialog(AnsweringDialog):
    """Last step of the wizard: whether the teacher gets a receipt.

    The answer is True for a file, or PRINT.
    """

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
        there = has_printer()
        save = self.add_button(self.tr("Save receipt as PDF …"), "normal" if there else "primary")
        save.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        self.print = self.add_button(self.tr("Print receipt …"), "primary" if there else "normal")
        fit_print_button(self.print)
        self.print.clicked.connect(lambda: self.give(PRINT))
        (self.print if there else save).setFocus()


class _Words(Label):
    """What a choice says, on as many lines as it takes; a press on it chooses."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(text, wraps=True)
        self._radio = radio
        radio.setAccessibleName(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and bring the keyboard there."""
        event.accept()
        self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self._radio.click()


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
        self.radios = [QRadioButton() for _ in question.choices]
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
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.S8, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.words = [
            _Words(choice.words, radio) for choice, radio in zip(choices, self.radios, strict=True)
        ]
        for line, at in enumerate(order):
            grid.addWidget(self.radios[at], line, 0)
            grid.addWidget(self.words[at], line, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(min(grid.totalHeightForWidth(_WIDTH - _AROUND) + 2, _MOST))
        self.body.addWidget(scroll)
        scroll.setVisible(len(choices) > 1)

    def _give(self) -> None:
        pairs = zip(self.radios, self._question.choices, strict=True)
        self.give(next(choice for radio, choice in pairs if radio.isChecked()))
