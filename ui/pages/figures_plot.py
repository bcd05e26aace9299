"""The course of the lesson: all codes over time, each mark a click away from the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.figures.lesson_plot import LessonPlot
from ui.pages.figures_pane import FiguresPane
from ui.widgets.card import Card
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.figures import FiguresModel


class PlotPane(FiguresPane):
    """The plot in a card."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(model)
        self.plot = LessonPlot(model.session.language)
        self._hint = Label(
            self.tr("Click a mark to see it in the film. With the keyboard: arrows and Enter."),
            "small",
            "second",
            wraps=True,
        )
        self._card = Card()
        self._card.add(self.plot)
        self.column.addWidget(self.empty)
        self.column.addWidget(self._card)
        self.column.addWidget(self._hint)
        self.column.addStretch(1)
        self._whole.setMaximumWidth(16_777_215)  # time is worth all the width there is
        self.plot.gone_to.connect(self.gone_to)
        self.follow(self.plot)

    def render_state(self) -> None:
        """Show the lesson."""
        figures, sheet = self.model.figures, self.model.sheet
        if figures is None or sheet is None or sheet.plot is None:
            return
        is_empty = not figures.marks
        self.empty.set_state(
            "ph.chart-scatter",
            self.tr("Nothing was coded in this film yet. Watch it and press a key of the lens."),
            self.tr("To the film"),
        )
        self.empty.setVisible(is_empty)
        self._card.setVisible(not is_empty)
        self._hint.setVisible(not is_empty)
        self.plot.set_plot(sheet.plot)
