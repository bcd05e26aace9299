"""StepPane: what every step's card has: words and buttons for its head, and a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import i18n, theme
from ui.navigation import Location
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.trajectory import TrajectoryModel


class StepPane(QWidget):
    """The card of one kind of step. `deeds` stands in the head of the card.

    Signals:
        going: the Location that the coach wants to go to.
    """

    going = Signal(object)

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__()
        self.model = model
        self.subtitle = ""
        self.deeds = QWidget()
        self._row = QHBoxLayout(self.deeds)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.S8)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show a step of this pane's kind, and set `subtitle`."""
        raise NotImplementedError

    def open_part(self, part: str) -> None:
        """Show what a location names behind the step: a tab, a section; "" is its beginning."""

    def more(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Return what else can be done with this step: icon, words, deed; for the card's menu."""
        return []

    def leave(self) -> None:
        """Save what was typed; called before another step or page is shown."""

    def action(self, words: str, icon: str, *, quiet: bool = False) -> QPushButton:
        """Return a new button in the head of the card."""
        button = QPushButton(words)
        button.setIcon(theme.icon(icon, "accent" if quiet else "ink"))
        theme.set_role(button, "quiet" if quiet else "normal")
        self._row.addWidget(button)
        return button

    def day(self, on: date) -> str:
        """Return a day in words, as this page writes it."""
        dossier = self.model.dossier
        today = dossier.today if dossier is not None else None
        return i18n.date_text(on, self.model.session.language, today=today)

    def go_to_part(self, part: str) -> None:
        """Ask for another step of this trajectory."""
        self.going.emit(Location("trajectory", self.model.trajectory_id, part))


def set_refusable(button: QPushButton, refusal: str) -> None:
    """Switch a button off while something keeps it, and say what."""
    button.setEnabled(not refusal)
    button.setToolTip(plain_tip(refusal))
    button.setAccessibleDescription(refusal)
