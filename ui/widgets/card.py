"""The box that things on a page stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme


class Card(QFrame):
    """A surface with a 1-px line; the one that is due now has an accent edge.

    Put things in `body`, or with `add`.
    """

    def __init__(self, *, accent: bool = False, padded: bool = True) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        across, down = (theme.S16, theme.S12) if padded else (1, 1)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(theme.S8 if padded else 0)
        self.set_accent(on=accent)

    def set_accent(self, *, on: bool) -> None:
        """Mark as due now, or not."""
        self.setProperty("ground", "accent" if on else "card")
        theme.restyle(self)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget)
