"""The card of an observation with its plan beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.observation_pane import ObservationPane
from ui.pages.steps.pane import StepPane

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class ObservationTabs(StepPane):
    """The observation itself is a card of its own; its buttons stand in the head as ever."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self.observation = ObservationPane(model)
        self.observation.going.connect(self.going)
        self.deeds = self.observation.deeds
        self.tabs = FormTabs(model.session)
        self.tabs.add_page("observation", self.observation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the observation of a cycle."""
        self.observation.show_step(dossier, step)
        self.subtitle = self.observation.subtitle
        tabs = [
            Tab("observation", self.tr("Observation")),
            Tab("plan", self.tr("Plan"), "observation_plan"),
        ]
        self.tabs.open(tabs, dossier.trajectory.id, step.cycle_id)

    def open_part(self, part: str) -> None:
        """Show a tab or a section."""
        self.tabs.open_part(part)

    def leave(self) -> None:
        """Save what was typed."""
        self.tabs.leave()
        self.observation.leave()
