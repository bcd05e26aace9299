"""The form to be signed on paper, as it is offered in the wizard: printed, or saved as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import messages, theme
from ui.widgets.label import Label, Tone
from ui.widgets.print_button import print_button

if TYPE_CHECKING:
    from ui.viewmodels.questions import FormOutcome


class FormOut(QWidget):
    """Two buttons, and what came of them. Signals: wanted (whether on paper)."""

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.print = print_button(self.tr("Print …"))
        self.save = QPushButton(self.tr("Save as PDF …"))
        self.save.setIcon(theme.icon("ph.file-pdf"))
        for button in (self.print, self.save):
            button.setAutoDefault(False)
        self.said = Label("", "small", "second", wraps=True)
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(Label(self.tr("Form to sign"), "strong"))
        column.addLayout(row)
        column.addWidget(self.said)
        self.print.clicked.connect(lambda: self.wanted.emit(True))  # noqa: FBT003
        self.save.clicked.connect(lambda: self.wanted.emit(False))  # noqa: FBT003
        self.print.setAccessibleName(self.tr("Print the form to sign"))
        self.save.setAccessibleName(self.tr("Save the form to sign as PDF"))

    def say(self, outcome: FormOutcome) -> None:
        """Say where the form is, or why there is none."""
        words, tone = outcome_text(outcome)
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.show()


def outcome_text(outcome: FormOutcome) -> tuple[str, Tone]:
    """Return what came of a form in words, and their tone."""
    if isinstance(outcome, Exception):
        return messages.sentence_of(outcome), "bad"
    if outcome is False:
        return QCoreApplication.translate("FormOut", "Nothing was printed."), "second"
    done = QCoreApplication.translate("FormOut", "Printed.")
    if outcome is not True:
        done = QCoreApplication.translate("FormOut", "Saved as {}.").format(outcome.name)
    waits = QCoreApplication.translate(
        "FormOut",
        "It waits for the signature on the page of consents; you can close this window.",
    )
    return f"{done} {waits}", "ok"
