"""The card of the intake: its form and the agreement, and the day on which it was held."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QVBoxLayout

from beeldcoach.domain.trajectory import Kind
from ui.pages.steps.form_tabs import FormTabs, Tab
from ui.pages.steps.pane import StepPane
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.pages.form_view import FormView
    from ui.viewmodels.trajectory import TrajectoryModel


class IntakePane(StepPane):
    """The intake."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self.tabs = FormTabs(model.session)
        self._kept = Label("", "text", "second", wraps=True)
        self.tabs.add_to_section("agreement", "keeping", self._kept)
        self._held = self.action(self.tr("Record the intake"), "ph.calendar-check")
        self._held.clicked.connect(model.hold_intake)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    @property
    def form(self) -> FormView:
        """The form of the intake; it is there once a trajectory was shown."""
        return cast("FormView", self.tabs.form("intake"))

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the intake of a trajectory."""
        del step
        held = dossier.trajectory.intake_on
        if held is not None:
            self.subtitle = self.tr("held on {date}").format(date=self.day(held))
        else:
            self.subtitle = self.tr("not held yet")
        self._held.setText(
            self.tr("Change the day …") if held is not None else self.tr("Record the intake …")
        )
        self._held.setVisible(not dossier.trajectory.ended)
        self._kept.setText(self._keeping(dossier))
        self.tabs.open(self._tabs_of(dossier), dossier.trajectory.id, None)

    def open_part(self, part: str) -> None:
        """Show a tab or a section."""
        self.tabs.open_part(part)

    def leave(self) -> None:
        """Save what was typed."""
        self.tabs.leave()

    def _tabs_of(self, dossier: Dossier) -> list[Tab]:
        tabs = [Tab("intake", self.tr("Intake"), "intake")]
        if dossier.trajectory.kind is not Kind.PUPIL:
            tabs.append(Tab("agreement", self.tr("Agreement"), "agreement"))
        return tabs

    def _keeping(self, dossier: Dossier) -> str:
        """Return what was agreed about keeping; it is fixed at the start."""
        agreement = dossier.trajectory.agreement
        days, years = agreement.record_days, agreement.record_days // 365
        whole = agreement.record_days % 365 == 0
        if dossier.trajectory.kind is not Kind.WITH_VIDEO:
            if whole:
                return self.tr("Agreed: records and report are kept %n year(s).", "", years)
            return self.tr("Agreed: records and report are kept %n day(s).", "", days)
        films = self.tr(
            "Agreed: the films are erased %n day(s) after the closing.", "", agreement.film_days
        )
        records = self.tr("Records and report are kept %n day(s).", "", days)
        if whole:
            records = self.tr("Records and report are kept %n year(s).", "", years)
        return f"{films} {records}"
