"""The films of a trajectory side by side: a table, and the same as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from beeldcoach.services.compare_sheet import Measure
from beeldcoach.services.figure_sheets import Group
from beeldcoach.services.sheets import SheetTable
from ui import theme
from ui.figures.film_chart import FilmChart
from ui.figures.sheet_view import SheetView
from ui.pages.figures_pane import FiguresPane
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.viewmodels.figures import FiguresModel


class ComparePane(FiguresPane):
    """One lens, all films, by one measure."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(model)
        self.measure, self.group = Segmented(), Segmented()
        self.measure.setAccessibleName(self.tr("Compare by"))
        self.group.setAccessibleName(self.tr("A row for each"))
        self.table = SheetView(self.tr("The films side by side"))
        self.outcomes = SheetView(self.tr("What came of it"))
        self.chart = FilmChart()
        self._films = Label("", "text", "second", wraps=True)
        self._one = Label("", "text", "second", wraps=True)
        self._bars = Card()
        self._bars.add(Label(self.tr("The same as bars"), "key"))
        self._bars.add(self.chart)
        top = QHBoxLayout()
        top.setSpacing(theme.S16)
        top.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addWidget(self.group, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        for widget in (self._films, self._one, self.empty, self.table, self.outcomes, self._bars):
            self.column.addWidget(widget)
        self.add_notes()
        self.column.addStretch(1)
        self.measure.chosen.connect(lambda key: model.choose(measure=Measure(key)))
        self.group.chosen.connect(lambda key: model.choose(group=Group(key)))
        self.follow(self.table)
        self.follow(self.outcomes)

    def render_state(self) -> None:
        """Show the films."""
        comparison, asked, sheet = self.model.comparison, self.model.asked, self.model.sheet
        if comparison is None or asked is None or sheet is None or not sheet.is_chart:
            return
        measures = [
            (Measure.RATE.value, self.tr("Per 10 minutes")),
            (Measure.SHARE.value, self.tr("Share of the time")),
            (Measure.COUNT.value, self.tr("Count")),
        ]
        self.measure.set_state(measures, asked.measure.value)
        groups = [
            (Group.CODE.value, self.tr("Per code")),
            (Group.CLUSTER.value, self.tr("Per group")),
        ]
        chosen = Group.CLUSTER if asked.group is Group.CLUSTER else Group.CODE
        self.group.set_state(groups, chosen.value)
        self._films.setText("\n".join(sheet.about))
        is_empty = not self.model.has_something
        self.empty.set_state(
            "ph.chart-bar",
            self.tr("Nothing was coded in any film of this trajectory yet."),
            self.tr("To the film"),
        )
        alone = len(comparison.films) == 1
        self._one.setText(self.tr("There is one film so far. The next one comes beside it."))
        self._one.setVisible(alone and not is_empty)
        self.empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._bars.setVisible(not is_empty)
        self.table.set_table(sheet.tables[0])
        self.chart.set_table(sheet.tables[0])
        more = sheet.tables[1] if len(sheet.tables) > 1 else SheetTable(("",), ())
        self.outcomes.set_table(more)
        self.outcomes.setVisible(bool(more.rows) and not is_empty)
        self.show_notes(sheet)
