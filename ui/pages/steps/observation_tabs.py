"""The card of an observation with its plan beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.pane import StepPane
from ui.pages.steps.plain_panes import ObservationPane
from ui.pages.steps.table_words import table_state
from ui.viewmodels.steps import part_of
from ui.widgets.check_row import CheckRow

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
        self._part = ""  # of this step
        self._table = CheckRow()
        self._table.remedied.connect(lambda: self.go_to_part(f"{self._part}/plan/table"))
        self.tabs.add_page("observation", self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def _page(self) -> QWidget:
        """Return the observation below what a conversation needs first."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table)
        column.addWidget(self.observation, 1)
        return page

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the observation of a cycle."""
        self.observation.show_step(dossier, step)
        self.subtitle = self.observation.subtitle
        assert step.cycle_id is not None
        cycle = dossier.trajectory.cycle(step.cycle_id)
        self._part = part_of(step)
        self._table.set_state(table_state(cycle))
        self._table.setVisible(cycle.of_conversation and cycle.observed_on is None)
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
