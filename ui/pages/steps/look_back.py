"""What a debrief without video looks back on: the chosen moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import Kind
from ui import theme
from ui.navigation import Location
from ui.pages.steps.chosen_moments import ChosenMoments
from ui.viewmodels.observation import ObservationModel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.dossier import CycleLine, Dossier
    from ui.viewmodels.session import Session


class LookBack(QScrollArea):
    """Stands beside the record of the debrief. Signals: going (a Location)."""

    going = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.model = ObservationModel(session, self)
        self._none = Label(
            self.tr("No moment was chosen yet. Choose three in what was seen."),
            "text",
            "second",
            wraps=True,
        )
        self._head = Label(self.tr("Moments to look back on"), "strong")
        self.moments = ChosenMoments()
        self.open_seen = QPushButton(self.tr("Open what was seen"))
        theme.set_role(self.open_seen, "quiet")
        self._build()
        self.model.changed.connect(self._render)
        self.open_seen.clicked.connect(self._go)

    def show_cycle(self, dossier: Dossier, cycle: CycleLine) -> bool:
        """Show what was chosen in the lesson of a cycle; whether it was watched without video."""
        if dossier.trajectory.kind is not Kind.WITHOUT_VIDEO:
            return False
        self.model.open(dossier.trajectory.id, cycle.id)
        self._render()
        return cycle.observed_on is not None

    def close_down(self) -> None:
        """Stop following changes."""
        self.model.close()

    def _render(self) -> None:
        chosen = self.model.state.chosen
        self.moments.set_state(chosen)
        self._none.setVisible(not chosen)
        self.moments.setVisible(bool(chosen))

    def _go(self) -> None:
        if self.model.subject is not None:
            trajectory_id, cycle_id = self.model.subject
            self.going.emit(Location("observe", trajectory_id, str(cycle_id)))

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.S4, theme.S8, theme.S12)
        column.setSpacing(theme.S8)
        column.addWidget(self._head)
        column.addWidget(self._none)
        column.addWidget(self.moments)
        column.addWidget(self.open_seen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(inside)
