"""The card of a pupil's closing: then and now, what stays, and the end. It needs no minimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui import messages
from ui.pages.form_view import FormView
from ui.pages.scale_picture import ScalePicture
from ui.pages.steps.pane import StepPane, set_refusable
from ui.viewmodels.form import FormModel

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class PupilClosingPane(StepPane):
    """The last talk with a pupil."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._close = self.action(self.tr("Close the trajectory …"), "ph.flag")
        self._close.clicked.connect(self._close_now)
        self.form_model = FormModel(model.session, self)
        self.form = FormView(self.form_model)
        self._picture = ScalePicture(model.session)
        self.form.add_to_section("then_now", self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the closing of a trajectory."""
        closed = dossier.trajectory.closed_on
        if closed is not None:
            self.subtitle = self.tr("held on {date}").format(date=self.day(closed))
        elif step.on is not None:
            self.subtitle = self.tr("planned on {date}").format(date=self.day(step.on))
        else:
            self.subtitle = self.tr("possible at any time; a planned conversation is dropped by it")
        refusal = self.model.closing_refusal() if not dossier.trajectory.ended else None
        self._close.setVisible(not dossier.trajectory.ended)
        set_refusable(self._close, messages.sentence_of(refusal) if refusal is not None else "")
        self._picture.set_state(dossier)
        self.form_model.open(dossier.trajectory.id, "pupil_closing", None)

    def open_part(self, part: str) -> None:
        """Show a section."""
        if part:
            self.form.open_section(part, part)

    def leave(self) -> None:
        """Save what was typed."""
        self.form.flush()
        self.form_model.close()

    def _close_now(self) -> None:
        self.form.flush()
        self.model.close()
