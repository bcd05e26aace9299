"""Text of the type scale in the colour of a tone."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui import theme

Tone: TypeAlias = Literal["ink", "second", "faint", "accent", "ok", "warn", "bad"]


class Label(QLabel):
    """Plain text. What others wrote is never read as markup."""

    def __init__(
        self,
        text: str = "",
        kind: theme.FontKind = "text",
        tone: Tone = "ink",
        *,
        wraps: bool = False,
        tabular: bool = False,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(kind, tabular=tabular))
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            theme.restyle(self)
