"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from ui import theme


class NumberField(QSpinBox):
    """A spin box whose figures have one width and stand off its edge."""

    def __init__(self, lowest: int = 0, highest: int = 99) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setFont(theme.font("text", tabular=True))
        # The style sheet gives a spin box no room at its left, whatever padding it asks for.
        self.lineEdit().setTextMargins(theme.S8 - 2, 0, 0, 0)
