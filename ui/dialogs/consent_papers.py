"""The dialog after recording a consent: the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.dialog import AnsweringDialog
from ui.printing import has_printer
from ui.viewmodels.consent_flows import PRINT
from ui.widgets.card import Card
from ui.widgets.fitted_scroll import FittedScroll
from ui.widgets.label import Label
from ui.widgets.print_button import fit_print_button
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.questions import AskReceipt

_WIDTH = 640
_AROUND = 48  # logical px beside what was recorded
_ELSE = 228  # logical px of what stands above and below it


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
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        self._scroll = FittedScroll(inner)
        self.body.addWidget(self._scroll)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Make it as high as what was recorded takes, as far as the window behind allows."""
        self.fit(self._scroll, _WIDTH - _AROUND, _ELSE)
        super().showEvent(event)
