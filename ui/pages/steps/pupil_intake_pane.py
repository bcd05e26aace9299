"""The card of a pupil's intake: its form, and the day on which it was held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.pages.form_view import FormView
from ui.pages.steps.pane import StepPane
from ui.viewmodels.form import FormModel

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class PupilIntakePane(StepPane):
    """The first talk with a pupil."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self.form_model = FormModel(model.session, self)
        self.form = FormView(self.form_model)
        self._held = self.action(self.tr("Record the intake …"), "ph.calendar-check")
        self._held.clicked.connect(model.hold_intake)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the intake of a trajectory."""
        held = dossier.trajectory.intake_on
        if held is not None:
            self.subtitle = self.tr("held on {date}").format(date=self.day(held))
            self._held.setText(self.tr("Change the day …"))
        else:
            self.subtitle = self.tr("not held yet")
            if step.on is not None:
                self.subtitle = self.tr("planned on {date}").format(date=self.day(step.on))
            self._held.setText(self.tr("Record the intake …"))
        self._held.setVisible(not dossier.trajectory.ended)
        self.form_model.open(dossier.trajectory.id, "pupil_intake", None)

    def open_part(self, part: str) -> None:
        """Show a section; a field of its name gets the keyboard."""
        if part:
            self.form.open_section(part, part)

    def leave(self) -> None:
        """Save what was typed."""
        self.form.flush()
        self.form_model.close()
