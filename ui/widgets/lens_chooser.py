"""A box to choose a lens from, with below it what the chosen one is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.lens import Lens

_SHOWN = 12  # rows of the list at once


class LensChooser(QWidget):
    """Signals: chosen (the id of a lens). It shows another one only when it is told to."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lenses: tuple[Lens, ...] = ()
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(20)
        self.box.setMaxVisibleItems(_SHOWN)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(self._choose)
        self._about = Label("", "small", "second", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self.box)
        column.addWidget(self._about)
        self.setFocusProxy(self.box)

    def set_question(self, question: str) -> None:
        """Name the box, which has the keyboard."""
        self.setAccessibleName(question)
        self.box.setAccessibleName(question)

    def set_state(self, lenses: Sequence[Lens], chosen: str) -> None:
        """Offer these lenses, and show which one it is."""
        with QSignalBlocker(self.box):
            if tuple(lenses) != self._lenses:
                self._lenses = tuple(lenses)
                self.box.clear()
                for lens in lenses:
                    self.box.addItem(lens.name, lens.id)
            at = self.box.findData(chosen)
            self.box.setCurrentIndex(at)
        about = self._lenses[at].about if at >= 0 else ""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.box.setAccessibleDescription(about)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self.box.itemData(index))
