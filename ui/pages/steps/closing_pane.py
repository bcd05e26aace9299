"""The card of the closing: then and now, its form, what becomes of the films, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui import messages
from ui.pages.form_view import FormView
from ui.pages.scale_picture import ScalePicture
from ui.pages.steps.pane import StepPane, set_refusable
from ui.viewmodels.form import FormModel
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class ClosingPane(StepPane):
    """The closing."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._close = self.action(self.tr("Close the trajectory …"), "ph.flag")
        self._close.clicked.connect(self._close_now)
        self._refusal = CheckRow()
        self._line = Separator()
        self.form_model = FormModel(model.session, self)
        self.form = FormView(self.form_model)
        self._picture = ScalePicture(model.session)
        self._films = Label("", "text", "second", wraps=True)
        self.form.add_to_section("then_now", self._picture)
        self.form.add_to_section("film", self._films)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._refusal)
        column.addWidget(self._line)
        column.addWidget(self.form, 1)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the closing of a trajectory."""
        closed = dossier.trajectory.closed_on
        if closed is not None:
            self.subtitle = self.tr("held on {date}").format(date=self.day(closed))
        elif step.on is not None:
            self.subtitle = self.tr("planned on {date}").format(date=self.day(step.on))
        else:
            self.subtitle = self.tr("not planned yet")
        running = not dossier.trajectory.ended
        refusal = self.model.closing_refusal() if running else None
        reason = messages.sentence_of(refusal) if refusal is not None else ""
        self._close.setVisible(running)
        set_refusable(self._close, reason)
        first, _, rest = reason.partition(". ")
        self._refusal.set_state(CheckState(passed=False, what=first.rstrip(".") + ".", ground=rest))
        self._refusal.setVisible(bool(reason))
        self._line.setVisible(bool(reason))
        self._picture.set_state(dossier)
        self._films.setText(self._film_words(dossier))
        self._films.setVisible(dossier.trajectory.kind == "with_video")
        self.form_model.open(dossier.trajectory.id, "closing", None)

    def open_part(self, part: str) -> None:
        """Show a section."""
        if part:
            self.form.open_section(part, part)

    def leave(self) -> None:
        """Save what was typed."""
        self.form.flush()
        self.form_model.close()

    def _film_words(self, dossier: Dossier) -> str:
        if dossier.retention.films is not None:
            day = self.day(dossier.retention.films)
            return self.tr("Agreed: the films are erased on {date}.").format(date=day)
        days = dossier.trajectory.agreement.film_days
        return self.tr("Agreed: the films are erased %n day(s) after the closing.", "", days)

    def _close_now(self) -> None:
        self.form.flush()
        self.model.close()
