"""ScopeChooser: over what part of the film is counted; of phases, over which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from beeldcoach.services.film_parts import Over
from ui import theme
from ui.pages.figures_pane import fill_combo
from ui.widgets.chip import ChoiceChip
from ui.widgets.flow_box import FlowBox
from ui.widgets.form import Field

if TYPE_CHECKING:
    from beeldcoach.services.film_parts import PhaseLine, Scope


class ScopeChooser(QWidget):
    """A combo, and below it a chip a phase.

    Signals:
        chosen: an Over.
        phase_chosen: the id of a phase, and whether it counts now.
    """

    chosen = Signal(object)
    phase_chosen = Signal(object, bool)

    def __init__(self, coded_part: str) -> None:
        """Take the words for the part that was coded."""
        super().__init__()
        self._coded_part = coded_part
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.activated.connect(lambda _: self.chosen.emit(Over(self.combo.currentData())))
        self.phases = FlowBox()
        self.phases.setAccessibleName(self.tr("Lesson phases"))
        self._shown: tuple[PhaseLine, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(Field(self.tr("Counted over"), self.combo))

    def set_state(self, scope: Scope, phases: tuple[PhaseLine, ...], fragments: int) -> None:
        """Show what is chosen, out of what there is."""
        entries: list[tuple[str, object]] = [
            (self.tr("The whole film"), Over.FILM.value),
            (self._coded_part, Over.CODED.value),
        ]
        if phases:
            entries.append((self.tr("Lesson phases"), Over.PHASES.value))
        if fragments:
            entries.append((self.tr("The %n fragment(s)", "", fragments), Over.FRAGMENTS.value))
        fill_combo(self.combo, entries, scope.over.value)
        if phases != self._shown:
            self._shown = phases
            self.phases.set_items([self._chip(phase) for phase in phases])
        for phase, chip in zip(phases, self.phases.items, strict=True):
            assert isinstance(chip, ChoiceChip)
            chip.setChecked(phase.id in scope.phases)
        self.phases.setVisible(scope.over is Over.PHASES)

    def _chip(self, phase: PhaseLine) -> ChoiceChip:
        chip = ChoiceChip(phase.name or self.tr("A phase without a name"))
        chip.clicked.connect(lambda on, phase=phase: self.phase_chosen.emit(phase.id, on))
        return chip
