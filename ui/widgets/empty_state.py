"""Says what is not there yet and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class EmptyState(QWidget):
    """One sentence and one button, at the top left of the empty area. Signals: acted."""

    acted = Signal()

    def __init__(self, icon: str = "ph.tray", sentence: str = "", action: str = "") -> None:
        super().__init__()
        self._icon = IconLabel(icon, "ink3", 28)
        self._sentence = Label(wraps=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout()
        column.setSpacing(theme.S12)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.set_state(icon, sentence, action)

    def set_state(self, icon: str, sentence: str, action: str = "") -> None:
        """Show a sentence; without an action there is no button."""
        self._icon.set_state(icon, "ink3")
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
