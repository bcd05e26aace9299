"""The card of a step with little to fill in: the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui import messages, theme
from ui.navigation import Location
from ui.pages.steps.pane import StepPane
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel

_READABLE = 640  # pixels


class _WordsPane(StepPane):
    """A card with a few paragraphs."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._first = Label("", "text", wraps=True)
        self._second = Label("", "text", "second", wraps=True)
        self._third = Label("", "text", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        column.setSpacing(theme.S12)
        for label in (self._first, self._second, self._third):
            label.setMaximumWidth(_READABLE)
            column.addWidget(label)
        column.addStretch()

    def say(self, first: str, second: str = "", third: str = "") -> None:
        """Show words."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._third.setText(third)
        self._third.setVisible(bool(third))


class ReportPane(_WordsPane):
    """The way to the report."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._open = self.action(self.tr("Open the report"), "ph.file-text")
        self._open.clicked.connect(
            lambda: self.going.emit(Location("report", self.model.trajectory_id))
        )

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show what the report is made of."""
        released = dossier.report_released_on
        self.subtitle = self.day(released) if released is not None else ""
        self.say(
            self.tr(
                "The report is made of the goals, the scale and {name}'s own words."
                " {name} approves every part."
            ).format(name=dossier.first_name),
            self._where(dossier, step),
        )

    def _where(self, dossier: Dossier, step: Step) -> str:
        if dossier.report_released_on is not None:
            words = self.tr("It was released to {board} on {date}.")
            day = self.day(dossier.report_released_on)
            return words.format(board=dossier.board or dossier.school, date=day)
        if step.reason is not None:
            return messages.sentence_of(step.reason)
        return self.tr("It goes to the school only after written consent.")
