"""Time per code: how often and how long, over a part of the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from beeldcoach.services.figure_sheets import Group
from ui import theme
from ui.figures.sheet_view import SheetView
from ui.pages.figures_pane import FiguresPane
from ui.pages.figures_scope import ScopeChooser
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.viewmodels.figures import FiguresModel


class BudgetPane(FiguresPane):
    """Facts, a table, and what its figures mean."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(model)
        self.group, self.scope = Segmented(), ScopeChooser(self.tr("From the first mark on"))
        self.group.setAccessibleName(self.tr("A row for each"))
        self.table = SheetView(self.tr("How often and how long"))
        self._over = Label("", "text", "second", wraps=True)
        top = QHBoxLayout()
        top.setSpacing(theme.S16)
        top.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addWidget(self.group, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(top)
        self.column.addWidget(self.scope.phases)
        self.column.addWidget(self._over)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.table)
        self.add_notes()
        self.column.addStretch(1)
        self.group.chosen.connect(lambda key: model.choose(group=Group(key)))
        self.scope.chosen.connect(model.choose_over)
        self.scope.phase_chosen.connect(lambda phase, on: model.choose_phase(phase, on=on))
        self.follow(self.table)

    def render_state(self) -> None:
        """Show the figures."""
        figures, asked, sheet = self.model.figures, self.model.asked, self.model.sheet
        if figures is None or asked is None or sheet is None:
            return
        self.scope.set_state(asked.scope, figures.phases, figures.fragments)
        groups = [
            (Group.CODE.value, self.tr("Per code")),
            (Group.CLUSTER.value, self.tr("Per group")),
            (Group.ACTOR.value, self.tr("Per person")),
        ]
        self.group.set_state(groups, asked.group.value)
        self._over.setText(sheet.about[-1])
        is_empty = not figures.marks
        self.empty.set_state(
            "ph.chart-bar",
            self.tr("Nothing was coded in this film yet. Watch it and press a key of the lens."),
            self.tr("To the film"),
        )
        self.empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.show_facts(() if is_empty else sheet.facts)
        self.table.set_table(sheet.tables[0])
        self.show_notes(sheet)
