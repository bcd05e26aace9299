"""How often each code was seen in a lesson, and when first and last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.i18n import film_time
from ui.tokens import LIGHT_CODES
from ui.widgets.code_shape import CodeShape
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.sighting import Figure


class FiguresTable(QWidget):
    """A row for each code that was seen, in the order of the lens."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Figure, ...], Lens | None] = ((), None)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S16)
        self._grid.setVerticalSpacing(theme.S4)
        self._grid.setColumnStretch(5, 1)

    def set_state(self, figures: tuple[Figure, ...], lens: Lens) -> None:
        """Show figures through a lens."""
        if (figures, lens) == self._shown:
            return
        self._shown = (figures, lens)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        heads = (self.tr("Code"), self.tr("Times"), self.tr("First"), self.tr("Last"))
        for column, words in enumerate(heads, 1):
            side = Qt.AlignmentFlag.AlignLeft if column == 1 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(Label(words, "small", "second"), 0, column, side)
        for place, figure in enumerate(figures, 1):
            self._add(place, figure, lens)

    def _add(self, place: int, figure: Figure, lens: Lens) -> None:
        code = lens.code(figure.code)
        colour = lens.cluster_of(code).colour if code else "leisteen"
        shape = LIGHT_CODES.get(colour, LIGHT_CODES["leisteen"]).shape
        self._grid.addWidget(CodeShape(shape, colour), place, 0)
        self._grid.addWidget(Label(code.name if code else figure.code), place, 1)
        told = (str(figure.count), film_time(figure.first_ms), film_time(figure.last_ms))
        for column, words in enumerate(told, 2):
            label = Label(words, "strong" if column == 2 else "text", tabular=True)
            self._grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignRight)
