"""FactTile: one figure with its name above it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from ui import theme
from ui.widgets.card import Card
from ui.widgets.label import Label


class FactTile(Card):
    """A small card; a screen reader hears name and figure as one."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self.body.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        self.body.setSpacing(0)
        self.name, self.value = name, value
        self.add(Label(name, "small", "second"))
        self.add(Label(value, "key", tabular=True))
        self.setAccessibleName(f"{name}: {value}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
