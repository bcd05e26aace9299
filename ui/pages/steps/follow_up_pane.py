"""The card of the follow-up: a talk some three months after the closing, without film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.pages.form_view import FormView
from ui.pages.steps.pane import StepPane, set_refusable
from ui.viewmodels.form import FormModel

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class FollowUpPane(StepPane):
    """The follow-up."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._plan = self.action(self.tr("Plan it …"), "ph.calendar-plus", quiet=True)
        self._plan.clicked.connect(model.plan_follow_up)
        self._held = self.action(self.tr("It was held …"), "ph.calendar-check")
        self._held.clicked.connect(model.hold_follow_up)
        self.form_model = FormModel(model.session, self)
        self.form = FormView(self.form_model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the follow-up of a trajectory."""
        trajectory = dossier.trajectory
        held = trajectory.followed_up_on
        if held is not None:
            self.subtitle = self.tr("held on {date}").format(date=self.day(held))
        elif step.on is not None:
            self.subtitle = self.tr("planned on {date}").format(date=self.day(step.on))
        else:
            self.subtitle = self.tr("about three months after the closing")
        refusal = "" if trajectory.closed_on else self.tr("The follow-up comes after the closing.")
        set_refusable(self._held, refusal)
        self._held.setVisible(trajectory.stopped_on is None)
        self._held.setText(
            self.tr("It was held …") if held is None else self.tr("Change the day …")
        )
        self._plan.setVisible(held is None and trajectory.stopped_on is None)
        self.form_model.open(trajectory.id, "follow_up", None)

    def open_part(self, part: str) -> None:
        """Show a section."""
        if part:
            self.form.open_section(part, part)

    def leave(self) -> None:
        """Save what was typed."""
        self.form.flush()
        self.form_model.close()
